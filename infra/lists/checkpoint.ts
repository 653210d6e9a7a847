import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { GenericSchema, InferOutput } from "valibot";
import * as v from "valibot";

/** How far an interrupted command came, in a file beside what it works on. */
export interface Checkpoint<State> {
  /** What was saved; undefined when there is none, or none that is read. */
  load(): State | undefined;
  /** Replaces the file in one step, so that it is whole whenever the process ends. */
  save(state: State): void;
  remove(): void;
}

/** The checkpoint in this file, of a form that the schema reads. */
export function openCheckpoint<Schema extends GenericSchema>(
  path: string,
  schema: Schema,
): Checkpoint<InferOutput<Schema>> {
  return {
    load() {
      try {
        const read = v.safeParse(schema, JSON.parse(readFileSync(path, "utf8")));
        return read.success ? read.output : undefined;
      } catch {
        return undefined;
      }
    },
    save(state) {
      writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
    remove: () => rmSync(path, { force: true }),
  };
}
