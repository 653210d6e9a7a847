import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { GetCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { SignedStatement } from "../consent/signed-head.ts";
import { epochSeconds, type Instant, plusMilliseconds } from "../instant.ts";
import { SIGNED_PARTITION, signedDayKey, signedRootsKey } from "./keys.ts";
import { headStatement } from "./records.ts";
import { isLive, type Table } from "./table.ts";

/** A day's statement about the map, as it is kept for good: it is what later ones follow, and is about nobody in particular. */
export interface SignedDay extends SignedStatement {
  readonly keyId: string;
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicKey: string;
}

/** The root over one bucket, and the day on which its places were last written down. */
export interface BucketRoot {
  readonly root: string;
  readonly packedOn: string;
}

const ROOTS_MILLISECONDS = 35 * 86_400_000;

const signedDay = v.object({
  statement: headStatement,
  signature: v.string(),
  keyId: v.string(),
  publicKey: v.string(),
});

const bucketRoots = v.object({
  roots: v.array(v.object({ root: v.string(), packedOn: v.string() })),
  expiresAt: v.number(),
});

/** The statement of the latest day that was signed; undefined before the first. */
export async function readLatestDay(table: Table): Promise<SignedDay | undefined> {
  const { Items } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: "PK = :signed AND begins_with(SK, :day)",
      ExpressionAttributeValues: { ":signed": SIGNED_PARTITION, ":day": "DAY#" },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  return Items?.[0] === undefined ? undefined : v.parse(signedDay, Items[0]);
}

/** The statement of a day, `2026-11-24`; undefined when none was signed then. */
export async function readDay(table: Table, day: string): Promise<SignedDay | undefined> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: signedDayKey(day) }));
  return Item === undefined ? undefined : v.parse(signedDay, Item);
}

/** The roots of a day's buckets, in their order; empty once they are no longer kept. */
export async function readRoots(table: Table, day: string, now: Instant): Promise<readonly BucketRoot[]> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: signedRootsKey(day), ConsistentRead: true }),
  );
  if (Item === undefined) return [];
  const { roots, expiresAt } = v.parse(bucketRoots, Item);
  return isLive({ expiresAt }, now) ? roots : [];
}

/** Keeps a day's statement and its roots together; false when that day has one already. */
export async function writeDay(
  table: Table,
  day: SignedDay,
  roots: readonly BucketRoot[],
  now: Instant,
): Promise<boolean> {
  const name = day.statement.day;
  const expiresAt = epochSeconds(plusMilliseconds(now, ROOTS_MILLISECONDS));
  try {
    await table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table.name,
              Item: { ...signedDayKey(name), ...day },
              ConditionExpression: "attribute_not_exists(PK)",
            },
          },
          { Put: { TableName: table.name, Item: { ...signedRootsKey(name), roots, expiresAt } } },
        ],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException) {
      const taken = error.CancellationReasons?.some(({ Code }) => Code === "ConditionalCheckFailed");
      if (taken) return false;
    }
    throw error;
  }
}
