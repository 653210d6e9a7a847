import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { currentInstant } from "./clock.ts";
import { throughAgenda } from "./deadlines/through-agenda.ts";
import { compiledDeployment } from "./deployment.ts";
import { continueErasure, type ErasureContext } from "./erasure/erase.ts";
import { everyOpenErasure } from "./erasure/open-requests.ts";
import { errorName, logInfo, logWarning } from "./observability/log.ts";
import { subjectOfPartition } from "./store/keys.ts";
import { openTable } from "./store/table.ts";
import type { Subject } from "./subject.ts";

const BUDGET_MILLISECONDS = 240_000;

const deployment = compiledDeployment();
const table = openTable();
const tombstones = openTable("tombstoneTableName");

const context = (): ErasureContext => ({
  deployment,
  table,
  tombstones,
  now: currentInstant(),
  signal: AbortSignal.timeout(BUDGET_MILLISECONDS),
});

/** Goes on with one person's erasure; false when it could not now. */
async function goOn(subject: Subject): Promise<boolean> {
  try {
    if (await continueErasure(subject, context())) logInfo("erasure continued", {});
    return true;
  } catch (error) {
    logWarning("erasure not continued", { error: errorName(error) });
    return false;
  }
}

/** What was written is a request, or what the person is told by: whose erasure can go on. Each person once, in the order of the stream. */
async function followStream(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const done = new Map<Subject, boolean>();
  for (const { dynamodb } of event.Records) {
    const subject = subjectOfPartition(dynamodb?.Keys?.PK?.S ?? "");
    if (subject !== undefined && !done.has(subject)) done.set(subject, await goOn(subject));
    if (subject === undefined || done.get(subject) === true) continue;
    const itemIdentifier = dynamodb?.SequenceNumber;
    if (itemIdentifier !== undefined) return { batchItemFailures: [{ itemIdentifier }] };
  }
  return { batchItemFailures: [] };
}

/** Everybody whose erasure was broken off, has waited, or is to be looked at again; and whose request was never acted on. */
async function lookAround(): Promise<void> {
  const { now, signal } = context();
  let items = await throughAgenda(table, "erasure", now, (subject) => goOn(subject));
  for await (const subject of everyOpenErasure(table, now, signal)) if (await goOn(subject)) items += 1;
  logInfo("erasures continued", { items });
}

/** Erases whoever asked for it: at once, when their request is written, and every hour what has been left. */
export async function handler(event: DynamoDBStreamEvent | object): Promise<DynamoDBBatchResponse | undefined> {
  if ("Records" in event) return followStream(event);
  await lookAround();
  return undefined;
}
