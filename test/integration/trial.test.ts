import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { check, freshNumber, startTestStack } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

async function postUnsigned(from: string, words = "STOP"): Promise<number> {
  const fields = { MessageSid: `SM${from.slice(1).padStart(32, "0")}`, From: from, To: "+14155550100", Body: words };
  const response = await fetch(`${stack.url}/webhooks/twilio-on-trial/inbound`, {
    method: "POST",
    body: new URLSearchParams(fields),
  });
  return response.status;
}

describe("A connection on trial", () => {
  it("takes what it would refuse, and counts it by reason", async () => {
    const person = freshNumber("+1");
    expect(await postUnsigned(person)).toBe(200);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    const logs = stack.functionLogs().join("\n");
    expect(logs).toMatch(/"message":"webhook tolerated".*"connection":"twilio-on-trial".*"reason":"signature-missing"/);
    expect(logs).toContain('"SignatureTolerated":1');
  });

  it("never lets such a message grant or ask for anything", async () => {
    const person = freshNumber("+1");
    expect(await postUnsigned(person, "START")).toBe(200);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });

  it("enforces from the moment its trial ends", async () => {
    stack.clock.set("2026-11-26T00:00:00Z");
    const person = freshNumber("+1");
    expect(await postUnsigned(person)).toBe(403);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });
});
