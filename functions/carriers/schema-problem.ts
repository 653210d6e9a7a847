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

/** The issue in words: those of our own schemas, which begin with "expected"; Valibot's quote the value received, which may be personal. */
export function problemOf(issue: BaseIssue<unknown>, prefix = ""): string {
  const path = (issue.path ?? []).reduce(
    (text, { key }) => text + (typeof key === "number" ? `[${key}]` : `.${String(key)}`),
    prefix,
  );
  const field = path.replace(/^\./, "") || "body";
  if (issue.received === "undefined" && issue.kind === "schema") return `${field}: missing`;
  if (issue.message.startsWith("expected ")) return `${field}: ${issue.message}`;
  return `${field}: expected ${issue.expected ?? issue.type.replaceAll("_", " ")}`;
}

/** An id of the carrier's: part of a key of ours, so bounded. */
export const identifier = v.pipe(v.string(), v.regex(/^.{1,256}$/su, "expected 1 to 256 characters"));
