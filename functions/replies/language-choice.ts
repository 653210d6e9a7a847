import type { Program } from "../deployment.ts";
import { isLanguage, type Language } from "../language.ts";
import type { E164 } from "../phone-number.ts";
import { languagesOfNumber } from "../understanding/countries.ts";

/** What is known of the language of the person we answer. */
export interface LanguageEvidence {
  /** The language of the words we answer; absent when they were international or none. */
  readonly understood?: Language;
  /** The language on file. */
  readonly locale?: Language;
  readonly number: E164;
  readonly program: Program;
}

/**
 * The language to answer in: that of the person's own words, also one the program does not list, since who texts BAJA
 * reads Spanish; else the one on file; else the first of the number's country that the program lists; else the program's default.
 */
export function replyLanguage({ understood, locale, number, program }: LanguageEvidence): Language {
  return (
    understood ??
    locale ??
    languagesOfNumber(number)
      .filter(isLanguage)
      .find((language) => program.languages.includes(language)) ??
    program.languages[0]
  );
}
