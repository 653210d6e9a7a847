import type { LanguageTexts } from "../texts.ts";

export const et: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason: "Ä, ö and ü are in GSM-7; the wording does without õ, š and ž.",
  },
  words: { stop: "STOP", yes: "JAH", start: "START", help: "ABI", erase: "KUSTUTAGE MINU ANDMED" },
  scopes: { program: "{program} SMS-e", brand: "meilt reklaam-SMS-e", all: "meilt SMS-e" },
  notice: "Privaatsus",
  replies: {
    optedOut:
      "{brand}: loobumine on kinnitatud, Te ei saa enam {scope}. Uuesti liitumiseks vastake {start}, abi saamiseks {help}.",
    optedOutAskErasure:
      "{brand}: loobumine on kinnitatud, Te ei saa enam {scope}. Kas kustutame ka Teie andmed? Vastake {erase}",
    optedOutChoose: "{brand}: Te ei saa enam {scope}. Kui soovite osa teateid alles jätta, valige siin: {url}",
    alreadyOut:
      "{brand}: olete juba loobunud ega saa enam {scope}. Uuesti liitumiseks vastake {start}, abi saamiseks {help}.",
    optedIn: "{brand} ({program}): tellimus on kinnitatud. Loobumiseks vastake {stop}, abi saamiseks {help}.",
    alreadyIn: "{brand} ({program}): tellimus juba kehtib. Loobumiseks vastake {stop}, abi saamiseks {help}.",
    confirm:
      "{brand} ({program}): kui soovite meie SMS-e, vastake {yes}. Loobumiseks vastake {stop}; kui Te ei vasta, me SMS-e ei saada.",
    help: "{brand} ({program}): SMS-idest loobumiseks vastake {stop}. Abi: {support}",
    requestReceived: "{brand}: saime Teie andmeid puudutava taotluse, viide {reference}. Vastame hiljemalt {due}",
    requestLink: "{brand}: isiklik link Teie andmete ja valikute juurde (palun ärge jagage): {url}",
    dataDeleted:
      "{brand}: Teie andmed on kustutatud, viide {reference}. Numbrita säilitame vaid loa kinnituse ja SMS-ide keelu.",
    verifyRequest: "{brand}: selle numbri andmete kohta tehti taotlus ({reference}). Kas see olite Teie? {url}",
    requestReady: "{brand}: Teie andmed on valmis ({reference}). Isiklik link, palun ärge jagage: {url}",
    requestExtended: "{brand}: Teie taotlus {reference} kestab kauem; vastus hiljemalt {due}. Miks: {url}",
    requestRefused: "{brand}: me ei saa täita Teie taotlust {reference}. Miks, ja mida teha: {url}",
    requestCompleted: "{brand}: Teie taotlus {reference} andmete kohta on täidetud.",
  },
};
