import { type Instant, plusMilliseconds } from "../instant.ts";
import type { Decision } from "./decision.ts";
import type { PersonState, StatedEnd } from "./state.ts";

export type RestrictionOutcome = "restricted" | "already-restricted";

/**
 * From now on what is held about the person is stored and not used (GDPR 18(1)–(2)); nothing of it is deleted either, not by its retention. Put again
 * it has the end that is stated now, which goes on record; without one the end stays what it was.
 */
export function decideRestriction(
  state: PersonState,
  until: Instant | undefined,
  now: Instant,
): Decision<RestrictionOutcome> {
  const { restrictedSince, restrictionEnd } = state;
  if (restrictedSince !== undefined && (until === undefined || until === restrictionEnd?.until))
    return { outcome: "already-restricted", state };
  return {
    outcome: "restricted",
    state: {
      ...state,
      restrictedSince: restrictedSince ?? now,
      ...(until !== undefined && { restrictionEnd: { until } }),
      itemsHeld: true,
    },
    recorded: { act: "restricted", changes: [] },
  };
}

export type LiftingOutcome = "lifted" | "not-restricted" | "not-told";

/**
 * Ends a restriction of which the person was told that it ends, at `toldAt`: after it began, and before it is lifted (GDPR 18(3)). The items stay held
 * until each has its expiry back.
 */
export function decideLifting(state: PersonState, toldAt: Instant | undefined): Decision<LiftingOutcome> {
  const { restrictedSince, restrictionEnd: _, ...free } = state;
  if (restrictedSince === undefined) return { outcome: "not-restricted", state };
  if (toldAt === undefined || toldAt < restrictedSince) return { outcome: "not-told", state };
  return { outcome: "lifted", state: free, recorded: { act: "restriction-lifted", changes: [] } };
}

export type HoldOutcome = "held" | "already-held";

/** Keeps everything of the person's from expiring until a date, for the establishment, exercise or defence of claims (GDPR 17(3)(e)). Put again it has the new date. */
export function decideHold(state: PersonState, until: Instant, now: Instant): Decision<HoldOutcome> {
  if (state.legalHold?.until === until) return { outcome: "already-held", state };
  const legalHold = { since: state.legalHold?.since ?? now, until };
  return {
    outcome: "held",
    state: { ...state, legalHold, itemsHeld: true },
    recorded: { act: "held", changes: [] },
  };
}

export type ReleaseOutcome = "released" | "not-held";

/** Ends a legal hold. Where no restriction stands beside it, the items have their expiry back. */
export function decideRelease(state: PersonState): Decision<ReleaseOutcome> {
  const { legalHold, ...free } = state;
  if (legalHold === undefined) return { outcome: "not-held", state };
  return { outcome: "released", state: free, recorded: { act: "hold-released", changes: [] } };
}

/** Time enough to tell the person, or to think again. */
const NOTICE_MILLISECONDS = 14 * 86_400_000;

export type EndOutcome = "hold-released" | "hold-ending" | "restriction-ending" | "nothing-due";

const announcement = (act: "restriction-ending" | "hold-ending", state: PersonState, { until }: StatedEnd) => ({
  outcome: act,
  state,
  recorded: { act, changes: [] },
  until,
});

/**
 * What the end of a restriction or a legal hold brings about. Each end is put on record once, a fortnight before. A legal hold then ends with its date
 * (GDPR 5(1)(e)); a restriction stands until somebody lifts it who has told the person (GDPR 18(3)).
 */
export function decideEnd(state: PersonState, now: Instant): Decision<EndOutcome> & { readonly until?: Instant } {
  const { legalHold, restrictionEnd } = state;
  if (legalHold !== undefined && legalHold.until <= now)
    return { ...decideRelease(state), outcome: "hold-released", until: legalHold.until };
  const isDue = (end: StatedEnd | undefined): end is StatedEnd =>
    end !== undefined && end.told === undefined && end.until <= plusMilliseconds(now, NOTICE_MILLISECONDS);
  if (isDue(restrictionEnd)) {
    const told = { ...state, restrictionEnd: { ...restrictionEnd, told: true as const } };
    return announcement("restriction-ending", told, restrictionEnd);
  }
  if (legalHold !== undefined && isDue(legalHold))
    return announcement("hold-ending", { ...state, legalHold: { ...legalHold, told: true } }, legalHold);
  return { outcome: "nothing-due", state };
}

/** Whether a restriction is past its end, and waits for somebody to tell the person and to lift it. */
export const isOverdue = ({ restrictionEnd }: PersonState, now: Instant): boolean =>
  restrictionEnd !== undefined && restrictionEnd.until <= now;
