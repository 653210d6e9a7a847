import { decideExpiry } from "../consent/decide-expiry.ts";
import { stateExpiry } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { readPerson } from "../store/person.ts";
import { nextEntry, nextSeq } from "../store/proof.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { throughAgenda } from "./through-agenda.ts";

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
  const { state, recorded } = decideExpiry(record.state, now);
  if (recorded === undefined) return false;
  const facts = { ...recorded, receivedAt: now, recordedAt: now, cause: { channel: "schedule" } as const };
  const ledger = nextEntry(person, facts, {});
  const expiresAt = stateExpiry(state, nextSeq(person), deployment.retention);
  const change = { previous: record, state, ledger, ...(expiresAt !== undefined && { expiresAt }) };
  const { result } = await writeChange(table, { subject, state: change }, now, signal);
  return result === "written" ? true : undefined;
}

/** Puts on record which consents lapse within thirty days and which have lapsed, each once. Returns of how many people. */
export function expireConsents(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  return throughAgenda(table, "lapse", now, async (subject, _, signal) => {
    let steps = 0;
    while (await untilWritten(() => tryStep(table, deployment, subject, now, signal))) steps += 1;
    return steps > 0;
  });
}
