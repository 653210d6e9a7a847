import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carrierNames } from "../../functions/carriers/registry.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { connectionsOf } from "../carriers/options.ts";
import { smallestConfiguration } from "./sample.ts";

/** The functions whose bundles hold carriers. */
export const CARRYING = ["inbound", "delivery", "sender"] as const;
type Carrying = (typeof CARRYING)[number];

export interface CodeFile {
  readonly path: string;
  readonly code: Buffer;
}

export interface CarryingBundle {
  /** What a cold start loads. */
  readonly index: CodeFile;
  /** What a first webhook or reply loads of each carrier. */
  readonly carriers: Readonly<Record<string, CodeFile>>;
}

export interface CarryingBundles {
  readonly bundles: Readonly<Record<Carrying, CarryingBundle>>;
  /** The octets of the deployment's own configuration, which is compiled in and grows with its connections. */
  readonly configuration: number;
}

function bundlesWith(carriers: readonly string[]): CarryingBundles {
  const { programs } = smallestConfiguration();
  const deployment = parseConfiguration({ connections: connectionsOf(carriers, "acme"), programs });
  const made = bundleFunctions(deployment, { outdir: mkdtempSync(join(tmpdir(), "sms-consent-carriers-")) });
  const fileAt = (path: string): CodeFile => ({ path, code: readFileSync(path) });
  const read = (name: Carrying): CarryingBundle => {
    const directory = join(made[name].directory, "carriers");
    const files = readdirSync(directory).map((file) => [file.replace(/\.js$/, ""), fileAt(join(directory, file))]);
    return { index: fileAt(join(made[name].directory, "index.js")), carriers: Object.fromEntries(files) };
  };
  return {
    bundles: { inbound: read("inbound"), delivery: read("delivery"), sender: read("sender") },
    configuration: Buffer.byteLength(JSON.stringify(deployment)),
  };
}

/** Bundles of a deployment with Twilio alone, and of one with a connection of every carrier. */
export function bundlesOfCarriers(): { readonly alone: CarryingBundles; readonly all: CarryingBundles } {
  return { alone: bundlesWith(["twilio"]), all: bundlesWith(carrierNames) };
}

/** The largest carrier's file of a bundle: what a webhook or a reply loads at most beside the code of a cold start. */
export function largestCarrier({ carriers }: CarryingBundle): CodeFile {
  const [largest] = Object.values(carriers).sort((a, b) => b.code.byteLength - a.code.byteLength);
  if (largest === undefined) throw new Error("the bundle holds no carrier");
  return largest;
}
