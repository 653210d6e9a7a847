import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { hmac, isOneOf } from "./signature.ts";

const apiKey = v.pipe(
  rotating,
  v.check((keys) => keys.every((key) => keyBytes(key).length > 0), "expected base64, as the portal shows the API key"),
);

/** A Telesign connection's secret. */
export const telesignCredentials = v.object({
  /** The account's Customer ID; the first one sends. */
  customerId: rotating,
  /** The account's API keys, in base64, which sign callbacks too; the first one sends. */
  apiKey,
});
export type TelesignCredentials = v.InferOutput<typeof telesignCredentials>;

function keyBytes(key: string): Buffer {
  return Buffer.from(key, "base64");
}

/** base64(HMAC-SHA256(API key, raw body)). */
export function telesignSignature(key: string, body: string | Uint8Array): string {
  return hmac("sha256", keyBytes(key), "base64", body);
}

/**
 * developer.telesign.com/enterprise/docs/authenticate-callbacks: `Authorization: TSA <Customer ID>:<signature>`, and the bare signature in
 * `X-TS-Authorization`, which counts where the first is missing. Neither the URL nor any time is covered.
 */
export function verifyTelesign(request: WebhookRequest, { customerId, apiKey }: TelesignCredentials): Verdict {
  const { authorization, "x-ts-authorization": bare } = request.headers;
  const [, customer, signature] = authorization
    ? (/^TSA ([^:]*):(.+)$/.exec(authorization) ?? [])
    : ["", undefined, bare];
  if (!signature) return { genuine: false, reason: "signature-missing", differs: "signature" };
  if (customer !== undefined && !customerId.includes(customer)) {
    return { genuine: false, reason: "unknown-account", differs: "key" };
  }
  const expected = apiKey.map((key) => telesignSignature(key, request.body));
  return isOneOf(signature, expected)
    ? { genuine: true }
    : { genuine: false, reason: "signature-mismatch", differs: "signature" };
}
