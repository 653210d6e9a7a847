import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SendPermission } from "../functions/carriers/carrier.ts";
import { carrierByName } from "../functions/carriers/registry.ts";
import type { Deployment } from "../functions/deployment.ts";
import type { FunctionName } from "./function-names.ts";

const CARRIERS_DIRECTORY = join(import.meta.dirname, "..", "functions", "carriers");

/** A carrier's file exports its sides under these names. */
export type CarrierSide = "receiving" | "sending";

/** The functions that hold carriers, and the side that each needs. */
export const CARRIER_SIDES: Readonly<Partial<Record<FunctionName, CarrierSide>>> = {
  inbound: "receiving",
  delivery: "receiving",
  sender: "sending",
};

/** The carriers that the deployment's connections name, in a fixed order. */
export function carriersOf({ connections }: Deployment): readonly string[] {
  return [...new Set(Object.values(connections).map(({ carrier }) => carrier))].sort();
}

/** What the deployment's carriers need of the sending function's role. */
export function sendPermissionsOf(deployment: Deployment): readonly SendPermission[] {
  return carriersOf(deployment).flatMap((name) => carrierByName(name)?.sendPermission ?? []);
}

/** Modules that are bundled each into a file of its own, by that file's path without its ending. */
export interface CarrierEntries {
  readonly entryPoints: Readonly<Record<string, string>>;
  /** Takes away what was written for the bundler. */
  discard(): void;
}

/**
 * Writes, into `directory`, a module for each side of each carrier that the deployment names, so that a cold start loads none of them, and a first
 * webhook the one that it is of. `directory` is absolute, since the bundler takes a relative path for a package. A carrier's file is named for it.
 */
export function writeCarrierEntries(deployment: Deployment, directory: string): CarrierEntries {
  const sources = join(directory, "carriers");
  const sides: readonly CarrierSide[] = ["receiving", "sending"];
  const entries = carriersOf(deployment).flatMap((name) =>
    sides.map((side) => {
      const source = join(sources, `${side}-${name}.js`);
      mkdirSync(sources, { recursive: true });
      writeFileSync(source, `export { ${side} } from ${JSON.stringify(join(CARRIERS_DIRECTORY, `${name}.ts`))};\n`);
      return [`${side}/${name}`, source] as const;
    }),
  );
  return { entryPoints: Object.fromEntries(entries), discard: () => rmSync(sources, { recursive: true, force: true }) };
}
