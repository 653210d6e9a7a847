import type { LanguageTexts } from "../texts.ts";

export const da: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Æ, ø and å are in GSM-7." },
  words: { stop: "STOP", yes: "JA", start: "START", help: "HJÆLP", erase: "SLET MINE DATA" },
  scopes: { program: "sms'er fra {program}", brand: "reklame-sms'er fra os", all: "sms'er fra os" },
  notice: "Privatliv",
  replies: {
    optedOut: "{brand}: Du er afmeldt og får ikke flere {scope}. Tilmeld igen: svar {start}. Hjælp: svar {help}.",
    optedOutAskErasure: "{brand}: Du er afmeldt og får ikke flere {scope}. Skal vi også slette dine data? Svar {erase}",
    optedOutChoose: "{brand}: Du får ikke flere {scope}. Vil du beholde nogle beskeder, så vælg her: {url}",
    alreadyOut:
      "{brand}: Du er allerede afmeldt og får ikke flere {scope}. Tilmeld igen: svar {start}. Hjælp: svar {help}.",
    optedIn: "{brand} ({program}): Du er tilmeldt. Afmeld: svar {stop}. Hjælp: svar {help}.",
    alreadyIn: "{brand} ({program}): Du er allerede tilmeldt. Afmeld: svar {stop}. Hjælp: svar {help}.",
    confirm:
      "{brand} ({program}): Svar {yes} for at bekræfte, at du vil modtage vores sms'er. Hvis ikke, svar {stop} eller se bort fra denne besked.",
    help: "{brand} ({program}): Svar {stop} for ikke at få flere sms'er. Hjælp: {support}",
    requestReceived:
      "{brand}: Vi har modtaget din anmodning om dine data, sagsnr. {reference}. Du får svar senest {due}",
    requestLink: "{brand}: Dit personlige link til dine data og valg (del det ikke): {url}",
    dataDeleted:
      "{brand}: Dine data er slettet, sagsnr. {reference}. Uden dit nummer gemmer vi kun beviset for samtykke og spærringen for SMS.",
    verifyRequest: "{brand}: Der er en anmodning om data for dette nummer ({reference}). Var det dig? {url}",
    requestReady: "{brand}: Dine data er klar ({reference}). Personligt link, del det ikke: {url}",
    requestExtended: "{brand}: Din anmodning {reference} tager længere tid; svar senest {due}. Hvorfor: {url}",
    requestRefused: "{brand}: Vi afviser din anmodning {reference}. Hvorfor, og dine rettigheder: {url}",
    requestCompleted: "{brand}: Din anmodning {reference} om dine data er afsluttet.",
  },
};
