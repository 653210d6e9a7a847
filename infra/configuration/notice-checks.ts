import type { PrivacyPolicy, Program } from "../../functions/deployment.ts";
import { type Path, problem } from "./problem.ts";

const DECISION = ["decidedBy", "decidedOn", "why"] as const;

/** A version that says no more than where it is and whether it asks for fresh consent, its decision being on record elsewhere. */
function isShort({ reconsent, date, summary, changes, decidedBy, decidedOn, why }: PrivacyPolicy): boolean {
  const further = [date, summary, changes, decidedBy, decidedOn, why];
  return typeof reconsent === "boolean" && further.every((member) => member === undefined);
}

/** Whether a change is one that grants do not cover is for a person to say, who is named with the reason (R12). */
function decisionProblems(path: Path, policies: Program["privacyPolicies"]): string[] {
  return policies
    .slice(0, -1)
    .flatMap((policy, index) =>
      isShort(policy)
        ? []
        : DECISION.filter((member) => policy[member] === undefined).map((member) =>
            problem([...path, index, member], "who decided on reconsent, on which day, and why", undefined),
          ),
    );
}

function dateProblems(path: Path, policies: Program["privacyPolicies"]): string[] {
  let later: string | undefined;
  return policies.flatMap(({ date }, index) => {
    const unordered = later !== undefined && date !== undefined && date > later;
    later = date ?? later;
    return unordered
      ? [problem([...path, index, "date"], "a day not after that of the newer version above", date)]
      : [];
  });
}

function unknownPurposes(path: Path, named: readonly string[], known: readonly string[], expected: string): string[] {
  return named.flatMap((id, index) =>
    known.includes(id) ? [] : [problem([...path, index], `${expected} (${known.join(", ")})`, id)],
  );
}

function policyProblems(path: Path, { privacyPolicies, purposes }: Program): string[] {
  const ids = purposes.map(({ id }) => id);
  const asked = privacyPolicies.flatMap(({ reconsent }, index) =>
    typeof reconsent === "boolean"
      ? []
      : unknownPurposes([...path, index, "reconsent", "purposes"], reconsent.purposes, ids, "a purpose's id"),
  );
  return [...decisionProblems(path, privacyPolicies), ...dateProblems(path, privacyPolicies), ...asked];
}

function disclosureProblems(path: Path, { disclosures = {} }: Program): string[] {
  return Object.entries(disclosures).flatMap(([id, versions]) =>
    versions.flatMap(({ version, texts }, index) => [
      ...(versions.findIndex((other) => other.version === version) === index
        ? []
        : [problem([...path, id, index, "version"], "a version that no other of this disclosure has", version)]),
      ...(Object.keys(texts).length > 0
        ? []
        : [problem([...path, id, index, "texts"], "the exact text in at least one language", texts)]),
    ]),
  );
}

const NO_CONDITION = "a disclosure that says notConditionOfPurchase, which writtenConsent needs of a keyword";

function callToActionProblems(path: Path, program: Program): string[] {
  const { callToAction, disclosures = {}, languages, purposes, writtenConsent = false } = program;
  if (callToAction === undefined) return writtenConsent ? [problem(path, NO_CONDITION, undefined)] : [];
  const [newest] = disclosures[callToAction.disclosure] ?? [];
  const [language] = languages;
  const marketing = purposes.filter(({ kind }) => kind === "marketing").map(({ id }) => id);
  return [
    ...(newest?.texts[language] === undefined
      ? [problem([...path, "disclosure"], `a disclosure whose newest version has a text in ${language}`, newest)]
      : []),
    ...(writtenConsent && newest?.notConditionOfPurchase !== true
      ? [problem([...path, "disclosure"], NO_CONDITION, newest)]
      : []),
    ...unknownPurposes([...path, "purposes"], callToAction.purposes ?? [], marketing, "a marketing purpose's id"),
  ];
}

/** What is wrong with a program's notices, disclosures and call to action. One line each. */
export function noticeProblems(path: Path, program: Program): string[] {
  return [
    ...policyProblems([...path, "privacyPolicy"], program),
    ...disclosureProblems([...path, "disclosures"], program),
    ...callToActionProblems([...path, "callToAction"], program),
  ];
}
