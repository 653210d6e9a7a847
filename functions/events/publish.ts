import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { requireEnvironment } from "../environment.ts";
import type { SendRequest } from "../sending/send-request.ts";
import type { ConsentEvent } from "./event-schema.ts";

/** Both services take ten entries a call. */
export const PUBLISH_BATCH = 10;

const bus = new EventBridgeClient({});
const queue = new SQSClient({});

/** Puts events on the bus, in their order, until some are not taken; returns which of them were, by position. */
export async function putEvents(events: readonly ConsentEvent[]): Promise<readonly boolean[]> {
  const taken: boolean[] = [];
  for (let start = 0; start < events.length && !taken.includes(false); start += PUBLISH_BATCH) {
    taken.push(...(await putBatch(events.slice(start, start + PUBLISH_BATCH))));
  }
  return taken;
}

async function putBatch(events: readonly ConsentEvent[]): Promise<readonly boolean[]> {
  const EventBusName = requireEnvironment("eventBusName");
  const { Entries } = await bus.send(
    new PutEventsCommand({
      Entries: events.map((event) => ({
        EventBusName,
        Source: event.source,
        DetailType: event.type,
        Time: new Date(event.time),
        Detail: JSON.stringify(event),
      })),
    }),
  );
  return events.map((_, index) => Entries?.[index] !== undefined && Entries[index].ErrorCode === undefined);
}

/** Puts up to ten send requests on the queue; returns which of them were taken, by position. */
export async function queueSends(requests: readonly SendRequest[]): Promise<readonly boolean[]> {
  if (requests.length === 0) return [];
  const { Failed } = await queue.send(
    new SendMessageBatchCommand({
      QueueUrl: requireEnvironment("sendQueueUrl"),
      Entries: requests.map((request, index) => ({ Id: String(index), MessageBody: JSON.stringify(request) })),
    }),
  );
  const failed = new Set((Failed ?? []).map(({ Id }) => Id));
  return requests.map((_, index) => !failed.has(String(index)));
}
