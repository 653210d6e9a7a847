import type { LanguageTexts } from "../texts.ts";

export const ro: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "plain",
    reason:
      "Companies in Romania text without diacritics as a rule; spelled out, every reply would cost a second segment.",
  },
  words: { stop: "STOP", yes: "DA", start: "START", help: "AJUTOR", erase: "STERGETI DATELE MELE" },
  scopes: { program: "SMS-uri {program}", brand: "SMS-uri publicitare", all: "SMS-uri" },
  notice: "Confidentialitate",
  replies: {
    optedOut:
      "{brand}: dezabonare confirmata. Nu veti mai primi {scope}. Pentru revenire raspundeti {start}, pentru ajutor {help}.",
    optedOutAskErasure:
      "{brand}: dezabonare confirmata. Nu veti mai primi {scope}. Doriti si stergerea datelor? Raspundeti {erase}",
    optedOutChoose: "{brand}: nu veti mai primi {scope}. Pentru a pastra unele mesaje, alegeti aici: {url}",
    alreadyOut:
      "{brand}: dezabonarea este deja activa, nu va trimitem {scope}. Pentru revenire raspundeti {start}, pentru ajutor {help}.",
    optedIn: "{brand} ({program}): abonare confirmata. Pentru dezabonare raspundeti {stop}, pentru ajutor {help}.",
    alreadyIn:
      "{brand} ({program}): abonarea este deja activa. Pentru dezabonare raspundeti {stop}, pentru ajutor {help}.",
    confirm:
      "{brand} ({program}): pentru a confirma ca doriti SMS-urile noastre, raspundeti {yes}. Altfel, raspundeti {stop} sau ignorati mesajul.",
    help: "{brand} ({program}): pentru a nu mai primi SMS-uri raspundeti {stop}. Ajutor: {support}",
    requestReceived:
      "{brand}: am inregistrat cererea privind datele dvs., numar {reference}. Va vom raspunde cel tarziu la {due}",
    requestLink: "{brand}: linkul dvs. personal catre date si preferinte (nu il distribuiti): {url}",
    dataDeleted:
      "{brand}: datele dvs. au fost sterse, numar {reference}. Fara telefonul dvs. pastram doar dovada acordului si interdictia de a va trimite SMS.",
    verifyRequest: "{brand}: s-a facut o cerere despre datele acestui numar ({reference}). Ati fost dvs.? {url}",
    requestReady: "{brand}: datele dvs. sunt gata ({reference}). Link personal, nu il distribuiti: {url}",
    requestExtended: "{brand}: cererea dvs. {reference} dureaza mai mult; raspuns pana la {due}. De ce: {url}",
    requestRefused: "{brand}: nu putem indeplini cererea dvs. {reference}. De ce si ce puteti face: {url}",
    requestCompleted: "{brand}: cererea dvs. {reference} despre date este rezolvata.",
  },
};
