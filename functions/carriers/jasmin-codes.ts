import { SMPP_STATUSES } from "./smpp-receipt.ts";
import type { StatusTable } from "./status-table.ts";

/** `message_status`: the SMSC's answer at level 1, of which every other `ESME_R…` is a refusal; the receipt's state at levels 2 and 3. */
export const JASMIN_STATUSES: StatusTable = { ...SMPP_STATUSES, ESME_ROK: "sent" };
