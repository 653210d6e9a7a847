import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { inboundKey } from "./keys.ts";
import { type InboundRecord, inboundRecord } from "./records.ts";
import { ABSENT_OR_EXPIRED, nowSeconds, type Table } from "./table.ts";

export type RecordedMessage =
  | { readonly result: "written" }
  | { readonly result: "duplicate"; readonly inbound: InboundRecord };

/** Records a message that changes nothing, once: the claim and the look at an earlier handling are one call. */
export async function recordMessage(
  table: Table,
  subject: Subject,
  record: InboundRecord,
  now: Instant,
  signal: AbortSignal,
): Promise<RecordedMessage> {
  const command = new PutCommand({
    TableName: table.name,
    Item: { ...inboundKey(subject, record.connection, record.id), ...record },
    ConditionExpression: ABSENT_OR_EXPIRED,
    ExpressionAttributeValues: { ":now": nowSeconds(now) },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  try {
    await table.client.send(command, { abortSignal: signal });
    return { result: "written" };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || error.Item === undefined) throw error;
    return { result: "duplicate", inbound: v.parse(inboundRecord, unmarshall(error.Item)) };
  }
}
