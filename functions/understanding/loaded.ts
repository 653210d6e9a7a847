import { isLanguage, type Language } from "../language.ts";
import { INTERNATIONAL } from "./international.ts";
import { emptyLexicon, type Lexicon, load } from "./lexicon.ts";
import { RULES } from "./registry.ts";

const LEXICON: Lexicon = emptyLexicon();
const POSITIONS = new Map<Language, number>();
const ALL: readonly Language[] = Object.keys(RULES).filter(isLanguage);

/**
 * The one lexicon of this process. A language is indexed when it is first needed, so that a cold start pays for the
 * languages of its program and country only. What is loaded never changes how a text is read: readers name the languages
 * they want.
 */
export function lexiconWith(languages: readonly Language[]): Lexicon {
  if (LEXICON.owners.length === 0) load(LEXICON, "core", INTERNATIONAL);
  for (const language of languages) {
    const rules = RULES[language];
    if (rules === undefined || POSITIONS.has(language)) continue;
    POSITIONS.set(language, LEXICON.owners.length);
    load(LEXICON, language, rules);
  }
  return LEXICON;
}

/** Every language there are rules for. */
export function allLanguages(): readonly Language[] {
  return ALL;
}

/** Where a loaded language stands in the lexicon's list of owners. */
export function positionOf(language: Language): number | undefined {
  return POSITIONS.get(language);
}
