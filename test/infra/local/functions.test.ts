import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eventually, type RunningFixture, startFixture } from "../../fixtures/local/emulator.ts";

const START = Date.parse("2031-05-06T07:08:09Z");

let fixture: RunningFixture;
beforeAll(async () => {
  fixture = await startFixture({
    now: START,
    publicBaseUrl: "https://sms.example.com",
    answerOutgoing: ({ url }) =>
      url.startsWith("https://down.example") ? { status: 429, body: '{"slow":"down"}' } : { status: 202, body: "{}" },
  });
});
afterAll(() => fixture.stop());

const json = async <Shape = object>(act: string, members?: object): Promise<Shape> =>
  JSON.parse(await (await fixture.act(act, members)).text());

interface Context {
  readonly awsRequestId: string;
  readonly invokedFunctionArn: string;
  readonly remaining: number;
}
interface Counted {
  readonly count: number;
}
interface Time {
  readonly now: number;
  readonly constructed: string;
  readonly called: string;
  readonly loadedAt: number;
}

describe("a function's environment", () => {
  it("holds what the template and Lambda give it, and nothing of this process", async () => {
    vi.stubEnv("LEAK_OF_THE_TEST", "leaked");
    const environment = await json("environment");
    vi.unstubAllEnvs();
    expect(environment).not.toHaveProperty("LEAK_OF_THE_TEST");
    expect(environment).not.toHaveProperty("PATH");
    expect(environment).not.toHaveProperty("ONLY_CONSUMER");
    expect(environment).toMatchObject({
      TABLE_NAME: Object.values(fixture.tables)[0],
      SECRET_NAME: "fixture/some-credential",
      AWS_REGION: "eu-west-1",
      AWS_ENDPOINT_URL_DYNAMODB: fixture.database.endpoint,
      AWS_ENDPOINT_URL_SQS: fixture.awsUrl,
    });
  });

  it("has the public base URL where the template has the address of the API", async () => {
    expect(await json("environment")).toMatchObject({ BASE_URL: "https://sms.example.com" });
  });

  it("says nothing of the clock", async () => {
    expect(Object.keys(await json("environment"))).not.toContain("NOW");
  });
});

describe("an invocation", () => {
  it("has Lambda's context", async () => {
    const context = await json<Context>("context");
    expect(context).toMatchObject({ functionVersion: "$LATEST", memoryLimitInMB: "128" });
    expect(context.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(context.invokedFunctionArn).toMatch(/^arn:aws:lambda:eu-west-1:000000000000:function:/);
    expect(context.remaining).toBeGreaterThan(0);
    expect(context.remaining).toBeLessThanOrEqual(2_000);
  });

  it("finds the state that earlier ones left in its worker", async () => {
    const { count } = await json<Counted>("count");
    expect(await json("count")).toEqual({ count: count + 1 });
  });

  it("that takes longer than the timeout ends with 503, and the next one begins in a new worker", async () => {
    const timedOut = await fixture.act("sleep", { milliseconds: 5_000 });
    expect([timedOut.status, await timedOut.text()]).toEqual([503, '{"message":"Service Unavailable"}']);
    expect(await json("count")).toEqual({ count: 1 });
    expect(fixture.functionLogs()).toContain("Task timed out after 2.00 seconds");
  });

  it.each(["exit", "reject"])(
    "in which the process dies (%s) ends with 500, and the next one is answered",
    async (act) => {
      expect((await fixture.act(act)).status).toBe(500);
      expect(await json("count")).toEqual({ count: 1 });
    },
  );

  it("runs beside others, four at once, while further ones wait", async () => {
    const milliseconds = 600;
    await Promise.all([1, 2, 3, 4].map(() => fixture.act("sleep", { milliseconds })));
    const started = performance.now();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => fixture.act("sleep", { milliseconds })));
    const took = performance.now() - started;
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(took).toBeGreaterThanOrEqual(2 * milliseconds);
    expect(took).toBeLessThan(5 * milliseconds);
  });

  it("that fails is in the log and reported, with what it printed before", async () => {
    await fixture.act("log", { line: "a line of the function" });
    await fixture.act("throw");
    expect(fixture.functionLogs()).toContain("a line of the function");
    expect(fixture.reported.at(-1)).toMatch(/Invoke Error .*"errorMessage":"asked for"/);
    expect(fixture.reported.join("\n")).not.toContain("a line of the function");
  });
});

