import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";
import { optOutHandling } from "./opt-out-handling.ts";

import { redelivery } from "./redelivery.ts";

/** Options of an Africa's Talking connection. Incoming messages, opt-outs and subscriptions are all given the inbound URL. */
export const africastalkingOptions = v.strictObject({
  optOutHandling,
  /** Base of the API; `https://api.sandbox.africastalking.com` for the sandbox. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.africastalking.com"),
  /** Senders of ours that are shared between customers and so not named when sending. */
  sharedSenders: v.optional(v.array(v.string()), []),
  statuses: codeOptions.statuses,
  /** By `failureReason`, in lower case. */
  errors: codeOptions.errors,
  /** How long the carrier may resend; it publishes no schedule. */
  redeliverySeconds: redelivery(60, 7 * 86_400, 86_400),
});
export type AfricasTalkingOptions = v.InferOutput<typeof africastalkingOptions>;
