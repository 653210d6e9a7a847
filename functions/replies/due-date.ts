import type { Instant } from "../instant.ts";
import { epochMilliseconds } from "../instant.ts";
import type { Language } from "../language.ts";

/** English is read on both sides of the Atlantic, which disagree on 05/06: the month is a word. Everywhere else figures are clear. */
const MONTH_IN_WORDS: readonly Language[] = ["en"];

/** The day of an instant in a time zone (IANA), as people of the language write it. */
export function dayInWords(at: Instant, language: Language, timeZone: string): string {
  const inWords = MONTH_IN_WORDS.includes(language);
  return new Intl.DateTimeFormat(inWords ? `${language}-GB` : language, {
    timeZone,
    year: "numeric",
    month: inWords ? "short" : "2-digit",
    day: inWords ? "numeric" : "2-digit",
  }).format(epochMilliseconds(at));
}

/** Writes instants in a time zone (IANA), to the minute, as people of the language write them. */
export function momentIn(language: Language, timeZone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone });
  return (at) => format.format(new Date(at));
}
