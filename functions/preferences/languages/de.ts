import type { PageWords } from "../words.ts";

export const de: PageWords = {
  title: "Ihre Auswahl für SMS",
  number: "Für die Nummer mit der Endung {digits}",
  choose: "Welche SMS möchten Sie von {brand}?",
  marketing: "Werbung",
  service: "Servicenachrichten",
  agree:
    "Mit Ankreuzen und Speichern willigen Sie ein, diese SMS von {brand} zu erhalten. Sie können sie jederzeit beenden. Die Einwilligung ist keine Bedingung für einen Kauf.",
  save: "Auswahl speichern",
  pending: "Wartet auf Ihre Bestätigung: Antworten Sie {yes} auf unsere SMS.",
  stop: "Alle SMS beenden",
  stopHint: "Beendet alle SMS von {controller}, auch Servicenachrichten.",
  saved: "Ihre Auswahl ist gespeichert.",
  stopped: "Sie erhalten keine SMS mehr von uns.",
  asked: "Um das Angekreuzte einzuschalten, antworten Sie {yes} auf die SMS, die wir Ihnen gerade geschickt haben.",
  notice: "Datenschutzhinweise, Fassung {version}",
  contact: "Fragen: {support}",
  gpc: "Ihr Browser widerspricht der Nachverfolgung (Global Privacy Control). Das beachten wir: Nichts von dieser Seite wird verkauft, weitergegeben oder für Profile genutzt.",
  gone: "Dieser Link gilt nicht mehr. Um unsere SMS zu beenden, antworten Sie {stop} auf eine davon.",
  failed: "Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.",
};
