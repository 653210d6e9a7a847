import type { LocalFunction } from "../functions/pool.ts";
import type { MappingResource } from "../template/resources.ts";
import { failedItems } from "./batch-report.ts";
import type { StreamRecord } from "./stream-record.ts";

export type DiscardReason = "RetryAttemptsExhausted" | "RecordAgeExceeded";

export interface StreamDeliverySurroundings {
  readonly target: LocalFunction;
  /** The one clock, in milliseconds. */
  now(): number;
  /** Waits between two tries; rejects when the stack stops. */
  pause(milliseconds: number): Promise<void>;
  /** Everything up to this record has been dealt with. */
  reached(record: StreamRecord): void;
  discard(records: readonly StreamRecord[], reason: DiscardReason, tries: number): void;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

type Batch = readonly [StreamRecord, ...StreamRecord[]];

function isBatch(records: readonly StreamRecord[]): records is Batch {
  return records.length > 0;
}

/** Index of the first record that the function did not deal with; undefined when it dealt with all. */
async function firstFailed(batch: Batch, target: LocalFunction, reports: boolean): Promise<number | undefined> {
  const outcome = await target.invoke({ Records: batch.map(({ event }) => event) });
  if (outcome.outcome !== "returned") return 0;
  if (!reports) return undefined;
  const failed = failedItems(outcome.payload, new Set(batch.map(({ sequenceNumber }) => sequenceNumber)));
  if (failed === "all") return 0;
  const index = batch.findIndex(({ sequenceNumber }) => failed.has(sequenceNumber));
  return index < 0 ? undefined : index;
}

/**
 * Hands one batch of a shard to the function until every record is dealt with or given up, in order (Lambda developer guide,
 * "Processing DynamoDB records"): goes on at the first record reported as failed, halves a failing batch where the mapping says so
 * (which counts as no try), tries again up to `MaximumRetryAttempts`, gives up records older than `MaximumRecordAgeInSeconds`.
 */
export async function deliver(
  records: Batch,
  mapping: MappingResource["properties"],
  surroundings: StreamDeliverySurroundings,
): Promise<void> {
  const { target, now, pause, reached, discard } = surroundings;
  const { BisectBatchOnFunctionError, MaximumRetryAttempts, MaximumRecordAgeInSeconds } = mapping;
  const reports = mapping.FunctionResponseTypes.includes("ReportBatchItemFailures");
  const tooOld = ({ createdAt }: StreamRecord) =>
    MaximumRecordAgeInSeconds >= 0 && now() - createdAt > MaximumRecordAgeInSeconds * 1_000;

  const batches: Batch[] = [records];
  let tries = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    const last = batch.at(-1) ?? batch[0];
    const old = batch.filter(tooOld);
    if (old.length > 0) {
      discard(old, "RecordAgeExceeded", tries);
      const young = batch.filter((record) => !tooOld(record));
      if (isBatch(young)) batches.unshift(young);
      else reached(last);
      continue;
    }
    const failed = await firstFailed(batch, target, reports);
    if (failed === undefined) {
      reached(last);
      tries = 0;
      continue;
    }
    const dealtWith = batch[failed - 1];
    if (dealtWith !== undefined) {
      reached(dealtWith);
      tries = 0;
      const rest = batch.slice(failed);
      if (isBatch(rest)) batches.unshift(rest);
      await pause(FIRST_PAUSE);
      continue;
    }
    if (BisectBatchOnFunctionError && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      const halves: readonly (readonly StreamRecord[])[] = [batch.slice(0, middle), batch.slice(middle)];
      batches.unshift(...halves.filter(isBatch));
      continue;
    }
    if (MaximumRetryAttempts >= 0 && tries >= MaximumRetryAttempts) {
      discard(batch, "RetryAttemptsExhausted", tries + 1);
      reached(last);
      tries = 0;
      continue;
    }
    batches.unshift(batch);
    await pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries));
    tries += 1;
  }
}
