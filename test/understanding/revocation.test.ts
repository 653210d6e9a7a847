import { describe, expect, it } from "vitest";
import { READ, read } from "./reading.ts";

/** 47 CFR 64.1200(a)(10): these words revoke per se. */
const PER_SE = ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"];
const WRITTEN: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word[0]?.toUpperCase() + word.slice(1),
  (word) => [...word].map((letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join(""),
  (word) => `${word}.`,
  (word) => `"${word}"!!`,
  (word) => `  ${word} ?`,
  (word) => `(${word}),`,
];

describe("A word that revokes per se in the United States", () => {
  it.each(PER_SE)("does in any case and with any punctuation, from a number of the United States (R41): %s", (word) => {
    for (const write of WRITTEN) {
      const { intent } = read(write(word), { languages: ["en"], number: "14155550100" });
      expect(intent, write(word)).toBe("opt-out");
    }
  });
});

describe("A number of Canada", () => {
  it("is understood in French and English, whatever languages the program speaks (R48)", () => {
    for (const languages of [["en"], ["fr"], ["de"]] as const) {
      const known = { languages, number: "14165550100" };
      for (const word of ["STOP", "ARRET", "ARRÊT", "arrêt."]) expect(read(word, known).intent, word).toBe("opt-out");
      for (const word of ["HELP", "AIDE", "aide?"]) expect(read(word, known).intent, word).toBe("help");
    }
    expect(READ).toContain("fr");
  });
});
