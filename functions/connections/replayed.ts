import { assertReplayed } from "../store/replayed.ts";
import { openTable, type Table } from "../store/table.ts";

const KEEP_MILLISECONDS = 5 * 60_000;

/** Checks that tombstones are played over the table, once in five minutes, for functions that have no pepper to agree on; a failure is tried again. */
export function replayCheck(): (table: Table, signal: AbortSignal) => Promise<void> {
  const tombstones = openTable("tombstoneTableName");
  let checkedAt: number | undefined;
  return async (table, signal) => {
    if (checkedAt !== undefined && Date.now() - checkedAt < KEEP_MILLISECONDS) return;
    await assertReplayed(table, tombstones, signal);
    checkedAt = Date.now();
  };
}
