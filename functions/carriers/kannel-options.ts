import * as v from "valibot";
import { apiUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

import { redelivery } from "./redelivery.ts";

/**
 * Options of a Kannel connection. In its `sms-service` group, with `catch-all = true` and `concatenation = true`:
 * - `get-url = "https://…/inbound?token=…&id=%I&from=%p&to=%P&text=%b&ts=%T&coding=%c&charset=%C"`, or
 * - `post-url = "https://…/inbound?token=…&id=%I"` with `send-sender = true`
 *
 * and the `dlr-url` of texts sent by others: `https://…/delivery?token=…&id=<their reference>&status=%d&ts=%T&answer=%A`.
 */
export const kannelOptions = v.strictObject({
  /**
   * `inline` (default): our answer's body is the reply; then set `omit-empty = true`, or Kannel texts a warning for an empty answer, and
   * `accept-x-kannel-headers = true`, or it replaces characters outside the alphabet of SMS by question marks.
   * `api`: replies go through `sendsms`; then set `max-messages = 0`, so that no answer is ever texted.
   */
  replies: v.optional(v.picklist(["inline", "api"]), "inline"),
  /** The whole address of `sendsms`, e.g. `https://kannel.example.com/cgi-bin/sendsms`. */
  sendUrl: v.optional(apiUrl),
  /** Our delivery URL as Kannel calls it; with it, texts sent through `sendsms` are reported on. The token is added to it. */
  deliveryUrl: v.optional(apiUrl),
  /** By the value of `%d`. */
  statuses: codeOptions.statuses,
  /** By the `err:` of the SMSC's receipt, which differs between operators. */
  errors: codeOptions.errors,
  /** `http-request-retry` times its delay, as set in the `smsbox` group. */
  redeliverySeconds: redelivery(30, 7 * 86_400, 600),
});
export type KannelOptions = v.InferOutput<typeof kannelOptions>;
