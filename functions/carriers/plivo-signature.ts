import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { hmac, isOneOf } from "./signature.ts";
import { misconfiguredUrls } from "./signed-url.ts";
import { areParameterNames, hasTooManyParameters } from "./webhook-fields.ts";

/** A Plivo connection's secret. */
export const plivoCredentials = v.object({
  /** The main account's id, which sends. */
  authId: v.optional(rotating),
  /** The auth tokens that sign: of the main account and of subaccounts, two while one is being changed; the first one sends. */
  authToken: rotating,
});
export type PlivoCredentials = v.InferOutput<typeof plivoCredentials>;

type Pairs = readonly (readonly [string, string])[];

/** Beyond this many bytes of body a refused request is not examined further, so that refusing stays cheap. */
const EXAMINED_BYTES = 16_384;

/** Pairs by name, then by value, every repetition kept. */
function sorted(pairs: Pairs): Pairs {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return [...pairs].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
}

/**
 * What version 3 signs (plivo-node 4.79, utils/v3Security): the URL without its query, `?` where parameters follow, the sorted query as
 * `name=value` joined by `&`, a dot where both query and body have parameters, the sorted form parameters without separators, a dot and the
 * nonce.
 */
export function plivoSignedText(url: string, query: Pairs, form: Pairs, nonce: string): string {
  return signedTextOf(url, signedParameters(query, form), nonce);
}

function signedTextOf(url: string, parameters: string, nonce: string): string {
  return `${withoutQuery(url)}${parameters}.${nonce}`;
}

function signedParameters(query: Pairs, form: Pairs): string {
  const queryText = sorted(query)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  const formText = sorted(form)
    .map(([name, value]) => name + value)
    .join("");
  const mark = query.length > 0 || form.length > 0 ? "?" : "";
  const dot = query.length > 0 && form.length > 0 ? "." : "";
  return `${mark}${queryText}${dot}${formText}`;
}

/** base64(HMAC-SHA256(auth token, text)), which both versions write. */
export function plivoSignature(authToken: string, text: string): string {
  return hmac("sha256", authToken, "base64", text);
}

/** What version 2 signs: the URL without its query, and the nonce. Neither the query nor the body is covered. */
export function plivoSignedTextV2(url: string, nonce: string): string {
  return withoutQuery(url) + nonce;
}

function withoutQuery(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

/** A header may hold several signatures, one for each active token. */
function signaturesIn(request: WebhookRequest, ...headers: readonly string[]): readonly string[] {
  return headers.flatMap((name) => (request.headers[name] ?? "").split(",")).filter((signature) => signature !== "");
}

/**
 * Whether Plivo signed the request. Version 3 decides wherever it is given and covers everything; version 2 alone is accepted only where the
 * connection says so. `Ma` headers are signed by the main account, the others by the account that owns the number. Nothing tells the time.
 */
export function verifyPlivo(request: WebhookRequest, credentials: PlivoCredentials, acceptV2: boolean): Verdict {
  const v3 = signaturesIn(request, "x-plivo-signature-v3", "x-plivo-signature-ma-v3");
  if (v3.length > 0) {
    const isPost = request.method === "POST";
    if (hasTooManyParameters(request.rawQuery) || (isPost && hasTooManyParameters(request.body)))
      return { genuine: false, reason: "too-many-parameters", differs: isPost ? "body" : "url" };
    const form = isPost ? formFields(request) : [];
    if (!areParameterNames(form.map(([name]) => name)))
      return { genuine: false, reason: "parameter-name", differs: "body" };
    const parameters = signedParameters(queryFields(request), form);
    return verify(request, v3, request.headers["x-plivo-signature-v3-nonce"], credentials, (url, nonce) =>
      signedTextOf(url, parameters, nonce),
    );
  }
  const v2 = signaturesIn(request, "x-plivo-signature-v2", "x-plivo-signature-ma-v2");
  if (v2.length === 0) return { genuine: false, reason: "signature-missing", differs: "signature" };
  if (!acceptV2) return { genuine: false, reason: "signature-v2-not-accepted", differs: "signature" };
  return verify(request, v2, request.headers["x-plivo-signature-v2-nonce"], credentials, plivoSignedTextV2);
}

function verify(
  request: WebhookRequest,
  signatures: readonly string[],
  nonce: string | undefined,
  { authToken }: PlivoCredentials,
  signedText: (url: string, nonce: string) => string,
): Verdict {
  if (nonce === undefined || nonce === "") return { genuine: false, reason: "nonce-missing", differs: "signature" };
  const isSignedFor = (url: string) => {
    const text = signedText(url, nonce);
    const expected = authToken.map((token) => plivoSignature(token, text));
    return signatures.map((signature) => isOneOf(signature, expected)).includes(true);
  };
  if (isSignedFor(request.url)) return { genuine: true };
  const examined = request.body.byteLength <= EXAMINED_BYTES ? misconfiguredUrls(request) : [];
  return examined.some(isSignedFor)
    ? { genuine: false, reason: "signed-for-another-url", differs: "url" }
    : { genuine: false, reason: "signature-mismatch", differs: "signature" };
}
