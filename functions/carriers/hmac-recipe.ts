import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import type { Verdict } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import type { HmacRecipe } from "./hmac-options.ts";
import { hmac, isOneOf, sha256Hex } from "./signature.ts";

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
