import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OTHER, SPAM_FILTERED } from "./status-table.ts";

/**
 * What follows `TEXT_`, `MEDIA_` or `RCS_` in an event's type (docs.aws.amazon.com/sms-voice, "Event types"). SUCCESSFUL and DELIVERED are
 * each the last word in some country, so neither locks the other out.
 */
export const AWS_STATUSES: StatusTable = {
  QUEUED: "queued",
  PENDING: "queued",
  SENT: "sent",
  SUCCESSFUL: "sent", // the operator took it
  DELIVERED: "delivered",
  READ: "delivered",
  INVALID_MESSAGE: "failed",
  INVALID: "failed",
  FAILED: "failed",
  FILE_INACCESSIBLE: "failed",
  FILE_TYPE_UNSUPPORTED: "failed",
  FILE_SIZE_EXCEEDED: "failed",
  UNREACHABLE: "undelivered",
  CARRIER_UNREACHABLE: "undelivered",
  BLOCKED: "rejected",
  CARRIER_BLOCKED: "rejected",
  PROTECT_BLOCKED: "rejected",
  SPAM: "rejected",
  TTL_EXPIRED: "expired",
  UNKNOWN: "unknown", // nothing final within 72 hours
};

/** The types of event that tell of an error. An opt-out shows when sending, in no event. */
export const AWS_ERRORS: ErrorTable = {
  INVALID: INVALID_NUMBER, // the destination number is not valid
  SPAM: SPAM_FILTERED,
  BLOCKED: OTHER, // the device or the operator blocks this recipient: no proof of an opt-out
  CARRIER_BLOCKED: OTHER,
  PROTECT_BLOCKED: OTHER, // our own protect configuration
  CARRIER_UNREACHABLE: OTHER,
  UNREACHABLE: OTHER,
  INVALID_MESSAGE: OTHER,
  FAILED: OTHER,
  FILE_INACCESSIBLE: OTHER,
  FILE_TYPE_UNSUPPORTED: OTHER,
  FILE_SIZE_EXCEEDED: OTHER,
  TTL_EXPIRED: OTHER,
};
