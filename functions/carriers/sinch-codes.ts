import type { DeliveryStatus } from "../messages.ts";
import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, SPAM_FILTERED } from "./status-table.ts";

/** SMS REST API (developers.sinch.com, "Delivery reports"). */
export const SINCH_SMS_STATUSES: StatusTable = {
  Queued: "queued",
  Dispatched: "sent",
  Delivered: "delivered",
  Failed: "failed",
  Aborted: "failed",
  Rejected: "rejected",
  Cancelled: "rejected",
  Expired: "expired",
  Deleted: "undelivered", // by the operator, which may be for an opt-out or a number that does not exist: it does not say
  Unknown: "unknown",
};

/** Codes that are no errors: delivered, queued, dispatched. */
export const SINCH_SMS_SUCCESSES: readonly string[] = ["0", "400", "401"];

/**
 * Sinch's own codes (developers.sinch.com, "Delivery report error codes") and those of the networks that pass through ("10DLC and toll-free
 * error codes"). The others are temporary, ours or unexplained, e.g. 60, 64, 310, 321, 349, 402 to 418 but 402 below.
 */
export const SINCH_SMS_ERRORS: ErrorTable = {
  257: OPTED_OUT, // replied STOP to a toll-free number
  152: INVALID_NUMBER, // without SMS
  300: INVALID_NUMBER,
  402: INVALID_NUMBER, // unroutable
  15: SPAM_FILTERED,
  62: SPAM_FILTERED,
};

/** Conversation API (developers.sinch.com, "Message delivery receipt"). */
export const SINCH_CONVERSATION_STATUSES: StatusTable = {
  QUEUED_ON_CHANNEL: "queued",
  SWITCHING_CHANNEL: "queued",
  DELIVERED: "delivered",
  READ: "delivered",
  FAILED: "failed",
};

/** Reasons that say more of a failure than its status does. */
export const SINCH_STATUS_OF_REASON: Readonly<Record<string, DeliveryStatus>> = {
  MESSAGE_EXPIRED: "expired",
  DELIVERY_REJECTED_DUE_TO_POLICY: "rejected",
  CHANNEL_REJECT: "rejected",
};

/** Reasons of failures; those without an entry are temporary or ours. */
export const SINCH_CONVERSATION_ERRORS: ErrorTable = {
  RECIPIENT_NOT_OPTED_IN: OPTED_OUT,
  RECIPIENT_INVALID_CHANNEL_IDENTITY: INVALID_NUMBER,
  DELIVERY_REJECTED_DUE_TO_POLICY: SPAM_FILTERED,
};
