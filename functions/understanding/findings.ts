import { type Candidates, placeOf } from "./candidates.ts";
import type { Intent, Understanding } from "./intent.ts";
import type { KeywordReading } from "./keyword-reading.ts";
import { type RuleKind, type RuleOwner, ruleId } from "./lexicon.ts";

/** One thing that a text was found to say. */
export interface Finding {
  readonly intent: Intent;
  readonly owner: RuleOwner | undefined;
  readonly kind: RuleKind;
  readonly words: string;
  readonly certain: boolean;
  readonly dual: boolean;
  readonly all: boolean;
  readonly marketing: boolean;
  /** How much of the text the language knows, from 0 to 1. */
  readonly share: number;
  /** Whether the keyword also counts as one sentence of several. */
  readonly sentence?: boolean;
  readonly refuses?: boolean;
}

/** Requests about data, which stand beside a withdrawal and never under it. */
const BESIDE: readonly Intent[] = [
  "erasure",
  "access",
  "rectification",
  "portability",
  "objection",
  "restriction",
  "help",
];
/** A withdrawal wins over everything; of a wish and its opposite the safer one stands. */
const ORDER: readonly Intent[] = ["opt-out", ...BESIDE, "opt-in", "confirm", "none"];

export function keywordFinding(reading: KeywordReading): Finding {
  const { owner, words, certain, dual, all, sentence } = reading;
  const intent = reading.intent === "no" ? "none" : reading.intent;
  const refuses = reading.intent === "no";
  return { intent, owner, kind: "keyword", words, certain, dual, all, marketing: false, share: 1, sentence, refuses };
}

/** Makes one understanding of all that was found. */
export function resolved(findings: readonly Finding[], candidates: Candidates): Understanding {
  const place = (finding: Finding): number => {
    if (finding.owner === undefined || finding.owner === "core") return 50;
    const at = candidates.order.indexOf(finding.owner);
    return at < 0 ? 100 + placeOf(finding.owner) : at;
  };
  const ranked = [...findings].sort(
    (a, b) =>
      ORDER.indexOf(a.intent) - ORDER.indexOf(b.intent) ||
      Number(b.certain) - Number(a.certain) ||
      Math.floor(b.share * 4) - Math.floor(a.share * 4) ||
      place(a) - place(b),
  );
  const [best] = ranked;
  if (best === undefined) return { intent: "none", also: [], rule: "none", certainty: "certain" };
  const same = ranked.filter(({ intent, owner }) => intent === best.intent && owner === best.owner);
  const also = BESIDE.filter((intent) => intent !== best.intent && ranked.some((finding) => finding.intent === intent));
  const rule = best.owner === undefined ? "none" : ruleId(best.owner, best.kind, best.words);
  const optsOut = best.intent === "opt-out";
  const scope = same.some(({ marketing }) => marketing)
    ? ("marketing" as const)
    : same.some(({ all }) => all)
      ? ("all" as const)
      : undefined;
  return {
    intent: best.intent,
    also,
    rule,
    ...(best.owner === undefined || best.owner === "core" || best.intent === "none" ? {} : { language: best.owner }),
    certainty: best.certain ? "certain" : "likely",
    ...(optsOut && scope !== undefined ? { scope } : {}),
    ...(best.refuses ? { refuses: true as const } : {}),
    ...(optsOut && best.dual && !also.includes("erasure") ? { ask: "erasure" as const } : {}),
  };
}
