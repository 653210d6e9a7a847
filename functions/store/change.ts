import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import * as v from "valibot";
import { EMPTY_LEDGER, type LedgerHead, type LedgerRecord } from "../consent/ledger.ts";
import type { PersonState } from "../consent/state.ts";
import { epochSeconds, type Instant, plusMilliseconds } from "../instant.ts";
import type { RequestWrite } from "../rights/request.ts";
import type { Subject } from "../subject.ts";
import { type AgendaMark, agendaMark } from "./agenda.ts";
import { changeIndexOf } from "./changes.ts";
import { type ErasureWrite, erasureWrite } from "./erasures.ts";
import { answeredKey, inboundKey, ledgerKey, replyKey, seenKey, stateKey, unreachableKey } from "./keys.ts";
import { linkItems } from "./links.ts";
import {
  type InboundRecord,
  inboundRecord,
  type LinkRecord,
  type ReplyRecord,
  type ReviewRecord,
  type StateRecord,
} from "./records.ts";
import { replyCounted } from "./reply-limit.ts";
import { requestWrite } from "./requests.ts";
import { reviewItem } from "./reviews.ts";
import { ABSENT_OR_EXPIRED, nowSeconds, type Table } from "./table.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** The state to write, guarded by the version it was decided on, with the entry that proves it. */
export interface StateChange {
  readonly previous?: StateRecord;
  readonly state: PersonState;
  /** When the state lapses; absent while something in it stands. */
  readonly expiresAt?: Instant;
  /** When the age of its consents, or of its proof, has next to be looked at; absent: never. */
  readonly nextStepAt?: Instant;
  /** The entries that it adds to the chain, in their order. */
  readonly ledger?: readonly LedgerRecord[];
}

/** The handling of one message or report that must happen once. */
export interface Once {
  readonly connection: string;
  readonly messageId: string;
  /** Whether it bears on consent and so must be known for ever, also when its text has expired. */
  readonly bearsOnConsent: boolean;
  /** A message without an id of its own is written over its double, since a withdrawal in it must not be held up. */
  readonly unique: boolean;
}

export interface Change {
  readonly subject: Subject;
  readonly once?: Once;
  readonly inbound?: InboundRecord;
  readonly state?: StateChange;
  readonly reply?: ReplyRecord;
  /** When the number was found unreachable, so that a report to the contrary is noticed. */
  readonly unreachableAt?: Instant;
  /** The words that are answered, so that they are not answered again while this lasts (epoch seconds). */
  readonly answered?: { readonly digest: string; readonly expiresAt: number };
  /** Set when the person gets a reply, of which there is a most in an hour. */
  readonly replies?: true;
  /** Put up, or decided while it is still open. */
  readonly review?: ReviewRecord;
  /** The link that the reply holds. */
  readonly link?: LinkRecord;
  /** Requests about the person's data that are opened, joined or taken a step further. */
  readonly requests?: readonly RequestWrite[];
  /** How far an erasure comes with it. */
  readonly erasure?: ErasureWrite;
}

/**
 * `duplicate`: it was handled before, with the message if its text is still kept. `answered`: the same words were answered a moment ago. `limited`: the person has had as many replies this hour as there may be. `conflict`: the state moved on; read and decide again.
 */
export type ChangeResult =
  | { readonly result: "written" }
  | { readonly result: "duplicate"; readonly inbound?: InboundRecord }
  | { readonly result: "answered" | "limited" }
  | { readonly result: "conflict" };

type Role = "once" | "answer" | "limit" | "guarded";

interface RoledWrite {
  readonly role: Role;
  readonly write: Write;
}

function onceWrites(table: Table, change: Change, now: Instant): RoledWrite[] {
  const { subject, once, inbound } = change;
  if (once === undefined) return [];
  const condition = once.unique
    ? {
        ConditionExpression: ABSENT_OR_EXPIRED,
        ExpressionAttributeValues: { ":now": nowSeconds(now) },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
      }
    : {};
  const put = (item: Record<string, unknown>): RoledWrite => ({
    role: "once",
    write: { Put: { TableName: table.name, Item: item, ...condition } },
  });
  return [
    ...(inbound ? [put({ ...inboundKey(subject, once.connection, once.messageId), ...inbound })] : []),
    ...(once.bearsOnConsent ? [put({ ...seenKey(subject, once.connection, once.messageId) })] : []),
  ];
}

