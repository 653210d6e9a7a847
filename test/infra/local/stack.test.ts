import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalStack, startLocalStack } from "../../../infra/local/stack.ts";

const before = { cwd: process.cwd(), environment: JSON.stringify(process.env) };

const person = "+34600000001";
const sent = { connection: "twilio", kind: "inbound", from: person, text: "BAJA" } as const;

let stack: LocalStack;
beforeAll(async () => {
  stack = await startLocalStack({
    now: "2026-11-24T09:15:02Z",
    publicBaseUrl: "https://sms.example.com/base/",
    apiToken: "token-of-the-test",
  });
  // On a busy machine the first message may find the database too slow and wait in the retry queue; the next ones are answered at once.
  await stack.simulate({ ...sent, from: "+34600000009", text: "hello" });
});
afterAll(() => stack.stop());

const post = (path: string, body: unknown, token = stack.apiToken) =>
  fetch(`${stack.url}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("the local stack", () => {
  it("answers a webhook that its carrier's simulator signed, over the public base URL and by the one clock", async () => {
    const { request, answer, replies } = await stack.simulate(sent);
    expect(request.url).toBe("https://sms.example.com/base/webhooks/twilio/inbound");
    expect(answer).toMatchObject({ status: 200, contentType: expect.stringContaining("xml") });
    expect(replies).toHaveLength(1);
    const check = await post("/v1/check", { program: stack.deployment.programs[0].id, to: person });
    expect(await check.json()).toMatchObject({ results: [{ to: person, allowed: false, reasons: ["withdrawn"] }] });
  });

  it("plays delivery reports", async () => {
    const { answer, replies } = await stack.simulate({
      connection: "twilio",
      kind: "delivery",
      recipient: "+34600000002",
      id: "SM00000000000000000000000000000001",
      status: "delivered",
    });
    expect(answer.status).toBeLessThan(300);
    expect(replies).toEqual([]);
  });

  it("puts every change of consent on the bus by the time it is idle", async () => {
    await stack.simulate({ ...sent, from: "+34600000003" });
    await stack.whenIdle();
    expect(stack.busEvents().length).toBeGreaterThan(0);
    expect(stack.outgoingCalls()).toEqual([]);
  });

  it("leaves the environment and the working directory of its process alone", () => {
    expect(process.cwd()).toBe(before.cwd);
    expect(JSON.stringify(process.env)).toBe(before.environment);
  });

  it("runs beside another of its kind, synthesised once", async () => {
    const other = await startLocalStack({ now: "2030-01-01T12:00:00Z" });
    expect(other.url).not.toBe(stack.url);
    expect(other.clock.now()).toMatch(/^2030-01-01T/);
    const check = await fetch(`${other.url}/v1/check`, {
      method: "POST",
      headers: { authorization: "Bearer local", "content-type": "application/json" },
      body: JSON.stringify({ program: other.deployment.programs[0].id, to: person }),
    });
    expect(await check.json()).toMatchObject({ results: [{ reasons: ["no-consent"] }] });
    await other.stop();
  }, 120_000);

  it.each([
    ["a time without a zone", { now: "2026-11-24 09:15" }, "NOW: expected an RFC 3339 time"],
    ["a base that is no URL", { publicBaseUrl: "sms.example.com" }, "PUBLIC_BASE_URL: expected"],
    ["a configuration that is none", { configuration: { connections: {} } }, "programs"],
  ])("refuses %s, saying what it expected", async (_what, options, message) => {
    await expect(startLocalStack(options)).rejects.toThrow(message);
  });
});

describe("a local route", () => {
  it.each(["simulate", "clock", "schedules/any"])("refuses %s without the token", async (route) => {
    expect((await post(`/_local/${route}`, {}, "other")).status).toBe(401);
  });

  it("simulates, and shows the request, the answer and what the person reads", async () => {
    const answer = await post("/_local/simulate", { ...sent, from: "+34600000004" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      request: { method: "POST", body: expect.stringContaining("BAJA") },
      answer: { status: 200 },
      replies: [expect.any(String)],
    });
  });

  it.each([
    [{ ...sent, connection: "nowhere" }, /^connection: expected one of twilio/],
    [{ ...sent, from: "600000001" }, /^from: expected a phone number in E\.164 form, e\.g\. \+34600000001$/],
    [{ connection: "twilio", kind: "inbound", from: person }, /^text: missing$/],
    [{ connection: "twilio", kind: "delivery", status: "delivered" }, /^recipient: missing$/],
    [{ connection: "twilio", kind: "delivery", recipient: person, status: "arrived" }, /^status: expected/],
    [{}, /^kind: /],
  ])("refuses a simulation that is not complete: %j", async (body, message) => {
    const answer = await post("/_local/simulate", body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(message) });
  });

  it("moves the clock", async () => {
    const { now: start } = JSON.parse(await (await post("/_local/clock", { advance: 0 })).text());
    const { now: end } = JSON.parse(await (await post("/_local/clock", { advance: 60_000 })).text());
    expect(Date.parse(end) - Date.parse(start)).toBeGreaterThanOrEqual(60_000);
    const set = await post("/_local/clock", { set: "2027-01-01T00:00:00Z" });
    expect(await set.json()).toMatchObject({ now: expect.stringMatching(/^2027-01-01T00:00:0/) });
    expect((await post("/_local/clock", { set: "tomorrow" })).status).toBe(400);
    expect((await post("/_local/clock", {})).status).toBe(400);
  });

  it("names the schedules there are when asked for another", async () => {
    const answer = await post("/_local/schedules/nowhere", {});
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("no single schedule");
  });
});
