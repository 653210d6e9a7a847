import type { Subject } from "../subject.ts";

/**
 * One index partition takes a thousand writes a second (DynamoDB Developer Guide, "Best practices for designing partition keys"), and an index
 * that falls behind holds up its table: a campaign that thousands answer at once is spread over this many.
 */
export const SHARDS = 16;

/** The shard of an index that the person's items are in. The hash in a subject is evenly spread, and so is its first byte. */
export const shardOf = (subject: Subject): number =>
  (Buffer.from(subject.slice(subject.indexOf(".") + 1, subject.indexOf(".") + 3), "base64url")[0] ?? 0) % SHARDS;
