import type { Language } from "../language.ts";

/** Words that a reply is taken for an opt-out by, folded; `core` are those of every language. */
export type OptOutWords = ReadonlyMap<string, readonly string[]>;

/** Reads the table that the bundler makes, `core:word,word|es:word,…`. */
export function parseOptOutWords(table: string): OptOutWords {
  return new Map(
    table.split("|").map((row) => {
      const [owner = "", words = ""] = row.split(":");
      return [owner, words.split(",")];
    }),
  );
}

/** The words that a person of one of these languages can reply, whoever lists them. */
export function wordsFor(words: OptOutWords, languages: readonly Language[]): readonly string[] {
  return ["core", ...languages].flatMap((owner) => words.get(owner) ?? []);
}

declare const OPT_OUT_WORDS: string;

let compiled: OptOutWords | undefined;

/** The words that the bundler compiled in, read at the first call. */
export function compiledOptOutWords(): OptOutWords {
  compiled ??= parseOptOutWords(OPT_OUT_WORDS);
  return compiled;
}
