import type { WebhookRequest } from "../http/webhook-request.ts";

/** Deeper nesting than any carrier sends. */
const MAXIMUM_DEPTH = 32;

/** A JSON document, or why the body is none. */
export type JsonBody = { readonly json: unknown } | { readonly malformed: string };

/** Reads the body as JSON, whatever its content type says. Never throws; refuses bytes that are not UTF-8 and nesting beyond 32 levels. */
export function readJsonBody(request: WebhookRequest): JsonBody {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(request.body);
  } catch {
    return { malformed: "body: expected UTF-8" };
  }
  if (nestsDeeperThan(text, MAXIMUM_DEPTH))
    return { malformed: `body: expected at most ${MAXIMUM_DEPTH} levels of JSON` };
  try {
    return { json: parseKeepingIds(text) };
  } catch {
    return { malformed: "body: expected JSON" };
  }
}

/** JSON's value, except that an integer too long for a number (an id) is kept as its digits. */
function parseKeepingIds(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_name, value: unknown, ...[context]: readonly { readonly source?: string }[]) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? (context?.source ?? value) : value,
  );
}

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      if (++depth > limit) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}

/** The value of a JSON text, e.g. a send API's response; undefined when it is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
