import { COLLISIONS } from "./collisions.ts";
import { isLatin, type Lexicon } from "./lexicon.ts";
import { mayWrite, type Reader } from "./reader.ts";

/** Slips that mean STOP. SHOP, STEP, STOPS, SOAP, POST, SPOT, STOCK are words of their own and never do. */
const STOP_SLIPS = new Set(
  "stpo sotp tsop stip stoo stope stopq stopw sstop sttop stoop stiop stoip stopo stpop dtop srop sgop atop sto stp stop1 stol stpp syop stop2 sotpp stoppo stop0 wstop estop sopt sttp".split(
    " ",
  ),
);
/** Slips that are words or parts of words too: only where the whole message is nothing else. */
const DOUBTFUL_SLIPS = new Set([
  "atop",
  "sto",
  "stoop",
  "stp",
  "stol",
  "estop",
  "stope",
  "dtop",
  "sttp",
  "sgop",
  "stiop",
]);

/** The rows of letters of keyboards, each keyboard top to bottom. */
const KEYBOARDS = [
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
  [" ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"],
  ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ"],
  ["  קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"],
  ["ๅ/_ภถุึคตจขช", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ"],
];
/** Letters that are taken for one another, whatever the keyboard: vowels, and their signs in Devanagari and Thai. */
const VOWELS = ["aeiouy", "αεηιουω", "аеиоуыэюяіїє", "ािीुूेैोौंँ", "ิีึืุู"];
const LATIN = /^[a-z]+$/;
const SHORTEST = 6;
/** Shorter words, to this length, with two letters swapped or one doubled, where the message is nothing else. */
const SHORTEST_ALONE = 4;
/** From this length on any one letter may be wrong. */
const LONG = 9;
/** In ideographs and kana, of which any other may come from the same keys, already from this length. */
const LONG_IDEOGRAPHIC = 4;
const IDEOGRAPHIC = /^[\u3040-\u30ff\u3400-\u9fff]+$/;
/** "Don't", written before what is not to be done: 不要取消 is no slip of 我要取消. */
const NEGATION = /^[不别別勿未没沒]/;
const KANA_BEHIND = /^[\u3400-\u9fff][\u3040-\u30ff]+$/;
const HANGUL = /[\uac00-\ud7af]/;

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
  while (same < typed.length && same < word.length && typed.charCodeAt(same) === word.charCodeAt(same)) same++;
  if (longer === 1) return isSameFrom(typed, same + 1, word, same);
  if (longer === -1) return isSameFrom(typed, same, word, same + 1);
  const [a, b] = [typed.charAt(same), word.charAt(same)];
  if (a === word.charAt(same + 1) && typed.charAt(same + 1) === b && isSameFrom(typed, same + 2, word, same + 2))
    return true;
  if (!isSameFrom(typed, same + 1, word, same + 1)) return false;
  return word.length >= longFrom(word) || a === "?" || neighbours(a, b);
}

/** Whether what is left of two words from these places is the same; they are as long. */
function isSameFrom(typed: string, from: number, word: string, wordFrom: number): boolean {
  for (let at = from, other = wordFrom; at < typed.length; at++, other++)
    if (typed.charCodeAt(at) !== word.charCodeAt(other)) return false;
  return true;
}

function longFrom(word: string): number {
  return IDEOGRAPHIC.test(word) ? LONG_IDEOGRAPHIC : LONG;
}

/** How a word is compared with another: Korean by its letters, of which several make a character. */
function spelled(word: string): string {
  return HANGUL.test(word) ? word.normalize("NFD") : word;
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Whether the words differ by one slip, or by which of their letters are doubled. */
function isNear(typed: string, word: string): boolean {
  if (isSlip(typed, word)) return true;
  if (typed.length !== word.length || typed === word || word.length < SHORTEST - 1) return false;
  return typed[0] === word[0] && hasDouble(typed) && hasDouble(word) && withoutDoubles(typed) === withoutDoubles(word);
}

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  // A letter of two code units repeats both of them.
  return SURROGATE.test(word);
}
const SURROGATE = /[\ud800-\udbff]/;

/** Whether `typed` is `word` with two letters swapped or one doubled. */
function isLightSlip(typed: string, word: string): boolean {
  if (!isSlip(typed, word)) return false;
  if (typed.length > word.length) return [...typed].some((letter, at) => letter === typed[at + 1]);
  return typed.length === word.length && [...typed].sort().join("") === [...word].sort().join("");
}

interface Listed {
  readonly word: string;
  /** As it is compared. */
  readonly letters: string;
}

/** The withdrawal words by their length and their first and last letters: one slip leaves one of the two ends as it was. */
interface SlipIndex {
  readonly byEnds: ReadonlyMap<string, readonly Listed[]>;
  /** Keywords of several words by their letters without blanks. */
  readonly joined: ReadonlyMap<string, string>;
}

const PART = 2;
/** Of a short word two swapped letters leave no more than one of each end. */
const PART_OF_SHORT = 1;
/** By lexicon, of Latin words and of others. */
const INDEXES = new WeakMap<Lexicon, Map<boolean, SlipIndex>>();

