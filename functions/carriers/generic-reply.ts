import * as v from "valibot";
import { apiUrl } from "./api-url.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { OutgoingText, SendApi, SendCall, SendOutcome, SendResponse } from "./carrier.ts";
import type { GenericCredentials } from "./generic-authentication.ts";
import { numberForm, writeNumber } from "./generic-numbers.ts";
import { jsonValue } from "./json-body.ts";
import { isJsonPath, scalarText, valueAtPath } from "./json-path.ts";

const PLACEHOLDER = /\{(\w+)\}/g;
const MESSAGE_PLACEHOLDERS = ["from", "to", "text", "reference"] as const;
const SECRET_PLACEHOLDERS = ["apiKey", "apiUsername", "apiPassword"] as const;

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

/** Puts values in for placeholders, each text in one pass, so that nothing in a value is taken for a placeholder. */
function filled(template: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof template === "string") return template.replace(PLACEHOLDER, (_, name) => values.get(name) ?? "");
  if (Array.isArray(template)) return template.map((member) => filled(member, values));
  if (typeof template !== "object" || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, member]) => [name, filled(member, values)]));
}

/** The members of the secret that the recipe speaks of. */
export function secretsOfReply(recipe: HttpReply): readonly string[] {
  const text = JSON.stringify([recipe.headers, recipe.body]);
  return SECRET_PLACEHOLDERS.filter(
    (name) => text.includes(`{${name}}`) || (recipe.basic === true && name !== "apiKey"),
  );
}

/** The send API that the recipe describes. */
export function httpSendApi(recipe: HttpReply, credentials: GenericCredentials): SendApi {
  return {
    call: (text) => callOf(recipe, text, credentials),
    read: (response) => readResponse(recipe.response, response),
  };
}

function callOf(recipe: HttpReply, { from, to, text, reference }: OutgoingText, secret: GenericCredentials): SendCall {
  const { apiKey = "", apiUsername = "", apiPassword = "" } = secret;
  const numbers = { from: writeNumber(recipe.numbers, from), to: writeNumber(recipe.numbers, to) };
  const values = new Map(Object.entries({ ...numbers, text, reference, apiKey, apiUsername, apiPassword }));
  const headers = Object.fromEntries(
    Object.entries(recipe.headers).map(([name, value]) => [name, String(filled(value, values))]),
  );
  const authorization = recipe.basic && {
    authorization: basicAuthorization({ username: apiUsername, password: apiPassword }),
  };
  const body = filled(recipe.body, values);
  const common = { url: recipe.url, headers: { ...headers, ...authorization } };
  if (recipe.format === "json") {
    const contentType = { "content-type": "application/json" };
    return { ...common, method: "POST", headers: { ...contentType, ...common.headers }, body: JSON.stringify(body) };
  }
  const parameters = new URLSearchParams(
    Object.entries(body ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  if (recipe.format === "query") return { ...common, method: "GET", url: `${recipe.url}?${parameters}` };
  const contentType = { "content-type": "application/x-www-form-urlencoded" };
  return { ...common, method: "POST", headers: { ...contentType, ...common.headers }, body: parameters.toString() };
}

function readResponse(declared: HttpReply["response"], { status, body }: SendResponse): SendOutcome {
  const document = jsonValue(body);
  const at = (where: string | undefined) =>
    where === undefined ? undefined : scalarText(valueAtPath(document, where));
  const code = at(declared.code);
  if (status === 429 || (code !== undefined && declared.throttled.includes(code))) return { outcome: "throttled" };
  const isSuccess = status >= 200 && status < 300 && (declared.accepted?.includes(code ?? "") ?? true);
  if (isSuccess) {
    const messageId = at(declared.messageId);
    return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
  }
  const reason = code !== undefined && /^[\w.-]{1,32}$/.test(code) ? `code-${code}` : `http-${status}`;
  return {
    outcome: "refused",
    reason,
    ...(code !== undefined && declared.optedOut.includes(code) && { optedOut: true }),
  };
}
