import { constants, zstdCompressSync } from "node:zlib";
import { INTENTS } from "../../functions/understanding/intent.ts";
import {
  type Element,
  type Entry,
  isLatin,
  type Keyword,
  type OpenLexicon,
  type Sequence,
} from "../../functions/understanding/lexicon.ts";
import {
  classNames,
  FLAGS,
  LETTERS,
  type PackedHeader,
  phraseWords,
  SEPARATORS,
  TABLES,
} from "../../functions/understanding/packed.ts";
import { KEYWORD_INTENTS, WORD_CLASSES } from "../../functions/understanding/rules.ts";

/**
 * The file that `unpacked` reads, without entries that hold a sign of punctuation: no word of a text has one, so they match
 * nothing. Throws where there are more owners, classes or intents than there are letters for them.
 */
export function packedLexicon(lexicon: OpenLexicon): Buffer {
  const lines = linesOf(lexicon);
  const parts = TABLES.flatMap((name) => {
    const [latin, other] = [true, false].map((latin) => lines[name].filter((line) => isLatin(line) === latin));
    return [compressed(latin ?? []), compressed(other ?? [])];
  });
  const header: PackedHeader = { owners: lexicon.owners, sizes: parts.map(({ length }) => length) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts]);
}

/** The lines of each table, in the order of their words. */
function linesOf(lexicon: OpenLexicon): Readonly<Record<(typeof TABLES)[number], readonly string[]>> {
  const { keywords, words, stems, stemLengths, substrings, reach, classPhrases, polite, politeEdges } = lexicon;
  return {
    keywords: lined(keywords, (listed, key) => listed.map((each) => packedKeyword(each, key)).join(SEPARATORS.item)),
    words: lined(words, packedEntry),
    stems: lined(stems, (entry, key) => packedEntry(entry, `${key}*`)),
    stemLengths: lined(stemLengths, String),
    substrings: lined(substrings, packedEntry),
    reach: lined(reach, String),
    classPhrases: lined(new Map([...classPhrases].map(([owner, all]) => [letter(owner), all])), (all) =>
      matchable(all).map(packedClassSequence).join(SEPARATORS.item),
    ),
    polite: lined(polite, (owners) => [...new Set(owners)].map(letter).join("")),
    politeEdges: lined(new Map([...politeEdges].map((word) => [word, true])), () => ""),
  };
}

function letter(index: number): string {
  const found = LETTERS.charAt(index);
  if (found === "") throw new Error("there are more owners, classes or intents than letters to write them with");
  return found;
}

function lined<V>(map: ReadonlyMap<string, V>, encode: (value: V, key: string) => string): readonly string[] {
  return [...map]
    .filter(([key]) => isPlain(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}${SEPARATORS.key}${encode(value, key)}`);
}

function compressed(lines: readonly string[]): Buffer {
  if (lines.length === 0) return Buffer.alloc(0);
  const buckets = Map.groupBy(lines, (line) => line.charAt(0));
  const text = [...buckets.values()].map((bucket) => bucket.join(SEPARATORS.line)).join(SEPARATORS.bucket);
  return zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
}

/** Whether no sign in it has a meaning here. */
function isPlain(text: string): boolean {
  return text !== "" && !/[`~=/:@#;|]/.test(text);
}

function packedKeyword(keyword: Keyword, key: string): string {
  const { position, intent, all, dual, likely, context, sentence, words } = keyword;
  const flags =
    Number(all) * FLAGS.all +
    Number(dual) * FLAGS.dual +
    Number(likely) * FLAGS.likely +
    Number(context) * FLAGS.context +
    Number(sentence) * FLAGS.sentence;
  const head = letter(position) + letter(KEYWORD_INTENTS.indexOf(intent)) + letter(flags);
  return words === key ? head : head + words.replace(/[`~=/|]/g, " ");
}

function packedClasses(classes: number): string {
  return WORD_CLASSES.map((_, at) => ((classes & (1 << at)) === 0 ? "" : letter(at))).join("");
}

function packedEntry({ meanings, sequences }: Entry, first: string): string {
  const byOwner = new Map<number, number>();
  for (const { owner, classes } of meanings) byOwner.set(owner, (byOwner.get(owner) ?? 0) | classes);
  const means = [...byOwner].map(([owner, classes]) => letter(owner) + packedClasses(classes)).join(SEPARATORS.item);
  if (sequences.length === 0) return means;
  return (
    means +
    SEPARATORS.part +
    matchable(sequences)
      .map((each) => packedSequence(each, first))
      .join(SEPARATORS.item)
  );
}

function matchable(sequences: readonly Sequence[]): readonly Sequence[] {
  return sequences.filter(({ rest }) =>
    rest.every((element) =>
      "word" in element ? isPlain(element.word) : "stem" in element ? isPlain(element.stem) : true,
    ),
  );
}

function packedElement(element: Element): string {
  if ("gap" in element) return "..";
  if ("classes" in element) return `@${packedClasses(element.classes)}`;
  return "word" in element ? element.word : `${element.stem}*`;
}

function packedSequence({ owner, rest, meaning }: Sequence, first: string): string {
  const tokens = rest.map(packedElement);
  const body = tokens.join(" ");
  if (typeof meaning === "number") return `${letter(owner)}#${packedClasses(meaning)}:${body}`;
  const { intent, likely, dual, condition, words } = meaning;
  const flags = Number(likely) * FLAGS.likely + Number(dual) * FLAGS.dual + Number(condition) * FLAGS.context;
  const head = letter(owner) + letter(INTENTS.indexOf(intent)) + letter(flags);
  // The classes of a set may be written in another order than ours; the rule's id only needs its words.
  const written = phraseWords(first, tokens) === words ? "" : `:${words.replaceAll(SEPARATORS.item, " ")}`;
  return `${head}:${body}${written}`;
}

function packedClassSequence(sequence: Sequence): string {
  const classes = sequence.classes ?? 0;
  return `${packedClasses(classes)};${packedSequence(sequence, classNames(classes))}`;
}
