import { constants, zstdCompressSync } from "node:zlib";
import { INTENTS } from "./intent.ts";
import { type Element, type Entry, isLatin, type Keyword, type OpenLexicon, type Sequence } from "./lexicon.ts";
import { classNames, FLAGS, LETTERS, phraseWords, SEPARATORS } from "./packed.ts";
import { KEYWORD_INTENTS, WORD_CLASSES } from "./rules.ts";

/**
 * The string that `unpacked` reads, without entries that hold a sign of punctuation: no word of a text has one, so they match
 * nothing. Throws where there are more owners, classes or intents than there are letters for them.
 */
export function packed(lexicon: OpenLexicon): string {
  const { keywords, words, stems, stemLengths, substrings, reach, classPhrases, polite, politeEdges } = lexicon;
  return [
    section(keywords, (listed, key) => listed.map((keyword) => packedKeyword(keyword, key)).join(SEPARATORS.item)),
    section(words, (entry, key) => packedEntry(entry, key)),
    section(stems, (entry, key) => packedEntry(entry, `${key}*`)),
    section(stemLengths, String),
    section(substrings, (entry, key) => packedEntry(entry, key)),
    section(reach, String),
    section(new Map([...classPhrases].map(([owner, all]) => [letter(owner), all])), (all) =>
      matchable(all).map(packedClassSequence).join(SEPARATORS.item),
    ),
    section(polite, (owners) => [...new Set(owners)].map(letter).join("")),
    section(new Map([...politeEdges].map((word) => [word, true])), () => ""),
  ].join(SEPARATORS.table);
}

function letter(index: number): string {
  const found = LETTERS.charAt(index);
  if (found === "") throw new Error("there are more owners, classes or intents than letters to write them with");
  return found;
}

function section<V>(map: ReadonlyMap<string, V>, encode: (value: V, key: string) => string): string {
  const lines = [...map]
    .filter(([key]) => isPlain(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}${SEPARATORS.key}${encode(value, key)}`);
  const latin = lines.filter((line) => isLatin(line.charAt(0)));
  const other = lines.filter((line) => !isLatin(line.charAt(0)));
  return [latin, other].map(compressed).join(SEPARATORS.script);
}

function compressed(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const buckets = Map.groupBy(lines, (line) => line.charAt(0));
  const text = [...buckets.values()].map((bucket) => bucket.join(SEPARATORS.line)).join(SEPARATORS.bucket);
  return zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }).toString("base64");
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
  const { intent, likely, dual, words } = meaning;
  const flags = Number(likely) * FLAGS.likely + Number(dual) * FLAGS.dual;
  const head = letter(owner) + letter(INTENTS.indexOf(intent)) + letter(flags);
  // The classes of a set may be written in another order than ours; the rule's id only needs its words.
  const written = phraseWords(first, tokens) === words ? "" : `:${words.replaceAll(SEPARATORS.item, " ")}`;
  return `${head}:${body}${written}`;
}

function packedClassSequence(sequence: Sequence): string {
  const classes = sequence.classes ?? 0;
  return `${packedClasses(classes)};${packedSequence(sequence, classNames(classes))}`;
}
