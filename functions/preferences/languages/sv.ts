import type { PageWords } from "../words.ts";

export const sv: PageWords = {
  title: "Dina val för sms",
  number: "För numret som slutar på {digits}",
  choose: "Vilka sms vill du ha från {brand}?",
  marketing: "reklam",
  service: "servicemeddelanden",
  agree:
    "Genom att kryssa i en ruta och spara samtycker du till att få dessa sms från {brand}. Du kan sluta när som helst. Det är inget villkor för köp.",
  save: "Spara mina val",
  pending: "Väntar på din bekräftelse: svara {yes} på vårt sms.",
  stop: "Stoppa alla sms",
  stopHint: "Stoppar alla sms från {controller}, även servicemeddelanden.",
  saved: "Dina val är sparade.",
  stopped: "Du får inga fler sms från oss.",
  asked: "Svara {yes} på det sms vi just skickade för att slå på det du kryssade i.",
  notice: "Integritetsmeddelande, version {version}",
  contact: "Frågor: {support}",
  gpc: "Din webbläsare säger nej till spårning (Global Privacy Control). Det respekterar vi: inget från den här sidan säljs, delas eller används för profilering.",
  gone: "Den här länken fungerar inte längre. Svara {stop} på något av våra sms för att stoppa dem.",
  failed: "Ingenting ändrades. Försök igen om några minuter.",
};
