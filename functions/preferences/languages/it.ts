import type { PageWords } from "../words.ts";

export const it: PageWords = {
  title: "Le tue scelte sugli SMS",
  number: "Per il numero che termina con {digits}",
  choose: "Quali SMS vuoi da {brand}?",
  marketing: "pubblicità",
  service: "messaggi di servizio",
  agree:
    "Spuntando una casella e salvando, accetti di ricevere questi SMS da {brand}. Puoi smettere in ogni momento. Non è una condizione per l'acquisto.",
  save: "Salva le scelte",
  pending: "In attesa di conferma: rispondi {yes} al nostro SMS.",
  stop: "Ferma tutti gli SMS",
  stopHint: "Ferma tutti gli SMS di {controller}, anche quelli di servizio.",
  saved: "Le tue scelte sono salvate.",
  stopped: "Non riceverai più SMS da noi.",
  asked: "Per attivare ciò che hai spuntato, rispondi {yes} all'SMS che ti abbiamo appena inviato.",
  notice: "Informativa sulla privacy, versione {version}",
  contact: "Domande: {support}",
  gpc: "Il tuo browser si oppone al tracciamento (Global Privacy Control). Lo rispettiamo: nulla di questa pagina viene venduto, condiviso o usato per profilazione.",
  gone: "Questo link non funziona più. Per fermare i nostri SMS, rispondi {stop} a uno di essi.",
  failed: "Non è stato modificato nulla. Riprova tra qualche minuto.",
};
