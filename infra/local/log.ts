import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Lines kept in memory, and in a file when there is one. */
export interface Log {
  append(line: string): void;
  lines(): readonly string[];
}

/** How many of the newest entries stay in memory. */
const KEPT = 50_000;

/** A log in this file, or in memory alone when there is none. */
export function openLog(path: string | undefined): Log {
  const lines: string[] = [];
  if (path !== undefined) mkdirSync(dirname(path), { recursive: true });
  return {
    append(line) {
      lines.push(line);
      if (lines.length > KEPT * 2) lines.splice(0, lines.length - KEPT);
      if (path !== undefined) appendFileSync(path, `${line}\n`);
    },
    lines: () => lines,
  };
}
