import { defineCarrier } from "./carrier.ts";
import { parseVonage } from "./vonage-items.ts";
import { vonageCredentials, vonageOptions } from "./vonage-options.ts";
import { vonageSend } from "./vonage-send.ts";
import { verifyVonage } from "./vonage-signature.ts";

export { simulator } from "./vonage-simulator.ts";

/** Vonage (formerly Nexmo): the SMS API with signed webhooks, which Vonage Support enables, and the Messages API, which always signs. */
export const carrier = defineCarrier({
  name: "vonage",
  options: vonageOptions,
  credentials: vonageCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { options, credentials }, now) => verifyVonage(request, credentials, options, now),
  parse: parseVonage,
  answer: () => ({ status: 200, body: "" }),
  send: vonageSend,
});
