import * as v from "valibot";
import type { LedgerRecord } from "../consent/ledger.ts";
import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import type { DataRequest } from "../rights/request.ts";
import type { Subject } from "../subject.ts";
import type { Item } from "./batch-read.ts";
import { LEDGER_PREFIX, partitionOf, REPLY_PREFIX, REPORT_PREFIX, REQUEST_PREFIX, REVIEW_PREFIX } from "./keys.ts";
import { queryPages } from "./query.ts";
import {
  type InboundRecord,
  inboundRecord,
  ledgerRecord,
  type ReplyRecord,
  type ReportRecord,
  type ReviewRecord,
  replyRecord,
  reportRecord,
  reviewRecord,
  type StateRecord,
  stateRecord,
} from "./records.ts";
import { requestRecord } from "./request-record.ts";
import { isLiveItem, type Table } from "./table.ts";

/** Everything held about a person. */
export interface History {
  readonly state?: StateRecord;
  readonly ledger: readonly LedgerRecord[];
  readonly messages: readonly InboundRecord[];
  readonly reports: readonly ReportRecord[];
  readonly replies: readonly ReplyRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly requests: readonly DataRequest[];
}

async function queryPartition(table: Table, subject: Subject, now: Instant): Promise<readonly Item[]> {
  const items: Item[] = [];
  const query = {
    KeyConditionExpression: "PK = :partition",
    ExpressionAttributeValues: { ":partition": partitionOf(subject) },
  };
  for await (const page of queryPages(table, query)) items.push(...page);
  return items.filter((item) => isLiveItem(item, now));
}

/** Whether nothing is held. */
export const isEmpty = ({ state, ledger, messages, reports, replies, reviews, requests }: History): boolean =>
  state === undefined &&
  [ledger, messages, reports, replies, reviews, requests].every((records) => records.length === 0);

/**
 * What of it is the present owner's of the number: nothing from before a reassignment is told to whoever has the number now (GDPR 11(2), 15(4)).
 */
export function ofPresentOwner(history: History): History {
  const since = history.state?.state.reassignedAt;
  if (since === undefined) return history;
  return {
    ...history,
    ledger: history.ledger.filter(({ entry }) => entry.receivedAt > since),
    messages: history.messages.filter(({ receivedAt }) => receivedAt > since),
    reports: history.reports.filter(({ at }) => at > since),
    replies: history.replies.filter(({ createdAt }) => createdAt > since),
    reviews: history.reviews.filter(({ receivedAt }) => receivedAt > since),
    requests: history.requests.filter(({ receivedAt }) => receivedAt > since),
  };
}

/** The number that is on file of somebody, if any is. */
export function phoneOf({ state, messages, reports }: History): E164 | undefined {
  return state?.state.phone ?? messages[0]?.from ?? reports.find(({ to }) => to !== undefined)?.to;
}

/** Everything in the person's partition that has not expired. */
export async function readHistory(table: Table, subject: Subject, now: Instant): Promise<History> {
  const items = await queryPartition(table, subject, now);
  const withPrefix = (prefix: string) => items.filter((item) => String(item.SK).startsWith(prefix));
  const state = items.find((item) => item.SK === "STATE");
  return {
    ...(state !== undefined && { state: v.parse(stateRecord, state) }),
    ledger: withPrefix(LEDGER_PREFIX).map((item) => v.parse(ledgerRecord, item)),
    messages: withPrefix("IN#").map((item) => v.parse(inboundRecord, item)),
    reports: withPrefix(REPORT_PREFIX).map((item) => v.parse(reportRecord, item)),
    replies: withPrefix(REPLY_PREFIX).map((item) => v.parse(replyRecord, item)),
    reviews: withPrefix(REVIEW_PREFIX).map((item) => v.parse(reviewRecord, item)),
    requests: withPrefix(REQUEST_PREFIX).map((item) => v.parse(requestRecord, item)),
  };
}
