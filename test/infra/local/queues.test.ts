import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually, type RunningFixture, startFixture, withDirectory } from "../../fixtures/local/emulator.ts";

/** Milliseconds that starting a database engine a second time may take, where it is AWS's emulator on a busy machine. */
const STARTS = 120_000;

let fixture: RunningFixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

interface Consumed {
  readonly id: string;
  readonly batch: number;
  readonly record: Readonly<Record<string, unknown>>;
}

const consumed = (id: string, of: RunningFixture = fixture) =>
  of.logged<Consumed>("consumed").filter((entry) => entry.id === id);
const message = (id: string, fail?: "item" | "batch") => JSON.stringify({ id, ...(fail && { fail }) });
const send = (bodies: readonly string[], delaySeconds?: number) =>
  fixture.act("send", { bodies, ...(delaySeconds !== undefined && { delay: delaySeconds }) });

/** Longer than the queue's visibility timeout of thirty seconds. */
const VISIBLE_AGAIN = 31_000;

describe("a message in a queue", () => {
  beforeEach(() => fixture.whenIdle());

  it("reaches the function in the shape of an SQS event, and is gone", async () => {
    await send([message("plain")]);
    await fixture.whenIdle();
    const [entry, ...more] = consumed("plain");
    expect(more).toEqual([]);
    expect(entry?.record).toMatchObject({
      messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      receiptHandle: expect.any(String),
      body: message("plain"),
      attributes: {
        ApproximateReceiveCount: "1",
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
        SenderId: expect.any(String),
      },
      messageAttributes: { kind: { stringValue: "probe", dataType: "String" } },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: "aws:sqs",
      eventSourceARN: expect.stringMatching(/^arn:aws:sqs:eu-west-1:000000000000:local-Work/),
      awsRegion: "eu-west-1",
    });
    expect(fixture.queueDepth("Work")).toBe(0);
  });

  it("waits for its delay, by the one clock", async () => {
    await send([message("delayed")], 60);
    await fixture.whenIdle();
    expect(consumed("delayed")).toEqual([]);
    expect(fixture.queueDepth("Work")).toBe(1);
    fixture.clock.advance(60_000);
    await fixture.whenIdle();
    expect(consumed("delayed")).toHaveLength(1);
    expect(fixture.queueDepth("Work")).toBe(0);
  });

  it("that the function reports as failed comes back alone, after the visibility timeout", async () => {
    await send([message("good-1"), message("bad", "item"), message("good-2")]);
    await fixture.whenIdle();
    expect(fixture.queueDepth("Work")).toBe(1);
    expect(consumed("bad")).toHaveLength(1);
    fixture.clock.advance(VISIBLE_AGAIN);
    await fixture.whenIdle();
    expect(consumed("bad").map(({ record }) => Object(record).attributes.ApproximateReceiveCount)).toEqual(["1", "2"]);
    expect([...consumed("good-1"), ...consumed("good-2")]).toHaveLength(2);
    fixture.clock.advance(VISIBLE_AGAIN);
    await fixture.whenIdle();
  });

  it("comes back with its whole batch when the function throws", async () => {
    await send([message("beside"), message("thrower", "batch")]);
    await fixture.whenIdle();
    expect(fixture.queueDepth("Work")).toBe(2);
    fixture.clock.advance(VISIBLE_AGAIN);
    await fixture.whenIdle();
    expect(consumed("beside")).toHaveLength(2);
    fixture.clock.advance(VISIBLE_AGAIN);
    await fixture.whenIdle();
  });

  it("goes to the dead-letter queue after as many tries as the queue allows", async () => {
    const before = fixture.queueDepth("DeadLetters");
    await send([message("doomed", "item")]);
    await fixture.whenIdle();
    for (const _try of [2, 3]) {
      fixture.clock.advance(VISIBLE_AGAIN);
      await fixture.whenIdle();
    }
    expect(consumed("doomed")).toHaveLength(2);
    expect(fixture.queueDepth("Work")).toBe(0);
    expect(fixture.queueDepth("DeadLetters")).toBe(before + 1);
  });

  it("is not hidden for longer when the clock is set back", async () => {
    await send([message("set-back")], 60);
    fixture.clock.advance(-3_600_000);
    fixture.clock.advance(60_000);
    await fixture.whenIdle();
    expect(consumed("set-back")).toHaveLength(1);
  });

  it("is dropped when the queue has kept it for as long as it keeps messages", async () => {
    await send([message("old")], 600);
    fixture.clock.advance(-600_000);
    fixture.clock.advance(345_600_000);
    await fixture.whenIdle();
    expect(consumed("old")).toEqual([]);
    expect(fixture.queueDepth("Work")).toBe(0);
  });
});

describe("a queue", () => {
  it("refuses messages that SQS refuses, one by one in a batch", async () => {
    const large = await fixture.act("send", { bodies: ["x".repeat(1_048_577)] });
    expect(large.status).toBe(500);
    expect(fixture.functionLogs().at(-1)).toContain("Message must be shorter than 1048576 bytes");
    const mixed = await send([message("fine"), "a \u0001 that XML cannot hold"]);
    expect(await mixed.json()).toEqual({ successful: 1, failed: 1 });
    await fixture.whenIdle();
  });

  it(
    "keeps its messages over a restart, and hands each over once",
    () =>
      withDirectory(async (dataDirectory) => {
        const first = await startFixture({ dataDirectory });
        await first.act("send", { bodies: [message("kept")], delay: 900 });
        await first.act("send", { bodies: [message("done")] });
        await first.whenIdle();
        expect(consumed("done", first)).toHaveLength(1);
        await first.stop();

        const second = await startFixture({ dataDirectory });
        expect(second.queueDepth("Work")).toBe(1);
        second.clock.advance(900_000);
        await second.whenIdle();
        expect(consumed("kept", second)).toHaveLength(1);
        expect(consumed("done", second)).toEqual([]);
        await second.stop();
      }),
    STARTS,
  );

  it("is drained soon after a message comes in, without being asked to", async () => {
    await send([message("soon")]);
    const sent = performance.now();
    await eventually(() => consumed("soon").length === 1);
    expect(performance.now() - sent).toBeLessThan(1_000);
    await delay(0);
  });
});
