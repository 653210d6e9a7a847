import type { LanguageTexts } from "../texts.ts";

export const en: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Every letter is in GSM-7." },
  words: { stop: "STOP", yes: "YES", start: "START", help: "HELP", erase: "DELETE MY DATA" },
  scopes: { program: "texts from {program}", brand: "marketing texts from us", all: "texts from us" },
  notice: "Privacy",
  replies: {
    optedOut: "{brand}: You are unsubscribed and will get no more {scope}. Reply {start} to return, {help} for help.",
    optedOutAskErasure:
      "{brand}: You are unsubscribed and will get no more {scope}. Should we delete your data too? If so, reply {erase}",
    optedOutChoose: "{brand}: You will get no more {scope}. To keep some of them, choose here: {url}",
    alreadyOut: "{brand}: You are already unsubscribed and get no {scope}. Reply {start} to return, {help} for help.",
    optedIn:
      "{brand} ({program}): You are subscribed. Msg frequency varies. Msg & data rates may apply. Reply {help} for help, {stop} to end.",
    alreadyIn: "{brand} ({program}): You are already subscribed. Reply {help} for help, {stop} to stop.",
    confirm:
      "{brand} ({program}): Reply {yes} to confirm that you want our texts. If not, reply {stop} or ignore this message.",
    help: "{brand} ({program}): To stop our texts, reply {stop}. Help: {support}",
    requestReceived:
      "{brand}: We have received your request about your data, reference {reference}. We will answer by {due}",
    requestLink: "{brand}: Your personal link to your data and choices (please do not share it): {url}",
    dataDeleted:
      "{brand}: Your data have been deleted, reference {reference}. Without your number we keep only proof of consent and that we may not text you.",
    verifyRequest: "{brand}: A request about your data was made for this number (ref {reference}). Was it you? {url}",
    requestReady: "{brand}: Your data are ready (ref {reference}). Personal link, do not share: {url}",
    requestExtended: "{brand}: Your request {reference} takes longer; you get an answer by {due}. Why: {url}",
    requestRefused: "{brand}: We cannot do what your request {reference} asks. Why, and your rights: {url}",
    requestCompleted: "{brand}: Your request {reference} about your data is done.",
  },
};
