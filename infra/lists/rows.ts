import { createReadStream, type ReadStream } from "node:fs";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import * as v from "valibot";
import { CommandProblem } from "../command.ts";

export type Members = Readonly<Record<string, unknown>>;

/** One row of a list: its members, or what was expected of it. `number` counts rows from 1, without a header. */
export type Row =
  | { readonly number: number; readonly members: Members }
  | { readonly number: number; readonly expected: string };

/** A list, read as a stream: however long it is, only a few rows are held at a time. */
export interface RowSource {
  readonly rows: AsyncIterable<Row>;
  bytesRead(): number;
}

const json = v.record(v.string(), v.unknown());
const fields = v.array(v.string());

function checkHeader(header: readonly string[], columns: readonly string[] | undefined): void {
  if (columns === undefined) return;
  const unknown = header.filter((name) => !columns.includes(name) && !name.startsWith("evidence."));
  if (unknown.length === 0) return;
  throw new CommandProblem(
    `the list has columns that mean nothing here: ${unknown.join(", ")}; expected ${columns.join(", ")}, evidence.<name>`,
  );
}

async function* csvRows(file: ReadStream, columns: readonly string[] | undefined): AsyncGenerator<Row> {
  const parser = parse({ bom: true, skip_empty_lines: true, trim: true, relax_column_count: true, relax_quotes: true });
  pipeline(file, parser, () => undefined);
  let header: readonly string[] | undefined;
  let number = 0;
  for await (const record of parser) {
    const values = v.parse(fields, record);
    if (header === undefined) {
      checkHeader(values, columns);
      header = values;
      continue;
    }
    number += 1;
    yield values.length === header.length
      ? { number, members: Object.fromEntries(header.map((name, at) => [name, values[at]])) }
      : { number, expected: `${header.length} fields, as the header has` };
  }
}

async function* jsonRows(file: ReadStream): AsyncGenerator<Row> {
  const lines = createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    number += 1;
    const members = objectIn(line);
    yield members === undefined ? { number, expected: "one JSON object on a line" } : { number, members };
  }
}

function objectIn(line: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? undefined : v.parse(json, value);
  } catch {
    return undefined;
  }
}

/**
 * Opens a list: `.csv` with a header of these columns (without `columns` any) and `evidence.<name>`, or `.ndjson`/`.jsonl` with an object on each line. Throws CommandProblem for another kind of file or a header with unknown columns.
 */
export function readRows(path: string, columns?: readonly string[]): RowSource {
  const kind = extname(path).toLowerCase();
  if (![".csv", ".ndjson", ".jsonl"].includes(kind))
    throw new CommandProblem(`${path}: expected a .csv or .ndjson file`);
  const file = createReadStream(path);
  return { rows: kind === ".csv" ? csvRows(file, columns) : jsonRows(file), bytesRead: () => file.bytesRead };
}
