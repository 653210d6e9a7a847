import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { apiBaseUrl } from "./api-url.ts";
import { basicMembers, usersOf, verifyBasic } from "./basic-credentials.ts";
import type { Settings, Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { verifyHmac } from "./hmac-recipe.ts";
import type { InfobipOptions } from "./infobip-options.ts";
import { verifySharedSecret } from "./shared-secret.ts";

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
