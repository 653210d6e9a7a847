import * as v from "valibot";
import type { Carrier } from "./carrier.ts";
import { carrier as generic } from "./generic.ts";
import { idtOptions } from "./idt-mapping.ts";

export { simulator } from "./idt-simulator.ts";

/**
 * IDT Express as a named preset of the generic carrier. Its callback format is not public, so that the preset is a guess at what such
 * callbacks look like; a connection's own `mapping`, written from the account's documentation, replaces it whole.
 */
export const carrier: Carrier = {
  name: "idt",
  canSend: (options) => generic.canSend(idtOptions(options)),
  optionsSchema: v.pipe(v.unknown(), v.transform(idtOptions), generic.optionsSchema),
  credentialsSchema: generic.credentialsSchema,
  connect: (options, credentials) => generic.connect(idtOptions(options), credentials),
};
