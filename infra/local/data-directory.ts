import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isAlive } from "./is-alive.ts";

/** Where a local stack keeps what survives a restart; `path` is undefined when nothing does. */
export interface DataDirectory {
  readonly path: string | undefined;
  /** A file or folder in it. */
  file(...names: readonly string[]): string | undefined;
  /** Lets the next stack in. */
  release(): void;
}

const LOCK = "lock";

/** Locks of this very process. One that bears its id and is not among them is left over from a process that had the same id. */
const held = new Set<string>();

/** Puts our process id into the lock; false when it is there already. */
function lock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Opens the directory for this process alone (`:memory:`: none). Throws when another running stack uses it. */
export function openDataDirectory(given: string): DataDirectory {
  if (given === ":memory:") return { path: undefined, file: () => undefined, release: () => {} };
  const path = resolve(given);
  mkdirSync(path, { recursive: true });
  const lockPath = join(path, LOCK);
  if (!lock(lockPath)) {
    const owner = Number(readFileSync(lockPath, "utf8"));
    const inUse = owner === process.pid ? held.has(lockPath) : owner > 0 && isAlive(owner);
    if (inUse) {
      throw new Error(`the data directory ${path} is in use by another local stack (process ${owner})`);
    }
    writeFileSync(lockPath, String(process.pid));
  }
  held.add(lockPath);
  return {
    path,
    file: (...names) => join(path, ...names),
    release: () => {
      held.delete(lockPath);
      rmSync(lockPath, { force: true });
    },
  };
}
