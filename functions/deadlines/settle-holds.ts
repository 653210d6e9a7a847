import { decideExpiry } from "../consent/decide-expiry.ts";
import { decideEnd, isOverdue } from "../consent/decide-restriction.ts";
import type { PersonState } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { readPerson } from "../store/person.ts";
import { nextEntries } from "../store/proof.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";
import { settleHold } from "./settle-hold.ts";
import { throughAgenda } from "./through-agenda.ts";

/** What is due: an end, or where what is held may be used as before, the age of a consent. */
function decideDue(state: PersonState, deployment: Deployment, now: Instant) {
  const end = decideEnd(state, now);
  if (end.recorded !== undefined || state.restrictedSince !== undefined) return end;
  return decideExpiry(state, deployment.programs, now);
}

/** One step towards an end, if one is due; undefined when the state moved on meanwhile. */
async function tryStep(
  table: Table,
  deployment: Deployment,
  subject: Subject,
  now: Instant,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const person = await readPerson(table, [subject], now, signal);
  const { record } = person;
  if (record === undefined) return false;
  const due = decideDue(record.state, deployment, now);
  const { state, recorded } = due;
  if (recorded === undefined) {
    if (isOverdue(state, now)) count("restrictionOverdue");
    return false;
  }
  const cause = {
    channel: "schedule",
    ...("until" in due && due.until !== undefined && { until: due.until }),
  } as const;
  const facts = { ...recorded, receivedAt: now, recordedAt: now, cause };
  const ledger = nextEntries(person, [{ facts, personal: {} }]);
  const change = datedChange({ previous: record, state, ledger }, deployment);
  const { result } = await writeChange(table, { subject, state: change }, now, signal);
  return result === "written" ? true : undefined;
}

/**
 * Goes through everybody on whom a restriction or a legal hold stands or stood: what has come about them since is held as well, what has to be released
 * is, and an end that nears is put on record. An ordinary message is recorded without a look at the state, and expires a day later at the earliest.
 * Returns how many people were looked at.
 */
export function settleHolds(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  return throughAgenda(table, "hold", now, async (subject, _, signal) => {
    let steps = 0;
    while (await untilWritten(() => tryStep(table, deployment, subject, now, signal))) steps += 1;
    // What ended in this very run may still be held by somebody who began before.
    await settleHold(table, deployment, subject, now, signal, { forget: steps === 0 });
    return true;
  });
}
