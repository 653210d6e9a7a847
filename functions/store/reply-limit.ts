import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { epochSeconds, type Instant, plusMilliseconds } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { repliesKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** No person needs more answers than this in an hour; what does is a machine, or two that answer each other. */
export const MOST_REPLIES_AN_HOUR = 100;

const LONGEST_NEEDED_MILLISECONDS = 2 * 3_600_000;

/** Counts a reply to the person in this hour of the clock, as a part of the transaction that decides on it: over the most there may be, it fails. */
export function replyCounted(
  table: Table,
  subject: Subject,
  now: Instant,
): NonNullable<TransactWriteCommandInput["TransactItems"]>[number] {
  return {
    Update: {
      TableName: table.name,
      Key: repliesKey(subject, now.slice(0, "2026-11-24T09".length)),
      UpdateExpression: "ADD #replies :one SET expiresAt = :expires",
      ConditionExpression: "attribute_not_exists(#replies) OR #replies < :most",
      ExpressionAttributeNames: { "#replies": "replies" },
      ExpressionAttributeValues: {
        ":one": 1,
        ":most": MOST_REPLIES_AN_HOUR,
        ":expires": epochSeconds(plusMilliseconds(now, LONGEST_NEEDED_MILLISECONDS)),
      },
    },
  };
}
