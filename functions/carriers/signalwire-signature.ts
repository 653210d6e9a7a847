import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { hmac, isOneOf } from "./signature.ts";
import { misconfiguredUrls, withoutPort, withStandardPort } from "./signed-url.ts";
import { verifyFormSignature } from "./twilio-signature.ts";

/** A SignalWire connection's secret. */
export const signalwireCredentials = v.object({
  /** The project's signing key (not its API token); two while it is being reset. */
  signingKey: rotating,
  /** What the send API needs; the first of each is used. */
  projectId: v.optional(rotating),
  apiToken: v.optional(rotating),
});
export type SignalwireCredentials = v.InferOutput<typeof signalwireCredentials>;

/** Beyond this many bytes a refused request is not examined further, so that refusing stays cheap. */
const EXAMINED_BYTES = 16_384;

/** Whether the request is of the JSON scheme; JSON whose hash is in the URL is of the form scheme. */
export function isJson(request: WebhookRequest): boolean {
  const type = request.headers["content-type"] ?? "";
  return request.method === "POST" && type.includes("json") && !request.rawQuery.includes("bodySHA256");
}

/** hex(HMAC-SHA1(signing key, URL + raw body)). */
export function jsonSignature(key: string, url: string, body: string | Uint8Array): string {
  return hmac("sha1", key, "hex", url, body);
}

/**
 * Whether SignalWire signed the request (developer.signalwire.com/guides/webhook-security): forms as Twilio's compatible, in base64 over the
 * URL and the sorted parameters; JSON in lower-case hexadecimal over the URL and the raw body. Nothing in either tells the time.
 */
export function verifySignalwire(request: WebhookRequest, { signingKey }: SignalwireCredentials): Verdict {
  const { "x-signalwire-signature": own, "x-twilio-signature": compatible } = request.headers;
  const signature = own ?? compatible;
  if (!isJson(request)) return verifyFormSignature(request, signature, signingKey);
  if (signature === undefined || signature === "")
    return { genuine: false, reason: "signature-missing", differs: "signature" };
  const signs = (url: string) =>
    isOneOf(
      signature,
      signingKey.map((key) => jsonSignature(key, url, request.body)),
    );
  if (signs(request.url) || signs(withoutPort(request.url)) || signs(withStandardPort(request.url)))
    return { genuine: true };
  const examined = request.body.length <= EXAMINED_BYTES ? misconfiguredUrls(request) : [];
  if (examined.some(signs)) return { genuine: false, reason: "signed-for-another-url", differs: "url" };
  return { genuine: false, reason: "signature-mismatch", differs: "signature" };
}
