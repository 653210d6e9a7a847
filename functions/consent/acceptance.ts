import { type Instant, plusMilliseconds } from "../instant.ts";
import { isLanguage } from "../language.ts";
import { actsByPurpose, affirmativeActProblems } from "./affirmative-act.ts";
import { type AcceptanceProblem, type ClaimedGrant, type GrantContext, isText } from "./claimed-grant.ts";
import { confirmationProblems, confirmedElsewhere } from "./confirmed-elsewhere.ts";
import { freedomProblems, partnersOf } from "./freely-given.ts";
import type { GrantEvidence } from "./ledger.ts";
import { disclosureOf, isKnownPolicy } from "./policies.ts";
import { dayOfSale, relationshipOf, softOptInProblems } from "./soft-opt-in.ts";
import { GRANT_METHODS, type GrantBasis, type GrantMethod, type Grounds, isGrantBasis } from "./state.ts";
import { lapseOf } from "./validity.ts";
import { writtenConsentProblems } from "./written-consent.ts";

export type Acceptance =
  | {
      readonly accepted: true;
      readonly method: GrantMethod;
      readonly basis: GrantBasis;
      readonly evidence: GrantEvidence;
      /** When the person last did something that the grant rests on. */
      readonly actedAt: Instant;
    }
  | { readonly accepted: false; readonly problems: readonly AcceptanceProblem[] };

const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;

type Evidence = ClaimedGrant["evidence"];

/** The exact text that was shown: as it is given, or as the disclosure that is referred to has it in the language given. */
function shownText(evidence: Evidence, { program }: GrantContext): string | undefined {
  const { disclosure, disclosureId, disclosureVersion, language } = evidence;
  if (disclosureId === undefined) return isText(disclosure) ? disclosure : undefined;
  if (!isText(disclosureId) || !isText(disclosureVersion) || !isText(language) || !isLanguage(language))
    return undefined;
  return disclosureOf(program, disclosureId, disclosureVersion)?.texts[language];
}

/** The disclosure as shown is on record, never a reference to what is current (R8). */
function disclosureProblems({ evidence }: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  const { disclosure, disclosureId } = evidence;
  const shown = shownText(evidence, context);
  if (disclosureId === undefined) {
    if (shown !== undefined) return [];
    const expected = "the exact text the person was shown (GDPR 7(1))";
    return [{ path: "evidence.disclosure", rule: "missing-disclosure", expected }];
  }
  if (shown === undefined) {
    const expected =
      "with evidence.disclosureVersion, a disclosure of the program that has a text in evidence.language";
    return [{ path: "evidence.disclosureId", rule: "unknown-disclosure", expected }];
  }
  if (disclosure === undefined || disclosure === shown) return [];
  const expected = "the text of the disclosure that is referred to, or none";
  return [{ path: "evidence.disclosure", rule: "disclosure-mismatch", expected }];
}

/** A customer's last act is the sale; what a form captured later is not. */
function actedAtOf(evidence: Evidence, basis: GrantBasis, capturedAt: Instant | undefined): Instant | undefined {
  return basis === "soft-opt-in" ? (dayOfSale(evidence) ?? capturedAt) : capturedAt;
}

/** What made somebody a customer adds nothing to their consent. */
function groundsOf(evidence: Evidence, basis: GrantBasis): Grounds {
  const relationship = basis === "soft-opt-in" ? relationshipOf(evidence) : undefined;
  return { basis, ...(relationship && { relationship }) };
}

function timeProblems({ evidence }: ClaimedGrant, basis: GrantBasis, context: GrantContext): AcceptanceProblem[] {
  const { capturedAt, now, program } = context;
  const path = "evidence.capturedAt";
  if (capturedAt === undefined || capturedAt > plusMilliseconds(now, FUTURE_TOLERANCE_MILLISECONDS)) {
    return [
      { path, rule: "wrong-time", expected: "when the person acted, an RFC 3339 time that is not in the future" },
    ];
  }
  const actedAt = actedAtOf(evidence, basis, capturedAt) ?? capturedAt;
  if (lapseOf(actedAt, groundsOf(evidence, basis), program.refreshAfterMonths) > now) return [];
  return [{ path, rule: "lapsed", expected: "an act that is not so old that consent has lapsed" }];
}

