import type { LanguageTexts } from "../texts.ts";

export const es: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason:
      "É, ñ, ¿ and ¡ are in GSM-7; the wording does without á, í, ó and ú, and SI stands without its accent, as people text it.",
  },
  words: { stop: "STOP", yes: "SI", start: "START", help: "AYUDA", erase: "BORREN MIS DATOS" },
  scopes: { program: "SMS de {program}", brand: "SMS comerciales", all: "SMS" },
  notice: "Privacidad",
  replies: {
    optedOut: "{brand}: baja confirmada. Dejamos de enviarle {scope}. Para volver, responda {start}. Ayuda: {help}.",
    optedOutAskErasure:
      "{brand}: baja confirmada. Dejamos de enviarle {scope}. ¿Desea que borremos también sus datos? Responda {erase}",
    optedOutChoose: "{brand}: dejamos de enviarle {scope}. Para conservar algunos mensajes, elija en {url}",
    alreadyOut:
      "{brand}: su baja ya estaba hecha y no le enviamos {scope}. Para volver, responda {start}. Ayuda: {help}.",
    optedIn: "{brand} ({program}): alta confirmada. Para darse de baja, responda {stop}. Ayuda: {help}.",
    alreadyIn: "{brand} ({program}): su alta ya estaba activa. Para darse de baja, responda {stop}. Ayuda: {help}.",
    confirm:
      "{brand} ({program}): para confirmar que desea recibir nuestros SMS, responda {yes}. Si no lo desea, responda {stop} o ignore este mensaje.",
    help: "{brand} ({program}): para dejar de recibir SMS, responda {stop}. Ayuda: {support}",
    requestReceived:
      "{brand}: hemos registrado la solicitud sobre sus datos, referencia {reference}. Le responderemos como muy tarde el {due}",
    requestLink: "{brand}: su enlace personal a sus datos y preferencias (no lo comparta): {url}",
    dataDeleted:
      "{brand}: hemos borrado sus datos, referencia {reference}. Sin su teléfono, guardamos solo la prueba del consentimiento y el bloqueo de SMS.",
    verifyRequest: "{brand}: se ha hecho una solicitud sobre datos de su numero ({reference}). ¿Fue usted? {url}",
    requestReady: "{brand}: sus datos listos ({reference}). Enlace personal, no lo comparta: {url}",
    requestExtended: "{brand}: su solicitud {reference} tarda un poco; respuesta antes del {due}. Motivo: {url}",
    requestRefused: "{brand}: no podemos atender su solicitud {reference}. Motivo y sus derechos: {url}",
    requestCompleted: "{brand}: su solicitud {reference} sobre sus datos queda atendida.",
  },
};
