import type { Clause } from "./clauses.ts";
import { unstretched } from "./clauses.ts";
import { type Element, KNOWN, type Lexicon, type Meaning, type Phrase, type Sequence } from "./lexicon.ts";
import { classBit } from "./templates.ts";

/** What one sentence says in one language. */
export interface SentenceReading {
  readonly owner: number;
  /** The classes of each position. */
  readonly masks: Int32Array;
  /** All classes that occur. */
  readonly union: number;
  readonly phrases: readonly Phrase[];
  /** How many positions the language knows. */
  readonly known: number;
  /** How many positions make a word. */
  readonly stretch: number;
}

interface Draft {
  masks: Int32Array;
  pending: { sequence: Sequence; at: number; length: number }[];
  stretch: number;
}

const LONGEST_STEM = 14;
const GAP = 3;
/** How many letters count as one word where none are marked by blanks. */
const LETTERS_PER_WORD = 3;
/** What a benign phrase leaves of its own words: what people send or cancel still stands against other readings. */
const INERT = KNOWN | classBit("THING");

type Allowed = (owner: number) => boolean;

function draftOf(drafts: Map<number, Draft>, owner: number, length: number, stretch: number): Draft {
  const known = drafts.get(owner);
  if (known !== undefined) return known;
  const draft: Draft = { masks: new Int32Array(length), pending: [], stretch };
  drafts.set(owner, draft);
  return draft;
}

/** Reads a sentence in every allowed language at once. Linear in its length: what is looked up per word is bounded. */
export function readSentence(clause: Clause, lexicon: Lexicon, allowed: Allowed): readonly SentenceReading[] {
  const drafts = new Map<number, Draft>();
  const note = (meanings: readonly Meaning[] | undefined, at: number, stretch: number, length: number): void => {
    if (meanings === undefined) return;
    for (const { owner, classes } of meanings) {
      if (!allowed(owner)) continue;
      const { masks } = draftOf(drafts, owner, length, stretch);
      masks[at] = (masks[at] ?? 0) | classes | KNOWN;
    }
  };
  const expect = (
    sequences: readonly Sequence[] | undefined,
    at: number,
    width: number,
    stretch: number,
    length: number,
  ): void => {
    if (sequences === undefined) return;
    for (const sequence of sequences) {
      if (allowed(sequence.owner))
        draftOf(drafts, sequence.owner, length, stretch).pending.push({ sequence, at, length: width });
    }
  };
  const { words, elided, compact } = clause;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const forms = [word, ...unstretched(word)];
    const behind = elided?.get(at);
    if (behind !== undefined) forms.push(behind);
    for (const form of forms) {
      note(lexicon.words.get(form), at, 1, words.length);
      expect(lexicon.sequences.get(form), at, 1, 1, words.length);
      const longest = Math.min(form.length, LONGEST_STEM);
      for (let size = 2; size <= longest; size++) {
        const stem = form.slice(0, size);
        note(lexicon.stems.get(stem), at, 1, words.length);
        expect(lexicon.stemSequences.get(stem), at, 1, 1, words.length);
      }
    }
  }
  for (let at = 0; at < compact.length; at++) {
    const reach = Math.min(lexicon.reach.get(compact.charAt(at)) ?? 0, compact.length - at);
    for (let size = 1; size <= reach; size++) {
      const part = compact.slice(at, at + size);
      note(lexicon.substrings.get(part), at, LETTERS_PER_WORD, compact.length);
      expect(lexicon.substringSequences.get(part), at, size, LETTERS_PER_WORD, compact.length);
    }
  }
  return [...drafts].map(([owner, draft]) => finished(owner, draft, clause, lexicon.classSequences.get(owner) ?? []));
}

function finished(owner: number, draft: Draft, clause: Clause, classSequences: readonly Sequence[]): SentenceReading {
  const { masks, pending, stretch } = draft;
  const found: { phrase: Phrase; from: number; to: number }[] = [];
  const matched = pending.flatMap(({ sequence, at, length }) => {
    if (typeof sequence.meaning !== "number") return [];
    const end = endOf(sequence.rest, 0, at + length, clause, masks, stretch);
    return end < 0 ? [] : [{ classes: sequence.meaning, at, end }];
  });
  for (const { classes, at, end } of matched) mark(masks, at, end, classes);
  for (const sequence of classSequences) {
    const [first] = sequence.rest;
    if (first === undefined || !("classes" in first)) continue;
    masks.forEach((mask, at) => {
      if ((mask & first.classes) !== 0) pending.push({ sequence, at, length: 0 });
    });
  }
  for (const { sequence, at, length } of pending) {
    if (typeof sequence.meaning === "number") continue;
    const end = endOf(sequence.rest, 0, at + length, clause, masks, stretch);
    if (end >= 0) found.push({ phrase: sequence.meaning, from: at, to: end - 1 });
  }
  const benign = found.filter(({ phrase }) => phrase.intent === "none");
  for (const { from, to } of benign) for (let at = from; at <= to; at++) masks[at] = (masks[at] ?? 0) & INERT;
  let union = 0;
  let known = 0;
  for (const mask of masks) {
    union |= mask;
    if (mask !== 0) known++;
  }
  const phrases = found
    .filter(
      ({ phrase, from, to }) =>
        phrase.intent !== "none" && !benign.some((other) => other.from <= to && from <= other.to),
    )
    .map(({ phrase }) => phrase);
  return { owner, masks, union, phrases, known, stretch };
}

function mark(masks: Int32Array, from: number, end: number, classes: number): void {
  masks[from] = (masks[from] ?? 0) | classes;
  for (let at = from; at < end; at++) masks[at] = (masks[at] ?? 0) | KNOWN;
}

/** Where a sequence whose first element stood before `at` ends, or -1. Gaps are short, so the search is bounded. */
function endOf(
  rest: readonly Element[],
  index: number,
  at: number,
  clause: Clause,
  masks: Int32Array,
  stretch: number,
): number {
  const element = rest[index];
  if (element === undefined) return at;
  if ("gap" in element) {
    for (let skipped = 0; skipped <= GAP * stretch; skipped++) {
      const end = endOf(rest, index + 1, at + skipped, clause, masks, stretch);
      if (end >= 0) return end;
    }
    return -1;
  }
  const width = widthOf(element, at, clause, masks, stretch);
  return width === 0 ? -1 : endOf(rest, index + 1, at + width, clause, masks, stretch);
}

function widthOf(
  element: Exclude<Element, { gap: true }>,
  at: number,
  clause: Clause,
  masks: Int32Array,
  stretch: number,
): number {
  if ("classes" in element) return ((masks[at] ?? 0) & element.classes) !== 0 ? 1 : 0;
  if (stretch > 1) return "word" in element && clause.compact.startsWith(element.word, at) ? element.word.length : 0;
  const forms = [clause.words[at], clause.elided?.get(at)];
  const fits =
    "word" in element
      ? (form?: string) => form === element.word
      : (form?: string) => form?.startsWith(element.stem) === true;
  return forms.some((form) => form !== undefined && fits(form)) ? 1 : 0;
}