function proofProblems(claimed: ClaimedGrant, basis: GrantBasis, context: GrantContext): AcceptanceProblem[] {
  const { language, policyVersion } = claimed.evidence;
  return [
    ...disclosureProblems(claimed, context),
    ...(isText(language) && isLanguage(language)
      ? []
      : [{ path: "evidence.language", rule: "missing-language", expected: "the language of the disclosure, e.g. en" }]),
    ...(isKnownPolicy(context.program, policyVersion, context.now)
      ? []
      : [
          {
            path: "evidence.policyVersion",
            rule: "unknown-policy-version",
            expected: "a version of the program's privacy notice, by its name",
          },
        ]),
    ...timeProblems(claimed, basis, context),
    ...confirmationProblems(claimed, context),
  ];
}

function basisProblems(
  claimed: ClaimedGrant,
  basis: GrantBasis | undefined,
  context: GrantContext,
): AcceptanceProblem[] {
  if (basis === "soft-opt-in") return softOptInProblems(claimed, context);
  const act = affirmativeActProblems(claimed, context);
  if (basis === "consent") return [...act, ...writtenConsentProblems(claimed, context)];
  return [...act, { path: "basis", rule: "unsupported-basis", expected: "consent or soft-opt-in" }];
}

/** What of the evidence identifies nobody, and stands in the ledger as it is. */
function evidenceOf({ evidence }: ClaimedGrant, basis: GrantBasis, context: GrantContext): GrantEvidence | undefined {
  const { language, policyVersion, action, disclosureId, disclosureVersion, signature } = evidence;
  const { capturedAt, program } = context;
  const disclosure = shownText(evidence, context);
  const { relationship } = groundsOf(evidence, basis);
  if (!isText(disclosure) || !isText(language) || !isText(policyVersion) || capturedAt === undefined) return undefined;
  const actions = Object.entries(actsByPurpose(evidence) ?? {}).filter((act): act is [string, string] =>
    isText(act[1]),
  );
  const partners = partnersOf(evidence).filter(isText);
  const confirmation = confirmedElsewhere(evidence);
  return {
    ...(isText(action) && { action }),
    ...(actions.length > 0 && { actions: Object.fromEntries(actions) }),
    disclosure,
    ...(isText(disclosureId) && isText(disclosureVersion) && { disclosureId, disclosureVersion }),
    language,
    policyVersion,
    capturedAt,
    controller: program.controller.name,
    ...(partners.length > 0 && { partners }),
    ...(isText(signature) && { signature }),
    ...(relationship && { relationship }),
    ...(confirmation && { confirmation }),
  };
}

/** Members of the evidence that the ledger has in the clear or that are none of ours to keep; any other may identify the person. */
export const OPEN_MEMBERS: readonly string[] = [
  "action",
  "actions",
  "disclosure",
  "disclosureId",
  "disclosureVersion",
  "language",
  "policyVersion",
  "capturedAt",
  "controller",
  "partners",
  "signature",
  "relationship",
  "confirmation",
];

/** Whether what a caller claims is a basis for texting at all, and provable. Every reason to refuse is named at once. */
export function acceptGrant(claimed: ClaimedGrant, context: GrantContext): Acceptance {
  const stated = claimed.basis ?? "consent";
  const basis = isGrantBasis(stated) ? stated : undefined;
  const problems = [
    ...basisProblems(claimed, basis, context),
    ...freedomProblems(claimed, context),
    ...proofProblems(claimed, basis ?? "consent", context),
  ];
  const method = GRANT_METHODS.find((known) => known === claimed.method);
  const evidence = basis && evidenceOf(claimed, basis, context);
  if (problems.length > 0 || method === undefined || basis === undefined || evidence === undefined)
    return { accepted: false, problems };
  const actedAt =
    evidence.confirmation?.at ?? actedAtOf(claimed.evidence, basis, evidence.capturedAt) ?? evidence.capturedAt;
  return { accepted: true, method, basis, evidence, actedAt };
}
