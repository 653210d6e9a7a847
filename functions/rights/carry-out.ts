import { decideRestriction } from "../consent/decide-restriction.ts";
import type { Recorded } from "../consent/decision.ts";
import type { PersonState } from "../consent/state.ts";
import type { Instant } from "../instant.ts";
import type { DataRequest } from "./request.ts";

/** What a request leads to once it is granted, and what of that is on record. */
export interface CarriedOut {
  readonly state: PersonState;
  readonly recorded: readonly Recorded[];
}

/** A restriction that is granted holds with its completion: what is held is stored, not used, and does not expire (GDPR 18). */
export function carryOut({ kind, status }: DataRequest, state: PersonState, now: Instant): CarriedOut {
  if (kind !== "restriction" || status !== "completed") return { state, recorded: [] };
  const restricted = decideRestriction(state, undefined, now);
  return { state: restricted.state, recorded: restricted.recorded === undefined ? [] : [restricted.recorded] };
}