/** The entries of a chain last as long as the state does: longer, once something stands; no longer, once a restriction that held it up is lifted. */
function redatedEntries(table: Table, subject: Subject, change: StateChange): RoledWrite[] {
  const { previous, state, expiresAt } = change;
  const expires = expiresAt === undefined ? undefined : epochSeconds(expiresAt);
  if (previous === undefined || previous.expiresAt === expires) return [];
  const { from = 1 } = state.ledgerKept ?? {};
  return Array.from({ length: Math.max(0, previous.head.seq - from + 1) }, (_, index) => ({
    role: "guarded" as const,
    write: {
      Update: {
        TableName: table.name,
        Key: ledgerKey(subject, from + index),
        ConditionExpression: "attribute_exists(PK)",
        ...(expires === undefined
          ? { UpdateExpression: "REMOVE expiresAt" }
          : { UpdateExpression: "SET expiresAt = :expires", ExpressionAttributeValues: { ":expires": expires } }),
      },
    },
  }));
}

/** What has to be done about the state by a time. */
function agendaOf({ state, nextStepAt }: StateChange): Partial<AgendaMark> {
  const { subject, itemsHeld, restrictedSince, legalHold, createdAt } = state;
  const key = stateKey(subject);
  if (itemsHeld !== undefined)
    return agendaMark("hold", subject, restrictedSince ?? legalHold?.since ?? createdAt, key);
  return nextStepAt === undefined ? {} : agendaMark("lapse", subject, nextStepAt, key);
}

function stateWrites(table: Table, subject: Subject, change: StateChange, now: Instant): RoledWrite[] {
  const { previous, state, ledger = [], expiresAt } = change;
  const last = ledger.at(-1)?.entry;
  const head: LedgerHead = last ? { seq: last.seq, hash: last.hash } : (previous?.head ?? EMPTY_LEDGER);
  const ledgerAt = last?.recordedAt ?? previous?.lastEntryAt;
  const lapse = expiresAt === undefined ? {} : { expiresAt: epochSeconds(expiresAt) };
  const item = {
    ...stateKey(subject),
    ...state,
    version: (previous?.version ?? 0) + 1,
    ledgerSeq: head.seq,
    ledgerHash: head.hash,
    ...(ledgerAt !== undefined && { ledgerAt }),
    ...lapse,
    ...agendaOf(change),
  };
  const guard = previous
    ? {
        // The hash beside the version: a state that lapsed and began anew counts its versions from one again.
        ConditionExpression: "version = :version AND ledgerHash = :hash",
        ExpressionAttributeValues: { ":version": previous.version, ":hash": previous.head.hash },
      }
    : { ConditionExpression: ABSENT_OR_EXPIRED, ExpressionAttributeValues: { ":now": nowSeconds(now) } };
  const entries = ledger.map((record) => ({
    TableName: table.name,
    Item: { ...ledgerKey(subject, record.entry.seq), ...record, ...changeIndexOf(record.entry), ...lapse },
    ConditionExpression: ABSENT_OR_EXPIRED,
    ExpressionAttributeValues: { ":now": nowSeconds(now) },
  }));
  return [
    { role: "guarded", write: { Put: { TableName: table.name, Item: item, ...guard } } },
    ...redatedEntries(table, subject, change),
    ...entries.map((Put): RoledWrite => ({ role: "guarded", write: { Put } })),
  ];
}

/** A reply of this reference is made once, however often its item comes back. */
function replyWrites(table: Table, { subject, reply }: Change, now: Instant): RoledWrite[] {
  if (reply === undefined) return [];
  const put = {
    TableName: table.name,
    Item: { ...replyKey(subject, reply.reference), ...reply },
    ConditionExpression: ABSENT_OR_EXPIRED,
    ExpressionAttributeValues: { ":now": nowSeconds(now) },
  };
  return [{ role: "once", write: { Put: put } }];
}

/** How long messages that were sent before may yet arrive, and be reported on. */
const WATCHED_MILLISECONDS = 7 * 86_400_000;

