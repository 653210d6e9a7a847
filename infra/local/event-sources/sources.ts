import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Expiry } from "../database/expiry.ts";
import type { LocalFunction } from "../functions/pool.ts";
import type { Queue } from "../queues/queue.ts";
import { functionArn, type Place } from "../template/names.ts";
import type { MappingResource, TableResource } from "../template/resources.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { createQueueSource } from "./queue-source.ts";
import type { EventSource } from "./source.ts";
import { createStreamSource } from "./stream-source.ts";

export interface SourceSurroundings {
  readonly place: Place;
  readonly clock: Clock;
  readonly database: Database;
  readonly expiry: Expiry;
  readonly checkpoints: Checkpoints;
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly tables: readonly TableResource[];
  /** The queue with this ARN. */
  queue(arn: string): Queue | undefined;
  report(line: string): void;
}

/** Sets an event source mapping of the template to work. Throws naming the mapping whose source, target or destination is not of this template. */
export function startSource(mapping: MappingResource, surroundings: SourceSurroundings): EventSource {
  const { place, clock, database, expiry, checkpoints, functions, tables, report } = surroundings;
  const { EventSourceArn, FunctionName, DestinationConfig } = mapping.properties;
  const target = functions.get(functionArn(FunctionName, place));
  if (target === undefined) throw new Error(`resource ${mapping.logicalId}: its function is not of this template`);
  const queue = surroundings.queue(EventSourceArn);
  if (queue !== undefined) return createQueueSource(mapping, queue, target, clock, place.region);

  const table = tables.find(({ arn }) => EventSourceArn.startsWith(`${arn}/stream/`));
  if (table === undefined)
    throw new Error(`resource ${mapping.logicalId}: its event source is no queue or stream of this template`);
  const destination = DestinationConfig.OnFailure?.Destination;
  const failures = destination === undefined ? undefined : surroundings.queue(destination);
  if (destination !== undefined && failures === undefined) {
    throw new Error(`resource ${mapping.logicalId}: its failure destination is no queue of this template`);
  }
  return createStreamSource(mapping, {
    database: database.client,
    streams: database.streams,
    tableName: table.name,
    target,
    clock,
    expiry,
    checkpoints,
    region: place.region,
    onFailure: (account) => void failures?.send(JSON.stringify(account)),
    report,
  });
}
