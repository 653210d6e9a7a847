import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reassignmentAnswer } from "../../functions/api/shapes/reassignments.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };
const HOUR = 3_600_000;

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

async function reassign(phone: string, at: string) {
  const body = { phone, at, source: "deactivation feed" };
  const answer = await callApi(stack, "POST /v1/reassignments", body);
  expect(answer.status).toBe(200);
  return v.parse(reassignmentAnswer, answer.body);
}

describe("POST /v1/reassignments (R47)", () => {
  it("ends every grant of the number, with an entry that says who told us", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", CLUB);
    stack.clock.advance(HOUR);
    const at = stack.clock.now();
    const first = await reassign(phone, at);
    expect(first).toMatchObject({ status: "reassigned", ended: [{ program: "club", purpose: "news" }], ledgerSeq: 2 });
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: false, reasons: ["no-consent"] });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.at(-1)).toMatchObject({
      act: "reassigned",
      changes: [{ program: "club", purpose: "news", from: "granted", to: "none" }],
      cause: { channel: "operator", source: "deactivation feed", reassignedAt: at },
    });
    expect(verdict.intact).toBe(true);
    expect(await reassign(phone, at)).toMatchObject({ status: "already-known", ended: [], ledgerSeq: 2 });
  });

  it("holds no withdrawal of the former owner against the new owner's START", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "STOP", CLUB);
    stack.clock.advance(1_000);
    await reassign(phone, stack.clock.now());
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    stack.clock.advance(120_000);
    await text(stack, phone, "START", CLUB);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true, status: "granted" });
    await text(stack, phone, "STOP", CLUB);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });

  it("discloses nothing from before to whoever has the number now (R62)", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", CLUB);
    await text(stack, phone, "my account is 12", CLUB);
    await stack.simulate({ kind: "delivery", connection: "wholesale", recipient: phone, status: "sent" });
    stack.clock.advance(HOUR);
    const at = stack.clock.now();
    await reassign(phone, at);
    stack.clock.advance(HOUR);
    await text(stack, phone, "who is this", CLUB);
    const held = await exportOf(stack, phone);
    expect(held.withheldBefore).toBe(at);
    expect(held.messages.map(({ text: words }: { text: string }) => words)).toEqual(["who is this"]);
    expect(held.deliveries).toEqual([]);
    expect(held.ledger.map(({ act }: { act: string }) => act)).toEqual(["reassigned"]);
    expect((await ledgerOf(stack, phone)).verdict.intact).toBe(true);
  });

  it("begins nothing for a number of which nothing is held", async () => {
    const phone = freshNumber("+1");
    expect(await reassign(phone, stack.clock.now())).toEqual({ status: "nothing-held", ended: [] });
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone })).status).toBe(404);
  });

  it("of somebody of whom there are only messages is forgotten with them", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "what a day", CLUB);
    expect(await reassign(phone, stack.clock.now())).toMatchObject({ status: "reassigned", ended: [] });
    stack.clock.advance(91 * 24 * HOUR);
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone })).status).toBe(404);
  });

  it.each<[string, object, number, string]>([
    ["no number", { at: "2026-11-01T00:00:00Z", source: "feed" }, 400, "phone"],
    ["no source", { phone: "+14155550199", at: "2026-11-01T00:00:00Z" }, 400, "source"],
    ["a time without a zone", { phone: "+14155550199", at: "2026-11-01", source: "feed" }, 400, "at"],
    ["a time in the future", { phone: "+14155550199", at: "2999-11-01T00:00:00Z", source: "feed" }, 422, "at"],
  ])("refuses %s, naming it", async (_, body, status, path) => {
    const answer = await callApi(stack, "POST /v1/reassignments", body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].path).toBe(path);
    expect(JSON.stringify(answer.body)).not.toContain("4155550199");
  });
});
