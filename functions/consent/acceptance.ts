import type { Program } from "../deployment.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import { isLanguage } from "../language.ts";
import type { GrantEvidence } from "./ledger.ts";
import { GRANT_METHODS, type GrantMethod } from "./state.ts";
import { lapseOf } from "./validity.ts";

/** What a caller says about how a grant was given, before any of it is believed. */
export interface ClaimedGrant {
  readonly method: string;
  readonly basis?: string | undefined;
  readonly evidence: Readonly<Record<string, unknown>>;
}

export interface AcceptanceProblem {
  readonly path: string;
  /** A stable name for the rule that refuses. */
  readonly rule: string;
  readonly expected: string;
}

export type Acceptance =
  | { readonly accepted: true; readonly method: GrantMethod; readonly evidence: GrantEvidence }
  | { readonly accepted: false; readonly problems: readonly AcceptanceProblem[] };

/** What is sometimes sold as consent and is none (GDPR 4(11), recital 32; CJEU C-673/17 Planet49, C-61/19 Orange Romania). */
const NO_AFFIRMATIVE_ACT = [
  "pre-ticked",
  "pre-checked",
  "prechecked",
  "preticked",
  "silence",
  "inactivity",
  "scrolled",
  "implied",
  "implied-by-purchase",
  "terms-accepted",
  "opt-out-not-used",
];

/** Members of the evidence that, set, say that the yes was not free or not specific (GDPR 7(2), 7(4), recital 43). */
const DISQUALIFYING: Readonly<Record<string, { readonly rule: string; readonly expected: string }>> = {
  preTicked: { rule: "pre-ticked", expected: "a box that the person ticked themselves (GDPR recital 32)" },
  bundled: { rule: "bundled", expected: "a yes apart from any terms (GDPR 7(2))" },
  bundledWithTerms: { rule: "bundled", expected: "a yes apart from any terms (GDPR 7(2))" },
  conditionOfPurchase: { rule: "conditional", expected: "a yes that no purchase depends on (GDPR 7(4))" },
};

const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;

const nameOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function methodProblems({ method, basis, evidence }: ClaimedGrant): AcceptanceProblem[] {
  const problems: AcceptanceProblem[] = [];
  const act = "an affirmative act of the person (GDPR 4(11)): silence, a pre-ticked box or a purchase is none";
  if (NO_AFFIRMATIVE_ACT.includes(nameOf(method)))
    problems.push({ path: "method", rule: "no-affirmative-act", expected: act });
  else if (!GRANT_METHODS.some((known) => known === method)) {
    problems.push({ path: "method", rule: "unknown-method", expected: `one of ${GRANT_METHODS.join(", ")}` });
  }
  const { action } = evidence;
  if (!isText(action))
    problems.push({ path: "evidence.action", rule: "missing-action", expected: "what the person did" });
  else if (NO_AFFIRMATIVE_ACT.includes(nameOf(action))) {
    problems.push({ path: "evidence.action", rule: "no-affirmative-act", expected: act });
  }
  if (basis !== undefined && basis !== "consent") {
    problems.push({ path: "basis", rule: "unsupported-basis", expected: "consent: no other basis is enabled" });
  }
  return problems;
}

function proofProblems(
  { evidence }: ClaimedGrant,
  capturedAt: Instant | undefined,
  program: Program,
  now: Instant,
): AcceptanceProblem[] {
  const problems: AcceptanceProblem[] = [];
  for (const [name, refusal] of Object.entries(DISQUALIFYING)) {
    if (![undefined, false].some((harmless) => evidence[name] === harmless))
      problems.push({ path: `evidence.${name}`, ...refusal });
  }
  if (!isText(evidence.disclosure)) {
    problems.push({
      path: "evidence.disclosure",
      rule: "missing-disclosure",
      expected: "the exact text the person was shown (GDPR 7(1))",
    });
  }
  if (!isText(evidence.language) || !isLanguage(evidence.language)) {
    problems.push({
      path: "evidence.language",
      rule: "missing-language",
      expected: "the language of the disclosure, e.g. en",
    });
  }
  const { policyVersion } = evidence;
  if (!program.privacyPolicies.some(({ version }) => version === policyVersion)) {
    problems.push({
      path: "evidence.policyVersion",
      rule: "unknown-policy-version",
      expected: "a version of the program's privacy notice",
    });
  }
  if (capturedAt === undefined || capturedAt > plusMilliseconds(now, FUTURE_TOLERANCE_MILLISECONDS)) {
    problems.push({
      path: "evidence.capturedAt",
      rule: "wrong-time",
      expected: "when the person acted, an RFC 3339 time that is not in the future",
    });
  }
  if (capturedAt !== undefined && lapseOf(capturedAt) <= now) {
    problems.push({
      path: "evidence.capturedAt",
      rule: "lapsed",
      expected: "an act that is not so old that consent has lapsed",
    });
  }
  return problems;
}

/**
 * Whether what a caller claims is consent at all, and provable. Every reason to refuse is named at once. `capturedAt` is the evidence's time
 * as it was read, undefined when it is none.
 */
export function acceptGrant(
  claimed: ClaimedGrant,
  capturedAt: Instant | undefined,
  program: Program,
  now: Instant,
): Acceptance {
  const problems = [...methodProblems(claimed), ...proofProblems(claimed, capturedAt, program, now)];
  const method = GRANT_METHODS.find((known) => known === claimed.method);
  const { action, disclosure, language, policyVersion } = claimed.evidence;
  if (problems.length > 0 || method === undefined || capturedAt === undefined) return { accepted: false, problems };
  if (!isText(action) || !isText(disclosure) || !isText(language) || !isText(policyVersion))
    return { accepted: false, problems };
  return { accepted: true, method, evidence: { action, disclosure, language, policyVersion, capturedAt } };
}
