import type { Lexicon } from "./lexicon.ts";
import { mayWrite, type Reader } from "./reader.ts";

/** Slips that mean STOP. SHOP, STEP, STOPS, SOAP, POST, SPOT, STOCK are words of their own and never do. */
const STOP_SLIPS = new Set(
  "stpo sotp tsop stip stoo stope stopq stopw sstop sttop stoop stiop stoip stopo stpop dtop srop sgop atop sto stp stop1 stol stpp syop stop2 sotpp stoppo stop0 wstop estop".split(
    " ",
  ),
);
/** Slips that are words or parts of words too: only where the whole message is nothing else. */
const DOUBTFUL_SLIPS = new Set(["atop", "sto", "stoop", "stp", "stol", "estop", "stope", "dtop"]);

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const VOWELS = "aeiouy";
const SHORTEST = 6;
/** From this length on any one letter may be wrong. */
const LONG = 9;

/** Whether two letters lie side by side on QWERTY, QWERTZ or AZERTY rows, or are both vowels. */
function neighbours(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  const position = (letter: string): readonly [number, number] | undefined => {
    for (const [row, letters] of ROWS.entries()) {
      const column = letters.indexOf(letter);
      if (column >= 0) return [row, column];
    }
    return undefined;
  };
  const [from, to] = [position(a), position(b)];
  return from !== undefined && to !== undefined && Math.abs(from[0] - to[0]) <= 1 && Math.abs(from[1] - to[1]) <= 1;
}

/**
 * Whether `typed` is `word` with one slip: two letters swapped, one doubled, left out or put in, or one replaced by its
 * neighbour on the keyboard (by any letter in a long word). Linear in the length of the words.
 */
export function isSlip(typed: string, word: string): boolean {
  const longer = typed.length - word.length;
  if (Math.abs(longer) > 1 || typed === word) return false;
  let same = 0;
  while (same < typed.length && same < word.length && typed[same] === word[same]) same++;
  const a = typed.slice(same);
  const b = word.slice(same);
  if (longer === 1) return a.slice(1) === b;
  if (longer === -1) return a === b.slice(1);
  if (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return true;
  if (a.slice(1) !== b.slice(1)) return false;
  return word.length >= LONG || a.startsWith("?") || neighbours(a.charAt(0), b.charAt(0));
}

interface SlipIndex {
  readonly owners: number;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

const PART = 3;
const INDEXES = new WeakMap<Lexicon, SlipIndex>();

/** The long withdrawal words by their first and last letters: one slip leaves one of the two as it was. */
function slipIndex(lexicon: Lexicon): SlipIndex {
  const known = INDEXES.get(lexicon);
  if (known !== undefined && known.owners === lexicon.owners.length) return known;
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const [word, keywords] of lexicon.keywords) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    if (!keywords.some(({ intent, context }) => intent === "opt-out" && !context)) continue;
    for (const [map, part] of [
      [byStart, word.slice(0, PART)],
      [byEnd, word.slice(-PART)],
    ] as const) {
      const words = map.get(part);
      if (words === undefined) map.set(part, [word]);
      else words.push(word);
    }
  }
  const index = { owners: lexicon.owners.length, byStart, byEnd };
  INDEXES.set(lexicon, index);
  return index;
}

/**
 * The withdrawal word that a word of no known meaning was meant to be, if any. `alone`: the message is nothing else. In a
 * language that the person is not known to write, only a long word is taken for a slip, since a word that is merely foreign
 * is near to some withdrawal word of some language.
 */
export function meantWord(word: string, reader: Reader, alone: boolean): string | undefined {
  if (STOP_SLIPS.has(word)) return alone || !DOUBTFUL_SLIPS.has(word) ? "stop" : undefined;
  if (word.length < SHORTEST - 1) return undefined;
  const { byStart, byEnd } = slipIndex(reader.lexicon);
  const start = byStart.get(word.slice(0, PART));
  const end = byEnd.get(word.slice(-PART));
  if (start === undefined && end === undefined) return undefined;
  const near = [...(start ?? []), ...(end ?? [])].filter((candidate) => isSlip(word, candidate));
  const spoken = near.filter((candidate) => withdraws(candidate, reader, true));
  const meant = spoken.length > 0 ? spoken : near.filter((c) => c.length >= LONG && withdraws(c, reader, false));
  return meant.sort()[0];
}

/** Whether the word opts out in a language that is asked, and, if need be, that the person may be writing. */
function withdraws(word: string, reader: Reader, spoken: boolean): boolean {
  const keywords = reader.lexicon.keywords.get(word) ?? [];
  return keywords.some(
    ({ position, intent, context }) =>
      intent === "opt-out" &&
      !context &&
      reader.asked(position) &&
      (!spoken || position === 0 || !reader.candidates.known || mayWrite(reader, position)),
  );
}
