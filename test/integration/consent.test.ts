import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, sentTexts, startTestStack, text } from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

describe("A person who texts", () => {
  it("STOP, START, STOP within a minute is out, and the ledger says how it came to that", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    await text(stack, person, "START");
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "pending" });
    await text(stack, person, "STOP");
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(["withdrawn", "requested", "withdrawn"]);
    expect(verdict.intact).toBe(true);
  });

  it("START a while after STOP is in again, at a carrier that sends no time and no id", async () => {
    const person = freshNumber("+1");
    const options = { connection: "timeless", to: "+14155550101" };
    await text(stack, person, "STOP", options);
    stack.clock.advance(61_000);
    const { replies } = await text(stack, person, "START", options);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true, status: "granted" });
    expect(replies[0]).toContain("Club");
    stack.clock.advance(3_600_000);
    await text(stack, person, "STOP", options);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "withdrawn" });
    stack.clock.advance(3_600_000);
    await text(stack, person, "START", options);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
  });

  it("START is asked once, and YES from the number itself makes it a grant", async () => {
    const person = freshNumber();
    const asked = await text(stack, person, "START");
    expect(asked.replies).toHaveLength(1);
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "pending", reasons: ["pending"] });
    const confirmed = await text(stack, person, "SÍ");
    expect(confirmed.replies).toHaveLength(1);
    expect(await check(stack, person)).toMatchObject({ allowed: true, status: "granted", ledgerSeq: 2 });
  });

  it("YES with nothing pending changes nothing", async () => {
    const person = freshNumber();
    const { replies } = await text(stack, person, "YES");
    expect(replies).toEqual([]);
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["no-consent"] });
  });

  it("YES after the window is no grant, and nothing is held about the person any more (R21)", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    stack.clock.advance(73 * 3_600_000);
    expect((await callApi(stack, "POST /v1/subjects/lookup", { phone: person })).status).toBe(404);
    await text(stack, person, "YES");
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["no-consent"] });
  });

  it("joins again after a request that lapsed, with a ledger that starts anew", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    stack.clock.advance(73 * 3_600_000);
    await text(stack, person, "START");
    await text(stack, person, "YES");
    expect(await check(stack, person)).toMatchObject({ allowed: true });
    stack.clock.advance(100 * 24 * 3_600_000);
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual(["requested", "confirmed"]);
    expect(verdict.intact).toBe(true);
  });

  it("START captured and replayed after its text has expired changes nothing (R81)", async () => {
    const person = freshNumber();
    const id = "SM000000000000000000000000000captured";
    await text(stack, person, "START", { id });
    await text(stack, person, "YES");
    await text(stack, person, "STOP");
    stack.clock.advance(200 * 24 * 3_600_000);
    const replayed = await text(stack, person, "START", { id });
    expect(replayed.answer.status).toBe(200);
    expect(replayed.replies).toEqual([]);
    expect(await check(stack, person)).toMatchObject({ allowed: false, status: "withdrawn" });
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(3);
  });

  it("STOP twice is answered once a day (R32)", async () => {
    const person = freshNumber();
    expect((await text(stack, person, "STOP")).replies).toHaveLength(1);
    expect((await text(stack, person, "STOP")).replies).toHaveLength(0);
    stack.clock.advance(24 * 3_600_000);
    expect((await text(stack, person, "BAJA")).replies).toHaveLength(1);
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
  });

  it("HELP is told how to reach us, subscribed or not, and nothing changes (R49)", async () => {
    const person = freshNumber();
    const { replies } = await text(stack, person, "AYUDA");
    expect(replies[0]).toContain("help@acme.example");
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });

  it("STOP to a sender that no program lists stops the connection's default program (R94)", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP", { to: "+14155559999" });
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("a text to a retired sender is its program's: STOP stops that one, and START grants nothing (R94)", async () => {
    const person = freshNumber();
    await text(stack, person, "START", { connection: "wholesale", to: "+14155550101" });
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    await text(stack, person, "STOP", { to: "+14155550109" });
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
    const other = freshNumber();
    expect((await text(stack, other, "START", { to: "+14155550109" })).replies).toEqual([]);
    expect(await check(stack, other, "club")).toMatchObject({ reasons: ["no-consent"] });
  });

  it("START to a sender that no program lists grants nothing", async () => {
    const person = freshNumber();
    expect((await text(stack, person, "START", { to: "+14155559999" })).replies).toEqual([]);
    expect(await check(stack, person)).toMatchObject({ reasons: ["no-consent"] });
  });

  it("STOPALL stops service messages too, STOP does not (R38, R39)", async () => {
    const [one, all] = [freshNumber(), freshNumber()];
    await text(stack, one, "STOP");
    await text(stack, all, "STOPALL");
    expect(await check(stack, one, "acme", "orders")).toMatchObject({ allowed: true, status: "not-required" });
    expect(await check(stack, all, "acme", "orders")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });

  it("ordinary words is recorded, and neither answered nor taken for anything", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "thanks, see you at 5");
    expect(await check(stack, person)).toMatchObject({ status: "pending" });
    const { messages } = await exportOf(stack, person);
    expect(messages.map(({ intent }: { intent: string }) => intent).sort()).toEqual(["none", "opt-in"]);
  });
});

