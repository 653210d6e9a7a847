import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { shareDirectory } from "../../../infra/local/share-directory.ts";
import { withDirectory } from "../../fixtures/local/emulator.ts";

async function write(directory: string, text: string): Promise<void> {
  await mkdir(directory);
  await delay(50);
  await writeFile(join(directory, "text"), text);
}

describe("A directory that processes share", () => {
  it("is made by the first that asks, and is whole when the others get it", () =>
    withDirectory(async (parent) => {
      const ask = async (text: string) =>
        readFileSync(join(await shareDirectory(parent, "key", (directory) => write(directory, text)), "text"), "utf8");
      expect(await Promise.all([ask("first"), ask("second"), ask("third")])).toEqual(["first", "first", "first"]);
      expect(await ask("later")).toBe("first");
    }));

  it("is another for another key", () =>
    withDirectory(async (parent) => {
      const [a, b] = await Promise.all(
        ["a", "b"].map((key) => shareDirectory(parent, key, (directory) => write(directory, key))),
      );
      expect(readFileSync(join(a ?? "", "text"), "utf8")).toBe("a");
      expect(readFileSync(join(b ?? "", "text"), "utf8")).toBe("b");
    }));

  it("that could not be made is made by the next that asks", () =>
    withDirectory(async (parent) => {
      const failing = async (directory: string) => {
        await write(directory, "half");
        throw new Error("no space left");
      };
      await expect(shareDirectory(parent, "key", failing)).rejects.toThrow("no space left");
      const path = await shareDirectory(parent, "key", (directory) => write(directory, "whole"));
      expect(readFileSync(join(path, "text"), "utf8")).toBe("whole");
    }));

  it("is made by the next that asks when whoever was making it is gone", () =>
    withDirectory(async (parent) => {
      const path = await shareDirectory(parent, "key", (directory) => write(directory, "first"));
      renameSync(path, `${path}.unfinished`);
      // No process has this id: Linux gives none above four million.
      writeFileSync(`${path}.lock`, "99999999");
      await shareDirectory(parent, "key", (directory) => write(directory, "second"));
      expect(readFileSync(join(path, "text"), "utf8")).toBe("second");
      expect(existsSync(`${path}.lock`)).toBe(false);
    }));
});
