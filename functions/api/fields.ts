import * as v from "valibot";
import { purposeById } from "../consent/scope.ts";
import type { Deployment, Program, Purpose } from "../deployment.ts";
import { programById } from "../deployment.ts";
import { RequestRefused } from "../http/problem.ts";
import { type Instant, parseInstant, plusMilliseconds } from "../instant.ts";
import { type E164, parseE164 } from "../phone-number.ts";

/** A phone number in E.164 form. */
export const phoneField = v.custom<E164>(
  (value) => typeof value === "string" && parseE164(value) !== undefined,
  "a phone number in E.164 form, e.g. +34600000001",
);

/** An RFC 3339 time with a zone, read into UTC. */
export const instantField = v.pipe(
  v.string(),
  v.rawTransform<string, Instant>(({ dataset, addIssue, NEVER }) => {
    const instant = parseInstant(dataset.value);
    if (instant !== undefined) return instant;
    addIssue({ message: "an RFC 3339 time with a zone, e.g. 2026-11-24T09:15:02Z" });
    return NEVER;
  }),
);

const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;

/** Throws RequestRefused 422 for a time to come, but for clocks that differ. */
export function requireNotFuture(at: Instant, now: Instant, path: string): void {
  if (at <= plusMilliseconds(now, FUTURE_TOLERANCE_MILLISECONDS)) return;
  throw new RequestRefused({
    status: 422,
    type: "wrong-time",
    title: "The time lies in the future",
    errors: [{ path, expected: "a time that is not in the future" }],
  });
}

/** Text of a bounded length that is not blank. */
export const textField = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, "text that is not blank"),
    v.maxLength(longest, `at most ${longest} characters`),
  );

/** The program of this id. Throws RequestRefused 422 naming the member. */
export function requireProgram(deployment: Deployment, id: string): Program {
  const program = programById(deployment, id);
  if (program !== undefined) return program;
  throw new RequestRefused({
    status: 422,
    type: "unknown-program",
    title: "The deployment has no such program",
    errors: [{ path: "program", expected: "the id of a program of this deployment" }],
  });
}

/** The program's purpose of this id. Throws RequestRefused 422 naming the member. */
export function requirePurpose(program: Program, id: string, path: string): Purpose {
  const purpose = purposeById(program, id);
  if (purpose !== undefined) return purpose;
  throw new RequestRefused({
    status: 422,
    type: "unknown-purpose",
    title: "The program has no such purpose",
    errors: [{ path, expected: "the id of a purpose of this program" }],
  });
}
