import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventually, type RunningFixture, startFixture, withDirectory } from "../../fixtures/local/emulator.ts";

interface Followed {
  readonly eventName: string;
  readonly eventID: string;
  readonly userIdentity?: object;
  readonly dynamodb: {
    readonly Keys: { readonly PK: { readonly S: string }; readonly SK: { readonly S: string } };
    readonly NewImage?: object;
    readonly OldImage?: object;
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime: number;
  };
}

const START = Date.parse("2031-05-06T07:08:09Z");

/** Milliseconds that starting a database engine a second time may take, where it is AWS's emulator on a busy machine. */
const STARTS = 120_000;

let fixture: RunningFixture;
beforeAll(async () => {
  fixture = await startFixture({ now: START });
});
afterAll(() => fixture.stop());

const followed = (pk: string, of: RunningFixture = fixture) =>
  of.logged<Followed>("followed").filter(({ dynamodb }) => dynamodb.Keys.PK.S === pk);
const keys = (records: readonly Followed[]) =>
  records.map(({ eventName, dynamodb }) => `${eventName} ${dynamodb.Keys.SK.S}`);
const put = (pk: string, sks: readonly string[], more: object = {}, into: RunningFixture = fixture) =>
  into.act("put", { pk, sks, ...more });

describe("a change in a table with a stream", () => {
  beforeEach(() => fixture.whenIdle());

  it("reaches the function in the shape of a DynamoDB stream event", async () => {
    await put("shape", ["L#1"]);
    await fixture.whenIdle();
    const [record] = followed("shape");
    expect(record).toMatchObject({
      eventID: expect.any(String),
      eventName: "INSERT",
      eventVersion: "1.1",
      eventSource: "aws:dynamodb",
      awsRegion: "eu-west-1",
      eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:.*:table\/local-Table.*\/stream\//),
      dynamodb: {
        Keys: { PK: { S: "shape" }, SK: { S: "L#1" } },
        NewImage: { PK: { S: "shape" }, SK: { S: "L#1" }, blob: { B: Buffer.from("octets").toString("base64") } },
        SequenceNumber: expect.any(String),
        SizeBytes: expect.any(Number),
        StreamViewType: "NEW_AND_OLD_IMAGES",
      },
    });
    expect(record?.dynamodb).not.toHaveProperty("OldImage");
    // AWS's emulator gives the minute alone.
    expect(record?.dynamodb.ApproximateCreationDateTime).toBeGreaterThanOrEqual(START / 1_000 - 61);
  });

  it("reaches it in order, and only when a filter lets it through", async () => {
    await put("order", ["L#3", "other", "L#1", "L#2"]);
    await fixture.act("remove", { pk: "order", sk: "other" });
    await fixture.whenIdle();
    expect(keys(followed("order"))).toEqual(["INSERT L#3", "INSERT L#1", "INSERT L#2", "REMOVE other"]);
  });

  it("reaches it soon, without being asked to", async () => {
    await put("soon", ["L#1"]);
    const written = performance.now();
    await eventually(() => followed("soon").length === 1);
    expect(performance.now() - written).toBeLessThan(1_000);
  });

  it("that makes the function fail is singled out, given up, and accounted for, while all others arrive", async () => {
    await put("poison", ["L#1", "L#2", "L#3", "L#4", "L#5"], { poison: "L#3" });
    await fixture.whenIdle();
    expect(keys(followed("poison"))).toEqual(["INSERT L#1", "INSERT L#2", "INSERT L#4", "INSERT L#5"]);
    expect(fixture.queueDepth("StreamFailures")).toBe(1);
    expect(fixture.reported.join("\n")).toContain("gave up 1 stream record(s): RetryAttemptsExhausted");
  });
});

