import { expiryOf } from "../consent/retention.ts";
import { epochSeconds } from "../instant.ts";
import type { InboundMessage, MessagePart } from "../messages.ts";
import { emptyParts, keepPart, type PartRecord, type PartSet, readParts } from "../store/parts.ts";
import { filedSubject } from "../store/person.ts";
import { subjectsOf } from "../subject.ts";
import { processInbound } from "./process-inbound.ts";
import type { ItemOutcome, Processing } from "./processing.ts";
import { queueForRetry } from "./retry-queue.ts";

/** Parts follow each other within seconds; what is missing after this is not waited for, so that a STOP in the first part takes effect. */
const WAIT_SECONDS = 60;

/** A part, and the message that it is part of. */
export type PartialMessage = InboundMessage & { readonly part: MessagePart };

/** No handset writes longer messages; a claim beyond is read part by part. */
const MOST_PARTS = 40;

/** Whether a message is only a part. A message of one part is whole. */
export function isPartial(message: InboundMessage): message is PartialMessage {
  return message.part !== undefined && message.part.total > 1 && message.part.total <= MOST_PARTS;
}

function recordOf(message: PartialMessage, { connection, now, deployment }: Processing, reference: string): PartRecord {
  return {
    connection: connection.name,
    reference,
    number: message.part.number,
    id: message.id.value,
    text: message.text,
    ...(message.carrierTime !== undefined && { carrierTime: message.carrierTime }),
    expiresAt: epochSeconds(expiryOf("messagePart", now, deployment.retention)),
  };
}

/** The message that the parts make, filed under the id of its first part. */
function joined(message: PartialMessage, parts: readonly PartRecord[]): InboundMessage {
  const { part: _, carrierTime: _own, ...whole } = message;
  const [first] = parts;
  const carrierTime = parts.flatMap((part) => part.carrierTime ?? []).sort()[0];
  return {
    ...whole,
    id: { source: message.id.source, value: first?.id ?? message.id.value },
    text: parts.map(({ text }) => text).join(""),
    ...(carrierTime !== undefined && { carrierTime }),
  };
}

/**
 * Handles one part: keeps it, and reads the message once it is whole, in whatever order its parts come. While some are missing, the part comes
 * back through the queue after a minute, and then what is there is read without them.
 */
export async function processPart(message: PartialMessage, due: boolean, processing: Processing): Promise<ItemOutcome> {
  const { table, peppers, connection, receivedAt, now, signal, unverified } = processing;
  const subject = await filedSubject(table, subjectsOf(message.from, peppers), now, signal);
  const { total } = message.part;
  // A reference is a byte or two of the sender's handset: only the person and the sender texted make it one message.
  const reference = `${message.to}#${message.part.reference}`;
  const set: PartSet = { subject, connection: connection.name, reference, total };
  const own = recordOf(message, processing, reference);
  if (!due) await keepPart(table, subject, own, now, signal);
  const found = await readParts(table, set, own.id, now, signal);
  if (found.wasRead) return { outcome: "parts-read-already" };
  if (found.parts.length < total && !due) {
    await queueForRetry(
      [{ connection: connection.name, receivedAt, item: message, partsDue: true, ...(unverified && { unverified }) }],
      WAIT_SECONDS,
    );
    return { outcome: "part-kept" };
  }
  // What waited so long that the parts have expired is read by itself rather than not at all.
  const parts = found.parts.length > 0 ? found.parts : [own];
  const outcome = await processInbound(joined(message, parts), processing);
  await emptyParts(table, set, parts, signal);
  return outcome;
}
