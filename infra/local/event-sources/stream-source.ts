import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Clock } from "../clock.ts";
import type { Expiry } from "../database/expiry.ts";
import type { LocalFunction } from "../functions/pool.ts";
import type { MappingResource } from "../template/resources.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { createFilter } from "./filter.ts";
import type { EventSource } from "./source.ts";
import { type DiscardReason, deliver } from "./stream-delivery.ts";
import { createStreamReader, type Page } from "./stream-reader.ts";
import { type StreamRecord, streamRecord } from "./stream-record.ts";

/** How often an idle stream is looked at, in milliseconds. */
const POLL = 150;

export interface StreamSourceSurroundings {
  readonly database: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly tableName: string;
  readonly target: LocalFunction;
  readonly clock: Clock;
  readonly expiry: Expiry;
  readonly checkpoints: Checkpoints;
  readonly region: string;
  /** Takes the account of records that were given up. */
  onFailure(account: object): void;
  report(line: string): void;
}

class Stopped extends Error {}

/** Hands a table's stream to the function, each shard in order, from the last checkpoint or the oldest record. */
export function createStreamSource(mapping: MappingResource, surroundings: StreamSourceSurroundings): EventSource {
  const { database, streams, tableName, target, clock, expiry, checkpoints, region } = surroundings;
  const { BatchSize = 100, MaximumBatchingWindowInSeconds, FilterCriteria } = mapping.properties;
  const wanted = createFilter(FilterCriteria.Filters.map(({ Pattern }) => Pattern));
  const reader = createStreamReader(database, streams, tableName);
  const stopping = new AbortController();
  let wake: (() => void) | undefined;
  let nudged = false;
  let passes = 0;
  let emptyPass = 0;
  let failing = false;

  /** Waits for the next turn, or for a nudge, also one that came since the last look. */
  const rest = async () => {
    if (!nudged) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    nudged = false;
  };
  const nudge = () => {
    nudged = true;
    wake?.();
  };
  const pause = async (milliseconds: number) => {
    try {
      await delay(milliseconds, undefined, { signal: stopping.signal });
    } catch {
      throw new Stopped();
    }
  };

  const key = (streamArn: string, shardId: string) => `${streamArn} ${shardId}`;

  const read = ({ streamArn, records }: Page): readonly StreamRecord[] =>
    records.flatMap((record) => {
      const created = record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? Date.now();
      const item = record.dynamodb?.OldImage;
      const expired = record.eventName === "REMOVE" && item !== undefined && expiry.removed(tableName, item);
      return streamRecord(record, { streamArn, region, createdAt: clock.fromRealTime(created), expired }) ?? [];
    });

  const discard = (page: Page, records: readonly StreamRecord[], condition: DiscardReason, tries: number) => {
    const [first] = records;
    const last = records.at(-1);
    if (first === undefined || last === undefined) return;
    surroundings.report(`${mapping.logicalId}: gave up ${records.length} stream record(s): ${condition}`);
    surroundings.onFailure({
      requestContext: { requestId: randomUUID(), functionArn: target.arn, condition, approximateInvokeCount: tries },
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      version: "1.0",
      timestamp: new Date(clock.now()).toISOString(),
      DDBStreamBatchInfo: {
        shardId: page.shardId,
        startSequenceNumber: first.sequenceNumber,
        endSequenceNumber: last.sequenceNumber,
        approximateArrivalOfFirstRecord: new Date(first.createdAt).toISOString(),
        approximateArrivalOfLastRecord: new Date(last.createdAt).toISOString(),
        batchSize: records.length,
        streamArn: page.streamArn,
      },
    });
  };

  const handOver = async (page: Page) => {
    const records = read(page);
    const reached = ({ sequenceNumber }: StreamRecord) =>
      checkpoints.write(mapping.logicalId, key(page.streamArn, page.shardId), sequenceNumber);
    const matching = records.filter(({ event }) => wanted(event));
    while (matching.length > 0) {
      if (stopping.signal.aborted) throw new Stopped();
      const [first, ...more] = matching.splice(0, BatchSize);
      if (first === undefined) break;
      await deliver([first, ...more], mapping.properties, {
        target,
        now: clock.now,
        pause,
        reached,
        discard: (given, reason, tries) => discard(page, given, reason, tries),
      });
    }
    const last = records.at(-1);
    if (last !== undefined) reached(last);
  };

  const position = (streamArn: string, shardId: string) => checkpoints.read(mapping.logicalId, key(streamArn, shardId));

  /** Whether there was anything. */
  const pass = async (): Promise<boolean> => {
    let found = false;
    for await (const page of reader.read(position)) {
      found = true;
      if (MaximumBatchingWindowInSeconds > 0 && page.records.length < BatchSize) {
        await pause(MaximumBatchingWindowInSeconds * 1_000);
        reader.reset();
        for await (const gathered of reader.read(position)) await handOver(gathered);
        return true;
      }
      await handOver(page);
    }
    return found;
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      passes += 1;
      const current = passes;
      try {
        const found = await pass();
        failing = false;
        if (found) continue;
        emptyPass = current;
      } catch (error) {
        if (error instanceof Stopped) return;
        reader.reset();
        if (!failing) surroundings.report(`${mapping.logicalId}: cannot read the stream of ${tableName}; trying on`);
        failing = true;
      }
      if (!stopping.signal.aborted) await rest();
    }
  };
  const running = run();

  return {
    nudge,
    async drained() {
      const wantedPass = passes + 1;
      while (emptyPass < wantedPass && !stopping.signal.aborted) {
        nudge();
        await delay(5);
      }
      return true;
    },
    async stop() {
      stopping.abort();
      nudge();
      await running;
    },
  };
}
