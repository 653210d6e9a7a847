import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, SPAM_FILTERED } from "./status-table.ts";

/** docs.plivo.com, "Message states". */
export const PLIVO_STATUSES: StatusTable = {
  queued: "queued",
  sent: "sent",
  delivered: "delivered",
  read: "delivered",
  undelivered: "undelivered",
  failed: "failed",
  rejected: "rejected",
};

/**
 * docs.plivo.com, "Message error codes". The others are temporary, ours or unexplained: 10, 20, 40, 60, 80, 90, 110, 201, 450, 1000 and what
 * is newer.
 */
export const PLIVO_ERRORS: ErrorTable = {
  200: OPTED_OUT, // replied STOP
  50: INVALID_NUMBER, // wrong, a landline, or without SMS: Plivo does not tell which
  70: INVALID_NUMBER, // permanently unavailable
  100: INVALID_NUMBER, // prohibited or without SMS
  30: SPAM_FILTERED,
};
