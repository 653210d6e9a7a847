import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { type Instant, instantOf, parseInstant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { AGENDA_INDEX, type ItemKey } from "./keys.ts";
import { SHARDS, shardOf } from "./shards.ts";
import { isLive, type Table } from "./table.ts";

/**
 * What is on the agenda. `review`: doubtful withdrawals that wait for a person to look at them. `hold`: people whose items a restriction or a legal
 * hold keeps from expiring, or did. `unreachable`: numbers that were found to be, for a while.
 * `lapse`: people of whose consents the age has to be put on record. `request`: open requests about somebody's data, by when they are due.
 * `closed-request`: those that are over, by when that was. `erasure`: erasures, by when somebody has to look at them next.
 */
export type AgendaKind = "review" | "hold" | "unreachable" | "lapse" | "request" | "closed-request" | "erasure";

/** The attributes that put an item on the agenda; without them it is not in the index. */
export interface AgendaMark {
  readonly agendaPartition: string;
  readonly agendaPosition: string;
}

const partition = (kind: AgendaKind, shard: number): string => `${kind}#${shard}`;

/** Puts an item of the person's on the agenda of a kind, in the order of `at`. The item's key tells it from others of the same instant. */
export function agendaMark(kind: AgendaKind, subject: Subject, at: Instant, itemKey: ItemKey): AgendaMark {
  return { agendaPartition: partition(kind, shardOf(subject)), agendaPosition: `${at}#${itemKey.PK}#${itemKey.SK}` };
}

/** Puts an item of the agenda to a later place, while it is there. */
export async function moveOnAgenda(table: Table, key: ItemKey, mark: AgendaMark, signal: AbortSignal): Promise<void> {
  const command = new UpdateCommand({
    TableName: table.name,
    Key: key,
    UpdateExpression: "SET agendaPartition = :partition, agendaPosition = :position",
    ConditionExpression: "attribute_exists(agendaPosition)",
    ExpressionAttributeValues: { ":partition": mark.agendaPartition, ":position": mark.agendaPosition },
  });
  try {
    await table.client.send(command, { abortSignal: signal });
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** The `until` of a range without an end. */
export const END_OF_TIME = instantOf(Date.UTC(9999, 11, 31));

const indexedItem = v.object({
  PK: v.string(),
  SK: v.string(),
  agendaPosition: v.string(),
  expiresAt: v.exactOptional(v.number()),
});

export interface AgendaEntry {
  readonly key: ItemKey;
  readonly position: string;
}

/** Entries in their order, and whether more follow the last of them. */
export interface AgendaPage {
  readonly entries: readonly AgendaEntry[];
  readonly more: boolean;
}

/** Which part of an agenda: what lies after a position, up to an instant, and at most so many. */
export interface AgendaRange {
  readonly after?: string;
  readonly until: Instant;
  readonly limit: number;
}

/** Sorts before every time, and after everything of an instant. */
const FIRST = "0";
const LAST_OF_INSTANT = "~";

/** Whether a text is a position on an agenda, for cursors that come back from outside. */
export const isAgendaPosition = (text: string): boolean => parseInstant(text.split("#")[0] ?? "") !== undefined;

async function readShard(
  table: Table,
  kind: AgendaKind,
  shard: number,
  { after = FIRST, until, limit }: AgendaRange,
  now: Instant,
  signal: AbortSignal,
): Promise<AgendaPage> {
  const command = new QueryCommand({
    TableName: table.name,
    IndexName: AGENDA_INDEX,
    KeyConditionExpression: "agendaPartition = :partition AND agendaPosition BETWEEN :after AND :until",
    ExpressionAttributeValues: {
      ":partition": partition(kind, shard),
      ":after": after,
      ":until": `${until}${LAST_OF_INSTANT}`,
    },
    // Both ends of BETWEEN are within, and the position that was left off at is not wanted again.
    Limit: limit + 1,
  });
  const { Items = [], LastEvaluatedKey } = await table.client.send(command, { abortSignal: signal });
  const entries = Items.map((item) => v.parse(indexedItem, item))
    .filter((item) => item.agendaPosition !== after && isLive(item, now))
    .map(({ PK, SK, agendaPosition }) => ({ key: { PK, SK }, position: agendaPosition }));
  return { entries, more: LastEvaluatedKey !== undefined };
}

/**
 * The first entries of an agenda in the order of their instants. The index lags behind the table by moments, so that who acts on an entry looks
 * at the item itself. Rejects with the SDK's error when the table cannot be read.
 */
export async function readAgenda(
  table: Table,
  kind: AgendaKind,
  range: AgendaRange,
  now: Instant,
  signal: AbortSignal,
): Promise<AgendaPage> {
  if (range.after !== undefined && range.after > range.until) return { entries: [], more: false };
  const shards = Array.from({ length: SHARDS }, (_, shard) => readShard(table, kind, shard, range, now, signal));
  const pages = await Promise.all(shards);
  const all = pages.flatMap(({ entries }) => entries).sort((a, b) => (a.position < b.position ? -1 : 1));
  return {
    entries: all.slice(0, range.limit),
    more: all.length > range.limit || pages.some(({ more }) => more),
  };
}
