import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, startTestStack, subjectOf, text } from "./stack.ts";

const PERSON = "+34699000111";
const CANARY = "xylophone-canary";

let stack: LocalStack;
const access: string[] = [];
beforeAll(async () => {
  stack = await startTestStack({ accessLog: (line) => access.push(line) });
});
afterAll(() => stack.stop());

describe("A number or a text of a person (R78)", () => {
  it("is in no log, no metric, no event, no queue and no URL after a full run", async () => {
    await text(stack, PERSON, `hello ${CANARY}`);
    await text(stack, PERSON, "START");
    await text(stack, PERSON, "YES");
    await text(stack, PERSON, `STOP ${CANARY}`);
    await text(stack, PERSON, "STOP", { connection: "wholesale", to: "+14155550101" });
    await text(stack, PERSON, "");
    await text(stack, PERSON, `HELP ${CANARY}`);
    await stack.simulate({
      kind: "delivery",
      connection: "twilio",
      recipient: PERSON,
      status: "failed",
      errorCode: "30005",
    });
    await fetch(`${stack.url}/webhooks/twilio/inbound`, {
      method: "POST",
      body: new URLSearchParams({ From: PERSON, Body: CANARY }),
    });
    await callApi(stack, "POST /v1/check", { program: "acme", to: PERSON });
    await callApi(stack, "POST /v1/consents", {
      phone: PERSON,
      program: "nobody",
      purposes: [CANARY],
      method: CANARY,
      evidence: { action: CANARY },
    });
    await callApi(stack, "POST /v1/withdrawals", {
      phone: PERSON,
      channel: "shop",
      receivedAt: stack.clock.now(),
      note: CANARY,
    });
    await callApi(stack, "POST /v1/subjects/lookup", { phone: `${PERSON}x` });
    const subject = await subjectOf(stack, PERSON);
    for (const route of ["", "/ledger", "/export"]) await callApi(stack, `GET /v1/subjects/${subject}${route}`);
    await stack.whenIdle();
    const digits = PERSON.slice(1);
    const sinks = { logs: stack.functionLogs(), events: stack.busEvents(), access };
    for (const [sink, lines] of Object.entries(sinks)) {
      const everything = JSON.stringify(lines);
      expect(lines.length, sink).toBeGreaterThan(4);
      expect(everything, sink).not.toContain(digits);
      expect(everything, sink).not.toContain(CANARY);
      expect(everything, sink).not.toContain(encodeURIComponent(PERSON));
    }
    expect(JSON.stringify(access)).not.toContain(subject);
  });
});
