import * as v from "valibot";
import type { Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { agendaMark, END_OF_TIME, readAgenda } from "./agenda.ts";
import { readInOrder } from "./batch-read.ts";
import { inboundKey, reviewKey } from "./keys.ts";
import { type InboundRecord, inboundRecord, type ReviewRecord, reviewRecord } from "./records.ts";
import type { Table } from "./table.ts";

/** The item of a review: on the agenda while it is open. */
export function reviewItem(review: ReviewRecord): Record<string, unknown> {
  const key = reviewKey(review.subject, review.ledgerSeq);
  const mark = review.status === "open" ? agendaMark("review", review.subject, review.receivedAt, key) : {};
  return { ...key, ...review, ...mark };
}

/** A review, and the message it is about while its text is kept. */
export interface ReviewWithMessage {
  readonly review: ReviewRecord;
  readonly message?: InboundRecord;
}

/** The review of this withdrawal; undefined when there is none or it has expired with its text. */
export async function readReview(
  table: Table,
  subject: Subject,
  ledgerSeq: number,
  now: Instant,
  signal: AbortSignal,
): Promise<ReviewRecord | undefined> {
  const [item] = await readInOrder(table, [reviewKey(subject, ledgerSeq)], now, signal);
  return item && v.parse(reviewRecord, item);
}

/** Reviews that are open, and the position to read on from where there are more. */
export interface ReviewPage {
  readonly reviews: readonly ReviewWithMessage[];
  readonly next?: string;
}

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
  const items = await readInOrder(
    table,
    entries.map(({ key }) => key),
    now,
    signal,
  );
  const open = items
    .flatMap((item) => (item === undefined ? [] : [v.parse(reviewRecord, item)]))
    .filter(({ status }) => status === "open");
  const messages = await readInOrder(
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
