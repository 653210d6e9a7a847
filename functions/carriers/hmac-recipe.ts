import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { hmac, isOneOf, sha256Hex } from "./signature.ts";

/** The name of a header, read in lower case. */
export const headerName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/, "expected a header name"),
  v.toLowerCase(),
);

/** A piece of what an HMAC covers; `{ "text": "." }` stands for itself. */
const signedPart = v.union([
  v.picklist(["timestamp", "method", "url", "path", "query", "body", "body-sha256"]),
  v.strictObject({ text: v.string() }),
]);

/** An HMAC in a header, as a carrier or its customer may describe one. */
export const hmacRecipe = v.strictObject({
  /** The header that carries the signature. */
  header: headerName,
  algorithm: v.optional(v.picklist(["sha1", "sha256", "sha512"]), "sha256"),
  /** How the signature is written; hexadecimal in lower case, or `hex-upper`. */
  encoding: v.optional(v.picklist(["hex", "hex-upper", "base64", "base64url"]), "hex"),
  /** What stands before the signature in the header, e.g. `sha256=`. */
  prefix: v.optional(v.string(), ""),
  /** How the secret is written. */
  keyEncoding: v.optional(v.picklist(["utf8", "hex", "base64"]), "utf8"),
  /** What is signed, in order, without separators but those named. */
  signed: v.optional(v.pipe(v.array(signedPart), v.nonEmpty()), ["body"]),
  /** The header with the time of signing, which `signed` must cover. */
  timestamp: v.optional(
    v.strictObject({
      header: headerName,
      unit: v.optional(v.picklist(["s", "ms"]), "s"),
      toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(172_800)), 300),
    }),
  ),
});
export type HmacRecipe = v.InferOutput<typeof hmacRecipe>;

/** Fewer octets than these could be guessed from one captured request. */
const FEWEST_KEY_OCTETS = 16;

/** Keys as the recipe says they are written. One that does not decode to the very same key would sign with less than its owner thinks, or nothing. */
export function hmacKeys({ keyEncoding }: HmacRecipe): v.GenericSchema {
  if (keyEncoding === "utf8") return v.array(v.string());
  const isKey = (text: string) => {
    const octets = Buffer.from(text, keyEncoding);
    const again = octets.toString(keyEncoding);
    const isSame =
      keyEncoding === "hex" ? again === text.toLowerCase() : withoutPadding(again) === withoutPadding(text);
    return isSame && octets.byteLength >= FEWEST_KEY_OCTETS;
  };
  return v.array(v.pipe(v.string(), v.check(isKey, `expected at least ${FEWEST_KEY_OCTETS} octets in ${keyEncoding}`)));
}

const withoutPadding = (text: string) => text.replace(/={1,2}$/, "");

/** Whether a signed time and the header that carries it are declared together, or neither. */
export function signsItsTimestamp({ signed, timestamp }: HmacRecipe): boolean {
  return signed.includes("timestamp") === (timestamp !== undefined);
}

/** Whether one of the keys made the signature by the recipe, over these bytes and at a time within its tolerance. */
export function verifyHmac(
  request: WebhookRequest,
  recipe: HmacRecipe,
  keys: readonly string[],
  now: Instant,
): Verdict {
  const given = request.headers[recipe.header];
  if (given === undefined || given === "") return { genuine: false, reason: "signature-missing", differs: "signature" };
  const timestamp = recipe.timestamp && (request.headers[recipe.timestamp.header] ?? "");
  if (
    !isOneOf(
      given,
      keys.map((key) => recipeSignature(recipe, key, request, timestamp ?? "")),
    )
  ) {
    return { genuine: false, reason: "signature-mismatch", differs: "signature" };
  }
  if (recipe.timestamp === undefined) return { genuine: true };
  const signedAt = unixInstant(timestamp ?? "", recipe.timestamp.unit);
  const inTime = signedAt !== undefined && isWithin(signedAt, now, recipe.timestamp.toleranceSeconds);
  return inTime ? { genuine: true } : { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
}

/** The header's value for a request by the recipe, prefix included. */
export function recipeSignature(
  recipe: HmacRecipe,
  key: string,
  request: Pick<WebhookRequest, "method" | "url" | "path" | "rawQuery" | "body">,
  timestamp: string,
): string {
  const parts = recipe.signed.map((part) => {
    if (typeof part === "object") return part.text;
    const values = {
      timestamp,
      method: request.method,
      url: request.url,
      path: request.path,
      query: request.rawQuery,
      body: request.body,
    };
    return part === "body-sha256" ? sha256Hex(request.body) : values[part];
  });
  const encoding = recipe.encoding === "hex-upper" ? "hex" : recipe.encoding;
  const signature = hmac(recipe.algorithm, Buffer.from(key, recipe.keyEncoding), encoding, ...parts);
  return recipe.prefix + (recipe.encoding === "hex-upper" ? signature.toUpperCase() : signature);
}
