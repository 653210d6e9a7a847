import type { BaseIssue, GenericSchema, InferOutput } from "valibot";
import * as v from "valibot";

/** What a schema read, or one sentence naming the field and what was expected of it, never its value. */
export type Read<Output> = { readonly value: Output } | { readonly problem: string };

/** Reads untrusted data by a schema. `prefix` leads the field's path, e.g. `results[3]`. */
export function readBySchema<Schema extends GenericSchema>(
  schema: Schema,
  input: unknown,
  prefix = "",
): Read<InferOutput<Schema>> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  return result.success ? { value: result.output } : { problem: problemOf(result.issues[0], prefix) };
}

/** The issue in words. Valibot's own messages quote the value received, which may be personal, and speak in its notation. */
export function problemOf(issue: BaseIssue<unknown>, prefix = ""): string {
  const path = (issue.path ?? []).reduce(
    (text, { key }) => text + (typeof key === "number" ? `[${key}]` : `.${String(key)}`),
    prefix,
  );
  const field = path.replace(/^\./, "") || "body";
  if (issue.received === "undefined" && issue.kind === "schema") return `${field}: missing`;
  return `${field}: ${issue.message.startsWith("expected ") ? issue.message : `expected ${expectationOf(issue)}`}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "an object",
  null: "null",
  unknown: "another value",
  never: "no member of this name",
};

/** What a schema expects, without Valibot's notation, in which alternatives are `(a | b)` and literal texts are quoted. */
function inWords(notation: string): string {
  const choices = notation.replace(/^\((.*)\)$/, "$1").split(" | ");
  const words = choices.map((choice) => TYPES[choice] ?? choice);
  return choices.length > 1 && choices.every((choice) => /^["\d]/.test(choice))
    ? `one of ${words.join(", ")}`
    : [...new Set(words)].join(" or ");
}

function expectationOf({ kind, type, expected, requirement, input }: BaseIssue<unknown>): string {
  if (kind === "schema") return expected === null ? "another value" : inWords(expected);
  const [thing, units] = Array.isArray(input) ? ["a list", "items"] : ["text", "characters"];
  switch (type) {
    case "non_empty":
      return `${thing} that is not empty`;
    case "max_length":
      return `at most ${requirement} ${units}`;
    case "min_length":
      return `at least ${requirement} ${units}`;
    case "length":
      return `${requirement} ${units}`;
    case "max_value":
      return `at most ${requirement}`;
    case "min_value":
      return `at least ${requirement}`;
    case "integer":
      return "a whole number";
    default:
      return `another form of ${thing}`;
  }
}

/** Beyond these an id could make a key of ours longer than DynamoDB takes (1,024 octets in a sort key). */
const MOST_ID_OCTETS = 400;

/** Whether this can be an id of a carrier's: 1 to 256 letters, digits and signs of ASCII, of at most 400 octets in UTF-8. */
export function isIdentifier(text: string): boolean {
  return /^[\x20-\x7e\p{L}\p{M}\p{N}]{1,256}$/u.test(text) && Buffer.byteLength(text) <= MOST_ID_OCTETS;
}

export const IDENTIFIER_EXPECTED = "expected 1 to 256 letters, digits or signs, in at most 400 octets";

/** An id of the carrier's: part of a key of ours, so bounded. */
export const identifier = v.pipe(v.string(), v.check(isIdentifier, IDENTIFIER_EXPECTED));
