import { join } from "node:path";
import type { Receiving, Sending } from "../../functions/carriers/carrier.ts";

/**
 * Stands in, in every bundle, for the registry of all carriers: reads the side of a carrier that the function needs from its own file beside the
 * code, when the first webhook or reply is this carrier's. A deployment's bundles hold the carriers that its connections name.
 */
export function receivingByName(name: string): Receiving | undefined {
  return require(join(__dirname, "carriers", name)).receiving;
}

/** The sending side of the carrier of this name. */
export function sendingByName(name: string): Sending | undefined {
  return require(join(__dirname, "carriers", name)).sending;
}
