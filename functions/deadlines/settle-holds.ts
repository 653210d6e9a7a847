import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Table } from "../store/table.ts";
import { settleHold } from "./settle-hold.ts";
import { throughAgenda } from "./through-agenda.ts";

/**
 * Goes through everybody who is or was restricted: what has come about them since is held as well, and what has to be released is. An ordinary
 * message is recorded without a look at the state, and expires a day later at the earliest. Returns how many people were looked at.
 */
export function settleHolds(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  return throughAgenda(table, "hold", now, async (subject, _, signal) => {
    await settleHold(table, deployment, subject, now, signal, { forget: true });
    return true;
  });
}
