import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** `status` of a recipient in `message.sent` and `message.finalized` (developers.telnyx.com, "Receiving webhooks for messaging"). */
export const TELNYX_STATUSES: StatusTable = {
  queued: "queued",
  sending: "queued",
  sent: "sent",
  delivered: "delivered",
  read: "delivered",
  delivery_failed: "undelivered",
  sending_failed: "failed",
  expired: "expired",
  delivery_unconfirmed: "unknown", // final, but no receipt ever came
};

/** developers.telnyx.com/docs/messaging/messages/error-codes */
export const TELNYX_ERRORS: ErrorTable = {
  40300: OPTED_OUT, // blocked due to STOP message
  40001: LANDLINE, // landline or otherwise not routable
  40012: INVALID_NUMBER, // the receiving carrier refuses the number
  40310: INVALID_NUMBER,
  40002: SPAM_FILTERED, // temporary
  40003: SPAM_FILTERED, // the sending number for good
  40015: SPAM_FILTERED, // Telnyx's own filter
  40017: SPAM_FILTERED, // AT&T
  40322: SPAM_FILTERED, // prohibited content
  40004: OTHER, // refused by the destination for an unknown reason
  40005: OTHER, // expired
  40006: OTHER, // the recipient's carrier is down
  40008: OTHER, // undeliverable
  40009: OTHER, // invalid body
  40010: OTHER, // sender without 10DLC registration
  40011: OTHER, // rate limits
  40013: OTHER, // invalid source number
  40014: OTHER, // expired in the queue
  40016: OTHER,
  40018: OTHER,
  40020: OTHER, // artificial traffic inflation
  40301: OTHER, // a type of message that these two numbers cannot exchange
  40318: OTHER, // queue full
  40319: OTHER, // incompatible types of sender and destination
  40329: OTHER, // toll-free sender not verified
};

/** With these the message ran out of time, whatever its status is called. */
export const TELNYX_EXPIRED: ReadonlySet<string> = new Set(["40005", "40014"]);
