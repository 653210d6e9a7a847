import { createHash } from "node:crypto";
import { parseSubject, type Subject } from "../subject.ts";

/** The primary key of one item. */
export interface ItemKey {
  readonly PK: string;
  readonly SK: string;
}

/** Everything we hold about a person is in one partition: access is one query, the send check one read. */
export const partitionOf = (subject: Subject): string => `P#${subject}`;

/** The subject of a partition key; undefined for a partition that is no person's. */
export const subjectOfPartition = (partition: string): Subject | undefined =>
  partition.startsWith("P#") ? parseSubject(partition.slice(2)) : undefined;

export const STATE_SORT_KEY = "STATE";

export const stateKey = (subject: Subject): ItemKey => ({ PK: partitionOf(subject), SK: STATE_SORT_KEY });

export const LEDGER_PREFIX = "LEDGER#";

/** Zero-padded, so that the sort order is the order of the chain. */
export const ledgerKey = (subject: Subject, seq: number): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${LEDGER_PREFIX}${String(seq).padStart(10, "0")}`,
});

/** Over ledger entries that change a purpose, by the day and time they were recorded. It holds no number. */
export const CHANGES_INDEX = "changes";

/** Over what has to be looked at by a time, of whomever: see `agenda.ts`. It holds no number. */
export const AGENDA_INDEX = "agenda";

export const REVIEW_PREFIX = "REVIEW#";

/** The review of a doubtful withdrawal, by the ledger entry of the withdrawal. */
export const reviewKey = (subject: Subject, ledgerSeq: number): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${REVIEW_PREFIX}${String(ledgerSeq).padStart(10, "0")}`,
});

export const REQUEST_PREFIX = "REQUEST#";

/** What a person asks about their data, by the ledger entry that opened it. */
export const requestKey = (subject: Subject, ledgerSeq: number): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${REQUEST_PREFIX}${String(ledgerSeq).padStart(10, "0")}`,
});

export const ERASURE_PREFIX = "ERASURE#";

/** How far the erasure of a person has come, by the ledger entry that began it. */
export const erasureKey = (subject: Subject, ledgerSeq: number): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${ERASURE_PREFIX}${String(ledgerSeq).padStart(10, "0")}`,
});

export const inboundKey = (subject: Subject, connection: string, messageId: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `IN#${connection}#${messageId}`,
});

/** That a message which bears on consent was seen, without anything about it. */
export const seenKey = (subject: Subject, connection: string, messageId: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `SEEN#${connection}#${createHash("sha256").update(messageId).digest("base64url")}`,
});

/** That words of the person's to a sender were answered a moment ago, by a keyed digest of both. */
export const answeredKey = (subject: Subject, digest: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `SAID#${digest}`,
});

/** How many replies the person got in an hour of the clock, such as `2026-11-24T09`. */
export const repliesKey = (subject: Subject, hour: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `REPLIES#${hour}`,
});

/** That a number was found unreachable, for as long as a report to the contrary may come. */
export const unreachableKey = (subject: Subject): ItemKey => ({ PK: partitionOf(subject), SK: "DUE#unreachable" });

export const REPORT_PREFIX = "OUT#";

export const reportKey = (subject: Subject, connection: string, messageId: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${REPORT_PREFIX}${connection}#${messageId}`,
});

export const PART_PREFIX = "PART#";

export const partKey = (subject: Subject, connection: string, reference: string, number: number): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${PART_PREFIX}${connection}#${reference}#${number}`,
});

/** A report whose recipient is not known yet. */
export const unplacedReportKey = (connection: string, messageId: string): ItemKey => ({
  PK: `M#${connection}#${messageId}`,
  SK: "OUT",
});

/** The reply that went out under this id. */
export const sentMessageKey = (connection: string, messageId: string): ItemKey => ({
  PK: `M#${connection}#${messageId}`,
  SK: "SENT",
});

export const REPLY_PREFIX = "REPLY#";

/** The reply by which a person is told that they were erased; what follows tells it from any other person's. */
export const erasureReplyReference = (digest: string): string => `erasure#${digest}`;
export const ERASURE_REPLY_PREFIX = `${REPLY_PREFIX}${erasureReplyReference("")}`;

export const replyKey = (subject: Subject, reference: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `${REPLY_PREFIX}${reference}`,
});

/** A link that was sent to a person, by the hash of its token. */
export const linkKey = (hash: string): ItemKey => ({ PK: `T#${hash}`, SK: "LINK" });

/** That a link was sent to the person. Whoever erases a person deletes both. */
export const linkPointerKey = (subject: Subject, hash: string): ItemKey => ({
  PK: partitionOf(subject),
  SK: `LINK#${hash}`,
});

/** That the list of a registry names a number. It is the registry's and not of our dealings with the person, and so apart from them. */
export const listedKey = (registry: string, subject: Subject): ItemKey => ({
  PK: `REGISTRY#${registry}#${subject}`,
  SK: "LISTED",
});

/** Which list of a registry is in force. */
export const registryKey = (registry: string): ItemKey => ({ PK: `REGISTRY#${registry}`, SK: "LIST" });

/** Where the peppers' fingerprints are kept. */
export const pepperKey = (): ItemKey => ({ PK: "PEPPER", SK: "FINGERPRINT" });

/** The map of every ledger's end, in 256 partitions by the first byte of a place's key; apart from the people, and without a number. */
export const HEADS_PARTITION = "HEADS#";

export const HEAD_BUCKETS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, "0"),
);

export const HEAD_PREFIX = "HEAD#";

/** The end of one person's ledger, by its place's key in the map. */
export const headKey = (placeKey: string): ItemKey => ({
  PK: `${HEADS_PARTITION}${placeKey.slice(0, 2)}`,
  SK: `${HEAD_PREFIX}${placeKey}`,
});

/** Some thousand places of one bucket as they were signed, by the root over the bucket. */
export const packKey = (bucket: string, root: string, number: number): ItemKey => ({
  PK: `${HEADS_PARTITION}${bucket}`,
  SK: `PACK#${root}#${String(number).padStart(4, "0")}`,
});

/** What is signed about the whole map, day by day. */
export const SIGNED_PARTITION = `${HEADS_PARTITION}SIGNED`;

export const signedDayKey = (day: string): ItemKey => ({ PK: SIGNED_PARTITION, SK: `DAY#${day}` });

/** The roots of the buckets of a day's map. */
export const signedRootsKey = (day: string): ItemKey => ({ PK: SIGNED_PARTITION, SK: `ROOTS#${day}` });
