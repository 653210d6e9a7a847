import { randomBytes } from "node:crypto";
import { decideConfirmation, decideGrant } from "../consent/decide-grant.ts";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import type { Recorded } from "../consent/decision.ts";
import { appendEntry, type Cause, EMPTY_LEDGER, type LedgerRecord } from "../consent/ledger.ts";
import { expiryOf } from "../consent/retention.ts";
import { confirmationScope, grantScope, statedScope, withdrawalScope } from "../consent/scope.ts";
import type { PersonState } from "../consent/state.ts";
import type { Instant } from "../instant.ts";
import type { InboundMessage } from "../messages.ts";
import type { Person } from "../store/person.ts";
import { ANSWER_TO_GRANT, type Answer, answerToWithdrawal } from "./answer.ts";
import type { Processing } from "./processing.ts";
import type { Reading } from "./reading.ts";

/** A message that has been read and filed. */
export interface Message {
  readonly inbound: InboundMessage;
  readonly id: string;
  readonly reading: Reading;
  /** The carrier's time where it can be true. */
  readonly carrierTime?: Instant;
}

/** What a message does to the person's state, and what we say about it. */
export interface Effect {
  readonly outcome: string;
  readonly state: PersonState;
  readonly recorded?: Recorded;
  readonly answer?: Answer;
}

/** Decides what a message that bears on consent leads to. `ledgerSeq` is the number its ledger entry would get. */
export function effectOf(message: Message, before: PersonState, ledgerSeq: number, processing: Processing): Effect {
  const { deployment, receivedAt, now, connection } = processing;
  const { program, understanding, wish } = message.reading;
  const time = { receivedAt, ...(message.carrierTime !== undefined && { carrierTime: message.carrierTime }) };
  if (wish === "withdraw") {
    const breadth = understanding.scope ?? "default";
    const purposes = withdrawalScope(deployment, program, breadth);
    const decision = decideWithdrawal(before, { purposes, act: time, source: "sms", ledgerSeq }, now);
    const scope = statedScope(program, breadth);
    const answer = answerToWithdrawal(decision.outcome, before, understanding, scope, now);
    return { ...decision, ...(answer && { answer }) };
  }
  if (wish === "confirm") {
    const decision = decideConfirmation(before, { purposes: confirmationScope(program), ...time, ledgerSeq });
    const answer = ANSWER_TO_GRANT[decision.outcome];
    return { ...decision, ...(answer && { answer }) };
  }
  const grant = {
    purposes: grantScope(program),
    act: { ...time, proof: { by: "time", marginMilliseconds: connection.redeliverySeconds * 1000 } as const },
    actedAt: receivedAt,
    method: "keyword" as const,
    policyVersion: program.privacyPolicies[0].version,
    doubleOptIn: program.optIn === "double",
    requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention),
    ledgerSeq,
  };
  const decision = decideGrant(before, grant, now);
  const answer = ANSWER_TO_GRANT[decision.outcome];
  return { ...decision, ...(answer && { answer }) };
}

function causeOf(message: Message, processing: Processing): Cause {
  const { inbound, reading, carrierTime } = message;
  const { intent, rule, certainty, language } = reading.understanding;
  return {
    channel: "sms",
    connection: processing.connection.name,
    sender: inbound.to,
    intent,
    rule,
    certainty,
    ...(language && { language }),
    ...(processing.unverified && { unverified: true as const }),
    ...(inbound.carrierAct !== undefined && { carrierActed: true as const }),
    ...(inbound.carrierTime !== undefined && carrierTime === undefined && { carrierTimeIgnored: true as const }),
  };
}

/** The entry that proves what was recorded. */
export function ledgerRecordOf(
  message: Message,
  recorded: Recorded,
  person: Person,
  processing: Processing,
): LedgerRecord {
  const { receivedAt, now } = processing;
  const head = person.record?.head ?? EMPTY_LEDGER;
  const restsOnPolicy = recorded.act === "granted" || recorded.act === "requested" || recorded.act === "confirmed";
  const draft = {
    ...recorded,
    subject: person.subject,
    receivedAt,
    ...(message.carrierTime !== undefined && { carrierTime: message.carrierTime }),
    recordedAt: now,
    cause: causeOf(message, processing),
    ...(restsOnPolicy && { policyVersion: message.reading.program.privacyPolicies[0].version }),
  };
  const personal = {
    messageId: { value: message.id, keep: true },
    // The text has its own, shorter life; whoever still has it can show that this is what was read.
    text: { value: message.inbound.text, keep: false },
  };
  return appendEntry(head, draft, personal, () => randomBytes(16).toString("base64url"));
}
