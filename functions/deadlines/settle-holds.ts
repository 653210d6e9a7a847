import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { readAgenda } from "../store/agenda.ts";
import { subjectOfPartition } from "../store/keys.ts";
import type { Table } from "../store/table.ts";
import { settleHold } from "./settle-hold.ts";

const PAGE = 100;
const TIMEOUT_MILLISECONDS = 240_000;

/**
 * Goes through everybody who is or was restricted: what has come about them since is held as well, and what has to be released is. An ordinary
 * message is recorded without a look at the state, and expires a day later at the earliest. Returns how many people were looked at.
 */
export async function settleHolds(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  let settled = 0;
  let after: string | undefined;
  for (;;) {
    const range = { ...(after !== undefined && { after }), until: now, limit: PAGE };
    const { entries, more } = await readAgenda(table, "hold", range, now, signal);
    for (const { key } of entries) {
      const subject = subjectOfPartition(key.PK);
      if (subject !== undefined) await settleHold(table, deployment, subject, now, signal, { forget: true });
      settled += 1;
    }
    after = entries.at(-1)?.position;
    if (!more || after === undefined) return settled;
  }
}
