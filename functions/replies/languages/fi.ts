import type { LanguageTexts } from "../texts.ts";

export const fi: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Ä and ö are in GSM-7." },
  words: { stop: "STOP", yes: "KYLLÄ", start: "START", help: "OHJE", erase: "POISTAKAA TIETONI" },
  scopes: { program: "palvelun {program} viestejä", brand: "mainosviestejä meiltä", all: "viestejä meiltä" },
  notice: "Tietosuoja",
  replies: {
    optedOut: "{brand}: Tilaus on peruttu, ette saa enää {scope}. Uusi tilaus: vastatkaa {start}. Ohjeet: {help}.",
    optedOutAskErasure:
      "{brand}: Tilaus on peruttu, ette saa enää {scope}. Poistetaanko myös tietonne? Vastatkaa {erase}",
    optedOutChoose: "{brand}: Ette saa enää {scope}. Jos haluatte osan viesteistä, valitkaa: {url}",
    alreadyOut: "{brand}: Tilaus on jo peruttu, ettekä saa {scope}. Uusi tilaus: vastatkaa {start}. Ohjeet: {help}.",
    optedIn: "{brand} ({program}): Tilaus on vahvistettu. Peruutus: vastatkaa {stop}. Ohjeet: {help}.",
    alreadyIn: "{brand} ({program}): Tilaus on jo voimassa. Peruutus: vastatkaa {stop}. Ohjeet: {help}.",
    confirm:
      "{brand} ({program}): Vahvistakaa viestien tilaus vastaamalla {yes}. Jos ette halua viestejä, vastatkaa {stop} tai jättäkää vastaamatta.",
    help: "{brand} ({program}): Viestien lopetus: vastatkaa {stop}. Asiakaspalvelu: {support}",
    requestReceived:
      "{brand}: Tietojanne koskeva pyyntö on vastaanotettu, viite {reference}. Vastaamme viimeistään {due}",
    requestLink: "{brand}: Henkilökohtainen linkki tietoihinne ja valintoihinne (älkää jakako): {url}",
    dataDeleted:
      "{brand}: Tietonne on poistettu, viite {reference}. Säilytämme ilman numeroanne vain todisteen suostumuksesta ja viestikiellon.",
    verifyRequest: "{brand}: Tästä numerosta on tehty tietopyyntö ({reference}). Olitteko se te? {url}",
    requestReady: "{brand}: Tietonne ovat valmiit ({reference}). Henkilökohtainen linkki, älkää jakako: {url}",
    requestExtended: "{brand}: Pyyntönne {reference} kestää kauemmin; vastaus viimeistään {due}. Miksi: {url}",
    requestRefused: "{brand}: Emme voi toteuttaa pyyntöänne {reference}. Miksi, ja oikeutenne: {url}",
    requestCompleted: "{brand}: Pyyntönne {reference} tiedoistanne on valmis.",
  },
};
