import type { LanguageTexts } from "../texts.ts";

export const de: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Ä, Ö, Ü and ß are in GSM-7." },
  words: { stop: "STOP", yes: "JA", start: "START", help: "HILFE", erase: "MEINE DATEN LÖSCHEN" },
  scopes: {
    program: "keine SMS von {program} mehr",
    brand: "keine Werbe-SMS mehr von uns",
    all: "keine SMS mehr von uns",
  },
  notice: "Datenschutz",
  replies: {
    optedOut: "{brand}: Sie sind abgemeldet und erhalten {scope}. Wieder anmelden: {start}, Hilfe: {help}.",
    optedOutAskErasure:
      "{brand}: Sie sind abgemeldet und erhalten {scope}. Sollen auch Ihre Daten gelöscht werden? Antworten Sie {erase}",
    optedOutChoose: "{brand}: Sie erhalten {scope}. Einzelne Nachrichten behalten Sie hier: {url}",
    alreadyOut: "{brand}: Sie sind bereits abgemeldet und erhalten {scope}. Wieder anmelden: {start}, Hilfe: {help}.",
    optedIn: "{brand} ({program}): Sie sind angemeldet. Abmelden: {stop}, Hilfe: {help}.",
    alreadyIn: "{brand} ({program}): Sie sind bereits angemeldet. Abmelden: {stop}, Hilfe: {help}.",
    confirm:
      "{brand} ({program}): Möchten Sie unsere SMS erhalten? Dann antworten Sie {yes}. Wenn nicht, antworten Sie {stop} oder ignorieren Sie diese SMS.",
    help: "{brand} ({program}): Keine SMS mehr? Antworten Sie {stop}. Hilfe: {support}",
    requestReceived:
      "{brand}: Ihre Anfrage zu Ihren Daten ist eingegangen, Nummer {reference}. Wir antworten spätestens am {due}",
    requestLink: "{brand}: Ihr persönlicher Link zu Ihren Daten und Einstellungen (bitte nicht weitergeben): {url}",
    dataDeleted:
      "{brand}: Ihre Daten sind gelöscht, Nummer {reference}. Ohne Ihre Rufnummer bleiben nur der Nachweis der Einwilligung und die Sperre für SMS.",
    verifyRequest: "{brand}: Für diese Nummer gibt es eine Anfrage zu Daten ({reference}). Waren Sie das? {url}",
    requestReady: "{brand}: Ihre Daten sind bereit ({reference}). Persönlicher Link, nicht weitergeben: {url}",
    requestExtended: "{brand}: Ihre Anfrage {reference} dauert länger, Antwort bis {due}. Warum: {url}",
    requestRefused: "{brand}: Ihre Anfrage {reference} lehnen wir ab. Warum, und Ihre Rechte: {url}",
    requestCompleted: "{brand}: Ihre Anfrage {reference} zu Ihren Daten ist erledigt.",
  },
};
