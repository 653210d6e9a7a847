import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, SPAM_FILTERED } from "./status-table.ts";

/** Status codes of SMS (developer.telesign.com/enterprise/docs/all-status-and-error-codes). */
export const TELESIGN_STATUSES: StatusTable = {
  200: "delivered",
  203: "sent", // to the gateway
  207: "undelivered", // the reason is unknown
  210: "undelivered", // temporary error of the phone
  211: "undelivered", // permanent error of the phone
  220: "failed", // cannot be routed
  221: "expired",
  222: "failed", // phone, operator, plan or user without SMS
  229: "rejected", // blocked by our own request
  230: "rejected", // on Telesign's blocklist
  231: "rejected", // content invalid
  233: "rejected", // risk
  237: "rejected", // country blocked by us
  238: "rejected", // prefix blocked by us
  290: "queued",
  291: "queued",
  292: "queued",
  293: "accepted",
  500: "failed",
  501: "rejected",
  502: "failed",
  503: "rejected", // by the operator
  504: "rejected",
  505: "failed",
  506: "failed",
  507: "failed", // destination invalid
  508: "failed",
  509: "failed",
  510: "rejected", // blocked by the subscriber
  511: "undelivered", // no credit
  512: "undelivered", // roaming
  513: "undelivered", // portability
  514: "undelivered", // absent
  515: "rejected", // spam
  516: "undelivered",
  517: "rejected",
  518: "rejected",
  519: "rejected",
  520: "rejected", // content not permitted
  521: "rejected",
};

/** Codes that are no errors, or say only that the outcome is not known: 201, 250, 251, 295 and 599 have no entry above either. */
export const TELESIGN_NO_ERRORS: readonly string[] = [
  "200",
  "201",
  "203",
  "250",
  "251",
  "290",
  "291",
  "292",
  "293",
  "295",
  "599",
];

/** What the codes of failures mean for us; the others are temporary, ours or unexplained. */
export const TELESIGN_ERRORS: ErrorTable = {
  510: OPTED_OUT, // blocked by the subscriber's action or request, with the operator or for this sender
  211: INVALID_NUMBER, // the phone can never take it
  222: INVALID_NUMBER,
  507: INVALID_NUMBER,
  515: SPAM_FILTERED,
  520: SPAM_FILTERED,
};

/** What an MMS is to where Telesign does not say which of our senders it came to. */
export const UNNAMED_SENDER = "mms";
