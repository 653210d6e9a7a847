import { assertPeppers, registerPeppers } from "../store/pepper-check.ts";
import type { Table } from "../store/table.ts";
import type { Peppers } from "../subject.ts";
import { currentPeppers } from "./peppers.ts";

type Agreement = (table: Table, peppers: Peppers, signal: AbortSignal) => Promise<void>;

/** Once agreed, for the life of the process; a failure is tried again at the next call. */
function onceAgreed(agree: Agreement): (table: Table, signal: AbortSignal) => Promise<Peppers> {
  let ready: Promise<Peppers> | undefined;
  return (table, signal) => {
    ready ??= currentPeppers()
      .then(async (peppers) => {
        await agree(table, peppers, signal);
        return peppers;
      })
      .catch((error: unknown) => {
        ready = undefined;
        throw error;
      });
    return ready;
  };
}

/** The peppers, once the table has agreed that they are its own; a new one is put on record first. */
export const readyPeppers = onceAgreed(registerPeppers);

/** As `readyPeppers`, for a function that may only read. */
export const checkedPeppers = onceAgreed(assertPeppers);
