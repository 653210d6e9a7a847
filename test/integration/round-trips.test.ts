import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, freshNumber, startTestStack, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
  // The first call of a function also reads its secrets and agrees on the pepper; what is counted is what every further one costs.
  await text(stack, freshNumber(), "hello");
  await text(stack, freshNumber(), "STOP");
  await stack.simulate({ kind: "delivery", connection: "twilio", recipient: freshNumber(), status: "sent" });
  await callApi(stack, "POST /v1/check", { program: "acme", to: freshNumber() });
  await stack.whenIdle();
});
afterAll(() => stack.stop());

/** The calls to DynamoDB by the function of this name while something happens. */
async function callsOf(functionName: string, happening: () => Promise<unknown>): Promise<readonly string[]> {
  const before = stack.awsCalls().length;
  await happening();
  const calls = stack
    .awsCalls()
    .slice(before)
    .filter((call) => call.function.toLowerCase().includes(functionName));
  return calls.flatMap(({ target }) => (target.startsWith("DynamoDB") ? [target.split(".").at(-1) ?? ""] : []));
}

describe("Calls to the table", () => {
  it("are one for an ordinary message, also when it asks for help", async () => {
    expect(await callsOf("inbound", () => text(stack, freshNumber(), "see you at five"))).toEqual(["PutItem"]);
    expect(await callsOf("inbound", () => text(stack, freshNumber(), "HELP"))).toEqual(["TransactWriteItems"]);
  });

  it("are two for a change of consent: read, transact", async () => {
    const person = freshNumber();
    expect(await callsOf("inbound", () => text(stack, person, "START"))).toEqual([
      "BatchGetItem",
      "TransactWriteItems",
    ]);
    expect(await callsOf("inbound", () => text(stack, person, "YES"))).toEqual(["BatchGetItem", "TransactWriteItems"]);
    expect(await callsOf("inbound", () => text(stack, person, "STOP"))).toEqual(["BatchGetItem", "TransactWriteItems"]);
  });

  it("are one for a second delivery of a webhook that changed consent", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP", { id: "SM-again" });
    expect(await callsOf("inbound", () => text(stack, person, "STOP", { id: "SM-again" }))).toEqual(["BatchGetItem"]);
  });

  it("are one for an ordinary delivery report", async () => {
    const recipient = freshNumber();
    expect(
      await callsOf("delivery", () =>
        stack.simulate({ kind: "delivery", connection: "twilio", recipient, status: "delivered" }),
      ),
    ).toEqual(["UpdateItem"]);
  });

  it("are one per hundred numbers for the check", async () => {
    const to = Array.from({ length: 250 }, (_, i) => `+346220${String(i).padStart(5, "0")}`);
    const calls = await callsOf("check", () => callApi(stack, "POST /v1/check", { program: "acme", to }));
    expect(calls).toEqual(["BatchGetItem", "BatchGetItem", "BatchGetItem"]);
  });

  it("are none for a forgery", async () => {
    const forged = () =>
      fetch(`${stack.url}/webhooks/twilio/inbound`, { method: "POST", body: "From=%2B34600000001&Body=START" });
    expect(await callsOf("inbound", forged)).toEqual([]);
  });
});