describe("the one clock", () => {
  it("starts where it is told to, for code that runs at load as well, and runs on", async () => {
    const first = await json<Time>("time");
    expect(first.loadedAt).toBeGreaterThanOrEqual(START);
    expect(first.now - START).toBeLessThan(120_000);
    expect(Math.abs(Date.parse(first.constructed) - first.now)).toBeLessThan(1_000);
    expect(first.called).toMatch(/2031/);
    expect(first).toMatchObject({ given: "1970-01-01T00:00:00.000Z", isDate: true });
    await eventually(() => fixture.clock.now() > first.now);
    expect((await json<Time>("time")).now).toBeGreaterThan(first.now);
  });

  it("moves in workers that already run", async () => {
    const { now } = await json<Time>("time");
    fixture.clock.advance(86_400_000);
    expect((await json<Time>("time")).now - now).toBeGreaterThanOrEqual(86_400_000);
    fixture.clock.set(START);
    expect((await json<Time>("time")).now).toBeLessThan(START + 60_000);
  });
});

describe("what a function calls", () => {
  it("reaches Secrets Manager by name and by ARN, and hears which secret is not there", async () => {
    const value = JSON.stringify({ named: "some-credential" });
    expect(await json("secret")).toEqual({ value, name: "fixture/some-credential" });
    const id = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:fixture/some-credential-local0";
    expect(await json("secret", { id })).toMatchObject({ value });
    expect(await json("secret", { id: "nowhere" })).toEqual({ error: "ResourceNotFoundException" });
  });

  it("reaches the bus, which refuses a detail that is no object", async () => {
    expect(await json("publish", { detail: '{"a":1}' })).toEqual({ failed: 0 });
    expect(fixture.busEvents().at(-1)).toMatchObject({
      source: "fixture",
      "detail-type": "thing.happened",
      detail: { a: 1 },
      time: expect.stringMatching(/^2031-/),
    });
    expect(await json("publish", { detail: "[]" })).toEqual({ failed: 1, code: "MalformedDetail" });
  });

  it("does not leave this machine unless it is let out, and is answered in the host's place", async () => {
    const url = "https://carrier.example/messages?x=1";
    expect(await json("fetch", { url, body: "to=1" })).toEqual({ status: 202, body: "{}" });
    expect(fixture.outgoingCalls().at(-1)).toEqual({ method: "POST", url, body: "to=1" });
    expect(await json("fetch", { url: "https://down.example/", body: "" })).toEqual({
      status: 429,
      body: '{"slow":"down"}',
    });
  });

  it("goes through when it is for this machine", async () => {
    const before = fixture.outgoingCalls().length;
    const answer = await json<{ readonly status: number }>("fetch", { url: `${fixture.url}/echo`, body: "here" });
    expect(answer.status).toBe(200);
    expect(fixture.outgoingCalls()).toHaveLength(before);
  });

  it("is counted by operation", async () => {
    const before = fixture.awsCalls().length;
    await json("query", { pk: "nobody" });
    expect(
      fixture
        .awsCalls()
        .slice(before)
        .map(({ target }) => target),
    ).toEqual(["DynamoDB_20120810.Query"]);
  });
});

describe("a schedule", () => {
  it("runs its function with its input when it is asked to", async () => {
    await fixture.runSchedule("Nightly");
    expect(fixture.logged("scheduled").at(-1)).toEqual({ job: "nightly" });
    await fixture.runSchedule("Hourly");
    expect(fixture.logged("scheduled").at(-1)).toMatchObject({
      source: "aws.events",
      "detail-type": "Scheduled Event",
      time: expect.stringMatching(/^2031-05-06T07:/),
    });
  });

  it("that does not exist is refused with those that do", async () => {
    await expect(fixture.runSchedule("Yearly")).rejects.toThrow(/no single schedule "Yearly"; there are: .*Nightly/);
  });
});
