import type { Program } from "../deployment.ts";
import { type Instant, instantOf } from "../instant.ts";
import type { Granted, Grounds, Relationship } from "./state.ts";

/** A customer who has not been heard of for three years is none any more (CNIL, référentiel gestion commerciale). */
const CUSTOMER_FOR_MONTHS = 36;

/** Consent that an existing business relationship implies: two years from the purchase, six months from the inquiry (CASL 10(10)). */
const RELATED_FOR_MONTHS: Readonly<Record<Relationship, number>> = { purchase: 24, inquiry: 6 };

function monthsOf({ basis = "consent", relationship }: Grounds, refreshAfterMonths: number): number {
  if (basis === "consent") return refreshAfterMonths;
  return relationship === undefined ? CUSTOMER_FOR_MONTHS : RELATED_FOR_MONTHS[relationship];
}

/** How long a program's consents last, in months. */
export type RefreshRule = Pick<Program, "id" | "refreshAfterMonths">;

/**
 * No article fixes how long consent lasts; two years since the person's last own act is the usual yardstick
 * (EDPB Guidelines 05/2020 §5.1: refresh at appropriate intervals). What a program says for itself stays within these months.
 */
export const REFRESH_AFTER_MONTHS = { default: 24, shortest: 1, longest: 36 } as const;

/** How long the consents of a program last, in months; undefined for a program that has gone or says nothing, whose consents last the default. */
export function refreshMonthsOf(programs: readonly RefreshRule[], id: string): number | undefined {
  return programs.find((program) => program.id === id)?.refreshAfterMonths;
}

/** The same time of day so many months later, by the calendar of UTC; where the month is shorter, on its last day. */
export function monthsAfter(at: Instant, months: number): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return instantOf(date);
}

/** When a grant whose person last acted at `lastActAt` is too old to send on. */
export function lapseOf(
  lastActAt: Instant,
  grounds: Grounds = {},
  refreshAfterMonths: number = REFRESH_AFTER_MONTHS.default,
): Instant {
  return monthsAfter(lastActAt, monthsOf(grounds, refreshAfterMonths));
}

/** Whether the grant has grown too old to send on. */
export function hasLapsed(granted: Granted, now: Instant, refreshAfterMonths?: number): boolean {
  return lapseOf(granted.lastActAt, granted, refreshAfterMonths) <= now;
}
