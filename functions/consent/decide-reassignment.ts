import type { Instant } from "../instant.ts";
import type { Decision, StatusChange } from "./decision.ts";
import { isProvablyLater } from "./ordering.ts";
import {
  consentFor,
  consentStatus,
  type Granted,
  type PersonState,
  type PurposeConsent,
  type Withdrawn,
  withConsent,
} from "./state.ts";

/** `already-known`: this reassignment, or a later one, is on record. */
export type ReassignmentOutcome = "reassigned" | "already-known";

/**
 * What is left of a grant that is not provably the new owner's: nothing, or a withdrawal of their own that it had been taken to be later than. Which
 * channel that came by is not kept with it.
 */
function withoutGrant({ overcame, ledgerSeq }: Granted, at: Instant): Withdrawn | undefined {
  if (overcame === undefined || overcame.receivedAt <= at) return undefined;
  return { status: "withdrawn", since: overcame.receivedAt, act: overcame, source: "sms", ledgerSeq };
}

/**
 * What is left for one purpose. A grant or a request that is not provably the new owner's ends. A withdrawal stays, since nobody may be texted
 * without a grant of their own; but it no longer stands against the new owner's (see `barrierTo` in `decide-grant.ts`).
 */
function withoutFormerOwner({ standing, pending }: PurposeConsent, at: Instant): PurposeConsent {
  const ends = standing?.status === "granted" && !isProvablyLater(standing.act, { receivedAt: at });
  const kept = ends ? withoutGrant(standing, at) : standing;
  const stillAsked = pending !== undefined && pending.actedAt > at;
  return { ...(kept && { standing: kept }), ...(stillAsked && { pending }) };
}

/** What is left of the state but its consents; that somebody who was erased is not to be texted stays, until whoever has the number grants. */
function withoutFacts(state: PersonState, at: Instant): PersonState {
  const { locale: _locale, optOutAnsweredAt: _answered, ...rest } = state;
  if (rest.erasedAt !== undefined) return { ...rest, reassignedAt: at };
  const { suppressedSince, ...facts } = rest;
  const suppressed = rest.erasing !== undefined && suppressedSince !== undefined && { suppressedSince };
  return { ...facts, ...suppressed, reassignedAt: at };
}

/**
 * The number has belonged to somebody else since `at` (47 CFR 64.1200(l)–(m), the Reassigned Numbers Database). Every grant of the number ends, as
 * does everything that was known of its former owner: their language, that they could not be reached. It may be told again, late, or of an earlier time than is known: then it changes nothing.
 */
export function decideReassignment(state: PersonState, at: Instant, now: Instant): Decision<ReassignmentOutcome> {
  if (state.reassignedAt !== undefined && state.reassignedAt >= at) return { outcome: "already-known", state };
  const left = withoutFacts(state, at);
  const { unreachableSince, ...reachable } = left;
  const wasUnreachable = unreachableSince !== undefined && unreachableSince <= at;
  const changes: StatusChange[] = [];
  let next: PersonState = wasUnreachable ? reachable : left;
  for (const [program, purposes] of Object.entries(state.consents)) {
    for (const purpose of Object.keys(purposes)) {
      const ref = { program, purpose };
      const consent = consentFor(state, ref);
      const remains = withoutFormerOwner(consent, at);
      const [from, to] = [consentStatus(consent, now), consentStatus(remains, now)];
      next = withConsent(next, ref, remains);
      if (from !== to) changes.push({ ...ref, from, to });
    }
  }
  return {
    outcome: "reassigned",
    state: next,
    recorded: { act: "reassigned", changes, ...(wasUnreachable && { unreachable: false }) },
  };
}
