import * as v from "valibot";
import type { Outcome } from "../functions/pool.ts";

/** An HTTP response, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** An answer of the gateway itself, or of the local stack's own routes. */
export function jsonAnswer(status: number, body: unknown): Answer {
  return {
    status,
    headers: { "content-type": "application/json" },
    cookies: [],
    body: Buffer.from(JSON.stringify(body)),
  };
}

export const gatewayAnswers = {
  notFound: jsonAnswer(404, { message: "Not Found" }),
  unauthorized: jsonAnswer(401, { message: "Unauthorized" }),
  tooLarge: jsonAnswer(413, { message: "Request Entity Too Large" }),
  failed: jsonAnswer(500, { message: "Internal Server Error" }),
  unavailable: jsonAnswer(503, { message: "Service Unavailable" }),
} as const;

const scalar = v.union([v.string(), v.number(), v.boolean()]);

const responseSchema = v.object({
  statusCode: v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
    v.integer(),
    v.minValue(100),
    v.maxValue(599),
  ),
  headers: v.nullish(v.record(v.string(), v.nullish(scalar)), {}),
  cookies: v.nullish(v.array(v.string()), []),
  body: v.nullish(v.string(), ""),
  isBase64Encoded: v.nullish(v.boolean(), false),
});

function read(payload: unknown): Answer {
  if (typeof payload !== "object" || payload === null || !("statusCode" in payload)) {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload ?? null);
    return { status: 200, headers: { "content-type": "application/json" }, cookies: [], body: Buffer.from(body) };
  }
  const response = v.safeParse(responseSchema, payload);
  if (!response.success) return gatewayAnswers.failed;
  const { statusCode, headers, cookies, body, isBase64Encoded } = response.output;
  const given = Object.entries(headers ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  const named = Object.fromEntries(given);
  return {
    status: statusCode,
    headers:
      named["content-type"] === undefined && body ? { "content-type": "text/plain; charset=utf-8", ...named } : named,
    cookies: cookies ?? [],
    body: Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8"),
  };
}

/** What the gateway makes of a function's outcome: format 2.0, or the form it infers when there is no `statusCode`. */
export function answerOf(outcome: Outcome): Answer {
  switch (outcome.outcome) {
    case "returned":
      return read(outcome.payload);
    case "failed":
      return gatewayAnswers.failed;
    case "timed-out":
      return gatewayAnswers.unavailable;
  }
}
