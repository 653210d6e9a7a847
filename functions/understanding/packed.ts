import { INTENTS } from "./intent.ts";
import { lazily } from "./lazily.ts";
import {
  type Element,
  type Entry,
  isLatin,
  type Keyword,
  KNOWN,
  type Lexicon,
  type Lookup,
  type Phrase,
  type RuleOwner,
  type Sequence,
  withdraws,
} from "./lexicon.ts";
import { KEYWORD_INTENTS, WORD_CLASSES } from "./rules.ts";
import { classBit } from "./templates.ts";

/**
 * A lexicon as one file, which stands beside a function's code in the place of the rules: nothing is folded, indexed or even
 * decompressed at start. The first line, in JSON, is a {@link PackedHeader}; behind it are the compressed parts. Each table is
 * in two of them, words that begin with a Latin letter and others, decompressed when a word of theirs is first looked up, and
 * of a part only the lines under that word's first letter are taken apart. `infra/packing/lexicon.ts` writes it.
 */
export interface PackedHeader {
  readonly owners: readonly RuleOwner[];
  /** The bytes of each part, in the order of the tables. */
  readonly sizes: readonly number[];
}

/** The tables in their order in the file. */
export const TABLES = [
  "keywords",
  "words",
  "stems",
  "stemLengths",
  "substrings",
  "reach",
  "classPhrases",
  "polite",
  "politeEdges",
] as const;
type TableName = (typeof TABLES)[number];

export const SEPARATORS = { bucket: "`", line: "~", key: "=", item: "|", part: "/" } as const;
/** Owners, classes and intents are written as one letter each. */
export const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const FLAGS = { all: 1, dual: 2, likely: 4, context: 8, sentence: 16 } as const;

function digit(text: string, at: number): number {
  return LETTERS.indexOf(text.charAt(at));
}

/** What stands in a table: never a text, which is what is not decoded yet. */
type Decoded = number | boolean | object;

interface Table<V extends Decoded> extends Lookup<string, V> {
  /** The lines of the words in the script of this letter. */
  lines(letter: string): readonly string[];
}

/** The compressed parts of a table: Latin words, and others. */
type PackedTable = readonly [latin: Uint8Array, other: Uint8Array];

/** Part of a table: the words of some scripts. */
interface Part<V> {
  readonly buckets: ReadonlyMap<string, string>;
  /** By first letter, as a number. */
  readonly opened: Map<number, Map<string, V | string>>;
}

function partOf<V>(compressed: Uint8Array): Part<V> {
  if (compressed.length === 0) return { buckets: new Map(), opened: new Map() };
  // The module is loaded with the first text: loading it takes longer than all else that happens at start.
  const { zstdDecompressSync } = process.getBuiltinModule("node:zlib");
  const text = zstdDecompressSync(compressed).toString("utf8");
  const buckets = new Map(text.split(SEPARATORS.bucket).map((bucket) => [bucket.charAt(0), bucket]));
  return { buckets, opened: new Map() };
}

