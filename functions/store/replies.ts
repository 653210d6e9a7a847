import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { ItemKey } from "./keys.ts";
import { type ReplyRecord, replyRecord } from "./records.ts";
import { nowSeconds, type Table } from "./table.ts";

// One sender gets it: it is still waiting, not erased or expired, and still fresh enough to be worth saying.
const CLAIMABLE = "#status = :pending AND freshUntil > :instant AND expiresAt > :now";

/** Claims a waiting reply for sending; undefined when it is gone, stale, or another invocation has it. */
export async function claimReply(table: Table, key: ItemKey, now: Instant): Promise<ReplyRecord | undefined> {
  const command = new UpdateCommand({
    TableName: table.name,
    Key: key,
    UpdateExpression: "SET #status = :sending",
    ConditionExpression: CLAIMABLE,
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: {
      ":pending": "pending",
      ":sending": "sending",
      ":instant": now,
      ":now": nowSeconds(now),
    },
    ReturnValues: "ALL_NEW",
  });
  try {
    const { Attributes } = await table.client.send(command);
    return v.parse(replyRecord, Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/** Notes what became of a claimed reply. `pending` gives it back, for a carrier that certainly did not take it. */
export async function settleReply(
  table: Table,
  key: ItemKey,
  status: Exclude<ReplyRecord["status"], "sending">,
  messageId?: string,
): Promise<void> {
  const command = new UpdateCommand({
    TableName: table.name,
    Key: key,
    UpdateExpression:
      messageId === undefined ? "SET #status = :status" : "SET #status = :status, messageId = :messageId",
    ConditionExpression: "attribute_exists(PK)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":status": status, ...(messageId !== undefined && { ":messageId": messageId }) },
  });
  try {
    await table.client.send(command);
  } catch (error) {
    // Erased while it was on its way: nothing is left to note.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
