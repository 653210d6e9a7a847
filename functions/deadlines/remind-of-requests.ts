import type { Deployment } from "../deployment.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { takeStep } from "../requests/take-step.ts";
import { DUE_SOON_MILLISECONDS, remind } from "../rights/decide-request.ts";
import { type DataRequest, isOver } from "../rights/request.ts";
import { ledgerSeqOfKey } from "../store/requests.ts";
import type { Table } from "../store/table.ts";
import { throughAgenda } from "./through-agenda.ts";

/**
 * Puts on record which requests are due within a week and which are past their date, each once, and counts both at every run so that an alarm
 * lasts as long as they do. Returns how many were put on record.
 */
export function remindOfRequests(table: Table, deployment: Deployment, now: Instant): Promise<number> {
  const until = plusMilliseconds(now, DUE_SOON_MILLISECONDS);
  return throughAgenda(
    table,
    "request",
    now,
    async (subject, key, signal) => {
      const ref = { subject, ledgerSeq: ledgerSeqOfKey(key) };
      const step = { cause: { channel: "schedule" } as const, decide: (request: DataRequest) => remind(request, now) };
      const outcome = await takeStep(ref, step, { table, deployment, now, signal });
      if (!("request" in outcome) || isOver(outcome.request)) return false;
      count(outcome.request.dueAt < now ? "requestOverdue" : "requestDueSoon");
      return outcome.taken;
    },
    until,
  );
}
