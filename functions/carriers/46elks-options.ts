import * as v from "valibot";
import { apiBaseUrl, apiUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

import { redelivery } from "./redelivery.ts";

/** Options of a 46elks connection. */
export const elksOptions = v.strictObject({
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.46elks.com"),
  /** Our delivery URL as 46elks calls it; with it, texts sent through the API are reported on. The secret is added to it. */
  deliveryUrl: v.optional(apiUrl),
  statuses: codeOptions.statuses,
  /** 46elks tries for at least six hours and at least five times (46elks.se/docs/receive-sms); how much longer is not published. */
  redeliverySeconds: redelivery(6 * 3_600, 7 * 86_400, 86_400),
});
export type ElksOptions = v.InferOutput<typeof elksOptions>;
