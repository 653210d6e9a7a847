import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, OTHER } from "./status-table.ts";

/** `status` of a report (developers.messagebird.com/api/sms-messaging, "Handle a status report"). */
export const MESSAGEBIRD_STATUSES: StatusTable = {
  scheduled: "accepted",
  buffered: "queued",
  sent: "sent",
  delivered: "delivered",
  expired: "expired",
  delivery_failed: "undelivered",
};

/** The SMS platform's codes, which MessageBird gives as `statusErrorCode` and Bird as `failure.source.code` (docs.bird.com, "SMS Platform Extended Error Codes"). */
export const SMS_PLATFORM_ERRORS: ErrorTable = {
  103: OPTED_OUT, // the recipient has sent STOP
  1: INVALID_NUMBER, // EC_UNKNOWN_SUBSCRIBER
  5: INVALID_NUMBER, // EC_UNIDENTIFIED_SUBSCRIBER
  2: OTHER, // EC_UNKNOWN_BASE_STATION
  3: OTHER, // EC_UNKNOWN_MSC
  34: OTHER, // system failure
};
