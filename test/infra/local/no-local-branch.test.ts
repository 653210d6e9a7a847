import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const FUNCTIONS = join(import.meta.dirname, "../../../functions");

/** What a function could tell by that it runs on somebody's own machine. */
const TELLTALES = ["AWS_ENDPOINT_URL", "localhost", "127.0.0.1", "LOCAL_", "NODE_ENV"];

/** Files that may, since they read an address that the operator gave, and not where they run. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "carriers/api-url.ts":
    "a carrier's API is called over https alone, but a stand-in for it on the same machine may be http",
};

it("No function can tell the local stack from AWS: what is tested is what is deployed", () => {
  const sources = readdirSync(FUNCTIONS, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  expect(Object.keys(EXCEPTIONS).filter((path) => !sources.includes(path))).toEqual([]);
  expect(sources.length).toBeGreaterThan(10);
  const mentions = sources.flatMap((path) => {
    if (Object.hasOwn(EXCEPTIONS, path)) return [];
    const text = readFileSync(join(FUNCTIONS, path), "utf8");
    return TELLTALES.filter((telltale) => text.includes(telltale)).map((telltale) => `${path}: ${telltale}`);
  });
  expect(mentions).toEqual([]);
});
