import type { Instant } from "../instant.ts";
import type { Decision } from "./decision.ts";
import type { PersonState } from "./state.ts";

export type ReachabilityOutcome = "unreachable" | "already-unreachable";

/** A carrier says for good that the number does not exist or takes no texts. */
export function decideUnreachable(state: PersonState, at: Instant): Decision<ReachabilityOutcome> {
  if (state.unreachableSince !== undefined) return { outcome: "already-unreachable", state };
  return {
    outcome: "unreachable",
    state: { ...state, unreachableSince: at },
    recorded: { act: "unreachable", changes: [], unreachable: true },
  };
}

/** Whoever texts us can be reached: an inbound act lifts the mark. */
export function reachedAgain(state: PersonState): { readonly state: PersonState; readonly lifted: boolean } {
  if (state.unreachableSince === undefined) return { state, lifted: false };
  const { unreachableSince: _, ...reachable } = state;
  return { state: reachable, lifted: true };
}
