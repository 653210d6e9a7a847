import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { LedgerEntry } from "../consent/ledger.ts";
import { HEAD_BYTES, headBytes, headKeyOf, headsIn, type MappedHead } from "../consent/signed-head.ts";
import { epochSeconds, type Instant, plusMilliseconds } from "../instant.ts";
import type { Subject } from "../subject.ts";
import type { Item } from "./batch-read.ts";
import { HEAD_PREFIX, HEADS_PARTITION, headKey, type ItemKey, packKey } from "./keys.ts";
import { queryPages } from "./query.ts";
import { isLive, isLiveItem, nowSeconds, type Table } from "./table.ts";

/** An item holds 400 KB: this many places, and room to spare. */
const PLACES_PER_PACK = Math.floor(380_000 / HEAD_BYTES);

/**
 * How long a signed bucket can still be shown. It bounds how long somebody who was erased lingers in one, and is renewed while the bucket stays as
 * it is.
 */
const PACK_MILLISECONDS = 35 * 86_400_000;

const head = v.pipe(
  v.object({
    SK: v.string(),
    ledgerSeq: v.number(),
    ledgerHash: v.string(),
    expiresAt: v.exactOptional(v.number()),
  }),
  v.transform(
    ({ SK, ledgerSeq, ledgerHash, ...rest }): MappedHead => ({
      key: SK.slice(HEAD_PREFIX.length),
      seq: ledgerSeq,
      hash: ledgerHash,
      ...rest,
    }),
  ),
);

/** Where the end of a person's ledger is noted. Erasing the person deletes it, and the next statement counts them as removed. */
export const headItemOf = (subject: Subject): ItemKey => headKey(headKeyOf(subject));

/**
 * Notes the end of a person's ledger in the map. An entry that comes late or again changes nothing. `expiresAt` is when it lapses, in epoch
 * seconds; a ledger that has lapsed gives way to the one begun after it. Rejects with the SDK's error when the table cannot be reached.
 */
export async function noteHead(
  table: Table,
  { subject, seq, hash }: LedgerEntry,
  expiresAt: number | undefined,
  now: Instant,
): Promise<void> {
  if (!isLive({ expiresAt }, now)) return;
  const lapse = expiresAt === undefined ? "REMOVE expiresAt" : ", expiresAt = :expires";
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: headItemOf(subject),
        UpdateExpression: `SET ledgerSeq = :seq, ledgerHash = :hash ${lapse}`,
        ConditionExpression: "attribute_not_exists(PK) OR ledgerSeq <= :seq OR expiresAt <= :now",
        ExpressionAttributeValues: {
          ":seq": seq,
          ":hash": hash,
          ":now": nowSeconds(now),
          ...(expiresAt !== undefined && { ":expires": expiresAt }),
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** A person's place in the map as it is now; undefined when they have none. */
export async function readHead(table: Table, subject: Subject, now: Instant): Promise<MappedHead | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: headItemOf(subject), ConsistentRead: true }),
  );
  const read = Item && v.parse(head, Item);
  return read && isLive(read, now) ? read : undefined;
}

/** The items of a bucket whose sort key begins so, that have not expired, in its order. */
async function queryBucket(table: Table, bucket: string, prefix: string, now: Instant): Promise<readonly unknown[]> {
  const items: Item[] = [];
  const query = {
    KeyConditionExpression: "PK = :bucket AND begins_with(SK, :prefix)",
    ExpressionAttributeValues: { ":bucket": `${HEADS_PARTITION}${bucket}`, ":prefix": prefix },
  };
  for await (const page of queryPages(table, query)) items.push(...page);
  return items.filter((item) => isLiveItem(item, now));
}

/** A bucket of the map as it is now, ordered by key. */
export async function readBucket(table: Table, bucket: string, now: Instant): Promise<readonly MappedHead[]> {
  return (await queryBucket(table, bucket, HEAD_PREFIX, now)).map((item) => v.parse(head, item));
}

/** Keeps a bucket as it was signed, under the root over it. */
export async function writePacks(
  table: Table,
  bucket: string,
  root: string,
  heads: readonly MappedHead[],
  now: Instant,
): Promise<void> {
  const expiresAt = epochSeconds(plusMilliseconds(now, PACK_MILLISECONDS));
  for (let number = 0; number * PLACES_PER_PACK < heads.length; number += 1) {
    const places = heads.slice(number * PLACES_PER_PACK, (number + 1) * PLACES_PER_PACK);
    const Item = { ...packKey(bucket, root, number), places: Buffer.concat(places.map(headBytes)), expiresAt };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  }
}

const pack = v.object({ places: v.instance(Uint8Array) });

/** A bucket as it was signed; empty when it was, or is no longer kept. */
export async function readPacks(
  table: Table,
  bucket: string,
  root: string,
  now: Instant,
): Promise<readonly MappedHead[]> {
  const packs = await queryBucket(table, bucket, `PACK#${root}#`, now);
  return packs.flatMap((item) => headsIn(v.parse(pack, item).places));
}
