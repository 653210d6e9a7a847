import { agreement, isCourteous, LONGEST_COURTESY } from "./agreement.ts";
import { type Clause, repeated, unstretched } from "./clauses.ts";
import { OPEN_ENDED } from "./collisions.ts";
import { type Finding, keywordFinding, resolved } from "./findings.ts";
import type { Understanding } from "./intent.ts";
import { type KeywordReading, readKeyword } from "./keyword-reading.ts";
import { lazyPattern } from "./lazily.ts";
import { type MessageText, mayWrite, means, type Reader } from "./reader.ts";
import { classBit } from "./templates.ts";

type Words = readonly string[];

/** Courtesy on either side of a keyword: at most so many expressions. */
const COURTESIES = 3;
/** The word for "to" before a number: `to`, `au`, `para`. */
const LONGEST_TO = 4;
const LONGEST_GLUED_COURTESY = 8;
/** Says stop by itself, and adds nothing to words that say it. */
const SIGN = "🛑";
/** STOP as German and the Nordic languages spell it. */
const STRONG_STOP = "stopp";
const LONGEST_KEYWORD = 12;
/** In words. */
const LONGEST_REFUSAL = 3;
const LONGEST_REFUSED = 6;
const ALL = classBit("ALL");
const THING = classBit("THING");
const WANT = classBit("WANT");

/** A word said twice, which is read once. */
const TWICE = /(?<![^ ])([^ ]+)(?: +\1)+(?![^ ])/g;
const PUNCTUATION = lazyPattern(String.raw`[^\p{L}\p{M}\p{N} ]`, "gu");

/** The message as one keyword: with and without courtesy, numbers, stretched letters, repetitions, words for "all". */
export function wholeMessage(text: MessageText, clauses: readonly Clause[], reader: Reader): Understanding | undefined {
  const [first] = clauses;
  const words = clauses.length === 1 && first !== undefined ? first.words : clauses.flatMap((clause) => clause.words);
  if (words.length > LONGEST_KEYWORD) return undefined;
  const accented = text.typed === text.folded ? "" : text.typed.trim().replace(PUNCTUATION(), "").replace(TWICE, "$1");
  const unspaced = clauses.some(({ compact }) => compact !== "");
  const finding = keywordOf(words, accented, reader, unspaced);
  return finding === undefined ? undefined : resolved([finding], reader.candidates);
}

/** What words mean as a keyword, give or take what may stand around it. `accented`: the same words as typed, if they differ. */
export function keywordOf(words: Words, accented: string, reader: Reader, unspaced: boolean): Finding | undefined {
  const look = (tried: Words, asTyped = ""): Finding | undefined => lookUp(tried, asTyped, reader, unspaced);
  const exact = look(words, accented);
  if (exact !== undefined) return exact;
  const signless = words.filter((word) => word !== SIGN);
  if (signless.length > 0 && signless.length < words.length) {
    const found = keywordOf(signless, "", reader, unspaced);
    if (found !== undefined) return found;
  }
  const forms = withoutCourtesy(words, reader, unspaced);
  const bare = forms.at(-1) ?? words;
  for (const form of forms) {
    const found = look(form, accentedPart(words, accented, form));
    if (found !== undefined) return found;
  }
  for (const form of variants(bare, reader)) {
    const found = form.length === 0 ? undefined : look(form);
    if (found !== undefined) return found;
  }
  return (
    everything(bare, look, reader) ??
    agreement(words, unspaced, reader, (part) => look(part, accentedPart(words, accented, part))) ??
    besideRefusal(bare, reader, unspaced)
  );
}

/** The words of a part of the message as they were typed, where that can be told. */
function accentedPart(words: Words, accented: string, part: Words): string {
  const typed = accented === "" ? [] : accented.split(/ +/);
  if (typed.length !== words.length) return "";
  const from = words.findIndex((_, at) => part.every((word, ahead) => words[at + ahead] === word));
  return from < 0 ? "" : typed.slice(from, from + part.length).join(" ");
}

/** "No thanks", in one language or another: listed so, or a "no" with courtesy. */
function isRefusal(words: Words, reader: Reader): boolean {
  const { polite } = reader.lexicon;
  const isNo = (word = ""): boolean => readKeyword(word, "", reader)?.intent === "no";
  const [first, last] = [isNo(words[0]), isNo(words.at(-1))];
  if (!first && !last) return false;
  const listed = readKeyword(words.join(" "), "", reader)?.intent;
  if (listed !== undefined) return listed === "no" || listed === "opt-out";
  const isPolite = (part: Words): boolean => polite.get(part.join(" "))?.some(reader.asked) === true;
  return (first && isPolite(words.slice(1))) || (last && isPolite(words.slice(0, -1)));
}

/** A withdrawal with a refusal of several words before or behind it: "no thanks stop". One word might negate it: "no paren". */
function besideRefusal(words: Words, reader: Reader, unspaced: boolean): Finding | undefined {
  if (words.length < 2 || words.length > LONGEST_REFUSED) return undefined;
  const shortest = unspaced ? 1 : 2;
  for (let size = Math.min(LONGEST_REFUSAL, words.length - 1); size >= shortest; size--) {
    for (const [refusal, rest] of [
      [words.slice(0, size), words.slice(size)],
      [words.slice(-size), words.slice(0, -size)],
    ] as const) {
      // "I don't want" before a word takes it back: "no quiero cancelar".
      if (refusal[0] === words[0] && refusal.some((word) => means(word, WANT, reader))) continue;
      if (!isRefusal(refusal, reader)) continue;
      const found = keywordOf(rest, "", reader, unspaced);
      if (found?.intent === "opt-out") return found;
    }
  }
  return undefined;
}

