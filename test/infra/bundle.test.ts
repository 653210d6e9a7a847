import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleFunctions } from "../../infra/bundle.ts";
import { BUNDLE_BUDGETS, CARRIER_BUDGETS } from "../../infra/bundle-budgets.ts";
import { loadConfiguration, parseConfiguration } from "../../infra/configuration/load.ts";
import { FUNCTION_NAMES, forEachFunction } from "../../infra/function-names.ts";
import { bundlesOfCarriers, CARRYING } from "./all-carriers.ts";
import { entriesWith, smallestConfiguration } from "./sample.ts";

const deployment = parseConfiguration(smallestConfiguration());
const outdir = () => mkdtempSync(join(tmpdir(), "sms-consent-outdir-"));
const load = createRequire(import.meta.url);

const DEPLOYMENT_ENTRY = `
declare const DEPLOYMENT: unknown;
export const handler = () => DEPLOYMENT;
`;

describe("A function's bundle", () => {
  it("has the validated deployment compiled in", () => {
    const bundles = bundleFunctions(deployment, { outdir: outdir(), entries: entriesWith(DEPLOYMENT_ENTRY) });
    for (const name of FUNCTION_NAMES) {
      expect(load(join(bundles[name].directory, "index.js")).handler()).toEqual(deployment);
    }
  });

  it("that reads no packed data is one CommonJS file with no source map beside it", () => {
    const bundles = bundleFunctions(deployment, { outdir: outdir(), entries: entriesWith(DEPLOYMENT_ENTRY) });
    for (const name of FUNCTION_NAMES) expect(readdirSync(bundles[name].directory)).toEqual(["index.js"]);
  });

  it("carries the carriers that its deployment names, and no others", () => {
    const { directory } = bundleFunctions(loadConfiguration(), { outdir: outdir() }).sender;
    const code = readFileSync(join(directory, "index.js"), "utf8");
    expect(code).toContain("api.twilio.com");
    expect(code).not.toContain("api.telnyx.com");
  });

  it("is made in a relative directory too, as the command line names one", () => {
    const directory = relative(process.cwd(), outdir());
    const bundles = bundleFunctions(loadConfiguration(), { outdir: directory });
    expect(bundles.check.bytes).toBeGreaterThan(100_000);
  });

  it("says how many bytes it has", () => {
    const bundles = bundleFunctions(deployment, { outdir: outdir(), entries: entriesWith(DEPLOYMENT_ENTRY) });
    const { directory, bytes } = bundles.inbound;
    expect(bytes).toBe(readFileSync(join(directory, "index.js")).byteLength);
  });

  it("keeps letters of other scripts as they are, which takes a third of what escapes take", () => {
    const entries = entriesWith('export const handler = () => "отписаться";');
    const { directory } = bundleFunctions(deployment, { outdir: outdir(), entries }).inbound;
    expect(readFileSync(join(directory, "index.js"), "utf8")).toContain("отписаться");
  });

  it("has the packed data that its code reads beside it, counted with it, and no other", () => {
    const bundles = bundleFunctions(loadConfiguration(), { outdir: outdir() });
    const files = (name: "inbound" | "api" | "check") => readdirSync(bundles[name].directory).sort();
    expect(files("inbound")).toEqual(["index.js", "lexicon.bin", "texts.bin"]);
    expect(files("api")).toEqual(["index.js", "texts.bin"]);
    expect(files("check")).toEqual(["index.js"]);
    const { directory, bytes } = bundles.inbound;
    const sizes = files("inbound").map((file) => readFileSync(join(directory, file)).byteLength);
    expect(bytes).toBe(sizes.reduce((sum, size) => sum + size));
  });

  it("over its budget fails the build with both figures, and nothing is written", () => {
    const directory = outdir();
    const budgets = { ...forEachFunction(() => 1_000_000), sender: 100 };
    const entries = entriesWith(`export const handler = () => ${JSON.stringify("x".repeat(500))};`);
    const build = () => bundleFunctions(deployment, { outdir: directory, entries, budgets });
    expect(build).toThrow(/^the bundle of sender has \d{3,4} bytes, its budget is 100$/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("that does not build names the file and the line", () => {
    const entries = entriesWith('import { nothing } from "./nowhere.ts"; export const handler = nothing;');
    expect(() => bundleFunctions(deployment, { outdir: outdir(), entries })).toThrow(/api\.ts:1:\d+: ERROR/);
  });
});

describe("The functions' bundles", () => {
  const first = bundleFunctions(loadConfiguration(), { outdir: outdir() });

  it.each(FUNCTION_NAMES)("hold the handler of %s within its budget", (name) => {
    expect(first[name].bytes).toBeGreaterThan(1_000);
    expect(first[name].bytes).toBeLessThanOrEqual(BUNDLE_BUDGETS[name]);
    expect(readFileSync(join(first[name].directory, "index.js"), "utf8").includes("handler:()=>")).toBe(true);
  });

  it("are the same bytes each time they are made, so that a deployment changes only what has changed", () => {
    const second = bundleFunctions(loadConfiguration(), { outdir: outdir() });
    for (const name of FUNCTION_NAMES) {
      const [a, b] = [first, second].map((bundles) => readFileSync(join(bundles[name].directory, "index.js")));
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    }
  }, 120_000);

  it.each(FUNCTION_NAMES)("carry no provider of credentials that Lambda has no use for, in %s", (name) => {
    const source = readFileSync(join(first[name].directory, "index.js"), "utf8");
    // What the SDK's chain looks for in containers, and what it calls for web identities.
    expect(source.includes("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")).toBe(false);
    expect(source.includes("AssumeRoleWithWebIdentity")).toBe(false);
    expect(source.includes("AWS_SECRET_ACCESS_KEY")).toBe(true);
  });
});

describe("Every carrier there is", () => {
  const { alone, all } = bundlesOfCarriers();
  const added = (name: (typeof CARRYING)[number]) =>
    all.bundles[name].code.byteLength - alone.bundles[name].code.byteLength - (all.configuration - alone.configuration);

  it.each(CARRYING)("adds to the bundle of %s no more than its budget over Twilio alone", (name) => {
    expect(added(name)).toBeGreaterThan(10_000);
    expect(added(name)).toBeLessThanOrEqual(CARRIER_BUDGETS[name] ?? 0);
  });

  it("is in a function's bundle with the side that it needs: the sender cannot verify, nor the others send", () => {
    const { inbound, delivery, sender } = all.bundles;
    for (const { code } of [inbound, delivery]) {
      expect(code.includes("telnyx-signature-ed25519")).toBe(true);
      expect(code.includes("/v2/messages")).toBe(false);
    }
    expect(sender.code.includes("telnyx-signature-ed25519")).toBe(false);
    expect(sender.code.includes("/v2/messages")).toBe(true);
  });

  it("reads its options at synth and in no function", () => {
    for (const name of CARRYING)
      expect(all.bundles[name].code.includes("expected the ARN of an SNS topic")).toBe(false);
  });
});
