import {
  type AcceptanceProblem,
  type ClaimedGrant,
  type GrantContext,
  isSet,
  isText,
  nameOf,
} from "./claimed-grant.ts";

type Refusal = Omit<AcceptanceProblem, "path">;

const APART_FROM_TERMS: Refusal = { rule: "bundled", expected: "a yes apart from any terms (GDPR 7(2))" };

/** Members of the evidence that, set, say that the yes was not free or not specific (GDPR 7(2), 7(4), recital 43). */
const DISQUALIFYING: Readonly<Record<string, Refusal>> = {
  preTicked: { rule: "pre-ticked", expected: "a box that the person ticked themselves (GDPR recital 32)" },
  bundled: APART_FROM_TERMS,
  bundledWithTerms: APART_FROM_TERMS,
  conditionOfPurchase: { rule: "conditional", expected: "a yes that no purchase depends on (GDPR 7(4))" },
};

function disqualifyingProblems({ evidence }: ClaimedGrant): AcceptanceProblem[] {
  return Object.entries(DISQUALIFYING).flatMap(([name, refusal]) =>
    isSet(evidence[name]) ? [{ path: `evidence.${name}`, ...refusal }] : [],
  );
}

/** Words for third parties that name none. */
const UNNAMED =
  /^((our|the|all|other|selected|carefully|trusted)-)*(partners?|third-part(y|ies)|affiliates?|sponsors?)$/;

const isNamed = (party: unknown): boolean => isText(party) && !UNNAMED.test(nameOf(party));

/** The third parties that will rely on the grant, where the evidence has any. */
export function partnersOf({ partners }: ClaimedGrant["evidence"]): readonly unknown[] {
  if (!isSet(partners)) return [];
  return Array.isArray(partners) ? partners : [partners];
}

/** A grant is to whom it names, and to nobody else (GDPR recital 42). */
function partyProblems({ evidence }: ClaimedGrant, { program }: GrantContext): AcceptanceProblem[] {
  const { controller } = evidence;
  const named = controller === undefined || controller === program.controller.name;
  return [
    ...(named
      ? []
      : [
          {
            path: "evidence.controller",
            rule: "another-controller",
            expected: "the legal name of the program's controller",
          },
        ]),
    ...(partnersOf(evidence).every(isNamed)
      ? []
      : [{ path: "evidence.partners", rule: "unnamed-partners", expected: "each third party by its legal name (R3)" }]),
  ];
}

/** The youngest that somebody of this band can be, in years. */
const AGE_BANDS: Readonly<Record<string, number>> = { "under-13": 0, "13-15": 13, "16-17": 16, "18-or-over": 18 };
/** GDPR 8(1); a member state may provide for less, down to 13. */
const AGE_OF_DIGITAL_CONSENT = 16;

/** For somebody known to be too young a guardian has to say yes, where the program takes that at all (GDPR 8). */
function ageProblems({ evidence }: ClaimedGrant, { program }: GrantContext): AcceptanceProblem[] {
  const { ageBand, guardian } = evidence;
  if (ageBand === undefined) return [];
  const youngest = isText(ageBand) ? AGE_BANDS[ageBand] : undefined;
  if (youngest === undefined)
    return [
      { path: "evidence.ageBand", rule: "unknown-age-band", expected: `one of ${Object.keys(AGE_BANDS).join(", ")}` },
    ];
  if (youngest >= (program.minors?.ageOfConsent ?? AGE_OF_DIGITAL_CONSENT)) return [];
  if (program.minors?.guardian !== "accept")
    return [
      { path: "evidence.ageBand", rule: "under-age", expected: "somebody of the age of digital consent (GDPR 8(1))" },
    ];
  if (isText(guardian)) return [];
  return [{ path: "evidence.guardian", rule: "no-guardian", expected: "how the guardian authorised it (GDPR 8(1))" }];
}

/** Whether the yes was free, to named parties, and of somebody who may give one (R2, R3, R5). */
export function freedomProblems(claimed: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  return [...disqualifyingProblems(claimed), ...partyProblems(claimed, context), ...ageProblems(claimed, context)];
}
