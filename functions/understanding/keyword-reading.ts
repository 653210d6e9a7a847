import type { Language } from "../language.ts";
import type { Candidates } from "./candidates.ts";
import { COLLISIONS, type Collision, type Reading } from "./collisions.ts";
import type { Keyword, Lexicon } from "./lexicon.ts";
import type { KeywordIntent } from "./rules.ts";

/** What a whole message or sentence means as a keyword. */
export interface KeywordReading {
  readonly intent: KeywordIntent | "none";
  readonly owner: Language | "core" | undefined;
  /** The words as the data has them. */
  readonly words: string;
  readonly certain: boolean;
  readonly dual: boolean;
  readonly all: boolean;
  readonly sentence: boolean;
}

/** When several languages read a keyword differently: a withdrawal first, a refusal before a consent. */
const PRECEDENCE: readonly (KeywordIntent | "none")[] = [
  "opt-out",
  "erasure",
  "access",
  "rectification",
  "portability",
  "objection",
  "restriction",
  "help",
  "no",
  "opt-in",
  "confirm",
  "none",
];
const SHORT = 4;

/** Reads words that collide between languages: the best evidence that has a reading decides. */
function collided(collision: Collision, candidates: Candidates, script: readonly Language[]): KeywordReading {
  const country = collision.byCountry.get(candidates.country ?? "");
  if (country !== undefined) return collisionReading(collision, country, undefined, true);
  const groups = script.length === 1 ? [script, ...candidates.groups] : [...candidates.groups, script];
  const contrary = (reading: Reading): boolean =>
    groups.flat().some((language) => (collision.readings.get(language) ?? reading) !== reading);
  for (const group of [...groups, candidates.known ? (["en"] as const) : []]) {
    const language = group.find((tag) => collision.readings.has(tag));
    const reading = language === undefined ? undefined : collision.readings.get(language);
    if (language === undefined || reading === undefined) continue;
    if (reading === "opt-out") return collisionReading(collision, reading, language, !contrary(reading));
    if ((reading === "confirm" || reading === "opt-in") && contrary(reading)) {
      const refuser = group.find((tag) => collision.readings.get(tag) === "opt-out");
      return refuser === undefined
        ? collisionReading(collision, "none", undefined, true)
        : collisionReading(collision, "opt-out", refuser, false);
    }
    return collisionReading(collision, reading, language, true);
  }
  const language = candidates.known
    ? undefined
    : [...collision.readings].find(([, reading]) => reading === collision.unknown)?.[0];
  return collisionReading(collision, candidates.known ? "none" : collision.unknown, language, false);
}

function collisionReading(
  collision: Collision,
  intent: Reading,
  language: Language | undefined,
  certain: boolean,
): KeywordReading {
  const owner = language ?? [...collision.readings].find(([, reading]) => reading === intent)?.[0];
  return { intent, owner, words: collision.text.replace(" *", ""), certain, dual: false, all: false, sentence: false };
}

/**
 * What `key` (folded, see `keywordKey`) or `accented` (the same words with their accents) means to a person with these
 * candidate languages. Undefined when it is no keyword; intent `none` when it is one, but a benign one.
 */
export function readKeyword(
  key: string,
  accented: string,
  lexicon: Lexicon,
  candidates: Candidates,
  script: readonly Language[],
): KeywordReading | undefined {
  const collision = COLLISIONS.get(accented) ?? COLLISIONS.get(key);
  if (collision !== undefined) return collided(collision, candidates, script);
  const entries = lexicon.keywords.get(key);
  if (entries === undefined) return undefined;
  const spoken = (keyword: Keyword): boolean =>
    keyword.owner !== "core" && (candidates.order.includes(keyword.owner) || script.includes(keyword.owner));
  const usable = entries.filter(
    (keyword) =>
      keyword.owner === "core" ||
      spoken(keyword) ||
      !candidates.known ||
      (!keyword.context && (key.length > SHORT || script.length > 0)),
  );
  const rank = (keyword: Keyword): number => {
    if (keyword.owner === "core") return 500;
    const at = candidates.order.indexOf(keyword.owner);
    return at >= 0 ? at : script.includes(keyword.owner) ? 100 : 1000;
  };
  const best = usable.sort(
    (a, b) =>
      Number(rank(a) >= 1000) - Number(rank(b) >= 1000) ||
      PRECEDENCE.indexOf(a.intent) - PRECEDENCE.indexOf(b.intent) ||
      rank(a) - rank(b),
  )[0];
  if (best === undefined) return undefined;
  if (best.context && rank(best) >= 500 && (best.intent === "confirm" || best.intent === "opt-in")) return undefined;
  return {
    intent: best.intent,
    owner: best.owner,
    words: best.words,
    certain: !best.likely && !(best.context && rank(best) >= 500),
    dual: best.dual,
    all: best.all,
    sentence: best.sentence,
  };
}
