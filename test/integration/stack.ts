import type { LocalStack, LocalStackOptions } from "../../infra/local/stack.ts";
import { startLocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION, SECRETS } from "./configuration.ts";

/**
 * Starts the whole system on the tests' deployment, on the database engine that the environment names, and has everything run once: what a cold
 * engine does not answer in time goes the way of an outage, which only the tests of outages want to see.
 */
export async function startTestStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const stack = await startLocalStack({
    configuration: CONFIGURATION,
    secrets: SECRETS,
    now: "2026-11-24T09:00:00Z",
    ...options,
  });
  await warmUp(stack);
  stack.clock.advance(61_000);
  await stack.whenIdle();
  stack.clock.set("2026-11-24T09:00:00Z");
  return stack;
}

/** Has everything run until nothing is late any more. */
export async function warmUp(stack: LocalStack): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const before = stack.functionLogs().length;
    await exercise(stack, `+3469900099${round}`);
    const lines = stack.functionLogs().slice(before);
    if (round > 0 && !lines.some((line) => line.includes("item not recorded"))) return;
  }
}

async function exercise(stack: LocalStack, person: string): Promise<void> {
  for (const words of ["hello", "START", "YES", "STOP"]) await text(stack, person, words);
  await stack.simulate({
    kind: "delivery",
    connection: "twilio",
    recipient: person,
    status: "failed",
    errorCode: "30005",
  });
  await check(stack, person);
  await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}/export`);
}

export interface ApiAnswer {
  readonly status: number;
  readonly contentType: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests assert
  readonly body: any;
}

/** Calls `/v1` as a system of the deployment would. */
export async function callApi(stack: LocalStack, route: string, body?: unknown): Promise<ApiAnswer> {
  const [method = "GET", path = "/"] = route.split(" ");
  const response = await fetch(`${stack.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${stack.apiToken}`, "content-type": "application/json" },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    body: text === "" ? undefined : JSON.parse(text),
  };
}

/** What the check says of one number, whatever the hour that it is for the person: tests set clocks by days and nights. */
export async function check(stack: LocalStack, to: string, program = "acme", purpose?: string) {
  const { body } = await callApi(stack, "POST /v1/check", { program, to, ...(purpose && { purpose }) });
  const { allowedFrom: _, ...result } = body.results[0];
  const reasons = result.reasons.filter((reason: string) => reason !== "quiet-hours");
  return { ...result, reasons, allowed: reasons.length === 0 };
}

export async function subjectOf(stack: LocalStack, phone: string): Promise<string> {
  const { body } = await callApi(stack, "POST /v1/subjects/lookup", { phone });
  return body.subject;
}

export async function ledgerOf(stack: LocalStack, phone: string) {
  const { body } = await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, phone)}/ledger`);
  return body;
}

export async function exportOf(stack: LocalStack, phone: string) {
  const { body } = await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, phone)}/export`);
  return body;
}

/** Texts a sender as the carrier would deliver it, and says what the person reads. */
export async function text(
  stack: LocalStack,
  from: string,
  words: string,
  options: { connection?: string; to?: string; id?: string } = {},
) {
  const { connection = "twilio", ...rest } = options;
  return stack.simulate({ kind: "inbound", connection, from, text: words, ...rest });
}

let last = 0;

/** A fictional number that no other test of this file uses. */
export function freshNumber(country: "+34" | "+1" = "+34"): string {
  last += 1;
  return country === "+34" ? `+34600${String(last).padStart(6, "0")}` : `+1415555${String(last).padStart(4, "0")}`;
}

/** The bodies of the replies that went to carriers' send APIs. */
export function sentTexts(stack: LocalStack): readonly string[] {
  return stack.outgoingCalls().map(({ body }) => String(body ?? ""));
}
