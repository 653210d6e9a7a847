import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";
import { optOutHandling } from "./opt-out-handling.ts";
import { redelivery } from "./redelivery.ts";

/** Options of a Clickatell connection. */
export const clickatellOptions = v.strictObject({
  /** `carrier` where short codes are answered by the operators' programme. */
  optOutHandling,
  /** Base of the One API. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://platform.clickatell.com"),
  /** By `statusCode`, or `status` where that is a word; the older APIs' and the One API's numbers alike. */
  statuses: codeOptions.statuses,
  /** By `statusCode`; the One API's are written `one-<code>`. */
  errors: codeOptions.errors,
  /** Clickatell repeats until it gets a 2xx; for how long is not published. */
  redeliverySeconds: redelivery(60, 7 * 86_400, 86_400),
});
export type ClickatellOptions = v.InferOutput<typeof clickatellOptions>;
