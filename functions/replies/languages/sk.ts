import type { LanguageTexts } from "../texts.ts";

export const sk: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Companies in Slovakia text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "ANO", start: "START", help: "POMOC", erase: "VYMAZTE MOJE UDAJE" },
  scopes: { program: "SMS {program}", brand: "reklamne SMS", all: "ziadne SMS" },
  notice: "Sukromie",
  replies: {
    optedOut:
      "{brand}: odhlasenie je hotove. Uz Vam nebudeme posielat {scope}. Pre navrat odpovedzte {start}, pre pomoc {help}.",
    optedOutAskErasure:
      "{brand}: odhlasenie je hotove. Uz Vam nebudeme posielat {scope}. Mame vymazat aj Vase udaje? Odpovedzte {erase}",
    optedOutChoose: "{brand}: uz Vam nebudeme posielat {scope}. Ak chcete niektore spravy ponechat, vyberte: {url}",
    alreadyOut:
      "{brand}: odhlasenie uz plati, neposielame Vam {scope}. Pre navrat odpovedzte {start}, pre pomoc {help}.",
    optedIn: "{brand} ({program}): prihlasenie je potvrdene. Pre odhlasenie odpovedzte {stop}, pre pomoc {help}.",
    alreadyIn: "{brand} ({program}): prihlasenie uz plati. Pre odhlasenie odpovedzte {stop}, pre pomoc {help}.",
    confirm:
      "{brand} ({program}): odpovedzte {yes}, ak chcete dostavat nase SMS. Ak nie, odpovedzte {stop} alebo neodpovedajte.",
    help: "{brand} ({program}): pre odhlasenie SMS odpovedzte {stop}. Pomoc: {support}",
    requestReceived:
      "{brand}: prijali sme ziadost tykajucu sa Vasich udajov, cislo {reference}. Odpovieme najneskor {due}",
    requestLink: "{brand}: Vas osobny odkaz na udaje a nastavenia (nezdielajte ho): {url}",
    dataDeleted:
      "{brand}: Vase udaje sme vymazali, cislo {reference}. Bez Vasho telefonu uchovavame len doklad o suhlase a zakaz posielania SMS.",
    verifyRequest: "{brand}: k tomuto cislu prisla ziadost o udaje ({reference}). Boli ste to vy? {url}",
    requestReady: "{brand}: Vase udaje su pripravene ({reference}). Osobny odkaz, nezdielajte ho: {url}",
    requestExtended: "{brand}: ziadost {reference} potrva dlhsie; odpoved do {due}. Preco: {url}",
    requestRefused: "{brand}: ziadosti {reference} nemozeme vyhoviet. Preco a ake mate prava: {url}",
    requestCompleted: "{brand}: ziadost {reference} o vasich udajoch je vybavena.",
  },
};
