import { type Clause, unstretched } from "./clauses.ts";
import { type Element, type Entry, KNOWN, type Lexicon, type Phrase, type Sequence, SHORTEST_STEM } from "./lexicon.ts";
import { classBit } from "./templates.ts";

/** What one sentence says in one language. */
export interface SentenceReading {
  readonly owner: number;
  /** The classes of each position. */
  readonly masks: readonly number[];
  /** All classes that occur. */
  readonly union: number;
  readonly phrases: readonly Phrase[];
  /** How many positions the language knows. */
  readonly known: number;
  /** How many positions make a word. */
  readonly stretch: number;
}

interface Pending {
  readonly sequence: Sequence;
  readonly at: number;
  readonly length: number;
}

/** A reading in the making. */
interface Draft {
  readonly owner: number;
  readonly masks: number[];
  readonly stretch: number;
  readonly pending: Pending[];
}

/** The drafts of a sentence, and how long it is in positions. */
interface Drafts {
  readonly list: Draft[];
  readonly asked: (owner: number) => boolean;
  readonly length: number;
  readonly stretch: number;
}

const LONGEST_STEM = 30;
const GAP = 3;
/** How many letters count as one word where none are marked by blanks. */
const LETTERS_PER_WORD = 3;
/** What a benign phrase leaves of its own words: what people send or cancel still stands against other readings. */
const INERT = KNOWN | classBit("THING");
const NOT = classBit("NOT");
const LIST = classBit("LIST");
const DATA = classBit("DATA");
/** As the last word of a phrase: nothing but courtesy may follow. */
const END = "$";
const NO_PHRASES: readonly Phrase[] = [];
const NO_SEQUENCES: readonly Sequence[] = [];

/** Reads a sentence in every language that is asked at once. Linear in its length: what is looked up per word is bounded. */
export function readSentence(
  clause: Clause,
  lexicon: Lexicon,
  asked: (owner: number) => boolean,
): readonly SentenceReading[] {
  const { words, elided, compact } = clause;
  const stretch = compact === "" ? 1 : LETTERS_PER_WORD;
  const spaced: Drafts = { list: [], asked, length: words.length, stretch: 1 };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    noteWord(spaced, lexicon, word, at);
    for (const form of unstretched(word)) noteWord(spaced, lexicon, form, at);
    const behind = elided?.get(at);
    if (behind !== undefined) noteWord(spaced, lexicon, behind, at, !hasPronoun(word, behind));
  }
  if (compact === "") return spaced.list.map((draft) => finished(draft, clause, lexicon));
  const letters: Drafts = { list: [], asked, length: compact.length, stretch };
  for (let at = 0; at < compact.length; at++) {
    const reach = Math.min(lexicon.reach.get(compact.charAt(at)) ?? 0, compact.length - at);
    for (let size = 1; size <= reach; size++)
      note(letters, lexicon.substrings.get(compact.slice(at, at + size)), at, size);
  }
  return [...spaced.list, ...letters.list].map((draft) => finished(draft, clause, lexicon));
}

/** Whether what was elided is a pronoun or a negation (`m'envoyez`, `n'arrêtez`): the rest alone would say something else. */
function hasPronoun(word: string, behind: string): boolean {
  return word.length === behind.length + 1 && "mnst".includes(word.charAt(0));
}

/** `benign`: whether harmless phrases may begin at the word. */
function noteWord(drafts: Drafts, lexicon: Lexicon, word: string, at: number, benign = true): void {
  note(drafts, lexicon.words.get(word), at, 1, benign);
  const lengths = lexicon.stemLengths.get(word.slice(0, SHORTEST_STEM));
  if (lengths === undefined) return;
  const longest = Math.min(word.length, LONGEST_STEM);
  for (let size = SHORTEST_STEM; size <= longest; size++)
    if ((lengths & (1 << size)) !== 0) note(drafts, lexicon.stems.get(word.slice(0, size)), at, 1, benign);
}

function note(drafts: Drafts, entry: Entry | undefined, at: number, length: number, benign = true): void {
  if (entry === undefined) return;
  for (const { owner, classes } of entry.meanings) {
    if (!drafts.asked(owner)) continue;
    const { masks } = draftOf(drafts, owner);
    masks[at] = (masks[at] ?? 0) | classes | KNOWN;
  }
  for (const sequence of entry.sequences) {
    if (!drafts.asked(sequence.owner)) continue;
    if (!benign && typeof sequence.meaning !== "number" && sequence.meaning.intent === "none") continue;
    draftOf(drafts, sequence.owner).pending.push({ sequence, at, length });
  }
}

function draftOf({ list, length, stretch }: Drafts, owner: number): Draft {
  for (const draft of list) if (draft.owner === owner) return draft;
  const draft: Draft = { owner, masks: new Array<number>(length).fill(0), stretch, pending: [] };
  list.push(draft);
  return draft;
}

function finished({ owner, masks, stretch, pending }: Draft, clause: Clause, lexicon: Lexicon): SentenceReading {
  const byClass = lexicon.classPhrases.get(owner) ?? NO_SEQUENCES;
  const found =
    pending.length + byClass.length === 0 ? [] : matched(pending, byClass, { owner, masks, stretch, clause, lexicon });
  const benign = found.filter(
    (harmless) =>
      harmless.phrase.intent === "none" &&
      (isNegated(harmless, masks) || !found.some((wish) => isInside(harmless, wish))),
  );
  for (const { from, to } of benign) for (let at = from; at <= to; at++) masks[at] = (masks[at] ?? 0) & INERT;
  let union = 0;
  let known = 0;
  for (const mask of masks) {
    union |= mask;
    if (mask !== 0) known++;
  }
  const phrases = found.every(({ phrase }) => phrase.intent === "none")
    ? NO_PHRASES
    : found
        .filter((a) => a.phrase.intent !== "none" && !benign.some((b) => b.from <= a.to && a.from <= b.to))
        .map(({ phrase, from }) => (isDenied(phrase, masks, from, stretch) ? refusalOf(phrase) : phrase));
  return { owner, masks, union, phrases, known, stretch };
}

