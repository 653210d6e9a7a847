import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";
import { optOutHandling } from "./opt-out-handling.ts";

import { redelivery } from "./redelivery.ts";

/** Options of a SignalWire connection. */
export const signalwireOptions = v.strictObject({
  optOutHandling,
  /** The Space, e.g. `https://example.signalwire.com`; without it nothing is sent through the REST API. */
  apiBaseUrl: v.optional(apiBaseUrl),
  ...codeOptions,
  /** How long SignalWire may resend; it publishes no schedule. */
  redeliverySeconds: redelivery(15, 86_400, 300),
});
export type SignalwireOptions = v.InferOutput<typeof signalwireOptions>;
