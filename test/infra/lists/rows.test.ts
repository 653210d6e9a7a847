import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { IMPORT_COLUMNS } from "../../../infra/lists/import-row.ts";
import { type Row, readRows } from "../../../infra/lists/rows.ts";

const directory = mkdtempSync(join(tmpdir(), "sms-consent-lists-"));
afterAll(() => rmSync(directory, { recursive: true }));

async function rowsOf(name: string, text: string): Promise<readonly Row[]> {
  const path = join(directory, name);
  writeFileSync(path, text);
  const rows: Row[] = [];
  for await (const row of readRows(path, IMPORT_COLUMNS).rows) rows.push(row);
  return rows;
}

describe("A list", () => {
  it("in CSV has quoted fields over lines, a byte order mark, and rows that are none told from the rest", async () => {
    const text =
      '\uFEFFphone,program,disclosure\r\n+34600000001,acme,"Yes, text me.\nReply STOP."\r\n+34600000002\r\n\r\n+34600000003,acme,x\r\n';
    expect(await rowsOf("a.csv", text)).toEqual([
      { number: 1, members: { phone: "+34600000001", program: "acme", disclosure: "Yes, text me.\nReply STOP." } },
      { number: 2, expected: "3 fields, as the header has" },
      { number: 3, members: { phone: "+34600000003", program: "acme", disclosure: "x" } },
    ]);
  });

  it("in NDJSON has an object on each line", async () => {
    expect(await rowsOf("a.ndjson", '{"phone":"+34600000001"}\n[1]\n\nnonsense\n{"a":1}')).toEqual([
      { number: 1, members: { phone: "+34600000001" } },
      { number: 2, expected: "one JSON object on a line" },
      { number: 3, expected: "one JSON object on a line" },
      { number: 4, members: { a: 1 } },
    ]);
  });

  it("with a column that means nothing is refused before its first row, naming the column", async () => {
    await expect(rowsOf("b.csv", "phone,colour\n+34600000001,red\n")).rejects.toThrow(
      /colour.*expected phone, program/,
    );
  });

  it("takes further members of the evidence as columns of their own", async () => {
    expect(await rowsOf("c.csv", "phone,evidence.form\n+34600000001,spring\n")).toEqual([
      { number: 1, members: { phone: "+34600000001", "evidence.form": "spring" } },
    ]);
  });

  it("of another kind is refused, and so is one that is not there", async () => {
    await expect(rowsOf("list.xlsx", "")).rejects.toThrow(/expected a \.csv or \.ndjson file/);
    await expect(
      readRows(join(directory, "missing.csv"), IMPORT_COLUMNS).rows[Symbol.asyncIterator]().next(),
    ).rejects.toThrow(/ENOENT/);
  });
});
