import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { type ItemKey, sentMessageKey, unplacedReportKey } from "./keys.ts";
import { type ReplyRecord, type ReportRecord, replyRecord, reportRecord } from "./records.ts";
import { isLive, type Table } from "./table.ts";

/** Leads from a message's id to the reply that was sent, and holds nothing of the person beside the key they are filed under. */
const sentMessage = v.object({ replyPK: v.string(), replySK: v.string(), expiresAt: v.number() });

/** Notes under which id a reply went out, for carriers whose delivery reports name no recipient. It lasts as long as the reply. */
export async function noteSentMessage(
  table: Table,
  messageId: string,
  { PK, SK }: ItemKey,
  { connection, expiresAt }: ReplyRecord,
): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: sentMessageKey(connection, messageId),
      UpdateExpression: "SET replyPK = :pk, replySK = :sk, expiresAt = :expiresAt",
      ExpressionAttributeValues: { ":pk": PK, ":sk": SK, ":expiresAt": expiresAt },
    }),
  );
}

async function readItem(table: Table, Key: ItemKey, signal: AbortSignal): Promise<unknown> {
  const command = new GetCommand({ TableName: table.name, Key, ConsistentRead: true });
  const { Item } = await table.client.send(command, { abortSignal: signal });
  return Item;
}

/** Whom a message of ours went to, and from which sender; undefined when it is none of ours, or forgotten. */
export async function recipientOf(
  table: Table,
  connection: string,
  messageId: string,
  now: Instant,
  signal: AbortSignal,
): Promise<{ readonly to: E164; readonly from: string } | undefined> {
  const sent = v.safeParse(sentMessage, await readItem(table, sentMessageKey(connection, messageId), signal));
  if (!sent.success || !isLive(sent.output, now)) return undefined;
  const { replyPK: PK, replySK: SK } = sent.output;
  const reply = v.safeParse(replyRecord, await readItem(table, { PK, SK }, signal));
  return reply.success && isLive(reply.output, now) ? { to: reply.output.to, from: reply.output.from } : undefined;
}

/** A report that came before its message's recipient was known. */
export async function waitingReport(
  table: Table,
  connection: string,
  messageId: string,
  now: Instant,
  signal: AbortSignal,
): Promise<ReportRecord | undefined> {
  const read = v.safeParse(reportRecord, await readItem(table, unplacedReportKey(connection, messageId), signal));
  return read.success && isLive(read.output, now) ? read.output : undefined;
}
