import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { LedgerHead } from "../consent/ledger.ts";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { type ErasureWrite, erasureWrite } from "./erasures.ts";
import { pepperKey } from "./keys.ts";
import { instant, subject } from "./record-fields.ts";
import { TALLY_KEY } from "./replayed.ts";
import type { Table } from "./table.ts";

/** That somebody was erased, kept apart from what was held about them. There is no number in it, nor anything that leads to one without the pepper. */
export interface Tombstone {
  readonly subject: Subject;
  /** What the person is not to be texted for. */
  readonly scope: "everything";
  readonly suppressedSince: Instant;
  /** When it was written: nothing had been deleted yet. */
  readonly at: Instant;
  /** Why the person was erased. */
  readonly ground: "request-of-the-person";
  /** The ledger entry that opened the request; subject and number together are its id. */
  readonly request: number;
  /** Where the person's ledger ended. */
  readonly head: LedgerHead;
}

const tombstone: v.GenericSchema<unknown, Tombstone> = v.object({
  subject,
  scope: v.literal("everything"),
  suppressedSince: instant,
  at: instant,
  ground: v.literal("request-of-the-person"),
  request: v.number(),
  head: v.object({ seq: v.number(), hash: v.string() }),
});

/** Every tombstone, page by page. Rejects with the SDK's error when the table cannot be read. */
export async function* readTombstones({ client, name }: Table): AsyncGenerator<Tombstone> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ConsistentRead: true })) {
    for (const item of Items) if (item.subject !== TALLY_KEY.subject) yield v.parse(tombstone, item);
  }
}

/**
 * The writes of a tombstone, over an earlier one of the same person, together with how far the erasure has come by it. Both tables count them, so that a
 * table which was restored from before shows as one that knows of fewer.
 */
export function burial(table: Table, tombstones: Table, tombstone: Tombstone, erasure: ErasureWrite) {
  const one = { ExpressionAttributeValues: { ":one": 1 } };
  return [
    { Put: { TableName: tombstones.name, Item: { ...tombstone } } },
    { Update: { TableName: tombstones.name, Key: TALLY_KEY, UpdateExpression: "ADD tombstones :one", ...one } },
    { Update: { TableName: table.name, Key: pepperKey(), UpdateExpression: "ADD tombstones :one", ...one } },
    erasureWrite(table, erasure),
  ];
}

/** Takes a tombstone away that was written for this request, which came to nothing. */
export async function exhumation(
  { client, name }: Table,
  subject: Subject,
  request: number,
  signal: AbortSignal,
): Promise<void> {
  const command = new DeleteCommand({
    TableName: name,
    Key: { subject },
    ConditionExpression: "attribute_not_exists(subject) OR #request = :request",
    ExpressionAttributeNames: { "#request": "request" },
    ExpressionAttributeValues: { ":request": request },
  });
  try {
    await client.send(command, { abortSignal: signal });
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
