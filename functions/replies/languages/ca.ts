import type { LanguageTexts } from "../texts.ts";

export const ca: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason:
      "À, è, é and ò are in GSM-7; the wording does without í, ï, ó, ú, ü, ç and l·l, and SI stands without its accent, as people text it.",
  },
  words: { stop: "STOP", yes: "SI", start: "START", help: "AJUDA", erase: "ESBORREU LES MEVES DADES" },
  scopes: { program: "SMS de {program}", brand: "SMS comercials", all: "SMS" },
  notice: "Privacitat",
  replies: {
    optedOut: "{brand}: baixa confirmada. Deixem d'enviar-vos {scope}. Per tornar, responeu {start}. Ajuda: {help}.",
    optedOutAskErasure:
      "{brand}: baixa confirmada. Deixem d'enviar-vos {scope}. Voleu que esborrem també les vostres dades? Responeu {erase}",
    optedOutChoose: "{brand}: deixem d'enviar-vos {scope}. Per conservar alguns missatges, trieu a {url}",
    alreadyOut: "{brand}: la baixa ja estava feta i no us enviem {scope}. Per tornar, responeu {start}. Ajuda: {help}.",
    optedIn: "{brand} ({program}): alta confirmada. Per donar-vos de baixa, responeu {stop}. Ajuda: {help}.",
    alreadyIn:
      "{brand} ({program}): la vostra alta ja estava activa. Per donar-vos de baixa, responeu {stop}. Ajuda: {help}.",
    confirm:
      "{brand} ({program}): per confirmar que voleu rebre els nostres SMS, responeu {yes}. Si no ho voleu, responeu {stop} o ignoreu el missatge.",
    help: "{brand} ({program}): per deixar de rebre SMS, responeu {stop}. Ajuda: {support}",
    requestReceived:
      "{brand}: hem rebut la demanda sobre les vostres dades, referència {reference}. Us respondrem com a molt tard el {due}",
    requestLink: "{brand}: el vostre accés personal a les dades i preferències (no el compartiu): {url}",
    dataDeleted:
      "{brand}: hem esborrat les vostres dades, ref. {reference}. Sense el vostre telèfon, guardem la prova del consentiment i el bloqueig de SMS.",
    verifyRequest: "{brand}: hi ha una demanda sobre les dades d'aquest mòbil ({reference}). És vostra? {url}",
    requestReady: "{brand}: les vostres dades estan a punt ({reference}). Accés personal, no el compartiu: {url}",
    requestExtended: "{brand}: la vostra demanda {reference} trigarà més; resposta abans del {due}. Motiu: {url}",
    requestRefused: "{brand}: no podem atendre la vostra demanda {reference}. Motiu i drets: {url}",
    requestCompleted: "{brand}: la vostra demanda {reference} sobre les dades està feta.",
  },
};
