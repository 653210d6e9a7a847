import { createHash } from "node:crypto";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { readJsonBody } from "./json-body.ts";
import { verifyHmacJwt } from "./json-web-token.ts";
import { hmac, isOneOf, sha256Hex } from "./signature.ts";
import type { SignatureMethod, VonageCredentials } from "./vonage-credentials.ts";
import { SIGNATURE_METHODS } from "./vonage-credentials.ts";
import type { VonageOptions } from "./vonage-options.ts";

import type { WebhookFields } from "./webhook-fields.ts";
import { areTooMany, groupFields, hasTooManyParameters } from "./webhook-fields.ts";

/** What a webhook says, read from nothing but what its signature covers. */
export type VonageContent =
  | { readonly fields: WebhookFields }
  | { readonly document: unknown }
  | { readonly malformed: string };

/** The token of a webhook that a JWT signs; undefined for one that carries a `sig` parameter or nothing. */
function bearerToken(request: WebhookRequest): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
}

/**
 * A token covers the body, `sig` covers the parameters: those of a GET's query, of a POST's form or JSON. Whichever proof a request brings
 * also says where it is read from, so that nothing unproven is read.
 */
export function vonageContent(request: WebhookRequest): VonageContent {
  if (bearerToken(request) === undefined) return smsContent(request);
  const body = readJsonBody(request);
  return "json" in body ? { document: body.json } : body;
}

const OPENING_BRACE = 0x7b;

function smsContent(request: WebhookRequest): VonageContent {
  if (request.method !== "POST") return { fields: groupFields(queryFields(request)) };
  if (request.body[0] !== OPENING_BRACE) return { fields: groupFields(formFields(request)) };
  const body = readJsonBody(request);
  return "json" in body ? { fields: jsonFields(body.json) } : body;
}

/** The members of a JSON object that are parameters; what is signed of a number is its digits. */
export function jsonFields(document: unknown): WebhookFields {
  const members = typeof document === "object" && document !== null ? Object.entries(document) : [];
  return groupFields(
    members
      .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
      .map(([name, value]) => [name, String(value)] as const),
  );
}

/**
 * The string that `sig` signs (developer.vonage.com, "Signing Messages"): `&name=value` by name, without `sig`, with `&` and `=` in a value
 * written as `_`. Undefined when names or repetitions would let other parameters have the same string.
 */
export function vonageSignedText(fields: WebhookFields): string | undefined {
  let text = "";
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (name === "sig") continue;
    if (typeof value !== "string" || /[&=]/.test(name)) return undefined;
    text += `&${name}=${value.replace(/[&=]/g, "_")}`;
  }
  return text;
}

/** The signature in hexadecimal, lower case. */
export function vonageSignature(method: SignatureMethod, secret: string, text: string): string {
  if (method === "md5hash")
    return createHash("md5")
      .update(text + secret)
      .digest("hex");
  return hmac(method, secret, "hex", text);
}

/** Whether Vonage made the request: by a JWT where there is one, else by `sig`. The one is never a substitute for the other when it fails. */
export function verifyVonage(
  request: WebhookRequest,
  credentials: VonageCredentials,
  options: VonageOptions,
  now: Instant,
): Verdict {
  const token = bearerToken(request);
  return token === undefined
    ? verifySms(request, credentials, options, now)
    : verifyMessages(request, token, credentials, options, now);
}

const TOO_OLD = { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" } as const;

function verifySms(
  request: WebhookRequest,
  credentials: VonageCredentials,
  options: VonageOptions,
  now: Instant,
): Verdict {
  const differs = request.method === "POST" ? "body" : "url";
  const isForm = request.method === "POST" && request.body[0] !== OPENING_BRACE;
  if (hasTooManyParameters(isForm ? request.body : request.rawQuery)) {
    return { genuine: false, reason: "too-many-parameters", differs };
  }
  const content = smsContent(request);
  const fields = "fields" in content ? content.fields : {};
  if (areTooMany(Object.keys(fields))) return { genuine: false, reason: "too-many-parameters", differs };
  const { sig } = fields;
  if (typeof sig !== "string" || sig === "") {
    return { genuine: false, reason: "signature-missing", differs: "signature" };
  }
  const text = vonageSignedText(fields);
  if (text === undefined) {
    return { genuine: false, reason: "parameters-ambiguous", differs };
  }
  const { signatureSecret, signatureMethod } = credentials;
  const isSignedBy = (methods: readonly SignatureMethod[]) =>
    isOneOf(
      sig.toLowerCase(),
      methods.flatMap((method) => signatureSecret.map((secret) => vonageSignature(method, secret, text))),
    );
  if (!isSignedBy(signatureMethod)) {
    if (isSignedBy(SIGNATURE_METHODS)) return { genuine: false, reason: "signed-by-another-method", differs: "key" };
    return mismatchOf(fields["api-key"], credentials);
  }
  const signedAt = vonageInstant(fields);
  if (signedAt === undefined) return { genuine: false, reason: "timestamp-missing", differs: "time" };
  return isWithin(signedAt, now, options.toleranceSeconds) ? { genuine: true } : TOO_OLD;
}

function mismatchOf(account: unknown, { apiKey }: VonageCredentials): Verdict {
  const isForeign = apiKey !== undefined && typeof account === "string" && !apiKey.includes(account);
  if (isForeign) return { genuine: false, reason: "unknown-account", differs: "key" };
  return { genuine: false, reason: "signature-mismatch", differs: "signature" };
}

/** The signed time of an SMS API webhook: `timestamp` in Unix seconds, or `message-timestamp`, which is UTC without saying so. */
export function vonageInstant(fields: WebhookFields): Instant | undefined {
  const { timestamp, "message-timestamp": utc } = fields;
  const unix = typeof timestamp === "string" ? unixInstant(timestamp, "s") : undefined;
  return unix ?? (typeof utc === "string" ? parseInstant(`${utc}Z`) : undefined);
}

/** How far Vonage's clock may be ahead of ours. */
const CLOCK_SECONDS = 300;
const claimsRead = v.object({ iat: v.number(), payload_hash: v.pipe(v.string(), v.toLowerCase()) });

/**
 * developer.vonage.com, "Validating Inbound Requests" with signed webhooks: HS256 under the account's signature secret. `payload_hash` is
 * asked for although Vonage calls it optional, since without it a captured token would pass for any body.
 */
function verifyMessages(
  request: WebhookRequest,
  token: string,
  { signatureSecret }: VonageCredentials,
  options: VonageOptions,
  now: Instant,
): Verdict {
  const verified = verifyHmacJwt(token, signatureSecret, {
    algorithms: ["HS256"],
    now,
    toleranceSeconds: CLOCK_SECONDS,
  });
  if ("reason" in verified) return { genuine: false, ...verified };
  const claims = v.safeParse(claimsRead, verified.claims);
  if (!claims.success) return { genuine: false, reason: "token-claims-missing", differs: "body" };
  if (!isOneOf(claims.output.payload_hash, [sha256Hex(request.body)])) {
    return { genuine: false, reason: "body-hash-mismatch", differs: "body" };
  }
  const issuedAt = unixInstant(claims.output.iat, "s");
  const inTime = issuedAt !== undefined && isWithin(issuedAt, now, options.toleranceSeconds);
  return inTime ? { genuine: true } : TOO_OLD;
}
