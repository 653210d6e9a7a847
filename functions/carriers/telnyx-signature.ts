import type { KeyObject } from "node:crypto";
import { createPublicKey, verify as verifySignature } from "node:crypto";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { rotating } from "./credentials.ts";

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A Telnyx connection's secret. */
export const telnyxCredentials = v.object({
  /** The account's Ed25519 public keys as the portal shows them (Keys & Credentials → Public Key): base64 of 32 bytes. */
  publicKey: v.pipe(
    rotating,
    v.check(
      (keys) => keys.every((key) => strictBase64(key)?.length === KEY_BYTES),
      "expected 32 bytes in base64, as the portal shows the public key",
    ),
    v.transform((keys) => keys.map(ed25519Key)),
  ),
  /** For the send API. */
  apiKey: v.optional(rotating),
});
export type TelnyxCredentials = v.InferOutput<typeof telnyxCredentials>;

/** The bytes of padded base64 in its one canonical spelling; undefined for any other text. */
function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

function ed25519Key(base64: string): KeyObject {
  const x = Buffer.from(base64, "base64").toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

/** Ed25519 over the timestamp, `|` and the raw body (developers.telnyx.com, "Webhook signing"). Neither URL nor headers are covered. */
export function verifyTelnyx(
  request: WebhookRequest,
  { publicKey }: TelnyxCredentials,
  toleranceSeconds: number,
  now: Instant,
): Verdict {
  const header = request.headers["telnyx-signature-ed25519"];
  const timestamp = request.headers["telnyx-timestamp"];
  if (header === undefined || header === "")
    return { genuine: false, reason: "signature-missing", differs: "signature" };
  if (timestamp === undefined || timestamp === "")
    return { genuine: false, reason: "timestamp-missing", differs: "time" };
  const signature = strictBase64(header);
  if (signature?.length !== SIGNATURE_BYTES)
    return { genuine: false, reason: "signature-malformed", differs: "signature" };
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), request.body]);
  if (!publicKey.some((key) => verifySignature(null, signed, key, signature)))
    return { genuine: false, reason: "signature-mismatch", differs: "signature" };
  const signedAt = /^\d+$/.test(timestamp) ? unixInstant(timestamp, "s") : undefined;
  return signedAt !== undefined && isWithin(signedAt, now, toleranceSeconds)
    ? { genuine: true }
    : { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
}
