import type { PageWords } from "../words.ts";

export const en: PageWords = {
  title: "Your text message choices",
  number: "For the number ending in {digits}",
  choose: "Which texts do you want from {brand}?",
  marketing: "marketing",
  service: "service messages",
  agree:
    "By ticking a box and saving, you agree to get these texts from {brand}. You can stop at any time. It is not a condition of any purchase.",
  save: "Save my choices",
  pending: "Waiting for your confirmation: reply {yes} to our text.",
  stop: "Stop all texts",
  stopHint: "Ends every text from {controller}, service messages too.",
  saved: "Your choices are saved.",
  stopped: "You will get no more texts from us.",
  asked: "To switch on what you ticked, reply {yes} to the text we have just sent you.",
  notice: "Privacy notice, version {version}",
  contact: "Questions: {support}",
  gpc: "Your browser objects to tracking (Global Privacy Control). We honour that: nothing from this page is sold, shared or used for profiling.",
  gone: "This link does not work any more. To stop our texts, reply {stop} to any of them.",
  failed: "Nothing was changed. Please try again in a few minutes.",
};
