import * as v from "valibot";

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

/** Whether a signed time and the header that carries it are declared together, or neither. */
export function signsItsTimestamp({ signed, timestamp }: HmacRecipe): boolean {
  return signed.includes("timestamp") === (timestamp !== undefined);
}
