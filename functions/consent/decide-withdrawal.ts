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
  withConsent,
} from "./state.ts";

export interface Withdrawal {
  readonly purposes: readonly PurposeRef[];
  readonly act: WithdrawalAct;
  readonly source: WithdrawalSource;
  /** The ledger sequence an entry for this act will have. */
  readonly ledgerSeq: number;
}

/** `superseded`: every purpose has a grant that is provably the later act. */
export type WithdrawalOutcome = "withdrawn" | "already-withdrawn" | "superseded";

/** A request that goes back to an act after this withdrawal is not answered by it. */
function withdrawPurpose(consent: PurposeConsent, { act, source, ledgerSeq }: Withdrawal): PurposeConsent {
  const { standing, pending } = consent;
  if (standing?.status === "granted" && isProvablyLater(standing.act, act)) {
    const overcame = standing.overcame ? latestWithdrawal(standing.overcame, act) : act;
    return { ...consent, standing: { ...standing, overcame } };
  }
  const earlier = standing?.status === "withdrawn" ? standing.act : standing?.overcame;
  const latest = earlier ? latestWithdrawal(earlier, act) : act;
  const withdrawn =
    standing?.status === "withdrawn"
      ? { ...standing, act: latest }
      : ({ status: "withdrawn", since: act.receivedAt, act: latest, source, ledgerSeq } as const);
  const stillAsked = pending !== undefined && pending.actedAt > act.receivedAt;
  return stillAsked ? { standing: withdrawn, pending } : { standing: withdrawn };
}

/** Applies a withdrawal to each purpose it covers. It needs no proof, no reason and no earlier consent, and it is never late (GDPR 7(3)). */
export function decideWithdrawal(
  state: PersonState,
  withdrawal: Withdrawal,
  now: Instant,
): Decision<WithdrawalOutcome> {
  const changes: StatusChange[] = [];
  let next = state;
  let superseded = 0;
  for (const ref of withdrawal.purposes) {
    const consent = consentFor(next, ref);
    const from = consentStatus(consent, now);
    const after = withdrawPurpose(consent, withdrawal);
    next = withConsent(next, ref, after);
    if (after.standing?.status === "granted") {
      superseded += 1;
      continue;
    }
    const to = consentStatus(after, now);
    if (from !== to || consent.standing?.status !== "withdrawn") changes.push({ ...ref, from, to });
  }
  if (changes.length > 0) return { outcome: "withdrawn", state: next, recorded: { act: "withdrawn", changes } };
  const allSuperseded = superseded > 0 && superseded === withdrawal.purposes.length;
  return { outcome: allSuperseded ? "superseded" : "already-withdrawn", state: next };
}

const REPEATED_ANSWER_MILLISECONDS = 24 * 3_600_000;

/** Whether a repeated opt-out gets an answer: at most one a day. A first one always does. */
export function answersRepeatedOptOut(state: PersonState, now: Instant): boolean {
  return (
    state.optOutAnsweredAt === undefined ||
    millisecondsBetween(state.optOutAnsweredAt, now) >= REPEATED_ANSWER_MILLISECONDS
  );
}
