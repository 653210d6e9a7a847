import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

/** Options of a Vonage connection. Webhooks of the SMS API and of the Messages API are told apart by themselves. */
export const vonageOptions = v.strictObject({
  /** The API that replies go out through (and that the simulator plays). */
  api: v.optional(v.picklist(["sms", "messages"]), "sms"),
  /** Base of that API; by default https://rest.nexmo.com for `sms`, https://api.nexmo.com for `messages`. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /**
   * Who answers STOP, START and HELP. `self` (default): we do. `carrier`: Opt-Out Assist is enabled for the account, which answers and blocks
   * in the United States and Canada. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "self"),
  /**
   * How far the signed time of a webhook may be off our clock, in seconds. Vonage documents no window and resends for 24 hours, and does not
   * say whether a resend is signed anew; a captured webhook that is posted again is recognised by its message id all the same.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 90_000),
  /** How long the same webhook may still come after its first attempt: Vonage resends for 24 hours what was not answered with 200 or 204. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3_600), v.maxValue(172_800)), 86_400),
  ...codeOptions,
});
export type VonageOptions = v.InferOutput<typeof vonageOptions>;
