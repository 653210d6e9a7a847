import type { Language } from "../language.ts";
import { type Candidates, placeOf } from "./candidates.ts";
import { COLLISIONS, type Collision, type Reading } from "./collisions.ts";
import { OF_A_LANGUAGE } from "./international.ts";
import type { Keyword } from "./lexicon.ts";
import { mayWrite, type Reader } from "./reader.ts";
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
  const has = (language: Language): boolean => collision.readings.has(language);
  // Of a country's languages the most spoken one that knows the word speaks for all.
  const heard = groups.flatMap((group) => (group === candidates.spokenThere ? group.filter(has).slice(0, 1) : group));
  const contrary = (reading: Reading): boolean =>
    heard.some((language) => (collision.readings.get(language) ?? reading) !== reading);
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
export function readKeyword(key: string, accented: string, reader: Reader): KeywordReading | undefined {
  const { lexicon, candidates, script } = reader;
  const collision = (accented === "" ? undefined : COLLISIONS.get(accented)) ?? COLLISIONS.get(key);
  if (collision !== undefined) return collided(collision, candidates, script);
  const entries = lexicon.keywords.get(key);
  if (entries === undefined) return undefined;
  const usable = entries.filter((keyword) => isUsable(keyword, key, reader));
  const [best] = usable.sort(
    (a, b) =>
      Number(rank(a, reader) >= FOREIGN) - Number(rank(b, reader) >= FOREIGN) ||
      PRECEDENCE.indexOf(a.intent) - PRECEDENCE.indexOf(b.intent) ||
      rank(a, reader) - rank(b, reader),
  );
  if (best === undefined) return undefined;
  const evidenced = rank(best, reader) < INTERNATIONAL;
  if (best.context && !evidenced && (best.intent === "confirm" || best.intent === "opt-in")) return undefined;
  // A word that people of every language text tells nothing of theirs, whichever rules list it beside the international ones.
  const everywhere = usable.find(({ owner, intent }) => owner === "core" && intent === best.intent);
  const { owner, words } = OF_A_LANGUAGE.has(key) ? best : (everywhere ?? best);
  return {
    intent: best.intent,
    owner,
    words,
    certain: !best.likely && (evidenced || !best.context),
    dual: best.dual,
    all: best.all,
    sentence: usable.some(({ intent, sentence }) => sentence && intent === best.intent),
  };
}

const BY_SCRIPT = 100;
const INTERNATIONAL = 500;
const FOREIGN = 1000;

/** How near a keyword's language is to the person: among the candidates, by script, international, or foreign. */
function rank({ owner }: Keyword, { candidates, script }: Reader): number {
  if (owner === "core") return INTERNATIONAL;
  const at = candidates.order.indexOf(owner);
  if (at >= 0) return at;
  return script.includes(owner) ? BY_SCRIPT : FOREIGN + placeOf(owner);
}

/** A foreign keyword counts where it is long enough, needs no context, and is no common word of the person's languages. */
function isUsable(keyword: Keyword, key: string, reader: Reader): boolean {
  if (!reader.asked(keyword.position)) return false;
  if (!reader.candidates.known || rank(keyword, reader) < FOREIGN) return true;
  if (keyword.context || (key.length <= SHORT && reader.script.length === 0)) return false;
  return reader.lexicon.words.get(key)?.meanings.some(({ owner }) => mayWrite(reader, owner)) !== true;
}
