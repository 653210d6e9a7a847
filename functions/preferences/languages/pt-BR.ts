import type { PageWords } from "../words.ts";

export const ptBR: PageWords = {
  title: "Suas escolhas de SMS",
  number: "Para o número com final {digits}",
  choose: "Quais SMS você quer receber de {brand}?",
  marketing: "publicidade",
  service: "mensagens de serviço",
  agree:
    "Ao marcar uma caixa e salvar, você concorda em receber estes SMS de {brand}. Você pode parar a qualquer momento. Não é condição de compra.",
  save: "Salvar escolhas",
  pending: "Aguardando sua confirmação: responda {yes} ao nosso SMS.",
  stop: "Parar todos os SMS",
  stopHint: "Encerra todos os SMS de {controller}, inclusive os de serviço.",
  saved: "Suas escolhas foram salvas.",
  stopped: "Você não receberá mais SMS nossos.",
  asked: "Para ativar o que marcou, responda {yes} ao SMS que acabamos de enviar.",
  notice: "Aviso de privacidade, versão {version}",
  contact: "Dúvidas: {support}",
  gpc: "Seu navegador se opõe ao rastreamento (Global Privacy Control). Respeitamos isso: nada desta página é vendido, compartilhado ou usado para criação de perfis.",
  gone: "Este link não funciona mais. Para parar nossos SMS, responda {stop} a qualquer um deles.",
  failed: "Nada foi alterado. Tente novamente em alguns minutos.",
};
