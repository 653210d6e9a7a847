import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../../infra/local/temporary-directory.ts";
import { withDirectory } from "../../fixtures/local/emulator.ts";

/** What a process of its own does in `parent`, up to the way it ends. */
const inAnotherProcess = (parent: string, end: string) =>
  spawnSync(process.execPath, [
    "--input-type=module",
    "--eval",
    `const { temporaryDirectory } = await import(${JSON.stringify(join(import.meta.dirname, "../../../infra/local/temporary-directory.ts"))});
     temporaryDirectory(${JSON.stringify(parent)});
     ${end}`,
  ]);

describe("A temporary directory", () => {
  it("goes with its process", () =>
    withDirectory(async (parent) => {
      expect(inAnotherProcess(parent, "process.exit(3)").status).toBe(3);
      expect(readdirSync(parent)).toEqual([]);
    }));

  it("of a process that was killed goes when the next is made, and nothing else does", () =>
    withDirectory(async (parent) => {
      expect(inAnotherProcess(parent, 'process.kill(process.pid, "SIGKILL")').signal).toBe("SIGKILL");
      expect(readdirSync(parent)).toHaveLength(1);
      const others = [
        `sms-consent-local-${process.pid}-abcdef`,
        "sms-consent-local-notes",
        "sms-consent-local-1-abcdef",
      ];
      for (const name of others) mkdirSync(join(parent, name));
      const path = temporaryDirectory(parent);
      expect(existsSync(path)).toBe(true);
      expect(readdirSync(parent).map((name) => join(parent, name))).toHaveLength(others.length + 1);
    }));
});
