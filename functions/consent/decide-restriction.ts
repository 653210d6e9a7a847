import type { Instant } from "../instant.ts";
import type { Decision } from "./decision.ts";
import type { PersonState } from "./state.ts";

export type RestrictionOutcome = "restricted" | "already-restricted";

/** From now on what is held about the person is stored and not used (GDPR 18(1)–(2)); nothing of it is deleted either, not by its retention. */
export function decideRestriction(state: PersonState, now: Instant): Decision<RestrictionOutcome> {
  if (state.restrictedSince !== undefined) return { outcome: "already-restricted", state };
  return {
    outcome: "restricted",
    state: { ...state, restrictedSince: now, itemsHeld: true },
    recorded: { act: "restricted", changes: [] },
  };
}

export type LiftingOutcome = "lifted" | "not-restricted";

/** Ends a restriction. The items stay held until each has its expiry back. */
export function decideLifting(state: PersonState): Decision<LiftingOutcome> {
  if (state.restrictedSince === undefined) return { outcome: "not-restricted", state };
  const { restrictedSince: _, ...free } = state;
  return { outcome: "lifted", state: free, recorded: { act: "restriction-lifted", changes: [] } };
}
