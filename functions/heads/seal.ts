import { rootOf } from "../consent/merkle.ts";
import {
  FIRST_STATEMENT,
  type HeadStatement,
  headLeaf,
  type MappedHead,
  statementBytes,
  statementHash,
} from "../consent/signed-head.ts";
import { epochSeconds, type Instant } from "../instant.ts";
import { readBucket, readPacks, writePacks } from "../store/heads.ts";
import { HEAD_BUCKETS } from "../store/keys.ts";
import { type BucketRoot, readLatestDay, readRoots, writeDay } from "../store/signed-days.ts";
import type { Table } from "../store/table.ts";
import type { SigningKey } from "./signing-key.ts";

/** Buckets that are read side by side. */
const AT_ONCE = 16;
/** A bucket that stays as it is is written down anew after so many days, well before it would be forgotten. */
const RENEWED_AFTER_DAYS = 14;

interface SealedBucket extends BucketRoot {
  readonly heads: number;
  readonly removed: number;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Places that were there and are not now, although their ledgers had not lapsed. */
function removedFrom(before: readonly MappedHead[], after: readonly MappedHead[], now: Instant): number {
  const kept = new Set(after.map(({ key }) => key));
  return before.filter(({ key, expiresAt = Infinity }) => !kept.has(key) && expiresAt > epochSeconds(now)).length;
}

async function sealBucket(
  table: Table,
  bucket: string,
  previous: BucketRoot | undefined,
  day: string,
  now: Instant,
): Promise<SealedBucket> {
  const heads = await readBucket(table, bucket, now);
  const root = rootOf(heads.map(headLeaf));
  if (previous?.root === root && daysBetween(previous.packedOn, day) < RENEWED_AFTER_DAYS) {
    return { ...previous, heads: heads.length, removed: 0 };
  }
  const before =
    previous === undefined || previous.root === root ? [] : await readPacks(table, bucket, previous.root, now);
  await writePacks(table, bucket, root, heads, now);
  return { root, packedOn: day, heads: heads.length, removed: removedFrom(before, heads, now) };
}

/** Every bucket, in its order, some side by side. */
async function sealBuckets(
  table: Table,
  previous: readonly BucketRoot[],
  day: string,
  now: Instant,
): Promise<readonly SealedBucket[]> {
  const sealed: SealedBucket[] = [];
  for (let start = 0; start < HEAD_BUCKETS.length; start += AT_ONCE) {
    const some = HEAD_BUCKETS.slice(start, start + AT_ONCE);
    sealed.push(
      ...(await Promise.all(some.map((bucket, index) => sealBucket(table, bucket, previous[start + index], day, now)))),
    );
  }
  return sealed;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * Signs the map of every ledger's end as it is now, once for each UTC day, each statement naming the one before. A day that was missed has none:
 * the next one covers it. Returns the statement, or undefined when the day has one. Rejects with the SDK's error when the table or the key
 * cannot be used; nothing is signed by halves, and the next run begins anew.
 */
export async function sealHeads(table: Table, key: SigningKey, now: Instant): Promise<HeadStatement | undefined> {
  const day = now.slice(0, 10);
  const latest = await readLatestDay(table);
  if (latest !== undefined && latest.statement.day >= day) return undefined;
  const previous = latest === undefined ? [] : await readRoots(table, latest.statement.day, now);
  const buckets = await sealBuckets(table, previous, day, now);
  const statement: HeadStatement = {
    version: 1,
    day,
    sealedAt: now,
    heads: sum(buckets.map(({ heads }) => heads)),
    removed: sum(buckets.map(({ removed }) => removed)),
    root: rootOf(buckets.map(({ root }) => root)),
    previous: latest === undefined ? FIRST_STATEMENT : statementHash(latest.statement),
  };
  const [signature, publicKey] = await Promise.all([key.sign(statementBytes(statement)), key.publicKey()]);
  const roots = buckets.map(({ root, packedOn }) => ({ root, packedOn }));
  const written = await writeDay(table, { statement, signature, keyId: key.keyId, publicKey }, roots, now);
  return written ? statement : undefined;
}
