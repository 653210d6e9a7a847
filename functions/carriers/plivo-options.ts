import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

/** Options of a Plivo connection. */
export const plivoOptions = v.strictObject({
  /**
   * Whether a webhook that carries a version 2 signature alone is taken. It covers the address and nothing of what is said: whoever has seen
   * one such request can say anything in Plivo's name from then on. A version 3 signature decides wherever one is given.
   */
  acceptV2: v.optional(v.boolean(), false),
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Plivo's do-not-disturb service does, on long codes of the United States and Canada
   * and on toll-free numbers, so we record and stay silent. `self`: Plivo Support has switched it off for the account.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** Base of the REST API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.plivo.com"),
  /** Replies through the REST API go out from this Powerpack's numbers. */
  powerpackUuid: v.optional(v.pipe(v.string(), v.uuid("expected a UUID"))),
  /** How long the same webhook may still come after its first attempt: Plivo tries again after 60, 120 and 240 s, each of 8 s at most. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(86_400)), 600),
  ...codeOptions,
});
export type PlivoOptions = v.InferOutput<typeof plivoOptions>;
