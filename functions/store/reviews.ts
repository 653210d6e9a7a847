import * as v from "valibot";
import { type Instant, instantOf } from "../instant.ts";
import { parseSubject, type Subject } from "../subject.ts";
import { agendaMark, readAgenda } from "./agenda.ts";
import { idOf, readItems } from "./batch-read.ts";
import { type ItemKey, inboundKey, reviewKey } from "./keys.ts";
import { type InboundRecord, inboundRecord, type ReviewRecord, reviewRecord } from "./records.ts";
import type { Table } from "./table.ts";

/** The item of a review: on the agenda while it is open. */
export function reviewItem(review: ReviewRecord): Record<string, unknown> {
  const key = reviewKey(review.subject, review.ledgerSeq);
  const mark = review.status === "open" ? agendaMark("review", review.subject, review.receivedAt, key) : {};
  return { ...key, ...review, ...mark };
}

/** What a review is called outside: whom it concerns, and which entry of their ledger. */
export function reviewIdOf({ subject, ledgerSeq }: Pick<ReviewRecord, "subject" | "ledgerSeq">): string {
  return `${subject}.${ledgerSeq}`;
}

/** Reads a review's id; undefined when it has another form. */
export function parseReviewId(id: string): { readonly subject: Subject; readonly ledgerSeq: number } | undefined {
  const [, name = "", seq] = /^(.+)\.([1-9]\d{0,9})$/.exec(id) ?? [];
  const subject = parseSubject(name);
  return subject === undefined ? undefined : { subject, ledgerSeq: Number(seq) };
}

/** A review, and the message it is about while its text is kept. */
export interface ReviewWithMessage {
  readonly review: ReviewRecord;
  readonly message?: InboundRecord;
}

/** Live items in the order asked, each undefined where there is none. */
async function readKeys(table: Table, keys: readonly ItemKey[], now: Instant, signal: AbortSignal) {
  if (keys.length === 0) return [];
  const items = await readItems(table, keys, now, signal);
  return keys.map((key) => items.get(idOf(key)));
}

/** The review of this withdrawal; undefined when there is none or it has expired with its text. */
export async function readReview(
  table: Table,
  subject: Subject,
  ledgerSeq: number,
  now: Instant,
  signal: AbortSignal,
): Promise<ReviewRecord | undefined> {
  const [item] = await readKeys(table, [reviewKey(subject, ledgerSeq)], now, signal);
  return item && v.parse(reviewRecord, item);
}

/** Reviews that are open, and the position to read on from where there are more. */
export interface ReviewPage {
  readonly reviews: readonly ReviewWithMessage[];
  readonly next?: string;
}

const END_OF_TIME = instantOf(Date.UTC(9999, 11, 31));

/** Open reviews after a position, oldest first, at most `limit` (100 at the most), each as it is now. */
export async function readOpenReviews(
  table: Table,
  after: string | undefined,
  limit: number,
  now: Instant,
  signal: AbortSignal,
): Promise<ReviewPage> {
  const range = { ...(after !== undefined && { after }), until: END_OF_TIME, limit };
  const { entries, more } = await readAgenda(table, "review", range, now, signal);
  const items = await readKeys(
    table,
    entries.map(({ key }) => key),
    now,
    signal,
  );
  const open = items
    .flatMap((item) => (item === undefined ? [] : [v.parse(reviewRecord, item)]))
    .filter(({ status }) => status === "open");
  const messages = await readKeys(
    table,
    open.map(({ subject, connection, messageId }) => inboundKey(subject, connection, messageId)),
    now,
    signal,
  );
  const reviews = open.map((review, index) => {
    const message = messages[index];
    return { review, ...(message !== undefined && { message: v.parse(inboundRecord, message) }) };
  });
  const last = entries.at(-1)?.position;
  return { reviews, ...(more && last !== undefined && { next: last }) };
}
