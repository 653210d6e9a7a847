import type { PageWords } from "../words.ts";

export const ca: PageWords = {
  title: "Les seves opcions d'SMS",
  number: "Per al número acabat en {digits}",
  choose: "Quins SMS vol rebre de {brand}?",
  marketing: "publicitat",
  service: "missatges de servei",
  agree:
    "En marcar una casella i desar, accepta rebre aquests SMS de {brand}. Pot deixar-ho en qualsevol moment. No és condició per comprar.",
  save: "Desa les opcions",
  pending: "Pendent de confirmació: respongui {yes} al nostre SMS.",
  stop: "Atura tots els SMS",
  stopHint: "Atura tots els SMS de {controller}, també els de servei.",
  saved: "Les seves opcions s'han desat.",
  stopped: "Ja no rebrà més SMS nostres.",
  asked: "Per activar el que ha marcat, respongui {yes} a l'SMS que li acabem d'enviar.",
  notice: "Avís de privacitat, versió {version}",
  contact: "Preguntes: {support}",
  gpc: "El seu navegador s'oposa al seguiment (Global Privacy Control). Ho respectem: res d'aquesta pàgina no es ven, es comparteix ni s'usa per a perfils.",
  gone: "Aquest enllaç ja no funciona. Per aturar els nostres SMS, respongui {stop} a qualsevol d'ells.",
  failed: "No s'ha canviat res. Torni-ho a provar d'aquí a uns minuts.",
};
