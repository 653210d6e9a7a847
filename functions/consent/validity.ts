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
