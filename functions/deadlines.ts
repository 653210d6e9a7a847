import { currentInstant } from "./clock.ts";
import { expireConsents } from "./deadlines/expire-consents.ts";
import { recoverReachable } from "./deadlines/recover-reachable.ts";
import { remindOfRequests } from "./deadlines/remind-of-requests.ts";
import { settleHolds } from "./deadlines/settle-holds.ts";
import { compiledDeployment } from "./deployment.ts";
import { logInfo } from "./observability/log.ts";
import { openTable } from "./store/table.ts";

const deployment = compiledDeployment();
const table = openTable();

/** What falls due with time, every hour. Nothing is lost when a run fails or is missed: the next finds what this one has not done. */
export async function handler(): Promise<void> {
  const now = currentInstant();
  const items =
    (await settleHolds(table, deployment, now)) +
    (await recoverReachable(table, deployment, now)) +
    (await expireConsents(table, deployment, now)) +
    (await remindOfRequests(table, deployment, now));
  logInfo("deadlines met", { items });
}
