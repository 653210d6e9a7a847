import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviewDecided, reviewsAnswer } from "../../functions/api/shapes/reviews.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, sentTexts, startTestStack, text } from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };
/** Words that are read as a wish to stop, with doubt. */
const DOUBTFUL = "spam";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
  // Ten in the morning for the people of these tests.
  stack.clock.set("2026-11-24T18:00:00Z");
});
afterAll(() => stack.stop());

async function reviews(query: Readonly<Record<string, string>> = {}) {
  const { status, body } = await callApi(stack, `GET /v1/reviews?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return v.parse(reviewsAnswer, body);
}

async function reviewOf(phone: string) {
  const { subject } = await ledgerOf(stack, phone);
  const found = (await reviews({ limit: "100" })).reviews.find((review) => review.subject === subject);
  if (found === undefined) throw new Error("there is no review");
  return found;
}

async function decide(id: string, body: object) {
  const answer = await callApi(stack, `POST /v1/reviews/${id}`, body);
  expect(answer.status).toBe(200);
  return v.parse(reviewDecided, answer.body);
}

/** Somebody of the club whose ordinary words were taken for a STOP. */
async function misread(): Promise<string> {
  const person = freshNumber("+1");
  await text(stack, person, "START", CLUB);
  stack.clock.advance(120_000);
  expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
  await text(stack, person, DOUBTFUL, CLUB);
  expect(await check(stack, person, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  return person;
}

describe("A doubtful wish to stop (R34)", () => {
  it("takes effect at once and is put up for review, with its text, rule and language", async () => {
    const person = await misread();
    expect(await reviewOf(person)).toMatchObject({
      connection: "wholesale",
      program: "club",
      rule: "en.keyword.spam",
      language: "en",
      text: DOUBTFUL,
      ended: [{ program: "club", purpose: "news" }],
      ledgerSeq: 2,
    });
  });

  it("is not put up where it changes nothing, nor is a wish without doubt", async () => {
    const before = (await reviews({ limit: "100" })).reviews.length;
    const person = freshNumber("+1");
    await text(stack, person, "STOP", CLUB);
    await text(stack, person, DOUBTFUL, CLUB);
    expect((await reviews({ limit: "100" })).reviews).toHaveLength(before);
  });

  it("confirmed stays a withdrawal, and the ledger says who looked and why", async () => {
    const person = await misread();
    const { id } = await reviewOf(person);
    expect(await decide(id, { decision: "confirm", reason: "they mean it" })).toMatchObject({
      status: "confirmed",
      asked: false,
    });
    const { ledger, verdict } = await ledgerOf(stack, person);
    expect(ledger.at(-1)).toMatchObject({
      act: "review-confirmed",
      cause: { channel: "operator", by: expect.stringContaining("local"), about: 2 },
      personal: { reason: { value: "they mean it" } },
    });
    expect(verdict.intact).toBe(true);
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
    expect((await reviews({ limit: "100" })).reviews.map((review) => review.id)).not.toContain(id);
  });

  it("reversed asks the person once, and their own yes brings the grant back (R13)", async () => {
    const person = await misread();
    const { id } = await reviewOf(person);
    await stack.whenIdle();
    const before = sentTexts(stack).length;
    const first = await decide(id, { decision: "reverse", reason: "they were complaining of somebody else" });
    const again = await decide(id, { decision: "reverse" });
    expect(first).toMatchObject({ status: "reversed", asked: true });
    expect(again).toEqual(first);
    await stack.whenIdle();
    const sent = sentTexts(stack).slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("Club");
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "pending" });

    stack.clock.advance(60_000);
    await text(stack, person, "YES", CLUB);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    const { ledger } = await ledgerOf(stack, person);
    expect(ledger.map(({ act }: { act: string }) => act)).toEqual([
      "granted",
      "withdrawn",
      "review-reversed",
      "confirmed",
    ]);
  });

  it("is not reversed while it is night for the person, who would be asked then (R101)", async () => {
    const person = await misread();
    const { id } = await reviewOf(person);
    const now = stack.clock.now();
    stack.clock.set("2026-11-25T09:00:00Z");
    const before = sentTexts(stack).length;
    const { status, body } = await callApi(stack, `POST /v1/reviews/${id}`, { decision: "reverse" });
    expect([status, body.type]).toEqual([409, "urn:sms-consent:problem:quiet-hours"]);
    expect(body.detail).toContain("2026-11-25T17:00:00");
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
    expect((await reviewOf(person)).id).toBe(id);
    stack.clock.set(now);
    expect(await decide(id, { decision: "reverse" })).toMatchObject({ asked: true });
  });

  it("reversed and unanswered leaves the withdrawal", async () => {
    const person = await misread();
    await decide((await reviewOf(person)).id, { decision: "reverse" });
    stack.clock.advance(73 * 3_600_000);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, status: "withdrawn" });
  });

  it("reversed asks nobody who has texted STOP since, nor anyone who had given no grant", async () => {
    const stopped = await misread();
    const { id } = await reviewOf(stopped);
    await text(stack, stopped, "STOP", CLUB);
    const stranger = freshNumber("+1");
    await text(stack, stranger, DOUBTFUL, CLUB);
    await stack.whenIdle();
    const before = sentTexts(stack).length;
    expect(await decide(id, { decision: "reverse" })).toMatchObject({ asked: false, notAsked: "acted-since" });
    const other = await reviewOf(stranger);
    expect(await decide(other.id, { decision: "reverse" })).toMatchObject({ asked: false, notAsked: "nothing-stood" });
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
  });

  it("is decided once: another decision on it is refused", async () => {
    const { id } = await reviewOf(await misread());
    await decide(id, { decision: "confirm" });
    const { status, body } = await callApi(stack, `POST /v1/reviews/${id}`, { decision: "reverse" });
    expect([status, body.type]).toEqual([409, "urn:sms-consent:problem:already-decided"]);
  });

  it("is part of what is held about the person, and expires with the text", async () => {
    const person = await misread();
    const { id } = await reviewOf(person);
    expect((await exportOf(stack, person)).reviews).toEqual([
      expect.objectContaining({ status: "open", rule: "en.keyword.spam" }),
    ]);
    stack.clock.advance(91 * 86_400_000);
    expect((await reviews({ limit: "100" })).reviews.map((review) => review.id)).not.toContain(id);
    expect((await callApi(stack, `POST /v1/reviews/${id}`, { decision: "confirm" })).status).toBe(404);
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
  });
});

describe("GET /v1/reviews", () => {
  it("is read in pages, the oldest first, none twice, and by filter", async () => {
    for (let count = 0; count < 5; count += 1) {
      await text(stack, freshNumber("+1"), DOUBTFUL, CLUB);
      stack.clock.advance(1_000);
    }
    await text(stack, freshNumber(), "no gracias");
    const all = (await reviews({ limit: "100" })).reviews;
    expect(all.map(({ receivedAt }) => receivedAt)).toEqual(all.map(({ receivedAt }) => receivedAt).sort());
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reviews({ limit: "2", ...(cursor !== undefined && { cursor }) });
      paged.push(...page.reviews.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(paged).toEqual(all.map(({ id }) => id));
    for (const filter of [
      { language: "es" },
      { program: "acme" },
      { connection: "twilio" },
      { rule: "es.keyword.no-gracias" },
    ]) {
      expect((await reviews(filter)).reviews.map(({ text: words }) => words)).toEqual(["no gracias"]);
    }
  });

  it.each<[string, string, number, string]>([
    ["a cursor of nobody's", "cursor=bm9uc2Vuc2U", 400, "cursor"],
    ["a limit beyond a hundred", "limit=101", 400, "limit"],
    ["an unknown program", "program=nobody", 422, "program"],
    ["a parameter that does not exist", "lang=es", 400, "lang"],
  ])("refuses %s, naming it", async (_, query, status, path) => {
    const answer = await callApi(stack, `GET /v1/reviews?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].path).toBe(path);
  });

  it.each<[string, string, unknown, number]>([
    ["of an id of another form", "nonsense", { decision: "confirm" }, 404],
    ["of nobody's id", `v1.${"A".repeat(43)}.1`, { decision: "confirm" }, 404],
    ["without a decision", `v1.${"A".repeat(43)}.1`, {}, 400],
    ["with a decision that is none", `v1.${"A".repeat(43)}.1`, { decision: "grant" }, 400],
  ])("has decisions refused %s", async (_, id, body, status) => {
    expect((await callApi(stack, `POST /v1/reviews/${id}`, body)).status).toBe(status);
  });
});