function linesOf<V>(bucket: string): Map<string, V | string> {
  const lines = new Map<string, V | string>();
  for (const line of bucket.split(SEPARATORS.line)) {
    const end = line.indexOf(SEPARATORS.key);
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return lines;
}

/** A table by word, of which nothing is decoded before it is asked for. */
function table<V extends Decoded>([latin, other]: PackedTable, decode: (value: string, key: string) => V): Table<V> {
  const latinPart = lazily(() => partOf<V>(latin));
  const otherPart = lazily(() => partOf<V>(other));
  const partFor = (letter: string): Part<V> => (isLatin(letter) ? latinPart() : otherPart());
  const get = (key: string): V | undefined => {
    if (key === "") return undefined;
    const { buckets, opened } = partFor(key);
    const first = key.charCodeAt(0);
    let lines = opened.get(first);
    if (lines === undefined) {
      lines = linesOf(buckets.get(key.charAt(0)) ?? "");
      opened.set(first, lines);
    }
    const value = lines.get(key);
    if (typeof value !== "string") return value;
    const entry = decode(value, key);
    lines.set(key, entry);
    return entry;
  };
  const lines = (letter: string) =>
    [...partFor(letter).buckets.values()].flatMap((bucket) => bucket.split(SEPARATORS.line));
  return { get, lines };
}

function classesOf(letters: string): number {
  let set = 0;
  for (let at = 0; at < letters.length; at++) set |= 1 << digit(letters, at);
  return set;
}

function elementOf(text: string): Element {
  if (text === "..") return { gap: true };
  if (text.startsWith("@")) return { classes: classesOf(text.slice(1)) };
  return text.endsWith("*") ? { stem: text.slice(0, -1) } : { word: text };
}

/** A class set as the rules write it. */
export function classNames(classes: number): string {
  return WORD_CLASSES.filter((name) => (classes & classBit(name)) !== 0).join("|");
}

/** The words of a phrase as its rule has them, from its elements. */
export function phraseWords(first: string, rest: readonly string[]): string {
  return [first, ...rest.map((text) => (text.startsWith("@") ? classNames(classesOf(text.slice(1))) : text))].join(" ");
}

/** `<owner>#<classes>:<rest>` for a word of several words, `<owner><intent><flags>:<rest>[:<words>]` for a phrase. */
function sequenceOf(text: string, first: string, owners: readonly RuleOwner[]): Sequence {
  const [head = "", body = "", written] = text.split(":");
  const tokens = body === "" ? [] : body.split(" ");
  const owner = digit(head, 0);
  const rest = tokens.map(elementOf);
  if (head.charAt(1) === "#") return { owner, rest, meaning: classesOf(head.slice(2)) };
  const flags = digit(head, 2);
  const meaning: Phrase = {
    owner: owners[owner] ?? "core",
    intent: INTENTS[digit(head, 1)] ?? "none",
    words: written ?? phraseWords(first, tokens),
    likely: (flags & FLAGS.likely) !== 0,
    dual: (flags & FLAGS.dual) !== 0,
    condition: (flags & FLAGS.context) !== 0,
  };
  return { owner, rest, meaning };
}

/** `<owner><classes>|…/<sequence>|…` */
function entryOf(value: string, first: string, owners: readonly RuleOwner[]): Entry {
  const [meanings = "", sequences = ""] = value.split(SEPARATORS.part);
  return {
    meanings: itemsOf(meanings).map((item) => ({ owner: digit(item, 0), classes: classesOf(item.slice(1)) | KNOWN })),
    sequences: itemsOf(sequences).map((item) => sequenceOf(item, first, owners)),
  };
}

function itemsOf(list: string): readonly string[] {
  return list === "" ? [] : list.split(SEPARATORS.item);
}

/** `<owner><intent><flags>[<words>]` */
function keywordOf(item: string, key: string, owners: readonly RuleOwner[]): Keyword {
  const position = digit(item, 0);
  const flags = digit(item, 2);
  return {
    owner: owners[position] ?? "core",
    position,
    intent: KEYWORD_INTENTS[digit(item, 1)] ?? "no",
    words: item.length > 3 ? item.slice(3) : key,
    all: (flags & FLAGS.all) !== 0,
    dual: (flags & FLAGS.dual) !== 0,
    likely: (flags & FLAGS.likely) !== 0,
    context: (flags & FLAGS.context) !== 0,
    sentence: (flags & FLAGS.sentence) !== 0,
    grounds: "",
  };
}

function isWithdrawal(item: string): boolean {
  const intent = KEYWORD_INTENTS[digit(item, 1)] ?? "no";
  return withdraws({ intent, context: (digit(item, 2) & FLAGS.context) !== 0 });
}

/** The compressed parts of each table, as views of the file. */
function packedTables(file: Uint8Array, from: number, sizes: readonly number[]): (name: TableName) => PackedTable {
  let at = from;
  const parts = sizes.map((size) => {
    at += size;
    return file.subarray(at - size, at);
  });
  return (name) => {
    const [latin, other] = parts.slice(2 * TABLES.indexOf(name));
    if (latin === undefined || other === undefined) throw new Error(`the packed lexicon has no table ${name}`);
    return [latin, other];
  };
}

/** The lexicon in a file that the build has written. */
export function unpacked(file: Buffer): Lexicon {
  const end = file.indexOf("\n");
  const { owners, sizes }: PackedHeader = JSON.parse(file.toString("utf8", 0, end));
  const of = packedTables(file, end + 1, sizes);
  const keywords = table(of("keywords"), (value, key) => itemsOf(value).map((item) => keywordOf(item, key, owners)));
  const classes = table(of("classPhrases"), (value) => itemsOf(value).map((item) => classSequence(item, owners)));
  const edges = table(of("politeEdges"), () => true);
  return {
    owners,
    keywords,
    words: table(of("words"), (value, key) => entryOf(value, key, owners)),
    stems: table(of("stems"), (value, key) => entryOf(value, `${key}*`, owners)),
    stemLengths: table(of("stemLengths"), Number),
    substrings: table(of("substrings"), (value, key) => entryOf(value, key, owners)),
    reach: table(of("reach"), Number),
    classPhrases: { get: (owner) => classes.get(LETTERS.charAt(owner)) },
    polite: table(of("polite"), (value) => [...value].map((letter) => digit(letter, 0))),
    politeEdges: { has: (word) => edges.get(word) === true },
    withdrawals: (letter) =>
      keywords.lines(letter).flatMap((line) => {
        const end = line.indexOf(SEPARATORS.key);
        const key = line.slice(0, end);
        return itemsOf(line.slice(end + 1)).some(isWithdrawal) ? [key] : [];
      }),
  };
}

/** `<classes>;<sequence>` */
function classSequence(item: string, owners: readonly RuleOwner[]): Sequence {
  const end = item.indexOf(";");
  const classes = classesOf(item.slice(0, end));
  return { ...sequenceOf(item.slice(end + 1), classNames(classes), owners), classes };
}
