import type { LanguageTexts } from "../texts.ts";

export const hu: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Banks and operators in Hungary text without accents as a rule, keeping é, ö and ü, which GSM-7 has; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "IGEN", start: "START", help: "SEGITSEG", erase: "TÖRÖLJÉK AZ ADATAIMAT" },
  scopes: { program: "{program} SMS-t", brand: "reklam-SMS-t", all: "SMS-t" },
  notice: "Adatvédelem",
  replies: {
    optedOut:
      "{brand}: leiratkozasat rögzitettük, nem küldünk több {scope}. Visszatéréshez valaszoljon: {start}, segitséghez: {help}.",
    optedOutAskErasure:
      "{brand}: leiratkozasat rögzitettük, nem küldünk több {scope}. Töröljük az adatait is? Valaszoljon: {erase}",
    optedOutChoose: "{brand}: nem küldünk több {scope}. Ha egyes üzeneteket megtartana, itt valaszthat: {url}",
    alreadyOut:
      "{brand}: mar leiratkozott, nem küldünk {scope}. Visszatéréshez valaszoljon: {start}, segitséghez: {help}.",
    optedIn:
      "{brand} ({program}): feliratkozasat rögzitettük. Leiratkozashoz valaszoljon: {stop}, segitséghez: {help}.",
    alreadyIn:
      "{brand} ({program}): feliratkozasa mar érvényes. Leiratkozashoz valaszoljon: {stop}, segitséghez: {help}.",
    confirm:
      "{brand} ({program}): ha kéri SMS-einket, valaszoljon: {yes}. Ha nem kéri, valaszoljon: {stop}, vagy hagyja figyelmen kivül.",
    help: "{brand} ({program}): leiratkozashoz valaszoljon: {stop}. Segitség: {support}",
    requestReceived:
      "{brand}: adataival kapcsolatos kérését megkaptuk, azonosito: {reference}. Valaszunk hatarideje: {due}",
    requestLink: "{brand}: személyes link adataihoz és beallitasaihoz (kérjük, ne ossza meg): {url}",
    dataDeleted:
      "{brand}: adatait töröltük, azonosito: {reference}. Telefonszama nélkül csak a hozzajarulas igazolasat és az SMS-tilalmat tartjuk meg.",
    verifyRequest: "{brand}: ehhez a szamhoz adatkérelem érkezett ({reference}). On volt az? {url}",
    requestReady: "{brand}: adatai elkészültek ({reference}). Személyes link, kérjük, ne ossza meg: {url}",
    requestExtended: "{brand}: {reference} kérelme tovabb tart; valasz eddig: {due}. Miért: {url}",
    requestRefused: "{brand}: {reference} kérelmét nem teljesitjük. Miért, és jogai: {url}",
    requestCompleted: "{brand}: {reference} kérelmét elintéztük.",
  },
};
