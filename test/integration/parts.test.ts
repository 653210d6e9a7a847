import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { check, exportOf, freshNumber, startTestStack } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

interface Part {
  readonly reference: string;
  readonly number: number;
  readonly total: number;
  readonly text: string;
}

/** Signed as Vonage documents it for HMAC-SHA256: `&name=value` of every parameter by name. */
function signed(parameters: Record<string, string>): URLSearchParams {
  const names = Object.keys(parameters).sort();
  const text = names.map((name) => `&${name}=${parameters[name]?.replace(/[&=]/g, "_")}`).join("");
  const sig = createHmac("sha256", "a-signature-secret").update(text).digest("hex");
  return new URLSearchParams({ ...parameters, sig });
}

async function post(from: string, { reference, number, total, text }: Part): Promise<void> {
  const parameters = {
    "api-key": "a1b2c3d4",
    msisdn: from.slice(1),
    to: "14155550100",
    messageId: `${reference}-${from}-${number}-${text}`,
    text,
    type: "text",
    "message-timestamp": stack.clock.now().slice(0, 19).replace("T", " "),
    timestamp: String(Math.floor(Date.parse(stack.clock.now()) / 1000)),
    nonce: `${reference}${number}`,
    concat: "true",
    "concat-ref": reference,
    "concat-part": String(number),
    "concat-total": String(total),
  };
  const response = await fetch(`${stack.url}/webhooks/vonage/inbound`, { method: "POST", body: signed(parameters) });
  expect(response.status).toBeLessThan(300);
}

const textsOf = async (person: string) =>
  (await exportOf(stack, person)).messages.map(({ text }: { text: string }) => text);

describe("A long message that comes in parts", () => {
  it("is read once it is whole, in whatever order its parts come", async () => {
    const person = freshNumber("+1");
    const part = (number: number, text: string) => ({ reference: "17", number, total: 3, text });
    await post(person, part(3, " everything."));
    await post(person, part(1, "Please take me off "));
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
    await post(person, part(2, "your list, I want to stop"));
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    expect(await textsOf(person)).toEqual(["Please take me off your list, I want to stop everything."]);
  });

  it("and is not taken for more than it says while a part is missing", async () => {
    const person = freshNumber("+1");
    await post(person, { reference: "18", number: 1, total: 2, text: "Don't " });
    await post(person, { reference: "18", number: 2, total: 2, text: "stop" });
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });

  it("is read without a part that does not come within a minute, so that a STOP in the first takes effect", async () => {
    const person = freshNumber("+1");
    await post(person, { reference: "19", number: 1, total: 2, text: "STOP" });
    stack.clock.advance(61_000);
    await stack.whenIdle();
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    expect(await textsOf(person)).toEqual(["STOP"]);
  });

  it("is read by what is there also when its time came late, and the parts have expired", async () => {
    const person = freshNumber("+1");
    await post(person, { reference: "22", number: 1, total: 2, text: "STOP" });
    stack.clock.advance(2 * 3_600_000);
    await stack.whenIdle();
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("is not read a second time, in part, when one of its parts comes again", async () => {
    const person = freshNumber("+1");
    const parts = [
      { reference: "23", number: 1, total: 2, text: "Please don't " },
      { reference: "23", number: 2, total: 2, text: "stop" },
    ];
    for (const part of parts) await post(person, part);
    const [, second] = parts;
    if (second === undefined) throw new Error("there are two parts");
    await post(person, second);
    stack.clock.advance(61_000);
    await stack.whenIdle();
    expect(await textsOf(person)).toEqual(["Please don't stop"]);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });

  it("is read once, also when its parts come again", async () => {
    const person = freshNumber("+1");
    const parts = [1, 2].map((number) => ({
      reference: "20",
      number,
      total: 2,
      text: number === 1 ? "take me off " : "your list",
    }));
    for (const part of [...parts, ...parts]) await post(person, part);
    stack.clock.advance(61_000);
    await stack.whenIdle();
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"], ledgerSeq: 1 });
    expect(await textsOf(person)).toEqual(["take me off your list"]);
  });

  it("is not mixed with the next one under the same reference", async () => {
    const person = freshNumber("+1");
    for (const [first, second] of [
      ["hello ", "there"],
      ["good ", "bye"],
    ] as const) {
      await post(person, { reference: "21", number: 1, total: 2, text: first });
      stack.clock.advance(1_000);
      await post(person, { reference: "21", number: 2, total: 2, text: second });
    }
    expect((await textsOf(person)).sort()).toEqual(["good bye", "hello there"]);
  });
});
