import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
export const TWILIO_STATUSES: StatusTable = {
  accepted: "accepted",
  scheduled: "accepted",
  queued: "queued",
  sending: "queued",
  sent: "sent",
  partially_delivered: "sent",
  delivered: "delivered",
  read: "delivered",
  undelivered: "undelivered",
  failed: "failed",
  canceled: "rejected",
};

/** twilio.com/docs/api/errors */
export const TWILIO_ERRORS: ErrorTable = {
  21610: OPTED_OUT, // replied STOP
  63014: OPTED_OUT, // blocked by the user on another channel
  21211: INVALID_NUMBER,
  21614: INVALID_NUMBER, // no mobile number
  30005: INVALID_NUMBER, // unknown destination handset
  21635: LANDLINE,
  30006: LANDLINE, // landline or unreachable carrier
  30007: SPAM_FILTERED,
  63026: SPAM_FILTERED,
  21612: OTHER, // not reachable from this sender: another sender may reach it
  30001: OTHER, // queue overflow
  30003: OTHER, // handset unreachable for now
  30004: OTHER, // blocked by or for the recipient: no proof of an opt-out
  30008: OTHER, // unknown
  30009: OTHER, // a segment of an inbound message was missing
  30017: OTHER, // congestion
  30022: OTHER, // rate and volume caps
  30023: OTHER,
  30027: OTHER,
  30032: OTHER, // toll-free sender not verified
  30034: OTHER, // sender without 10DLC registration
  63018: OTHER, // rate of the channel
};
