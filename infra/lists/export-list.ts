import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { extname } from "node:path";
import { stringify } from "csv-stringify/sync";
import * as v from "valibot";
import { CommandProblem } from "../command.ts";
import { type ChangesPage, changePages } from "./change-pages.ts";
import { openCheckpoint } from "./checkpoint.ts";
import type { ConsentApi } from "./consent-api.ts";

export interface ExportOptions {
  readonly path: string;
  readonly program?: string | undefined;
  /** RFC 3339. */
  readonly since: string;
  readonly restart: boolean;
  /** The time that the walk has come to, and the rows written. */
  readonly onProgress: (at: string, rows: number) => void;
}

const COLUMNS = ["phone", "program", "purpose", "status", "at", "subject", "ledgerSeq"] as const;
type ExportRow = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

const checkpointSchema = v.object({
  program: v.optional(v.string()),
  since: v.string(),
  cursor: v.string(),
  bytes: v.number(),
  rows: v.number(),
});

/** What still holds, of people whose number is held. */
const rowsOf = ({ changes }: ChangesPage): readonly ExportRow[] =>
  changes.flatMap(({ phone, current, ...change }) => (phone !== undefined && current ? [{ phone, ...change }] : []));

function writerFor(path: string): (rows: readonly ExportRow[], first: boolean) => string {
  const kind = extname(path).toLowerCase();
  if (kind === ".ndjson") return (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  if (kind === ".csv") return (rows, first) => stringify([...rows], { header: first, columns: [...COLUMNS] });
  throw new CommandProblem(`${path}: expected a .csv or .ndjson file`);
}

/**
 * Writes what holds for every purpose of everybody whose number is held, from the feed of changes, page by page. What changes while it is
 * written comes again further down: the last row of a number and purpose counts. An interrupted export goes on where it was.
 * Throws CommandProblem when the installation stays out of reach or refuses. Returns the number of rows.
 */
export async function exportList(options: ExportOptions, api: ConsentApi): Promise<number> {
  const { path, program, since, restart, onProgress } = options;
  const write = writerFor(path);
  const checkpoint = openCheckpoint(`${path}.progress.json`, checkpointSchema);
  const left = restart ? undefined : checkpoint.load();
  const goesOn = left?.program === program && left?.since === since ? left : undefined;
  const start = goesOn ? { cursor: goesOn.cursor } : { since };
  let { bytes, rows } = goesOn ?? { bytes: 0, rows: 0 };
  const file = openSync(path, goesOn ? "r+" : "w", 0o600);
  try {
    ftruncateSync(file, bytes);
    for await (const page of changePages({ program, start }, api)) {
      const written = rowsOf(page);
      bytes += writeSync(file, write(written, bytes === 0), bytes);
      rows += written.length;
      checkpoint.save({ ...(program !== undefined && { program }), since, cursor: page.cursor, bytes, rows });
      onProgress(page.changes.at(-1)?.at ?? "", rows);
    }
  } finally {
    closeSync(file);
  }
  checkpoint.remove();
  return rows;
}
