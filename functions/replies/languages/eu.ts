import type { LanguageTexts } from "../texts.ts";

export const eu: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Every letter is in GSM-7." },
  words: { stop: "STOP", yes: "BAI", start: "START", help: "LAGUNTZA", erase: "EZABATU NIRE DATUAK" },
  scopes: { program: "{program} SMSrik", brand: "publizitate-SMSrik", all: "SMSrik" },
  notice: "Pribatutasuna",
  replies: {
    optedOut:
      "{brand}: baja eginda dago. Ez dizugu {scope} gehiago bidaliko. Itzultzeko, erantzun {start}; laguntza: {help}.",
    optedOutAskErasure:
      "{brand}: baja eginda dago. Ez dizugu {scope} gehiago bidaliko. Zure datuak ere ezabatu nahi dituzu? Erantzun {erase}",
    optedOutChoose: "{brand}: ez dizugu {scope} gehiago bidaliko. Mezu batzuk jasotzen jarraitzeko: {url}",
    alreadyOut:
      "{brand}: baja lehendik eginda zegoen; ez dizugu {scope} bidaltzen. Itzultzeko, erantzun {start}; laguntza: {help}.",
    optedIn: "{brand} ({program}): alta eginda dago. Baja emateko, erantzun {stop}; laguntza: {help}.",
    alreadyIn: "{brand} ({program}): alta lehendik eginda zegoen. Baja emateko, erantzun {stop}; laguntza: {help}.",
    confirm:
      "{brand} ({program}): gure SMSak jaso nahi badituzu, berretsi {yes} erantzunez. Nahi ez baduzu, erantzun {stop} edo ez erantzun.",
    help: "{brand} ({program}): SMSak ez jasotzeko, erantzun {stop}. Laguntza: {support}",
    requestReceived:
      "{brand}: zure datuei buruzko eskaera jaso dugu, erreferentzia: {reference}. Erantzuteko epea: {due}",
    requestLink: "{brand}: zure datu eta aukeretarako esteka pertsonala (ez partekatu): {url}",
    dataDeleted:
      "{brand}: zure datuak ezabatu ditugu, erref.: {reference}. Zenbakirik gabe, baimenaren froga eta SMSen blokeoa baino ez dugu gordetzen.",
    verifyRequest: "{brand}: zenbaki honen datuei buruzko eskaera bat dago ({reference}). Zu izan zara? {url}",
    requestReady: "{brand}: zure datuak prest daude ({reference}). Esteka pertsonala, ez partekatu: {url}",
    requestExtended: "{brand}: zure {reference} eskaerak luzaroago joko du; erantzuna: {due}. Zergatik: {url}",
    requestRefused: "{brand}: ezin dugu zure {reference} eskaera bete. Zergatik eta zure eskubideak: {url}",
    requestCompleted: "{brand}: zure datuei buruzko {reference} eskaera eginda dago.",
  },
};
