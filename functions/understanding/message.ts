import type { Language } from "../language.ts";
import type { Candidates } from "./candidates.ts";
import { type Clause, clausesOf, joinSpelled, repeated, unstretched } from "./clauses.ts";
import { type Finding, keywordFinding, resolved } from "./findings.ts";
import type { Understanding } from "./intent.ts";
import { readKeyword } from "./keyword-reading.ts";
import type { Lexicon, RuleOwner } from "./lexicon.ts";
import { allLanguages, lexiconWith, positionOf } from "./loaded.ts";
import { readSentence, type SentenceReading } from "./scan.ts";
import { COMPILED_TEMPLATES, classBit, fits } from "./templates.ts";
import { meantWord } from "./typing-errors.ts";

/** A message in its three forms: as it came, without what is invisible, and without accents. */
export interface MessageText {
  readonly raw: string;
  readonly typed: string;
  readonly folded: string;
}

interface Reader {
  readonly lexicon: Lexicon;
  readonly languages: readonly Language[];
  readonly candidates: Candidates;
  readonly script: readonly Language[];
}

/** Courtesy on either side of a keyword: at most so many expressions of so many words. */
const COURTESIES = 3;
const LONGEST_COURTESY = 5;
/** From this share of words that the candidate languages know, no other language is asked. */
const AT_HOME = 0.6;
/** A language that is no candidate is heard when it knows nearly as much of the text as the one that knows most. */
const NEAR_BEST = 0.75;
const LONGEST_KEYWORD = 12;
/** The word for "and" in every language that has one, folded. */
const AND = new Set(
  "and y e i und et en og och ja es a in ir un u agus eta si ve dan va oraz te και и та ו و".split(" "),
);
const ALL = classBit("ALL");
const KEEP = classBit("KEEP");
const THING = classBit("THING");
const MSG = classBit("MSG");
const ADS = classBit("ADS");

/** Reads a message in the candidate languages, then, if they do not know its words, in all of them. */
export function readMessage(
  text: MessageText,
  candidates: Candidates,
  script: readonly Language[],
  only?: "keywords",
): Understanding | undefined {
  const clauses = clausesOf(joinSpelled(text.folded));
  if (clauses.length === 0) return undefined;
  const near: readonly Language[] = candidates.known ? [...new Set([...candidates.order, ...script])] : allLanguages();
  const stages = near.length < allLanguages().length ? [near, allLanguages()] : [near];
  for (const languages of stages) {
    const reader: Reader = { lexicon: lexiconWith(languages), languages, candidates, script };
    const whole = wholeMessage(text, clauses, reader);
    if (whole !== undefined) return whole;
    if (only === "keywords") continue;
    const { findings, home } = sentences(text, clauses, reader);
    if (findings.length > 0) return resolved(findings, reader.lexicon, candidates);
    const corrected = correctedClauses(clauses, reader);
    if (corrected !== undefined) {
      const again = wholeMessage({ ...text, typed: "" }, corrected, reader);
      if (again !== undefined) return again;
      const slips = sentences({ ...text, raw: "" }, corrected, reader).findings;
      if (slips.length > 0)
        return resolved(
          slips.map((finding) => ({ ...finding, certain: false })),
          reader.lexicon,
          candidates,
        );
    }
    if (home >= AT_HOME) return undefined;
  }
  return undefined;
}

/** The message as one keyword: with and without courtesy, numbers, stretched letters, repetitions, words for "all". */
function wholeMessage(text: MessageText, clauses: readonly Clause[], reader: Reader): Understanding | undefined {
  const words = clauses.length === 1 ? (clauses[0]?.words ?? []) : clauses.flatMap((clause) => clause.words);
  if (words.length > LONGEST_KEYWORD) return undefined;
  const accented = text.typed.trim().replace(/[^\p{L}\p{M}\p{N} ]/gu, "");
  const finding = keywordOf(
    words,
    accented,
    reader,
    clauses.some((clause) => clause.compact !== ""),
  );
  return finding === undefined ? undefined : resolved([finding], reader.lexicon, reader.candidates);
}

function keywordOf(words: readonly string[], accented: string, reader: Reader, unspaced: boolean): Finding | undefined {
  const { lexicon, candidates, script } = reader;
  const look = (tried: readonly string[], asTyped = ""): Finding | undefined => {
    const key = tried.join(" ");
    const reading =
      readKeyword(key, asTyped, lexicon, candidates, script) ??
      (unspaced ? readKeyword(tried.join(""), asTyped, lexicon, candidates, script) : undefined) ??
      (tried.length === 2 ? readKeyword(`${tried[0]} *`, "", lexicon, candidates, script) : undefined);
    return reading === undefined ? undefined : keywordFinding(reading);
  };
  const exact = look(words, accented);
  if (exact !== undefined) return exact;
  const bare = withoutCourtesy(words, lexicon, unspaced);
  const forms: (readonly string[])[] = [bare, withoutNumber(bare), bare.map((word) => unstretched(word)[0] ?? word)];
  forms.push(bare.map((word) => unstretched(word)[1] ?? word));
  const single = bare.length === 1 ? repeated(bare[0] ?? "") : undefined;
  if (single !== undefined) forms.push([single]);
  if (bare.length > 1 && bare.length % 2 === 0) {
    const half = bare.slice(0, bare.length / 2);
    if (half.join(" ") === bare.slice(bare.length / 2).join(" ")) forms.push(half);
  }
  if (bare.length > 1 && bare.every((word) => word.length === 1)) forms.push([bare.join("")]);
  for (const form of forms) {
    const found = form.length === 0 ? undefined : look(form);
    if (found !== undefined) return found;
  }
  return everything(bare, look, lexicon) ?? several(bare, look);
}

