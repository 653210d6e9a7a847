import type { Clock } from "../clock.ts";
import type { QueueResource } from "../template/resources.ts";
import { openJournal } from "./journal.ts";
import { createQueue, type Queue } from "./queue.ts";

export interface Queues {
  readonly all: readonly Queue[];
  withArn(arn: string): Queue | undefined;
}

export interface QueueObservers {
  /** A message may have become receivable. */
  onMessage(): void;
  /** This was put into the queue of this name. */
  onPutIn(queueName: string, body: string): void;
}

/** The template's queues with what the journal at this path kept of them. */
export function openQueues(
  resources: readonly QueueResource[],
  journalPath: string | undefined,
  clock: Clock,
  { onMessage, onPutIn }: QueueObservers,
): Queues {
  const journal = openJournal(journalPath);
  const withArn = (arn: string) => all.find((queue) => queue.resource.arn === arn);
  const all: readonly Queue[] = resources.map((resource) =>
    createQueue(resource, journal.kept(resource.name), {
      clock,
      journal,
      find: withArn,
      onMessage,
      onPutIn: (body) => onPutIn(resource.name, body),
    }),
  );
  return { all, withArn };
}
