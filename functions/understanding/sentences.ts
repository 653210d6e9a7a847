import { isLanguage, type Language } from "../language.ts";
import type { Clause } from "./clauses.ts";
import type { Finding } from "./findings.ts";
import type { Intent } from "./intent.ts";
import { lazily, lazyPattern } from "./lazily.ts";
import type { Lexicon } from "./lexicon.ts";
import { type MessageText, mayWrite, type Reader } from "./reader.ts";
import { readSentence, type SentenceReading } from "./scan.ts";
import { classBit, compiledTemplates, fits } from "./templates.ts";
import { keywordOf } from "./whole-message.ts";

/** A language that is no candidate is heard when it knows nearly as much of the text as the one that knows most. */
const NEAR_BEST = 0.75;
const LONGEST_KEYWORD = 12;
const LONGEST_JOINED = 3;
/** "And" as Arabic and Hebrew write it, at the beginning of the next word. */
const JOINED_AND = /^[וو]./;
/** The words for "and" and "then" by language, folded. */
const JOINING: Readonly<Partial<Record<Language, string>>> = {
  en: "and then",
  es: "y e luego",
  ca: "i",
  gl: "e",
  pt: "e depois",
  "pt-BR": "e depois",
  it: "e ed poi",
  fr: "et puis",
  ro: "si",
  de: "und dann danach",
  nl: "en dan",
  da: "og",
  no: "og",
  sv: "och",
  is: "og",
  fi: "ja",
  et: "ja",
  lv: "un",
  lt: "ir",
  pl: "i oraz potem",
  cs: "a",
  sk: "a",
  hr: "i",
  sl: "in",
  hu: "es",
  mt: "u",
  ga: "agus",
  eu: "eta",
  tr: "ve",
  id: "dan",
  vi: "va",
  el: "και",
  bg: "и",
  ru: "и потом",
  uk: "і та",
  ar: "و",
  he: "ו",
  hi: "aur और va",
};
const AND = lazily(joiningWords);

