import type { LanguageTexts } from "../texts.ts";

export const it: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason:
      "À, è, é, ì, ò and ù are in GSM-7 in lower case; the word for yes has its accent left out, as people text it.",
  },
  words: { stop: "STOP", yes: "SI", start: "START", help: "AIUTO", erase: "CANCELLATE I MIEI DATI" },
  scopes: { program: "SMS di {program}", brand: "SMS pubblicitari da noi", all: "alcun SMS da noi" },
  notice: "Privacy",
  replies: {
    optedOut:
      "{brand}: disiscrizione confermata. Non riceverà più {scope}. Per tornare risponda {start}, per aiuto {help}.",
    optedOutAskErasure:
      "{brand}: disiscrizione confermata. Non riceverà più {scope}. Vuole cancellare anche i Suoi dati? Risponda {erase}",
    optedOutChoose: "{brand}: non riceverà più {scope}. Per conservare alcuni messaggi scelga qui: {url}",
    alreadyOut:
      "{brand}: la disiscrizione è già attiva, non riceve più {scope}. Per tornare risponda {start}, per aiuto {help}.",
    optedIn: "{brand} ({program}): iscrizione confermata. Per disiscriversi risponda {stop}, per aiuto {help}.",
    alreadyIn: "{brand} ({program}): l'iscrizione è già attiva. Per disiscriversi risponda {stop}, per aiuto {help}.",
    confirm:
      "{brand} ({program}): per confermare che desidera i nostri SMS risponda {yes}. Altrimenti risponda {stop} o ignori questo messaggio.",
    help: "{brand} ({program}): per non ricevere più SMS risponda {stop}. Assistenza: {support}",
    requestReceived:
      "{brand}: abbiamo registrato la Sua richiesta sui Suoi dati, rif. {reference}. Risponderemo entro il {due}",
    requestLink: "{brand}: il Suo link personale per dati e preferenze (da non condividere): {url}",
    dataDeleted:
      "{brand}: i Suoi dati sono stati cancellati, rif. {reference}. Senza il Suo numero conserviamo solo la prova del consenso e il blocco degli SMS.",
    verifyRequest: "{brand}: per questo numero una richiesta sui dati ({reference}). Viene da Lei? {url}",
    requestReady: "{brand}: i Suoi dati sono pronti ({reference}). Link personale, da non condividere: {url}",
    requestExtended: "{brand}: la Sua richiesta {reference} richiede tempo; risposta entro il {due}. Motivo: {url}",
    requestRefused: "{brand}: non possiamo accogliere la Sua richiesta {reference}. Motivo e diritti: {url}",
    requestCompleted: "{brand}: la Sua richiesta {reference} sui dati è conclusa.",
  },
};
