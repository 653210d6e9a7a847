import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Place } from "../template/names.ts";
import type { FunctionResource } from "../template/resources.ts";
import { type Endpoints, functionEnvironment } from "./environment.ts";
import type { OutgoingAnswerMessage, OutgoingCall } from "./messages.ts";
import { createPool, type LocalFunction, type Outcome } from "./pool.ts";

/** One call of a function to an AWS service, e.g. `DynamoDB_20120810.GetItem`. */
export interface AwsCall {
  readonly function: string;
  readonly target: string;
}

export interface FunctionSurroundings {
  readonly place: Place;
  readonly clock: Clock;
  readonly endpoints: Endpoints;
  readonly apiIds: readonly string[];
  readonly log: Log<string>;
  assetDirectory(key: string): string;
  onAwsCall(call: AwsCall): void;
  onOutgoingCall(call: OutgoingCall): OutgoingAnswerMessage["answer"];
  onEnd(): void;
  /** Takes what an operator should see on the console: errors. */
  report(line: string): void;
}

/** Invocations of one function that may run at once. */
const CONCURRENCY = 4;

/** The line of an error in a function's structured log, or of an invocation that failed. */
function isError(line: string): boolean {
  return /"level":"(ERROR|CRITICAL)"/.test(line);
}

function createFunction(resource: FunctionResource, surroundings: FunctionSurroundings): LocalFunction {
  const { place, clock, endpoints, apiIds, log, report } = surroundings;
  const { Code, Handler, MemorySize, Timeout, ReservedConcurrentExecutions } = resource.properties;
  const taskRoot = surroundings.assetDirectory(Code.S3Key);
  let unfinished = "";
  const onOutput = (text: string) => {
    const lines = `${unfinished}${text}`.split("\n");
    unfinished = lines.pop() ?? "";
    for (const line of lines) {
      log.append(line);
      if (isError(line)) report(`${resource.logicalId}: ${line}`);
    }
  };
  const pool = createPool({
    taskRoot,
    handler: Handler,
    functionName: resource.name,
    functionArn: resource.arn,
    memoryMegabytes: MemorySize,
    clock: clock.shared,
    environment: functionEnvironment(resource, taskRoot, place, apiIds, endpoints),
    timeoutMilliseconds: Timeout * 1_000,
    concurrency: Math.max(1, Math.min(CONCURRENCY, ReservedConcurrentExecutions ?? CONCURRENCY)),
    onOutput,
    onAwsCall: (target) => surroundings.onAwsCall({ function: resource.logicalId, target }),
    onOutgoingCall: surroundings.onOutgoingCall,
    onEnd: surroundings.onEnd,
  });
  const logFailure = (outcome: Outcome) => {
    if (outcome.outcome === "returned") return;
    const line =
      outcome.outcome === "timed-out"
        ? `Task timed out after ${Timeout.toFixed(2)} seconds`
        : `Invoke Error ${JSON.stringify(outcome.error)}`;
    log.append(line);
    report(`${resource.logicalId}: ${line}`);
  };
  return {
    ...pool,
    async invoke(event) {
      const outcome = await pool.invoke(event);
      logFailure(outcome);
      return outcome;
    },
  };
}

/** The template's functions by ARN. No worker runs until the first invocation. */
export function createFunctions(
  resources: readonly FunctionResource[],
  surroundings: FunctionSurroundings,
): ReadonlyMap<string, LocalFunction> {
  return new Map(resources.map((resource) => [resource.arn, createFunction(resource, surroundings)]));
}
