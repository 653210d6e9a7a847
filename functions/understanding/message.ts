import type { Language } from "../language.ts";
import { isCourteous } from "./agreement.ts";
import type { Candidates } from "./candidates.ts";
import { type Clause, clausesOf, joinSpelled } from "./clauses.ts";
import { resolved } from "./findings.ts";
import type { Intent, Understanding } from "./intent.ts";
import { parted } from "./joined-words.ts";
import { type Asked, areOthers, lexiconWith, wholeLexicon } from "./loaded.ts";
import { besideName } from "./names.ts";
import type { MessageText, Reader } from "./reader.ts";
import { readSentence } from "./scan.ts";
import { sentences } from "./sentences.ts";
import { meantWord, meantWords } from "./typing-errors.ts";
import { wholeMessage } from "./whole-message.ts";

/** From this share of words that the candidate languages know, no other language is asked. */
const AT_HOME = 0.6;
const LONGEST_FOREIGN = 4;

/** Reads a message in the candidate languages, then, if they do not know its words, in all of them. */
export function readMessage(
  text: MessageText,
  candidates: Candidates,
  script: readonly Language[],
  only?: "keywords",
): Understanding | undefined {
  const clauses = clausesOf(joinSpelled(text.folded));
  if (clauses.length === 0) return undefined;
  const near = [...candidates.order, ...script];
  if (candidates.known) {
    const { reading, home } = readIn(lexiconWith(near), text, clauses, { candidates, script }, only);
    if (!areOthers(near) || (reading !== undefined && reading.intent !== "none")) return reading;
    const foreign = foreignKeyword(text, clauses, { candidates, script });
    if (foreign !== undefined || reading !== undefined) return foreign ?? reading;
    const signed = only === "keywords" ? undefined : besideName(text, { ...lexiconWith(near), candidates, script });
    if (signed !== undefined || home >= AT_HOME) return signed;
  }
  const reading = readIn(wholeLexicon(), text, clauses, { candidates, script }, only).reading;
  if (reading !== undefined || only === "keywords") return reading;
  return stopAmongStrangers(clauses, { ...lexiconWith(near), candidates, script });
}

const STOPS: ReadonlySet<string> = new Set(["stop", "stopp", "arret", "unsubscribe", "стоп", "στοπ", "סטופ", "ستوب"]);
const MOST_STRANGERS = 3;
const LETTERS = /^[^0-9🛑]+$/u;
/** An English word for what somebody does, of which no list is whole: "stop snoring". */
const DOING = /ings?$/;

/**
 * STOP, first of all, and behind it words that no language of the person knows but as courtesy: a name, a courtesy in a spelling of their own
 * (`stop molia vi`). Doubtful, and so towards the person. Carriers take a message that begins with STOP for a withdrawal in any case (AWS End User
 * Messaging, "keywords").
 */
function stopAmongStrangers(clauses: readonly Clause[], reader: Reader): Understanding | undefined {
  const [clause, ...more] = clauses;
  const words = clause?.words ?? [];
  const [first, ...others] = words;
  if (clause === undefined || more.length > 0 || first === undefined || !STOPS.has(first)) return undefined;
  if (others.length === 0 || others.length > MOST_STRANGERS || reader.candidates.order[0] === "en") return undefined;
  const readings = readSentence(clause, reader.lexicon, reader.asked);
  const isStrange = (word: string, at: number): boolean =>
    LETTERS.test(word) && !DOING.test(word) && readings.every(({ masks }) => (masks[at] ?? 0) === 0);
  if (!words.every((word, at) => at === 0 || isStrange(word, at) || isCourteous(word, reader))) return undefined;
  return { intent: "opt-out", also: [], rule: "core.phrase.stop-among-strangers", certainty: "likely" };
}

/** Whether English, which all are taken to write some of, knows less than half of the words of a text. */
export function isForeign(folded: string, { order }: Candidates): boolean {
  const { lexicon } = lexiconWith(order);
  const english = lexicon.owners.indexOf("en");
  const words = clausesOf(folded).flatMap((clause) => clause.words);
  const known = words.filter(
    (word) => lexicon.words.get(word)?.meanings.some(({ owner }) => owner === english) === true,
  );
  return known.length * 2 < words.length;
}

/** A withdrawal of some words of which the person's languages know most, in a language that nobody expected. */
function foreignKeyword(
  text: MessageText,
  clauses: readonly Clause[],
  person: Pick<Reader, "candidates" | "script">,
): Understanding | undefined {
  const length = clauses.length === 1 ? (clauses[0]?.words.length ?? 0) : 0;
  if (length < 2 || length > LONGEST_FOREIGN) return undefined;
  const reading = wholeMessage(text, clauses, { ...wholeLexicon(), ...person });
  return reading?.intent === "opt-out" ? reading : undefined;
}

