import { lazyPattern } from "./lazily.ts";
import { mayWrite, type Reader } from "./reader.ts";

const SHORTEST = 7;
const LONGEST = 40;
const SHORTEST_PART = 2;
const LONGEST_PART = 16;
const MOST_PARTS = 6;
/** In the scripts that write blanks. */
const SPACED = lazyPattern(
  String.raw`^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]+$`,
  "u",
);

/**
 * The words that one without blanks was written of (`stopsendingme`): the fewest that the person's languages know all of.
 * Undefined where there are none, or where it is too short to tell. Takes time in proportion to its length, which is bounded.
 */
export function parted(word: string, reader: Reader): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !SPACED().test(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = SHORTEST_PART; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - SHORTEST_PART; start++) {
      const before = best[start];
      if (before === undefined || before.length >= (best[end]?.length ?? MOST_PARTS + 1) - 1) continue;
      const part = word.slice(start, end);
      if (isSpoken(part, reader)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts === undefined || parts.length < 2 ? undefined : parts;
}

function isSpoken(word: string, reader: Reader): boolean {
  const { lexicon } = reader;
  const isHeard = (owner: number): boolean => owner === 0 || mayWrite(reader, owner);
  return (
    lexicon.words.get(word)?.meanings.some(({ owner }) => isHeard(owner)) === true ||
    lexicon.keywords.get(word)?.some(({ position }) => isHeard(position)) === true
  );
}
