import type { LanguageTexts } from "../texts.ts";

export const cs: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Companies in Czechia text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "ANO", start: "START", help: "POMOC", erase: "VYMAZTE MOJE UDAJE" },
  scopes: { program: "SMS {program}", brand: "reklamni SMS", all: "zadne SMS" },
  notice: "Soukromi",
  replies: {
    optedOut:
      "{brand}: odhlaseni je hotove. Uz Vam nebudeme posilat {scope}. Pro navrat odpovezte {start}, pro pomoc {help}.",
    optedOutAskErasure:
      "{brand}: odhlaseni je hotove. Uz Vam nebudeme posilat {scope}. Mame vymazat i Vase udaje? Odpovezte {erase}",
    optedOutChoose: "{brand}: uz Vam nebudeme posilat {scope}. Chcete-li nektere zpravy ponechat, vyberte: {url}",
    alreadyOut: "{brand}: odhlaseni uz plati, neposilame Vam {scope}. Pro navrat odpovezte {start}, pro pomoc {help}.",
    optedIn: "{brand} ({program}): prihlaseni je potvrzeno. Pro odhlaseni odpovezte {stop}, pro pomoc {help}.",
    alreadyIn: "{brand} ({program}): prihlaseni uz plati. Pro odhlaseni odpovezte {stop}, pro pomoc {help}.",
    confirm:
      "{brand} ({program}): odpovezte {yes}, pokud chcete dostavat nase SMS. Pokud ne, odpovezte {stop} nebo neodpovidejte.",
    help: "{brand} ({program}): pro odhlaseni SMS odpovezte {stop}. Pomoc: {support}",
    requestReceived:
      "{brand}: prijali jsme zadost tykajici se Vasich udaju, cislo {reference}. Odpovime nejpozdeji {due}",
    requestLink: "{brand}: Vas osobni odkaz na udaje a nastaveni (nesdilejte ho): {url}",
    dataDeleted:
      "{brand}: Vase udaje jsme smazali, cislo {reference}. Bez Vaseho telefonu uchovavame jen doklad o souhlasu a zakaz zasilani SMS.",
    verifyRequest: "{brand}: k tomuto cislu prisla zadost o udaje ({reference}). Byli jste to vy? {url}",
    requestReady: "{brand}: Vase udaje jsou pripraveny ({reference}). Osobni odkaz, nesdilejte ho: {url}",
    requestExtended: "{brand}: zadost {reference} potrva dele; odpoved do {due}. Proc: {url}",
    requestRefused: "{brand}: zadosti {reference} nemuzeme vyhovet. Proc a jaka mate prava: {url}",
    requestCompleted: "{brand}: zadost {reference} o vasich udajich je vyrizena.",
  },
};
