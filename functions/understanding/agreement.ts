import type { Finding } from "./findings.ts";
import { means, type Reader } from "./reader.ts";
import { classBit } from "./templates.ts";

type Words = readonly string[];

/** The longest courtesy in words, or letters where there are no blanks. */
export const LONGEST_COURTESY = 5;
/** The longest word of consent, in letters, where none are marked by blanks. */
const LONGEST_YES = 6;
/** In words, or letters where there are no blanks. */
const LONGEST_AGREEMENT = 12;
/** No courtesy in one language may be a negation in another: `no paren`. */
const NOT = classBit("NOT");

/** Whether words that belong together are courtesy in a language that is asked. */
export function isCourteous(key: string, reader: Reader): boolean {
  return reader.lexicon.polite.get(key)?.some(reader.asked) === true && !means(key, NOT, reader);
}

/**
 * What a message means that is nothing but keywords of one intent and courtesy, one after the other: "yes of course, I agree", "stop unsubscribe".
 * A refusal is none of them, since it may negate its neighbour: "I don't want to cancel". `look` reads words as one keyword. Takes time in proportion to the length of the message, which is bounded.
 */
export function agreement(
  words: Words,
  unspaced: boolean,
  reader: Reader,
  look: (words: Words) => Finding | undefined,
): Finding | undefined {
  const units = unspaced ? [...words.join("")] : words;
  if (units.length < 2 || units.length > LONGEST_AGREEMENT) return undefined;
  const longest = unspaced ? LONGEST_YES : LONGEST_COURTESY;
  let first: Finding | undefined;
  for (let at = 0; at < units.length; ) {
    let size = Math.min(longest, units.length - at);
    for (; size > 0; size--) {
      const part = unspaced ? [units.slice(at, at + size).join("")] : units.slice(at, at + size);
      const found = look(part);
      const agrees =
        found !== undefined &&
        found.intent !== "none" &&
        found.intent === (first ?? found).intent &&
        (found.intent === "confirm" || (!unspaced && !part.some((word) => means(word, NOT, reader))));
      if (agrees) first ??= found;
      if (agrees || isCourteous(part.join(" "), reader)) break;
    }
    if (size === 0) return undefined;
    at += size;
  }
  return first;
}
