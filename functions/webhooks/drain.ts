import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import * as v from "valibot";
import type { Deployment } from "../deployment.ts";
import { type Instant, parseInstant } from "../instant.ts";
import { errorName, logWarning } from "../observability/log.ts";
import type { Table } from "../store/table.ts";
import { connectionByName } from "./connections.ts";
import { handleItems } from "./handle-items.ts";
import type { UsefulItem } from "./item.ts";

const DRAIN_BUDGET_MILLISECONDS = 10_000;

const queuedItem = v.object({
  connection: v.string(),
  receivedAt: v.custom<Instant>((value) => typeof value === "string" && parseInstant(value) === value),
  partsDue: v.exactOptional(v.literal(true)),
  unverified: v.exactOptional(v.literal(true)),
  item: v.custom<UsefulItem>(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      "kind" in value &&
      (value.kind === "inbound" || value.kind === "delivery"),
  ),
});

interface Waiting extends v.InferOutput<typeof queuedItem> {
  readonly messageId: string;
}

function readRecord(record: SQSRecord): Waiting | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), queuedItem), record.body);
  return parsed.success ? { ...parsed.output, messageId: record.messageId } : undefined;
}

/** Handles what waited in the queue for one connection, oldest first receipt first; returns the queue's ids of what has to wait longer. */
async function drainConnection(
  name: string,
  waiting: readonly Waiting[],
  deployment: Deployment,
  table: Table,
): Promise<readonly string[]> {
  const everything = waiting.map(({ messageId }) => messageId);
  try {
    const connection = await connectionByName(deployment, name);
    if (connection === undefined) return everything;
    const ordered = [...waiting].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
    const context = { deployment, table, connection, answerOpen: false, budgetMilliseconds: DRAIN_BUDGET_MILLISECONDS };
    const { failed } = await handleItems(ordered, context);
    const left = new Set(failed.map(({ item }) => item));
    return ordered.filter(({ item }) => left.has(item)).map(({ messageId }) => messageId);
  } catch (error) {
    logWarning("queue not drained", { connection: name, error: errorName(error) });
    return everything;
  }
}

/** Drains the retry queue. Items were verified when they came and are not verified again. */
export async function drainRetryQueue(
  event: SQSEvent,
  deployment: Deployment,
  table: Table,
): Promise<SQSBatchResponse> {
  const failures: string[] = [];
  const waiting: Waiting[] = [];
  for (const record of event.Records) {
    const read = readRecord(record);
    if (read === undefined) failures.push(record.messageId);
    else waiting.push(read);
  }
  const byConnection = Map.groupBy(waiting, ({ connection }) => connection);
  const left = await Promise.all(
    [...byConnection].map(([name, items]) => drainConnection(name, items, deployment, table)),
  );
  failures.push(...left.flat());
  return { batchItemFailures: failures.map((itemIdentifier) => ({ itemIdentifier })) };
}
