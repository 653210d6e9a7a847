import type { LanguageTexts } from "../texts.ts";

export const lv: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "Long vowels carry meaning and the language law guards the spelling, so the texts keep it.",
  },
  words: { stop: "STOP", yes: "JĀ", start: "START", help: "PALĪDZĪBA", erase: "DZĒSIET MANUS DATUS" },
  scopes: { program: "{program} īsziņas", brand: "reklāmas īsziņas", all: "īsziņas" },
  notice: "Privātums",
  replies: {
    optedOut: "{brand}: atteikšanās reģistrēta, vairs nesūtīsim {scope}. Atsākt: {start}. Palīdzība: {help}.",
    optedOutAskErasure: "{brand}: atteikšanās reģistrēta, vairs nesūtīsim {scope}. Dzēst arī datus? Atbildiet {erase}",
    optedOutChoose: "{brand}: vairs nesūtīsim {scope}. Lai dažas paturētu: {url}",
    alreadyOut: "{brand}: atteikšanās jau reģistrēta, nesūtām {scope}. Atsākt: {start}. Palīdzība: {help}.",
    optedIn: "{brand} ({program}): pieteikums apstiprināts. Atteikties: {stop}. Palīdzība: {help}.",
    alreadyIn: "{brand} ({program}): pieteikums jau ir spēkā. Atteikties: {stop}. Palīdzība: {help}.",
    confirm: "{brand} ({program}): ja vēlaties mūsu īsziņas, atbildiet {yes}. Ja ne, atbildiet {stop} vai neatbildiet.",
    help: "{brand} ({program}): atteikties no īsziņām: {stop}. Palīdzība: {support}",
    requestReceived: "{brand}: Jūsu datu pieprasījums saņemts, Nr. {reference}. Atbildēsim ne vēlāk kā {due}",
    requestLink: "{brand}: Jūsu personīgā saite uz datiem un izvēlēm (nedalieties): {url}",
    dataDeleted:
      "{brand}: Jūsu dati ir dzēsti, Nr. {reference}. Bez Jūsu numura glabājam tikai piekrišanas pierādījumu un SMS aizliegumu.",
    verifyRequest: "{brand}: saņemts pieprasījums par numura datiem ({reference}). Vai tas Jūs? {url}",
    requestReady: "{brand}: Jūsu dati ir gatavi ({reference}). Saitē nedalieties: {url}",
    requestExtended: "{brand}: pieprasījums {reference}: atbilde līdz {due}. Kāpēc: {url}",
    requestRefused: "{brand}: pieprasījums {reference} noraidīts. Kāpēc un tiesības: {url}",
    requestCompleted: "{brand}: pieprasījums {reference} par Jūsu datiem ir izpildīts.",
  },
};
