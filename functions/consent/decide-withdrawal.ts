import { type Instant, millisecondsBetween } from "../instant.ts";
import type { Decision, StatusChange } from "./decision.ts";
import { isProvablyLater, latestWithdrawal, type WithdrawalAct } from "./ordering.ts";
import {
  consentFor,
  consentStatus,
  type PersonState,
  type PurposeConsent,
  type PurposeRef,
  type WithdrawalSource,
  type Withdrawn,
  withConsent,
} from "./state.ts";

export interface Withdrawal {
  readonly purposes: readonly PurposeRef[];
  readonly act: WithdrawalAct;
  readonly source: WithdrawalSource;
  /** The person objects to direct marketing as such (GDPR 21(2)). */
  readonly objection?: boolean;
  /** The ledger sequence an entry for this act will have. */
  readonly ledgerSeq: number;
}

/** `superseded`: a grant that is provably the later act stands; of several purposes, of every one. */
export type WithdrawalOutcome = "withdrawn" | "already-withdrawn" | "superseded";

/** What became of one purpose. */
export interface WithdrawnPurpose extends PurposeRef {
  readonly outcome: WithdrawalOutcome;
}

export interface WithdrawalDecision extends Decision<WithdrawalOutcome> {
  readonly purposes: readonly WithdrawnPurpose[];
}

/** An objection that is on record stays there, whatever withdrawal comes after it. */
function objectedSince({ standing }: PurposeConsent, { act, objection }: Withdrawal): Instant | undefined {
  const before = standing?.status === "withdrawn" ? standing.objectedSince : undefined;
  return before ?? (objection === true ? act.receivedAt : undefined);
}

/** A request that goes back to an act after this withdrawal is not answered by it. */
function withdrawPurpose(consent: PurposeConsent, withdrawal: Withdrawal): PurposeConsent {
  const { act, source, ledgerSeq } = withdrawal;
  const { standing, pending } = consent;
  if (standing?.status === "granted" && isProvablyLater(standing.act, act)) {
    const overcame = standing.overcame ? latestWithdrawal(standing.overcame, act) : act;
    return { ...consent, standing: { ...standing, overcame } };
  }
  const earlier = standing?.status === "withdrawn" ? standing.act : standing?.overcame;
  const latest = earlier ? latestWithdrawal(earlier, act) : act;
  const objected = objectedSince(consent, withdrawal);
  const withdrawn: Withdrawn = {
    ...(standing?.status === "withdrawn"
      ? { ...standing, act: latest }
      : ({ status: "withdrawn", since: act.receivedAt, act: latest, source, ledgerSeq } as const)),
    ...(objected !== undefined && { objectedSince: objected }),
  };
  const stillAsked = pending !== undefined && pending.actedAt > act.receivedAt;
  return stillAsked ? { standing: withdrawn, pending } : { standing: withdrawn };
}

interface PurposeChange {
  readonly outcome: WithdrawalOutcome;
  readonly change?: StatusChange;
}

function changeOf(ref: PurposeRef, before: PurposeConsent, after: PurposeConsent, now: Instant): PurposeChange {
  if (after.standing?.status === "granted") return { outcome: "superseded" };
  const [from, to] = [consentStatus(before, now), consentStatus(after, now)];
  const stood = before.standing?.status === "withdrawn" ? before.standing : undefined;
  const objects = after.standing?.objectedSince !== stood?.objectedSince;
  if (stood !== undefined && from === to && !objects) return { outcome: "already-withdrawn" };
  return { outcome: "withdrawn", change: { ...ref, from, to } };
}

function overall(outcomes: readonly WithdrawnPurpose[]): WithdrawalOutcome {
  if (outcomes.some(({ outcome }) => outcome === "withdrawn")) return "withdrawn";
  const superseded = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === "superseded");
  return superseded ? "superseded" : "already-withdrawn";
}

/** Applies a withdrawal to each purpose it covers. It needs no proof, no reason and no earlier consent, and it is never late (GDPR 7(3)). */
export function decideWithdrawal(state: PersonState, withdrawal: Withdrawal, now: Instant): WithdrawalDecision {
  const changes: StatusChange[] = [];
  const purposes: WithdrawnPurpose[] = [];
  let next = state;
  for (const ref of withdrawal.purposes) {
    const before = consentFor(next, ref);
    const after = withdrawPurpose(before, withdrawal);
    const { outcome, change } = changeOf(ref, before, after, now);
    next = withConsent(next, ref, after);
    purposes.push({ ...ref, outcome });
    if (change !== undefined) changes.push(change);
  }
  const objection = withdrawal.objection === true && { objection: true as const };
  const recorded = { act: "withdrawn" as const, changes, ...objection };
  return { outcome: overall(purposes), state: next, purposes, ...(changes.length > 0 && { recorded }) };
}

const REPEATED_ANSWER_MILLISECONDS = 24 * 3_600_000;

/** Whether a repeated opt-out gets an answer: at most one a day. A first one always does. */
export function answersRepeatedOptOut(state: PersonState, now: Instant): boolean {
  return (
    state.optOutAnsweredAt === undefined ||
    millisecondsBetween(state.optOutAnsweredAt, now) >= REPEATED_ANSWER_MILLISECONDS
  );
}
