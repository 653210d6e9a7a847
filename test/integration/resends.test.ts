import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { check, exportOf, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

const SINGLE = { to: "+14155550101" };

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

/** Sends the same words again under a new id, as some gateways do within minutes. */
const again = (person: string, words: string, options: object = {}) => text(stack, person, words, options);

describe("The same text again under another id, within minutes", () => {
  it.each([
    ["a request for help", "HELP", {}],
    ["a wish to join that has to be confirmed", "START", {}],
    ["a wish to join that is granted at once", "START", SINGLE],
    ["a wish to stop", "STOP", {}],
  ])("is not answered twice: %s", async (_, words, options) => {
    const person = freshNumber();
    expect((await again(person, words, options)).replies).toHaveLength(1);
    stack.clock.advance(120_000);
    const resent = await again(person, words, options);
    expect(resent.answer.status).toBe(200);
    expect(resent.replies).toEqual([]);
    expect((await exportOf(stack, person)).messages).toHaveLength(2);
  });

  it("is answered again once the window is over, to another sender, or in other words", async () => {
    const person = freshNumber();
    expect((await again(person, "HELP")).replies).toHaveLength(1);
    expect((await again(person, "HELP", SINGLE)).replies).toHaveLength(1);
    expect((await again(person, "AYUDA")).replies).toHaveLength(1);
    stack.clock.advance(301_000);
    expect((await again(person, "HELP")).replies).toHaveLength(1);
  });

  it("is answered where it changes something: the person has said the opposite in between", async () => {
    const person = freshNumber();
    for (const words of ["STOP", "START", "STOP"]) expect((await again(person, words)).replies).toHaveLength(1);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("is weighed against what holds now when it is a withdrawal, answered or not", async () => {
    const person = freshNumber("+1");
    await again(person, "STOP", SINGLE);
    stack.clock.advance(61_000);
    await again(person, "START", { ...SINGLE, connection: "wholesale" });
    stack.clock.advance(30_000);
    await again(person, "STOP", SINGLE);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "withdrawn" });
    expect((await ledgerOf(stack, person)).ledger.at(-1)).toMatchObject({ act: "withdrawn" });
  });

  it("at the same moment is answered once", async () => {
    const person = freshNumber();
    const both = await Promise.all([again(person, "START"), again(person, "START")]);
    expect(both.flatMap(({ replies }) => replies)).toHaveLength(1);
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
  });
});
