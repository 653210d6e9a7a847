import type { LanguageTexts } from "../texts.ts";

export const lt: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "The language inspectorate asks for the full alphabet in business texts, so the texts keep it.",
  },
  words: { stop: "STOP", yes: "TAIP", start: "START", help: "PAGALBA", erase: "IŠTRINKITE MANO DUOMENIS" },
  scopes: { program: "{program} SMS", brand: "reklaminių SMS", all: "SMS" },
  notice: "Privatumas",
  replies: {
    optedOut: "{brand}: atsisakymas patvirtintas, nebesiųsime {scope}. Grįžti: {start}. Pagalba: {help}.",
    optedOutAskErasure:
      "{brand}: atsisakymas patvirtintas, nebesiųsime {scope}. Ištrinti ir duomenis? Atsakykite {erase}",
    optedOutChoose: "{brand}: nebesiųsime {scope}. Dalį žinučių galite pasilikti: {url}",
    alreadyOut: "{brand}: atsisakymas jau galioja, nesiunčiame {scope}. Grįžti: {start}. Pagalba: {help}.",
    optedIn: "{brand} ({program}): prenumerata patvirtinta. Atsisakyti: {stop}. Pagalba: {help}.",
    alreadyIn: "{brand} ({program}): prenumerata jau galioja. Atsisakyti: {stop}. Pagalba: {help}.",
    confirm: "{brand} ({program}): jei norite mūsų SMS, atsakykite {yes}. Jei ne, atsakykite {stop} arba neatsakykite.",
    help: "{brand} ({program}): atsisakyti SMS: {stop}. Pagalba: {support}",
    requestReceived: "{brand}: Jūsų prašymas dėl duomenų gautas, Nr. {reference}. Atsakysime ne vėliau kaip {due}",
    requestLink: "{brand}: Jūsų asmeninė nuoroda į duomenis ir pasirinkimus (nesidalykite): {url}",
    dataDeleted:
      "{brand}: Jūsų duomenys ištrinti, Nr. {reference}. Be Jūsų numerio saugome tik sutikimo įrodymą ir SMS draudimą.",
    verifyRequest: "{brand}: gautas prašymas dėl šio numerio duomenų ({reference}). Tai Jūs? {url}",
    requestReady: "{brand}: Jūsų duomenys paruošti ({reference}). Nesidalykite nuoroda: {url}",
    requestExtended: "{brand}: prašymas {reference}: atsakymas iki {due}. Kodėl: {url}",
    requestRefused: "{brand}: prašymas {reference} atmestas. Kodėl ir Jūsų teisės: {url}",
    requestCompleted: "{brand}: prašymas {reference} dėl Jūsų duomenų įvykdytas.",
  },
};
