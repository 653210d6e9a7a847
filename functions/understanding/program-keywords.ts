import { INTENTS, type Intent, type Understanding, type UnderstandingContext } from "./intent.ts";
import { keywordKey, ruleId } from "./lexicon.ts";
import { lexiconWith } from "./loaded.ts";
import { fold } from "./normalise.ts";

type ProgramKeywords = NonNullable<UnderstandingContext["keywords"]>;

const FOLDED = new WeakMap<ProgramKeywords, ReadonlyMap<string, Intent>>();

function foldedKeywords(keywords: ProgramKeywords): ReadonlyMap<string, Intent> {
  const known = FOLDED.get(keywords);
  if (known !== undefined) return known;
  // Withdrawal comes first in INTENTS and is set last, so that it wins where a program lists a word twice.
  const folded = new Map(
    INTENTS.toReversed().flatMap((intent) =>
      (keywords[intent] ?? []).map((word) => [keywordKey(fold(word), false), intent] as const),
    ),
  );
  FOLDED.set(keywords, folded);
  return folded;
}

/**
 * The reading of a whole message that is one of the program's additional keywords. No program takes an international
 * withdrawal word for anything else: 47 CFR 64.1200(a)(10) makes them revoke consent per se.
 */
export function programKeyword(folded: string, keywords: ProgramKeywords): Understanding | undefined {
  const key = keywordKey(folded, false);
  const intent = foldedKeywords(keywords).get(key);
  if (intent === undefined || (intent !== "opt-out" && isInternationalOptOut(key))) return undefined;
  return {
    intent,
    also: [],
    rule: `program${ruleId("core", "keyword", key).slice("core".length)}`,
    certainty: "certain",
  };
}

function isInternationalOptOut(key: string): boolean {
  const { lexicon } = lexiconWith([]);
  return lexicon.keywords.get(key)?.some(({ owner, intent }) => owner === "core" && intent === "opt-out") === true;
}
