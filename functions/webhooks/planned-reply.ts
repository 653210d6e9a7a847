import { expiryOf } from "../consent/retention.ts";
import type { PersonState } from "../consent/state.ts";
import { epochSeconds } from "../instant.ts";
import { type Answer, answerText, isFresh, isSaidByCarrier, waitingReply } from "../replies/answer.ts";
import type { ReplyKind } from "../replies/kinds.ts";
import type { Change } from "../store/change.ts";
import type { Message } from "./consent-effect.ts";
import type { Processing } from "./processing.ts";
import { wordsDigest } from "./reading.ts";

/** What is said to a message, if it is not too late and the carrier has not said it. */
export interface PlannedReply {
  readonly kind: ReplyKind;
  readonly text: string;
}

/** Whether the webhook's own answer carries the reply. */
export const travelsInAnswer = ({ answerOpen, connection }: Processing) => answerOpen && connection.repliesInline;

/** What we say, where anything can carry it: what cannot be sent is not said, and not on record as said. */
export function plannedReply(
  answer: Answer | undefined,
  message: Message,
  locale: PersonState["locale"],
  processing: Processing,
): PlannedReply | undefined {
  const { inbound, reading } = message;
  const { receivedAt, now, connection } = processing;
  if (
    answer === undefined ||
    !(travelsInAnswer(processing) || connection.canSend) ||
    isSaidByCarrier(answer.kind, inbound.carrierAct) ||
    !isFresh(answer.kind, receivedAt, now)
  ) {
    return undefined;
  }
  const { program, understanding } = reading;
  return { kind: answer.kind, text: answerText(answer, program, inbound.from, understanding.language, locale, now) };
}

/** Whether the person is told, by us or by the carrier. */
export function isAnswered(answer: Answer | undefined, reply: PlannedReply | undefined, { inbound }: Message): boolean {
  return reply !== undefined || (answer !== undefined && isSaidByCarrier(answer.kind, inbound.carrierAct));
}

/** The record that makes the reply go out through the send API, where the webhook's answer cannot carry it. */
export function replyToSend(
  reply: PlannedReply | undefined,
  message: Message,
  processing: Processing,
): Pick<Change, "reply"> {
  const { connection, receivedAt, now, deployment } = processing;
  if (reply === undefined || travelsInAnswer(processing) || !connection.canSend) return {};
  const { inbound, id } = message;
  const reference = `${connection.name}#${id}`;
  const waiting = { reference, connection: connection.name, ...reply, from: inbound.to, to: inbound.from };
  return { reply: waitingReply(waiting, receivedAt, now, deployment) };
}

/** The note that these words were answered. */
export function answeredBy(
  reply: PlannedReply | undefined,
  { inbound }: Message,
  processing: Processing,
): Pick<Change, "answered"> {
  if (reply === undefined) return {};
  const { now, deployment } = processing;
  const expiresAt = epochSeconds(expiryOf("answeredText", now, deployment.retention));
  return { answered: { digest: wordsDigest(inbound, processing), expiresAt } };
}
