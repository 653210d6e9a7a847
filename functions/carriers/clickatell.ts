import type * as v from "valibot";
import type { Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { parseClickatell } from "./clickatell-items.ts";
import type { ClickatellOptions } from "./clickatell-options.ts";
import { clickatellOptions } from "./clickatell-options.ts";
import { clickatellSend } from "./clickatell-send.ts";
import { tokenOrBasicSecret, verifyTokenOrBasic } from "./unsigned-webhook.ts";

export { simulator } from "./clickatell-simulator.ts";

export const receiving: Receiving<ClickatellOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  secretsToSend: () => ["apiKey"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials }) => verifyTokenOrBasic(request, credentials),
  parse: (request, _direction, options) => parseClickatell(request, options),
};

export const sending: Sending<ClickatellOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  send: clickatellSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "clickatell",
  options: clickatellOptions,
  receiving,
  sending,
});
