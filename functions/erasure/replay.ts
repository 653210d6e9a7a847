import { readPerson } from "../store/person.ts";
import { noteReplayed, tombstoneTallies } from "../store/replayed.ts";
import { readTombstones, type Tombstone } from "../store/tombstones.ts";
import { begin } from "./begin.ts";
import { continueErasure, type ErasureContext } from "./erase.ts";

/** What playing the tombstones over a table came to. */
export interface Replay {
  readonly tombstones: number;
  /** How many of the people were there and are erased again, or were not and are now kept from being texted. */
  readonly erased: number;
}

/**
 * Whether the table knows nothing of the erasure: whoever came back after it has a state from after it, and one that is being erased goes on as it
 * would have.
 */
async function isUnknown(tombstone: Tombstone, { table, now, signal }: ErasureContext) {
  const { record } = await readPerson(table, [tombstone.subject], now, signal);
  const { state } = record ?? {};
  if (state === undefined) return { unknown: true };
  const known = state.erasedAt !== undefined || state.erasing !== undefined || state.createdAt > tombstone.at;
  return { unknown: !known, ...(record && { record }) };
}

/**
 * Plays the tombstones over a table that may be from before them, as one that was restored is: whoever is in it again is erased again, by the same
 * steps, and whoever is not is suppressed all the same. Only then does the table count as one that may be served from. Broken off, it is done again.
 */
export async function replayTombstones(context: ErasureContext): Promise<Replay> {
  const { table, tombstones, signal } = context;
  // Read first: a tombstone that is written meanwhile is known to the table by the erasure that writes it.
  const { written } = await tombstoneTallies(table, tombstones, signal);
  let [read, erased] = [0, 0];
  for await (const tombstone of readTombstones(tombstones)) {
    read += 1;
    const { unknown, record } = await isUnknown(tombstone, context);
    if (unknown) await begin(tombstone.subject, record, { tombstone }, context);
    // Also what an earlier replay began.
    if ((await continueErasure(tombstone.subject, context)) || unknown) erased += 1;
  }
  await noteReplayed(table, written, signal);
  return { tombstones: read, erased };
}
