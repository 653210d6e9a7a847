import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { decideWithdrawal } from "./decide-withdrawal.ts";
import type { Decision } from "./decision.ts";
import type { Consents, ErasedState, HeldState, PersonState, PurposeRef, WithdrawalSource } from "./state.ts";

export type ErasureOutcome = "erasing" | "already-erasing";

/** An erasure that is to begin. */
export interface ErasureStart {
  /** Every purpose there is: whoever wants to be forgotten wants no more messages. */
  readonly purposes: readonly PurposeRef[];
  readonly source: WithdrawalSource;
  /** The number that its ledger entry will have. */
  readonly ledgerSeq: number;
}

/**
 * The person is to be erased (GDPR 17): nothing is sent any more, and a restriction, which the person asked for, gives way to what they ask for now.
 * What was granted ends now, whenever the request was made: an erasure that could be overtaken would have to be taken back.
 */
export function decideErasure(before: PersonState, start: ErasureStart, now: Instant): Decision<ErasureOutcome> {
  if (before.erasing !== undefined) return { outcome: "already-erasing", state: before };
  const { purposes, source, ledgerSeq } = start;
  const act = { receivedAt: now };
  const { state, recorded } = decideWithdrawal(before, { purposes, act, source, ledgerSeq }, now);
  const { restrictedSince: _restricted, restrictionEnd: _end, itemsHeld, ...rest } = state;
  return {
    outcome: "erasing",
    state: {
      ...rest,
      ...(itemsHeld !== undefined && state.legalHold !== undefined && { itemsHeld }),
      suppressedSince: state.suppressedSince ?? now,
      erasing: ledgerSeq,
    },
    recorded: { act: "erasing", changes: recorded?.changes ?? [] },
  };
}

/** That each purpose was withdrawn is left, so that no grant from before can be taken for a later one; nothing of what was granted or asked is. */
function withdrawnAlone(consents: Consents): Consents {
  const programs = Object.entries(consents).map(([program, purposes]) => {
    const withdrawn = Object.entries(purposes).flatMap(([purpose, { standing }]) =>
      standing?.status === "withdrawn" ? [[purpose, { standing }] as const] : [],
    );
    return [program, Object.fromEntries(withdrawn)] as const;
  });
  return Object.fromEntries(programs.filter(([, purposes]) => Object.keys(purposes).length > 0));
}

/** What is left of somebody once everything else is deleted; the number goes with this. What is not named here does not stay. */
export function forgetNumber(before: PersonState, now: Instant): ErasedState {
  const { subject, consents, suppressedSince = now, reassignedAt, createdAt } = before;
  const { requests, requestsKeptUntil, ledgerKept } = before;
  return {
    subject,
    consents: withdrawnAlone(consents),
    suppressedSince,
    ...(reassignedAt !== undefined && { reassignedAt }),
    ...(requests !== undefined && { requests }),
    ...(requestsKeptUntil !== undefined && { requestsKeptUntil }),
    ...(ledgerKept !== undefined && { ledgerKept }),
    erasedAt: now,
    createdAt,
  };
}

/** Somebody of whom nothing else is known but that they were erased: a restored table may be older than their first message. */
export function erasedStranger({ subject }: Pick<PersonState, "subject">, erasedAt: Instant): ErasedState {
  return { subject, consents: {}, suppressedSince: erasedAt, erasedAt, createdAt: erasedAt };
}

/**
 * Somebody who was erased and has since granted, by a text from the number and a second one that confirmed it: they are a person like any other
 * again, from now on.
 */
export function returned(after: PersonState, phone: E164, now: Instant): HeldState {
  const { suppressedSince: _suppressed, erasedAt: _erased, ...rest } = after;
  return { ...rest, phone, createdAt: now };
}
