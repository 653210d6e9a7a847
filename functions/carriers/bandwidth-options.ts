import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { optOutHandling } from "./opt-out-handling.ts";

const given = v.pipe(v.string(), v.nonEmpty());

/** Options of a Bandwidth connection. */
export const bandwidthOptions = v.strictObject({
  optOutHandling,
  /** Base of the messaging API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://messaging.bandwidth.com"),
  /** The account's number, for the send API. */
  accountId: v.optional(given),
  /** The messaging application that the senders belong to, for the send API. */
  applicationId: v.optional(given),
  /** How long the same webhook may still come after its first attempt: Bandwidth resends for 24 hours. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 86_400),
});
export type BandwidthOptions = v.InferOutput<typeof bandwidthOptions>;
