import type { Instant } from "../instant.ts";
import { type AgendaKind, readAgenda } from "../store/agenda.ts";
import { type ItemKey, subjectOfPartition } from "../store/keys.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";

const PAGE = 100;
/** The function has fifteen minutes for all of its agendas. */
const TIMEOUT_MILLISECONDS = 240_000;

/**
 * Goes through everybody on an agenda whose time has come, or comes until `until`, in its order. Returns of how many `meet` says that it did something. What is not reached in
 * time is met by the next run.
 */
export async function throughAgenda(
  table: Table,
  kind: AgendaKind,
  now: Instant,
  meet: (subject: Subject, key: ItemKey, signal: AbortSignal) => Promise<boolean>,
  until: Instant = now,
): Promise<number> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  let met = 0;
  let after: string | undefined;
  for (;;) {
    const range = { ...(after !== undefined && { after }), until, limit: PAGE };
    const { entries, more } = await readAgenda(table, kind, range, now, signal);
    for (const { key } of entries) {
      const subject = subjectOfPartition(key.PK);
      if (subject !== undefined && (await meet(subject, key, signal))) met += 1;
    }
    after = entries.at(-1)?.position;
    if (!more || after === undefined) return met;
  }
}
