import { decideConfirmation, decideGrant } from "../../functions/consent/decide-grant.ts";
import { decideWithdrawal } from "../../functions/consent/decide-withdrawal.ts";
import type { GrantProof } from "../../functions/consent/ordering.ts";
import { newPerson, type PersonState, type PurposeRef, type Relationship } from "../../functions/consent/state.ts";
import { type Instant, instantOf, plusMilliseconds } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { subjectOf } from "../../functions/subject.ts";

const EPOCH = instantOf(Date.UTC(2026, 10, 24, 9, 0, 0));
const phone = parseE164("+34600000001");
if (phone === undefined) throw new Error("the fixture's number is no number");

const instants = new Map<number, Instant>();

/** The instant this many seconds into the story. */
export function at(seconds: number): Instant {
  const known = instants.get(seconds) ?? plusMilliseconds(EPOCH, seconds * 1000);
  instants.set(seconds, known);
  return known;
}

export const SUBJECT = subjectOf(phone, { version: 1, secret: "a pepper of the tests" });
export const STRANGER: PersonState = newPerson(SUBJECT, phone, at(0));
export const PROMOTIONS: PurposeRef = { program: "acme", purpose: "promotions" };

interface ActTime {
  readonly received: number;
  readonly carrier?: number;
  /** When it is processed, if not on receipt. */
  readonly processed?: number;
  /** When the person acted, if that is not when we first heard of it. */
  readonly acted?: number;
}

const timeOf = ({ received, carrier }: ActTime) => ({
  receivedAt: at(received),
  ...(carrier !== undefined && { carrierTime: at(carrier) }),
});

export function withdraw(state: PersonState, time: ActTime, ledgerSeq = 1) {
  const withdrawal = { purposes: [PROMOTIONS], act: timeOf(time), source: "sms" as const, ledgerSeq };
  return decideWithdrawal(state, withdrawal, at(time.processed ?? time.received));
}

export const MARGIN_SECONDS = 60;
export const BY_TIME: GrantProof = { by: "time", marginMilliseconds: MARGIN_SECONDS * 1000 };

export function grant(
  state: PersonState,
  time: ActTime,
  options: {
    doubleOptIn?: boolean;
    proof?: GrantProof;
    policyVersion?: string;
    ledgerSeq?: number;
    basis?: "soft-opt-in";
    relationship?: Relationship;
  } = {},
) {
  const {
    doubleOptIn = false,
    proof = BY_TIME,
    policyVersion = "2026-05",
    ledgerSeq = 1,
    basis,
    relationship,
  } = options;
  const processed = at(time.processed ?? time.received);
  const act = { ...timeOf(time), proof };
  const requestExpiresAt = plusMilliseconds(processed, 72 * 3_600_000);
  const made = {
    purposes: [PROMOTIONS],
    act,
    actedAt: at(time.acted ?? time.received),
    ...(basis && { basis }),
    ...(relationship && { relationship }),
    method: "keyword" as const,
    policyVersion,
    doubleOptIn,
    requestExpiresAt,
    ledgerSeq,
  };
  return decideGrant(state, made, processed);
}

export function confirm(state: PersonState, time: ActTime, ledgerSeq = 1) {
  return decideConfirmation(state, { purposes: [PROMOTIONS], ...timeOf(time), ledgerSeq });
}
