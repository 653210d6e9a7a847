import { type AcceptanceProblem, type ClaimedGrant, type GrantContext, isText } from "./claimed-grant.ts";
import { disclosureOf } from "./policies.ts";

/** The words in which English disclosures say it, as 47 CFR 64.1200(f)(9)(i)(B) has them. */
const NO_CONDITION = /\bnot (be )?(a |any )?(condition|required)\b[^.]*\b(purchas|buy)/i;

function saysNoCondition({ evidence }: ClaimedGrant, { program }: GrantContext): boolean {
  const { disclosure, disclosureId, disclosureVersion, notConditionOfPurchase } = evidence;
  if (notConditionOfPurchase === true || (isText(disclosure) && NO_CONDITION.test(disclosure))) return true;
  if (!isText(disclosureId) || !isText(disclosureVersion)) return false;
  return disclosureOf(program, disclosureId, disclosureVersion)?.notConditionOfPurchase === true;
}

/**
 * What marketing to a number under +1 needs where the program asks for prior express written consent: a signature, which may be electronic, and
 * a disclosure that no purchase depends on it (47 CFR 64.1200(f)(9); 15 USC 7001).
 */
export function writtenConsentProblems(claimed: ClaimedGrant, context: GrantContext): AcceptanceProblem[] {
  const { program, purposes, northAmerican } = context;
  const due = program.writtenConsent === true && northAmerican && purposes.some(({ kind }) => kind === "marketing");
  if (!due) return [];
  return [
    ...(isText(claimed.evidence.signature)
      ? []
      : [
          {
            path: "evidence.signature",
            rule: "no-signature",
            expected: "how the person signed, e.g. typed their name (47 CFR 64.1200(f)(9))",
          },
        ]),
    ...(saysNoCondition(claimed, context)
      ? []
      : [
          {
            path: "evidence.notConditionOfPurchase",
            rule: "condition-not-excluded",
            expected:
              "true: the disclosure says that consent is no condition of any purchase (47 CFR 64.1200(f)(9)(i)(B))",
          },
        ]),
  ];
}
