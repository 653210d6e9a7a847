import type { StatusTable } from "./status-table.ts";

/** cm.com/help names the statuses; their numbers are the customary ones, which the option `statuses` corrects. */
export const CM_STATUSES: StatusTable = {
  0: "accepted",
  1: "rejected",
  2: "delivered",
  3: "undelivered",
  4: "delivered", // read
};
