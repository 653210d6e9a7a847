import type { Clock } from "../clock.ts";
import type { LocalFunction } from "../functions/pool.ts";
import { sqsRecord } from "../queues/message-shape.ts";
import type { Queue, ReceivedMessage } from "../queues/queue.ts";
import type { MappingResource } from "../template/resources.ts";
import { failedItems } from "./batch-report.ts";
import { createFilter } from "./filter.ts";
import type { EventSource } from "./source.ts";

/** How often a queue is looked at for messages whose delay or visibility timeout has ended, in milliseconds. */
const POLL = 100;
/** Batches that may be in the function's hands at once. Lambda begins with five pollers. */
const BATCHES_AT_ONCE = 4;

/**
 * Hands the queue's messages to the function in batches and deletes those that it dealt with. The others come back after the
 * queue's visibility timeout, and go to its dead-letter queue after `maxReceiveCount` tries.
 */
export function createQueueSource(
  mapping: MappingResource,
  queue: Queue,
  target: LocalFunction,
  clock: Clock,
  region: string,
): EventSource {
  const {
    BatchSize = 10,
    MaximumBatchingWindowInSeconds,
    FunctionResponseTypes,
    FilterCriteria,
    ScalingConfig,
  } = mapping.properties;
  const wanted = createFilter(FilterCriteria.Filters.map(({ Pattern }) => Pattern));
  const reports = FunctionResponseTypes.includes("ReportBatchItemFailures");
  const atOnce = Math.min(BATCHES_AT_ONCE, ScalingConfig.MaximumConcurrency ?? BATCHES_AT_ONCE);
  const running = new Set<Promise<void>>();
  let stopped = false;

  const failedOf = (payload: unknown, messages: readonly ReceivedMessage[]) =>
    reports ? failedItems(payload, new Set(messages.map(({ id }) => id))) : new Set<string>();

  const hand = async (messages: readonly ReceivedMessage[]) => {
    const outcome = await target.invoke({
      Records: messages.map((message) => sqsRecord(message, queue.resource.arn, region)),
    });
    const failed = outcome.outcome === "returned" ? failedOf(outcome.payload, messages) : "all";
    if (failed === "all") return;
    for (const { id, receiptHandle } of messages) if (!failed.has(id)) queue.remove(receiptHandle);
  };

  /** Whether a batch is complete: full, or waited for long enough. */
  const isDue = () => {
    const since = queue.visibleSince();
    if (since === undefined) return false;
    return queue.visibleCount() >= BatchSize || clock.now() - since >= MaximumBatchingWindowInSeconds * 1_000;
  };

  const parsed = (body: string): unknown => {
    try {
      return JSON.parse(body);
    } catch {
      return body;
    }
  };
  const passes = (message: ReceivedMessage) => {
    if (FilterCriteria.Filters.length === 0) return true;
    const record = JSON.parse(
      JSON.stringify({ ...sqsRecord(message, queue.resource.arn, region), body: parsed(message.body) }),
    );
    return wanted(record);
  };

  const turn = () => {
    while (!stopped && running.size < atOnce && isDue()) {
      const received = queue.receive(BatchSize);
      const batch = received.filter(passes);
      for (const message of received) if (!batch.includes(message)) queue.remove(message.receiptHandle);
      if (batch.length === 0) continue;
      const handed: Promise<void> = hand(batch).finally(() => {
        running.delete(handed);
        turn();
      });
      running.add(handed);
    }
  };
  const timer = setInterval(turn, POLL);
  timer.unref();

  return {
    nudge: () => queueMicrotask(turn),
    async drained() {
      turn();
      await Promise.all(running);
      return running.size === 0 && queue.visibleCount() === 0;
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}
