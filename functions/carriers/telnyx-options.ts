import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";

/** Options of a Telnyx connection. Its messaging profiles must have `webhook_api_version` 2. */
export const telnyxOptions = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Telnyx does, by the messaging profile's keywords, so we record and stay silent.
   * `self`: Telnyx has switched its handling off. What `autoresponse_type` says Telnyx has done counts in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** How far the signed time may be from ours, in seconds, either way; 300 is what Telnyx's own libraries allow. */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400)), 300),
  /** Base of the REST API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.telnyx.com"),
  /** Replies go out through this messaging profile; needed where the sender is a name. */
  messagingProfileId: v.optional(v.pipe(v.string(), v.uuid("expected a UUID"))),
  /**
   * How long the same webhook may still come after its first attempt: up to three attempts at the URL and three at the failover URL, at
   * intervals that Telnyx does not state.
   */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(86_400)), 300),
});
export type TelnyxOptions = v.InferOutput<typeof telnyxOptions>;
