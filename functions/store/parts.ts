import { BatchGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { type Instant, parseInstant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { partKey } from "./keys.ts";
import { TableThrottled } from "./person.ts";
import { isLive, type Table } from "./table.ts";

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

/** Keeps a part. One that comes again replaces itself. */
export async function keepPart(table: Table, subject: Subject, part: PartRecord, signal: AbortSignal): Promise<void> {
  const Item = { ...partKey(subject, part.connection, part.reference, part.number), ...part };
  const command = new TransactWriteCommand({ TransactItems: [{ Put: { TableName: table.name, Item } }] });
  await table.client.send(command, { abortSignal: signal });
}

/** The parts that are there, in their order. Those of a message that was read already are not. */
export async function readParts(
  table: Table,
  set: PartSet,
  now: Instant,
  signal: AbortSignal,
): Promise<readonly PartRecord[]> {
  const { subject, connection, reference } = set;
  const Keys = numbersOf(set).map((number) => partKey(subject, connection, reference, number));
  const command = new BatchGetCommand({ RequestItems: { [table.name]: { Keys, ConsistentRead: true } } });
  const { Responses, UnprocessedKeys } = await table.client.send(command, { abortSignal: signal });
  if (Object.keys(UnprocessedKeys ?? {}).length > 0) throw new TableThrottled();
  const items = Responses?.[table.name] ?? [];
  return items
    .flatMap((item) => (v.is(partRecord, item) ? [item] : []))
    .filter((item) => isLive(item, now))
    .sort((a, b) => a.number - b.number);
}

/** Empties the parts of a message that has been read, so that the next one under the same reference starts clean and no text stays. */
export async function emptyParts(
  table: Table,
  set: PartSet,
  parts: readonly PartRecord[],
  signal: AbortSignal,
): Promise<void> {
  const { subject, connection, reference } = set;
  const TransactItems = parts.map(({ number, expiresAt }) => ({
    Put: { TableName: table.name, Item: { ...partKey(subject, connection, reference, number), expiresAt } },
  }));
  if (TransactItems.length > 0)
    await table.client.send(new TransactWriteCommand({ TransactItems }), { abortSignal: signal });
}
