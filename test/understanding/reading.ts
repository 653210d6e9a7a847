import { isLanguage, type Language } from "../../functions/language.ts";
import type { Understanding, UnderstandingContext } from "../../functions/understanding/intent.ts";
import { RULES } from "../../functions/understanding/registry.ts";
import { understand } from "../../functions/understanding/understand.ts";

/** The languages that there are rules for. */
export const READ: readonly Language[] = Object.keys(RULES).filter(isLanguage);

export type Known = Partial<UnderstandingContext>;

/** Reads a text sent to a program in English, unless `known` says otherwise. */
export function read(text: string, known: Known = {}): Understanding {
  return understand(text, { languages: ["en"], ...known });
}

/** All that a text means, the opt-out first, and how sure: `opt-out+erasure`, `opt-out?` where it is only likely. */
export function meaning(text: string, known: Known = {}): string {
  const { intent, also, certainty } = read(text, known);
  return [intent + (certainty === "likely" && intent !== "none" ? "?" : ""), ...also].join("+");
}

/** The same, by a person of whom only the language is known. */
export function spoken(text: string, language: Language): string {
  return meaning(text, { languages: [language], locale: language });
}

/** Rows of a table of which every language has rules already. */
export function readable<Row extends { readonly language: Language }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ language }) => READ.includes(language));
}
