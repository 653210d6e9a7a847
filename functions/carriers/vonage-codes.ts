import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, SPAM_FILTERED } from "./status-table.ts";

/** SMS API (developer.vonage.com/messaging/sms/guides/delivery-receipts). */
export const VONAGE_SMS_STATUSES: StatusTable = {
  accepted: "accepted",
  buffered: "queued",
  delivered: "delivered",
  expired: "expired",
  failed: "failed",
  rejected: "rejected",
  unknown: "unknown",
};

/** `err-code` of the SMS API. The others are temporary, ours or unexplained: 1, 2, 5, 7, 8, 10, 13, 15, 16, 54, 99. */
export const VONAGE_SMS_ERRORS: ErrorTable = {
  4: OPTED_OUT, // call barred by user
  9: OPTED_OUT, // illegal number: has asked not to be messaged, also by STOP to a toll-free number
  53: OPTED_OUT, // consent filter
  3: INVALID_NUMBER, // absent permanently
  11: INVALID_NUMBER, // unroutable
  12: INVALID_NUMBER, // destination unreachable
  14: INVALID_NUMBER, // blocked by the operator: the plan has no SMS
  6: SPAM_FILTERED,
  50: SPAM_FILTERED, // entity, header and content filters of regulators
  51: SPAM_FILTERED,
  52: SPAM_FILTERED,
};

/** Messages API (developer.vonage.com, "Message Status"). */
export const VONAGE_MESSAGES_STATUSES: StatusTable = {
  submitted: "sent",
  delivered: "delivered",
  read: "delivered",
  rejected: "rejected",
  undeliverable: "undelivered",
};

/** Codes of the Messages API's errors (developer.vonage.com/en/api-errors/messages), which follow those of the SMS API by tens. */
export const VONAGE_MESSAGES_ERRORS: ErrorTable = {
  1050: OPTED_OUT, // number barred
  1240: OPTED_OUT, // illegal number
  1190: INVALID_NUMBER, // absent permanently
  1250: INVALID_NUMBER, // unroutable
  1260: INVALID_NUMBER, // destination unreachable
  1280: INVALID_NUMBER, // blocked by the operator
  1210: SPAM_FILTERED,
};
