import type { GenericSchema, InferOutput } from "valibot";
import type { Instant } from "../instant.ts";
import type { CarrierAct, DeliveryStatus, MessageId, WebhookItem } from "../messages.ts";
import type { E164 } from "../phone-number.ts";
import { senderIdentity } from "../phone-number.ts";
import { readPerson } from "./person.ts";
import { readBySchema } from "./schema-problem.ts";
import type { ReportedError } from "./status-table.ts";

/** Reads one item by a schema; what does not fit is malformed. `prefix` leads the field's path, e.g. `results[3]`. */
export function readItem<Schema extends GenericSchema>(
  schema: Schema,
  input: unknown,
  prefix: string,
  meaning: (value: InferOutput<Schema>) => WebhookItem,
): WebhookItem {
  const read = readBySchema(schema, input, prefix);
  return "problem" in read ? { kind: "malformed", problem: read.problem } : meaning(read.value);
}

/** A message as a carrier says it. */
interface SaidMessage {
  /** The carrier's id, or how one is made for the person who wrote. */
  readonly id: string | ((person: E164) => MessageId);
  readonly from: string;
  /** What the carrier calls `from`. */
  readonly fromField: string;
  readonly to: string;
  readonly text: string;
  readonly mediaCount?: number;
  readonly carrierTime?: Instant | undefined;
  readonly carrierAct?: CarrierAct | undefined;
}

/** The message, unless its sender is nobody's phone or no address at all. */
export function messageItem(said: SaidMessage): WebhookItem {
  const { id, from, fromField, to, text, mediaCount = 0, carrierTime, carrierAct } = said;
  const person = readPerson(from, fromField);
  if (typeof person !== "string") return person;
  return {
    kind: "inbound",
    id: typeof id === "string" ? { source: "carrier", value: id } : id(person),
    from: person,
    to: senderIdentity(to),
    text,
    mediaCount,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** A delivery report as a carrier says it. */
interface SaidReport {
  readonly messageId: string;
  readonly to?: string | null | undefined;
  /** What the carrier calls `to`. */
  readonly toField?: string;
  readonly from?: string | null | undefined;
  readonly status: DeliveryStatus;
  readonly error: ReportedError;
  readonly carrierTime?: Instant | undefined;
}

/** The report, unless its recipient is no address at all; one about a name or nobody has no recipient. */
export function reportItem({
  messageId,
  to,
  toField = "to",
  from,
  status,
  error,
  carrierTime,
}: SaidReport): WebhookItem {
  const person = to ? readPerson(to, toField) : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  return {
    kind: "delivery",
    messageId,
    ...(typeof person === "string" && { to: person }),
    ...(from && { from: senderIdentity(from) }),
    status,
    ...error,
    ...(carrierTime && { carrierTime }),
  };
}
