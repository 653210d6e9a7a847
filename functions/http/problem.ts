import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** What is wrong with one member of a request; names the member and what was expected, never its value. */
export interface FieldProblem {
  readonly path: string;
  readonly expected: string;
}

/** A refusal in the words of RFC 9457. `type` is a stable name of ours. */
export interface Problem {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** An answer of `/v1` in `application/problem+json` (RFC 9457). */
export function problemAnswer(problem: Problem): APIGatewayProxyStructuredResultV2 {
  const { status, type, title, detail, errors } = problem;
  return {
    statusCode: status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: JSON.stringify({ type: `urn:sms-consent:problem:${type}`, title, status, detail, errors }),
  };
}

/** An answer of `/v1` in JSON. */
export function jsonAnswer(status: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
    body: JSON.stringify(body),
  };
}

/** A request that cannot be served, thrown to end its handling. */
export class RequestRefused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = "RequestRefused";
    this.problem = problem;
  }
}
