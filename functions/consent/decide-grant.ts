import { type Instant, laterOf, plusMilliseconds } from "../instant.ts";
import type { Decision, LedgerAct, StatusChange } from "./decision.ts";
import {
  type GrantAct,
  isEvidentlyEarlier,
  isProvablyLater,
  latestWithdrawal,
  type WithdrawalAct,
} from "./ordering.ts";
import {
  consentFor,
  consentStatus,
  type Granted,
  type GrantMethod,
  openRequest,
  type PersonState,
  type PurposeConsent,
  type PurposeRef,
  type Relationship,
  withConsent,
} from "./state.ts";
import { hasLapsed, lapseOf } from "./validity.ts";

export interface Grant {
  readonly purposes: readonly PurposeRef[];
  readonly act: GrantAct;
  /** When the person acted, as far as it is known. */
  readonly actedAt: Instant;
  readonly method: GrantMethod;
  /** Absent: consent. */
  readonly basis?: "soft-opt-in";
  readonly relationship?: Relationship;
  readonly policyVersion: string;
  /** Whether the program wants a confirmation from the number itself. */
  readonly doubleOptIn: boolean;
  /** How long the program's consents last; absent: the default. */
  readonly refreshAfterMonths?: number | undefined;
  /** When an unanswered request runs out. */
  readonly requestExpiresAt: Instant;
  readonly ledgerSeq: number;
}

/**
 * `pending`: a confirmation has to be asked for. `already-pending`: it was asked for and the window is open.
 * `superseded`: by our receipts, the carrier's own time or the evidence the grant came before a withdrawal; or it rests on no consent at all and
 * the person has withdrawn.
 */
export type GrantOutcome = "granted" | "pending" | "already-granted" | "already-pending" | "superseded";

interface PurposeOutcome {
  readonly outcome: GrantOutcome;
  readonly consent: PurposeConsent;
}

/**
 * A number that has confirmed once need not confirm again. The act that is easier to hold against a late withdrawal is kept. What happened before
 * the person's last act renews nothing, nor does what may have been the number's former owner's.
 */
function renewGrant(standing: Granted, grant: Grant, reassignedAt: Instant | undefined, now: Instant): PurposeOutcome {
  if (grant.actedAt < standing.lastActAt) return { outcome: "already-granted", consent: { standing } };
  const { overcame } = standing;
  const later =
    grant.act.proof.by !== "nothing" &&
    grant.act.receivedAt > standing.act.receivedAt &&
    (overcame === undefined || isProvablyLater(grant.act, overcame)) &&
    (reassignedAt === undefined || isProvablyLater(grant.act, { receivedAt: reassignedAt }));
  const act = later ? grant.act : standing.act;
  const lastActAt = laterOf(standing.lastActAt, grant.actedAt);
  if (standing.policyVersion === grant.policyVersion && !hasLapsed(standing, now, grant.refreshAfterMonths)) {
    return { outcome: "already-granted", consent: { standing: { ...standing, act, lastActAt } } };
  }
  const { method, policyVersion, ledgerSeq } = grant;
  const renewed = { ...standing, since: grant.act.receivedAt, lastActAt, act, method, policyVersion, ledgerSeq };
  return { outcome: "granted", consent: { standing: renewed } };
}

/** The grant that a confirmed or sufficient act makes. */
function grantedBy(grant: Grant, overcame: WithdrawalAct | undefined): Granted {
  const { act, actedAt, basis, relationship, method, policyVersion, ledgerSeq } = grant;
  return {
    status: "granted",
    since: act.receivedAt,
    lastActAt: actedAt,
    act,
    ...(overcame && { overcame }),
    ...(basis && { basis }),
    ...(relationship && { relationship }),
    method,
    policyVersion,
    ledgerSeq,
  };
}

/** That somebody is a customer is nothing they could confirm, adds nothing to a consent in force, and outweighs no refusal of theirs (R15). */
function softOptIn(
  consent: PurposeConsent,
  grant: Grant,
  reassignedAt: Instant | undefined,
  now: Instant,
): PurposeOutcome {
  const { standing } = consent;
  // The customer was the former owner.
  if (reassignedAt !== undefined && grant.actedAt <= reassignedAt) return { outcome: "superseded", consent };
  if (standing?.status === "withdrawn") return { outcome: "superseded", consent };
  if (standing !== undefined && !hasLapsed(standing, now, grant.refreshAfterMonths)) {
    if (standing.basis === undefined) return { outcome: "already-granted", consent };
    if (standing.relationship === grant.relationship) return renewGrant(standing, grant, reassignedAt, now);
    // An inquiry after a purchase makes a customer for no shorter time, nor for any longer than either does.
    if (lapseOf(grant.actedAt, grant) <= lapseOf(standing.lastActAt, standing))
      return { outcome: "already-granted", consent };
  }
  return { outcome: "granted", consent: { ...consent, standing: grantedBy(grant, undefined) } };
}

/** How far the clock of a form or a till may be off. */
const CALLER_CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;

/**
 * What a grant has to be provably later than: the standing withdrawal, or where that was a former owner's or there is none, the time since which
 * the number has been somebody else's. A former owner's no is not held against the new owner, nor is a former owner's yes taken for theirs.
 */
function barrierTo({ standing }: PurposeConsent, reassignedAt: Instant | undefined): WithdrawalAct | undefined {
  const withdrawal = standing?.status === "withdrawn" ? standing.act : undefined;
  if (reassignedAt === undefined) return withdrawal;
  const reassignment = { receivedAt: reassignedAt };
  const own = withdrawal !== undefined && withdrawal.receivedAt > reassignedAt;
  return own ? latestWithdrawal(withdrawal, reassignment) : reassignment;
}

