import type { Source, Sources } from "./generic-mapping-parts.ts";

import { splitSource } from "./generic-sources.ts";
import { pathSteps } from "./json-path.ts";
import { percentEncoded } from "./octet-fields.ts";

/** A request in the making: the reverse of reading one by its sources. For simulators. */
export interface Draft {
  readonly query: [string, string | Uint8Array][];
  readonly form: [string, string | Uint8Array][];
  readonly headers: Record<string, string>;
  readonly receipt: [string, string][];
  json: unknown;
  item: unknown;
  text: string | Uint8Array;
}

export function emptyDraft(): Draft {
  return { query: [], form: [], headers: {}, receipt: [], json: undefined, item: undefined, text: "" };
}

/** What the request will look like, as far as it decides which sources can be written. */
export interface DraftShape {
  readonly format: "none" | "form" | "json" | "text";
  readonly hasItems: boolean;
  readonly hasReceipt: boolean;
}

/** Writes a value to the first of the sources that the request can hold. */
export function put(draft: Draft, shape: DraftShape, wanted: Sources | undefined, value: string | Uint8Array): void {
  const all: readonly Source[] = wanted === undefined ? [] : Array.isArray(wanted) ? wanted : [wanted];
  const source = all.find((one) => typeof one === "string" && isWritable(one, shape));
  if (typeof source !== "string") return;
  const [place, name] = splitSource(source);
  const text = Buffer.from(value).toString("utf8");
  if (place === "query") draft.query.push([name, value]);
  else if (place === "header") draft.headers[name.toLowerCase()] = text;
  else if (place === "receipt") draft.receipt.push([name, text]);
  else if (place === "item") draft.item = withValue(draft.item, pathSteps(name), text);
  else if (shape.format === "form") draft.form.push([name, value]);
  else if (shape.format === "json") draft.json = withValue(draft.json, pathSteps(name), text);
  else draft.text = value;
}

function isWritable(source: string, { format, hasItems, hasReceipt }: DraftShape): boolean {
  const [place, name] = splitSource(source);
  if (place === "item") return hasItems;
  if (place === "receipt") return hasReceipt;
  if (place !== "body") return true;
  return format === "text" ? name === "" : format !== "none";
}

/** The document with the value at that place; what is not there yet is made. */
export function withValue(document: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list: unknown[] = Array.isArray(document) ? [...document] : [];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const members = typeof document === "object" && document !== null ? document : {};
  return { ...members, [step]: withValue(Reflect.get(members, step), rest, value) };
}

/** Query or form text of the pairs. The last of a repeated name stands. */
export function encodedPairs(pairs: readonly (readonly [string, string | Uint8Array])[]): string {
  return [...new Map(pairs)].map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join("&");
}
