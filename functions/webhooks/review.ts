import { grantsAmong } from "../consent/decide-review.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PersonState } from "../consent/state.ts";
import { epochSeconds } from "../instant.ts";
import type { Change } from "../store/change.ts";
import type { Person } from "../store/person.ts";
import { nextSeq } from "../store/proof.ts";
import type { Effect, Message } from "./consent-effect.ts";
import type { Processing } from "./processing.ts";

/**
 * The review of a withdrawal that was read out of doubtful words: it took effect, and a person looks at it. It lasts as long as the words do,
 * since nothing can be judged without them. Nothing for a withdrawal that is certain or that changed nothing.
 */
export function reviewOf(
  message: Message,
  before: PersonState,
  { recorded }: Effect,
  person: Person,
  { connection, receivedAt, now, deployment }: Processing,
): Pick<Change, "review"> {
  const { understanding, program } = message.reading;
  if (understanding.certainty !== "likely" || recorded?.act !== "withdrawn") return {};
  const { rule, language } = understanding;
  return {
    review: {
      subject: person.subject,
      ledgerSeq: nextSeq(person),
      status: "open",
      connection: connection.name,
      messageId: message.id,
      program: program.id,
      rule,
      ...(language && { language }),
      receivedAt,
      ended: [...grantsAmong(before, recorded.changes, deployment.programs, now)],
      expiresAt: epochSeconds(expiryOf("consentMessage", receivedAt, deployment.retention)),
    },
  };
}
