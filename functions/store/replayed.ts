import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { pepperKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** The table is from before an erasure, as one that was restored is: it may hold somebody who must not be there. */
class NotReplayed extends Error {
  constructor() {
    super("tombstones are not played over this table yet: npm run replay-tombstones");
    this.name = "NotReplayed";
  }
}

/** The key of the one item that is nobody's: how many tombstones were ever written. */
export const TALLY_KEY = { subject: "TALLY" } as const;

const tally = v.object({ tombstones: v.optional(v.number(), 0) });

async function tallyOf({ client, name }: Table, Key: Record<string, string>, signal: AbortSignal): Promise<number> {
  const command = new GetCommand({ TableName: name, Key, ConsistentRead: true });
  const { Item = {} } = await client.send(command, { abortSignal: signal });
  return v.parse(tally, Item).tombstones;
}

/** How many tombstones were written, and how many of them the table knows of. */
export async function tombstoneTallies(
  table: Table,
  tombstones: Table,
  signal: AbortSignal,
): Promise<{ readonly written: number; readonly known: number }> {
  const [written, known] = await Promise.all([
    tallyOf(tombstones, TALLY_KEY, signal),
    tallyOf(table, { ...pepperKey() }, signal),
  ]);
  return { written, known };
}

/** Refuses a table that knows of fewer erasures than there were: what it holds of those people is for nobody to see. */
export async function assertReplayed(table: Table, tombstones: Table, signal: AbortSignal): Promise<void> {
  const { written, known } = await tombstoneTallies(table, tombstones, signal);
  if (known >= written) return;
  // One may have been written between the two readings.
  if ((await tallyOf(table, { ...pepperKey() }, signal)) < written) throw new NotReplayed();
}

/** Notes that everybody who was erased up to this number of tombstones is erased in the table as well. */
export async function noteReplayed({ client, name }: Table, written: number, signal: AbortSignal): Promise<void> {
  const command = new UpdateCommand({
    TableName: name,
    Key: pepperKey(),
    UpdateExpression: "SET tombstones = :written",
    ExpressionAttributeValues: { ":written": written },
  });
  await client.send(command, { abortSignal: signal });
}
