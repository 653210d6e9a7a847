import { isCourteous } from "./agreement.ts";
import { type Clause, clausesOf, isUnspaced } from "./clauses.ts";
import { type Finding, resolved } from "./findings.ts";
import type { Understanding } from "./intent.ts";
import { type MessageText, mayWrite, type Reader } from "./reader.ts";
import { readSentence } from "./scan.ts";
import { keywordOf } from "./whole-message.ts";

type Words = readonly string[];

const MOST_PARTS = 4;
/** In words. */
const LONGEST = 8;
const LONGEST_NAME = 3;
/** What people set a name apart with. */
const APART = /\s+[-–—~]+\s*|[,.:;!…\n]+/;
const DIGIT = /\d/;

/** A withdrawal keyword and, set apart behind it, a name or the brand, which no language of the person's knows: "Baja - Manuel García". */
export function besideName({ folded }: MessageText, reader: Reader): Understanding | undefined {
  if (isUnspaced(folded)) return undefined;
  const parts = folded
    .split(APART, MOST_PARTS + 1)
    .map((part) => clausesOf(part).flatMap(({ words }) => words))
    .filter((words) => words.length > 0);
  const length = parts.reduce((sum, words) => sum + words.length, 0);
  if (parts.length < 2 || parts.length > MOST_PARTS || length > LONGEST) return undefined;
  let found: Finding | undefined;
  for (const part of parts) {
    if (isCourteous(part.join(" "), reader) || (found !== undefined && isName(part, reader))) continue;
    const finding = found === undefined ? keywordOf(part, "", reader, false) : undefined;
    if (finding?.intent !== "opt-out") return undefined;
    found = finding;
  }
  return found === undefined ? undefined : resolved([found], reader.candidates);
}

/** Whether the words are no words of the person's languages, but for courtesy. */
function isName(words: Words, reader: Reader): boolean {
  if (words.length > LONGEST_NAME) return false;
  const { lexicon, asked } = reader;
  const clause: Clause = { words, elided: undefined, compact: "" };
  const spoken = readSentence(clause, lexicon, asked).filter(({ owner }) => mayWrite(reader, owner));
  const isKeyword = (word: string): boolean =>
    lexicon.keywords.get(word)?.some(({ position }) => asked(position)) === true;
  return words.every((word, at) => {
    if (DIGIT.test(word)) return false;
    return isCourteous(word, reader) || (!isKeyword(word) && spoken.every(({ masks }) => (masks[at] ?? 0) === 0));
  });
}
