import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { LedgerEntry } from "../consent/ledger.ts";
import { CONSENT_STATUSES, type ConsentStatus } from "../consent/state.ts";
import { epochMilliseconds, type Instant, instantOf, parseInstant } from "../instant.ts";
import { isDay } from "../local-day.ts";
import type { Subject } from "../subject.ts";
import { CHANGES_INDEX, LEDGER_PREFIX, subjectOfPartition } from "./keys.ts";
import { SHARDS, shardOf } from "./shards.ts";
import { isLive, type Table } from "./table.ts";

const DAY_MILLISECONDS = 86_400_000;
/** An answer looks at so many days at most, so that a reader who has been away walks on from answer to answer. */
const MOST_DAYS = 31;
/** Read from each shard at a time. */
const SHARD_PAGE = 100;

const dayOf = (at: string): string => at.slice(0, 10);

const partitionOf = (day: string, shard: number): string => `C#${day}#${shard}`;

const positionOf = ({ recordedAt, subject, seq }: LedgerEntry): string =>
  `${recordedAt}#${subject}#${String(seq).padStart(10, "0")}`;

/** Whether a text is a position among changes, for cursors that come back from outside: an entry's, or the time that was read to. */
export const isChangePosition = (text: string): boolean => isDay(dayOf(text));

/** What puts a ledger entry into the index of changes, by the day and time it was recorded; nothing for an entry that changes no purpose. */
export function changeIndexOf(entry: LedgerEntry): Record<string, unknown> {
  if (entry.changes.length === 0) return {};
  return {
    changePartition: partitionOf(dayOf(entry.recordedAt), shardOf(entry.subject)),
    changePosition: positionOf(entry),
    changed: entry.changes.map(({ program, purpose, to }) => ({ program, purpose, status: to })),
  };
}

const indexedEntry = v.object({
  PK: v.string(),
  SK: v.string(),
  changePosition: v.string(),
  changed: v.array(v.object({ program: v.string(), purpose: v.string(), status: v.picklist(CONSENT_STATUSES) })),
  expiresAt: v.exactOptional(v.number()),
});

/** What a purpose came to. */
export interface Change {
  readonly program: string;
  readonly purpose: string;
  readonly status: ConsentStatus;
}

/** One entry of the ledger as lists elsewhere follow it. */
export interface ChangeEntry {
  readonly position: string;
  readonly subject: Subject;
  readonly ledgerSeq: number;
  readonly at: Instant;
  readonly changed: readonly Change[];
}

/** Entries in the order they were recorded, and the position that everything up to is among them. */
export interface ChangePage {
  readonly entries: readonly ChangeEntry[];
  readonly readTo: string;
  /** Whether there is more to read at once. */
  readonly more: boolean;
}

function entryOf(item: unknown): ChangeEntry {
  const { PK, SK, changePosition, changed } = v.parse(indexedEntry, item);
  const subject = subjectOfPartition(PK);
  const at = parseInstant(changePosition.slice(0, changePosition.indexOf("#")));
  if (subject === undefined || at === undefined)
    throw new Error("an item of the index of changes has no subject or time");
  return { position: changePosition, subject, ledgerSeq: Number(SK.slice(LEDGER_PREFIX.length)), at, changed };
}

interface ShardPage {
  readonly entries: readonly ChangeEntry[];
  /** How far it was read, where the shard has more. */
  readonly horizon?: string;
}

async function readShard(
  table: Table,
  partition: string,
  after: string,
  now: Instant,
  signal: AbortSignal,
): Promise<ShardPage> {
  const command = new QueryCommand({
    TableName: table.name,
    IndexName: CHANGES_INDEX,
    KeyConditionExpression: "changePartition = :partition AND changePosition > :after",
    ExpressionAttributeValues: { ":partition": partition, ":after": after },
    Limit: SHARD_PAGE,
  });
  const { Items = [], LastEvaluatedKey } = await table.client.send(command, { abortSignal: signal });
  const live = Items.map((item) => v.parse(indexedEntry, item)).filter((item) => isLive(item, now));
  const horizon = LastEvaluatedKey?.changePosition;
  return { entries: live.map(entryOf), ...(typeof horizon === "string" && { horizon }) };
}

/** One page of a day: complete up to the shard that was read least far. */
async function readDay(table: Table, day: string, after: string, now: Instant, signal: AbortSignal) {
  const shards = Array.from({ length: SHARDS }, (_, shard) => partitionOf(day, shard));
  const pages = await Promise.all(shards.map((shard) => readShard(table, shard, after, now, signal)));
  const horizon = pages.flatMap((page) => page.horizon ?? []).sort()[0];
  const entries = pages
    .flatMap((page) => page.entries)
    .filter(({ position }) => horizon === undefined || position <= horizon)
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  return { entries, horizon };
}

/** The days from the one that a position lies in to the one of `now`, as many as one answer looks at. */
function daysFrom(position: string, now: Instant): readonly string[] {
  const first = Date.parse(dayOf(position));
  const count = Math.floor((epochMilliseconds(now) - first) / DAY_MILLISECONDS) + 1;
  return Array.from({ length: Math.max(0, Math.min(count, MOST_DAYS)) }, (_, day) =>
    dayOf(instantOf(first + day * DAY_MILLISECONDS)),
  );
}

/**
 * The next changes after a position, which is a time or what an earlier page was `readTo`; at least `enough` of them while there are so many.
 * An index lags behind the table, so that what was recorded in the last moments may still turn up before what is read here.
 * Rejects with the SDK's error when the table cannot be read.
 */
export async function readChanges(
  table: Table,
  after: string,
  enough: number,
  now: Instant,
  signal: AbortSignal,
): Promise<ChangePage> {
  const entries: ChangeEntry[] = [];
  let readTo = after;
  for (const day of daysFrom(after, now)) {
    const page = await readDay(table, day, readTo, now, signal);
    entries.push(...page.entries);
    readTo = page.horizon ?? endOf(day, now);
    if (page.horizon !== undefined || entries.length >= enough) break;
  }
  return { entries, readTo, more: readTo < now };
}

/** Where the next day's positions begin, or `now` on its own day. */
function endOf(day: string, now: Instant): string {
  const next = dayOf(instantOf(Date.parse(day) + DAY_MILLISECONDS));
  return next < now ? next : now;
}
