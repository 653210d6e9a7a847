import { createHash } from "node:crypto";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { rotating } from "./credentials.ts";
import { hmac, isOneOf } from "./signature.ts";
import { misconfiguredUrls } from "./signed-url.ts";

/** A Bird connection's secret. */
export const birdCredentials = v.object({
  /** The `signingKey` that the webhook subscription was made with, as text; without one Bird signs nothing. */
  signingKey: rotating,
  /** For the send API. */
  accessKey: v.optional(rotating),
});
export type BirdCredentials = v.InferOutput<typeof birdCredentials>;

/** base64(HMAC-SHA256(key, timestamp, URL and the 32 bytes of the body's SHA-256, each after a line feed)). */
export function birdSignature(key: string, timestamp: string, url: string, body: Uint8Array): string {
  return hmac("sha256", key, "base64", `${timestamp}\n${url}\n`, createHash("sha256").update(body).digest());
}

/** Over the timestamp, the URL and the body (docs.bird.com, Notifications API, "Verifying a webhook subscription"). */
export function verifyBird(
  request: WebhookRequest,
  { signingKey }: BirdCredentials,
  toleranceSeconds: number,
  now: Instant,
): Verdict {
  const signature = request.headers["messagebird-signature"];
  const timestamp = request.headers["messagebird-request-timestamp"];
  if (signature === undefined || signature === "")
    return { genuine: false, reason: "signature-missing", differs: "signature" };
  if (timestamp === undefined || timestamp === "")
    return { genuine: false, reason: "timestamp-missing", differs: "time" };
  const signs = (url: string) =>
    isOneOf(
      signature,
      signingKey.map((key) => birdSignature(key, timestamp, url, request.body)),
    );
  if (!signs(request.url)) {
    const elsewhere = misconfiguredUrls(request).some(signs);
    return elsewhere
      ? { genuine: false, reason: "signed-for-another-url", differs: "url" }
      : { genuine: false, reason: "signature-mismatch", differs: "signature" };
  }
  const signedAt = /^\d+$/.test(timestamp) ? unixInstant(timestamp, "s") : undefined;
  return signedAt !== undefined && isWithin(signedAt, now, toleranceSeconds)
    ? { genuine: true }
    : { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
}
