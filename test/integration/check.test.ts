import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAnswer } from "../../functions/api/shapes/check.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, freshNumber, startTestStack, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  const [acme, club] = CONFIGURATION.programs;
  stack = await startTestStack({
    configuration: {
      ...CONFIGURATION,
      programs: [acme, { ...club, quietHours: { from: "18:00", to: "10:00" } }],
    },
  });
});
afterAll(() => stack.stop());

/** The results of a check, once its answer has the shape that is documented. */
async function ask(body: object) {
  const answer = await callApi(stack, "POST /v1/check", body);
  expect(answer.status).toBe(200);
  return v.parse(checkAnswer, answer.body).results;
}

/** A person who has joined the club and, with double opt-in, Acme. */
async function member(country: "+34" | "+1"): Promise<string> {
  const person = freshNumber(country);
  await text(stack, person, "START", { connection: "wholesale", to: "+14155550101" });
  await text(stack, person, "START");
  stack.clock.advance(60_000);
  await text(stack, person, "YES");
  return person;
}

describe("The check of a message", () => {
  const at = "2026-11-24T18:00:00Z";

  it("refuses marketing that does not say how to stop it, with the words that are missing and what they cost (R91)", async () => {
    const spaniard = await member("+34");
    const lacking = { program: "acme", to: spaniard, text: "Acme: 20% hasta el viernes" };
    expect(await ask(lacking)).toEqual([
      {
        to: spaniard,
        allowed: false,
        status: "granted",
        reasons: ["opt-out-instruction-missing"],
        ledgerSeq: expect.any(Number),
        footer: "\nBaja: responda STOP",
        segments: { before: 1, after: 1, encoding: "gsm-7" },
      },
    ]);
    const whole = { ...lacking, text: `${lacking.text}\nBaja: responda STOP` };
    expect(await ask(whole)).toMatchObject([{ allowed: true, reasons: [] }]);
    expect(Object.keys((await ask(whole))[0] ?? {})).not.toContain("footer");
  });

  it("judges it for each recipient, in the language that the number speaks", async () => {
    const [spaniard, californian] = [await member("+34"), await member("+1")];
    const text = "Acme: 20%";
    const results = await ask({ program: "acme", to: [spaniard, californian, "nonsense"], text, at });
    expect(results.map(({ footer }) => footer)).toEqual([
      "\nBaja: responda STOP",
      "\nReply STOP to opt out",
      undefined,
    ]);
  });

  it("names it beside every other reason", async () => {
    const results = await ask({ program: "acme", to: freshNumber("+1"), text: "20%" });
    expect(results).toMatchObject([
      {
        reasons: ["no-consent", "quiet-hours", "opt-out-instruction-missing"],
        footer: "\nAcme. Reply STOP to opt out",
      },
    ]);
  });

  it("asks nothing of a service message", async () => {
    const results = await ask({ program: "acme", purpose: "orders", to: freshNumber(), text: "Su pedido ha llegado" });
    expect(results).toMatchObject([{ allowed: true, reasons: [] }]);
  });

  it.each<[string, unknown]>([
    ["that is empty", ""],
    ["that is too long", "a".repeat(1601)],
    ["that is none", 7],
  ])("refuses a text %s as a problem that names the member", async (_, wrong) => {
    const { status, body } = await callApi(stack, "POST /v1/check", {
      program: "acme",
      to: "+34600000001",
      text: wrong,
    });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: "text" }]);
  });
});

describe("The check, by the clock of the recipient", () => {
  it("refuses marketing in the recipient's quiet hours, with the ledger entry that would allow it and when they end", async () => {
    const californian = await member("+1");
    expect(await ask({ program: "acme", to: californian })).toEqual([
      {
        to: californian,
        allowed: false,
        status: "granted",
        reasons: ["quiet-hours"],
        ledgerSeq: expect.any(Number),
        allowedFrom: "2026-11-24T17:00:00.000Z",
      },
    ]);
    expect(await ask({ program: "acme", to: californian, at: "2026-11-24T17:00:00Z" })).toEqual([
      { to: californian, allowed: true, status: "granted", reasons: [], ledgerSeq: expect.any(Number) },
    ]);
  });

  it("allows it at the same moment where the recipient is awake", async () => {
    const spaniard = await member("+34");
    expect(await ask({ program: "acme", to: spaniard })).toMatchObject([{ allowed: true }]);
  });

  it("keeps the program's quiet hours too", async () => {
    const spaniard = await member("+34");
    expect(await ask({ program: "club", to: spaniard })).toMatchObject([
      { allowed: false, reasons: ["quiet-hours"], allowedFrom: "2026-11-24T10:00:00.000Z" },
    ]);
    expect(await ask({ program: "club", to: spaniard, at: "2026-11-24T17:00:00Z" })).toMatchObject([
      { allowed: false, allowedFrom: "2026-11-25T10:00:00.000Z" },
    ]);
  });

  it("lets service messages through at any hour", async () => {
    const californian = freshNumber("+1");
    expect(await ask({ program: "acme", purpose: "orders", to: californian })).toEqual([
      { to: californian, allowed: true, status: "not-required", reasons: [] },
    ]);
  });

  it("names every reason there is", async () => {
    const californian = freshNumber("+1");
    await text(stack, californian, "STOP");
    expect(await ask({ program: "acme", to: californian })).toMatchObject([
      { allowed: false, status: "withdrawn", reasons: ["withdrawn", "quiet-hours"], ledgerSeq: 1 },
    ]);
  });

  it("takes in where the caller knows the recipient to be, and says of an unknown region nothing about the number (R102)", async () => {
    const californian = await member("+1");
    const asked = { program: "acme", to: californian, at: "2026-11-25T02:00:00Z" };
    expect(await ask(asked)).toMatchObject([{ allowed: true }]);
    const inFlorida = { ...asked, regions: [{ region: "US-FL", to: [californian] }] };
    expect(await ask(inFlorida)).toMatchObject([{ reasons: ["quiet-hours"], allowedFrom: "2026-11-25T17:00:00.000Z" }]);
    const { status, body } = await callApi(stack, "POST /v1/check", {
      ...asked,
      regions: [{ region: "US-XX", to: [californian] }],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path: "regions[0].region", expected: expect.stringContaining("ISO 3166-2") }]);
  });

  it("judges each number of a list by its own clock", async () => {
    const to = ["+14155550199", "nonsense", "+34600999999", "+14155550199"];
    const results = await ask({ program: "acme", to });
    expect(results.map(({ reasons }) => reasons)).toEqual([
      ["no-consent", "quiet-hours"],
      ["invalid-number"],
      ["no-consent"],
      ["no-consent", "quiet-hours"],
    ]);
  });
});
