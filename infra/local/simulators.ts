import * as v from "valibot";
import type { CarrierSimulator } from "../../functions/carriers/simulator.ts";
import type { Deployment } from "../../functions/deployment.ts";

const isFunction = (value: unknown) => typeof value === "function";

const simulatorModule = v.object({
  simulator: v.custom<CarrierSimulator>(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      ["developmentCredentials", "inbound", "delivery", "readReplies"].every((name) =>
        isFunction(Reflect.get(value, name)),
      ),
  ),
});

/** The simulator of each connection's carrier, from the file that is named for the carrier. */
export async function loadSimulators({ connections }: Deployment): Promise<ReadonlyMap<string, CarrierSimulator>> {
  const loaded = Object.entries(connections).map(async ([name, { carrier }]) => {
    const module: unknown = await import(new URL(`../../functions/carriers/${carrier}.ts`, import.meta.url).href);
    return [name, v.parse(simulatorModule, module).simulator] as const;
  });
  return new Map(await Promise.all(loaded));
}
