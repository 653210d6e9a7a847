import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER } from "./status-table.ts";

/** By `statusCode` in the callbacks of the SMS, HTTP and REST APIs (clickatell.com, "SMS status codes"). */
export const CLICKATELL_STATUSES: StatusTable = {
  2: "queued",
  3: "sent", // with the gateway upstream
  4: "delivered", // received on the handset
  5: "failed",
  6: "rejected", // stopped by our user or the system
  7: "undelivered",
  8: "accepted",
  9: "failed", // no route
  10: "expired",
  11: "queued", // for later
  12: "failed", // out of credit
  13: "rejected", // limit exceeded
  14: "rejected", // too long
  1: "unknown", // message unknown
};

/** By `statusCode` in the One API, whose numbers contradict the older ones (clickatell.com, "One API message status codes"). */
export const ONE_API_STATUSES: StatusTable = {
  1: "unknown",
  2: "queued",
  3: "accepted", // scheduled
  4: "sent", // to the supplier
  5: "delivered", // acknowledged by the device
  6: "delivered", // read
  20: "expired",
  21: "rejected", // stopped by our user: no opt-out
  22: "rejected",
  23: "undelivered",
  25: "failed", // balance and volume
  26: "failed",
  27: "failed",
  28: "failed",
  29: "failed", // recipient does not exist
  100: "failed", // no route
};

/** By `status`, which goes before the number where it is one of these. */
export const CLICKATELL_STATUS_NAMES: StatusTable = {
  UNKNOWN: "unknown",
  QUEUED: "queued",
  SCHEDULED: "accepted",
  SENT_TO_SUPPLIER: "sent",
  DEVICE_ACK: "delivered",
  READ: "delivered",
  EXPIRED: "expired",
  STOPPED_BY_USER: "rejected",
  STOPPED_BY_ADMIN: "rejected",
  DELIVERY_FAILURE: "undelivered",
  RECIPIENT_DOES_NOT_EXIST: "failed",
  ROUTING_ERROR: "failed",
};

/** The One API's codes of failure that say something of the number, written `one-<code>`. For SMS no code says that a person opted out. */
export const CLICKATELL_ERRORS: ErrorTable = { "one-29": INVALID_NUMBER };
