import { forgetNumber } from "../consent/decide-erasure.ts";
import { proofCountriesOf, proofExpiryOf } from "../consent/retention.ts";
import { plusMilliseconds } from "../instant.ts";
import { writeChange } from "../store/change.ts";
import { datedChange } from "../store/dated-change.ts";
import { type Erasure, furthered } from "../store/erasures.ts";
import { nextEntries } from "../store/proof.ts";
import type { StateRecord } from "../store/records.ts";
import type { ErasureContext } from "./erase.ts";
import { LOOK_AGAIN_MILLISECONDS } from "./plan.ts";

/**
 * Takes the number away, the last that is left, and puts on record what was deleted. How long the proof is kept depends on the number's country, so that
 * it is settled now.
 */
export async function forget(
  erasure: Erasure,
  record: StateRecord,
  { table, deployment, now, signal }: ErasureContext,
): Promise<void> {
  const { subject, request } = erasure;
  const { phone } = record.state;
  const deleted = phone === undefined ? erasure.deleted : { ...erasure.deleted, number: 1 };
  const controllers = deployment.programs.map(({ controller }) => controller.country);
  const countries = [...controllers, ...(phone === undefined ? [] : proofCountriesOf(phone))];
  const facts = {
    act: "erased" as const,
    changes: [],
    deleted,
    ...(request !== undefined && { request: { ledgerSeq: request, kind: "erasure" as const } }),
    receivedAt: now,
    recordedAt: now,
    cause: { channel: "schedule" } as const,
  };
  const ledger = nextEntries({ subject, record }, [{ facts, personal: {} }]);
  const state = datedChange({ previous: record, state: forgetNumber(record.state, now), ledger }, deployment);
  const change = {
    deleted,
    erasedAt: now,
    proofUntil: proofExpiryOf(now, countries, deployment.retention),
    lookAt: plusMilliseconds(now, LOOK_AGAIN_MILLISECONDS),
  };
  await writeChange(table, { subject, state, erasure: furthered(erasure, change) }, now, signal);
}
