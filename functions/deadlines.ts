import { currentInstant } from "./clock.ts";
import { settleHolds } from "./deadlines/settle-holds.ts";
import { compiledDeployment } from "./deployment.ts";
import { logInfo } from "./observability/log.ts";
import { openTable } from "./store/table.ts";

const deployment = compiledDeployment();
const table = openTable();

/** What falls due with time, every hour. Nothing is lost when a run fails or is missed: the next finds what this one has not done. */
export async function handler(): Promise<void> {
  const items = await settleHolds(table, deployment, currentInstant());
  logInfo("deadlines met", { items });
}
