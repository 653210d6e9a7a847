import type { DeliveryStatus } from "../messages.ts";
import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** `type` of an event about a message of ours (dev.bandwidth.com/docs/messaging/webhooks). */
export const BANDWIDTH_STATUSES: StatusTable = {
  "message-sending": "queued",
  "message-sent": "sent",
  "message-delivered": "delivered",
  "message-read": "delivered",
  "message-failed": "failed",
};

/** Failures that are none: nothing was heard within two hours, or the message ran out of time. */
export const BANDWIDTH_STATUS_OF_ERROR: Readonly<Record<string, DeliveryStatus>> = {
  9902: "unknown",
  4360: "expired",
};

/** dev.bandwidth.com/docs/messaging/errors */
export const BANDWIDTH_ERRORS: ErrorTable = {
  4775: OPTED_OUT, // destination-rejected-due-to-user-opt-out
  4720: LANDLINE, // invalid-destination-address: a landline or no number
  4303: INVALID_NUMBER,
  4350: INVALID_NUMBER,
  4404: INVALID_NUMBER,
  4406: INVALID_NUMBER,
  4408: INVALID_NUMBER,
  4434: INVALID_NUMBER,
  4700: INVALID_NUMBER,
  4721: INVALID_NUMBER, // destination-tn-deactivated
  4470: SPAM_FILTERED,
  4770: SPAM_FILTERED,
  4771: SPAM_FILTERED, // shortened URL
  4481: OTHER, // sending number blocked
  4482: OTHER, // receiving number blocked, by whom is not said: no proof of an opt-out
  4772: OTHER, // sending number blocked by the carrier
  4403: OTHER, // the sender's own faults
  4405: OTHER,
  4773: OTHER,
  4774: OTHER,
  4791: OTHER,
  4792: OTHER,
  4793: OTHER,
  4795: OTHER, // toll-free sender not verified
  4701: OTHER, // temporary
  4702: OTHER,
  4780: OTHER,
  4781: OTHER,
  4785: OTHER,
  9902: OTHER, // no delivery receipt within two hours
  9999: OTHER,
};
