import type { Program } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Decision, StatusChange } from "./decision.ts";
import { policyInForce } from "./policies.ts";
import {
  consentFor,
  consentStatus,
  type GrantMethod,
  openRequest,
  type PersonState,
  type PurposeRef,
  withConsent,
} from "./state.ts";
import { hasLapsed, type RefreshRule, refreshMonthsOf } from "./validity.ts";

/** A grant that stood when a doubtful text ended it. */
export interface EndedGrant extends PurposeRef {
  readonly method: GrantMethod;
}

/** A withdrawal that was read out of a doubtful text, as it waits to be looked at by a person. */
export interface DoubtfulWithdrawal {
  /** The program that was texted. */
  readonly program: string;
  /** Its ledger entry. */
  readonly ledgerSeq: number;
  readonly receivedAt: Instant;
  readonly ended: readonly EndedGrant[];
}

/** The grants in force among the purposes that a withdrawal is about to end. */
export function grantsAmong(
  before: PersonState,
  purposes: readonly PurposeRef[],
  programs: readonly RefreshRule[],
  now: Instant,
): readonly EndedGrant[] {
  return purposes.flatMap(({ program, purpose }) => {
    const { standing } = consentFor(before, { program, purpose });
    if (standing?.status !== "granted" || hasLapsed(standing, now, refreshMonthsOf(programs, program))) return [];
    return [{ program, purpose, method: standing.method }];
  });
}

export const REVIEW_DECISIONS = ["confirm", "reverse"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * Why a reversal asks the person nothing: no grant of theirs had stood; they have stopped, joined or been asked by themselves since; or they may
 * not or cannot be texted.
 */
export const NOT_ASKED = [
  "nothing-stood",
  "acted-since",
  "already-asked",
  "restricted",
  "suppressed",
  "unreachable",
  "no-sender",
] as const;
export type NotAsked = (typeof NOT_ASKED)[number];

export type ReviewOutcome = "confirmed" | "asked" | NotAsked;

/** The program whose grants a reversal asks about: the one that was texted, else the first of which the text ended any. One text, one question. */
export function programToAsk(withdrawal: DoubtfulWithdrawal): string | undefined {
  const programs = withdrawal.ended.map(({ program }) => program);
  return programs.includes(withdrawal.program) ? withdrawal.program : programs[0];
}

/** Whether what holds for the purpose is still that withdrawal and nothing later; a STOP since then moves its act on. */
function isUntouched(state: PersonState, ref: PurposeRef, { ledgerSeq, receivedAt }: DoubtfulWithdrawal): boolean {
  const { standing } = consentFor(state, ref);
  return standing?.status === "withdrawn" && standing.ledgerSeq === ledgerSeq && standing.act.receivedAt === receivedAt;
}

function reasonNotToText({ restrictedSince, suppressedSince, unreachableSince }: PersonState): NotAsked | undefined {
  if (restrictedSince !== undefined) return "restricted";
  if (suppressedSince !== undefined) return "suppressed";
  return unreachableSince === undefined ? undefined : "unreachable";
}

interface Question {
  readonly program: Program;
  /** Whether a connection can carry it. */
  readonly canSend: boolean;
  readonly requestExpiresAt: Instant;
  readonly ledgerSeq: number;
}

function questionFor(
  state: PersonState,
  withdrawal: DoubtfulWithdrawal,
  question: Question | undefined,
  now: Instant,
): readonly EndedGrant[] | NotAsked {
  const ended = withdrawal.ended.filter(({ program }) => program === question?.program.id);
  if (question === undefined || ended.length === 0) return "nothing-stood";
  const untouched = ended.filter((ref) => isUntouched(state, ref, withdrawal));
  if (untouched.length === 0) return "acted-since";
  const unasked = untouched.filter((ref) => openRequest(consentFor(state, ref), now) === undefined);
  if (unasked.length === 0) return "already-asked";
  return reasonNotToText(state) ?? (question.canSend ? unasked : "no-sender");
}

/**
 * What an operator's judgement of a doubtful withdrawal leads to. Confirmed, it stands. Reversed, it stands as well: nobody but the person
 * grants (GDPR 4(11)). But they are asked once, with the request of the double opt-in, whether they want what they had: a person who withdrew
 * is not asked to come back (R13), and this one, by the reversal, did not withdraw; we misread them and ended a grant that they had given. So
 * the question is put only for grants that stood before the text, and only while the person has done nothing about them since. `question` is
 * absent where no grant had stood.
 */
export function decideReview(
  before: PersonState,
  withdrawal: DoubtfulWithdrawal,
  decision: ReviewDecision,
  question: Question | undefined,
  now: Instant,
): Decision<ReviewOutcome> {
  if (decision === "confirm") {
    return { outcome: "confirmed", state: before, recorded: { act: "review-confirmed", changes: [] } };
  }
  const asked = questionFor(before, withdrawal, question, now);
  if (typeof asked === "string" || question === undefined) {
    const outcome = typeof asked === "string" ? asked : "nothing-stood";
    return { outcome, state: before, recorded: { act: "review-reversed", changes: [] } };
  }
  const { program, requestExpiresAt, ledgerSeq } = question;
  const changes: StatusChange[] = [];
  let state = before;
  for (const { program: id, purpose, method } of asked) {
    const ref = { program: id, purpose };
    const consent = consentFor(state, ref);
    const pending = {
      actedAt: now,
      requestedAt: now,
      expiresAt: requestExpiresAt,
      method,
      policyVersion: policyInForce(program, now).version,
      ledgerSeq,
    };
    const next = { ...consent, pending };
    changes.push({ ...ref, from: consentStatus(consent, now), to: consentStatus(next, now) });
    state = withConsent(state, ref, next);
  }
  return { outcome: "asked", state, recorded: { act: "review-reversed", changes } };
}
