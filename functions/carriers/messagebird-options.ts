import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { optOutHandling } from "./opt-out-handling.ts";

/** Options of a connection to MessageBird's REST platform (rest.messagebird.com); the newer platform at api.bird.com is the carrier `bird`. */
export const messagebirdOptions = v.strictObject({
  optOutHandling,
  /**
   * How far the token's times may be off our clock, in seconds, either way. MessageBird signs for a minute and its own library allows 5
   * seconds on top; wider where resends are found to carry the first attempt's token.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(172_800)), 60),
  /** Base of the REST API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://rest.messagebird.com"),
  /** How long the same webhook may still come after its first attempt; MessageBird states no schedule. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(172_800)), 86_400),
});
export type MessagebirdOptions = v.InferOutput<typeof messagebirdOptions>;
