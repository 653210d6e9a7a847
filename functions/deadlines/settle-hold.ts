import { suspendsExpiry } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { writeChange } from "../store/change.ts";
import { datedChange } from "../store/dated-change.ts";
import { holdItems, releaseItems } from "../store/holds.ts";
import { readPerson } from "../store/person.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";

/**
 * Brings the person's items in line with their restriction or legal hold: held while one stands, given their expiry back once none does. Rejects when it could
 * not finish; doing it again goes on from there. `forget` ends the looking after them, which is for a later run alone: one that began before the
 * lifting may still be holding.
 */
export async function settleHold(
  table: Table,
  deployment: Deployment,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
  options: { readonly forget: boolean },
): Promise<void> {
  const { record } = await readPerson(table, [subject], now, signal);
  if (record?.state.itemsHeld === undefined) return;
  if (suspendsExpiry(record.state)) {
    await holdItems(table, subject, now, signal);
    return;
  }
  await releaseItems(table, subject, signal);
  if (!options.forget) return;
  const { itemsHeld: _, ...state } = record.state;
  const change = datedChange({ previous: record, state }, deployment);
  // Where the state has moved on meanwhile it is still marked, and looked at again.
  await writeChange(table, { subject, state: change }, now, signal);
}
