import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

async function optedIn(country?: "+1"): Promise<string> {
  const person = freshNumber(country);
  await text(stack, person, "START");
  await text(stack, person, "YES");
  expect(await check(stack, person)).toMatchObject({ allowed: true });
  return person;
}

const sid = (number: number) => `SM${String(number).padStart(32, "0")}`;

type Report = { id: string; status: "queued" | "sent" | "delivered" | "undelivered" | "failed"; errorCode?: string };

async function report(to: string, what: Report, connection = "twilio") {
  const { answer } = await stack.simulate({ kind: "delivery", connection, recipient: to, ...what });
  expect(answer.status).toBeGreaterThanOrEqual(200);
  expect(answer.status).toBeLessThan(300);
}

describe("Delivery reports", () => {
  it("keep the furthest status, in whatever order they come", async () => {
    const person = await optedIn();
    await report(person, { id: sid(1), status: "queued" });
    await report(person, { id: sid(1), status: "delivered" });
    await report(person, { id: sid(1), status: "sent" });
    await report(person, { id: sid(1), status: "queued" });
    const { deliveries } = await exportOf(stack, person);
    expect(deliveries).toEqual([
      expect.objectContaining({
        connection: "twilio",
        id: expect.stringMatching(/^SM/),
        to: person,
        status: "delivered",
      }),
    ]);
  });

  it("let the later of two final ones stand, by the carrier's clock where it has one", async () => {
    const person = freshNumber("+1");
    const post = (status: string, at: string) =>
      fetch(`${stack.url}/webhooks/wholesale/delivery`, {
        method: "POST",
        headers: { "x-webhook-token": "a-wholesale-token" },
        body: JSON.stringify({ results: [{ id: "W1", to: person, from: "+14155550101", status, at }] }),
      });
    await text(stack, person, "hello", { connection: "wholesale", to: "+14155550101" });
    await text(stack, person, "STOP", { connection: "wholesale", to: "+14155550101" });
    await post("FAILED", "2026-11-24T09:00:10Z");
    await post("DELIVERED", "2026-11-24T09:00:20Z");
    await post("FAILED", "2026-11-24T09:00:15Z");
    const { deliveries } = await exportOf(stack, person);
    expect(deliveries).toEqual([expect.objectContaining({ status: "delivered", at: "2026-11-24T09:00:20.000Z" })]);
  });

  it("that say the person opted out at the carrier withdraw, once", async () => {
    const person = await optedIn();
    await report(person, { id: sid(2), status: "failed", errorCode: "21610" });
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { ledger } = await ledgerOf(stack, person);
    expect(ledger.at(-1)).toMatchObject({
      act: "withdrawn",
      cause: { channel: "carrier", errorCode: "21610", errorClass: "opted-out" },
    });

    stack.clock.advance(3_600_000);
    await text(stack, person, "START");
    await text(stack, person, "YES");
    await report(person, { id: sid(2), status: "failed", errorCode: "21610" });
    expect(await check(stack, person)).toMatchObject({ allowed: true });
  });

  it("that say there is no such number mark it unreachable, until it texts us", async () => {
    const person = await optedIn();
    await report(person, { id: sid(3), status: "undelivered", errorCode: "30005" });
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "granted", reasons: ["unreachable"] });
    await text(stack, person, "STOP");
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("that name a passing fault change nothing about the person", async () => {
    const person = await optedIn();
    await report(person, { id: sid(4), status: "undelivered", errorCode: "30003" });
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    const { deliveries } = await exportOf(stack, person);
    expect(deliveries[0]).toMatchObject({ status: "undelivered", errorCode: "30003", errorClass: "other" });
  });
});

describe("Messages that arrive", () => {
  it("are counted where the law caps them a day, each once, and the check says from when the next may go (R103)", async () => {
    const person = await optedIn("+1");
    for (let n = 0; n < 3; n += 1) {
      expect(await check(stack, person)).toMatchObject({ allowed: true });
      await report(person, { id: sid(400 + n), status: "sent" });
      await report(person, { id: sid(400 + n), status: "delivered" });
    }
    const evening = { program: "acme", to: person, at: "2026-11-24T20:00:00Z" };
    const { results } = (await callApi(stack, "POST /v1/check", evening)).body;
    expect(results[0]).toMatchObject({ allowed: false, status: "granted", reasons: ["frequency-cap"] });
    // A day after the first of them it is night for the person; from nine in the morning.
    expect(results[0].allowedFrom).toBe("2026-11-25T17:00:00.000Z");
    expect((await ledgerOf(stack, person)).verdict.intact).toBe(true);
    const abroad = await optedIn();
    for (let n = 0; n < 4; n += 1) await report(abroad, { id: sid(410 + n), status: "delivered" });
    expect(await check(stack, abroad)).toMatchObject({ allowed: true });
  });
});

describe("Messages that no handset takes", () => {
  const DAY = 86_400_000;
  const fails = (to: string, id: string) => report(to, { id, status: "undelivered", errorCode: "30003" });

  it("make a number unreachable after five in a row over three days, and not before", async () => {
    const person = await optedIn();
    for (let n = 0; n < 4; n += 1) await fails(person, sid(100 + n));
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    stack.clock.advance(3 * DAY - 1_000);
    await fails(person, sid(104));
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    stack.clock.advance(2_000);
    await fails(person, sid(105));
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["unreachable"] });
    expect((await ledgerOf(stack, person)).ledger.at(-1)).toMatchObject({
      act: "unreachable",
      cause: { channel: "carrier", errorCode: "30003" },
    });
  });

  it("are counted anew once one arrives", async () => {
    const person = await optedIn();
    for (let n = 0; n < 4; n += 1) await fails(person, sid(200 + n));
    stack.clock.advance(4 * DAY);
    await report(person, { id: sid(204), status: "delivered" });
    stack.clock.advance(1_000);
    await fails(person, sid(205));
    expect(await check(stack, person)).toMatchObject({ allowed: true });
  });

  it("are forgiven when a message arrives after all, within the hour", async () => {
    const person = await optedIn();
    await report(person, { id: sid(300), status: "undelivered", errorCode: "30005" });
    expect(await check(stack, person)).toMatchObject({ reasons: ["unreachable"] });
    stack.clock.advance(60_000);
    await report(person, { id: sid(301), status: "delivered" });
    expect(await check(stack, person)).toMatchObject({ reasons: ["unreachable"] });
    await stack.runSchedule("MeetDeadlines");
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.at(-1)).toMatchObject({ act: "reachable", changes: [] });
    expect(verdict.intact).toBe(true);
    await stack.runSchedule("MeetDeadlines");
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(ledger.length);
  });
});