function isNegated({ from, to }: FoundPhrase, masks: readonly number[]): boolean {
  return masks.slice(from, to + 1).some((mask) => (mask & NOT) !== 0);
}

/** Whether a harmless use is no more than a part of a longer wish: the longer phrase says more. */
function isInside(harmless: FoundPhrase, wish: FoundPhrase): boolean {
  const covers = wish.from <= harmless.from && harmless.to <= wish.to;
  return wish.phrase.intent !== "none" && covers && wish.to - wish.from > harmless.to - harmless.from;
}

/** Whether a wish to join has a negation shortly before it: "don't sign me up". */
function isDenied({ intent }: Phrase, masks: readonly number[], from: number, stretch: number): boolean {
  return intent === "opt-in" && masks.slice(Math.max(0, from - GAP * stretch), from).some((mask) => (mask & NOT) !== 0);
}

/** Who does not want to join does not want our messages: a doubtful withdrawal, never a consent. */
function refusalOf(phrase: Phrase): Phrase {
  return { ...phrase, intent: "opt-out", likely: true };
}

interface FoundPhrase {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** A sentence in one language, in which sequences are looked for. */
interface Place {
  readonly owner: number;
  readonly masks: number[];
  readonly stretch: number;
  readonly clause: Clause;
  readonly lexicon: Lexicon;
}

/** Marks the words of several words that are there, then finds the phrases. */
function matched(pending: readonly Pending[], byClass: readonly Sequence[], place: Place): readonly FoundPhrase[] {
  const { masks } = place;
  const found: FoundPhrase[] = [];
  const expressions: { readonly at: number; readonly end: number; readonly meaning: number }[] = [];
  for (const { sequence, at, length } of pending) {
    const { meaning, rest } = sequence;
    if (typeof meaning !== "number") continue;
    const end = endOf(rest, 0, at + length, place);
    if (end >= 0) expressions.push({ at, end, meaning });
  }
  for (const { at, end, meaning } of expressions) mark(masks, at, end, meaning);
  const look = ({ rest, meaning }: Sequence, at: number, length: number): void => {
    if (typeof meaning === "number") return;
    const end = endOf(rest, 0, at + length, place);
    if (end >= 0) found.push({ phrase: meaning, from: at, to: end - 1 });
  };
  for (const { sequence, at, length } of pending) look(sequence, at, length);
  if (byClass.length === 0) return found;
  const union = masks.reduce((all, mask) => all | mask, 0);
  for (const sequence of byClass) {
    const classes = sequence.classes ?? 0;
    if ((union & classes) === 0) continue;
    for (let at = 0; at < masks.length; at++) if (((masks[at] ?? 0) & classes) !== 0) look(sequence, at, 1);
  }
  return found;
}

/** An expression for a list says nothing of the data it is named after: `base de datos`. */
function mark(masks: number[], from: number, end: number, classes: number): void {
  const kept = (classes & LIST) === 0 ? -1 : ~DATA;
  for (let at = from; at < end; at++) masks[at] = ((masks[at] ?? 0) & kept) | KNOWN;
  masks[from] = (masks[from] ?? 0) | classes;
}

/**
 * Where a sequence whose first element stood before `at` ends, or -1. One word of courtesy may stand between two of its own
 * (`lasst mich bitte in ruhe`). Gaps are short, so the search is bounded.
 */
function endOf(rest: readonly Element[], index: number, at: number, place: Place, courteous = true): number {
  const element = rest[index];
  if (element === undefined) return at;
  if ("gap" in element) {
    for (let skipped = 0; skipped <= GAP * place.stretch; skipped++) {
      const end = endOf(rest, index + 1, at + skipped, place, false);
      if (end >= 0) return end;
    }
    return -1;
  }
  if ("word" in element && element.word === END) return isEnd(at, place) ? at : -1;
  const width = widthOf(element, at, place);
  if (width > 0) return endOf(rest, index + 1, at + width, place, courteous);
  return courteous && isCourtesy(at, place) ? endOf(rest, index, at + 1, place, false) : -1;
}

function isEnd(at: number, place: Place): boolean {
  const length = place.masks.length;
  let next = at;
  while (next < length && isCourtesy(next, place)) next++;
  return next >= length;
}

function isCourtesy(at: number, { stretch, clause, lexicon, owner }: Place): boolean {
  if (stretch > 1) return false;
  const word = clause.words[at];
  return word !== undefined && lexicon.polite.get(word)?.includes(owner) === true;
}

function widthOf(element: Exclude<Element, { gap: true }>, at: number, { clause, masks, stretch }: Place): number {
  if ("classes" in element) return ((masks[at] ?? 0) & element.classes) !== 0 ? 1 : 0;
  if (stretch > 1) return "word" in element && clause.compact.startsWith(element.word, at) ? element.word.length : 0;
  return isForm(element, clause.words[at]) || isForm(element, clause.elided?.get(at)) ? 1 : 0;
}

function isForm(element: { readonly word: string } | { readonly stem: string }, form: string | undefined): boolean {
  if (form === undefined) return false;
  return "word" in element ? form === element.word : form.startsWith(element.stem);
}
