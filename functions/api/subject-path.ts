import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { RequestRefused } from "../http/problem.ts";
import { parseSubject, type Subject } from "../subject.ts";

/** That nothing is held about whom a path names. */
export function unknownSubject(): RequestRefused {
  return new RequestRefused({ status: 404, type: "unknown-subject", title: "Nothing is held about this subject" });
}

/** The subject that the path names. Throws RequestRefused 404 when it names none. */
export function subjectOfPath(event: APIGatewayProxyEventV2): Subject {
  const subject = parseSubject(event.pathParameters?.subject ?? "");
  if (subject === undefined) throw unknownSubject();
  return subject;
}
