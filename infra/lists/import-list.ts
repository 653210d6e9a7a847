import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import { CommandProblem } from "../command.ts";
import { openCheckpoint } from "./checkpoint.ts";
import type { ApiAnswer, ConsentApi } from "./consent-api.ts";
import { callOfRow, IMPORT_COLUMNS } from "./import-row.ts";
import { openLanes } from "./lanes.ts";
import { type Row, readRows } from "./rows.ts";

export interface ImportOptions {
  readonly path: string;
  /** RFC 3339; when withdrawals that bear no time count as received. */
  readonly startedAt: string;
  /** Calls under way at a time. */
  readonly concurrency: number;
  /** Begins anew also where an interrupted import could go on. */
  readonly restart: boolean;
  readonly onProgress: (bytesRead: number, counts: Counts) => void;
}

const COUNTED = ["granted", "pending", "withdrawn", "refused"] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

const checkpointSchema = v.object({
  /** Tells whether the list is still the one that was begun. */
  bytes: v.number(),
  modified: v.number(),
  startedAt: v.string(),
  /** Every row up to this one is done. */
  row: v.number(),
  counts: v.object({ granted: v.number(), pending: v.number(), withdrawn: v.number(), refused: v.number() }),
});
type Saved = v.InferOutput<typeof checkpointSchema>;

interface Refusal {
  readonly row: number;
  readonly problem: string;
  readonly errors?: readonly { readonly path: string; readonly expected: string }[];
}

const SAVE_EVERY_ROWS = 200;

const accepted = v.object({ status: v.picklist(["granted", "pending", "withdrawn"]) });
const refused = v.object({
  title: v.string(),
  errors: v.optional(v.array(v.object({ path: v.string(), expected: v.string() }))),
});

export const refusedPath = (path: string) => `${path}.refused.ndjson`;

/** The rows that an interrupted import refused, up to where it goes on; of one that begins anew none, and no file. */
function keepRefusals(path: string, upTo: number): void {
  if (upTo === 0) rmSync(path, { force: true });
  if (!existsSync(path)) return;
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const kept = lines.filter((line) => v.parse(v.object({ row: v.number() }), JSON.parse(line)).row <= upTo);
  writeFileSync(path, kept.map((line) => `${line}\n`).join(""), { mode: 0o600 });
}

function outcomeOf({ status, body }: ApiAnswer, row: number): keyof Counts | Refusal {
  const taken = v.safeParse(accepted, body);
  if ((status === 200 || status === 201) && taken.success) return taken.output.status;
  const problem = v.safeParse(refused, body);
  if (![400, 409, 413, 422].includes(status) || !problem.success) {
    throw new CommandProblem(`row ${row}: the installation answered ${status}, which is no answer to a row`);
  }
  const { title, errors } = problem.output;
  return { row, problem: title, ...(errors && { errors }) };
}

async function importRow(row: Row, startedAt: string, api: ConsentApi): Promise<keyof Counts | Refusal> {
  if ("expected" in row)
    return { row: row.number, problem: "The row cannot be read", errors: [{ path: "(row)", expected: row.expected }] };
  const call = callOfRow(row.members, startedAt);
  if (call === undefined) {
    const errors = [
      { path: "status", expected: "granted or withdrawn: nothing else is consent, and nothing else ends it" },
    ];
    return { row: row.number, problem: "The row says neither a grant nor a withdrawal", errors };
  }
  return outcomeOf(await api.call(call.route, call.body), row.number);
}

/**
 * Rows are done out of order; what is saved is the last one that all before are done with, and counts up to it: rows beyond come again when the import
 * goes on, and are counted then.
 */
function trackRows(begun: Saved) {
  const ahead = new Map<number, keyof Counts>();
  let sure = begun;
  return {
    sure: () => sure,
    settle(row: number, outcome: keyof Counts): Saved {
      ahead.set(row, outcome);
      for (let next = ahead.get(sure.row + 1); next !== undefined; next = ahead.get(sure.row + 1)) {
        ahead.delete(sure.row + 1);
        sure = { ...sure, row: sure.row + 1, counts: { ...sure.counts, [next]: sure.counts[next] + 1 } };
      }
      return sure;
    },
  };
}

/** Where to begin: after the last sure row of an import of this very list that was broken off, else at its first. */
function beginning(left: Saved | undefined, path: string, startedAt: string): Saved {
  const { size: bytes, mtimeMs: modified } = statSync(path);
  if (left?.bytes === bytes && left.modified === modified) return left;
  return { bytes, modified, startedAt, row: 0, counts: { granted: 0, pending: 0, withdrawn: 0, refused: 0 } };
}

/**
 * Carries a list into an installation row by row, as its own `/v1` takes each, in order for each person. Refused rows go with the reason into
 * a file beside the list, by their number and without the phone number. An interrupted import goes on after the last row that it is sure of: a
 * row that comes twice changes nothing. Throws CommandProblem when the list is no list or the installation stays out of reach.
 */
export async function importList(options: ImportOptions, api: ConsentApi): Promise<Counts> {
  const { path, concurrency, restart, onProgress } = options;
  if (!existsSync(path)) throw new CommandProblem(`${path}: there is no such file`);
  const checkpoint = openCheckpoint(`${path}.progress.json`, checkpointSchema);
  const begun = beginning(restart ? undefined : checkpoint.load(), path, options.startedAt);
  keepRefusals(refusedPath(path), begun.row);
  const source = readRows(path, IMPORT_COLUMNS);
  const lanes = openLanes(concurrency);
  const rows = trackRows(begun);
  const settle = (row: number, outcome: keyof Counts) => {
    const before = rows.sure().row;
    const sure = rows.settle(row, outcome);
    if (Math.floor(sure.row / SAVE_EVERY_ROWS) > Math.floor(before / SAVE_EVERY_ROWS)) checkpoint.save(sure);
    onProgress(source.bytesRead(), sure.counts);
  };
  try {
    for await (const row of source.rows) {
      if (row.number <= begun.row) continue;
      const key = "members" in row ? String(row.members.phone) : "";
      await lanes.add(key, async () => {
        const outcome = await importRow(row, begun.startedAt, api);
        if (typeof outcome === "string") return settle(row.number, outcome);
        appendFileSync(refusedPath(path), `${JSON.stringify(outcome)}\n`, { mode: 0o600 });
        settle(row.number, "refused");
      });
    }
    await lanes.end();
  } catch (error) {
    checkpoint.save(rows.sure());
    throw error;
  }
  checkpoint.remove();
  return rows.sure().counts;
}
