import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

/** Options of a Sinch connection. Callbacks of the SMS REST API and of the Conversation API are told apart by themselves. */
export const sinchOptions = v.strictObject({
  /** The API that replies go out through (and that the simulator plays). */
  api: v.optional(v.picklist(["sms", "conversation"]), "sms"),
  /** Where the service plan or the app lives; the Conversation API is in us, eu and br. */
  region: v.optional(v.picklist(["us", "eu", "br", "au", "ca"]), "us"),
  /** Base of that API instead of the region's; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /**
   * Who answers STOP, START and HELP. `self` (default): we do. `carrier`: Sinch answers by arrangement with the account. Toll-free numbers are
   * answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "self"),
  /**
   * How far the signed time may be off our clock, in seconds. Sinch asks for a small window without naming one, and does not say whether what
   * it sends again over a day is signed anew; a captured callback that is posted again is recognised by its message id all the same.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 90_000),
  /** How long the same callback may still come after its first attempt: the SMS REST API tries for 22 h 45 min. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 86_400),
  ...codeOptions,
});
export type SinchOptions = v.InferOutput<typeof sinchOptions>;