describe("an expired item", () => {
  it("is removed by TTL, which the stream says, and one that has not expired stays", async () => {
    const expiresAt = Math.floor(fixture.clock.now() / 1_000) + 3_600;
    await put("mortal", ["gone"], { expiresAt });
    await put("mortal", ["stays"], { expiresAt: expiresAt + 86_400 });
    await put("mortal", ["ever"]);
    await fixture.whenIdle();
    fixture.clock.advance(3_601_000);
    await fixture.whenIdle();
    expect(await (await fixture.act("query", { pk: "mortal" })).json()).toEqual({ keys: ["ever", "stays"] });
    const [removal, ...more] = followed("mortal");
    expect(more).toEqual([]);
    expect(removal).toMatchObject({
      eventName: "REMOVE",
      userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" },
      dynamodb: { Keys: { SK: { S: "gone" } }, OldImage: { expiresAt: { N: String(expiresAt) } } },
    });
  });

  it("that somebody deletes is no removal of TTL's", async () => {
    await put("deleted", ["by-hand"], { expiresAt: Math.floor(fixture.clock.now() / 1_000) + 3_600 });
    await fixture.act("remove", { pk: "deleted", sk: "by-hand" });
    await fixture.whenIdle();
    expect(followed("deleted")).toHaveLength(1);
    expect(followed("deleted")[0]).not.toHaveProperty("userIdentity");
  });

  it("that expired more than five years ago is left alone, as DynamoDB does", async () => {
    await put("ancient", ["kept"], { expiresAt: Math.floor(START / 1_000) - 6 * 365 * 86_400 });
    await fixture.whenIdle();
    expect(await (await fixture.act("query", { pk: "ancient" })).json()).toEqual({ keys: ["kept"] });
  });

  it(
    "stays when the stack is told to leave expired items, so that reading them can be tested",
    async () => {
      const lazy = await startFixture({ removeExpired: false });
      await put("lazy", ["there"], { expiresAt: Math.floor(lazy.clock.now() / 1_000) - 10 }, lazy);
      lazy.clock.advance(1_000);
      await lazy.whenIdle();
      expect(await (await lazy.act("query", { pk: "lazy" })).json()).toEqual({ keys: ["there"] });
      await lazy.stop();
    },
    STARTS,
  );
});

describe("a data directory", () => {
  it(
    "keeps items and checkpoints over a restart: no record is skipped, none comes twice",
    () =>
      withDirectory(async (dataDirectory) => {
        const first = await startFixture({ dataDirectory });
        await put("before", ["L#1", "L#2"], {}, first);
        await first.whenIdle();
        expect(followed("before", first)).toHaveLength(2);
        const { tables } = first;
        await first.stop();

        const second = await startFixture({ dataDirectory });
        expect(second.tables).toEqual(tables);
        expect(await (await second.act("query", { pk: "before" })).json()).toEqual({ keys: ["L#1", "L#2"] });
        await put("after", ["L#1"], {}, second);
        await second.whenIdle();
        expect(followed("before", second)).toEqual([]);
        expect(followed("after", second)).toHaveLength(1);
        await second.stop();
      }),
    STARTS,
  );

  it(
    "is one stack's alone",
    () =>
      withDirectory(async (dataDirectory) => {
        const first = await startFixture({ dataDirectory });
        await expect(startFixture({ dataDirectory })).rejects.toThrow(/in use by another local stack/);
        await first.stop();
        const second = await startFixture({ dataDirectory });
        await second.stop();
      }),
    STARTS,
  );
});

describe("an outage of the database", () => {
  it(
    "refuses calls while it lasts, and what was written before still reaches the function after it",
    () =>
      withDirectory(async (dataDirectory) => {
        const stack = await startFixture({ dataDirectory });
        await put("outage", ["L#1"], {}, stack);
        await stack.whenIdle();
        await stack.database.stop();
        expect((await stack.act("query", { pk: "outage" })).status).toBe(500);
        await stack.database.start();
        await put("outage", ["L#2"], {}, stack);
        await stack.whenIdle();
        expect(keys(followed("outage", stack))).toEqual(["INSERT L#1", "INSERT L#2"]);
        await stack.stop();
      }),
    STARTS,
  );

  it("is refused where it would lose the data", async () => {
    await expect(fixture.database.stop()).rejects.toThrow("an engine in memory loses its data");
  });
});
