import type { LanguageTexts } from "../texts.ts";

export const hr: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Companies in Croatia text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "DA", start: "START", help: "POMOC", erase: "OBRISITE MOJE PODATKE" },
  scopes: { program: "SMS poruke {program}", brand: "reklamne SMS poruke", all: "SMS poruke" },
  notice: "Privatnost",
  replies: {
    optedOut:
      "{brand}: odjava je zabiljezena. Vise Vam necemo slati {scope}. Za povratak odgovorite {start}, za pomoc {help}.",
    optedOutAskErasure:
      "{brand}: odjava je zabiljezena. Vise Vam necemo slati {scope}. Zelite li obrisati i podatke? Odgovorite {erase}",
    optedOutChoose: "{brand}: vise Vam necemo slati {scope}. Zelite li neke zadrzati, odaberite ovdje: {url}",
    alreadyOut: "{brand}: odjava vec vrijedi, ne saljemo Vam {scope}. Za povratak odgovorite {start}, za pomoc {help}.",
    optedIn: "{brand} ({program}): prijava je zabiljezena. Za odjavu odgovorite {stop}, za pomoc {help}.",
    alreadyIn: "{brand} ({program}): prijava vec vrijedi. Za odjavu odgovorite {stop}, za pomoc {help}.",
    confirm:
      "{brand} ({program}): ako zelite nase SMS poruke, odgovorite {yes}. Ako ne zelite, odgovorite {stop} ili zanemarite ovu poruku.",
    help: "{brand} ({program}): za odjavu SMS poruka odgovorite {stop}. Pomoc: {support}",
    requestReceived:
      "{brand}: zaprimili smo zahtjev u vezi s Vasim podacima, broj {reference}. Odgovorit cemo najkasnije {due}",
    requestLink: "{brand}: Vasa osobna poveznica na podatke i postavke (ne dijelite je): {url}",
    dataDeleted:
      "{brand}: Vase podatke smo izbrisali, broj {reference}. Bez Vaseg telefona cuvamo samo dokaz o privoli i zabranu slanja SMS-a.",
    verifyRequest: "{brand}: za ovaj broj stigao je zahtjev o podacima ({reference}). Jeste li to vi? {url}",
    requestReady: "{brand}: Vasi podaci su spremni ({reference}). Osobna poveznica, ne dijelite je: {url}",
    requestExtended: "{brand}: zahtjev {reference} traje dulje; odgovor do {due}. Zasto: {url}",
    requestRefused: "{brand}: zahtjev {reference} ne mozemo ispuniti. Zasto i koja su vasa prava: {url}",
    requestCompleted: "{brand}: zahtjev {reference} o vasim podacima je rijesen.",
  },
};