describe("Twilio's own handling of keywords", () => {
  it("is left to answer STOP by itself: we record, and stay silent", async () => {
    const person = freshNumber("+1");
    const { answer, replies } = await text(stack, person, "STOP", { connection: "twilio-standard" });
    expect(answer.body).toContain("<Response");
    expect(replies).toEqual([]);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("does not know BAJA, so we answer that", async () => {
    expect((await text(stack, freshNumber(), "BAJA", { connection: "twilio-standard" })).replies).toHaveLength(1);
  });
});

describe("A carrier whose answer carries no reply", () => {
  it("gets the confirmation through its send API, once, however often the webhook comes", async () => {
    const person = freshNumber("+1");
    const before = sentTexts(stack).length;
    for (let i = 0; i < 3; i += 1) {
      const { answer } = await text(stack, person, "STOP", { ...CLUB, id: "same-message" });
      expect(answer.status).toBe(200);
    }
    await stack.whenIdle();
    const sent = sentTexts(stack).slice(before);
    expect(sent).toHaveLength(1);
    expect(JSON.parse(sent[0] ?? "")).toMatchObject({
      from: "+14155550101",
      to: person,
      text: expect.stringContaining("Club"),
    });
  });

  it("has a batch of several people's messages recorded, each on its own, around one that is malformed", async () => {
    const [a, b] = [freshNumber("+1"), freshNumber("+1")];
    const item = (id: string, from: string, words: string) => ({
      id,
      from,
      to: CLUB.to,
      text: words,
      at: stack.clock.now(),
    });
    const response = await fetch(`${stack.url}/webhooks/wholesale/inbound`, {
      method: "POST",
      headers: { "x-webhook-token": "a-wholesale-token", "content-type": "application/json" },
      body: JSON.stringify({
        results: [item("b1", a, "STOP"), { id: "b2", text: "no addresses" }, item("b3", b, "STOP")],
      }),
    });
    expect(response.status).toBe(200);
    expect(await check(stack, a, "club")).toMatchObject({ reasons: ["withdrawn"] });
    expect(await check(stack, b, "club")).toMatchObject({ reasons: ["withdrawn"] });
  });
});

describe("Every change", () => {
  it("becomes an event on the bus, in order per person, without the number", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    await text(stack, person, "STOP");
    await stack.whenIdle();
    const { subject } = (await callApi(stack, "POST /v1/subjects/lookup", { phone: person })).body;
    const events = stack.busEvents().filter((event) => JSON.stringify(event).includes(subject));
    expect(events.map((event) => Object(event).detailType ?? Object(event)["detail-type"])).toEqual([
      "consent.requested",
      "consent.granted",
      "consent.withdrawn",
    ]);
    expect(JSON.stringify(events)).not.toContain(person.slice(1));
  });
});
