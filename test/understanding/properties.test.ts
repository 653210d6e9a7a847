import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../functions/language.ts";
import { COLLISIONS } from "../../functions/understanding/collisions.ts";
import { INTENTS, type Intent, type UnderstandingContext } from "../../functions/understanding/intent.ts";
import { parseEntry } from "../../functions/understanding/lexicon.ts";
import { fold } from "../../functions/understanding/normalise.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { understand } from "../../functions/understanding/understand.ts";
import { READ, read } from "./reading.ts";

const TAGS = Object.keys(LANGUAGES) as Language[];
const contexts: fc.Arbitrary<UnderstandingContext> = fc
  .record({
    languages: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 4 }),
    locale: fc.option(fc.constantFrom(...TAGS), { nil: undefined }),
    number: fc.option(fc.oneof(fc.constantFrom("34", "86", "91", "+1415555", "971"), fc.string()), { nil: undefined }),
    keywords: fc.option(fc.dictionary(fc.constantFrom(...INTENTS), fc.array(fc.string())), { nil: undefined }),
  })
  .map(({ languages, locale, number, keywords }) => ({
    languages,
    ...(locale === undefined ? {} : { locale }),
    ...(number === undefined ? {} : { number }),
    ...(keywords === undefined ? {} : { keywords: keywords as Partial<Record<Intent, string[]>> }),
  }));

const WORDS = READ.flatMap((language) =>
  Object.values(RULES[language]?.keywords ?? {}).concat(
    Object.values(RULES[language]?.words ?? {}),
    RULES[language]?.common ?? "",
  ),
).flatMap((list) => list.split(/, | /));
const salad = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(" ", "\n", ".", "?", "“", "'", "-"),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  salad,
);

/** Pieces that make matching hard: repeated, they are what backtracking would choke on. */
const HARD = [
  "a",
  " ",
  "\n",
  ".",
  "?",
  "'",
  "a'",
  "'a",
  "“",
  '"',
  "«a",
  "> ",
  "s ",
  "s.t.",
  "stop ",
  "STOP",
  "stop\n",
  "no ",
  "\u0301",
  "a\u0301",
  "\u{1f6d1}",
  "\ud83d",
  "\udc00",
  "\u200f",
  "0",
  "5",
  "ss",
  "aaab",
  "liked “",
  "reacted ",
  "on a",
  "-- ",
  "sent from my ",
  "reply stop ",
  "https://",
  "http://a",
  "#",
  "ﷺ",
  "停止",
  "ส",
  "לא ",
  "д",
  "Σ",
  "ß",
  "İ",
  "don't ",
  "delete my data ",
  "do not want to get more messages me ",
  "please ",
  "👍 to “",
  "_",
  "~",
  "a?a",
  "i’m ",
  "a-",
  "a a ",
  "not want send me more ",
];
const SIZES = [10_000, 1_000_000];

function secondsFor(text: string, context: UnderstandingContext): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    understand(text, context);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

describe("any text at all", () => {
  it("gets an understanding of the promised shape, and never an exception", () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { intent, also, rule, certainty, language } = understand(text, context);
        expect(INTENTS).toContain(intent);
        expect(also.every((other) => INTENTS.includes(other) && other !== intent && other !== "none")).toBe(true);
        expect(rule.length).toBeGreaterThan(0);
        expect(["certain", "likely"]).toContain(certainty);
        if (language !== undefined) expect(TAGS).toContain(language);
      }),
      { numRuns: 1500 },
    );
  });

  it("gets the same one twice", () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        expect(understand(text, context)).toEqual(understand(text, context));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a text made to be slow", () => {
  it.each(HARD)("takes no longer than a tenth of a second at 1 MB: %j", (piece) => {
    const contexts: UnderstandingContext[] = [{ languages: [] }, { languages: ["en", "es"], number: "34" }];
    for (const context of contexts) {
      understand("warm", context);
      for (const size of SIZES) {
        const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
        expect(secondsFor(text, context)).toBeLessThan(0.1);
      }
    }
  });

  it.each(HARD)("takes time in proportion to its length below the 1 600 characters that are read: %j", (piece) => {
    const context: UnderstandingContext = { languages: [] };
    const of = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      for (let round = 0; round < 3; round++) understand(text, context);
      return secondsFor(text, context);
    };
    // Four times the length: a quadratic step would take sixteen times as long. Below a millisecond nothing is told apart.
    expect(of(1600)).toBeLessThan(Math.max(0.02, of(400) * 12));
  });
});

const KEYWORDS = READ.flatMap((language) =>
  (RULES[language]?.keywords["opt-out"] ?? "")
    .split(", ")
    .filter((entry) => entry !== "")
    .map((entry) => ({ language, words: parseEntry(entry).words }))
    .filter(({ words }) => !COLLISIONS.has(fold(words)) && !COLLISIONS.has(words.toLowerCase())),
);
const QUOTES = [
  "!",
  ".",
  "…",
  "?",
  "*",
  "#",
  '"',
  "“",
  "”",
  "«",
  "»",
  "(",
  ")",
  "[",
  "]",
  " ",
  "\n",
  "\t",
  "-",
  "_",
  "~",
  "。",
  "！",
  "¡",
  "¿",
];
const EMOJI = ["!", ".", "🙏", "😡", "👎", "🛑", " ", "\n", "\u200b", "\u200f", "\u00a0", "\u3000", "*", "-"];
/** Emoji before a quoted text are how phones write reactions, so the two are not mixed. */
const surroundings = fc.constantFrom(QUOTES, EMOJI).chain((signs) => {
  const around = fc.array(fc.constantFrom(...signs), { maxLength: 6 });
  return fc.tuple(around, around);
});
const casings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => [...text].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())).join(""),
];

describe("an opt-out keyword of a language", () => {
  it("stays one in any case, between punctuation, emoji, blanks and what cannot be seen", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYWORDS),
        fc.constantFrom(...casings),
        surroundings,
        (keyword, cased, [before, after]) => {
          const { language, words } = keyword;
          const text = `${before.join("")}${cased(words)}${after.join("")}`;
          expect([text, read(text, { languages: [language], locale: language }).intent]).toEqual([text, "opt-out"]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("stays one when it is written in full-width letters or with invisible characters between its letters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYWORDS),
        fc.constantFrom("\u200b", "\u00ad", "\u2060", "\u200d", "\ufeff"),
        (keyword, hidden) => {
          const known = { languages: [keyword.language], locale: keyword.language };
          const full = keyword.words.replace(/[A-Za-z]/g, (letter) =>
            String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
          );
          expect([full, read(full, known).intent]).toEqual([full, "opt-out"]);
          const split = [...keyword.words].join(hidden);
          expect([keyword.words, read(split, known).intent]).toEqual([keyword.words, "opt-out"]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("stays one with a please before it and a thank you behind it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYWORDS), ({ language, words }) => {
        const text = `please ${words} thanks`;
        expect([text, read(text, { languages: [language], locale: language }).intent]).toEqual([text, "opt-out"]);
      }),
      { numRuns: 1500 },
    );
  });
});
