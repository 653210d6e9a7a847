import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, freshNumber, ledgerOf, sentTexts, startTestStack, text } from "./stack.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "sms-consent-"));
let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ dataDirectory });
});
afterAll(async () => {
  await stack.stop();
  rmSync(dataDirectory, { recursive: true });
});

async function during(outage: () => Promise<void>): Promise<void> {
  await stack.database.stop();
  await outage();
  await stack.database.start();
}

/** Until what waits in the queue has been tried again, at the most as often as a fresh answer allows. */
async function untilDrained(): Promise<void> {
  for (let round = 0; round < 4 && stack.queueDepth("InboundRetryQueue") > 0; round += 1) {
    stack.clock.advance(61_000);
    await stack.whenIdle(60_000);
  }
  expect(stack.queueDepth("InboundRetryQueue")).toBe(0);
}

describe("While the table is out of reach", () => {
  it("a STOP is taken, answered with the carrier's success within its time, and applied once when the table is back", async () => {
    await text(stack, freshNumber(), "hello");
    const people = Array.from({ length: 12 }, () => freshNumber());
    const before = sentTexts(stack).length;
    await during(async () => {
      for (const person of people) {
        const started = performance.now();
        const { answer, replies } = await text(stack, person, "STOP", { id: `SM-outage-${person.slice(1)}` });
        expect(answer.status).toBe(200);
        expect(replies).toEqual([]);
        expect(performance.now() - started).toBeLessThan(5_000);
      }
      // The carrier did not hear our answer and sends one of them again.
      const [again = ""] = people;
      await text(stack, again, "STOP", { id: `SM-outage-${again.slice(1)}` });
      expect(stack.queueDepth("InboundRetryQueue")).toBeGreaterThanOrEqual(13);
    });
    await untilDrained();
    for (const person of people) {
      expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
      expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
    }
    const confirmations = sentTexts(stack).slice(before);
    expect(confirmations).toHaveLength(people.length);
  }, 120_000);

  it("the order of first receipt decides, not the order of the queue", async () => {
    const person = freshNumber();
    await during(async () => {
      await text(stack, person, "START");
      stack.clock.advance(1_000);
      await text(stack, person, "STOP");
    });
    await untilDrained();
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "withdrawn" });
  }, 120_000);

  it("an answer that has gone stale meanwhile is not given", async () => {
    const person = freshNumber();
    const before = sentTexts(stack).length;
    await during(async () => {
      await text(stack, person, "STOP");
      stack.clock.advance(6 * 60_000);
    });
    await untilDrained();
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    expect(sentTexts(stack).slice(before)).toEqual([]);
  }, 120_000);

  it("the check fails closed, and the API says so", async () => {
    await during(async () => {
      const { status, body } = await callApi(stack, "POST /v1/check", { program: "acme", to: freshNumber() });
      expect(status).toBe(503);
      expect(body.results).toBeUndefined();
    });
    expect(await check(stack, freshNumber())).toMatchObject({ reasons: ["no-consent"] });
  }, 120_000);
});
