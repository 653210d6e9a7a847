import { currentInstant } from "../clock.ts";
import { readyPeppers } from "../connections/ready-peppers.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { errorName, logInfo, logWarning } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import type { Table } from "../store/table.ts";
import type { OpenConnection } from "./connections.ts";
import { isForgotten } from "./forgotten.ts";
import type { QueuedItem, UsefulItem } from "./item.ts";
import { processInbound } from "./process-inbound.ts";
import { isPartial, processPart } from "./process-part.ts";
import { processReport } from "./process-report.ts";
import type { ItemOutcome, Processing } from "./processing.ts";

/** An item and our first receipt of it. */
export interface ReceivedItem {
  readonly item: UsefulItem;
  readonly receivedAt: Instant;
  readonly partsDue?: true;
  readonly unverified?: true;
}

export interface HandlingContext {
  readonly deployment: Deployment;
  readonly table: Table;
  readonly connection: OpenConnection;
  readonly answerOpen: boolean;
  readonly budgetMilliseconds: number;
}

/** `failed` could not be recorded in time and is not lost only if something else keeps it. */
export interface Handled {
  readonly outcomes: readonly ItemOutcome[];
  readonly failed: readonly QueuedItem[];
}

/** How many people's items are handled side by side. */
const CONCURRENCY = 10;

const personOf = (item: UsefulItem): string => (item.kind === "inbound" ? item.from : (item.to ?? item.messageId));

const COUNTED: Readonly<Record<string, Parameters<typeof count>[0]>> = {
  withdrawn: "optOut",
  granted: "optIn",
  pending: "optInRequested",
  unreachable: "unreachable",
  duplicate: "duplicate",
  resent: "duplicate",
};

function observe(
  item: UsefulItem,
  { outcome, intent, rule, certainty, language }: ItemOutcome,
  connection: OpenConnection,
): void {
  const dimensions = { connection: connection.name };
  const counted = COUNTED[outcome];
  if (counted !== undefined) count(counted, dimensions);
  if (outcome === "withdrawn" && certainty === "likely")
    count("optOutLikely", { ...dimensions, language: language ?? "none" });
  if (item.kind === "delivery") count("deliveryReport", { ...dimensions, status: item.status });
  logInfo("item handled", {
    connection: connection.name,
    carrier: connection.carrier,
    outcome,
    ...(item.kind === "delivery" && { status: item.status }),
    ...(intent !== undefined && { intent }),
    ...(rule !== undefined && { rule }),
    ...(certainty !== undefined && { certainty }),
    ...(language !== undefined && { language }),
  });
}

async function handleItem({ item, partsDue }: ReceivedItem, processing: Processing): Promise<ItemOutcome> {
  // What comes from the queue may have waited there while its person was erased; what comes from the carrier has only now been received.
  if (!processing.answerOpen && (await isForgotten(item, processing))) return { outcome: "erased" };
  if (item.kind === "delivery") return processReport(item, processing);
  return isPartial(item) ? processPart(item, partsDue === true, processing) : processInbound(item, processing);
}

/** One person's items in their order: a later one is not tried once an earlier one has failed, so that the queue keeps the order. */
async function handleInOrder(
  items: readonly ReceivedItem[],
  context: HandlingContext,
  signal: AbortSignal,
): Promise<Handled> {
  const { deployment, table, connection, answerOpen } = context;
  const outcomes: ItemOutcome[] = [];
  for (const [index, received] of items.entries()) {
    const { item, receivedAt, unverified } = received;
    try {
      const peppers = await readyPeppers(table, signal);
      const now = currentInstant();
      const processing = {
        deployment,
        table,
        peppers,
        connection,
        receivedAt,
        now,
        signal,
        answerOpen,
        ...(unverified && { unverified }),
      };
      const outcome = await handleItem(received, processing);
      observe(item, outcome, connection);
      outcomes.push(outcome);
    } catch (error) {
      logWarning("item not recorded", { connection: connection.name, error: errorName(error) });
      const failed = items.slice(index).map((left) => ({ connection: connection.name, ...left }));
      return { outcomes, failed };
    }
  }
  return { outcomes, failed: [] };
}

/** Handles items person by person within the budget; each person's in the order received. */
export async function handleItems(items: readonly ReceivedItem[], context: HandlingContext): Promise<Handled> {
  const byPerson = Map.groupBy(items, ({ item }) => personOf(item));
  const groups = [...byPerson.values()];
  const signal = AbortSignal.timeout(context.budgetMilliseconds);
  const handled: Handled[] = [];
  for (let start = 0; start < groups.length; start += CONCURRENCY) {
    const side = groups.slice(start, start + CONCURRENCY);
    handled.push(...(await Promise.all(side.map((group) => handleInOrder(group, context, signal)))));
  }
  return {
    outcomes: handled.flatMap(({ outcomes }) => outcomes),
    failed: handled.flatMap(({ failed }) => failed),
  };
}