function lookUp(tried: Words, asTyped: string, reader: Reader, unspaced: boolean): Finding | undefined {
  const [first] = tried;
  const reading =
    readKeyword(tried.length === 1 && first !== undefined ? first : tried.join(" "), asTyped, reader) ??
    (unspaced ? readKeyword(tried.join(""), asTyped, reader) : undefined) ??
    (tried.length === 2 && OPEN_ENDED.has(first ?? "") ? openEnded(`${first} *`, reader) : undefined);
  return reading === undefined ? undefined : keywordFinding(reading);
}

/** A keyword with a word of the sender's behind it; elsewhere the two words are no keyword at all. */
function openEnded(key: string, reader: Reader): KeywordReading | undefined {
  const reading = readKeyword(key, "", reader);
  return reading?.intent === "none" ? undefined : reading;
}

/** The ways in which a keyword may have been written longer than it is. */
function variants(bare: Words, reader: Reader): readonly Words[] {
  const forms: Words[] = [];
  const numberless = withoutNumber(bare, reader);
  if (numberless !== bare) forms.push(numberless);
  const shrunk = bare.map((word) => unstretched(word));
  if (shrunk.some((choices) => choices.length > 0))
    for (const choice of [0, 1]) forms.push(bare.map((word, at) => shrunk[at]?.[choice] ?? word));
  if (bare.length > 1 && bare[0] === STRONG_STOP) forms.push(["stop", ...bare.slice(1)]);
  const single = bare.length === 1 ? repeated(bare[0] ?? "") : undefined;
  if (single !== undefined) forms.push([single]);
  if (bare.length > 1 && bare.length % 2 === 0) {
    const half = bare.slice(0, bare.length / 2);
    if (half.every((word, at) => word === bare[half.length + at])) forms.push(half);
  }
  if (bare.length > 1 && bare.every((word) => word.length === 1)) forms.push([bare.join("")]);
  return forms;
}

/** A withdrawal word with a word for "all" of its language before or behind it. */
function everything(bare: Words, look: (words: Words) => Finding | undefined, reader: Reader): Finding | undefined {
  if (bare.length < 2 || bare.length > 4) return undefined;
  for (const [all, rest] of [
    [bare.at(-1), bare.slice(0, -1)],
    [bare[0], bare.slice(1)],
  ] as const) {
    if (!means(all, ALL, reader)) continue;
    const found = look(rest);
    const isOfIts = (owner: number): boolean =>
      found?.owner === "core" || reader.lexicon.owners[owner] === found?.owner || mayWrite(reader, owner);
    if (found?.intent === "opt-out" && !found.dual && means(all, ALL, { ...reader, asked: isOfIts }))
      return { ...found, all: true };
  }
  return undefined;
}

/** The words with ever less courtesy around them, so that a keyword which holds a courteous word itself is found whole. */
function withoutCourtesy(words: Words, reader: Reader, unspaced: boolean): readonly Words[] {
  const { politeEdges } = reader.lexicon;
  const isPolite = (key: string): boolean => isCourteous(key, reader);
  const forms: Words[] = [];
  let bare = words;
  const longest = (from: (size: number) => Words): number => {
    for (let size = Math.min(LONGEST_COURTESY, bare.length - 1); size > 0; size--) {
      const part = from(size);
      if (size === 1 && unstretched(part[0] ?? "").some(isPolite)) return size;
      if (isPolite(part.join(" ")) || (unspaced && isPolite(part.join("")))) return size;
    }
    return 0;
  };
  const greeting = unspaced || isEdge(words[0], politeEdges) ? longest((size) => words.slice(0, size)) : 0;
  if (greeting > 0) forms.push(words.slice(greeting));
  for (let round = 0; round < COURTESIES; round++) {
    const before = bare;
    const behind = unspaced || isEdge(bare.at(-1), politeEdges) ? longest((size) => bare.slice(-size)) : 0;
    if (behind > 0) {
      bare = bare.slice(0, -behind);
      forms.push(bare);
    }
    const ahead = unspaced || isEdge(bare[0], politeEdges) ? longest((size) => bare.slice(0, size)) : 0;
    if (ahead > 0) {
      bare = bare.slice(ahead);
      forms.push(bare);
    }
    if (bare === before) break;
  }
  if (unspaced) forms.push(withoutGluedCourtesy(bare, isPolite));
  return forms;
}

function isEdge(word = "", edges: { has: (word: string) => boolean }): boolean {
  return edges.has(word) || unstretched(word).some((form) => edges.has(form));
}

function withoutGluedCourtesy(words: Words, isPolite: (key: string) => boolean): Words {
  let text = words.join("");
  for (let round = 0; round < COURTESIES; round++) {
    for (let size = Math.min(LONGEST_GLUED_COURTESY, text.length - 1); size > 0; size--) {
      if (isPolite(text.slice(-size))) text = text.slice(0, -size);
      else if (isPolite(text.slice(0, size))) text = text.slice(size);
    }
  }
  return [text];
}

/**
 * `STOP 36034`, `STOP au 36111`, `36034 STOP`: the number that a footer told the person to write to. The short word before it
 * is none for a thing with a number of its own: `hủy đơn 5512` (order 5512).
 */
function withoutNumber(words: Words, reader: Reader): Words {
  if (words.length < 2) return words;
  if (/^\d{3,}$/.test(words[0] ?? "")) return words.slice(1);
  if (!/^\d{3,}$/.test(words.at(-1) ?? "")) return words;
  const rest = words.slice(0, -1);
  const last = rest.at(-1) ?? "";
  return rest.length > 1 && last.length <= LONGEST_TO && !means(last, THING, reader) ? rest.slice(0, -1) : rest;
}
