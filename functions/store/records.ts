import * as v from "valibot";
import { NOT_ASKED } from "../consent/decide-review.ts";
import type { LedgerEntry, LedgerHead } from "../consent/ledger.ts";
import { GRANT_METHODS, type PersonState, RELATIONSHIPS } from "../consent/state.ts";
import type { Instant } from "../instant.ts";
import { DELIVERY_STATUSES } from "../messages.ts";
import { REPLY_KINDS } from "../replies/kinds.ts";
import { REQUEST_KINDS } from "../rights/request.ts";
import { INTENTS } from "../understanding/intent.ts";
import { expiry, instant, language, phone, subject } from "./record-fields.ts";

const act = { receivedAt: instant, carrierTime: v.exactOptional(instant) };
const proof = v.variant("by", [
  v.object({ by: v.literal("time"), marginMilliseconds: v.number() }),
  v.object({ by: v.literal("answer"), requestedAt: instant }),
  v.object({ by: v.literal("nothing") }),
]);
const standing = v.variant("status", [
  v.object({
    status: v.literal("granted"),
    since: instant,
    lastActAt: instant,
    act: v.object({ ...act, proof }),
    told: v.exactOptional(
      v.object({
        lastActAt: instant,
        step: v.picklist(["expiring-soon", "expired"]),
        at: v.exactOptional(instant),
      }),
    ),
    overcame: v.exactOptional(v.object(act)),
    basis: v.exactOptional(v.literal("soft-opt-in")),
    relationship: v.exactOptional(v.picklist(RELATIONSHIPS)),
    method: v.picklist(GRANT_METHODS),
    policyVersion: v.string(),
    ledgerSeq: v.number(),
  }),
  v.object({
    status: v.literal("withdrawn"),
    since: instant,
    act: v.object(act),
    source: v.picklist(["sms", "api", "preference-page", "carrier"]),
    ledgerSeq: v.number(),
    objectedSince: v.exactOptional(instant),
  }),
]);
const pending = v.object({
  actedAt: instant,
  requestedAt: instant,
  expiresAt: instant,
  method: v.picklist(GRANT_METHODS),
  policyVersion: v.string(),
  ledgerSeq: v.number(),
});
const purposeConsent = v.object({ standing: v.exactOptional(standing), pending: v.exactOptional(pending) });

const statedEnd = { until: instant, told: v.exactOptional(v.literal(true)) };

const openRequest = v.object({
  kind: v.picklist(REQUEST_KINDS),
  program: v.string(),
  ledgerSeq: v.number(),
  dueAt: instant,
  askedAt: instant,
  identified: v.boolean(),
});

const stateFacts = {
  subject,
  locale: v.exactOptional(language),
  consents: v.record(v.string(), v.record(v.string(), purposeConsent)),
  restrictedSince: v.exactOptional(instant),
  restrictionEnd: v.exactOptional(v.object(statedEnd)),
  legalHold: v.exactOptional(v.object({ since: instant, ...statedEnd })),
  reassignedAt: v.exactOptional(instant),
  itemsHeld: v.exactOptional(v.literal(true)),
  ledgerKept: v.exactOptional(v.object({ from: v.number(), cleared: v.exactOptional(v.literal(true)) })),
  unreachableSince: v.exactOptional(instant),
  optOutAnsweredAt: v.exactOptional(instant),
  sentMessages: v.exactOptional(
    v.array(v.object({ id: v.string(), at: instant, program: v.exactOptional(v.string()) })),
  ),
  erasing: v.exactOptional(v.number()),
  requests: v.exactOptional(v.array(openRequest)),
  requestsKeptUntil: v.exactOptional(instant),
  createdAt: instant,
  version: v.number(),
  ledgerSeq: v.number(),
  ledgerHash: v.string(),
  ledgerAt: v.exactOptional(instant),
  expiresAt: expiry,
};
const heldState = v.object({ ...stateFacts, phone, suppressedSince: v.exactOptional(instant) });
const erasedState = v.object({ ...stateFacts, erasedAt: instant, suppressedSince: instant });

/**
 * The state of a person as it was read: what decides, apart from the version that guards it, the end of the ledger, and when it lapses. They
 * are told apart so that a decision cannot carry an old expiry into the state it writes.
 */
export interface StateRecord {
  readonly state: PersonState;
  readonly version: number;
  readonly head: LedgerHead;
  /** When the entry at the head was written, as far as that is known. */
  readonly lastEntryAt?: Instant;
  readonly expiresAt?: number;
}

export const stateRecord = v.pipe(
  v.union([heldState, erasedState]),
  v.transform(
    ({ version, ledgerSeq, ledgerHash, ledgerAt, expiresAt, ...state }): StateRecord => ({
      state,
      version,
      head: { seq: ledgerSeq, hash: ledgerHash },
      ...(ledgerAt !== undefined && { lastEntryAt: ledgerAt }),
      ...(expiresAt !== undefined && { expiresAt }),
    }),
  ),
);

