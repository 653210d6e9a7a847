import type { LanguageTexts } from "../texts.ts";

export const sl: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Companies in Slovenia text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "DA", start: "START", help: "POMOC", erase: "IZBRISITE MOJE PODATKE" },
  scopes: { program: "SMS-ov {program}", brand: "oglasnih SMS-ov", all: "SMS-ov" },
  notice: "Zasebnost",
  replies: {
    optedOut:
      "{brand}: odjava je potrjena. Ne bomo vam vec posiljali {scope}. Za vrnitev odgovorite {start}, za pomoc {help}.",
    optedOutAskErasure:
      "{brand}: odjava je potrjena. Ne bomo vam vec posiljali {scope}. Naj izbrisemo tudi podatke? Odgovorite {erase}",
    optedOutChoose: "{brand}: ne bomo vam vec posiljali {scope}. Ce zelite nekatera obdrzati, izberite: {url}",
    alreadyOut: "{brand}: odjava ze velja, ne posiljamo vam {scope}. Za vrnitev odgovorite {start}, za pomoc {help}.",
    optedIn: "{brand} ({program}): prijava je potrjena. Za odjavo odgovorite {stop}, za pomoc {help}.",
    alreadyIn: "{brand} ({program}): prijava ze velja. Za odjavo odgovorite {stop}, za pomoc {help}.",
    confirm:
      "{brand} ({program}): odgovorite {yes}, ce zelite prejemati nase SMS-e. Ce ne, odgovorite {stop} ali prezrite to sporocilo.",
    help: "{brand} ({program}): za odjavo od SMS-ov odgovorite {stop}. Pomoc: {support}",
    requestReceived:
      "{brand}: prejeli smo zahtevo glede vasih podatkov, st. {reference}. Odgovorili bomo najpozneje {due}",
    requestLink: "{brand}: vasa osebna povezava do podatkov in nastavitev (ne delite je): {url}",
    dataDeleted:
      "{brand}: vase podatke smo izbrisali, st. {reference}. Brez vase stevilke hranimo le dokazilo o privolitvi in prepoved posiljanja SMS.",
    verifyRequest: "{brand}: za to stevilko je prisla zahteva o podatkih ({reference}). Ste bili to vi? {url}",
    requestReady: "{brand}: vasi podatki so pripravljeni ({reference}). Osebna povezava, ne delite je: {url}",
    requestExtended: "{brand}: zahteva {reference} traja dlje; odgovor do {due}. Zakaj: {url}",
    requestRefused: "{brand}: zahteve {reference} ne moremo izpolniti. Zakaj in vase pravice: {url}",
    requestCompleted: "{brand}: zahteva {reference} o vasih podatkih je resena.",
  },
};
