import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Sources } from "./generic-mapping-parts.ts";
import { readJsonBody } from "./json-body.ts";
import { scalarText, valueAtPath } from "./json-path.ts";
import type { OctetFields } from "./octet-fields.ts";
import { octetFields } from "./octet-fields.ts";
import { decodeText } from "./text-encoding.ts";

export const BODY_FORMATS = ["query", "form", "json", "text", "query-or-form"] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

/** A source's place and what it is called there; `body[0].a` and `body.a` both lead into the body. */
export function splitSource(text: string): readonly [place: string, name: string] {
  const [, place = "", rest = ""] = /^([a-z]+)(.*)$/s.exec(text) ?? [];
  if (rest !== "" && !/^[.[]/.test(rest)) return ["", ""];
  return [place, rest.replace(/^\./, "")];
}

/** A request as far as the sources reach into it. */
export interface ReceivedParts {
  readonly query: OctetFields;
  readonly headers: Readonly<Record<string, string>>;
  readonly body:
    | { readonly form: OctetFields }
    | { readonly json: unknown }
    | { readonly text: Uint8Array }
    | { readonly none: true };
  /** One element of the batch. */
  readonly item?: unknown;
  readonly receipt?: Readonly<Record<string, string>>;
}

/** Reads the request by the format that was declared, whatever its content type says. */
export function receivedParts(
  request: WebhookRequest,
  format: BodyFormat,
): ReceivedParts | { readonly malformed: string } {
  const shared = { query: octetFields(request.rawQuery), headers: request.headers };
  if (format === "query" || (request.method === "GET" && format === "query-or-form"))
    return { ...shared, body: { none: true } };
  if (format === "text") return { ...shared, body: { text: request.body } };
  if (format === "json") {
    const body = readJsonBody(request);
    return "malformed" in body ? body : { ...shared, body };
  }
  return { ...shared, body: { form: octetFields(request.body) } };
}

/** What a source holds: octets where the carrier's character set is still open. `repeated` where it holds different values at once. */
export type Found = { readonly value: string | Uint8Array } | { readonly repeated: string } | undefined;

/** The first of the sources that holds a value. */
export function findValue(parts: ReceivedParts, wanted: Sources): Found {
  for (const one of Array.isArray(wanted) ? wanted : [wanted]) {
    const found = typeof one === "string" ? lookUp(parts, one) : { value: one.constant };
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookUp(parts: ReceivedParts, text: string): Found {
  const [place, name] = splitSource(text);
  switch (place) {
    case "query":
      return singleValue(parts.query, name, text);
    case "header":
      return known(parts.headers, name.toLowerCase());
    case "receipt":
      return known(parts.receipt ?? {}, name.toLowerCase());
    case "item":
      return scalar(valueAtPath(parts.item, name));
    default:
      if ("form" in parts.body) return singleValue(parts.body.form, name, text);
      if ("json" in parts.body) return scalar(valueAtPath(parts.body.json, name));
      return "text" in parts.body && name === "" ? { value: parts.body.text } : undefined;
  }
}

function singleValue(fields: OctetFields, name: string, source: string): Found {
  const [first, ...others] = fields.get(name) ?? [];
  if (first === undefined) return undefined;
  return others.every((other) => Buffer.compare(first, other) === 0) ? { value: first } : { repeated: source };
}

function known(values: Readonly<Record<string, string>>, name: string): Found {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? undefined : { value };
}

function scalar(value: unknown): Found {
  const text = scalarText(value);
  return text === undefined ? undefined : { value: text };
}

/** The value as UTF-8 text; undefined when there is none, or more than one. */
export function findText(parts: ReceivedParts, wanted: Sources | undefined): string | undefined {
  const found = wanted === undefined ? undefined : findValue(parts, wanted);
  return found !== undefined && "value" in found ? decodeText(found.value, "utf8") : undefined;
}
