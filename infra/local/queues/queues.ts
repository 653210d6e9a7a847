import type { Clock } from "../clock.ts";
import type { QueueResource } from "../template/resources.ts";
import { openJournal } from "./journal.ts";
import { createQueue, type Queue } from "./queue.ts";

export interface Queues {
  readonly all: readonly Queue[];
  withArn(arn: string): Queue | undefined;
}

/** The template's queues with what the journal at this path kept of them. `onMessage` is called when a message was put in. */
export function openQueues(
  resources: readonly QueueResource[],
  journalPath: string | undefined,
  clock: Clock,
  onMessage: () => void,
): Queues {
  const journal = openJournal(journalPath);
  const withArn = (arn: string) => all.find((queue) => queue.resource.arn === arn);
  const all: readonly Queue[] = resources.map((resource) =>
    createQueue(resource, journal.kept(resource.name), { clock, journal, find: withArn, onMessage }),
  );
  return { all, withArn };
}
