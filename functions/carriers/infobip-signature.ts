import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { apiBaseUrl } from "./api-url.ts";
import { verifyBasic } from "./basic-credentials.ts";
import type { Settings, Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { codeOptions } from "./declared-codes.ts";
import { headerName, hmacRecipe, signsItsTimestamp, verifyHmac } from "./hmac-recipe.ts";
import { redelivery } from "./redelivery.ts";
import { verifySharedSecret } from "./shared-secret.ts";
import { basicMembers, usersOf } from "./unsigned-webhook.ts";
import { optOutHandling } from "./us-keywords.ts";

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

/** The secret: at least one of what webhooks may be known by, and what the send API needs. */
export const infobipCredentials = v.pipe(
  v.object({
    ...basicMembers,
    /** Signs webhooks. */
    hmacSecret: v.optional(rotating),
    /** Stands in the header of the option `secretHeader`. */
    headerToken: v.optional(rotating),
    apiKey: v.optional(rotating),
    /** The account's own base of the API, e.g. `https://xyz123.api.infobip.com`. */
    baseUrl: v.optional(apiBaseUrl),
  }),
  v.check(
    (given) => (usersOf(given) ?? given.hmacSecret ?? given.headerToken) !== undefined,
    "expected username and password, or users, or hmacSecret, or headerToken",
  ),
  v.transform((given) => ({ ...given, users: usersOf(given) })),
);
export type InfobipCredentials = v.InferOutput<typeof infobipCredentials>;

/** By what the request carries, among what the secret holds. */
export function verifyInfobip(
  request: WebhookRequest,
  { options, credentials }: Settings<InfobipOptions, InfobipCredentials>,
  now: Instant,
): Verdict {
  const { users, hmacSecret, headerToken } = credentials;
  const isSigned = request.headers[options.signature.header] !== undefined;
  if (hmacSecret && (isSigned || (!users && !headerToken))) {
    return verifyHmac(request, options.signature, hmacSecret, now);
  }
  const isBasic = /^basic /i.test(request.headers.authorization ?? "");
  if (headerToken && (!users || !isBasic)) {
    const { header, prefix } = options.secretHeader;
    return verifySharedSecret([request.headers[header]], headerToken, prefix);
  }
  return verifyBasic(request, users ?? []);
}
