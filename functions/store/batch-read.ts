import { setTimeout } from "node:timers/promises";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../instant.ts";
import type { ItemKey } from "./keys.ts";
import { isLiveItem, type Table } from "./table.ts";

/** An item as the table gives it, before a schema has read it. */
export type Item = Record<string, unknown>;

/** What tells the items of an answer apart. */
export const idOf = ({ PK, SK }: ItemKey) => `${PK} ${SK}`;

/** The table did not answer for every key it was asked for. */
class TableThrottled extends Error {
  constructor() {
    super("the table left keys unprocessed");
    this.name = "TableThrottled";
  }
}

interface ItemsRead {
  /** The live ones, by id. */
  readonly items: ReadonlyMap<string, Item>;
  /** What the table did not get to. */
  readonly unread: readonly ItemKey[];
}

/** Strongly consistent reads of up to 100 keys in one call. */
async function readBatch(
  table: Table,
  keys: readonly ItemKey[],
  now: Instant,
  signal: AbortSignal,
): Promise<ItemsRead> {
  const command = new BatchGetCommand({ RequestItems: { [table.name]: { Keys: [...keys], ConsistentRead: true } } });
  const { Responses, UnprocessedKeys } = await table.client.send(command, { abortSignal: signal });
  const left = new Set((UnprocessedKeys?.[table.name]?.Keys ?? []).map(({ PK, SK }) => `${PK} ${SK}`));
  const unread = keys.filter((key) => left.has(idOf(key)));
  // Keys that are not ours would be lost if they were taken for none.
  if (unread.length < left.size) throw new TableThrottled();
  const items: readonly Item[] = Responses?.[table.name] ?? [];
  const live = items.filter((item) => isLiveItem(item, now));
  return { items: new Map(live.map((item) => [`${item.PK} ${item.SK}`, item])), unread };
}

/** As `readBatch`, for those who have no time to wait: all of the keys or TableThrottled. */
export async function readItems(
  table: Table,
  keys: readonly ItemKey[],
  now: Instant,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Item>> {
  const { items, unread } = await readBatch(table, keys, now, signal);
  if (unread.length > 0) throw new TableThrottled();
  return items;
}

/** As `readItems`, in the order asked, each undefined where there is none; no call for no key. */
export async function readInOrder(
  table: Table,
  keys: readonly ItemKey[],
  now: Instant,
  signal: AbortSignal,
): Promise<readonly (Item | undefined)[]> {
  if (keys.length === 0) return [];
  const items = await readItems(table, keys, now, signal);
  return keys.map((key) => items.get(idOf(key)));
}

const FIRST_WAIT_MILLISECONDS = 40;
const LONGEST_WAIT_MILLISECONDS = 1_000;

/** As `readBatch`, until every key is read or `signal` ends it: what is left is asked for again, after waits that double (AWS API reference, BatchGetItem). */
async function readPatiently(
  table: Table,
  keys: readonly ItemKey[],
  now: Instant,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>();
  let wait = FIRST_WAIT_MILLISECONDS;
  for (let left = keys; left.length > 0; ) {
    const { items, unread } = await readBatch(table, left, now, signal);
    for (const [id, item] of items) found.set(id, item);
    left = unread;
    if (left.length === 0) break;
    await setTimeout(wait * (0.5 + Math.random() / 2), undefined, { signal });
    wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS);
  }
  return found;
}

const BATCH_GET_LIMIT = 100;

/** As `readPatiently`, of any number of keys: 100 a call, the calls side by side. All of them, or an error when `signal` ends it first. */
export async function readInBatches(
  table: Table,
  keys: readonly ItemKey[],
  now: Instant,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Item>> {
  const distinct = [...new Map(keys.map((key) => [idOf(key), key])).values()];
  const batches = Array.from({ length: Math.ceil(distinct.length / BATCH_GET_LIMIT) }, (_, batch) =>
    distinct.slice(batch * BATCH_GET_LIMIT, (batch + 1) * BATCH_GET_LIMIT),
  );
  const found = await Promise.all(batches.map((batch) => readPatiently(table, batch, now, signal)));
  return new Map(found.flatMap((batch) => [...batch]));
}