function joiningWords(): ReadonlyMap<string, readonly Language[]> {
  const languages = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(JOINING)) {
    if (!isLanguage(language)) continue;
    for (const word of words.split(" ")) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** Whether the word joins two wishes in a language that the person may be writing. */
function joins(word: string, { candidates, script }: Reader): boolean {
  const languages = AND().get(word) ?? [];
  return languages.some((language) => candidates.order.includes(language) || script.includes(language));
}
const ALL = classBit("ALL");
const STOP = classBit("STOP");
const REMOVE = classBit("REMOVE");
const NOT = classBit("NOT");
const ASK = classBit("WHAT") | classBit("SEND");
const KEEP = classBit("KEEP");
const ADS = classBit("ADS");
/** What tells an objection from other wishes about the use of data: that it objects, or to advertising. */
const OBJECTS_TO = classBit("AGAINST") | ADS;
const THING = classBit("THING");
const MSG = classBit("MSG");
const SERVICE = THING | MSG;

export interface Sentences {
  readonly findings: readonly Finding[];
  /** The share of words that the best candidate language knows. */
  readonly home: number;
}

interface ReadClause {
  readonly clause: Clause;
  readonly readings: readonly SentenceReading[];
}

/** How much of a message each language knows, and all the classes of its words in it. */
interface Familiarity {
  readonly share: (owner: number) => number;
  readonly union: (owner: number) => number;
  readonly home: number;
  readonly best: number;
}

/** What the sentences of a message say, one by one. */
export function sentences(text: MessageText, clauses: readonly Clause[], reader: Reader): Sentences {
  const { lexicon, asked, candidates } = reader;
  const read = clauses.map((clause) => ({ clause, readings: readSentence(clause, lexicon, asked) }));
  const { share, union, home, best } = familiarityOf(read, reader);
  const isHeard = (owner: number): boolean =>
    mayWrite(reader, owner) || (share(owner) >= best * NEAR_BEST && !(candidates.known && share(owner) < home));
  const findings: Finding[] = [];
  const conditional = conditionalOwners(read);
  for (const { clause, readings } of read) {
    for (const reading of readings) {
      const { owner } = reading;
      if (!isHeard(owner)) continue;
      const said = sentenceFindings(reading, union(owner), share(owner), lexicon).filter(
        ({ intent }) => intent !== "opt-out" || !isPutOff(union(owner), conditional.has(owner)),
      );
      findings.push(...withoutObjects(restricted(said, reading, conditional), clause, reading));
    }
    if (clauses.length > 1) findings.push(...sentenceKeyword(clause, reader, readings));
    if (findings.length > 0) findings.push(...joinedKeyword(clause, reader));
  }
  const capitals = findings.length === 0 ? capitalStop(text, read) : undefined;
  return { findings: capitals === undefined ? findings : [capitals], home };
}

/** The languages in which a message says until when, or what is to stay. */
function conditionalOwners(read: readonly ReadClause[]): ReadonlySet<number> {
  const owners = new Set<number>();
  for (const { readings } of read)
    for (const { owner, phrases } of readings) if (phrases.some(({ condition }) => condition)) owners.add(owner);
  return owners;
}

/** "Don't send anything until Monday, the parcel I mean" puts off a thing, and ends no messages. */
function isPutOff(message: number, conditional: boolean): boolean {
  return conditional && (message & THING) !== 0 && (message & MSG) === 0;
}

/**
 * "Do not use my data until it is settled" asks for restriction (GDPR, article 18), "do not use my data for advertising" objects
 * (article 21): an objection under a condition is a restriction, and so is one beside a restriction, unless it names what is objected to.
 */
function restricted(
  findings: readonly Finding[],
  { owner, union }: SentenceReading,
  conditional: ReadonlySet<number>,
): readonly Finding[] {
  if ((union & OBJECTS_TO) !== 0) return findings;
  const isRestriction = conditional.has(owner) || findings.some(({ intent }) => intent === "restriction");
  return isRestriction
    ? findings.map((found) => (found.intent === "objection" ? { ...found, intent: "restriction" } : found))
    : findings;
}

function familiarityOf(read: readonly ReadClause[], reader: Reader): Familiarity {
  const known: number[] = [];
  const unions: number[] = [];
  let total = 0;
  for (const { clause, readings } of read) {
    total += clause.compact === "" ? clause.words.length : clause.compact.length / 2;
    for (const reading of readings) {
      known[reading.owner] = (known[reading.owner] ?? 0) + reading.known;
      unions[reading.owner] = (unions[reading.owner] ?? 0) | reading.union;
    }
  }
  const share = (owner: number): number => Math.min(1, (known[owner] ?? 0) / total);
  let home = 0;
  let best = 0;
  for (let owner = 0; owner < known.length; owner++) {
    best = Math.max(best, share(owner));
    if (known[owner] !== undefined && mayWrite(reader, owner)) home = Math.max(home, share(owner));
  }
  return { share, union: (owner) => unions[owner] ?? 0, home, best };
}

/** What a sentence says in one language. `message`: all classes of the whole message in it. */
function sentenceFindings(
  reading: SentenceReading,
  message: number,
  share: number,
  lexicon: Lexicon,
): readonly Finding[] {
  const owner = lexicon.owners[reading.owner] ?? "core";
  const marketing = (reading.union & ADS) !== 0 && (message & KEEP) !== 0 && (message & SERVICE) !== 0;
  const about = { owner, kind: "phrase", all: !marketing && (reading.union & ALL) !== 0, marketing, share } as const;
  const found: Finding[] = reading.phrases
    .filter(({ condition }) => !condition)
    .map(({ intent, words, likely, dual }) => ({ ...about, intent, words, certain: !likely, dual }));
  for (const template of compiledTemplates()) {
    if (!fits(template, reading.masks, reading.union, reading.stretch)) continue;
    const { intent, id, likely, dual } = template;
    found.push({ ...about, kind: "pattern", intent, words: id, certain: likely !== true, dual: dual === true });
  }
  return found;
}

/** What in a sentence is the object of a wish, and no wish of its own: "I object to the transfer of my data". */
const OBJECTS: readonly (readonly [wish: Intent, objects: readonly Intent[]])[] = [
  ["objection", ["access", "portability", "restriction"]],
  ["portability", ["access"]],
  ["restriction", ["access"]],
];

/** "Delete everything you have on me" asks for no copy of it: what is to be erased is no request of its own. */
function withoutObjects(all: readonly Finding[], clause: Clause, { masks }: SentenceReading): readonly Finding[] {
  const silent = OBJECTS.flatMap(([wish, objects]) => (all.some(({ intent }) => intent === wish) ? objects : []));
  const findings = silent.length === 0 ? all : all.filter(({ intent }) => !silent.includes(intent));
  if (!findings.some(({ intent }) => intent === "erasure")) return findings;
  const removed = masks.findIndex((mask) => (mask & REMOVE) !== 0);
  const joined = clause.compact === "" ? clause.words.findIndex((word, at) => at > 1 && AND().has(word)) : -1;
  const isSecond = joined >= 0 && (removed < 0 || joined > removed || asksFor(masks.slice(0, joined)));
  return isSecond ? findings : findings.filter(({ intent }) => intent !== "access");
}

/** Whether the words ask for something to be sent: "do not write" does not. */
function asksFor(masks: readonly number[]): boolean {
  return masks.some((mask) => (mask & ASK) !== 0) && !masks.some((mask) => (mask & NOT) !== 0);
}

/** One sentence of several that is a keyword by itself: "Not interested. STOP". */
function sentenceKeyword(clause: Clause, reader: Reader, readings: readonly SentenceReading[]): readonly Finding[] {
  if (clause.words.length > LONGEST_KEYWORD) return [];
  const found = keywordOf(clause.words, "", reader, clause.compact !== "");
  if (found === undefined || found.sentence !== true || found.intent === "none") return [];
  return [{ ...found, share: readings.length === 0 ? 0 : 0.5 }];
}

/** A keyword joined to a request: "STOP and delete everything", "delete my data and unsubscribe". */
function joinedKeyword({ words }: Clause, reader: Reader): readonly Finding[] {
  if (words.length < 4) return [];
  const first = words.findIndex((word, at) => at > 0 && (joins(word, reader) || JOINED_AND.test(word)));
  const last = words.findLastIndex((word) => joins(word, reader));
  const parts = [first > 0 ? words.slice(0, first) : [], last > 0 ? words.slice(last + 1) : []];
  return parts
    .filter((part) => part.length > 0 && part.length <= LONGEST_JOINED && part.length < words.length - 1)
    .map((part) => keywordOf(part, "", reader, false))
    .filter((found) => found?.intent === "opt-out" && (found.sentence === true || found.certain))
    .flatMap((found) => (found === undefined ? [] : [{ ...found, share: 0.5 }]));
}

const CAPITAL_STOP = lazyPattern(String.raw`(?:^|[^\p{L}-])STOP(?:$|[^\p{L}-])`, "u");
const SMALL_LETTER = lazyPattern(String.raw`\p{Ll}`, "u");

/** STOP in capitals among other words: written as the keyword it is. */
function capitalStop(text: MessageText, read: readonly ReadClause[]): Finding | undefined {
  if (!text.raw.includes("STOP") || !CAPITAL_STOP().test(text.raw)) return undefined;
  const count = read.reduce((sum, { clause }) => sum + clause.words.length, 0);
  const shouting = !SMALL_LETTER().test(text.raw);
  if (shouting && count > 3) return undefined;
  const alive = read.some(({ readings }) => readings.some(({ masks }) => masks.some((mask) => (mask & STOP) !== 0)));
  if (!alive) return undefined;
  return {
    intent: "opt-out",
    owner: "core",
    kind: "phrase",
    words: "stop in capitals",
    certain: false,
    dual: false,
    all: false,
    marketing: false,
    share: 1,
  };
}
