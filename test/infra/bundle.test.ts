import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { carrierNames } from "../../functions/carriers/registry.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { BUNDLE_BUDGETS, CARRIER_BUDGETS } from "../../infra/bundle-budgets.ts";
import { loadConfiguration, parseConfiguration } from "../../infra/configuration/load.ts";
import { FUNCTION_NAMES, forEachFunction } from "../../infra/function-names.ts";
import { bundlesOfCarriers, CARRYING, type CarryingBundle, largestCarrier } from "./all-carriers.ts";
import { entriesWith, smallestConfiguration } from "./sample.ts";

const deployment = parseConfiguration(smallestConfiguration());
const outdir = () => mkdtempSync(join(tmpdir(), "sms-consent-outdir-"));
const load = createRequire(import.meta.url);
/** The bundles of the example that ships, made in two ways that make no difference: the directory is absolute, or relative as the command line may name it. */
const first = bundleFunctions(loadConfiguration(), { outdir: outdir() });
const second = bundleFunctions(loadConfiguration(), { outdir: relative(process.cwd(), outdir()) });

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
    const { sender, inbound, api } = first;
    for (const { directory } of [sender, inbound])
      expect(readdirSync(join(directory, "carriers"))).toEqual(["generic.js", "twilio.js"]);
    expect(readFileSync(join(sender.directory, "carriers", "twilio.js"), "utf8")).toContain("/2010-04-01/Accounts/");
    expect(readdirSync(api.directory)).not.toContain("carriers");
  });

  it("is made in a relative directory too, as the command line names one", () => {
    expect(second.check.bytes).toBeGreaterThan(100_000);
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

  it("has what its code reads beside it and no other, counted with it, of carriers the largest", () => {
    const files = (name: "inbound" | "api" | "check") => readdirSync(first[name].directory).sort();
    expect(files("inbound")).toEqual(["carriers", "index.js", "lexicon.bin", "texts.bin"]);
    expect(files("api")).toEqual(["index.js", "texts.bin"]);
    expect(files("check")).toEqual(["index.js"]);
    const { directory, bytes, bytesOnDisk } = first.inbound;
    const size = (...path: string[]) => readFileSync(join(directory, ...path)).byteLength;
    const [one, other] = [size("carriers", "generic.js"), size("carriers", "twilio.js")];
    const own = size("index.js") + size("lexicon.bin") + size("texts.bin");
    expect(bytes).toBe(own + Math.max(one, other));
    expect(bytesOnDisk).toBe(own + one + other);
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
  it.each(FUNCTION_NAMES)("hold the handler of %s within its budget", (name) => {
    expect(first[name].bytes).toBeGreaterThan(1_000);
    expect(first[name].bytes).toBeLessThanOrEqual(BUNDLE_BUDGETS[name]);
    expect(readFileSync(join(first[name].directory, "index.js"), "utf8").includes("handler:()=>")).toBe(true);
  });

  it("are the same bytes each time they are made, so that a deployment changes only what has changed", () => {
    for (const name of FUNCTION_NAMES) {
      const [a, b] = [first, second].map((bundles) => readFileSync(join(bundles[name].directory, "index.js")));
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    }
  });

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
  const configuration = all.configuration - alone.configuration;
  const codeOf = ({ carriers }: CarryingBundle) => Object.values(carriers).map(({ code }) => code);

  it.each(CARRYING)("adds to what %s loads no more than its budget over Twilio alone", (name) => {
    const loaded = (bundle: CarryingBundle) => bundle.index.code.byteLength + largestCarrier(bundle).code.byteLength;
    const added = loaded(all.bundles[name]) - loaded(alone.bundles[name]) - configuration;
    expect(Math.abs(added)).toBeGreaterThan(100);
    expect(added).toBeLessThanOrEqual(CARRIER_BUDGETS[name] ?? 0);
  });

  it.each(CARRYING)("adds nothing to what a cold start of %s loads but its connection's configuration", (name) => {
    const [before, after] = [alone, all].map(({ bundles }) => bundles[name].index.code.byteLength);
    expect(after).toBeGreaterThan(before ?? 0);
    // Compiled in, the members' names have no quotes.
    expect(after).toBeLessThanOrEqual((before ?? 0) + configuration);
    expect(Object.keys(all.bundles[name].carriers).sort()).toEqual([...carrierNames].sort());
  });

  it("is in a function's bundle with the side that it needs: the sender cannot verify, nor the others send", () => {
    const { inbound, delivery, sender } = all.bundles;
    for (const { carriers } of [inbound, delivery]) {
      expect(carriers.telnyx?.code.includes("telnyx-signature-ed25519")).toBe(true);
      expect(carriers.telnyx?.code.includes("/v2/messages")).toBe(false);
    }
    expect(sender.carriers.telnyx?.code.includes("telnyx-signature-ed25519")).toBe(false);
    expect(sender.carriers.telnyx?.code.includes("/v2/messages")).toBe(true);
  });

  it("is loaded from its file with the side that its function asks for", () => {
    for (const [name, { path }] of Object.entries(all.bundles.inbound.carriers))
      expect(load(path), name).toMatchObject({ receiving: { verify: expect.any(Function) } });
    for (const [name, { path }] of Object.entries(all.bundles.sender.carriers))
      expect(load(path), name).toMatchObject({ sending: { send: expect.any(Function) } });
  });

  it("reads its options at synth and in no function", () => {
    for (const code of CARRYING.flatMap((name) => codeOf(all.bundles[name])))
      expect(code.includes("expected the ARN of an SNS topic")).toBe(false);
  });
});
