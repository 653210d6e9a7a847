import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { Item } from "../store/batch-read.ts";
import { type Erasure, erasureRecord } from "../store/erasures.ts";
import { ERASURE_PREFIX, partitionOf, REQUEST_PREFIX, STATE_SORT_KEY } from "../store/keys.ts";
import { queryPages } from "../store/query.ts";
import { replyRecord, stateRecord } from "../store/records.ts";
import { requestRecord } from "../store/request-record.ts";
import { isLiveItem, type Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { type HeldItem, tellsOfErasure } from "./fate.ts";
import type { Held } from "./plan.ts";

const key = v.looseObject({ PK: v.string(), SK: v.string() });

function heldAmong(items: readonly HeldItem[], now: Instant): Held {
  const live = (prefix: string) => items.filter((item) => item.SK.startsWith(prefix) && isLiveItem(item, now));
  const state = live(STATE_SORT_KEY)[0];
  const erasure: Erasure | undefined = live(ERASURE_PREFIX)
    .map((item) => v.parse(erasureRecord, item))
    .at(-1);
  const telling = items.find(tellsOfErasure);
  return {
    items,
    requests: live(REQUEST_PREFIX).map((item) => v.parse(requestRecord, item)),
    ...(state && { state: v.parse(stateRecord, state) }),
    ...(erasure && { erasure }),
    ...(telling && { telling: v.parse(replyRecord, telling) }),
  };
}

/** Everything in the person's partition, also what has expired and is not removed yet: that is to go as well. */
export async function readHeld(table: Table, subject: Subject, now: Instant, signal: AbortSignal): Promise<Held> {
  const items: Item[] = [];
  const query = {
    KeyConditionExpression: "PK = :partition",
    ExpressionAttributeValues: { ":partition": partitionOf(subject) },
  };
  for await (const page of queryPages(table, query, signal)) items.push(...page);
  return heldAmong(
    items.map((item) => v.parse(key, item)),
    now,
  );
}
