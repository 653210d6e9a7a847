import type { CallToAction, Disclosure, PrivacyPolicy, Program, Purpose } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import { localDay } from "../local-day.ts";
import type { Granted } from "./state.ts";

/**
 * The versions of the program's notice that hold at `at` or held before, newest first. One that is dated holds from the beginning of that day
 * in the controller's time zone; where all are dated later, the oldest counts.
 */
function policiesUntil(program: Program, at: Instant): readonly PrivacyPolicy[] {
  const { privacyPolicies, controller } = program;
  if (privacyPolicies.every(({ date }) => date === undefined)) return privacyPolicies;
  const today = localDay(at, controller.timeZone);
  const begun = privacyPolicies.filter(({ date }) => date === undefined || date <= today);
  return begun.length > 0 ? begun : privacyPolicies.slice(-1);
}

/** The notice in force at `at`. */
export function policyInForce(program: Program, at: Instant): PrivacyPolicy {
  return policiesUntil(program, at)[0] ?? program.privacyPolicies[0];
}

/** Whether it is a version that the program has or has had by `at`; a notice that nobody could have read yet is none (R8). */
export function isKnownPolicy(program: Program, version: unknown, at: Instant): boolean {
  return policiesUntil(program, at).some((policy) => policy.version === version);
}

const concerns = ({ reconsent }: PrivacyPolicy, purpose: Purpose): boolean =>
  typeof reconsent === "boolean" ? reconsent : reconsent.purposes.includes(purpose.id);

/**
 * Whether any version of the notice that came after the one the grant was given under, up to `at`, asks for fresh consent to this purpose (R12).
 * A grant under a version that the configuration no longer lists counts as older than all of them.
 */
export function needsFreshConsent(granted: Granted, program: Program, purpose: Purpose, at: Instant): boolean {
  const policies = policiesUntil(program, at);
  const position = program.privacyPolicies.findIndex(({ version }) => version === granted.policyVersion);
  const older = position === -1 ? [] : program.privacyPolicies.slice(position);
  return policies.some((policy) => !older.includes(policy) && concerns(policy, purpose));
}

/** A disclosure as one person was shown it: the evidence of what they said yes to (R8). */
export interface ShownDisclosure {
  readonly id: string;
  readonly version: string;
  readonly language: Language;
  /** The exact text. */
  readonly text: string;
}

/** The version of a disclosure, or its newest; undefined when the program has none such. */
export function disclosureOf(program: Program, id: string, version?: string): Disclosure | undefined {
  const versions = program.disclosures?.[id];
  return version === undefined ? versions?.[0] : versions?.find((disclosure) => disclosure.version === version);
}

const isIn = (disclosure: Disclosure, language: Language | undefined): language is Language =>
  language !== undefined && disclosure.texts[language] !== undefined;

/**
 * What somebody has read who texts a keyword to this program: the newest version of the call to action that the configuration names, in the
 * first of these languages that it is written in. Undefined where the program names none.
 */
export function callToActionRead(
  program: Program,
  languages: readonly (Language | undefined)[],
): (ShownDisclosure & Pick<CallToAction, "purposes">) | undefined {
  const { callToAction } = program;
  const disclosure = callToAction && disclosureOf(program, callToAction.disclosure);
  if (callToAction === undefined || disclosure === undefined) return undefined;
  const language = [...languages, ...program.languages].find((candidate) => isIn(disclosure, candidate));
  const text = language && disclosure.texts[language];
  if (language === undefined || text === undefined) return undefined;
  const { disclosure: id, purposes } = callToAction;
  return { id, version: disclosure.version, language, text, ...(purposes && { purposes }) };
}
