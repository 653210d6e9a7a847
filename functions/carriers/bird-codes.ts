import { SMS_PLATFORM_ERRORS } from "./messagebird-codes.ts";
import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER } from "./status-table.ts";

/** `status` of a message (docs.bird.com, "Message status and interactions"). */
export const BIRD_STATUSES: StatusTable = {
  accepted: "accepted",
  scheduled: "queued",
  processing: "queued",
  sent: "sent",
  delivered: "delivered",
  read: "delivered",
  delivery_failed: "undelivered",
  sending_failed: "failed",
  expired: "expired",
  rejected: "rejected",
};

/** `failure.source.code` of the SMS platform, and `failure.code` of Bird as a whole (docs.bird.com, "Message Failure Codes"). */
export const BIRD_ERRORS: ErrorTable = {
  ...SMS_PLATFORM_ERRORS,
  15005: INVALID_NUMBER, // unknown subscriber
};
