import type { LanguageTexts } from "../texts.ts";

export const no: LanguageTexts = {
  spelling: {
    alphabet: "gsm-7",
    orthography: "full",
    reason: "Æ, ø and å are in GSM-7. STOPP, since some Norwegian aggregators do not pass STOP on.",
  },
  words: { stop: "STOPP", yes: "JA", start: "START", help: "HJELP", erase: "SLETT MINE DATA" },
  scopes: { program: "SMS fra {program}", brand: "reklame-SMS fra oss", all: "SMS fra oss" },
  notice: "Personvern",
  replies: {
    optedOut: "{brand}: Du er avmeldt og får ikke flere {scope}. Bli med igjen: svar {start}. Hjelp: svar {help}.",
    optedOutAskErasure: "{brand}: Du er avmeldt og får ikke flere {scope}. Skal vi også slette dine data? Svar {erase}",
    optedOutChoose: "{brand}: Du får ikke flere {scope}. Vil du beholde noen meldinger, velg her: {url}",
    alreadyOut:
      "{brand}: Du er allerede avmeldt og får ikke flere {scope}. Bli med igjen: svar {start}. Hjelp: svar {help}.",
    optedIn: "{brand} ({program}): Du er påmeldt. Meld deg av: svar {stop}. Hjelp: svar {help}.",
    alreadyIn: "{brand} ({program}): Du er allerede påmeldt. Meld deg av: svar {stop}. Hjelp: svar {help}.",
    confirm:
      "{brand} ({program}): Svar {yes} for å bekrefte at du vil motta våre SMS. Hvis ikke, svar {stop} eller se bort fra denne meldingen.",
    help: "{brand} ({program}): Svar {stop} for ikke å få flere SMS. Hjelp: {support}",
    requestReceived: "{brand}: Vi har mottatt henvendelsen om dine data, saksnr. {reference}. Du får svar senest {due}",
    requestLink: "{brand}: Din personlige lenke til dine data og valg (ikke del den): {url}",
    dataDeleted:
      "{brand}: Dataene dine er slettet, saksnr. {reference}. Uten nummeret ditt beholder vi bare beviset for samtykke og sperren for SMS.",
    verifyRequest: "{brand}: Det er kommet en forespørsel om data for dette nummeret ({reference}). Var det deg? {url}",
    requestReady: "{brand}: Dine data er klare ({reference}). Personlig lenke, ikke del den: {url}",
    requestExtended: "{brand}: Din forespørsel {reference} tar lengre tid; svar innen {due}. Hvorfor: {url}",
    requestRefused: "{brand}: Vi avslår din forespørsel {reference}. Hvorfor, og dine rettigheter: {url}",
    requestCompleted: "{brand}: Din forespørsel {reference} om dine data er ferdig.",
  },
};
