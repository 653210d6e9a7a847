import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";
import { isAlive } from "./is-alive.ts";

const PREFIX = "sms-consent-local-";

/** Removes the directories whose owner, the process named in them, was killed before it could. */
function removeLeftOvers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, owner] = new RegExp(`^${PREFIX}(\\d+)-\\w{6}$`).exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // Somebody else's: theirs to remove.
    }
  }
}

/** A new directory that goes with the process; after a process that was killed, with the next one that asks for one. */
export function temporaryDirectory(parent: string = tmpdir()): string {
  removeLeftOvers(parent);
  const path = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  atExit(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
