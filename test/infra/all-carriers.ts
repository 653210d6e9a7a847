import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carrierNames } from "../../functions/carriers/registry.ts";
import { bundleFunctions } from "../../infra/bundle.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { connectionsOf } from "../carriers/options.ts";
import { smallestConfiguration } from "./sample.ts";

/** The functions whose bundles hold carriers. */
export const CARRYING = ["inbound", "delivery", "sender"] as const;

export interface CarryingBundle {
  readonly path: string;
  readonly code: Buffer;
}

export interface CarryingBundles {
  readonly bundles: Readonly<Record<(typeof CARRYING)[number], CarryingBundle>>;
  /** The octets of the deployment's own configuration, which is compiled in and grows with its connections. */
  readonly configuration: number;
}

function bundlesWith(carriers: readonly string[]): CarryingBundles {
  const { programs } = smallestConfiguration();
  const deployment = parseConfiguration({ connections: connectionsOf(carriers, "acme"), programs });
  const outdir = mkdtempSync(join(tmpdir(), "sms-consent-carriers-"));
  const made = bundleFunctions(deployment, { outdir });
  const read = (name: (typeof CARRYING)[number]): CarryingBundle => {
    const path = join(made[name].directory, "index.js");
    return { path, code: readFileSync(path) };
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
