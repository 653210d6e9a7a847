import type { LanguageTexts } from "../texts.ts";

export const pt: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason: "É and à are in GSM-7; the wording does without ã, õ, ç, á, â, ê, í, ó, ô and ú.",
  },
  words: { stop: "STOP", yes: "SIM", start: "START", help: "AJUDA", erase: "APAGUEM OS MEUS DADOS" },
  scopes: { program: "SMS de {program}", brand: "SMS de publicidade", all: "SMS" },
  notice: "Privacidade",
  replies: {
    optedOut:
      "{brand}: cancelamento confirmado. Deixamos de lhe enviar {scope}. Para voltar, responda {start}. Ajuda: {help}.",
    optedOutAskErasure:
      "{brand}: cancelamento confirmado. Deixamos de lhe enviar {scope}. Deseja apagar também os seus dados? Responda {erase}",
    optedOutChoose: "{brand}: deixamos de lhe enviar {scope}. Para manter algumas mensagens, escolha em {url}",
    alreadyOut:
      "{brand}: o seu cancelamento continua em vigor, sem envio de {scope}. Para voltar, responda {start}. Ajuda: {help}.",
    optedIn: "{brand} ({program}): registo confirmado. Para cancelar, responda {stop}. Ajuda: {help}.",
    alreadyIn: "{brand} ({program}): o seu registo continua ativo. Para cancelar, responda {stop}. Ajuda: {help}.",
    confirm:
      "{brand} ({program}): para confirmar que deseja receber os nossos SMS, responda {yes}. Para recusar, responda {stop} ou ignore esta mensagem.",
    help: "{brand} ({program}): para deixar de receber SMS, responda {stop}. Ajuda: {support}",
    requestReceived:
      "{brand}: pedido sobre os seus dados registado com a ref. {reference}. Responderemos o mais tardar em {due}",
    requestLink: "{brand}: o seu link pessoal e confidencial para os seus dados e escolhas: {url}",
    dataDeleted:
      "{brand}: os seus dados foram apagados, ref. {reference}. Sem o seu contacto, guardamos apenas a prova do consentimento e o bloqueio de SMS.",
    verifyRequest: "{brand}: foi feito um pedido sobre os dados deste telefone ({reference}). Foi de si? {url}",
    requestReady: "{brand}: os seus dados ficaram prontos ({reference}). Link pessoal e confidencial: {url}",
    requestExtended: "{brand}: o seu pedido {reference} demora mais; resposta em {due}. Motivo: {url}",
    requestRefused: "{brand}: recusamos o seu pedido {reference}. Motivo e os seus direitos: {url}",
    requestCompleted: "{brand}: o seu pedido {reference} sobre os seus dados ficou feito.",
  },
};