function endsOf(word: string, length: number): readonly [string, string] {
  const part = length <= SHORTEST_ALONE ? PART_OF_SHORT : PART;
  return [`^${word.slice(0, part)}${length}`, `$${word.slice(-part)}${length}`];
}

function slipIndex(typed: string, lexicon: Lexicon): SlipIndex {
  const indexes = INDEXES.get(lexicon) ?? new Map<boolean, SlipIndex>();
  INDEXES.set(lexicon, indexes);
  const known = indexes.get(isLatin(typed));
  if (known !== undefined) return known;
  const byEnds = new Map<string, Listed[]>();
  const joined = new Map<string, string>();
  const add = (word: string): void => {
    const letters = spelled(word);
    for (const end of endsOf(letters, letters.length)) {
      const words = byEnds.get(end);
      if (words === undefined) byEnds.set(end, [{ word, letters }]);
      else words.push({ word, letters });
    }
  };
  for (const word of lexicon.withdrawals(typed)) {
    if (word.length < SHORTEST_ALONE) continue;
    add(word);
    const glued = word.replaceAll(" ", "");
    if (glued.length === word.length || glued.length < SHORTEST || lexicon.keywords.get(glued) !== undefined) continue;
    joined.set(glued, word);
    add(glued);
  }
  const index = { byEnds, joined };
  indexes.set(isLatin(typed), index);
  return index;
}

/** The withdrawal words that `typed` may be a slip of. */
function near(typed: string, lexicon: Lexicon): readonly string[] {
  const { byEnds, joined } = slipIndex(typed, lexicon);
  const letters = spelled(typed);
  const whole = joined.get(typed);
  const found: string[] = whole === undefined ? [] : [typed];
  for (const length of [letters.length - 1, letters.length, letters.length + 1])
    for (const end of endsOf(letters, length))
      for (const listed of byEnds.get(end) ?? []) if (isNear(letters, listed.letters)) found.push(listed.word);
  return found;
}

/** The words that letters without blanks are those of, if they are no word themselves. */
function unjoined(word: string, { lexicon }: Reader): string {
  return slipIndex(word, lexicon).joined.get(word) ?? word;
}

/**
 * The withdrawal word that a word of no known meaning was meant to be, if any. `alone`: the message is nothing else, or one word more; `single`: nothing else at all. In a
 * language that the person is not known to write, only a long word is taken for a slip, since a word that is merely foreign
 * is near to some withdrawal word of some language.
 */
export function meantWord(word: string, reader: Reader, alone: boolean, single: boolean): string | undefined {
  if (STOP_SLIPS.has(word)) return single || !DOUBTFUL_SLIPS.has(word) ? "stop" : undefined;
  if (word.length < SHORTEST_ALONE) return undefined;
  const plain = alone ? undoubled(word, reader) : undefined;
  if (plain !== undefined) return plain;
  if (word.length < SHORTEST - 1 && !alone) return undefined;
  const words = near(word, reader.lexicon)
    .filter((other) => isLikely(word, other, alone))
    .map((other) => unjoined(other, reader));
  const spoken = words.filter((other) => withdraws(other, reader, true));
  const meant =
    spoken.length > 0 ? spoken : words.filter((other) => other.length >= LONG && withdraws(other, reader, false));
  return meant.sort()[0];
}

/** Whether a slip of a word of this length is likely enough. Scripts without vowels have shorter words. */
function isLikely(typed: string, word: string, alone: boolean): boolean {
  // An ideograph in front is a word of its own: `袋いりません`, no bag.
  if (IDEOGRAPHIC.test(word) && (typed.slice(1) === word || NEGATION.test(typed))) return false;
  // And so is the one that an ending in kana belongs to: `直してください`, correct it, is not `消してください`, delete it.
  if (KANA_BEHIND.test(word) && typed.slice(1) === word.slice(1)) return false;
  if (word.includes(" ")) return alone;
  if (word.length >= SHORTEST) return true;
  if (!alone) return false;
  if (isLightSlip(typed, word) || !LATIN.test(typed)) return true;
  return word.length === SHORTEST - 1 && typed[0] === word[0] && typed.at(-1) === word.at(-1);
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
  const meant = near(typed, reader.lexicon)
    .map((other) => unjoined(other, reader))
    .filter((other) => other.includes(" ") && withdraws(other, reader, true));
  return meant.sort()[0]?.split(" ");
}

/** Whether the word opts out in a language that is asked, and, if need be, that the person may be writing. */
function withdraws(word: string, reader: Reader, spoken: boolean): boolean {
  const keywords = reader.lexicon.keywords.get(word) ?? [];
  return keywords.some(
    ({ position, intent, context }) =>
      intent === "opt-out" &&
      (!context || (reader.candidates.known && mayWrite(reader, position))) &&
      reader.asked(position) &&
      (!spoken || position === 0 || !reader.candidates.known || mayWrite(reader, position)),
  );
}
