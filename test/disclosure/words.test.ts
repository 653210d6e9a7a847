import { describe, expect, it } from "vitest";
import { DATA_WORDS } from "../../functions/disclosure/languages.ts";
import { LANGUAGES } from "../../functions/language.ts";

/** Every text by its place, with the placeholders that it names. */
function placeholders(words: object, place = ""): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(words).flatMap(([member, text]: [string, unknown]) => {
    const at = `${place}.${member}`;
    if (typeof text === "object" && text !== null) return placeholders(text, at);
    const named = [...String(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    return [[at, String(text).trim() === "" ? ["nothing is said"] : named.sort()] as const];
  });
}

describe("The words about a person's data and requests", () => {
  it("are there in every language that we answer in", () => {
    expect(Object.keys(DATA_WORDS).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.entries(DATA_WORDS))("in %s leave nothing unsaid and name what they have to name", (_, words) => {
    expect(Object.fromEntries(placeholders(words))).toEqual(Object.fromEntries(placeholders(DATA_WORDS.en)));
  });

  it("are nobody else's: no two languages say the same", () => {
    const sentences = Object.values(DATA_WORDS).map(({ about }) => about.rightsText);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
