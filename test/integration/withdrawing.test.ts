import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdrawalAnswer } from "../../functions/api/shapes/withdrawals.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

const [acme, club] = CONFIGURATION.programs;
/** Two programs of one controller, with single opt-in so that a text is a grant. */
const configuration = {
  ...CONFIGURATION,
  programs: [
    { ...acme, optIn: "single" },
    { ...club, controller: acme?.controller },
  ],
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration });
});
afterAll(() => stack.stop());

const AT_CLUB = { connection: "wholesale", to: "+14155550101" };

async function withdraw(phone: string, change: object = {}) {
  const request = { phone, channel: "call-centre", receivedAt: stack.clock.now(), ...change };
  const { status, body } = await callApi(stack, "POST /v1/withdrawals", request);
  return { status, body };
}

/** Somebody who is in both programs, some time ago. */
async function memberOfBoth(country: "+34" | "+1" = "+34") {
  const person = freshNumber(country);
  await text(stack, person, "START");
  await text(stack, person, "START", AT_CLUB);
  stack.clock.advance(3_600_000);
  // On a slow engine a text may have gone the way of an outage.
  await stack.whenIdle();
  return person;
}

const programsLeft = async (person: string) => {
  const answers = await Promise.all([check(stack, person, "acme"), check(stack, person, "club")]);
  return ["acme", "club"].filter((_, index) => answers[index].allowed);
};

describe("POST /v1/withdrawals", () => {
  it.each<[string, object, readonly string[]]>([
    ["a purpose", { program: "acme", purposes: ["promotions"] }, ["club"]],
    ["a program, which covers its brand", { program: "acme" }, ["club"]],
    ["the scope of a program", { program: "club", scope: "program" }, ["acme"]],
    ["the scope of a brand", { program: "acme", scope: "brand" }, ["club"]],
    ["everything", { program: "acme", scope: "all" }, []],
    ["nothing in particular, which is every program", {}, []],
    ["an objection, which is to all marketing of the controller", { program: "acme", objection: true }, []],
  ])("naming %s withdraws that at once, and says so of each purpose (R28, R30, R42)", async (_, change, left) => {
    const person = await memberOfBoth();
    expect(await programsLeft(person)).toEqual(["acme", "club"]);
    const { status, body } = await withdraw(person, change);
    expect(status).toBe(200);
    const answer = v.parse(withdrawalAnswer, body);
    expect(answer.status).toBe("withdrawn");
    expect(new Set(answer.purposes.map(({ outcome }) => outcome))).toEqual(new Set(["withdrawn"]));
    expect(await programsLeft(person)).toEqual(left);
  });

  it("repeated answers that it was withdrawn already, and writes nothing (R32)", async () => {
    const person = await memberOfBoth();
    const first = await withdraw(person, { program: "acme" });
    const second = await withdraw(person, { program: "acme" });
    expect(second.body).toMatchObject({ status: "withdrawn", ledgerSeq: first.body.ledgerSeq });
    expect(second.body.purposes).toEqual([
      { program: "acme", purpose: "promotions", status: "withdrawn", outcome: "already-withdrawn" },
    ]);
  });

  it("that the person has come back from since says that the grant stands (R33)", async () => {
    const person = freshNumber();
    const receivedAt = stack.clock.now();
    stack.clock.advance(24 * 3_600_000);
    await text(stack, person, "START", AT_CLUB);
    const { body } = await withdraw(person, { program: "club", receivedAt });
    expect(body).toMatchObject({
      status: "granted",
      purposes: [{ program: "club", purpose: "news", status: "granted", outcome: "superseded" }],
    });
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    const mixed = await withdraw(person, { receivedAt });
    expect(mixed.body.status).toBe("granted");
    expect(mixed.body.purposes.map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([
      "superseded",
      "withdrawn",
    ]);
  });

  it.each<[string, object, string]>([
    ["a scope beside purposes", { program: "acme", purposes: ["promotions"], scope: "all" }, "scope"],
    ["a program's scope without a program", { scope: "program" }, "program"],
    ["a scope that is none", { program: "acme", scope: "universe" }, "scope"],
  ])("refuses %s", async (_, change, path) => {
    const { status, body } = await withdraw(freshNumber(), change);
    expect([status, body.errors[0].path]).toEqual([400, path]);
  });
});

describe("A text", () => {
  it("that objects to marketing ends it with every brand of the controller, and is kept as an objection (R63, R74)", async () => {
    const person = await memberOfBoth();
    const { replies } = await text(stack, person, "I object to the use of my data for direct marketing");
    expect(replies).toHaveLength(1);
    expect(await programsLeft(person)).toEqual([]);
    const { state } = (await callApi(stack, `GET /v1/subjects/${await subjectOf(stack, person)}`)).body;
    expect(state.programs.acme.promotions).toMatchObject({ status: "withdrawn", objectedSince: expect.any(String) });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.slice(-3)).toMatchObject([
      { act: "withdrawn", objection: true },
      { act: "request-opened", request: { kind: "objection" } },
      { act: "request-completed", request: { kind: "objection" } },
    ]);
    expect(verdict.intact).toBe(true);
  });

  it("that asks for erasure stops messages at once (R53)", async () => {
    const person = await memberOfBoth();
    await text(stack, person, "delete my data");
    expect(await check(stack, person, "acme")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { ledger } = await ledgerOf(stack, person);
    const at = ledger.findIndex(({ act }: { act: string }) => act === "withdrawn");
    expect(ledger[at]).not.toHaveProperty("objection");
    expect(ledger[at + 1]).toMatchObject({ act: "request-opened", request: { kind: "erasure" } });
  });

  it("STOP covers everything of the caller in the United States from 31 January 2027, in New York, and the brand until then (R40)", async () => {
    const [before, after] = [await memberOfBoth("+1"), await memberOfBoth("+1")];
    const spanish = await memberOfBoth();
    stack.clock.set("2027-01-31T04:59:00Z");
    const narrow = await text(stack, before, "STOP");
    expect(await programsLeft(before)).toEqual(["club"]);
    expect(narrow.replies[0]).toContain("Acme");
    stack.clock.set("2027-01-31T05:00:00Z");
    const wide = await text(stack, after, "STOP");
    expect(await programsLeft(after)).toEqual([]);
    expect(wide.replies[0]).not.toBe(narrow.replies[0]);
    await text(stack, spanish, "STOP");
    expect(await programsLeft(spanish)).toEqual(["club"]);
  });
});
