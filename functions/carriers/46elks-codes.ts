import type { StatusTable } from "./status-table.ts";

/** 46elks.se/docs/sms-delivery-reports. There are no error codes. */
export const FORTYSIX_ELKS_STATUSES: StatusTable = {
  created: "accepted",
  sent: "sent",
  delivered: "delivered",
  failed: "undelivered",
};
