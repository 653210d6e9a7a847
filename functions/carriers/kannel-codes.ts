import type { StatusTable } from "./status-table.ts";

/** By the value of `%d` (Kannel user guide, "Delivery reports"; gw/dlr.h). */
export const KANNEL_STATUSES: StatusTable = {
  1: "delivered",
  2: "undelivered",
  4: "queued", // buffered at the SMSC
  8: "sent", // accepted by the SMSC
  16: "rejected", // refused by the SMSC
  32: "sent", // intermediate notification
};

/** States of the receipt behind a `2` that say more than it does (SMPP 3.4, table B-2). */
export const KANNEL_FINAL_STATES: StatusTable = {
  EXPIRED: "expired",
  REJECTD: "rejected",
  DELETED: "failed",
};
