import type { Instant } from "../instant.ts";
import { listRequests } from "../store/requests.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { openErasures } from "./plan.ts";

const PAGE = 100;

/** Everybody whose request to be erased is not met yet, by the agenda of what is due. */
export async function* everyOpenErasure(table: Table, now: Instant, signal: AbortSignal): AsyncGenerator<Subject> {
  let after: string | undefined;
  do {
    const range = { over: false, ...(after !== undefined && { after }), limit: PAGE };
    const { requests, next } = await listRequests(table, range, now, signal);
    for (const { subject } of openErasures(requests)) yield subject;
    after = next;
  } while (after !== undefined);
}
