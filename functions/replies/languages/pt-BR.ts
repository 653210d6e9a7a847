import type { LanguageTexts } from "../texts.ts";

export const ptBR: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason: "É and à are in GSM-7; the wording does without ã, õ, ç, á, â, ê, í, ó, ô and ú.",
  },
  words: { stop: "SAIR", yes: "SIM", start: "INICIAR", help: "AJUDA", erase: "APAGUEM MEUS DADOS" },
  scopes: { program: "SMS de {program}", brand: "SMS de publicidade", all: "SMS" },
  notice: "Privacidade",
  replies: {
    optedOut:
      "{brand}: cancelamento confirmado. Paramos de enviar {scope}. Para voltar, responda {start}. Ajuda: {help}.",
    optedOutAskErasure:
      "{brand}: cancelamento confirmado. Paramos de enviar {scope}. Deseja apagar também os seus dados? Responda {erase}",
    optedOutChoose: "{brand}: paramos de enviar {scope}. Para manter algumas mensagens, escolha em {url}",
    alreadyOut:
      "{brand}: seu cancelamento continua valendo, sem envio de {scope}. Para voltar, responda {start}. Ajuda: {help}.",
    optedIn: "{brand} ({program}): cadastro confirmado. Para cancelar, responda {stop}. Ajuda: {help}.",
    alreadyIn: "{brand} ({program}): seu cadastro continua ativo. Para cancelar, responda {stop}. Ajuda: {help}.",
    confirm:
      "{brand} ({program}): para confirmar que deseja receber nossos SMS, responda {yes}. Para recusar, responda {stop} ou ignore esta mensagem.",
    help: "{brand} ({program}): para parar de receber SMS, responda {stop}. Ajuda: {support}",
    requestReceived:
      "{brand}: pedido sobre seus dados registrado, protocolo {reference}. Responderemos o mais tardar em {due}",
    requestLink: "{brand}: seu link pessoal e confidencial para seus dados e escolhas: {url}",
    dataDeleted:
      "{brand}: seus dados foram apagados, protocolo {reference}. Sem o seu contato, guardamos apenas a prova do consentimento e o bloqueio de SMS.",
    verifyRequest: "{brand}: foi feito um pedido sobre os dados deste telefone ({reference}). Foi pedido seu? {url}",
    requestReady: "{brand}: seus dados ficaram prontos ({reference}). Link pessoal e confidencial: {url}",
    requestExtended: "{brand}: seu pedido {reference} vai demorar mais; resposta em {due}. Motivo: {url}",
    requestRefused: "{brand}: recusamos seu pedido {reference}. Motivo e seus direitos: {url}",
    requestCompleted: "{brand}: seu pedido {reference} sobre seus dados ficou pronto.",
  },
};
