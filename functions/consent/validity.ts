import type { Program } from "../deployment.ts";
import { type Instant, instantOf } from "../instant.ts";
import type { Granted } from "./state.ts";

/**
 * No article fixes how long consent lasts; two years since the person's last own act is the usual yardstick
 * (EDPB Guidelines 05/2020 §5.1: refresh at appropriate intervals).
 */
const REFRESH_AFTER_MONTHS = 24;

/** When a grant whose person last acted at `lastActAt` is too old to send on. */
export function lapseOf(lastActAt: Instant): Instant {
  const date = new Date(lastActAt);
  date.setUTCMonth(date.getUTCMonth() + REFRESH_AFTER_MONTHS);
  return instantOf(date);
}

/** Whether the grant has grown too old to send on. */
export function hasLapsed(granted: Granted, now: Instant): boolean {
  return lapseOf(granted.lastActAt) <= now;
}

/**
 * Whether a newer version of the program's notice asks for fresh consent. A grant under a version that the configuration no longer lists
 * counts as older than all of them.
 */
export function needsFreshConsent(granted: Granted, program: Program): boolean {
  const position = program.privacyPolicies.findIndex((policy) => policy.version === granted.policyVersion);
  const newer = position === -1 ? program.privacyPolicies : program.privacyPolicies.slice(0, position);
  return newer.some((policy) => policy.reconsent);
}
