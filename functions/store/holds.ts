import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { LEDGER_PREFIX, PART_PREFIX, partitionOf, REPLY_PREFIX, STATE_SORT_KEY } from "./keys.ts";
import { queryPages } from "./query.ts";
import { isLive, type Table } from "./table.ts";

const item = v.object({
  PK: v.string(),
  SK: v.string(),
  expiresAt: v.exactOptional(v.number()),
  heldExpiresAt: v.exactOptional(v.number()),
  status: v.exactOptional(v.string()),
});
type Item = v.InferOutput<typeof item>;

/** The state's own expiry, and its ledger's with it, are decided with the state. */
const LAPSES_WITH_STATE = [STATE_SORT_KEY, LEDGER_PREFIX];
const ON_ITS_WAY = ["pending", "sending"];

/** What is on its way is not held up: parts of a message, which are read within minutes, and a reply that has not gone out. */
function mayBeHeld({ SK, status = "" }: Item): boolean {
  if (LAPSES_WITH_STATE.some((prefix) => SK.startsWith(prefix)) || SK.startsWith(PART_PREFIX)) return false;
  return !(SK.startsWith(REPLY_PREFIX) && ON_ITS_WAY.includes(status));
}

/** How many items are written side by side. */
const AT_ONCE = 10;

/** Sets one item's attributes unless it has changed or gone meanwhile. True when it was written. */
async function move(
  table: Table,
  { PK, SK }: Item,
  from: "expiresAt" | "heldExpiresAt",
  to: "expiresAt" | "heldExpiresAt",
  value: number,
): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { PK, SK },
        UpdateExpression: "SET #to = :value REMOVE #from",
        ConditionExpression: "#from = :value",
        ExpressionAttributeNames: { "#from": from, "#to": to },
        ExpressionAttributeValues: { ":value": value },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Goes through the person's items page by page; what was done stays done when it is broken off. Returns how many were written. */
async function forEachItem(
  table: Table,
  subject: Subject,
  signal: AbortSignal,
  write: (item: Item) => Promise<boolean>,
): Promise<number> {
  let written = 0;
  const query = {
    KeyConditionExpression: "PK = :partition",
    ProjectionExpression: "PK, SK, expiresAt, heldExpiresAt, #status",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":partition": partitionOf(subject) },
  };
  for await (const page of queryPages(table, query, signal)) {
    const items = page.map((found) => v.parse(item, found));
    for (let at = 0; at < items.length; at += AT_ONCE) {
      signal.throwIfAborted();
      const done = await Promise.all(items.slice(at, at + AT_ONCE).map(write));
      written += done.filter(Boolean).length;
    }
  }
  return written;
}

/**
 * Takes the expiry off everything of the person's, and notes it beside. What is done already is not done again, so that a run that was broken off
 * is taken up by the next; what is written later is held by the next as well. Rejects when it could not finish.
 */
export function holdItems(table: Table, subject: Subject, now: Instant, signal: AbortSignal): Promise<number> {
  return forEachItem(table, subject, signal, async (found) => {
    const { expiresAt } = found;
    if (expiresAt === undefined || !isLive(found, now) || !mayBeHeld(found)) return false;
    return move(table, found, "expiresAt", "heldExpiresAt", expiresAt);
  });
}

/** Gives every held item the expiry back that it had; one whose time has passed meanwhile is gone with that. As `holdItems`. */
export function releaseItems(table: Table, subject: Subject, signal: AbortSignal): Promise<number> {
  return forEachItem(table, subject, signal, async (found) => {
    const { heldExpiresAt } = found;
    return heldExpiresAt === undefined ? false : move(table, found, "heldExpiresAt", "expiresAt", heldExpiresAt);
  });
}
