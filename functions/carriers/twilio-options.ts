import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";

/** Options of a Twilio connection. */
export const twilioOptions = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Twilio's standard handling or Advanced Opt-Out does, so we record and stay silent.
   * `self`: Twilio Support has switched the standard handling off for the account. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** Base of the REST API; another region's, or a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.twilio.com"),
  /** Replies through the REST API go out from this Messaging Service, whose sticky sender picks the number the person knows. */
  messagingServiceSid: v.optional(
    v.pipe(v.string(), v.regex(/^MG[0-9a-f]{32}$/, "expected MG and 32 hexadecimal digits")),
  ),
  /**
   * How long the same webhook may still come after its first attempt. Twilio gives one attempt 15 s in total, retries once, then calls the
   * fallback URL; retries configured by connection overrides (`#rc=5&rp=all`) take longer.
   */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(86_400)), 60),
});
export type TwilioOptions = v.InferOutput<typeof twilioOptions>;
