import type { Recorded } from "../consent/decision.ts";
import type { Cause } from "../consent/ledger.ts";
import type { Statement } from "../store/proof.ts";
import type { Effect, Message } from "./consent-effect.ts";
import type { Processing } from "./processing.ts";

/** Why entries of this message exist: how it was read, and what its carrier said of it. */
export function causeOf(message: Message, { disclosure }: Pick<Effect, "disclosure">, processing: Processing): Cause {
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
    ...(disclosure && { disclosure }),
    ...(processing.unverified && { unverified: true as const }),
    ...(inbound.carrierAct !== undefined && { carrierActed: true as const }),
    ...(inbound.carrierTime !== undefined && carrierTime === undefined && { carrierTimeIgnored: true as const }),
  };
}

/** What the entries say that prove what was recorded. `asked` is the text of the request to confirm. */
export function statementsOf(
  message: Message,
  effect: Effect,
  records: readonly Recorded[],
  asked: string | undefined,
  processing: Processing,
): readonly Statement[] {
  const { policyVersion } = effect;
  const { receivedAt, now } = processing;
  const facts = {
    receivedAt,
    ...(message.carrierTime !== undefined && { carrierTime: message.carrierTime }),
    recordedAt: now,
    cause: causeOf(message, effect, processing),
    ...(policyVersion !== undefined && { policyVersion }),
    ...(asked !== undefined && { asked }),
  };
  const personal = {
    messageId: { value: message.id, keep: true },
    // The text has its own, shorter life; whoever still has it can show that this is what was read.
    text: { value: message.inbound.text, keep: false },
  };
  return records.map((recorded) => ({ facts: { ...recorded, ...facts }, personal }));
}
