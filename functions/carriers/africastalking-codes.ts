import type { ErrorTable, StatusTable } from "./status-table.ts";
import { INVALID_NUMBER, OPTED_OUT, OTHER, SPAM_FILTERED } from "./status-table.ts";

/** developers.africastalking.com, "SMS notifications: delivery reports". */
export const AFRICASTALKING_STATUSES: StatusTable = {
  Sent: "sent",
  Submitted: "sent",
  Buffered: "queued",
  Success: "delivered",
  Rejected: "rejected",
  Failed: "undelivered",
  AbsentSubscriber: "undelivered",
  Expired: "expired",
};

/** By `failureReason` in lower case, since its spelling differs between pages; and by `Expired`, which means the operator's filter. */
export const AFRICASTALKING_ERRORS: ErrorTable = {
  userinblacklist: OPTED_OUT,
  userdoesnotexist: INVALID_NUMBER,
  userisinactive: INVALID_NUMBER, // inactive, or the account closed by the operator
  expired: SPAM_FILTERED, // "discarded by the telco as it was flagged"
  useraccountsuspended: OTHER,
  notnetworksubcriber: OTHER, // the operator asked was the wrong one
  usernotsubscribedtoproduct: OTHER,
  insufficientcredit: OTHER,
  invalidlinkid: OTHER,
  deliveryfailure: OTHER,
  donotdisturbrejection: OTHER, // Nigeria: outside the hours that promotions may be sent in
};
