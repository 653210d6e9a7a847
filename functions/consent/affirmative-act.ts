import {
  type AcceptanceProblem,
  type ClaimedGrant,
  type GrantContext,
  isSet,
  isText,
  nameOf,
} from "./claimed-grant.ts";
import { GRANT_METHODS } from "./state.ts";

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
  "import",
  "imported",
  "list-import",
  "list",
  "upload",
  "uploaded",
];

/** One act for everything is none for anything in particular (GDPR recital 43). */
const ONE_ACT_FOR_ALL = ["accept-all", "accepted-all", "agree-to-all", "agreed-to-all", "select-all", "selected-all"];

const ACT = "an affirmative act of the person (GDPR 4(11)): silence, a pre-ticked box, a purchase or an import is none";
const OWN_YES = "an act of its own for each purpose, in evidence.actions (GDPR recital 43)";

function methodProblems({ method }: ClaimedGrant): AcceptanceProblem[] {
  if (NO_AFFIRMATIVE_ACT.includes(nameOf(method)))
    return [{ path: "method", rule: "no-affirmative-act", expected: ACT }];
  if (GRANT_METHODS.some((known) => known === method)) return [];
  return [{ path: "method", rule: "unknown-method", expected: `one of ${GRANT_METHODS.join(", ")}` }];
}

function actProblems(path: string, act: unknown): AcceptanceProblem[] {
  if (!isText(act)) return [{ path, rule: "missing-action", expected: "what the person did" }];
  if (NO_AFFIRMATIVE_ACT.includes(nameOf(act))) return [{ path, rule: "no-affirmative-act", expected: ACT }];
  if (ONE_ACT_FOR_ALL.includes(nameOf(act))) return [{ path, rule: "bundled-purposes", expected: OWN_YES }];
  return [];
}

/** The acts by purpose, where the evidence has them. */
export function actsByPurpose(evidence: ClaimedGrant["evidence"]): Readonly<Record<string, unknown>> | undefined {
  const { actions } = evidence;
  return typeof actions === "object" && actions !== null && !Array.isArray(actions) ? { ...actions } : undefined;
}

/** One flag may stand for one purpose that needs consent; where there are more, each has its own yes (R2). */
function granularityProblems({ evidence }: ClaimedGrant, { purposes }: GrantContext): AcceptanceProblem[] {
  const actions = actsByPurpose(evidence);
  if (actions !== undefined) return purposes.flatMap(({ id }) => actProblems(`evidence.actions.${id}`, actions[id]));
  const bundled = ["bundledPurposes", "singleFlag"].find((name) => isSet(evidence[name]));
  if (bundled !== undefined) return [{ path: `evidence.${bundled}`, rule: "bundled-purposes", expected: OWN_YES }];
  if (purposes.filter(({ kind }) => kind === "marketing").length < 2) return [];
  return [{ path: "evidence.actions", rule: "bundled-purposes", expected: OWN_YES }];
}

/** Whether the person did something that says yes, to each purpose by itself (R1, R2). */
export function affirmativeActProblems(claimed: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  return [
    ...methodProblems(claimed),
    ...actProblems("evidence.action", claimed.evidence.action),
    ...granularityProblems(claimed, context),
  ];
}
