import * as v from "valibot";
import { apiUrl } from "./api-url.ts";
import { numberForm } from "./generic-mapping-parts.ts";
import { MESSAGE_PLACEHOLDERS, PLACEHOLDER, SECRET_PLACEHOLDERS } from "./generic-reply.ts";
import { isJsonPath } from "./json-path.ts";

const path = v.pipe(v.string(), v.check(isJsonPath, "expected a path such as messages[0].id"));
const headerValue = v.pipe(
  v.string(),
  v.check(
    (text) => /^[\x20-\x7e]*$/.test(text) && hasOnly(text, SECRET_PLACEHOLDERS),
    "expected printable text; only placeholders of secrets",
  ),
);

/** A call to the carrier's API. */
const http = v.pipe(
  v.strictObject({
    type: v.literal("http"),
    /** The whole address, fixed here: https (http only to this machine), no placeholders. */
    url: apiUrl,
    /** `json` and `form` are posted, `query` is a GET. */
    format: v.picklist(["json", "form", "query"]),
    /** May hold `{apiKey}`, `{apiUsername}`, `{apiPassword}`, which stand for members of the secret. */
    headers: v.optional(
      v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "expected a header name in lower case")), headerValue),
      {},
    ),
    /** HTTP Basic with the secret's `apiUsername` and `apiPassword`. */
    basic: v.optional(v.literal(true)),
    /** What is sent: a JSON document, or names and texts; `{from}`, `{to}`, `{text}`, `{reference}` and those of secrets stand in its texts. */
    body: v.record(v.string(), v.unknown()),
    numbers: v.optional(numberForm, "e164"),
    response: v.optional(
      v.strictObject({
        /** Where the answer has the message's id. */
        messageId: v.optional(path),
        /** Where it has a status or error code. */
        code: v.optional(path),
        /** The codes of success, where a 2xx alone does not say so. */
        accepted: v.optional(v.array(v.string())),
        /** The codes that mean the recipient has opted out. */
        optedOut: v.optional(v.array(v.string()), []),
        /** The codes that mean "not processed, try later", beside HTTP 429. */
        throttled: v.optional(v.array(v.string()), []),
      }),
      {},
    ),
  }),
  v.check(
    ({ format, body }) => isTemplate(body, format === "json" ? 8 : 1),
    "expected texts with known placeholders only; nested members in json alone",
  ),
);
export type HttpReply = v.InferOutput<typeof http>;

/** How we answer a person. */
export const reply = v.variant("type", [
  /** We do not. */
  v.strictObject({ type: v.literal("none") }),
  /** The answer's body goes to the person. */
  v.strictObject({ type: v.literal("body-text") }),
  http,
]);

function hasOnly(text: string, allowed: readonly string[]): boolean {
  return [...text.matchAll(PLACEHOLDER)].every(([, name = ""]) => allowed.includes(name));
}

function isTemplate(value: unknown, depth: number): boolean {
  if (typeof value === "string") return hasOnly(value, [...MESSAGE_PLACEHOLDERS, ...SECRET_PLACEHOLDERS]);
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isTemplate(member, depth - 1));
}
