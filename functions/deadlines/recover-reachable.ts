import { lastDelivered, reachedAgain } from "../consent/decide-reachability.ts";
import type { Deployment } from "../deployment.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import { agendaMark, moveOnAgenda } from "../store/agenda.ts";
import { writeChange } from "../store/change.ts";
import { datedChange } from "../store/dated-change.ts";
import { readPerson } from "../store/person.ts";
import { nextEntries } from "../store/proof.ts";
import { readReports } from "../store/reports.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { throughAgenda } from "./through-agenda.ts";

const LOOK_AGAIN_MILLISECONDS = 24 * 3_600_000;

/** Lifts the mark where a message has arrived since it was set. */
async function recover(
  table: Table,
  deployment: Deployment,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
): Promise<boolean> {
  const person = await readPerson(table, [subject], now, signal);
  const { record } = person;
  const since = record?.state.unreachableSince;
  if (record === undefined || since === undefined) return false;
  const reports = await readReports(table, subject, now, signal);
  const arrived = lastDelivered(reports);
  const report = reports.find(({ status, at }) => status === "delivered" && at === arrived);
  if (report === undefined || report.at <= since) return false;
  const { state } = reachedAgain(record.state);
  const facts = {
    act: "reachable",
    changes: [],
    receivedAt: report.at,
    recordedAt: now,
    cause: { channel: "carrier", connection: report.connection, errorCode: "none", errorClass: "none" },
  } as const;
  const ledger = nextEntries(person, [{ facts, personal: { messageId: { value: report.id, keep: true } } }]);
  const change = datedChange({ previous: record, state, ledger }, deployment);
  return (await writeChange(table, { subject, state: change }, now, signal)).result === "written";
}

/**
 * Looks, once a day for a week, whether a message has arrived after all at the numbers that were found unreachable: an ordinary report is recorded
 * without a look at the state, and no more is sent to them. Returns how many proved to be reachable.
 */
export function recoverReachable(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  return throughAgenda(table, "unreachable", now, async (subject, key, signal) => {
    const recovered = await recover(table, deployment, subject, now, signal);
    const next = agendaMark("unreachable", subject, plusMilliseconds(now, LOOK_AGAIN_MILLISECONDS), key);
    await moveOnAgenda(table, key, next, signal);
    return recovered;
  });
}
