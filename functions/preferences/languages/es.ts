import type { PageWords } from "../words.ts";

export const es: PageWords = {
  title: "Sus opciones de SMS",
  number: "Para el número terminado en {digits}",
  choose: "¿Qué SMS quiere recibir de {brand}?",
  marketing: "publicidad",
  service: "mensajes de servicio",
  agree:
    "Al marcar una casilla y guardar, acepta recibir estos SMS de {brand}. Puede dejarlo en cualquier momento. No es condición para comprar.",
  save: "Guardar mis opciones",
  pending: "Pendiente de su confirmación: responda {yes} a nuestro SMS.",
  stop: "Detener todos los SMS",
  stopHint: "Detiene todos los SMS de {controller}, también los de servicio.",
  saved: "Sus opciones se han guardado.",
  stopped: "Ya no recibirá más SMS nuestros.",
  asked: "Para activar lo que ha marcado, responda {yes} al SMS que acabamos de enviarle.",
  notice: "Aviso de privacidad, versión {version}",
  contact: "Preguntas: {support}",
  gpc: "Su navegador se opone al rastreo (Global Privacy Control). Lo respetamos: nada de esta página se vende, se comparte ni se usa para perfiles.",
  gone: "Este enlace ya no funciona. Para detener nuestros SMS, responda {stop} a cualquiera de ellos.",
  failed: "No se ha cambiado nada. Inténtelo de nuevo en unos minutos.",
};
