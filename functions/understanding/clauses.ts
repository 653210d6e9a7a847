import { lazyPattern } from "./lazily.ts";

/** A stretch of a message between two punctuation marks. */
export interface Clause {
  /** Folded words in order. */
  readonly words: readonly string[];
  /** For a word with an elided article or pronoun (`l'arret`, `d'envoyer`) or a joined "and" the part behind it, by position. */
  readonly elided: ReadonlyMap<number, string> | undefined;
  /** The letters without blanks, for scripts that write none. */
  readonly compact: string;
}

const PIECE = lazyPattern(String.raw`([\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*)|🛑|([^\p{L}\p{M}\p{N}\s])|\n`, "gu");
const ASCII = /^[\0-\x7f]*$/;
/** The same where all is ASCII, in a tenth of the time. */
const ASCII_PIECE = /([A-Za-z0-9]+(?:'[A-Za-z0-9]+)*)|[^A-Za-z0-9\s]|\n/g;
/** A sign of more than one UTF-16 unit is an emoji, which ends a sentence as a full stop does. */
const SEPARATOR = /[.,!?;:()"…。،؛؟！？、；：।॥۔“”«»„–—|/\n]/;
const UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]/;

/** A single letter between two signs that letters are spelled with, without which none are. */
const MAY_SPELL = /[ .\-_*](?:[^ .\-_*]|[\ud800-\udbff][\udc00-\udfff])[ .\-_*]/;
const ALL_SPELLED = lazyPattern(String.raw`^[^\p{L}]*\p{L}(?:[ .\-_*]{1,3}\p{L}){2,}[^\p{L}]*$`, "u");
const SPELLED = lazyPattern(String.raw`(?<![\p{L}\p{N}'])\p{L}(?:[ .\-_*]\p{L}){3,}(?![\p{L}\p{N}'])`, "gu");
const NO_LETTER = lazyPattern(String.raw`[^\p{L}]`, "gu");

/** Letters spelled one by one (`s t o p`, `S.T.O.P`, `s-t-o-p`) written together; four or more, or the whole text. */
export function joinSpelled(folded: string): string {
  if (!MAY_SPELL.test(folded)) return folded;
  if (ALL_SPELLED().test(folded)) return folded.replace(NO_LETTER(), "");
  return folded.replace(SPELLED(), (run) => run.replace(NO_LETTER(), ""));
}

/** Whether the text has letters of a script without word spaces (Thai, Chinese, Japanese) or with glued endings (Korean). */
export function isUnspaced(folded: string): boolean {
  return UNSPACED.test(folded);
}

/** What follows the "and" that Arabic and Hebrew write as part of the next word. */
function behindConjunction(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (first !== ARABIC_WAW && first !== HEBREW_VAV) return undefined;
  return word.length > SHORTEST_JOINED ? word.slice(1) : undefined;
}
const ARABIC_WAW = 0x648;
const HEBREW_VAV = 0x5d5;
const SHORTEST_JOINED = 3;

/** The sentences and parts of sentences of a folded text; never an empty one. Linear in its length. */
export function clausesOf(folded: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const ascii = ASCII.test(folded);
  const unspaced = !ascii && isUnspaced(folded);
  let words: string[] = [];
  let elided: Map<number, string> | undefined;
  const close = (): void => {
    if (words.length > 0) clauses.push({ words, elided, compact: unspaced ? words.join("") : "" });
    words = [];
    elided = undefined;
  };
  for (const match of folded.matchAll(ascii ? ASCII_PIECE : PIECE())) {
    const piece = match[0];
    if (match[1] === undefined && piece !== "🛑") {
      if (SEPARATOR.test(piece) || piece.length > 1) close();
      continue;
    }
    const apostrophe = piece.indexOf("'");
    const behind = apostrophe < 0 ? behindConjunction(piece) : piece.slice(apostrophe + 1).replaceAll("'", "");
    if (behind !== undefined && (apostrophe < 0 || (apostrophe > 0 && piece.length - apostrophe > 3))) {
      elided ??= new Map();
      elided.set(words.length, behind);
    }
    const word = apostrophe < 0 ? piece : piece.replaceAll("'", "");
    if (word !== words.at(-1)) words.push(word);
  }
  close();
  return clauses;
}

/** A word without stretched letters (`stoppp`, `nooo`), as single and as double letters; nothing when there are none. */
export function unstretched(word: string): readonly string[] {
  if (!isStretched(word)) return NONE;
  return [word.replace(/(.)\1{2,}/gu, "$1"), word.replace(/(.)\1{2,}/gu, "$1$1")];
}
const NONE: readonly string[] = [];

function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter === word.charCodeAt(at - 1) && letter === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** What a word repeats (`stopstop` → `stop`), if it is nothing but a repetition. */
export function repeated(word: string): string | undefined {
  for (let size = 3; size <= word.length / 2 && size <= 12; size++) {
    if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word) return word.slice(0, size);
  }
  return undefined;
}
