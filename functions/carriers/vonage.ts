import type { Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { VonageCredentials } from "./vonage-credentials.ts";
import { vonageCredentials } from "./vonage-credentials.ts";
import { parseVonage } from "./vonage-items.ts";
import type { VonageOptions } from "./vonage-options.ts";
import { vonageOptions } from "./vonage-options.ts";
import { vonageSend } from "./vonage-send.ts";
import { verifyVonage } from "./vonage-signature.ts";

export { simulator } from "./vonage-simulator.ts";

/** Vonage (formerly Nexmo): the SMS API with signed webhooks, which Vonage Support enables, and the Messages API, which always signs. */
export const receiving: Receiving<VonageOptions, VonageCredentials> = {
  credentials: vonageCredentials,
  secretsToSend: () => ["apiKey", "apiSecret"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { options, credentials }, now) => verifyVonage(request, credentials, options, now),
  parse: parseVonage,
};

export const sending: Sending<VonageOptions, VonageCredentials> = {
  credentials: vonageCredentials,
  send: vonageSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "vonage", options: vonageOptions, receiving, sending });
