import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({
    // TTL removes within days, not at once.
    removeExpired: false,
    carrierAnswer: () => ({ status: 400, body: JSON.stringify({ code: 21610 }) }),
  });
});
afterAll(() => stack.stop());

describe("While what has expired is not removed yet", () => {
  it("it counts as absent, and what is written over it is told on the bus (R82)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    stack.clock.advance(73 * 3_600_000);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
    await text(stack, person, "STOP");
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"], ledgerSeq: 1 });
    await stack.whenIdle();
    const subject = await subjectOf(stack, person);
    const types = stack
      .busEvents()
      .map((event) => JSON.stringify(event))
      .filter((event) => event.includes(subject))
      .map((event) => /consent\.\w+/.exec(event)?.[0]);
    expect(types).toEqual(["consent.requested", "consent.withdrawn"]);
  });
});

describe("A carrier that refuses a text because the person opted out there", () => {
  it("withdraws, as its delivery report would", async () => {
    const person = freshNumber("+1");
    const { body } = await callApi(stack, "POST /v1/consents", {
      phone: person,
      program: "acme",
      purposes: ["promotions"],
      method: "web-form",
      evidence: {
        action: "ticked the box",
        disclosure: "Send me offers by SMS.",
        language: "en",
        policyVersion: "2026-05",
        capturedAt: stack.clock.now(),
      },
    });
    expect(body.status).toBe("pending");
    await stack.whenIdle();
    stack.clock.advance(6_000);
    await stack.whenIdle();
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });
});
