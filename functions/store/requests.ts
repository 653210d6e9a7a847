import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { type DataRequest, isOver, type RequestRef, type RequestWrite } from "../rights/request.ts";
import { agendaMark, END_OF_TIME, readAgenda } from "./agenda.ts";
import { type Item, readInOrder } from "./batch-read.ts";
import { type ItemKey, REQUEST_PREFIX, requestKey } from "./keys.ts";
import { requestRecord } from "./request-record.ts";
import { ABSENT_OR_EXPIRED, nowSeconds, type Table } from "./table.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** The item of a request: on the agenda by its date due while it is open, and then by the day it was closed. */
export function requestItem(request: DataRequest): Item {
  const { subject, ledgerSeq, dueAt, closedAt } = request;
  const key = requestKey(subject, ledgerSeq);
  const mark = isOver(request)
    ? agendaMark("closed-request", subject, closedAt ?? dueAt, key)
    : agendaMark("request", subject, dueAt, key);
  return { ...key, ...request, ...mark };
}

/** The ledger entry that opened the request of this key. */
export const ledgerSeqOfKey = ({ SK }: ItemKey): number => Number(SK.slice(REQUEST_PREFIX.length));

/** The write of a request in a transaction, guarded by the version that it was decided on. */
export function requestWrite(table: Table, write: RequestWrite, now: Instant): Write {
  if ("joined" in write) {
    const { subject, ledgerSeq } = write.joined;
    const Update = {
      TableName: table.name,
      Key: requestKey(subject, ledgerSeq),
      UpdateExpression: "SET steps = list_append(steps, :step), version = version + :one",
      ConditionExpression: "attribute_exists(PK)",
      ExpressionAttributeValues: { ":step": [write.step], ":one": 1 },
    };
    return { Update };
  }
  const { request, previousVersion } = write;
  const guard =
    previousVersion === undefined
      ? { ConditionExpression: ABSENT_OR_EXPIRED, ExpressionAttributeValues: { ":now": nowSeconds(now) } }
      : { ConditionExpression: "version = :version", ExpressionAttributeValues: { ":version": previousVersion } };
  return { Put: { TableName: table.name, Item: requestItem(request), ...guard } };
}

/** The request that this entry of the person's ledger opened; undefined when there is none or its record has run out. */
export async function readRequest(
  table: Table,
  { subject, ledgerSeq }: RequestRef,
  now: Instant,
  signal: AbortSignal,
): Promise<DataRequest | undefined> {
  const [item] = await readInOrder(table, [requestKey(subject, ledgerSeq)], now, signal);
  return item && v.parse(requestRecord, item);
}

/** Requests on an agenda, each as it is now, and the position to read on from where there are more. */
export interface RequestPage {
  readonly requests: readonly DataRequest[];
  readonly next?: string;
}

/** Which requests: the open ones by when they are due, or those that are over by when that was; after a position, up to an instant, at most so many (100 at the most). */
export interface RequestRange {
  readonly over: boolean;
  readonly after?: string;
  readonly until?: Instant;
  readonly limit: number;
}

/** Requests of whomever, in the order of their agenda. */
export async function listRequests(
  table: Table,
  { over, until = END_OF_TIME, ...range }: RequestRange,
  now: Instant,
  signal: AbortSignal,
): Promise<RequestPage> {
  const { entries, more } = await readAgenda(
    table,
    over ? "closed-request" : "request",
    { ...range, until },
    now,
    signal,
  );
  const keys = entries.map(({ key }) => key);
  const items = await readInOrder(table, keys, now, signal);
  const requests = items
    .flatMap((item) => (item === undefined ? [] : [v.parse(requestRecord, item)]))
    // The index lags behind the table.
    .filter((request) => isOver(request) === over);
  const last = entries.at(-1)?.position;
  return { requests, ...(more && last !== undefined && { next: last }) };
}
