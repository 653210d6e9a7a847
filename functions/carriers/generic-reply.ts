import { basicAuthorization } from "./basic-credentials.ts";
import type { OutgoingText, SendApi, SendCall, SendOutcome, SendResponse } from "./carrier.ts";
import type { GenericCredentials } from "./generic-authentication.ts";
import { writeNumber } from "./generic-numbers.ts";
import type { HttpReply } from "./generic-reply-options.ts";
import { jsonValue } from "./json-body.ts";
import { scalarText, valueAtPath } from "./json-path.ts";

export const PLACEHOLDER = /\{(\w+)\}/g;
export const MESSAGE_PLACEHOLDERS = ["from", "to", "text", "reference"] as const;
export const SECRET_PLACEHOLDERS = ["apiKey", "apiUsername", "apiPassword"] as const;

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
