import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** What happened, the newest at the end. */
export interface Log<Entry> {
  append(entry: Entry): void;
  entries(): readonly Entry[];
}

/** How many of the newest entries are kept at least. */
const KEPT = 50_000;

/** A log in memory. */
export function keepLog<Entry>(): Log<Entry> {
  const entries: Entry[] = [];
  return {
    append(entry) {
      entries.push(entry);
      if (entries.length > KEPT * 2) entries.splice(0, entries.length - KEPT);
    },
    entries: () => entries,
  };
}

/** A log in memory and, where there is a path, in a file, one line for each entry as `lineOf` writes it. */
export function openLog<Entry>(path: string | undefined, lineOf: (entry: Entry) => string): Log<Entry> {
  const kept = keepLog<Entry>();
  if (path === undefined) return kept;
  mkdirSync(dirname(path), { recursive: true });
  return {
    append(entry) {
      kept.append(entry);
      appendFileSync(path, `${lineOf(entry)}\n`);
    },
    entries: kept.entries,
  };
}
