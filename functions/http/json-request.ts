import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { BaseIssue, GenericSchema, InferOutput, SafeParseResult } from "valibot";
import * as v from "valibot";
import { type FieldProblem, RequestRefused } from "./problem.ts";

const LARGEST_BODY_BYTES = 256 * 1024;
/** A list of a hundred thousand mistakes helps nobody. */
const MOST_PROBLEMS = 20;

function pathOf(issue: BaseIssue<unknown>): string {
  const path = (issue.path ?? []).reduce(
    (text, { key }) => text + (typeof key === "number" ? `[${key}]` : `.${String(key)}`),
    "",
  );
  return path.replace(/^\./, "") || "(body)";
}

/** A check of ours says itself what it expects; of valibot's own messages only the part that quotes no value is used. */
function expectationOf(issue: BaseIssue<unknown>): string {
  if (issue.kind !== "schema" && !issue.message.startsWith("Invalid")) return issue.message;
  if (issue.received === "undefined") return "required";
  if (issue.expected === "never") return "no such member";
  if (issue.type === "custom") return issue.message;
  return issue.expected ?? issue.type.replaceAll("_", " ");
}

const problemsOf = (issues: readonly BaseIssue<unknown>[]): FieldProblem[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => ({ path: pathOf(issue), expected: expectationOf(issue) }));

/** The body as JSON. Throws RequestRefused 400 when it is no JSON and 413 when it is over 256 KiB. */
function parseBody(event: APIGatewayProxyEventV2): unknown {
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (body.byteLength > LARGEST_BODY_BYTES) {
    throw new RequestRefused({ status: 413, type: "too-large", title: "The body is over 256 KiB" });
  }
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new RequestRefused({ status: 400, type: "not-json", title: "The body is not JSON" });
  }
}

/** The body as the schema reads it. Throws RequestRefused 400 naming every member that is wrong and what was expected of it. */
export function readJson<Schema extends GenericSchema>(
  event: APIGatewayProxyEventV2,
  schema: Schema,
): InferOutput<Schema> {
  return accepted(v.safeParse(schema, parseBody(event)));
}

/** The query parameters as the schema reads them. Throws RequestRefused 400 naming every parameter that is wrong and what was expected of it. */
export function readQuery<Schema extends GenericSchema>(
  event: APIGatewayProxyEventV2,
  schema: Schema,
): InferOutput<Schema> {
  return accepted(v.safeParse(schema, event.queryStringParameters ?? {}));
}

function accepted<Schema extends GenericSchema>(result: SafeParseResult<Schema>): InferOutput<Schema> {
  if (result.success) return result.output;
  throw new RequestRefused({
    status: 400,
    type: "malformed",
    title: "The request is malformed",
    errors: problemsOf(result.issues),
  });
}
