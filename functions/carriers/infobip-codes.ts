import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** By `status.groupId` (infobip.com/docs/essentials/response-status-and-error-codes); the names differ in case between products. */
export const INFOBIP_GROUPS: StatusTable = {
  0: "accepted",
  1: "queued",
  2: "undelivered",
  3: "delivered",
  4: "expired",
  5: "rejected",
};

/** By `status.id`, where it says more than its group. */
export const INFOBIP_STATUSES: StatusTable = {
  2: "sent", // DELIVERED_TO_OPERATOR: on its way
  3: "sent", // PENDING_WAITING_DELIVERY: with the operator
  26: "accepted", // PENDING_ACCEPTED
  29: "unknown", // EXPIRED_DLR_UNKNOWN: the operator never said
};

/** By `error.id`; the same numbers mean other things in Infobip's other products. */
export const INFOBIP_ERRORS: ErrorTable = {
  573: OPTED_OUT, // blocked by the end user
  603: OPTED_OUT, // replied STOP to a North American toll-free number
  2050: OPTED_OUT, // on the operator's do-not-disturb list
  2052: OPTED_OUT, // on the account's blocklist
  1: INVALID_NUMBER, // unknown subscriber
  9: INVALID_NUMBER, // illegal subscriber
  351: INVALID_NUMBER, // invalid destination address
  561: SPAM_FILTERED,
  607: SPAM_FILTERED,
  27: OTHER, // absent subscriber
  560: OTHER, // blocked by the operator: no proof of an opt-out
  566: OTHER,
};

/** By `status.id`, written `status-<id>` to keep them apart from errors. */
export const INFOBIP_STATUS_ERRORS: ErrorTable = {
  "status-10": OPTED_OUT, // do-not-disturb
  "status-14": OPTED_OUT, // destination on the blocklist
  "status-8": INVALID_NUMBER, // no such prefix
  "status-52": INVALID_NUMBER, // invalid destination
  "status-20": SPAM_FILTERED, // flooding filter
};
