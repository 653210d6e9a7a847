import type { ErrorTable, StatusTable } from "./status-table.ts";
import { EXPIRED, INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

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

/**
 * The codes that a message's `ErrorCode` or a refusal of the send API may hold. Checked against the pages of twilio.com/docs/api/errors: 21265,
 * 21266, 21617, 30002, 30003, 30019, 30022, 30024, 30036, 30038, 30039, 30042, 30410, 30500, 63014, 63038. Of the others no more than the title
 * is known, of those without a comment not even that, so that they say nothing of the person.
 */
export const TWILIO_ERRORS: ErrorTable = {
  21610: OPTED_OUT, // replied STOP
  63014: OPTED_OUT, // blocked by the user on another channel
  21211: INVALID_NUMBER, // no valid number
  21265: INVALID_NUMBER, // a short code, which is nobody's phone
  21268: INVALID_NUMBER, // a premium-rate number
  21614: INVALID_NUMBER, // no mobile number
  30005: INVALID_NUMBER, // unknown destination handset
  21635: LANDLINE,
  30006: LANDLINE, // landline or unreachable carrier
  30007: SPAM_FILTERED, // message filtered
  30042: SPAM_FILTERED, // sender refused as generic
  63026: SPAM_FILTERED,
  30036: EXPIRED, // still queued when its validity period ended
  21266: OTHER, // sender and recipient are the same
  21267: OTHER, // alphanumeric sender on a trial account
  21408: OTHER, // the account may not send to this region
  21612: OTHER, // not reachable from this sender: another sender may reach it
  21617: OTHER, // over 1,600 characters
  30001: OTHER, // queue overflow
  30002: OTHER, // account suspended
  30003: OTHER, // handset unreachable for now
  30004: OTHER, // blocked by or for the recipient: no proof of an opt-out
  30008: OTHER, // unknown
  30009: OTHER, // a segment of an inbound message was missing
  30010: OTHER, // price over the maximum that was set
  30011: OTHER, // MMS not supported there
  30012: OTHER, // time to live too small
  30013: OTHER, // time to live too big
  30017: OTHER, // congestion
  30018: OTHER, // sender not registered with the carrier
  30019: OTHER, // too long for the carrier
  30020: OTHER, // internal failure of scheduling
  30021: OTHER, // internal failure of the Messaging Service
  30022: OTHER, // rate cap of the 10DLC campaign
  30023: OTHER, // daily cap of the 10DLC brand
  30024: OTHER, // numeric sender not provisioned on the carrier
  30027: OTHER, // daily cap of T-Mobile
  30032: OTHER, // toll-free sender not verified
  30033: OTHER, // 10DLC campaign suspended
  30034: OTHER, // sender without 10DLC registration
  30035: OTHER, // 10DLC registration of the sender pending
  30037: OTHER, // outbound messaging disabled
  30038: OTHER, // one-time passcode in an inbound message
  30039: OTHER, // inbound message that would begin a loop
  30040: OTHER, // sender not registered with the carrier
  30041: OTHER, // unregistered sender to the United Kingdom
  30410: OTHER, // provider timed out
  30450: OTHER, // delivery blocked
  30451: OTHER,
  30452: OTHER,
  30453: OTHER,
  30454: OTHER, // the account's own limit
  30485: OTHER, // could not be delivered
  30500: OTHER, // internal error
  63018: OTHER, // rate of the channel
  63038: OTHER, // daily limit of the account
};
