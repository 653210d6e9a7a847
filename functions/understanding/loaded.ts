import { isLanguage, type Language } from "../language.ts";
import { INTERNATIONAL } from "./international.ts";
import { emptyLexicon, type Lexicon, load } from "./lexicon.ts";
import { RULES } from "./registry.ts";

const LEXICON: Lexicon = emptyLexicon();
const POSITIONS = new Map<Language, number>();
const ALL: readonly Language[] = Object.keys(RULES).filter(isLanguage);

/** The rules of some languages and of the international core. */
export interface Asked {
  readonly lexicon: Lexicon;
  readonly asked: (owner: number) => boolean;
}

/**
 * The one lexicon of this process, and which of its owners are asked. A language is indexed when it is first needed, so that
 * a cold start pays for the languages of its program and country only.
 */
export function lexiconWith(languages: readonly Language[]): Asked {
  if (LEXICON.owners.length === 0) load(LEXICON, "core", INTERNATIONAL);
  const positions: number[] = [0];
  for (const language of languages) positions.push(positionOf(language));
  return { lexicon: LEXICON, asked: (owner) => positions.includes(owner) };
}

/** The lexicon with every language there are rules for. */
export function wholeLexicon(): Asked {
  if (POSITIONS.size < ALL.length) lexiconWith(ALL);
  return { lexicon: LEXICON, asked: () => true };
}

/** Whether there are rules of languages other than these. */
export function areOthers(languages: readonly Language[]): boolean {
  return !ALL.every((language) => languages.includes(language));
}

function positionOf(language: Language): number {
  const known = POSITIONS.get(language);
  if (known !== undefined) return known;
  const rules = RULES[language];
  if (rules === undefined) return 0;
  const position = LEXICON.owners.length;
  POSITIONS.set(language, position);
  load(LEXICON, language, rules);
  return position;
}
