import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../functions/language.ts";
import { PAGE_WORDS } from "../../functions/preferences/languages.ts";
import { PAGE_PLACEHOLDERS } from "../../functions/preferences/words.ts";

describe("The words of the preference page", () => {
  it("are there in every language that we answer in", () => {
    expect(Object.keys(PAGE_WORDS).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.entries(PAGE_WORDS))("in %s leave nothing unsaid and name what they have to name", (_, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(PAGE_PLACEHOLDERS).sort());
    const named = Object.entries(words).map(([member, text]) => [
      member,
      text.trim() !== "" && [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(named)).toEqual(PAGE_PLACEHOLDERS);
  });

  it("are nobody else's: no two languages say the same", () => {
    const sentences = Object.values(PAGE_WORDS).map(({ agree }) => agree);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
