import { assertPeppers, registerPeppers } from "../store/pepper-check.ts";
import { assertReplayed } from "../store/replayed.ts";
import { openTable, type Table } from "../store/table.ts";
import type { Peppers } from "../subject.ts";
import { readPeppers } from "./peppers.ts";
import { CredentialsUnavailable } from "./secrets.ts";

type Agreement = (table: Table, peppers: Peppers, signal: AbortSignal) => Promise<void>;

/** So long an old process may go on without a pepper that a newer one has begun to file under. */
const KEEP_MILLISECONDS = 5 * 60_000;

/** While the secret cannot be read, the peppers known serve on, and it is tried again after this. */
const TRY_AGAIN_MILLISECONDS = 30_000;

interface Ready {
  readonly peppers: Promise<Peppers>;
  readonly since: number;
}

/** Read and agreed on once in five minutes; a failure is tried again at the next call. */
function agreed(agree: Agreement): (table: Table, signal: AbortSignal) => Promise<Peppers> {
  let ready: Ready | undefined;
  let tombstones: Table | undefined;
  const start = async (table: Table, signal: AbortSignal, before: Ready | undefined): Promise<Peppers> => {
    try {
      const peppers = await readPeppers();
      tombstones ??= openTable("tombstoneTableName");
      await Promise.all([agree(table, peppers, signal), assertReplayed(table, tombstones, signal)]);
      return peppers;
    } catch (error) {
      ready = undefined;
      if (before === undefined || !(error instanceof CredentialsUnavailable)) throw error;
      ready = { peppers: before.peppers, since: Date.now() - KEEP_MILLISECONDS + TRY_AGAIN_MILLISECONDS };
      return before.peppers;
    }
  };
  return (table, signal) => {
    const now = Date.now();
    if (ready === undefined || now - ready.since >= KEEP_MILLISECONDS) {
      ready = { peppers: start(table, signal, ready), since: now };
    }
    return ready.peppers;
  };
}

/** The peppers, once the table has agreed that they are its own, and that nobody is in it who was erased; a new one is put on record first. */
export const readyPeppers = agreed(registerPeppers);

/** As `readyPeppers`, for a function that may only read. */
export const checkedPeppers = agreed(assertPeppers);
