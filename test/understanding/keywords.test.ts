import { describe, expect, it } from "vitest";
import type { Language } from "../../functions/language.ts";
import { COLLISIONS } from "../../functions/understanding/collisions.ts";
import { callingCode } from "../../functions/understanding/countries.ts";
import { INTERNATIONAL } from "../../functions/understanding/international.ts";
import { entriesOf, keywordKey, parseEntry } from "../../functions/understanding/lexicon.ts";
import { fold } from "../../functions/understanding/normalise.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { KEYWORD_INTENTS, type KeywordIntent } from "../../functions/understanding/rules.ts";
import { READ, read } from "./reading.ts";

interface Listed {
  readonly intent: KeywordIntent;
  readonly entry: string;
  readonly key: string;
  /** Whether it counts only where the person speaks the language. */
  readonly context: boolean;
}

function listed(language: Language): readonly Listed[] {
  const rules = RULES[language];
  if (rules === undefined) return [];
  return KEYWORD_INTENTS.flatMap((intent) =>
    (rules.keywords[intent] ?? "")
      .split(", ")
      .filter((entry) => entry !== "")
      .map((entry) => {
        const { words, context } = parseEntry(entry);
        return { intent, entry: words, context, key: keywordKey(fold(words), rules.matching === "substring") };
      }),
  );
}

/** What a word that is listed under several intents may be read as: a withdrawal if it is one of them. */
function expectations(language: Language, key: string): readonly string[] {
  const collision = COLLISIONS.get(key)?.readings.get(language);
  const intents = listed(language)
    .filter((other) => other.key === key)
    .map(({ intent }) => (intent === "no" ? "none" : intent));
  if ((COLLISIONS.get(key)?.byCountry.size ?? 0) > 0) return [...intents, "none"];
  if (intents.includes("opt-out")) return ["opt-out"];
  return collision === undefined ? intents : [...intents, collision === "no" ? "none" : collision];
}

const CORE = KEYWORD_INTENTS.flatMap((intent) =>
  entriesOf(INTERNATIONAL.keywords[intent], ", ").map((entry) => ({ intent, word: parseEntry(entry).words })),
);
const FIXED = ["STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "START", "UNSTOP", "HELP"];

describe("the keywords of a language", () => {
  it.each(READ)("each mean what their list says to a person who speaks it and to its program: %s", (language) => {
    const wrong = listed(language).flatMap(({ entry, key }) => {
      const { intent } = read(entry, { languages: [language], locale: language });
      return expectations(language, key).includes(intent) ? [] : [`${entry} is ${intent}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(READ)("mean the same in lower case, with a full stop and without accents: %s", (language) => {
    const known = { languages: [language], locale: language };
    const wrong = listed(language)
      .filter(({ key, entry }) => !COLLISIONS.has(key) && !COLLISIONS.has(entry.toLowerCase()))
      .flatMap(({ entry }) => {
        const { intent } = read(entry, known);
        return [`${entry.toLowerCase()}.`, ` ${entry} !`, fold(entry)]
          .filter((form) => read(form, known).intent !== intent)
          .map((form) => `${form} is ${read(form, known).intent}, not ${intent}`);
      });
    expect(wrong).toEqual([]);
  });

  it.each(READ)(
    "end messages too for a person of whom nothing but the program's other language is known: %s",
    (language) => {
      const lost = listed(language)
        .filter(
          ({ intent, context, key }) => intent === "opt-out" && !context && key.length > 7 && !COLLISIONS.has(key),
        )
        .filter(({ entry }) => read(entry, { languages: ["en"] }).intent !== "opt-out")
        .map(({ entry }) => entry);
      expect(lost).toEqual([]);
    },
  );
});

describe("the international core", () => {
  it.each(READ)("means the same to speakers of every language: %s", (language) => {
    const known = { languages: [language], locale: language };
    const wrong = CORE.filter(({ word }) => !COLLISIONS.has(fold(word))).filter(
      ({ intent, word }) => intent === "opt-out" && read(word, known).intent !== "opt-out",
    );
    expect(wrong).toEqual([]);
  });

  it.each(FIXED)("holds in every country: %s", (word) => {
    const expected = { START: "opt-in", UNSTOP: "opt-in", HELP: "help" }[word] ?? "opt-out";
    for (const number of ["34", "4477009", "90", "91", "81", "972", "999", "8210"]) {
      for (const language of READ) {
        expect([number, language, read(word, { languages: [language], number }).intent]).toEqual([
          number,
          language,
          expected,
        ]);
      }
    }
  });

  it("asks for everything to stop with STOPALL and STOP ALL, and for no more than the default with STOP", () => {
    expect(read("STOPALL").scope).toBe("all");
    expect(read("stop all").scope).toBe("all");
    expect(read("STOP").scope).toBeUndefined();
  });

  it("names no language for an international word", () => {
    expect(read("STOP", { locale: "es", languages: ["es"] })).toEqual({
      intent: "opt-out",
      also: [],
      rule: "core.keyword.stop",
      certainty: "certain",
    });
  });
});

describe("a number's country", () => {
  it("is its calling code, the longest that fits, with or without plus", () => {
    expect(callingCode("+34600000001")).toBe("34");
    expect(callingCode("353")).toBe("353");
    expect(callingCode("14155550100")).toBe("1");
    expect(callingCode("999")).toBeUndefined();
  });
});
