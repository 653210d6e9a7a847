import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { LocalFunction, Outcome } from "./functions/pool.ts";
import type { Place } from "./template/names.ts";
import type { Schedule } from "./template/resources.ts";

/** What the scheduler puts for its context attributes in a target's input (EventBridge Scheduler user guide, "Adding context attributes"). */
function withContext(input: string, schedule: Schedule, time: string): string {
  return input
    .replaceAll("<aws.scheduler.schedule-arn>", schedule.arn)
    .replaceAll("<aws.scheduler.scheduled-time>", time)
    .replaceAll("<aws.scheduler.execution-id>", randomUUID())
    .replaceAll("<aws.scheduler.attempt-number>", "1");
}

function eventOf(schedule: Schedule, input: string | undefined, place: Place, now: number): unknown {
  const time = new Date(now).toISOString().replace(/\.\d{3}Z$/, "Z");
  if (input !== undefined)
    return JSON.parse(schedule.source === "aws.scheduler" ? withContext(input, schedule, time) : input);
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": "Scheduled Event",
    source: schedule.source,
    account: place.accountId,
    time,
    region: place.region,
    resources: [schedule.arn],
    detail: schedule.source === "aws.scheduler" ? "{}" : {},
  };
}

/** Runs a schedule's targets once, now, and waits for them. */
export async function runSchedule(
  schedule: Schedule,
  functions: ReadonlyMap<string, LocalFunction>,
  place: Place,
  clock: Clock,
): Promise<readonly Outcome[]> {
  return Promise.all(
    schedule.targets.map(({ functionArn, input }) => {
      const target = functions.get(functionArn);
      if (target === undefined)
        throw new Error(`schedule ${schedule.logicalId}: its target is no function of this template`);
      return target.invoke(eventOf(schedule, input, place, clock.now()));
    }),
  );
}
