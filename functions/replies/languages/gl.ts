import type { LanguageTexts } from "../texts.ts";

export const gl: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason:
      "É and ñ are in GSM-7; the wording does without á, í, ó and ú, and SI stands without its accent, as people text it.",
  },
  words: { stop: "STOP", yes: "SI", start: "START", help: "AXUDA", erase: "BORRADE OS MEUS DATOS" },
  scopes: { program: "SMS de {program}", brand: "SMS comerciais", all: "SMS" },
  notice: "Privacidade",
  replies: {
    optedOut: "{brand}: baixa confirmada. Deixamos de enviarlle {scope}. Para volver, responda {start}. Axuda: {help}.",
    optedOutAskErasure:
      "{brand}: baixa confirmada. Deixamos de enviarlle {scope}. Desexa que borremos tamén os seus datos? Responda {erase}",
    optedOutChoose: "{brand}: deixamos de enviarlle {scope}. Para conservar algunhas mensaxes, escolla en {url}",
    alreadyOut:
      "{brand}: a baixa xa estaba feita e non lle enviamos {scope}. Para volver, responda {start}. Axuda: {help}.",
    optedIn: "{brand} ({program}): alta confirmada. Para darse de baixa, responda {stop}. Axuda: {help}.",
    alreadyIn: "{brand} ({program}): a alta xa estaba activa. Para darse de baixa, responda {stop}. Axuda: {help}.",
    confirm:
      "{brand} ({program}): para confirmar que desexa recibir os nosos SMS, responda {yes}. Se non o desexa, responda {stop} ou ignore esta mensaxe.",
    help: "{brand} ({program}): para deixar de recibir SMS, responda {stop}. Axuda: {support}",
    requestReceived:
      "{brand}: rexistramos a solicitude sobre os seus datos, referencia {reference}. Responderemos como moi tarde o {due}",
    requestLink: "{brand}: o seu enlace persoal aos seus datos e preferencias (non o comparta): {url}",
    dataDeleted:
      "{brand}: borramos os seus datos, referencia {reference}. Sen o seu teléfono, gardamos unicamente a proba do consentimento e o bloqueo de SMS.",
    verifyRequest: "{brand}: hai unha solicitude sobre os datos deste teléfono ({reference}). Foi vostede? {url}",
    requestReady: "{brand}: os seus datos xa listos ({reference}). Enlace persoal, non o comparta: {url}",
    requestExtended: "{brand}: a solicitude {reference} demora; resposta antes do {due}. Motivo: {url}",
    requestRefused: "{brand}: non podemos atender a solicitude {reference}. Motivo e dereitos: {url}",
    requestCompleted: "{brand}: a solicitude {reference} sobre os seus datos quedou atendida.",
  },
};