function readIn(
  rules: Asked,
  text: MessageText,
  clauses: readonly Clause[],
  person: Pick<Reader, "candidates" | "script">,
  only: "keywords" | undefined,
): { readonly reading: Understanding | undefined; readonly home: number } {
  const reader: Reader = { ...rules, ...person };
  const whole = wholeMessage(text, clauses, reader);
  if (whole !== undefined || only === "keywords") return { reading: whole, home: 0 };
  const { findings, home } = sentences(text, clauses, reader);
  if (findings.length > 0) {
    const reading = resolved(findings, reader.candidates);
    return { reading: (reading.intent === "objection" && forNow(text, clauses, reader)) || reading, home };
  }
  const inOne = withoutCommas(text, clauses, reader);
  if (inOne !== undefined) return { reading: inOne, home };
  const corrected = correctedClauses(clauses, reader);
  if (corrected === undefined) return { reading: undefined, home };
  const again = wholeMessage({ ...text, typed: text.folded }, corrected, reader);
  if (again !== undefined) return { reading: isConsent(again) ? undefined : again, home };
  const slips = sentences({ ...text, raw: "" }, corrected, reader).findings.filter((finding) => !isConsent(finding));
  if (slips.length === 0) return { reading: undefined, home };
  const doubtful = slips.map((finding) => ({ ...finding, certain: false }));
  return { reading: resolved(doubtful, reader.candidates), home };
}

/** A yes that has to be guessed is none. */
function isConsent({ intent }: { readonly intent: Intent }): boolean {
  return intent === "opt-in" || intent === "confirm";
}

/** What a sentence says whose parts say nothing: "I moved, change my address" is one wish, written with a comma. */
function withoutCommas(text: MessageText, clauses: readonly Clause[], reader: Reader): Understanding | undefined {
  if (clauses.length < 2 || !COMMA.test(text.folded)) return undefined;
  const joined = clausesOf(joinSpelled(text.folded.replace(COMMAS, " ")));
  if (joined.length === clauses.length) return undefined;
  const { findings } = sentences(text, joined, reader);
  return findings.length === 0 ? undefined : resolved(findings, reader.candidates);
}

/** "Until you have checked, do not use my data" objects to nothing once it is read as the one sentence that it is. */
function forNow(text: MessageText, clauses: readonly Clause[], reader: Reader): Understanding | undefined {
  const inOne = withoutCommas(text, clauses, reader);
  return inOne?.intent === "restriction" ? inOne : undefined;
}
const COMMA = /[,،、，]/;
const COMMAS = /[,،、，]/g;

/** The clauses with slips of withdrawal words put right; undefined when there are none. */
function correctedClauses(clauses: readonly Clause[], reader: Reader): readonly Clause[] | undefined {
  const meaning = clauses.flatMap(({ words }) => words.filter((word) => !isCourteous(word, reader)));
  const alone = meaning.length <= 2;
  const single = meaning.length === 1;
  let changed = false;
  const [only] = clauses;
  if (clauses.length === 1 && only !== undefined && only.words.some((word) => !isKnown(word, reader))) {
    const words = meantWords(only.words, reader);
    if (words !== undefined) return [{ ...only, words, elided: undefined }];
  }
  const corrected = clauses.map((clause) => {
    const words = clause.words.map((word) => {
      const meant = isKnown(word, reader) ? undefined : meantWord(word, reader, alone, single);
      if (meant === undefined) return word;
      changed = true;
      return meant;
    });
    return { words, elided: clause.elided, compact: clause.compact };
  });
  return changed ? corrected : partedClauses(clauses, reader);
}

/** A short text with the words apart that it was written without blanks of; undefined when there are none. */
function partedClauses(clauses: readonly Clause[], reader: Reader): readonly Clause[] | undefined {
  const [only] = clauses;
  if (only === undefined || clauses.length > 1 || only.words.length > LONGEST_FOREIGN) return undefined;
  const parts = only.words.map((word) => (isKnown(word, reader) ? undefined : parted(word, reader)) ?? [word]);
  return parts.some((words) => words.length > 1) ? [{ ...only, words: parts.flat(), elided: undefined }] : undefined;
}

function isKnown(word: string, { lexicon, asked }: Reader): boolean {
  return (
    lexicon.words.get(word)?.meanings.some(({ owner }) => asked(owner)) === true ||
    lexicon.keywords.get(word)?.some(({ position }) => asked(position)) === true ||
    lexicon.polite.get(word)?.some(asked) === true
  );
}
