import { defineCarrier } from "./carrier.ts";
import { receiving, sending } from "./generic.ts";
import { idtOptions } from "./idt-mapping.ts";

export { receiving, sending } from "./generic.ts";
export { simulator } from "./idt-simulator.ts";

/**
 * IDT Express as a named preset of the generic carrier. Its callback format is not public, so that the preset is a guess at what such
 * callbacks look like; a connection's own `mapping`, written from the account's documentation, replaces it whole.
 */
export const carrier = /* @__PURE__ */ defineCarrier({
  name: "idt",
  options: idtOptions,
  receiving,
  sending,
});
