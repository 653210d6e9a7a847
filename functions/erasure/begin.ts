import { decideErasure, erasedStranger } from "../consent/decide-erasure.ts";
import type { PersonState, WithdrawalSource } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { DataRequest } from "../rights/request.ts";
import { writeChange } from "../store/change.ts";
import { datedChange } from "../store/dated-change.ts";
import { type Erasure, erasureRemoval, furthered, writeTogether } from "../store/erasures.ts";
import { nextEntries, nextSeq } from "../store/proof.ts";
import type { StateRecord } from "../store/records.ts";
import { burial, exhumation, type Tombstone } from "../store/tombstones.ts";
import type { Subject } from "../subject.ts";
import type { ErasureContext } from "./erase.ts";

const everyPurpose = ({ programs }: Deployment) =>
  programs.flatMap(({ id, purposes }) => purposes.map((purpose) => ({ program: id, purpose: purpose.id })));

/** What an erasure is begun for: a person's request, or a tombstone of theirs that a restored table knows nothing of. */
type Occasion = { readonly request: DataRequest } | { readonly tombstone: Tombstone };

const sourceOf = (occasion: Occasion): WithdrawalSource => ("request" in occasion ? occasion.request.channel : "api");

function beforehand(subject: Subject, record: StateRecord | undefined, occasion: Occasion): PersonState | undefined {
  if (record !== undefined || "request" in occasion) return record?.state;
  return erasedStranger({ subject }, occasion.tombstone.at);
}

/**
 * Stops all messaging, on record, and notes that an erasure has begun. Nothing happens where the state moved on meanwhile: then it is decided again.
 * For a tombstone nobody is asked or told a second time.
 */
export async function begin(
  subject: Subject,
  record: StateRecord | undefined,
  occasion: Occasion,
  { table, deployment, now, signal }: ErasureContext,
): Promise<void> {
  const before = beforehand(subject, record, occasion);
  if (before === undefined) return;
  const person = { subject, ...(record && { record }) };
  const ledgerSeq = nextSeq(person);
  const start = { purposes: everyPurpose(deployment), source: sourceOf(occasion), ledgerSeq };
  const { state, recorded } = decideErasure(before, start, now);
  if (recorded === undefined) return;
  const request = "request" in occasion ? occasion.request.ledgerSeq : undefined;
  const facts = {
    ...recorded,
    ...(request !== undefined && { request: { ledgerSeq: request, kind: "erasure" as const } }),
    receivedAt: now,
    recordedAt: now,
    cause: { channel: "schedule" } as const,
  };
  const ledger = nextEntries(person, [{ facts, personal: {} }]);
  const erasure: Erasure = {
    subject,
    ledgerSeq,
    ...(request !== undefined && { request }),
    startedAt: now,
    ...("tombstone" in occasion && {
      tombstonedAt: occasion.tombstone.at,
      told: { at: now, outcome: "impossible" as const },
    }),
    deleted: {},
    lookAt: now,
    version: 1,
  };
  const change = datedChange({ ...(record && { previous: record }), state, ledger }, deployment);
  await writeChange(table, { subject, state: change, erasure: { erasure } }, now, signal);
}

/** Writes the tombstone, before anything is deleted. */
export async function bury(
  erasure: Erasure,
  { state, head }: StateRecord,
  { table, tombstones, now, signal }: ErasureContext,
): Promise<void> {
  const { subject, ledgerSeq, request = ledgerSeq } = erasure;
  const tombstone: Tombstone = {
    subject,
    scope: "everything",
    suppressedSince: state.suppressedSince ?? now,
    at: now,
    ground: "request-of-the-person",
    request,
    head,
  };
  const writes = burial(table, tombstones, tombstone, furthered(erasure, { tombstonedAt: now }));
  await writeTogether(table, writes, signal);
}

/** Takes back an erasure whose request was refused, or taken back, before anything was deleted. What was withdrawn stays so. */
export async function callOff(
  erasure: Erasure,
  record: StateRecord,
  { table, tombstones, deployment, now, signal }: ErasureContext,
): Promise<void> {
  const { subject, request = erasure.ledgerSeq } = erasure;
  if (erasure.tombstonedAt !== undefined) await exhumation(tombstones, subject, request, signal);
  const { state: before } = record;
  const { erasing: _, ...free } = before;
  const { suppressedSince: _suppressed, ...unsuppressed } = free;
  const state =
    unsuppressed.erasedAt === undefined
      ? unsuppressed
      : { ...unsuppressed, suppressedSince: before.suppressedSince ?? now };
  const change = datedChange({ previous: record, state }, deployment);
  await writeChange(table, { subject, state: change, erasure: erasureRemoval(erasure) }, now, signal);
}
