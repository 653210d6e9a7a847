import { type Instant, laterOf, millisecondsBetween } from "../instant.ts";

/** When a withdrawal was made: our first receipt of it, and the carrier's time where it gives a believable one. */
export interface WithdrawalAct {
  readonly receivedAt: Instant;
  readonly carrierTime?: Instant;
}

/**
 * What can show that a grant is later than a withdrawal.
 * `time`: our first receipts can be compared, with a margin for a carrier that delivers late (its longest redelivery).
 * `answer`: it answers a request that we sent at `requestedAt`.
 * `nothing`: it reached us by a channel whose times we cannot hold against the person.
 */
export type GrantProof =
  | { readonly by: "time"; readonly marginMilliseconds: number }
  | { readonly by: "answer"; readonly requestedAt: Instant }
  | { readonly by: "nothing" };

export interface GrantAct extends WithdrawalAct {
  readonly proof: GrantProof;
}

const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;
/** How long a network may hold a message before the carrier sees it: the common SMSC validity of three days (3GPP TS 23.040 §9.2.3.12 lets it be longer). */
const NETWORK_HOLD_MILLISECONDS = 72 * 3_600_000;

/** The carrier's time if it can be true: not over five minutes ahead of our receipt, nor older than the message could be. */
export function believableCarrierTime(
  carrierTime: Instant | undefined,
  receivedAt: Instant,
  redeliveryMilliseconds: number,
): Instant | undefined {
  if (carrierTime === undefined) return undefined;
  const age = millisecondsBetween(carrierTime, receivedAt);
  if (age < -FUTURE_TOLERANCE_MILLISECONDS) return undefined;
  return age <= redeliveryMilliseconds + NETWORK_HOLD_MILLISECONDS ? carrierTime : undefined;
}

/** Whether, by our receipts or by the carrier's own word, the grant was made before the withdrawal. */
export function isEvidentlyEarlier(grant: GrantAct, withdrawal: WithdrawalAct): boolean {
  if (grant.receivedAt < withdrawal.receivedAt) return true;
  return grant.carrierTime !== undefined && grant.carrierTime < (withdrawal.carrierTime ?? withdrawal.receivedAt);
}

/**
 * The ordering rule: a withdrawal beats a grant unless the grant is provably the later act. Provably, because a grant that was texted
 * first can reach us last (a redelivery, a queue, a clock that is off), and then the person's last word was no.
 */
export function isProvablyLater(grant: GrantAct, withdrawal: WithdrawalAct): boolean {
  switch (grant.proof.by) {
    case "nothing":
      return false;
    case "answer":
      return grant.proof.requestedAt > withdrawal.receivedAt;
    case "time":
      return (
        millisecondsBetween(withdrawal.receivedAt, grant.receivedAt) > grant.proof.marginMilliseconds &&
        !isEvidentlyEarlier(grant, withdrawal)
      );
  }
}

/** Of two withdrawals the one that a later grant is harder to prove against, part by part. */
export function latestWithdrawal(a: WithdrawalAct, b: WithdrawalAct): WithdrawalAct {
  const receivedAt = laterOf(a.receivedAt, b.receivedAt);
  const carrierTime = laterOf(a.carrierTime ?? a.receivedAt, b.carrierTime ?? b.receivedAt);
  return carrierTime === receivedAt ? { receivedAt } : { receivedAt, carrierTime };
}
