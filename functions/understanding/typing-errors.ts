import { COLLISIONS } from "./collisions.ts";
import { isLatin, type Lexicon } from "./lexicon.ts";
import { mayWrite, type Reader } from "./reader.ts";

/** Slips that mean STOP. SHOP, STEP, STOPS, SOAP, POST, SPOT, STOCK are words of their own and never do. */
const STOP_SLIPS = new Set(
  "stpo sotp tsop stip stoo stope stopq stopw sstop sttop stoop stiop stoip stopo stpop dtop srop sgop atop sto stp stop1 stol stpp syop stop2 sotpp stoppo stop0 wstop estop".split(
    " ",
  ),
);
/** Slips that are words or parts of words too: only where the whole message is nothing else. */
const DOUBTFUL_SLIPS = new Set(["atop", "sto", "stoop", "stp", "stol", "estop", "stope", "dtop"]);

/** The rows of letters of keyboards, each keyboard top to bottom. */
const KEYBOARDS = [
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
  [" ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"],
  ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ"],
  ["  קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"],
];
const VOWELS = ["aeiouy", "αεηιουω", "аеиоуыэюяіїє"];
const LATIN = /^[a-z]+$/;
const SHORTEST = 6;
/** Shorter words, to this length, with two letters swapped or one doubled, where the message is nothing else. */
const SHORTEST_ALONE = 4;
/** From this length on any one letter may be wrong. */
const LONG = 9;

/** Whether two letters lie side by side on a keyboard, or are both vowels. */
function neighbours(a: string, b: string): boolean {
  if (VOWELS.some((vowels) => vowels.includes(a) && vowels.includes(b))) return true;
  return KEYBOARDS.some((rows) => {
    const [from, to] = [placeOn(rows, a), placeOn(rows, b)];
    return from !== undefined && to !== undefined && Math.abs(from[0] - to[0]) <= 1 && Math.abs(from[1] - to[1]) <= 1;
  });
}

function placeOn(rows: readonly string[], letter: string): readonly [row: number, column: number] | undefined {
  for (const [row, letters] of rows.entries()) {
    const column = letters.indexOf(letter);
    if (column >= 0) return [row, column];
  }
  return undefined;
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

/** Whether `typed` is `word` with two letters swapped or one doubled. */
function isLightSlip(typed: string, word: string): boolean {
  if (!isSlip(typed, word)) return false;
  if (typed.length > word.length) return [...typed].some((letter, at) => letter === typed[at + 1]);
  return typed.length === word.length && [...typed].sort().join("") === [...word].sort().join("");
}

/** The withdrawal words by their length and their first and last letters: one slip leaves one of the two ends as it was. */
type SlipIndex = ReadonlyMap<string, readonly string[]>;

const PART = 2;
/** By lexicon, of Latin words and of others. */
const INDEXES = new WeakMap<Lexicon, Map<boolean, SlipIndex>>();

function endsOf(word: string, length: number): readonly [string, string] {
  return [`^${word.slice(0, PART)}${length}`, `$${word.slice(-PART)}${length}`];
}

function slipIndex(typed: string, lexicon: Lexicon): SlipIndex {
  const indexes = INDEXES.get(lexicon) ?? new Map<boolean, SlipIndex>();
  INDEXES.set(lexicon, indexes);
  const known = indexes.get(isLatin(typed));
  if (known !== undefined) return known;
  const byEnds = new Map<string, string[]>();
  for (const word of lexicon.withdrawals(typed)) {
    if (word.length < SHORTEST_ALONE) continue;
    for (const end of endsOf(word, word.length)) {
      const words = byEnds.get(end);
      if (words === undefined) byEnds.set(end, [word]);
      else words.push(word);
    }
  }
  indexes.set(isLatin(typed), byEnds);
  return byEnds;
}

/** The withdrawal words that `typed` may be a slip of. */
function near(typed: string, lexicon: Lexicon): readonly string[] {
  const byEnds = slipIndex(typed, lexicon);
  const found: string[] = [];
  for (const length of [typed.length - 1, typed.length, typed.length + 1])
    for (const end of endsOf(typed, length))
      for (const word of byEnds.get(end) ?? []) if (isSlip(typed, word)) found.push(word);
  return found;
}

/**
 * The withdrawal word that a word of no known meaning was meant to be, if any. `alone`: the message is nothing else. In a
 * language that the person is not known to write, only a long word is taken for a slip, since a word that is merely foreign
 * is near to some withdrawal word of some language.
 */
export function meantWord(word: string, reader: Reader, alone: boolean): string | undefined {
  if (STOP_SLIPS.has(word)) return alone || !DOUBTFUL_SLIPS.has(word) ? "stop" : undefined;
  if (word.length < SHORTEST_ALONE) return undefined;
  const single = alone ? undoubled(word, reader) : undefined;
  if (single !== undefined) return single;
  if (word.length < SHORTEST - 1 && !alone) return undefined;
  const words = near(word, reader.lexicon).filter((other) => isLikely(word, other, alone));
  const spoken = words.filter((other) => withdraws(other, reader, true));
  const meant =
    spoken.length > 0 ? spoken : words.filter((other) => other.length >= LONG && withdraws(other, reader, false));
  return meant.sort()[0];
}

/** Whether a slip of a word of this length is likely enough. Scripts without vowels have shorter words. */
function isLikely(typed: string, word: string, alone: boolean): boolean {
  if (word.includes(" ")) return alone;
  if (word.length >= SHORTEST) return true;
  return alone && (isLightSlip(typed, word) || (word.length === SHORTEST - 1 && !LATIN.test(typed)));
}

/** The word with one doubled letter single, if that opts out (`bajaa`, `sairr`); inside a short word two letters are a spelling. */
function undoubled(word: string, reader: Reader): string | undefined {
  for (let at = word.length - 1; at > 0; at--) {
    if (word[at] !== word[at - 1] || (word.length <= SHORTEST - 1 && at < word.length - 1)) continue;
    const single = word.slice(0, at) + word.slice(at + 1);
    if (COLLISIONS.has(single) ? single.length >= SHORTEST_ALONE : withdraws(single, reader, true)) return single;
  }
  return undefined;
}

const LONGEST_PHRASE = 4;

/** The withdrawal keyword of several words, or written with a blank in it, that a whole message was meant to be. */
export function meantWords(words: readonly string[], reader: Reader): readonly string[] | undefined {
  if (words.length < 2 || words.length > LONGEST_PHRASE) return undefined;
  const glued = words.join("");
  if (glued.length >= SHORTEST_ALONE && withdraws(glued, reader, true)) return [glued];
  const typed = words.join(" ");
  if (typed.length < SHORTEST) return undefined;
  const meant = near(typed, reader.lexicon).filter((other) => other.includes(" ") && withdraws(other, reader, true));
  return meant.sort()[0]?.split(" ");
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