function watchWrites(table: Table, { subject, unreachableAt }: Change): RoledWrite[] {
  if (unreachableAt === undefined) return [];
  const key = unreachableKey(subject);
  const expiresAt = epochSeconds(plusMilliseconds(unreachableAt, WATCHED_MILLISECONDS));
  const Item = { ...key, ...agendaMark("unreachable", subject, unreachableAt, key), expiresAt };
  return [{ role: "guarded", write: { Put: { TableName: table.name, Item } } }];
}

function answeredWrites(table: Table, { subject, answered }: Change, now: Instant): RoledWrite[] {
  if (answered === undefined) return [];
  const { digest, expiresAt } = answered;
  const put = {
    TableName: table.name,
    Item: { ...answeredKey(subject, digest), expiresAt },
    ConditionExpression: ABSENT_OR_EXPIRED,
    ExpressionAttributeValues: { ":now": nowSeconds(now) },
  };
  return [{ role: "answer", write: { Put: put } }];
}

/** A review is put up with the withdrawal it is about, whose entry is written once, and decided once. */
function reviewWrites(table: Table, { review }: Change): RoledWrite[] {
  if (review === undefined) return [];
  const decided = {
    ConditionExpression: "#status = :open",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":open": "open" },
  };
  const put = { TableName: table.name, Item: reviewItem(review), ...(review.status !== "open" && decided) };
  return [{ role: "guarded", write: { Put: put } }];
}

function linkWrites(table: Table, { link }: Change): RoledWrite[] {
  const items = link === undefined ? [] : linkItems(link);
  return items.map((item) => ({ role: "guarded", write: { Put: { TableName: table.name, Item: item } } }));
}

function requestWrites(table: Table, { requests = [] }: Change, now: Instant): RoledWrite[] {
  return requests.map((request) => ({ role: "guarded", write: requestWrite(table, request, now) }));
}

function erasureWrites(table: Table, { erasure }: Change): RoledWrite[] {
  return erasure === undefined ? [] : [{ role: "guarded", write: erasureWrite(table, erasure) }];
}

function writesOf(table: Table, change: Change, now: Instant): RoledWrite[] {
  const { subject, state } = change;
  return [
    ...onceWrites(table, change, now),
    ...(state ? stateWrites(table, subject, state, now) : []),
    ...replyWrites(table, change, now),
    ...reviewWrites(table, change),
    ...answeredWrites(table, change, now),
    ...(change.replies ? [{ role: "limit" as const, write: replyCounted(table, subject, now) }] : []),
    ...watchWrites(table, change),
    ...linkWrites(table, change),
    ...requestWrites(table, change, now),
    ...erasureWrites(table, change),
  ];
}

/** What cancelled the transaction: a duplicate is looked for first, and only then a version that moved on. Rethrows anything else. */
function readCancellation(error: unknown, writes: readonly RoledWrite[]): ChangeResult {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const failed = (error.CancellationReasons ?? []).map((reason, index) => ({ reason, role: writes[index]?.role }));
  const duplicates = failed.filter(({ reason, role }) => reason.Code === "ConditionalCheckFailed" && role === "once");
  if (duplicates.length > 0) {
    const kept = duplicates
      .map(({ reason }) => reason.Item && unmarshall(reason.Item))
      .find((item) => item?.text !== undefined);
    return { result: "duplicate", ...(kept && { inbound: v.parse(inboundRecord, kept) }) };
  }
  const isRefused = (by: Role) =>
    failed.some(({ reason, role }) => reason.Code === "ConditionalCheckFailed" && role === by);
  if (isRefused("answer")) return { result: "answered" };
  if (isRefused("limit")) return { result: "limited" };
  const moved = failed.some(
    ({ reason }) => reason.Code === "ConditionalCheckFailed" || reason.Code === "TransactionConflict",
  );
  if (moved) return { result: "conflict" };
  throw error;
}

/**
 * Writes a change and its evidence together or not at all. Rejects with the SDK's error when the table cannot be reached or is throttled,
 * or with an AbortError past the signal.
 */
export async function writeChange(
  table: Table,
  change: Change,
  now: Instant,
  signal: AbortSignal,
): Promise<ChangeResult> {
  const writes = writesOf(table, change, now);
  if (writes.length === 0) return { result: "written" };
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes.map(({ write }) => write) }), {
      abortSignal: signal,
    });
    return { result: "written" };
  } catch (error) {
    return readCancellation(error, writes);
  }
}
