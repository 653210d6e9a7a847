import type { Program } from "../deployment.ts";
import type { Language } from "../language.ts";
import { FOOTERS } from "../replies/footers.ts";
import { fold } from "../understanding/normalise.ts";
import { anyOf, type FoldedText, foldedText } from "./folded-text.ts";
import { type OptOutWords, wordsFor } from "./opt-out-words.ts";

/** How far from an opt-out word that is offered the words stand that offer it, in characters. */
const REACH = 40;

/** Where a sentence ends: not at the dots of an address or a number. */
const SENTENCE_END = /[.!?](?=\s|$)|[。！？।॥؟\n]/g;

/** "non-stop", "don't stop": a word that is talked about, not offered. */
const NEGATED = /(?:^|[^\p{L}])(?:non|dont|don't|never|not|no|ne|nicht|nie|sin|sans|senza)[\s-]*$/u;
const QUOTED = /["'“”„‘’«»「」『』<>]$/;
/** What may stand between a word and the one that offers it: a short one, blanks, and what quotes. */
const BETWEEN = "(?:[\\s\"'“”„«»「」:=]+[\\p{L}\\p{M}]{1,4})?[\\s\"'“”„«»「」:=2]*";

interface Sentence {
  readonly text: string;
  /** Where in the whole it begins. */
  readonly start: number;
}

function sentencesOf(folded: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of folded.matchAll(SENTENCE_END)) {
    sentences.push({ text: folded.slice(start, index), start });
    start = index + 1;
  }
  return [...sentences, { text: folded.slice(start), start }];
}

interface Cues {
  /** The words that a reply may be. */
  readonly words: RegExp;
  /** What asks for a reply, right before its end. */
  readonly asked: RegExp;
  /** The same at the beginning: of a word such as "reply-stop" written as one. */
  readonly asking: RegExp;
  /** What asks for a reply, what it is for, or where it goes. */
  readonly any: RegExp;
  /** The same, right at the beginning. */
  readonly behind: RegExp;
}

const listed = (list: string) => list.split(", ").map(fold);

const pattern = (source: string, flags = "") => new RegExp(source, `u${flags}`);

function cuesOf(program: Program, languages: readonly Language[], words: OptOutWords): Cues {
  const footers = languages.map((language) => FOOTERS[language]);
  const replying = footers.flatMap((footer) => listed(footer.replying));
  const stopping = footers.flatMap((footer) => listed(footer.stopping));
  const senders = program.senders.map((sender) => sender.replace(/\D/g, "")).filter((digits) => digits.length >= 3);
  const own = (program.keywords["opt-out"] ?? []).map(fold);
  const any = anyOf([...replying, ...stopping, ...senders], "beginnings");
  return {
    words: pattern(anyOf([...wordsFor(words, languages), ...own], "whole"), "g"),
    asked: pattern(`(?:${anyOf(replying, "beginnings")})[\\p{L}\\p{M}]*${BETWEEN}$`),
    asking: pattern(`^(?:${anyOf(replying, "beginnings")})`),
    any: pattern(any),
    behind: pattern(`^${BETWEEN}(?:${any})`),
  };
}

const hasCase = (written: string) => written.toLowerCase() !== written.toUpperCase();
const isCapital = (written: string) => hasCase(written) && written === written.toUpperCase();

/** Whether the sentence offers the word at `start`: behind "reply", or set apart and beside words that offer. */
function isOffered(sentence: Sentence, start: number, word: string, whole: FoldedText, cues: Cues): boolean {
  const before = sentence.text.slice(Math.max(0, start - REACH), start);
  const after = sentence.text.slice(start + word.length, start + word.length + REACH);
  if (NEGATED.test(before)) return false;
  if (cues.asked.test(before) || cues.asking.test(word)) return true;
  if (!cues.any.test(before) && !cues.any.test(after)) return false;
  const at = sentence.start + start;
  const written = whole.written(at, at + word.length);
  if (!hasCase(written) || QUOTED.test(before.trimEnd())) return true;
  const rest =
    whole.written(sentence.start, at) + whole.written(at + word.length, sentence.start + sentence.text.length);
  // Among capitals a word in capitals is set apart by nothing but what stands right behind it.
  return isCapital(written) && (!isCapital(rest) || cues.behind.test(after));
}

/** Whether the text offers a word for a reply that a person of one of the languages would be taken for opting out by. */
function offersReply(text: string, program: Program, languages: readonly Language[], words: OptOutWords): boolean {
  const whole = foldedText(text);
  const cues = cuesOf(program, languages, words);
  return sentencesOf(whole.folded).some((sentence) =>
    [...sentence.text.matchAll(cues.words)].some(({ index, 0: word }) => isOffered(sentence, index, word, whole, cues)),
  );
}

/** Whether the text names the number, and a word to send there. */
function offersNumber(text: string, number: string, languages: readonly Language[], words: OptOutWords): boolean {
  const folded = fold(text);
  const digits = number.replace(/\D/g, "").split("").join("[ .-]?");
  const at = folded.search(new RegExp(`(?<!\\d)${digits}(?!\\d)`));
  if (at === -1) return false;
  const around = folded.slice(Math.max(0, at - REACH), at + digits.length + REACH);
  return pattern(anyOf(wordsFor(words, languages), "whole")).test(around);
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** How people stop the program's messages: where none of its senders takes replies, only as its configuration says. */
export type OptOutWay = { readonly kind: "reply" } | NonNullable<Program["optOutInstruction"]>;

/** A name takes no replies; a number does, and a pool of numbers (`pool:…`), and what is on a channel of its own. */
const takesReplies = (sender: string) => !/[A-Za-z]/.test(sender) || sender.includes(":");

/** The program's way; undefined where it has none, so that no marketing message of it can say how to stop it. */
export function optOutWayOf(program: Program): OptOutWay | undefined {
  if (program.optOutInstruction !== undefined) return program.optOutInstruction;
  return program.senders.length === 0 || program.senders.some(takesReplies) ? { kind: "reply" } : undefined;
}

/** Whether the text says how to stop the program's messages, in a way that works, to a person of one of the languages (R91). */
export function hasInstruction(
  text: string,
  program: Program,
  languages: readonly Language[],
  words: OptOutWords,
): boolean {
  const way = optOutWayOf(program);
  switch (way?.kind) {
    case "reply":
      return offersReply(text, program, languages, words);
    case "short-code":
      return offersNumber(text, way.number, languages, words);
    case "link":
      return text.toLowerCase().includes(withoutScheme(way.url).toLowerCase());
    case undefined:
      return false;
  }
}
