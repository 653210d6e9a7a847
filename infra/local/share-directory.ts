import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isAlive } from "./is-alive.ts";

function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** Whether the process that claimed the directory is gone without having made it. */
function isAbandoned(lock: string): boolean {
  try {
    return !isAlive(Number(readFileSync(lock, "utf8")));
  } catch {
    return false;
  }
}

/**
 * A directory below `parent` for what the key stands for: the first process that asks makes it, others wait for it. It is whole as soon as it is
 * there. Rejects as `make` does, and the next one that asks tries again.
 */
export async function shareDirectory(
  parent: string,
  key: string,
  make: (directory: string) => Promise<void>,
): Promise<string> {
  const path = join(parent, createHash("sha256").update(key).digest("hex"));
  const [lock, unfinished] = [`${path}.lock`, `${path}.unfinished`];
  mkdirSync(parent, { recursive: true });
  while (!existsSync(path)) {
    if (!claim(lock)) {
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      else await delay(20);
      continue;
    }
    try {
      if (existsSync(path)) continue;
      rmSync(unfinished, { recursive: true, force: true });
      await make(unfinished);
      renameSync(unfinished, path);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return path;
}
