import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export type HmacAlgorithm = "md5" | "sha1" | "sha256" | "sha512";
export type SignatureEncoding = "hex" | "base64" | "base64url";

/** The HMAC (RFC 2104) of the parts one after the other. Text is taken as UTF-8. */
export function hmac(
  algorithm: HmacAlgorithm,
  key: string | Uint8Array,
  encoding: SignatureEncoding,
  ...parts: readonly (string | Uint8Array)[]
): string {
  const mac = createHmac(algorithm, key);
  for (const part of parts) mac.update(part);
  return mac.digest(encoding);
}

/** The SHA-256 digest in hexadecimal, lower case. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Whether the signature given is one of those expected, compared as text, so that no second spelling of the same bytes passes,
 * and in constant time. The length of a signature is no secret.
 */
export function isOneOf(given: string, expected: readonly string[]): boolean {
  const bytes = Buffer.from(given);
  let found = false;
  for (const candidate of expected) {
    const wanted = Buffer.from(candidate);
    if (bytes.length === wanted.length && timingSafeEqual(bytes, wanted)) found = true;
  }
  return found;
}
