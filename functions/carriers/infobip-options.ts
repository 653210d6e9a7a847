import * as v from "valibot";
import { codeOptions } from "./code-options.ts";
import { headerName, hmacRecipe, signsItsTimestamp } from "./hmac-options.ts";
import { optOutHandling } from "./opt-out-handling.ts";
import { redelivery } from "./redelivery.ts";

/**
 * The signature of subscriptions: hexadecimal HMAC-SHA-256 over the time and the body, without a separator
 * (infobip.com/docs/cpaas-x/subscriptions-management). Whether a resend is signed anew is not stated, hence the wide tolerance; a replay
 * changes nothing, since the message's id is known by then.
 */
const SUBSCRIPTION_SIGNATURE = {
  header: "x-ib-exchange-req-signature",
  signed: ["timestamp" as const, "body" as const],
  timestamp: { header: "x-ib-exchange-req-timestamp", unit: "ms" as const, toleranceSeconds: 86_400 },
};

/** Options of an Infobip connection. */
export const infobipOptions = v.strictObject({
  optOutHandling,
  /** Where the secret `headerToken` stands, e.g. header `authorization` with prefix `Bearer `. */
  secretHeader: v.optional(
    v.strictObject({ header: v.optional(headerName, "authorization"), prefix: v.optional(v.string(), "") }),
    {},
  ),
  /**
   * How the notification profile signs with `hmacSecret`; the account's settings name the header. Profiles that sign the body alone:
   * `{ "header": "x-signature", "signed": ["body"] }`.
   */
  signature: v.optional(
    v.pipe(
      hmacRecipe,
      v.check(signsItsTimestamp, 'expected "timestamp" among "signed" exactly where there is a timestamp header'),
      v.check(
        ({ signed }) => signed.includes("body") || signed.includes("body-sha256"),
        "expected the body to be signed",
      ),
    ),
    SUBSCRIPTION_SIGNATURE,
  ),
  /** Error codes that mean something else for this account: by `error.id`, or `status-<status.id>`. */
  errors: codeOptions.errors,
  /** How long Infobip may resend; it does not publish its schedule. */
  redeliverySeconds: redelivery(60, 7 * 86_400, 86_400),
});
export type InfobipOptions = v.InferOutput<typeof infobipOptions>;
