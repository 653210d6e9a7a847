import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

/** Options of a Telesign connection. */
export const telesignOptions = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `self` (default): we do; Telesign tells what it took a message for, and leaves the list and the answer to
   * us. `carrier`: automatic responses are set up for the account's keywords. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "self"),
  /** Base of the REST API; https://rest-ww.telesign.com for standard accounts, or a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://rest-api.telesign.com"),
  /** How long the same callback may still come after its first attempt: four attempts of 5 s each, 5, 10 and 15 s apart (older: 10 and 30 s). */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(86_400)), 120),
  ...codeOptions,
});
export type TelesignOptions = v.InferOutput<typeof telesignOptions>;
