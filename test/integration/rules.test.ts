import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const CLUB = { connection: "wholesale", to: "+14155550101" };

describe("A person who has given no consent", () => {
  it("may not be texted for having talked to us, nor for a consent to another program (R4)", async () => {
    const person = freshNumber("+1");
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["no-consent"] });
    for (const words of ["hello, when do you open?", "HELP", "thanks, great offer!"]) await text(stack, person, words);
    await text(stack, person, "START", CLUB);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    expect(await check(stack, person, "acme")).toMatchObject({ allowed: false, reasons: ["no-consent"] });
  });

  it("gives none by a YES on which the carrier lifts its block, if it was asked nothing here (R51)", async () => {
    const person = freshNumber();
    await text(stack, person, "YES", { connection: "twilio-standard" });
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["no-consent"] });
    await text(stack, person, "STOP", { connection: "twilio-standard" });
    stack.clock.advance(24 * 3_600_000);
    await text(stack, person, "YES", { connection: "twilio-standard" });
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });
});

describe("A withdrawal", () => {
  it("leaves the proof of the grant before it whole (R31)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    const before = (await ledgerOf(stack, person)).ledger;
    await text(stack, person, "STOP");
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(verdict.intact).toBe(true);
    expect(ledger.slice(0, before.length)).toEqual(before);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(["requested", "confirmed", "withdrawn"]);
    const { body } = await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}/receipts`);
    expect(JSON.stringify(body)).toContain("dpv:ConsentGiven");
  });
});

describe("An answer to somebody's own text", () => {
  it("goes out at once, at night too (R101)", async () => {
    stack.clock.set("2026-11-25T02:30:00Z");
    const person = freshNumber();
    for (const words of ["START", "YES", "HELP"]) {
      expect((await text(stack, person, words)).replies, words).toHaveLength(1);
    }
    const { body } = await callApi(stack, "POST /v1/check", { program: "acme", to: person });
    expect(body.results[0].reasons).toEqual(["quiet-hours"]);
    expect((await text(stack, person, "STOP")).replies).toHaveLength(1);
  });
});
