import { existsSync } from "node:fs";
import { parseE164 } from "../../functions/phone-number.ts";
import { CommandProblem } from "../command.ts";
import type { ConsentApi } from "./consent-api.ts";
import { openLanes } from "./lanes.ts";
import { type Row, readRows } from "./rows.ts";

export interface RegistryImport {
  readonly path: string;
  readonly registry: string;
  /** Of when the list is, RFC 3339. */
  readonly asOf: string;
  /** Calls under way at a time. */
  readonly concurrency: number;
  readonly onProgress: (bytesRead: number, listed: number) => void;
}

interface Entry {
  readonly phone: string;
  readonly since?: string;
}

const ENTRIES_A_CALL = 100;
const COLUMNS = ["phone", "since"];

/** A day is meant by its beginning. */
const timeOf = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);

function entryOf(row: Row): Entry | undefined {
  if (!("members" in row)) return undefined;
  const { phone, since } = row.members;
  const text = String(phone ?? "").trim();
  const number = parseE164(text.startsWith("+") ? text : `+${text}`);
  if (number === undefined) return undefined;
  return { phone: number, ...(since !== undefined && since !== "" && { since: timeOf(String(since)) }) };
}

/**
 * Carries the list of a registry into an installation and has it be the one in force, once all of it is there. Run again after it was broken off it
 * changes nothing that it did before. Throws CommandProblem, and leaves the list before in force, when a row holds no number, the list is none,
 * or the installation refuses it or stays out of reach.
 */
export async function importRegistry(options: RegistryImport, api: ConsentApi): Promise<number> {
  const { path, registry, asOf, concurrency, onProgress } = options;
  if (!existsSync(path)) throw new CommandProblem(`${path}: there is no such file`);
  const call = async (route: string, body: unknown) => {
    const { status } = await api.call(`POST /v1/registries/${registry}${route}`, body);
    if (status === 404) throw new CommandProblem(`the installation names no registry ${registry}`);
    if (status !== 200)
      throw new CommandProblem(`the installation answered ${status}: look at --as-of and at the list`);
  };
  const source = readRows(path, COLUMNS);
  const lanes = openLanes(concurrency);
  let listed = 0;
  let waiting: Entry[] = [];
  const flush = async () => {
    const entries = waiting;
    waiting = [];
    await lanes.add(String(listed), async () => {
      await call("/entries", { asOf, entries });
      onProgress(source.bytesRead(), listed);
    });
  };
  for await (const row of source.rows) {
    const entry = entryOf(row);
    if (entry === undefined)
      throw new CommandProblem(`row ${row.number}: expected a number in E.164 form; the list before stays in force`);
    waiting.push(entry);
    listed += 1;
    if (waiting.length === ENTRIES_A_CALL) await flush();
  }
  if (waiting.length > 0) await flush();
  await lanes.end();
  await call("", { asOf });
  return listed;
}
