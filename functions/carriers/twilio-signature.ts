import { parse as parseQuery, stringify as stringifyQuery } from "node:querystring";
import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { Verdict } from "./carrier.ts";
import { rotating } from "./credentials.ts";
import { readJsonBody } from "./json-body.ts";
import { hmac, isOneOf, sha256Hex } from "./signature.ts";
import { misconfiguredUrls, withoutPort, withStandardPort } from "./signed-url.ts";
import type { WebhookFields } from "./webhook-fields.ts";
import { areParameterNames, areTooMany, groupFields, hasTooManyParameters } from "./webhook-fields.ts";

/** A Twilio connection's secret. */
export const twilioCredentials = v.object({
  /** The account's SID, and those of subaccounts that post here too; the first one sends. */
  accountSid: rotating,
  /** The auth tokens that sign: two while a secondary token is being promoted, one for each subaccount; the first one sends. */
  authToken: rotating,
});
export type TwilioCredentials = v.InferOutput<typeof twilioCredentials>;

/** Beyond this many characters of parameters a refused request is not examined further, so that refusing stays cheap. */
const EXAMINED_CHARACTERS = 16_384;

/** Whether this is a message's SID by its form (twilio.com/docs/glossary/what-is-a-sid). */
export function isMessageSid(text: string): boolean {
  return /^(SM|MM)[0-9a-f]{32}$/i.test(text);
}

/** What is signed is what is read: a POST's parameters are in its body (JSON where the URL carries its hash), a GET's in the query. */
export function twilioFields(request: WebhookRequest): WebhookFields {
  if (request.method !== "POST") return groupFields(queryFields(request));
  if (bodyHash(request) === undefined) return groupFields(formFields(request));
  const body = readJsonBody(request);
  const members =
    "json" in body && typeof body.json === "object" && body.json !== null ? Object.entries(body.json) : [];
  if (areTooMany(members)) return {};
  return groupFields(
    members.filter(([, value]) => isScalar(value)).map(([name, value]) => [name, String(value)] as const),
  );
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function bodyHash(request: WebhookRequest): string | undefined {
  if (!request.rawQuery.includes("bodySHA256")) return undefined;
  return queryFields(request).find(([name]) => name === "bodySHA256")?.[1];
}

/** The string signed after the URL: every name and its distinct values, sorted, without separators. */
export function twilioParameters(fields: WebhookFields): string {
  let text = "";
  for (const name of Object.keys(fields).sort()) {
    for (const value of [fields[name] ?? []].flat().sort()) text += name + value;
  }
  return text;
}

/** base64(HMAC-SHA1(auth token, URL + parameters)). */
export function twilioSignature(authToken: string, url: string, parameters: string): string {
  return hmac("sha1", authToken, "base64", url, parameters);
}

/** The spellings of one URL for which Twilio's own libraries accept a signature, the likeliest first (twilio-node 6.2, lib/webhooks). */
function* signedSpellings(url: string): Generator<string> {
  yield withoutPort(url);
  yield withStandardPort(url);
  const normal = URL.parse(url)?.href ?? url;
  yield withoutPort(normal);
  yield withStandardPort(normal);
  const question = normal.indexOf("?");
  if (question === -1 || question === normal.length - 1) return;
  const legacy = `${normal.slice(0, question)}?${stringifyQuery(parseQuery(normal.slice(question + 1)))}`;
  yield withoutPort(legacy);
  yield withStandardPort(legacy);
}

function isSigned(url: string, signs: (spelling: string) => boolean): boolean {
  for (const spelling of signedSpellings(url)) if (signs(spelling)) return true;
  return false;
}

/** A request whose signature is worth checking. */
interface SignedForm {
  readonly signature: string;
  readonly fields: WebhookFields;
  /** The hash of the body that the signed URL carries; absent where the signature covers the parameters themselves. */
  readonly hash?: string;
}

const isConcatenated = (request: WebhookRequest, hash: string | undefined) =>
  request.method === "POST" && hash === undefined;

/** Reads what is said to be signed, or refuses what no carrier signs. */
function readSigned(
  request: WebhookRequest,
  signature: string | undefined,
): SignedForm | { readonly refused: Verdict } {
  if (signature === undefined || signature === "")
    return { refused: { genuine: false, reason: "signature-missing", differs: "signature" } };
  const hash = request.method === "POST" ? bodyHash(request) : undefined;
  const isInBody = isConcatenated(request, hash);
  if (hasTooManyParameters(request.rawQuery) || (isInBody && hasTooManyParameters(request.body)))
    return { refused: { genuine: false, reason: "too-many-parameters", differs: isInBody ? "body" : "url" } };
  const fields = twilioFields(request);
  if (isInBody && !areParameterNames(Object.keys(fields)))
    return { refused: { genuine: false, reason: "parameter-name", differs: "body" } };
  return { signature, fields, ...(hash !== undefined && { hash }) };
}

function verifySigned(
  request: WebhookRequest,
  { signature, fields, hash }: SignedForm,
  keys: readonly string[],
): Verdict {
  const parameters = isConcatenated(request, hash) ? twilioParameters(fields) : "";
  const signs = (url: string) =>
    isOneOf(
      signature,
      keys.map((key) => twilioSignature(key, url, parameters)),
    );
  if (!isSigned(request.url, signs)) {
    const examined = parameters.length <= EXAMINED_CHARACTERS ? misconfiguredUrls(request) : [];
    if (examined.some(signs)) return { genuine: false, reason: "signed-for-another-url", differs: "url" };
    return { genuine: false, reason: "signature-mismatch", differs: "signature" };
  }
  if (hash !== undefined && !isOneOf(hash, [sha256Hex(request.body)])) {
    return { genuine: false, reason: "body-hash-mismatch", differs: "body" };
  }
  return { genuine: true };
}

/**
 * Whether one of the keys signed the request: HMAC-SHA1 over the URL and the sorted form parameters, or, where the URL carries `bodySHA256`, over
 * the URL alone, with that hash covering the body. Nothing in it tells the time, and nothing where a name ends and its value begins: only names
 * that can be a parameter's are taken, and the message id, which tells a request that was seen before, has to be one by its form.
 */
export function verifyFormSignature(
  request: WebhookRequest,
  signature: string | undefined,
  keys: readonly string[],
): Verdict {
  const read = readSigned(request, signature);
  return "refused" in read ? read.refused : verifySigned(request, read, keys);
}

/** Whether Twilio signed the request for one of these accounts (twilio.com/docs/usage/webhooks/webhooks-security). */
export function verifyTwilio(request: WebhookRequest, { accountSid, authToken }: TwilioCredentials): Verdict {
  const read = readSigned(request, request.headers["x-twilio-signature"]);
  if ("refused" in read) return read.refused;
  const verdict = verifySigned(request, read, authToken);
  if (!verdict.genuine && verdict.reason !== "signature-mismatch") return verdict;
  const account = read.fields.AccountSid;
  const isOurs = account === undefined || (typeof account === "string" && accountSid.includes(account));
  return isOurs ? verdict : { genuine: false, reason: "unknown-account", differs: "key" };
}
