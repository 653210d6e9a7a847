import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { callApi, check, freshNumber, ledgerOf, sentTexts, startTestStack, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ dataDirectory: temporaryDirectory() });
});
afterAll(() => stack.stop());

async function during(outage: () => Promise<void>): Promise<void> {
  await stack.database.stop();
  await outage();
  await stack.database.start();
}

const RETRY_QUEUES = ["InboundRetryQueue", "DeliveryRetryQueue"] as const;
const waiting = () => RETRY_QUEUES.reduce((sum, queue) => sum + stack.queueDepth(queue), 0);

/** Until what waits in the queues has been tried again, at the most as often as a fresh answer allows. */
async function untilDrained(): Promise<void> {
  for (let round = 0; round < 4 && waiting() > 0; round += 1) {
    stack.clock.advance(61_000);
    await stack.whenIdle(60_000);
  }
  expect(waiting()).toBe(0);
}

/** The shortest time that a carrier gives an answer, in milliseconds. */
const SHORTEST_LIMIT = 2_000;

interface Answered {
  readonly status: number;
  readonly milliseconds: number;
  /** When the webhook was posted, by the outage. */
  readonly posted: "before" | "during" | "after";
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** What carriers post while the engine is stopped in the middle and started again: a few webhooks at a time, until there are no more. */
async function trafficThrough(
  webhooks: readonly (() => Promise<number>)[],
  atOnce: number,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  const left = [...webhooks];
  let posted: Answered["posted"] = "before";
  const carrier = async () => {
    for (let post = left.shift(); post !== undefined; post = left.shift()) {
      const [started, when] = [performance.now(), posted];
      const status = await post();
      answered.push({ status, milliseconds: performance.now() - started, posted: when });
    }
  };
  const until = async (count: number) => {
    while (answered.length < count) await delay(5);
  };
  const outage = async () => {
    await until(webhooks.length * 0.25);
    posted = "during";
    await stack.database.stop();
    await until(webhooks.length * 0.75);
    await stack.database.start();
    posted = "after";
  };
  await Promise.all([outage(), ...Array.from({ length: atOnce }, carrier)]);
  return answered;
}

describe("While the table is out of reach", () => {
  it("a STOP is taken, answered with the carrier's success within its time, and applied once when the table is back (R35)", async () => {
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

  it("traffic goes on: in the middle of it nothing is lost, nothing applied twice, and answers keep to the shortest limit", async () => {
    const texters = Array.from({ length: 40 }, () => freshNumber());
    const reported = Array.from({ length: 16 }, () => freshNumber());
    const stop = (person: string) => async () =>
      (await text(stack, person, "STOP", { id: `SM-traffic-${person.slice(1)}` })).answer.status;
    const report = (recipient: string) => async () => {
      const delivery = { kind: "delivery", connection: "twilio", status: "failed", errorCode: "21610" } as const;
      return (await stack.simulate({ ...delivery, recipient, id: `SM-report-${recipient.slice(1)}` })).answer.status;
    };
    const webhooks = texters.flatMap((person, index) => {
      const [also, again] = [reported[index / 2], index % 4 === 1];
      // Every fourth carrier does not hear our answer, and sends the same again.
      return [
        stop(person),
        ...(again ? [stop(person)] : []),
        ...(also === undefined ? [] : [report(also), report(also)]),
      ];
    });
    // Every worker runs before the outage, so that none starts in it.
    await Promise.all([1, 2, 3, 4].flatMap(() => [text(stack, freshNumber(), "hello"), report(freshNumber())()]));
    const answered = await trafficThrough(webhooks, 4);

    expect(answered).toHaveLength(webhooks.length);
    expect(answered.filter(({ status }) => status !== 200 && status !== 204)).toEqual([]);
    const during = answered.filter(({ posted }) => posted === "during");
    expect(during.length).toBeGreaterThan(webhooks.length / 3);
    expect(median(during.map(({ milliseconds }) => milliseconds))).toBeLessThan(SHORTEST_LIMIT);
    expect(waiting()).toBeGreaterThan(0);

    await untilDrained();
    for (const person of [...texters, ...reported]) {
      expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
      const { ledger, verdict } = await ledgerOf(stack, person);
      expect([ledger.length, verdict.intact]).toEqual([1, true]);
    }
  }, 180_000);

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

  it("an answer that has gone stale meanwhile is not given (R43)", async () => {
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
