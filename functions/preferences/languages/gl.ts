import type { PageWords } from "../words.ts";

export const gl: PageWords = {
  title: "As súas opcións de SMS",
  number: "Para o número rematado en {digits}",
  choose: "Que SMS quere recibir de {brand}?",
  marketing: "publicidade",
  service: "mensaxes de servizo",
  agree:
    "Ao marcar unha caixa e gardar, acepta recibir estes SMS de {brand}. Pode deixalo en calquera momento. Non é condición para comprar.",
  save: "Gardar as opcións",
  pending: "Pendente da súa confirmación: responda {yes} ao noso SMS.",
  stop: "Deter todos os SMS",
  stopHint: "Detén todos os SMS de {controller}, tamén os de servizo.",
  saved: "As súas opcións gardáronse.",
  stopped: "Xa non recibirá máis SMS nosos.",
  asked: "Para activar o que marcou, responda {yes} ao SMS que lle acabamos de enviar.",
  notice: "Aviso de privacidade, versión {version}",
  contact: "Preguntas: {support}",
  gpc: "O seu navegador oponse ao rastrexo (Global Privacy Control). Respectámolo: nada desta páxina se vende, se comparte nin se usa para perfís.",
  gone: "Esta ligazón xa non funciona. Para deter os nosos SMS, responda {stop} a calquera deles.",
  failed: "Non se cambiou nada. Inténteo de novo nuns minutos.",
};
