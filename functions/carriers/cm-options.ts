import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

import { redelivery } from "./redelivery.ts";

/** Options of a CM.com connection. Its status reports are to be configured as JSON. */
export const cmOptions = v.strictObject({
  /** Base of the Business Messaging gateway. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://gw.cmtelecom.com"),
  ...codeOptions,
  /** CM repeats an incoming message every five minutes for up to a month (developers.cm.com, "Incoming messages"). */
  redeliverySeconds: redelivery(300, 31 * 86_400, 31 * 86_400),
});
export type CmOptions = v.InferOutput<typeof cmOptions>;