/** The reply that an inbound message got. */
const givenReply = v.object({ kind: v.picklist(REPLY_KINDS), text: v.string() });

/** An inbound message as it is kept for answering and disputes. */
export const inboundRecord = v.object({
  connection: v.string(),
  id: v.string(),
  from: phone,
  to: v.string(),
  text: v.string(),
  receivedAt: instant,
  carrierTime: v.exactOptional(instant),
  intent: v.picklist(INTENTS),
  also: v.array(v.picklist(INTENTS)),
  rule: v.string(),
  certainty: v.picklist(["certain", "likely"]),
  language: v.exactOptional(language),
  reply: v.exactOptional(givenReply),
  expiresAt: expiry,
});
export type InboundRecord = v.InferOutput<typeof inboundRecord>;

/** The latest delivery status of a message that went out. */
export const reportRecord = v.object({
  connection: v.string(),
  id: v.string(),
  to: v.exactOptional(phone),
  status: v.picklist(DELIVERY_STATUSES),
  rank: v.number(),
  errorCode: v.exactOptional(v.string()),
  errorClass: v.exactOptional(v.picklist(["opted-out", "invalid-number", "landline", "spam-filtered", "other"])),
  at: instant,
  expiresAt: expiry,
});
export type ReportRecord = v.InferOutput<typeof reportRecord>;

const REVIEW_STATUSES = ["open", "confirmed", "reversed"] as const;

/** A doubtful withdrawal that a person looks at. The words themselves are in the inbound message it names, and are kept as long as that. */
export const reviewRecord = v.object({
  subject,
  ledgerSeq: v.number(),
  status: v.picklist(REVIEW_STATUSES),
  connection: v.string(),
  messageId: v.string(),
  program: v.string(),
  rule: v.string(),
  language: v.exactOptional(language),
  receivedAt: instant,
  ended: v.array(v.object({ program: v.string(), purpose: v.string(), method: v.picklist(GRANT_METHODS) })),
  decidedAt: v.exactOptional(instant),
  /** What became of the question to the person, of a reversal. */
  outcome: v.exactOptional(v.picklist(["asked", ...NOT_ASKED])),
  expiresAt: expiry,
});
export type ReviewRecord = v.InferOutput<typeof reviewRecord>;

const REPLY_STATUSES = ["pending", "sending", "sent", "refused", "ambiguous", "stale"] as const;

/** A reply that the webhook's answer could not carry, waiting to go out through the carrier's send API. */
export const replyRecord = v.object({
  reference: v.string(),
  connection: v.string(),
  kind: v.picklist(REPLY_KINDS),
  from: v.string(),
  to: phone,
  text: v.string(),
  status: v.picklist(REPLY_STATUSES),
  createdAt: instant,
  /** After this the reply is dropped rather than sent. */
  freshUntil: instant,
  messageId: v.exactOptional(v.string()),
  expiresAt: expiry,
});
export type ReplyRecord = v.InferOutput<typeof replyRecord>;

const linkMembers = {
  /** Of the token; the token itself is nowhere but in the text that was sent. */
  hash: v.string(),
  /** What forms of the linked page are signed with. */
  formKey: v.string(),
  subject,
  program: v.string(),
  createdAt: instant,
  expiresAt: v.number(),
};

/**
 * A link that was sent to a person's number. What it opens is its purpose's alone, until it runs out: their choices, the data that a request asked
 * for, the confirmation that a request is theirs, or why one was refused or takes longer. A request is named by its ledger entry.
 */
export const linkRecord = v.variant("purpose", [
  v.object({ ...linkMembers, purpose: v.literal("preferences") }),
  v.object({ ...linkMembers, purpose: v.picklist(["data", "verify", "outcome"]), request: v.number() }),
]);
export type LinkRecord = v.InferOutput<typeof linkRecord>;
export type RequestLinkRecord = Exclude<LinkRecord, { purpose: "preferences" }>;

const ledgerEntry = v.custom<LedgerEntry>(
  (value) => typeof value === "object" && value !== null && "seq" in value && "hash" in value && "prevHash" in value,
);
/** A ledger entry with its personal fields. What the entry says is vouched for by its hash, not by a schema. */
export const ledgerRecord = v.object({
  entry: ledgerEntry,
  personal: v.record(v.string(), v.object({ salt: v.string(), value: v.exactOptional(v.string()) })),
});

/** What was signed on a day about where every ledger ends. */
export const headStatement = v.strictObject({
  version: v.literal(1),
  day: v.string(),
  sealedAt: instant,
  heads: v.number(),
  removed: v.number(),
  root: v.string(),
  previous: v.string(),
});
