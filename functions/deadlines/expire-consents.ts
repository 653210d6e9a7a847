import { decideExpiry } from "../consent/decide-expiry.ts";
import { decideProofEnd } from "../consent/decide-proof-end.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { writeChange } from "../store/change.ts";
import { clearLedger } from "../store/clear-ledger.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { readPerson } from "../store/person.ts";
import { nextEntries } from "../store/proof.ts";
import type { StateRecord } from "../store/records.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { throughAgenda } from "./through-agenda.ts";

/** Has the entries go that the ledger was cut by, and notes that they have; undefined when the state moved on meanwhile. */
async function clear(
  table: Table,
  deployment: Deployment,
  record: StateRecord,
  now: Instant,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const { subject, ledgerKept } = record.state;
  if (ledgerKept === undefined) return false;
  await clearLedger(table, subject, ledgerKept.from, now, signal);
  const state = { ...record.state, ledgerKept: { ...ledgerKept, cleared: true as const } };
  const change = datedChange({ previous: record, state }, deployment);
  return (await writeChange(table, { subject, state: change }, now, signal)).result === "written" ? true : undefined;
}

/** One step, if one is due; undefined when the state moved on meanwhile. */
async function tryStep(
  table: Table,
  deployment: Deployment,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const person = await readPerson(table, [subject], now, signal);
  const { record } = person;
  if (record === undefined || record.state.itemsHeld !== undefined) return false;
  if (record.state.ledgerKept !== undefined && record.state.ledgerKept.cleared === undefined)
    return clear(table, deployment, record, now, signal);
  const expiry = decideExpiry(record.state, deployment.programs, now);
  const due = expiry.recorded === undefined ? decideProofEnd(record.state, record, deployment, now) : expiry;
  const { state, recorded } = due;
  if (recorded === undefined) return false;
  const cause = { channel: "schedule", ...("through" in due && due.through && { through: due.through }) } as const;
  const facts = { ...recorded, receivedAt: now, recordedAt: now, cause };
  const ledger = nextEntries(person, [{ facts, personal: {} }]);
  const change = datedChange({ previous: record, state, ledger }, deployment);
  const { result } = await writeChange(table, { subject, state: change }, now, signal);
  return result === "written" ? true : undefined;
}

/** Somebody of whom nothing is due yet was planned by a period that has been lengthened since; they would be met again at every run. */
async function planAnew(
  table: Table,
  deployment: Deployment,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
): Promise<void> {
  const { record } = await readPerson(table, [subject], now, signal);
  if (record === undefined || record.state.itemsHeld !== undefined) return;
  // Where the state has moved on meanwhile it was planned with that.
  const change = datedChange({ previous: record, state: record.state }, deployment);
  await writeChange(table, { subject, state: change }, now, signal);
}

/**
 * Puts on record which consents lapse within thirty days and which have lapsed, each once, and has the proof of what ended long ago expire. Returns of
 * how many people.
 */
export function expireConsents(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  return throughAgenda(table, "lapse", now, async (subject, _, signal) => {
    let steps = 0;
    while (await untilWritten(() => tryStep(table, deployment, subject, now, signal))) steps += 1;
    if (steps === 0) await planAnew(table, deployment, subject, now, signal);
    return steps > 0;
  });
}
