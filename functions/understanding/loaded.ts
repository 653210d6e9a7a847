import { openLexicon } from "#lexicon";
import type { Language } from "../language.ts";
import type { Lexicon } from "./lexicon.ts";

/** The rules of some languages and of the international core. */
export interface Asked {
  readonly lexicon: Lexicon;
  readonly asked: (owner: number) => boolean;
}

let lexicon: Lexicon | undefined;
const POSITIONS = new Map<Language, number>();

/** The one lexicon of this process, made when the first text is read. */
function theLexicon(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  lexicon = openLexicon();
  lexicon.owners.forEach((owner, position) => {
    if (owner !== "core") POSITIONS.set(owner, position);
  });
  return lexicon;
}

/** The lexicon, of which the international core and these languages are asked. */
export function lexiconWith(languages: readonly Language[]): Asked {
  const all = theLexicon();
  const positions = new Uint8Array(all.owners.length);
  positions[0] = 1;
  for (const language of languages) positions[POSITIONS.get(language) ?? 0] = 1;
  return { lexicon: all, asked: (owner) => positions[owner] === 1 };
}

/** The lexicon, of which every language is asked. */
export function wholeLexicon(): Asked {
  return { lexicon: theLexicon(), asked: () => true };
}

/** Whether there are rules of languages other than these. */
export function areOthers(languages: readonly Language[]): boolean {
  return !theLexicon().owners.every((owner) => owner === "core" || languages.includes(owner));
}
