import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const run = (command: string, parameters: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [`infra/${command}.ts`, ...parameters], {
    env: { ...process.env, ...environment },
    input: "",
    encoding: "utf8",
  });

describe("A command", () => {
  it.each([
    ["lists/import", 1],
    ["lists/export", 1],
    ["lists/reconcile", 1],
    ["breach/breach", 1],
    ["retention/retention", 1],
    ["records/records", 1],
    ["understand", 1],
    ["local/simulate", 1],
    ["verify-ledger", 2],
  ])("%s says of an option that is none which it is and what there are, without a stack trace", (command, exit) => {
    const { status, stderr, stdout } = run(command, ["--colour"]);
    expect([status, stdout]).toEqual([exit, ""]);
    expect(stderr).toContain("Unknown option '--colour'");
    expect(stderr).toContain("usage: npm run");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["records/records", []],
    ["retention/retention", ["--dry-run"]],
  ])("%s says of a configuration that cannot be read which it is", (command, parameters) => {
    const { status, stderr } = run(command, parameters, { SMS_CONSENT_CONFIG: "missing.jsonc" });
    expect([status, stderr]).toEqual([1, "missing.jsonc cannot be used:\n  the file cannot be read\n"]);
  });
});
