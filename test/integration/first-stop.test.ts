import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalStack, startLocalStack } from "../../infra/local/stack.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { callApi, check, ledgerOf, warmUp } from "./stack.ts";

describe("The deployment that ships, as the README shows it", () => {
  const dataDirectory = temporaryDirectory();
  let stack: LocalStack;
  const start = () => startLocalStack({ dataDirectory });
  beforeAll(async () => {
    stack = await start();
    await warmUp(stack);
  });
  afterAll(() => stack.stop());

  const baja = () =>
    stack.simulate({
      kind: "inbound",
      connection: "twilio",
      from: "+34600000001",
      text: "BAJA",
      id: "SM00000000000000000000000000000001",
    });

  it("answers BAJA with the confirmation in Spanish, in TwiML", async () => {
    const { answer, replies } = await baja();
    expect(answer.status).toBe(200);
    expect(answer.contentType).toContain("text/xml");
    expect(answer.body).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?><Response><Message>.*<\/Message><\/Response>$/s,
    );
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatch(/^Acme: .*baja/);
  });

  it("then refuses to have the number texted", async () => {
    expect(await check(stack, "+34600000001")).toEqual({
      to: "+34600000001",
      allowed: false,
      status: "withdrawn",
      reasons: ["withdrawn"],
      ledgerSeq: 1,
    });
  });

  it("gives a second delivery of the same webhook the same answer, and adds nothing", async () => {
    const first = await ledgerOf(stack, "+34600000001");
    const { answer } = await baja();
    expect(answer.body).toContain("baja");
    expect(await ledgerOf(stack, "+34600000001")).toEqual(first);
    expect(first.verdict).toMatchObject({ intact: true, entries: 1 });
  });

  it("knows the state, and the secrets, after a restart", async () => {
    await stack.stop();
    stack = await start();
    expect(await check(stack, "+34600000001")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { answer } = await baja();
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("baja");
    expect((await ledgerOf(stack, "+34600000001")).ledger).toHaveLength(1);
  });

  it("is healthy, and asks callers of /v1 who they are", async () => {
    const health = await fetch(`${stack.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
    const anonymous = await fetch(`${stack.url}/v1/check`, { method: "POST", body: "{}" });
    expect(anonymous.status).toBe(401);
    expect((await callApi(stack, "POST /v1/check", { program: "acme", to: "+34600000009" })).status).toBe(200);
  });
});
