import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { verifyBasic } from "./basic-credentials.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { hmac, isOneOf } from "./signature.ts";
import type { SinchCredentials } from "./sinch-credentials.ts";

const HEADER = "x-sinch-webhook-signature";
const ALGORITHM = "HmacSHA256";

/** base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp)). */
export function sinchSignature(secret: string, body: string | Uint8Array, nonce: string, timestamp: string): string {
  return hmac("sha256", secret, "base64", body, `.${nonce}.${timestamp}`);
}

/**
 * Whether Sinch made the request: by its signature (developers.sinch.com, "Validating callbacks"), or by HTTP Basic, whichever the secret
 * holds. Where it holds both, a signature that is given decides. Neither covers the URL.
 */
export function verifySinch(
  request: WebhookRequest,
  { webhookSecret, users }: SinchCredentials,
  toleranceSeconds: number,
  now: Instant,
): Verdict {
  const isSigned = request.headers[HEADER] !== undefined;
  if (webhookSecret === undefined || (!isSigned && users.length > 0)) return verifyBasic(request, users);
  const { [HEADER]: signature, [`${HEADER}-nonce`]: nonce, [`${HEADER}-timestamp`]: timestamp } = request.headers;
  if (!signature) return { genuine: false, reason: "signature-missing", differs: "signature" };
  if (!nonce || !timestamp) return { genuine: false, reason: "nonce-or-timestamp-missing", differs: "signature" };
  if ((request.headers[`${HEADER}-algorithm`] ?? ALGORITHM) !== ALGORITHM) {
    return { genuine: false, reason: "signed-by-another-method", differs: "signature" };
  }
  const expected = webhookSecret.map((secret) => sinchSignature(secret, request.body, nonce, timestamp));
  if (!isOneOf(signature, expected)) return { genuine: false, reason: "signature-mismatch", differs: "signature" };
  const signedAt = unixInstant(timestamp, "s");
  const inTime = signedAt !== undefined && isWithin(signedAt, now, toleranceSeconds);
  return inTime ? { genuine: true } : { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
}
