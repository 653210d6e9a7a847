import * as v from "valibot";
import { apiBaseUrl, apiUrl } from "./api-url.ts";
import { codeOptions } from "./code-options.ts";

import { redelivery } from "./redelivery.ts";

/** Options of a Jasmin connection, whose HTTP connector's `baseurl` is our inbound URL with the secret in it. */
export const jasminOptions = v.strictObject({
  /** Base of Jasmin's HTTP API. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /** Our delivery URL as Jasmin calls it; with it, texts sent through the API are reported on. The secret is added to it. */
  deliveryUrl: v.optional(apiUrl),
  /** How the SMSC writes texts of `coding` 0: one septet an octet by default. */
  defaultAlphabet: v.optional(v.picklist(["gsm7", "latin1", "utf8"]), "gsm7"),
  /** By `message_status`. */
  statuses: codeOptions.statuses,
  /** By `err` of the receipt, which differs between operators, or by the `ESME_R…` of a refusal. */
  errors: codeOptions.errors,
  /** Three retries, 30 s apart, each of which may take 30 s (Jasmin's defaults). */
  redeliverySeconds: redelivery(60, 86_400, 300),
});
export type JasminOptions = v.InferOutput<typeof jasminOptions>;
