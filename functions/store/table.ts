import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { requireEnvironment } from "../environment.ts";
import { epochSeconds, type Instant } from "../instant.ts";

/** A table, and the client that reaches it. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

/**
 * Opens a table named by the environment: that of what is held about people, unless another is meant. Retries are few, because a webhook has a budget of
 * about a second and a queue behind it.
 */
export function openTable(name: "tableName" | "tombstoneTableName" = "tableName"): Table {
  const client = new DynamoDBClient({ maxAttempts: 2 });
  return {
    name: requireEnvironment(name),
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  };
}

/**
 * TTL deletion is lazy, typically within days, so that an expired item counts as absent in every condition as it does in every read
 * (DynamoDB Developer Guide, "Working with expired items").
 */
export const ABSENT_OR_EXPIRED = "attribute_not_exists(PK) OR expiresAt <= :now";

/** The `:now` of conditions on `expiresAt`, in epoch seconds. */
export const nowSeconds = (now: Instant): number => epochSeconds(now);

/** Whether an item that was read is still there at `now`. */
export function isLive(item: { readonly expiresAt?: number | undefined }, now: Instant): boolean {
  return item.expiresAt === undefined || item.expiresAt > epochSeconds(now);
}

/** As `isLive`, of an item that no schema has read yet. */
export function isLiveItem(item: Readonly<Record<string, unknown>>, now: Instant): boolean {
  return isLive({ expiresAt: Number(item.expiresAt ?? Number.POSITIVE_INFINITY) }, now);
}
