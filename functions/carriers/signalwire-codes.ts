import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** developer.signalwire.com/guides/signalwire-status-callbacks; an MMS never gets beyond `sent`. */
export const SIGNALWIRE_STATUSES: StatusTable = {
  initiated: "accepted",
  queued: "queued",
  sending: "queued",
  sent: "sent",
  delivered: "delivered",
  undelivered: "undelivered",
  failed: "failed",
};

/** Twilio's numbers, which its compatible shares as far as is known; the option `errors` corrects them. */
export const SIGNALWIRE_ERRORS: ErrorTable = {
  21610: OPTED_OUT,
  30005: INVALID_NUMBER,
  30006: LANDLINE,
  30007: SPAM_FILTERED,
  30003: OTHER, // unreachable for now
};
