import { isLanguage, type Language } from "../language.ts";
import { INTERNATIONAL } from "./international.ts";
import { emptyLexicon, type Lexicon, load, type OpenLexicon, type RuleOwner } from "./lexicon.ts";
import { unpacked } from "./packed.ts";
import { RULES } from "./registry.ts";

/** The packed lexicon, which the bundler puts here: a bundle then holds it instead of the rules. */
declare const PACKED_LEXICON: string | undefined;
/** The owners of the packed lexicon in the order of their positions, with commas. */
declare const PACKED_OWNERS: string;

/** The rules of some languages and of the international core. */
export interface Asked {
  readonly lexicon: Lexicon;
  readonly asked: (owner: number) => boolean;
}

/** The lexicon of all rules: what the bundler packs. */
export function openLexicon(): OpenLexicon {
  const lexicon = emptyLexicon();
  load(lexicon, "core", INTERNATIONAL);
  for (const [language, rules] of Object.entries(RULES)) if (isLanguage(language)) load(lexicon, language, rules);
  return lexicon;
}

function isOwner(name: string): name is RuleOwner {
  return name === "core" || isLanguage(name);
}

function made(): Lexicon {
  return typeof PACKED_LEXICON === "string"
    ? unpacked(PACKED_LEXICON, PACKED_OWNERS.split(",").filter(isOwner))
    : openLexicon();
}

let lexicon: Lexicon | undefined;
const POSITIONS = new Map<Language, number>();

/** The one lexicon of this process, made when the first text is read. */
function theLexicon(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  lexicon = made();
  lexicon.owners.forEach((owner, position) => {
    if (owner !== "core") POSITIONS.set(owner, position);
  });
  return lexicon;
}

/** The lexicon, of which the international core and these languages are asked. */
export function lexiconWith(languages: readonly Language[]): Asked {
  const positions = new Set([0]);
  const all = theLexicon();
  for (const language of languages) positions.add(POSITIONS.get(language) ?? 0);
  return { lexicon: all, asked: (owner) => positions.has(owner) };
}

/** The lexicon, of which every language is asked. */
export function wholeLexicon(): Asked {
  return { lexicon: theLexicon(), asked: () => true };
}

/** Whether there are rules of languages other than these. */
export function areOthers(languages: readonly Language[]): boolean {
  return !theLexicon().owners.every((owner) => owner === "core" || languages.includes(owner));
}
