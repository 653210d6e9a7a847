import type { LanguageTexts } from "../texts.ts";

export const sv: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Å, ä and ö are in GSM-7." },
  words: { stop: "STOP", yes: "JA", start: "START", help: "HJÄLP", erase: "RADERA MINA UPPGIFTER" },
  scopes: { program: "sms från {program}", brand: "reklam-sms från oss", all: "sms från oss" },
  notice: "Integritet",
  replies: {
    optedOut: "{brand}: Du är avregistrerad och får inga fler {scope}. Börja igen: svara {start}. Hjälp: svara {help}.",
    optedOutAskErasure:
      "{brand}: Du är avregistrerad och får inga fler {scope}. Ska vi även radera dina uppgifter? Svara {erase}",
    optedOutChoose: "{brand}: Du får inga fler {scope}. Vill du behålla vissa meddelanden, välj här: {url}",
    alreadyOut:
      "{brand}: Du är redan avregistrerad och får inga {scope}. Börja igen: svara {start}. Hjälp: svara {help}.",
    optedIn: "{brand} ({program}): Du är registrerad. Avsluta: svara {stop}. Hjälp: svara {help}.",
    alreadyIn: "{brand} ({program}): Du är redan registrerad. Avsluta: svara {stop}. Hjälp: svara {help}.",
    confirm:
      "{brand} ({program}): Svara {yes} för att bekräfta att du vill få våra sms. Om inte, svara {stop} eller bortse från detta meddelande.",
    help: "{brand} ({program}): Svara {stop} för att inte få fler sms. Hjälp: {support}",
    requestReceived:
      "{brand}: Vi har tagit emot din begäran om dina uppgifter, ärende {reference}. Du får svar senast {due}",
    requestLink: "{brand}: Din personliga länk till dina uppgifter och val (dela den inte): {url}",
    dataDeleted:
      "{brand}: Dina uppgifter är raderade, ärende {reference}. Utan ditt nummer sparar vi bara beviset för samtycke och spärren för SMS.",
    verifyRequest: "{brand}: Någon har begärt något om data för detta nummer ({reference}). Var det du? {url}",
    requestReady: "{brand}: Dina uppgifter är klara ({reference}). Personlig länk, dela den inte: {url}",
    requestExtended: "{brand}: Din begäran {reference} tar längre tid; svar senast {due}. Varför: {url}",
    requestRefused: "{brand}: Vi avslår din begäran {reference}. Varför, och dina rättigheter: {url}",
    requestCompleted: "{brand}: Din begäran {reference} om dina uppgifter är klar.",
  },
};
