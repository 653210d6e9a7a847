import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { type CronOptions, Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction as LambdaTarget } from "aws-cdk-lib/aws-events-targets";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { FilterCriteria, type Function as LambdaFunction, StartingPosition } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { allowDeadLetters, allowDraining, allowStream } from "./grants.ts";

export interface DrainProps {
  readonly key: IKey;
  readonly batchSize: number;
  /** How many invocations drain side by side at most, so that a full queue does not take the capacity of what is happening now. */
  readonly maxConcurrency: number;
}

/** Lets a function drain a queue; only the messages that it reports as failed come back. */
export function drainQueue(lambda: LambdaFunction, id: string, queue: IQueue, props: DrainProps): void {
  allowDraining(lambda, queue, props.key);
  lambda.addEventSourceMapping(id, {
    eventSourceArn: queue.queueArn,
    batchSize: props.batchSize,
    maxConcurrency: props.maxConcurrency,
    reportBatchItemFailures: true,
  });
}

/** Items whose sort keys begin so. Written over one that has expired and is not removed yet, an item comes as a modification; removals are of no interest. */
const written = (prefixes: readonly string[]) =>
  FilterCriteria.filter({
    eventName: ["INSERT", "MODIFY"],
    dynamodb: { Keys: { SK: { S: prefixes.map((prefix) => ({ prefix })) } } },
  });

export interface FollowProps {
  readonly table: TableV2;
  readonly key: IKey;
  readonly deadLetters: IQueue;
  /** How the sort keys begin of the items that it is called with. */
  readonly prefixes: readonly string[];
}

/**
 * Feeds what is written to the table to a function, in order for each person. A batch that fails is halved until the bad record stands alone; that one
 * goes to the dead letters after its tries or its time, and the rest go on.
 */
export function followTable(
  lambda: LambdaFunction,
  id: string,
  { table, key, deadLetters, prefixes }: FollowProps,
): void {
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error("the table has no stream");
  allowStream(lambda, tableStreamArn, key);
  allowDeadLetters(lambda, deadLetters, key);
  lambda.addEventSourceMapping(id, {
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    // One batch of a shard at a time: more would let a person's later change overtake an earlier one.
    parallelizationFactor: 1,
    filters: [written(prefixes)],
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 50,
    // The stream itself forgets after 24 hours; what is left is the time to look at the dead letter and read the record again.
    maxRecordAge: Duration.hours(12),
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
}

/** Calls a function once a day at this time of day, UTC. */
export function callDaily(
  scope: Construct,
  id: string,
  lambda: LambdaFunction,
  at: { readonly hour: string; readonly minute: string },
): void {
  callRegularly(scope, id, lambda, at);
}

/** Calls a function in this minute of every hour. */
export function callHourly(
  scope: Construct,
  id: string,
  lambda: LambdaFunction,
  at: { readonly minute: string },
): void {
  callRegularly(scope, id, lambda, at);
}

function callRegularly(scope: Construct, id: string, lambda: LambdaFunction, at: CronOptions): void {
  const target = new LambdaTarget(lambda, { retryAttempts: 10 });
  new Rule(scope, id, { schedule: Schedule.cron(at), targets: [target] });
}
