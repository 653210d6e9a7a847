import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import * as v from "valibot";

/** How far each event source mapping has come in each shard of its stream. */
export interface Checkpoints {
  /** The sequence number of the last record dealt with; undefined when none was. */
  read(mapping: string, shardId: string): string | undefined;
  write(mapping: string, shardId: string, sequenceNumber: string): void;
}

const schema = v.record(v.string(), v.string());

/** Checkpoints in this file; without one, in memory alone. */
export function openCheckpoints(path: string | undefined): Checkpoints {
  const kept = path !== undefined && existsSync(path) ? v.parse(schema, JSON.parse(readFileSync(path, "utf8"))) : {};
  const positions = new Map(Object.entries(kept));
  return {
    read: (mapping, shardId) => positions.get(`${mapping} ${shardId}`),
    write(mapping, shardId, sequenceNumber) {
      positions.set(`${mapping} ${shardId}`, sequenceNumber);
      if (path === undefined) return;
      writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(positions)));
      renameSync(`${path}.new`, path);
    },
  };
}
