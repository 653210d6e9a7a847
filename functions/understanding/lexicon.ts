import type { Language } from "../language.ts";
import { clausesOf, isUnspaced } from "./clauses.ts";
import { INTENTS, type Intent } from "./intent.ts";
import { lazyPattern } from "./lazily.ts";
import { fold } from "./normalise.ts";
import { KEYWORD_INTENTS, type KeywordIntent, type LanguageRules, WORD_CLASSES } from "./rules.ts";
import { classBit } from "./templates.ts";

/** Whose rules: a language's, or the international core's. */
export type RuleOwner = Language | "core";

/** A listed word, a listed sequence of words, or a pattern of word classes. */
export type RuleKind = "keyword" | "phrase" | "pattern";

interface Marks {
  readonly words: string;
  readonly all: boolean;
  readonly dual: boolean;
  readonly likely: boolean;
  readonly context: boolean;
  readonly sentence: boolean;
  /** Codes of who lists the word, folded. */
  readonly grounds: string;
}

export interface Keyword extends Marks {
  readonly owner: RuleOwner;
  /** Where the owner stands in the lexicon. */
  readonly position: number;
  readonly intent: KeywordIntent;
}

export type Element =
  | { readonly gap: true }
  | { readonly word: string }
  | { readonly stem: string }
  | { readonly classes: number };

export interface Sequence {
  readonly owner: number;
  /** Where it begins with a word of a class. */
  readonly classes?: number;
  readonly rest: readonly Element[];
  /** A set of classes the sequence stands for, or the phrase it is. */
  readonly meaning: number | Phrase;
}

export interface Phrase {
  readonly owner: RuleOwner;
  readonly intent: Intent;
  readonly words: string;
  readonly likely: boolean;
  readonly dual: boolean;
  /** Says only until when, or that something stays: a condition of a wish, and none by itself. */
  readonly condition: boolean;
}

/** Class bit of words that are merely known to be of the language. */
export const KNOWN = 1 << 31;

/** What one word means in one language: a set of classes. */
export interface Meaning {
  readonly owner: number;
  readonly classes: number;
}

/** What a word, stem or string of letters means by itself, and the sequences that it begins. */
export interface Entry {
  readonly meanings: Meaning[];
  readonly sequences: Sequence[];
}

/** What is known of a word, if anything. */
export interface Lookup<K, V> {
  get(key: K): V | undefined;
}

/** The rules of languages, folded and found by word. */
export interface Lexicon {
  readonly owners: readonly RuleOwner[];
  readonly keywords: Lookup<string, readonly Keyword[]>;
  readonly words: Lookup<string, Entry>;
  /** Beginnings of words, and by the first two letters a set of the lengths that such beginnings have, as bits. */
  readonly stems: Lookup<string, Entry>;
  readonly stemLengths: Lookup<string, number>;
  /** For scripts without blanks: looked for at every letter, and the longest by first letter. */
  readonly substrings: Lookup<string, Entry>;
  readonly reach: Lookup<string, number>;
  /** By owner the phrases that begin with a word of a class: "order .. cancel" where the verb comes last. */
  readonly classPhrases: Lookup<number, readonly Sequence[]>;
  /** Courtesy, by owner, and the words that it begins and ends with. */
  readonly polite: Lookup<string, readonly number[]>;
  readonly politeEdges: { has(word: string): boolean };
  /** The keywords that opt out without more evidence, in the script of this letter as far as `isLatin` tells scripts apart. */
  withdrawals(letter: string): readonly string[];
}

/** A lexicon as it is made from the rules. */
export interface OpenLexicon extends Lexicon {
  readonly owners: RuleOwner[];
  readonly keywords: Map<string, Keyword[]>;
  readonly words: Map<string, Entry>;
  readonly stems: Map<string, Entry>;
  readonly stemLengths: Map<string, number>;
  readonly substrings: Map<string, Entry>;
  readonly reach: Map<string, number>;
  readonly classPhrases: Map<number, Sequence[]>;
  readonly polite: Map<string, number[]>;
  readonly politeEdges: Set<string>;
}

