import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const document = read("docs/compliance.md");

interface Row {
  readonly rule: string;
  readonly section: string;
  readonly cells: readonly string[];
}

/** The rows of every table, each with the heading that it stands under. */
const rows: readonly Row[] = document.split(/^## /m).flatMap((part) => {
  const section = part.split("\n", 1)[0] ?? "";
  return [...part.matchAll(/^\| (R\d+) \| (.*) \|$/gm)].map(([, rule = "", cells = ""]) => ({
    rule,
    section,
    cells: cells.split(" | "),
  }));
});

const pathsIn = (cell = "") => [...cell.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = ""]) => path);
const kept = rows
  .filter(({ section }) => section === "Kept")
  .map(({ rule, cells }) => ({ rule, files: pathsIn(cells[1]), tests: pathsIn(cells[2]) }));

/** Whether a title in the test ends in the rule's number, alone or among others: `(R28, R30)`. */
const names = (test: string, rule: string): boolean =>
  [...read(test).matchAll(/\((R\d+(?:, R\d+)*)\)/g)].some(([, rules = ""]) => rules.split(", ").includes(rule));

describe("The table of rules", () => {
  it("has a row for every rule from the first to the last, and for no other", () => {
    const every = Array.from({ length: 103 }, (_, index) => `R${index + 1}`);
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(every));
  });

  it("has a rule once in each of its sections, with something in every cell", () => {
    const places = rows.map(({ rule, section }) => `${section}: ${rule}`);
    expect(places).toEqual([...new Set(places)]);
    for (const { rule, cells } of rows) expect(cells, rule).not.toContain("");
  });

  it.each(kept)("names for $rule files that are there, and tests that name it", ({ rule, files, tests }) => {
    expect(files.length, "files").toBeGreaterThan(0);
    expect(tests.length, "tests").toBeGreaterThan(0);
    for (const path of [...files, ...tests]) expect(existsSync(new URL(path, root)), path).toBe(true);
    expect(tests.filter((path) => !names(path, rule))).toEqual([]);
  });

  it("is reached from the README", () => {
    expect(read("README.md")).toContain("(docs/compliance.md)");
  });
});
