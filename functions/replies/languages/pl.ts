import type { LanguageTexts } from "../texts.ts";

export const pl: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Banks, couriers and operators in Poland text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "TAK", start: "START", help: "POMOC", erase: "USUNCIE MOJE DANE" },
  scopes: { program: "SMS-ow {program}", brand: "SMS-ow reklamowych", all: "zadnych SMS-ow" },
  notice: "Prywatnosc",
  replies: {
    optedOut:
      "{brand}: rezygnacja przyjeta. Nie bedziemy juz wysylac {scope}. Aby wrocic, prosimy odpisac {start}. Pomoc: {help}.",
    optedOutAskErasure:
      "{brand}: rezygnacja przyjeta. Nie bedziemy juz wysylac {scope}. Czy usunac takze dane? Prosimy odpisac {erase}",
    optedOutChoose: "{brand}: nie bedziemy juz wysylac {scope}. Aby zachowac wybrane wiadomosci: {url}",
    alreadyOut:
      "{brand}: rezygnacja jest juz zapisana, nie wysylamy {scope}. Aby wrocic, prosimy odpisac {start}. Pomoc: {help}.",
    optedIn: "{brand} ({program}): zapis potwierdzony. Aby zrezygnowac, prosimy odpisac {stop}. Pomoc: {help}.",
    alreadyIn: "{brand} ({program}): zapis jest juz aktywny. Aby zrezygnowac, prosimy odpisac {stop}. Pomoc: {help}.",
    confirm:
      "{brand} ({program}): aby potwierdzic zgode na nasze SMS-y, prosimy odpisac {yes}. Aby odmowic, prosimy odpisac {stop} lub nie odpowiadac.",
    help: "{brand} ({program}): aby nie otrzymywac SMS-ow, prosimy odpisac {stop}. Pomoc: {support}",
    requestReceived: "{brand}: wniosek dotyczacy danych zostal przyjety, numer {reference}. Odpowiemy najpozniej {due}",
    requestLink: "{brand}: osobisty link do danych i ustawien (prosimy nie udostepniac): {url}",
    dataDeleted:
      "{brand}: dane zostaly usuniete, numer {reference}. Bez numeru telefonu przechowujemy tylko dowod zgody i zakaz wysylania SMS.",
    verifyRequest: "{brand}: wplynal wniosek o dane tego numeru ({reference}). Czy to Pan/Pani? {url}",
    requestReady: "{brand}: Panstwa dane sa gotowe ({reference}). Osobisty link, prosimy nie udostepniac: {url}",
    requestExtended: "{brand}: wniosek {reference} potrwa dluzej; odpowiedz najpozniej {due}. Dlaczego: {url}",
    requestRefused: "{brand}: odmawiamy realizacji wniosku {reference}. Dlaczego i jakie sa prawa: {url}",
    requestCompleted: "{brand}: wniosek {reference} dotyczacy danych zostal zalatwiony.",
  },
};