/** A withdrawal word with a word for "all" before or behind it. */
function everything(
  bare: readonly string[],
  look: (words: readonly string[]) => Finding | undefined,
  lexicon: Lexicon,
): Finding | undefined {
  const meansAll = (word: string | undefined): boolean =>
    (lexicon.words.get(word ?? "") ?? []).some(({ classes }) => (classes & ALL) !== 0);
  if (bare.length < 2 || bare.length > 4) return undefined;
  const rest = meansAll(bare.at(-1)) ? bare.slice(0, -1) : meansAll(bare[0]) ? bare.slice(1) : undefined;
  const found = rest === undefined ? undefined : look(rest);
  return found?.intent === "opt-out" && !found.dual ? { ...found, all: true } : undefined;
}

/** Several words that each are a keyword of one intent: "stop unsubscribe", "yes confirm". */
function several(
  bare: readonly string[],
  look: (words: readonly string[]) => Finding | undefined,
): Finding | undefined {
  if (bare.length < 2 || bare.length > 5) return undefined;
  const found = bare.map((word) => look([word]));
  const first = found[0];
  return first !== undefined && first.intent !== "none" && found.every((finding) => finding?.intent === first.intent)
    ? first
    : undefined;
}

function withoutCourtesy(words: readonly string[], lexicon: Lexicon, unspaced: boolean): readonly string[] {
  let from = 0;
  let to = words.length;
  const polite = (a: number, b: number): boolean =>
    lexicon.polite.has(words.slice(a, b).join(" ")) || (unspaced && lexicon.polite.has(words.slice(a, b).join("")));
  for (let round = 0; round < COURTESIES; round++) {
    for (let size = LONGEST_COURTESY; size > 0; size--) {
      if (to - size > from && polite(to - size, to)) {
        to -= size;
        break;
      }
    }
    for (let size = LONGEST_COURTESY; size > 0; size--) {
      if (from + size < to && polite(from, from + size)) {
        from += size;
        break;
      }
    }
  }
  return unspaced ? withoutGluedCourtesy(words.slice(from, to), lexicon) : words.slice(from, to);
}

function withoutGluedCourtesy(words: readonly string[], lexicon: Lexicon): readonly string[] {
  let text = words.join("");
  for (let round = 0; round < COURTESIES; round++) {
    for (let size = Math.min(8, text.length - 1); size > 0; size--) {
      if (lexicon.polite.has(text.slice(-size))) text = text.slice(0, -size);
      else if (lexicon.polite.has(text.slice(0, size))) text = text.slice(size);
    }
  }
  return [text];
}

/** `STOP 36034`, `STOP au 36111`, `36034 STOP`: the number that a footer told the person to write to. */
function withoutNumber(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  if (/^\d{3,}$/.test(words[0] ?? "")) return words.slice(1);
  if (!/^\d{3,}$/.test(words.at(-1) ?? "")) return words;
  const rest = words.slice(0, -1);
  return rest.length > 1 && (rest.at(-1) ?? "").length <= 3 ? rest.slice(0, -1) : rest;
}

interface Sentences {
  readonly findings: readonly Finding[];
  /** The share of words that the best candidate language knows. */
  readonly home: number;
}

