import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { ledgerKey, partitionOf } from "./keys.ts";
import { queryPages } from "./query.ts";
import { nowSeconds, type Table } from "./table.ts";

const item = v.object({ PK: v.string(), SK: v.string() });

/** How many entries are written side by side. */
const AT_ONCE = 10;

/**
 * Has the entries of a ledger before `from` expire now. What was done stays done when it is broken off, and doing it again goes on from there. Rejects
 * when it could not finish.
 */
export async function clearLedger(
  table: Table,
  subject: Subject,
  from: number,
  now: Instant,
  signal: AbortSignal,
): Promise<void> {
  const query = {
    KeyConditionExpression: "PK = :partition AND SK BETWEEN :first AND :last",
    FilterExpression: "attribute_not_exists(expiresAt) OR expiresAt > :now",
    ProjectionExpression: "PK, SK",
    ExpressionAttributeValues: {
      ":partition": partitionOf(subject),
      ":first": ledgerKey(subject, 1).SK,
      ":last": ledgerKey(subject, from - 1).SK,
      ":now": nowSeconds(now),
    },
  };
  for await (const page of queryPages(table, query, signal)) {
    const keys = page.map((found) => v.parse(item, found));
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      signal.throwIfAborted();
      const updates = keys.slice(at, at + AT_ONCE).map(({ PK, SK }) =>
        table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: { PK, SK },
            UpdateExpression: "SET expiresAt = :now",
            ConditionExpression: "attribute_exists(PK)",
            ExpressionAttributeValues: { ":now": nowSeconds(now) },
          }),
        ),
      );
      await Promise.all(updates);
    }
  }
}
