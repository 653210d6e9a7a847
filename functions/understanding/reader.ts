import type { Language } from "../language.ts";
import type { Candidates } from "./candidates.ts";
import type { Lexicon } from "./lexicon.ts";

/** A message in its three forms: as it came, without what is invisible, and without accents. */
export interface MessageText {
  readonly raw: string;
  readonly typed: string;
  readonly folded: string;
}

/** With what a message is read: the rules that are asked, and what is known of the person. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** Whether the rules of an owner, by position, are asked. Others may be loaded: they never change how a text is read. */
  readonly asked: (owner: number) => boolean;
  readonly candidates: Candidates;
  /** The languages of the text's script, where it is not Latin. */
  readonly script: readonly Language[];
}

/** Whether the person may be writing in the language at this position of the lexicon: by what is known, or by the script. */
export function mayWrite({ lexicon, candidates, script }: Reader, owner: number): boolean {
  const name = lexicon.owners[owner];
  return name !== undefined && name !== "core" && (candidates.order.includes(name) || script.includes(name));
}

/** Whether a word has one of the classes in a language that is asked. */
export function means(word: string | undefined, wanted: number, { lexicon, asked }: Reader): boolean {
  const meanings = lexicon.words.get(word ?? "")?.meanings;
  return meanings?.some(({ classes, owner }) => (classes & wanted) !== 0 && asked(owner)) === true;
}