export function emptyLexicon(): OpenLexicon {
  const keywords = new Map<string, Keyword[]>();
  return {
    owners: [],
    keywords,
    words: new Map(),
    stems: new Map(),
    stemLengths: new Map(),
    substrings: new Map(),
    reach: new Map(),
    classPhrases: new Map(),
    polite: new Map(),
    politeEdges: new Set(),
    withdrawals: (letter) =>
      [...keywords]
        .filter(([key, listed]) => isLatin(key) === isLatin(letter) && listed.some(withdraws))
        .map(([key]) => key),
  };
}

/** Whether a text begins with a Latin letter, an ASCII digit or sign. */
export function isLatin(text: string): boolean {
  return text.charCodeAt(0) < 0x250;
}

export function withdraws({ intent, context }: Pick<Keyword, "intent" | "context">): boolean {
  return intent === "opt-out" && !context;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function entryOf(map: Map<string, Entry>, key: string): Entry {
  const known = map.get(key);
  if (known !== undefined) return known;
  const entry: Entry = { meanings: [], sequences: [] };
  map.set(key, entry);
  return entry;
}

/** Where to note what a word means that is looked for anywhere in a text. */
function substringEntry(lexicon: OpenLexicon, text: string): Entry {
  const first = text.charAt(0);
  if ((lexicon.reach.get(first) ?? 0) < text.length) lexicon.reach.set(first, text.length);
  return entryOf(lexicon.substrings, text);
}

function stemEntry(lexicon: OpenLexicon, stem: string): Entry {
  const start = stem.slice(0, SHORTEST_STEM);
  lexicon.stemLengths.set(start, (lexicon.stemLengths.get(start) ?? 0) | (1 << stem.length));
  return entryOf(lexicon.stems, stem);
}

/** Stems have two to thirty letters, so that a set of their lengths is one number. */
export const SHORTEST_STEM = 2;

/** The marks of an entry as {@link LanguageRules} defines them, and the folded words without them. */
export function parseEntry(entry: string): Marks {
  let from = 0;
  let all = false;
  let dual = false;
  let likely = false;
  for (; from < entry.length; from++) {
    const mark = entry[from];
    if (mark === "∀") all = true;
    else if (mark === "≈") dual = true;
    else if (mark === "~") likely = true;
    else break;
  }
  const brace = entry.indexOf(" {");
  const grounds = brace < 0 ? "" : entry.slice(brace + 2, -1);
  const marked = brace < 0 ? entry.slice(from) : entry.slice(from, brace);
  const mark = marked.at(-1);
  const context = mark === "?" && marked.length > 1;
  const sentence = mark === "!";
  return { words: context || sentence ? marked.slice(0, -1) : marked, all, dual, likely, context, sentence, grounds };
}

/** The key under which a keyword is found: folded words with single blanks, or without any where the script has none. */
export function keywordKey(folded: string, unspaced: boolean): string {
  const plain = PLAIN.test(folded)
    ? folded
    : clausesOf(folded)
        .flatMap((clause) => clause.words)
        .join(" ");
  return unspaced && isUnspaced(folded) ? plain.replaceAll(" ", "") : plain;
}
const PLAIN = /^[a-z ]*$/;

const PUNCTUATION = lazyPattern(String.raw`[^\p{L}\p{M}\p{N}🛑]+`, "gu");

/** The id of a rule: its owner, its kind, and its folded words with hyphens. */
export function ruleId(owner: RuleOwner, kind: RuleKind, words: string): string {
  const slug = words.toLowerCase().replace(PUNCTUATION(), "-").replace(/^-|-$/g, "");
  return `${owner}.${kind}.${slug}`;
}

/** The entries of a list in a language file, folded; an absent list has none. */
export function entriesOf(list: string | undefined, separator: ", " | " "): readonly string[] {
  return list === undefined || list === "" ? [] : fold(list).trim().split(separator);
}

function parseElement(text: string): Element {
  if (text === "..") return { gap: true };
  if (text.endsWith("*")) return { stem: text.slice(0, -1) };
  return /^[A-Z|]+$/.test(text)
    ? { classes: text.split("|").reduce((set, name) => set | classBit(name), 0) }
    : { word: text };
}

function addSequence(
  lexicon: OpenLexicon,
  unspaced: boolean,
  elements: readonly string[],
  owner: number,
  meaning: number | Phrase,
): void {
  // A text is read without words said twice.
  const [first, ...rest] = elements.filter((element, at) => element !== elements[at - 1]).map(parseElement);
  if (first === undefined) return;
  const sequence = { owner, rest, meaning, ...("classes" in first ? { classes: first.classes } : {}) };
  if ("classes" in first) append(lexicon.classPhrases, owner, sequence);
  else if ("stem" in first) stemEntry(lexicon, first.stem).sequences.push(sequence);
  else if ("word" in first)
    (unspaced ? substringEntry(lexicon, first.word) : entryOf(lexicon.words, first.word)).sequences.push(sequence);
}

function addWord(lexicon: OpenLexicon, unspaced: boolean, entry: string, owner: number, classes: number): void {
  if (entry.includes("_")) {
    addSequence(lexicon, unspaced, entry.split("_"), owner, classes);
    return;
  }
  const place = unspaced
    ? substringEntry(lexicon, entry)
    : entry.endsWith("*")
      ? stemEntry(lexicon, entry.slice(0, -1))
      : entryOf(lexicon.words, entry);
  place.meanings.push({ owner, classes });
}

function addCourtesy(lexicon: OpenLexicon, key: string, owner: number): void {
  append(lexicon.polite, key, owner);
  lexicon.politeEdges.add(key.slice(0, key.indexOf(" ") < 0 ? undefined : key.indexOf(" ")));
  lexicon.politeEdges.add(key.slice(key.lastIndexOf(" ") + 1));
}

/** Adds the rules of one owner. Throws when they name a class that does not exist: a mistake in the data, never in a text. */
export function load(lexicon: OpenLexicon, owner: RuleOwner, rules: LanguageRules): void {
  const index = lexicon.owners.push(owner) - 1;
  const unspaced = rules.matching === "substring";
  for (const intent of KEYWORD_INTENTS) {
    for (const entry of entriesOf(rules.keywords[intent], ", ")) {
      const marks = parseEntry(entry);
      append(lexicon.keywords, keywordKey(marks.words, unspaced), { ...marks, owner, position: index, intent });
    }
  }
  WORD_CLASSES.forEach((name, at) => {
    for (const entry of entriesOf(rules.words[name]?.replaceAll("-", "_"), " "))
      addWord(lexicon, unspaced, entry, index, 1 << at);
  });
  for (const entry of entriesOf(rules.common, " ")) addWord(lexicon, unspaced, entry, index, KNOWN);
  for (const intent of INTENTS) {
    for (const entry of phraseEntriesOf(rules.phrases?.[intent])) {
      const { words, likely, dual, context: condition } = parseEntry(entry);
      addSequence(lexicon, unspaced, words.split(" "), index, { owner, intent, words, likely, dual, condition });
    }
  }
  for (const words of entriesOf(rules.polite, ", ")) addCourtesy(lexicon, keywordKey(words, unspaced), index);
}

/** The phrases of a list: folded, but for the names of classes. A hyphen parts words, as it does in a text. */
export function phraseEntriesOf(list: string | undefined): readonly string[] {
  if (list === undefined || list === "") return [];
  return list
    .replaceAll("-", " ")
    .split(", ")
    .map((entry) =>
      entry
        .split(" ")
        .map((word) => (/^[A-Z|]{2,}\??$/.test(word) ? word : fold(word).replaceAll("'", "")))
        .join(" "),
    );
}
