import { describe, expect, it } from "vitest";
import { isLanguage, type Language } from "../../functions/language.ts";
import { TEXTS } from "../../functions/replies/texts.ts";
import type { Intent } from "../../functions/understanding/intent.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { understand } from "../../functions/understanding/understand.ts";

/** The languages that texts are read in. */
const READ: readonly Language[] = Object.keys(RULES).filter(isLanguage);

const MEANING = { stop: "opt-out", yes: "confirm", start: "opt-in", help: "help", erase: "erasure" } as const;
const NAMES = ["stop", "yes", "start", "help", "erase"] as const;

function intentsOf(text: string, languages: readonly Language[], locale?: Language): readonly Intent[] {
  const { intent, also } = understand(text, { languages, ...(locale && { locale }) });
  return [intent, ...also];
}

describe("The rules", () => {
  it("read texts in every language that we answer in", () => {
    expect([...READ].sort()).toEqual(Object.keys(TEXTS).sort());
  });
});

describe.each(READ)("The words that our texts in %s tell people to reply", (language) => {
  const { words } = TEXTS[language];

  it.each(NAMES)("mean what the text says: %s", (name) => {
    for (const typed of [words[name], words[name].toLowerCase(), `${words[name]}.`, ` ${words[name]}\n`]) {
      expect(intentsOf(typed, [language]), typed).toContain(MEANING[name]);
    }
  });

  it.each(NAMES)(
    "mean it also where the program speaks another language and only the person's is on file: %s",
    (name) => {
      const other: Language = language === "en" ? "de" : "en";
      expect(intentsOf(words[name], [other], language)).toContain(MEANING[name]);
    },
  );

  it("stop without a doubt, and ask for an erasure without a doubt", () => {
    expect(understand(words.stop, { languages: [language] })).toMatchObject({
      intent: "opt-out",
      certainty: "certain",
    });
    expect(understand(words.erase, { languages: [language] })).toMatchObject({ certainty: "certain" });
    expect(understand(words.erase, { languages: [language] }).ask).toBeUndefined();
  });

  it("stop whatever else is known of the person or the program", () => {
    for (const other of READ) expect(intentsOf(words.stop, [other]), other).toContain("opt-out");
  });
});
