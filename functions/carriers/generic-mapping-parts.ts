import * as v from "valibot";
import { splitSource } from "./generic-sources.ts";
import { isJsonPath } from "./json-path.ts";

/**
 * Where a value is found:
 * - `query.NAME`: the query parameter of that name
 * - `header.NAME`: the header of that name
 * - `body.NAME`: the form field of that name; `body.PATH`: the place in the JSON document, e.g. `body.a.b[0]`; `body`: the whole text
 * - `item.PATH`: the place in one element of the batch
 * - `receipt.NAME`: a part of the SMPP receipt text, e.g. `receipt.stat`
 * - `{ "constant": "…" }`: always that value
 */
const source = v.union([
  v.pipe(v.string(), v.check(isSource, "expected query.NAME, header.NAME, body.PATH, item.PATH or receipt.NAME")),
  v.strictObject({ constant: v.string() }),
]);
export type Source = v.InferOutput<typeof source>;

/** One source, or several that are tried in this order. */
export const sources = v.union([source, v.pipe(v.array(source), v.nonEmpty())]);
export type Sources = v.InferOutput<typeof sources>;

function isSource(text: string): boolean {
  const [place, name] = splitSource(text);
  if (place === "body" || place === "item") return isJsonPath(name);
  return ["query", "header", "receipt"].includes(place) && name !== "";
}

/**
 * How phone numbers are written:
 * - `e164`: `+34600000001`, and nothing else
 * - `digits`: `34600000001`; a plus sign or 00 before it is understood too
 * - `00`: `0034600000001`; without the 00 it is no number
 * - `{ "national": "34" }`: `600000001` or `0600000001`, of the country with that calling code; `+` and `00` lead out of it
 */
export const numberForm = v.union([
  v.picklist(["e164", "digits", "00"]),
  v.strictObject({
    national: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, "expected a country calling code without plus")),
  }),
]);
export type NumberForm = v.InferOutput<typeof numberForm>;
