import { type Instant, instantOf } from "../instant.ts";
import type { GrantBasis, Granted } from "./state.ts";

/**
 * No article fixes how long consent lasts; two years since the person's last own act is the usual yardstick
 * (EDPB Guidelines 05/2020 §5.1: refresh at appropriate intervals).
 */
const REFRESH_AFTER_MONTHS = 24;
/** A customer who has not been heard of for three years is none any more (CNIL, référentiel gestion commerciale). */
const CUSTOMER_FOR_MONTHS = 36;

/** When a grant whose person last acted at `lastActAt` is too old to send on. */
export function lapseOf(lastActAt: Instant, basis: GrantBasis = "consent"): Instant {
  const date = new Date(lastActAt);
  date.setUTCMonth(date.getUTCMonth() + (basis === "consent" ? REFRESH_AFTER_MONTHS : CUSTOMER_FOR_MONTHS));
  return instantOf(date);
}

/** Whether the grant has grown too old to send on. */
export function hasLapsed(granted: Granted, now: Instant): boolean {
  return lapseOf(granted.lastActAt, granted.basis) <= now;
}