function sentences(text: MessageText, clauses: readonly Clause[], reader: Reader): Sentences {
  const { lexicon, languages, candidates, script } = reader;
  const asked = new Set(languages.map(positionOf));
  const read = clauses.map((clause) => ({
    clause,
    readings: readSentence(clause, lexicon, (owner) => asked.has(owner)),
  }));
  const known = new Map<number, number>();
  const unions = new Map<number, number>();
  let total = 0;
  for (const { clause, readings } of read) {
    total += clause.compact === "" ? clause.words.length : clause.compact.length / 2;
    for (const { owner, known: count, union } of readings) {
      known.set(owner, (known.get(owner) ?? 0) + count);
      unions.set(owner, (unions.get(owner) ?? 0) | union);
    }
  }
  const isCandidate = (owner: number): boolean => {
    const name = lexicon.owners[owner];
    return name !== undefined && name !== "core" && (candidates.order.includes(name) || script.includes(name));
  };
  const share = (owner: number): number => Math.min(1, (known.get(owner) ?? 0) / total);
  const home = Math.max(0, ...[...known.keys()].filter(isCandidate).map(share));
  const best = Math.max(home, ...[...known.keys()].map(share));
  const findings: Finding[] = [];
  for (const { clause, readings } of read) {
    for (const reading of readings) {
      const foreign = !isCandidate(reading.owner);
      if (foreign && (share(reading.owner) < best * NEAR_BEST || (candidates.known && share(reading.owner) < home)))
        continue;
      findings.push(...sentenceFindings(reading, unions.get(reading.owner) ?? 0, share(reading.owner), lexicon));
    }
    if (clauses.length > 1) findings.push(...sentenceKeyword(clause, reader, readings));
    if (findings.length > 0) findings.push(...joinedKeyword(clause, reader));
  }
  const capitals =
    findings.length === 0
      ? capitalStop(
          text,
          read.flatMap(({ readings }) => readings),
          clauses,
        )
      : undefined;
  return { findings: capitals === undefined ? findings : [capitals], home };
}

function sentenceFindings(
  reading: SentenceReading,
  message: number,
  share: number,
  lexicon: Lexicon,
): readonly Finding[] {
  const owner = lexicon.owners[reading.owner] ?? "core";
  const all = (reading.union & ALL) !== 0;
  const marketing = (reading.union & ADS) !== 0 && (message & KEEP) !== 0 && (message & (THING | MSG)) !== 0;
  const scope = marketing ? ("marketing" as const) : all ? ("all" as const) : undefined;
  const found: Finding[] = reading.phrases.map((phrase) => ({
    intent: phrase.intent,
    owner,
    kind: "phrase",
    words: phrase.words,
    certain: !phrase.likely,
    dual: phrase.dual,
    all: scope === "all",
    marketing,
    share,
  }));
  for (const template of COMPILED_TEMPLATES) {
    if (!fits(template, reading.masks, reading.union, reading.stretch)) continue;
    found.push({
      intent: template.intent,
      owner,
      kind: "phrase",
      words: template.id,
      certain: template.likely !== true,
      dual: template.dual === true,
      all: scope === "all",
      marketing,
      share,
    });
  }
  return found;
}

/** One sentence of several that is a keyword by itself: "Not interested. STOP". */
function sentenceKeyword(clause: Clause, reader: Reader, readings: readonly SentenceReading[]): readonly Finding[] {
  if (clause.words.length > LONGEST_KEYWORD) return [];
  const found = keywordOf(clause.words, "", reader, clause.compact !== "");
  if (found === undefined || found.sentence !== true || found.intent === "none") return [];
  const share = readings.length === 0 ? 0 : 0.5;
  return [{ ...found, share }];
}

/** A keyword joined to a request: "STOP and delete everything", "delete my data and unsubscribe". */
function joinedKeyword({ words }: Clause, reader: Reader): readonly Finding[] {
  const joined = AND.has(words[1] ?? "") ? words[0] : AND.has(words.at(-2) ?? "") ? words.at(-1) : undefined;
  if (joined === undefined || words.length < 4) return [];
  const found = keywordOf([joined], "", reader, false);
  return found?.intent === "opt-out" && found.sentence === true ? [{ ...found, share: 0.5 }] : [];
}

/** STOP in capitals among other words: written as the keyword it is. */
function capitalStop(
  text: MessageText,
  readings: readonly SentenceReading[],
  clauses: readonly Clause[],
): Finding | undefined {
  if (!/(?:^|[^\p{L}-])STOP(?:$|[^\p{L}-])/u.test(text.raw)) return undefined;
  const count = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  const shouting = !/\p{Ll}/u.test(text.raw);
  if (shouting && count > 3) return undefined;
  const alive = readings.some(
    ({ masks, union }) => union !== 0 && masks.some((mask) => (mask & classBit("STOP")) !== 0),
  );
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

/** The clauses with slips of withdrawal words put right; undefined when there are none. */
function correctedClauses(clauses: readonly Clause[], reader: Reader): readonly Clause[] | undefined {
  const { lexicon, candidates, script } = reader;
  const spoken = (owner: RuleOwner): boolean =>
    owner === "core" || !candidates.known || candidates.order.includes(owner) || script.includes(owner);
  const alone = clauses.length === 1 && (clauses[0]?.words.length ?? 0) <= 2;
  let changed = false;
  const corrected = clauses.map((clause) => {
    const words = clause.words.map((word) => {
      if (lexicon.words.has(word) || lexicon.keywords.has(word) || lexicon.polite.has(word)) return word;
      const meant = meantWord(word, lexicon, alone, spoken);
      if (meant === undefined) return word;
      changed = true;
      return meant;
    });
    return { words, elided: clause.elided, compact: clause.compact };
  });
  return changed ? corrected : undefined;
}
