import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SendPermission } from "../functions/carriers/carrier.ts";
import { carrierByName } from "../functions/carriers/registry.ts";
import type { Deployment } from "../functions/deployment.ts";

const CARRIERS_DIRECTORY = join(import.meta.dirname, "..", "functions", "carriers");

/** The carriers that the deployment's connections name, in a fixed order. */
export function carriersOf({ connections }: Deployment): readonly string[] {
  return [...new Set(Object.values(connections).map(({ carrier }) => carrier))].sort();
}

/** What the deployment's carriers need of the sending function's role. */
export function sendPermissionsOf(deployment: Deployment): readonly SendPermission[] {
  return carriersOf(deployment).flatMap((name) => carrierByName(name)?.sendPermission ?? []);
}

/**
 * Writes the registry that bundles get in place of the whole one (`#carriers`): a deployment pays at every cold start for the carriers it has,
 * not for those it could have, and each function for the side it looks up. `directory` is absolute, since the bundler takes a relative path for a package.
 * Returns the file's path. A carrier's file is named for it.
 */
export function writeBundledCarriers(deployment: Deployment, directory: string): string {
  const names = carriersOf(deployment);
  const imports = names.map((name, index) => {
    const file = JSON.stringify(join(CARRIERS_DIRECTORY, `${name}.ts`));
    return `import { receiving as receiving${index}, sending as sending${index} } from ${file};`;
  });
  const lookup = (side: "receiving" | "sending") => {
    const members = names.map((name, index) => `${JSON.stringify(name)}: ${side}${index}`).join(", ");
    return `export const ${side}ByName = (name) => ({ ${members} })[name];`;
  };
  mkdirSync(directory, { recursive: true });
  const path = join(directory, "carriers.js");
  writeFileSync(path, [...imports, lookup("receiving"), lookup("sending"), ""].join("\n"));
  return path;
}
