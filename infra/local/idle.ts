import { setTimeout as delay } from "node:timers/promises";
import type { EventSource } from "./event-sources/source.ts";
import type { LocalFunction } from "./functions/pool.ts";

export interface Work {
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly sources: readonly EventSource[];
  /** Finishes what is under way beside functions and sources. */
  settle(): Promise<void>;
}

async function drainedOnce({ functions, sources, settle }: Work): Promise<boolean> {
  await settle();
  const drained = await Promise.all(sources.map((source) => source.drained()));
  return drained.every((done) => done) && ![...functions.values()].some((one) => one.pending() > 0);
}

async function settled(work: Work, signal: AbortSignal): Promise<void> {
  // Twice in a row, since what the last stream record set off may have put something into a queue meanwhile.
  let quietRounds = 0;
  while (quietRounds < 2 && !signal.aborted) {
    quietRounds = (await drainedOnce(work)) ? quietRounds + 1 : 0;
    if (quietRounds === 0) await delay(10);
  }
}

/**
 * Resolves when no invocation runs and nothing that could be delivered now is undelivered: streams read to their end, no visible message
 * in a queue with a consumer. Messages that wait for a delay or a visibility timeout are not waited for. Rejects after the timeout.
 */
export async function whenIdle(work: Work, timeoutMilliseconds: number): Promise<void> {
  const timeout = new AbortController();
  const expired = delay(timeoutMilliseconds, undefined, { signal: timeout.signal }).then(
    () => {
      throw new Error(`the local stack was still busy after ${timeoutMilliseconds} ms`);
    },
    () => undefined,
  );
  try {
    await Promise.race([settled(work, timeout.signal), expired]);
  } finally {
    timeout.abort();
  }
}