/** Whether by every clock there is the grant was made before what it has to be later than, so that nothing in it says what the person wants now. */
function isOlderThan(barrier: WithdrawalAct, { act, actedAt }: Grant): boolean {
  if (act.proof.by === "time") return isEvidentlyEarlier(act, barrier);
  return plusMilliseconds(actedAt, CALLER_CLOCK_TOLERANCE_MILLISECONDS) < barrier.receivedAt;
}

function grantPurpose(
  consent: PurposeConsent,
  grant: Grant,
  reassignedAt: Instant | undefined,
  now: Instant,
): PurposeOutcome {
  if (grant.basis === "soft-opt-in") return softOptIn(consent, grant, reassignedAt, now);
  const { standing } = consent;
  if (standing?.status === "granted" && standing.basis === undefined)
    return renewGrant(standing, grant, reassignedAt, now);
  const barrier = barrierTo(consent, reassignedAt);
  if (barrier && isOlderThan(barrier, grant)) return { outcome: "superseded", consent };
  const proven = barrier === undefined || isProvablyLater(grant.act, barrier);
  if (proven && !grant.doubleOptIn) {
    return { outcome: "granted", consent: { standing: grantedBy(grant, barrier) } };
  }
  if (openRequest(consent, now) !== undefined) return { outcome: "already-pending", consent };
  const { method, policyVersion, ledgerSeq } = grant;
  const pending = {
    actedAt: grant.act.receivedAt,
    requestedAt: now,
    expiresAt: grant.requestExpiresAt,
    method,
    policyVersion,
    ledgerSeq,
  };
  return { outcome: "pending", consent: { ...consent, pending } };
}

/** The person hears of what still needs them first, then of what is done. */
const BY_IMPORTANCE: readonly GrantOutcome[] = [
  "pending",
  "granted",
  "already-pending",
  "already-granted",
  "superseded",
];

/**
 * Applies a grant to each purpose it names. One that follows a withdrawal without provably being the later act, or that the program wants
 * confirmed, becomes a request; the standing withdrawal holds until the request is answered.
 */
export function decideGrant(state: PersonState, grant: Grant, now: Instant): Decision<GrantOutcome> {
  const changes: StatusChange[] = [];
  const outcomes = new Set<GrantOutcome>();
  let next = state;
  for (const ref of grant.purposes) {
    const consent = consentFor(next, ref);
    const result = grantPurpose(consent, grant, state.reassignedAt, now);
    outcomes.add(result.outcome);
    next = withConsent(next, ref, result.consent);
    if (result.outcome === "granted" || result.outcome === "pending") {
      changes.push({ ...ref, from: consentStatus(consent, now), to: result.outcome });
    }
  }
  const outcome = BY_IMPORTANCE.find((candidate) => outcomes.has(candidate)) ?? "superseded";
  const act: LedgerAct = outcome === "pending" ? "requested" : "granted";
  return { outcome, state: next, ...(changes.length > 0 && { recorded: { act, changes } }) };
}

export interface Confirmation {
  /** The purposes of the program whose sender was answered. */
  readonly purposes: readonly PurposeRef[];
  readonly receivedAt: Instant;
  readonly carrierTime?: Instant;
  readonly ledgerSeq: number;
}

/** `nothing-pending`: no request is open, so a yes means nothing here. */
export type ConfirmationOutcome = "granted" | "nothing-pending";

export interface ConfirmationDecision extends Decision<ConfirmationOutcome> {
  /** The version of the notice that what was confirmed was asked under. */
  readonly policyVersion?: string;
}

const CARRIER_CLOCK_TOLERANCE_MILLISECONDS = 5 * 60_000;

function answers({ receivedAt, carrierTime }: Confirmation, requestedAt: Instant): boolean {
  if (receivedAt <= requestedAt) return false;
  return (
    carrierTime === undefined || plusMilliseconds(carrierTime, CARRIER_CLOCK_TOLERANCE_MILLISECONDS) >= requestedAt
  );
}

/** A yes from the number itself turns the open requests of its program into grants (BGH I ZR 164/09: proof must concern the number). */
export function decideConfirmation(state: PersonState, confirmation: Confirmation): ConfirmationDecision {
  const changes: StatusChange[] = [];
  let next = state;
  let askedUnder: string | undefined;
  for (const ref of confirmation.purposes) {
    const consent = consentFor(next, ref);
    const request = openRequest(consent, confirmation.receivedAt);
    if (request === undefined || !answers(confirmation, request.requestedAt)) continue;
    const { receivedAt, carrierTime, ledgerSeq } = confirmation;
    const act: GrantAct = {
      receivedAt,
      ...(carrierTime !== undefined && { carrierTime }),
      proof: { by: "answer", requestedAt: request.requestedAt },
    };
    const withdrawn = consent.standing?.status === "withdrawn" ? consent.standing : undefined;
    if (withdrawn && !isProvablyLater(act, withdrawn.act)) continue;
    const { method, policyVersion } = request;
    askedUnder ??= policyVersion;
    changes.push({ ...ref, from: consentStatus(consent, receivedAt), to: "granted" });
    next = withConsent(next, ref, {
      standing: {
        status: "granted",
        since: receivedAt,
        lastActAt: receivedAt,
        act,
        ...(withdrawn && { overcame: withdrawn.act }),
        method,
        policyVersion,
        ledgerSeq,
      },
    });
  }
  if (changes.length === 0) return { outcome: "nothing-pending", state };
  const recorded = { act: "confirmed", changes } as const;
  return { outcome: "granted", state: next, recorded, ...(askedUnder !== undefined && { policyVersion: askedUnder }) };
}
