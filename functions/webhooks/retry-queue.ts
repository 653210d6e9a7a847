import { SendMessageBatchCommand, type SendMessageBatchCommandOutput, SQSClient } from "@aws-sdk/client-sqs";
import { requireEnvironment } from "../environment.ts";
import type { QueuedItem } from "./item.ts";

const BATCH_LIMIT = 10;
/** SQS takes 1 MiB a call (Amazon SQS Developer Guide, "Message quotas"); stay well below. */
const BATCH_BYTES = 900_000;
const TIMEOUT_MILLISECONDS = 600;

/** Some items could not be queued: the carrier has to send again. */
class NotQueued extends Error {
  constructor(cause?: unknown) {
    super("the retry queue did not take every item", { cause });
    this.name = "NotQueued";
  }
}

let client: SQSClient | undefined;

function batchesOf(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    const current = batches.at(-1);
    if (current === undefined || current.length === BATCH_LIMIT || bytes + size > BATCH_BYTES) {
      batches.push([body]);
      bytes = size;
    } else {
      current.push(body);
      bytes += size;
    }
  }
  return batches;
}

async function sendBatch(
  bodies: readonly string[],
  DelaySeconds: number | undefined,
): Promise<SendMessageBatchCommandOutput> {
  client ??= new SQSClient({ maxAttempts: 2 });
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody, DelaySeconds }));
  const command = new SendMessageBatchCommand({ QueueUrl: requireEnvironment("retryQueueUrl"), Entries });
  return client.send(command, { abortSignal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
}

/**
 * Puts verified, parsed items where they survive an outage of the table, to come back after `delaySeconds` or the queue's own delay. Throws
 * NotQueued unless every one is safe.
 */
export async function queueForRetry(items: readonly QueuedItem[], delaySeconds?: number): Promise<void> {
  try {
    const answers = await Promise.all(
      batchesOf(items.map((item) => JSON.stringify(item))).map((batch) => sendBatch(batch, delaySeconds)),
    );
    if (answers.every((answer) => (answer.Failed ?? []).length === 0)) return;
  } catch (error) {
    throw new NotQueued(error);
  }
  throw new NotQueued();
}
