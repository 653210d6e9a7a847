import type { PageWords } from "../words.ts";

export const pt: PageWords = {
  title: "As suas escolhas de SMS",
  number: "Para o número terminado em {digits}",
  choose: "Que SMS quer receber de {brand}?",
  marketing: "publicidade",
  service: "mensagens de serviço",
  agree:
    "Ao assinalar uma caixa e guardar, aceita receber estes SMS de {brand}. Pode parar a qualquer momento. Não é condição de compra.",
  save: "Guardar escolhas",
  pending: "À espera da sua confirmação: responda {yes} ao nosso SMS.",
  stop: "Parar todos os SMS",
  stopHint: "Termina todos os SMS de {controller}, incluindo os de serviço.",
  saved: "As suas escolhas foram guardadas.",
  stopped: "Não receberá mais SMS nossos.",
  asked: "Para ativar o que assinalou, responda {yes} ao SMS que acabámos de enviar.",
  notice: "Aviso de privacidade, versão {version}",
  contact: "Perguntas: {support}",
  gpc: "O seu navegador opõe-se ao rastreio (Global Privacy Control). Respeitamos: nada desta página é vendido, partilhado ou usado para perfis.",
  gone: "Esta ligação já não funciona. Para parar os nossos SMS, responda {stop} a qualquer um deles.",
  failed: "Nada foi alterado. Tente novamente dentro de alguns minutos.",
};
