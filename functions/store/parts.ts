import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { type Instant, parseInstant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { readItems } from "./batch-read.ts";
import { partKey } from "./keys.ts";
import { ABSENT_OR_EXPIRED, nowSeconds, type Table } from "./table.ts";

/** One part of a long message until it is whole or its time is up. */
export interface PartRecord {
  readonly connection: string;
  readonly reference: string;
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly carrierTime?: Instant;
  /** In epoch seconds. */
  readonly expiresAt: number;
}

const instant = v.custom<Instant>((value) => typeof value === "string" && parseInstant(value) === value);
const partRecord = v.object({
  connection: v.string(),
  reference: v.string(),
  number: v.number(),
  id: v.string(),
  text: v.string(),
  carrierTime: v.exactOptional(instant),
  expiresAt: v.number(),
});

/** The message that parts belong to. */
export interface PartSet {
  readonly subject: Subject;
  readonly connection: string;
  readonly reference: string;
  readonly total: number;
}

const numbersOf = ({ total }: PartSet) => Array.from({ length: total }, (_, index) => index + 1);

// The first of its place, or another message's part under the same reference; not the same part again, which may have been read already.
const NEW_PART = `${ABSENT_OR_EXPIRED} OR id <> :id`;

/** Keeps a part, unless it is there or was read already. */
export async function keepPart(
  table: Table,
  subject: Subject,
  part: PartRecord,
  now: Instant,
  signal: AbortSignal,
): Promise<void> {
  const command = new PutCommand({
    TableName: table.name,
    Item: { ...partKey(subject, part.connection, part.reference, part.number), ...part },
    ConditionExpression: NEW_PART,
    ExpressionAttributeValues: { ":now": nowSeconds(now), ":id": part.id },
  });
  try {
    await table.client.send(command, { abortSignal: signal });
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** What is there of a long message. */
export interface FoundParts {
  /** In their order. */
  readonly parts: readonly PartRecord[];
  /** Whether a message that this part belongs to was read already. */
  readonly wasRead: boolean;
}

/** The parts that are there. Those of a message that was read already are empty; `id` is the part's that is asked for. */
export async function readParts(
  table: Table,
  set: PartSet,
  id: string,
  now: Instant,
  signal: AbortSignal,
): Promise<FoundParts> {
  const { subject, connection, reference } = set;
  const keys = numbersOf(set).map((number) => partKey(subject, connection, reference, number));
  const items = [...(await readItems(table, keys, now, signal)).values()];
  const parts = items.flatMap((item) => (v.is(partRecord, item) ? [item] : [])).sort((a, b) => a.number - b.number);
  return { parts, wasRead: items.some((item) => item.id === id && item.text === undefined) };
}

/** Empties the parts of a message that has been read, so that the next one under the same reference starts clean and no text stays. */
export async function emptyParts(
  table: Table,
  set: PartSet,
  parts: readonly PartRecord[],
  signal: AbortSignal,
): Promise<void> {
  const { subject, connection, reference } = set;
  const TransactItems = parts.map(({ number, id, expiresAt }) => ({
    Put: { TableName: table.name, Item: { ...partKey(subject, connection, reference, number), id, expiresAt } },
  }));
  if (TransactItems.length > 0)
    await table.client.send(new TransactWriteCommand({ TransactItems }), { abortSignal: signal });
}
