import { randomUUID } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { QueueResource } from "../template/resources.ts";
import type { Journal } from "./journal.ts";

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: string | undefined;
}

/** A message as the queue keeps it. Times are milliseconds of the one clock. */
export interface QueuedMessage {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receiveCount: number;
  readonly firstReceivedAt?: number | undefined;
}

/** A message in the hands of a receiver, until its visibility timeout ends or the handle is used. */
export interface ReceivedMessage extends QueuedMessage {
  readonly receiptHandle: string;
}

/** A standard queue: delay, visibility timeout, retention, redrive to the dead-letter queue. */
export interface Queue {
  readonly resource: QueueResource;
  send(body: string, attributes?: QueuedMessage["attributes"], delaySeconds?: number): QueuedMessage;
  /** The oldest visible messages, which become invisible. Those received too often go to the dead-letter queue instead. */
  receive(count: number, visibilitySeconds?: number): readonly ReceivedMessage[];
  /** Whether the handle was that of a message still in the queue. */
  remove(receiptHandle: string): boolean;
  changeVisibility(receiptHandle: string, seconds: number): boolean;
  /** When the message that has been receivable for longest became so; undefined when there is none. */
  visibleSince(): number | undefined;
  visibleCount(): number;
  /** Every message, also those delayed or in somebody's hands. */
  depth(): number;
  /** Puts a message in that another queue gave up on. */
  take(message: QueuedMessage): void;
}

export interface QueueSurroundings {
  readonly clock: Clock;
  readonly journal: Journal;
  /** The queue with this ARN. */
  find(arn: string): Queue | undefined;
  /** Called when a message was put in, or may be received again sooner. */
  onMessage(): void;
  /** Called with every message that is put in. */
  onPutIn(body: string): void;
}

export function createQueue(
  resource: QueueResource,
  kept: readonly QueuedMessage[],
  surroundings: QueueSurroundings,
): Queue {
  const { clock, journal } = surroundings;
  const { VisibilityTimeout, DelaySeconds, MessageRetentionPeriod, RedrivePolicy } = resource.properties;
  const messages = new Map<string, QueuedMessage>();

  const store = (message: QueuedMessage) => {
    messages.set(message.id, message);
    journal.put(resource.name, message);
  };
  const drop = (id: string) => {
    messages.delete(id);
    journal.remove(resource.name, id);
  };
  const messageOf = (receiptHandle: string) => messages.get(receiptHandle.split("/")[0] ?? "");
  const visible = () => {
    const now = clock.now();
    for (const { id, sentAt } of messages.values()) if (sentAt + MessageRetentionPeriod * 1_000 <= now) drop(id);
    return [...messages.values()].filter(({ visibleAt }) => visibleAt <= now).sort((a, b) => a.visibleAt - b.visibleAt);
  };
  /** Whether the message has had its tries and went to the dead-letter queue. */
  const redriven = (message: QueuedMessage): boolean => {
    if (RedrivePolicy === undefined || message.receiveCount < RedrivePolicy.maxReceiveCount) return false;
    const deadLetters = surroundings.find(RedrivePolicy.deadLetterTargetArn);
    if (deadLetters === undefined) return false;
    deadLetters.take(message);
    drop(message.id);
    return true;
  };

  // The longest a message can be invisible is twelve hours; a clock that restarts earlier must not hide it for longer.
  const latest = clock.now() + 43_200_000;
  for (const message of kept) messages.set(message.id, { ...message, visibleAt: Math.min(message.visibleAt, latest) });
  clock.onJump((milliseconds) => {
    if (milliseconds >= 0) return;
    for (const message of messages.values()) {
      messages.set(message.id, {
        ...message,
        sentAt: message.sentAt + milliseconds,
        visibleAt: message.visibleAt + milliseconds,
      });
    }
  });

  const queue: Queue = {
    resource,
    send(body, attributes = {}, delaySeconds = DelaySeconds) {
      const sentAt = clock.now();
      const id = randomUUID();
      const message = { id, body, attributes, sentAt, visibleAt: sentAt + delaySeconds * 1_000, receiveCount: 0 };
      store(message);
      surroundings.onPutIn(body);
      surroundings.onMessage();
      return message;
    },
    receive(count, visibilitySeconds = VisibilityTimeout) {
      const now = clock.now();
      const received: ReceivedMessage[] = [];
      for (const waiting of visible()) {
        if (received.length === count) break;
        if (redriven(waiting)) continue;
        const message = {
          ...waiting,
          receiveCount: waiting.receiveCount + 1,
          firstReceivedAt: waiting.firstReceivedAt ?? now,
          visibleAt: now + visibilitySeconds * 1_000,
        };
        store(message);
        received.push({ ...message, receiptHandle: `${message.id}/${randomUUID()}` });
      }
      return received;
    },
    remove(receiptHandle) {
      const message = messageOf(receiptHandle);
      if (message !== undefined) drop(message.id);
      return message !== undefined;
    },
    changeVisibility(receiptHandle, seconds) {
      const message = messageOf(receiptHandle);
      if (message === undefined) return false;
      store({ ...message, visibleAt: clock.now() + seconds * 1_000 });
      surroundings.onMessage();
      return true;
    },
    visibleSince: () => visible()[0]?.visibleAt,
    visibleCount: () => visible().length,
    depth: () => messages.size,
    take(message) {
      store({ ...message, visibleAt: clock.now(), receiveCount: 0, firstReceivedAt: undefined });
      surroundings.onPutIn(message.body);
      surroundings.onMessage();
    },
  };
  return queue;
}
