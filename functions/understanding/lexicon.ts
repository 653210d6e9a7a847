import type { Language } from "../language.ts";
import { clausesOf } from "./clauses.ts";
import { INTENTS, type Intent } from "./intent.ts";
import { fold } from "./normalise.ts";
import { KEYWORD_INTENTS, type KeywordIntent, type LanguageRules, WORD_CLASSES } from "./rules.ts";
import { classBit } from "./templates.ts";

/** Whose rules: a language's, or the international core's. */
export type RuleOwner = Language | "core";

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
  readonly intent: KeywordIntent;
}

export type Element =
  | { readonly gap: true }
  | { readonly word: string }
  | { readonly stem: string }
  | { readonly classes: number };

export interface Sequence {
  readonly owner: number;
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
}

/** Class bit of words that are merely known to be of the language. */
export const KNOWN = 1 << 31;

/** What one word means in one language: a set of classes. */
export interface Meaning {
  readonly owner: number;
  readonly classes: number;
}

/** The rules of the languages loaded so far, folded and indexed by word. */
export interface Lexicon {
  readonly owners: RuleOwner[];
  readonly keywords: Map<string, Keyword[]>;
  readonly words: Map<string, Meaning[]>;
  readonly stems: Map<string, Meaning[]>;
  readonly sequences: Map<string, Sequence[]>;
  readonly stemSequences: Map<string, Sequence[]>;
  /** Phrases that begin with a word of a class, by owner; `rest` holds the class too. */
  readonly classSequences: Map<number, Sequence[]>;
  /** For scripts without blanks: any of the above, looked for at every letter, and the longest entry by first letter. */
  readonly substrings: Map<string, Meaning[]>;
  readonly substringSequences: Map<string, Sequence[]>;
  readonly reach: Map<string, number>;
  readonly polite: Set<string>;
}

export function emptyLexicon(): Lexicon {
  return {
    owners: [],
    keywords: new Map(),
    words: new Map(),
    stems: new Map(),
    sequences: new Map(),
    stemSequences: new Map(),
    classSequences: new Map(),
    substrings: new Map(),
    substringSequences: new Map(),
    reach: new Map(),
    polite: new Set(),
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

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
  return unspaced ? plain.replaceAll(" ", "") : plain;
}
const PLAIN = /^[a-z ]*$/;

/** The id of a rule: its owner, its kind, and its folded words with hyphens. */
export function ruleId(owner: RuleOwner, kind: "keyword" | "phrase", words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}🛑]+/gu, "-")
    .replace(/^-|-$/g, "");
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
  lexicon: Lexicon,
  unspaced: boolean,
  elements: readonly string[],
  owner: number,
  meaning: number | Phrase,
): void {
  const parsed = elements.map(parseElement);
  const [first, ...rest] = parsed;
  if (first === undefined) return;
  const sequence = { owner, rest, meaning };
  if ("classes" in first) append(lexicon.classSequences, owner, { owner, rest: parsed, meaning });
  else if ("stem" in first) append(lexicon.stemSequences, first.stem, sequence);
  else if ("word" in first && unspaced) {
    append(lexicon.substringSequences, first.word, sequence);
    extendReach(lexicon, first.word);
  } else if ("word" in first) append(lexicon.sequences, first.word, sequence);
}

function extendReach(lexicon: Lexicon, word: string): void {
  const first = word.charAt(0);
  if ((lexicon.reach.get(first) ?? 0) < word.length) lexicon.reach.set(first, word.length);
}

function addWord(lexicon: Lexicon, unspaced: boolean, entry: string, owner: number, classes: number): void {
  if (entry.includes("_")) addSequence(lexicon, unspaced, entry.split("_"), owner, classes);
  else if (unspaced) {
    append(lexicon.substrings, entry, { owner, classes });
    extendReach(lexicon, entry);
  } else if (entry.endsWith("*")) append(lexicon.stems, entry.slice(0, -1), { owner, classes });
  else append(lexicon.words, entry, { owner, classes });
}

/** Adds the rules of one owner. Throws when they name a class that does not exist: a mistake in the data, never in a text. */
export function load(lexicon: Lexicon, owner: RuleOwner, rules: LanguageRules): void {
  const index = lexicon.owners.push(owner) - 1;
  const unspaced = rules.matching === "substring";
  for (const intent of KEYWORD_INTENTS) {
    for (const entry of entriesOf(rules.keywords[intent], ", ")) {
      const marks = parseEntry(entry);
      append(lexicon.keywords, keywordKey(marks.words, unspaced), { ...marks, owner, intent });
    }
  }
  WORD_CLASSES.forEach((name, at) => {
    for (const entry of entriesOf(rules.words[name], " ")) addWord(lexicon, unspaced, entry, index, 1 << at);
  });
  for (const entry of entriesOf(rules.common, " ")) addWord(lexicon, unspaced, entry, index, KNOWN);
  for (const intent of INTENTS) {
    for (const entry of phraseEntriesOf(rules.phrases?.[intent])) {
      const { words, likely, dual } = parseEntry(entry);
      addSequence(lexicon, unspaced, words.split(" "), index, { owner, intent, words, likely, dual });
    }
  }
  for (const words of entriesOf(rules.polite, ", ")) lexicon.polite.add(keywordKey(words, unspaced));
}

/** The phrases of a list: folded, but for the names of classes. */
export function phraseEntriesOf(list: string | undefined): readonly string[] {
  if (list === undefined || list === "") return [];
  return list.split(", ").map((entry) =>
    entry
      .split(" ")
      .map((word) => (/^[A-Z|]{2,}$/.test(word) ? word : fold(word).replaceAll("'", "")))
      .join(" "),
  );
}
