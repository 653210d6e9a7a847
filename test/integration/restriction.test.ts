import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdAnswer, liftingAnswer, releaseAnswer, restrictionAnswer } from "../../functions/api/shapes/restriction.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { askForLink, openPage, pageForm, submitForm } from "./preference-page.ts";
import {
  callApi,
  check,
  exportOf,
  freshNumber,
  ledgerOf,
  sentTexts,
  startTestStack,
  subjectOf,
  text,
} from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };
const DAY = 86_400_000;

let stack: LocalStack;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  stack = await startTestStack();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: stack.database.endpoint, region: "eu-west-1", credentials }),
  );
});
afterAll(async () => {
  client.destroy();
  await stack.stop();
});

/** The person's items that have an expiry, by sort key. */
async function expiries(subject: string): Promise<Readonly<Record<string, number>>> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: Object.values(stack.tables)[0],
      ConsistentRead: true,
      KeyConditionExpression: "PK = :partition",
      ExpressionAttributeValues: { ":partition": `P#${subject}` },
    }),
  );
  return Object.fromEntries(Items.flatMap(({ SK, expiresAt }) => (expiresAt === undefined ? [] : [[SK, expiresAt]])));
}

async function restrict(subject: string, reason = "the person contests what we hold") {
  const { status, body } = await callApi(stack, `POST /v1/subjects/${subject}/restriction`, { reason });
  expect(status).toBe(200);
  return v.parse(restrictionAnswer, body);
}

async function lift(subject: string, body: object = {}) {
  const told = { announcedAt: stack.clock.now(), announcedThrough: "letter", ...body };
  const answer = await callApi(stack, `DELETE /v1/subjects/${subject}/restriction`, told);
  expect(answer.status).toBe(200);
  return v.parse(liftingAnswer, answer.body);
}

async function meetDeadlines() {
  expect((await stack.runSchedule("MeetDeadlines")).map(({ outcome }) => outcome)).toEqual(["returned"]);
}

/** A member of the club who has texted, been reported on, and been texted. */
async function member(): Promise<{ phone: string; subject: string }> {
  const phone = freshNumber("+1");
  await text(stack, phone, "START", CLUB);
  await text(stack, phone, "see you at five", CLUB);
  await stack.simulate({ kind: "delivery", connection: "wholesale", recipient: phone, status: "sent" });
  await stack.whenIdle();
  return { phone, subject: await subjectOf(stack, phone) };
}

describe("A restriction that a person asks for (R69)", () => {
  it("is a request, and holds from when that is completed, in one go with it", async () => {
    const { phone, subject } = await member();
    await text(stack, phone, "Please restrict the processing of my personal data", CLUB);
    const [{ id, kind }] = (await exportOf(stack, phone)).requests;
    expect(kind).toBe("restriction");
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
    const { status } = await callApi(stack, `POST /v1/requests/${id}/complete`, { reason: "accuracy is contested" });
    expect(status).toBe(200);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: false, reasons: ["restricted"] });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.slice(-2).map(({ act }: { act: string }) => act)).toEqual(["restricted", "request-completed"]);
    expect(verdict.intact).toBe(true);
    await meetDeadlines();
    expect(Object.keys(await expiries(subject)).filter((key) => key.startsWith("IN#"))).toEqual([]);
  });
});

describe("A restriction (R69)", () => {
  it("stops every text at once, with an entry that says who and why", async () => {
    const { phone, subject } = await member();
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
    expect(await restrict(subject)).toMatchObject({ subject, itemsHeld: true, ledgerSeq: 2 });
    expect(await check(stack, phone, "club")).toMatchObject({
      allowed: false,
      status: "granted",
      reasons: ["restricted"],
    });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.at(-1)).toMatchObject({
      act: "restricted",
      cause: { channel: "operator", by: expect.stringContaining("local") },
      personal: { reason: { value: "the person contests what we hold" } },
    });
    expect(verdict.intact).toBe(true);
  });

  it("keeps everything from expiring, far beyond its retention, and put again changes nothing (R89)", async () => {
    const { phone, subject } = await member();
    const first = await restrict(subject);
    stack.clock.advance(3 * 3_600_000);
    const again = await restrict(subject, "once more");
    expect(again).toMatchObject({ restrictedSince: first.restrictedSince, ledgerSeq: first.ledgerSeq });
    expect(await expiries(subject)).toEqual({});
    stack.clock.advance(2 * 365 * DAY);
    await stack.whenIdle();
    const held = await exportOf(stack, phone);
    expect(held.messages.map(({ text: words }: { text: string }) => words).sort()).toEqual([
      "START",
      "see you at five",
    ]);
    expect(held.deliveries).toHaveLength(1);
    expect(held.replies).toHaveLength(1);
  });

  it("also keeps what comes while it stands, within the hour; STOP takes effect as ever", async () => {
    const { phone, subject } = await member();
    await restrict(subject);
    await text(stack, phone, "still here", CLUB);
    await text(stack, phone, "STOP", CLUB);
    await stack.simulate({ kind: "delivery", connection: "wholesale", recipient: phone, status: "delivered" });
    await stack.whenIdle();
    expect(await check(stack, phone, "club")).toMatchObject({ reasons: ["withdrawn", "restricted"] });
    await meetDeadlines();
    expect(await expiries(subject)).toEqual({});
  });

  it("texts nobody but in answer to their own text, and lets no yes through (GDPR 18(2))", async () => {
    const phone = freshNumber();
    for (const words of ["START", "YES", "STOP"]) await text(stack, phone, words);
    const subject = await subjectOf(stack, phone);
    stack.clock.advance(DAY);
    const link = await askForLink(stack, phone);
    await restrict(subject);
    const before = sentTexts(stack).length;
    const form = pageForm((await openPage(link)).html, "save");
    for (const purpose of ["promotions", "orders"]) form.append("want", `acme/${purpose}`);
    expect((await submitForm(link, form)).headers.get("location")).toBe("?done=saved");
    await stack.whenIdle();
    expect(sentTexts(stack)).toHaveLength(before);
    expect((await ledgerOf(stack, phone)).ledger.map(({ act }: { act: string }) => act)).toEqual([
      "requested",
      "confirmed",
      "withdrawn",
      "restricted",
    ]);
    await text(stack, phone, "START");
    await text(stack, phone, "YES");
    expect(await check(stack, phone)).toMatchObject({ status: "granted", reasons: ["restricted"] });
    await lift(subject);
    expect(await check(stack, phone)).toMatchObject({ allowed: true });
  });

  it("lifted gives everything the expiry back that it had, and is not lifted before the person is told (GDPR 18(3))", async () => {
    const { phone, subject } = await member();
    const before = await expiries(subject);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(4);
    await restrict(subject);
    const early = { announcedAt: "2026-11-20T09:00:00Z", announcedThrough: "letter" };
    for (const untold of [undefined, { reason: "settled" }, { announcedAt: stack.clock.now() }, early]) {
      const { status, body } = await callApi(stack, `DELETE /v1/subjects/${subject}/restriction`, untold);
      expect([status, body.type]).toEqual([409, "urn:sms-consent:problem:person-not-told"]);
    }
    expect(await check(stack, phone, "club")).toMatchObject({ reasons: ["restricted"] });
    expect(await lift(subject)).toMatchObject({ restricted: false, ledgerSeq: 3 });
    expect(await expiries(subject)).toEqual(before);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
    expect(await lift(subject, { reason: "again" })).toMatchObject({ ledgerSeq: 3 });

    await restrict(subject);
    const announcedAt = stack.clock.now();
    expect(await lift(subject, { announcedAt, reason: "settled" })).toMatchObject({ ledgerSeq: 5 });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.at(-1)).toMatchObject({
      act: "restriction-lifted",
      cause: { announcedAt },
      personal: { reason: { value: "settled" }, announcedThrough: { value: "letter" } },
    });
    expect(verdict.intact).toBe(true);
    stack.clock.advance(100 * DAY);
    expect((await exportOf(stack, phone)).messages).toEqual([]);
  });

  it("that a run still held up by an outage is settled by the next", async () => {
    const { subject } = await member();
    const before = await expiries(subject);
    await restrict(subject);
    await lift(subject);
    // As if the release had been broken off: one item is held yet.
    const [sortKey = "", expiresAt = 0] = Object.entries(before)[0] ?? [];
    await callHold(subject, sortKey, expiresAt);
    expect(await expiries(subject)).not.toEqual(before);
    await meetDeadlines();
    expect(await expiries(subject)).toEqual(before);
    await meetDeadlines();
    expect(await expiries(subject)).toEqual(before);
  });

  it("of somebody whose request runs out meanwhile lets the request lapse once it is lifted", async () => {
    const phone = freshNumber();
    await text(stack, phone, "START");
    const subject = await subjectOf(stack, phone);
    await restrict(subject);
    stack.clock.advance(80 * 3_600_000);
    expect((await callApi(stack, `GET /v1/subjects/${subject}`)).status).toBe(200);
    await lift(subject);
    await meetDeadlines();
    expect((await callApi(stack, `GET /v1/subjects/${subject}`)).status).toBe(404);
  });

  it("can be put on somebody of whom there are only messages", async () => {
    const phone = freshNumber();
    await text(stack, phone, "what a day");
    const subject = await subjectOf(stack, phone);
    expect(await restrict(subject)).toMatchObject({ subject, ledgerSeq: 1 });
    stack.clock.advance(365 * DAY);
    expect((await exportOf(stack, phone)).messages).toHaveLength(1);
  });

  it("with an end is announced a fortnight before it, once, and stands beyond it until somebody lifts it", async () => {
    const { phone, subject } = await member();
    const until = new Date(Date.parse(stack.clock.now()) + 30 * DAY).toISOString();
    const { body } = await callApi(stack, `POST /v1/subjects/${subject}/restriction`, { reason: "contested", until });
    expect(body).toMatchObject({ restrictedUntil: new Date(until).toISOString().replace(".000Z", "Z"), ledgerSeq: 2 });
    await meetDeadlines();
    expect((await ledgerOf(stack, phone)).ledger).toHaveLength(2);
    stack.clock.advance(16 * DAY + 3_600_000);
    await meetDeadlines();
    await meetDeadlines();
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.slice(2)).toMatchObject([
      { act: "restriction-ending", cause: { channel: "schedule", until: body.restrictedUntil } },
    ]);
    expect(verdict.intact).toBe(true);
    stack.clock.advance(20 * DAY);
    await meetDeadlines();
    expect(await check(stack, phone, "club")).toMatchObject({ reasons: ["restricted"] });
    expect(stack.functionLogs().some((line) => line.includes("RestrictionOverdue"))).toBe(true);
    await lift(subject);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
  });

  it.each<[string, string, unknown, number]>([
    ["of nobody", `POST /v1/subjects/v1.${"A".repeat(43)}/restriction`, { reason: "x" }, 404],
    ["without a reason", `POST /v1/subjects/v1.${"A".repeat(43)}/restriction`, {}, 400],
    ["of nobody lifted", `DELETE /v1/subjects/v1.${"A".repeat(43)}/restriction`, undefined, 404],
    [
      "announced in the future",
      `DELETE /v1/subjects/v1.${"A".repeat(43)}/restriction`,
      { announcedAt: "2999-01-01T00:00:00Z" },
      422,
    ],
    [
      "with an end that is past",
      `POST /v1/subjects/v1.${"A".repeat(43)}/restriction`,
      { reason: "x", until: "2026-01-01T00:00:00Z" },
      422,
    ],
  ])("is refused %s", async (_, route, body, status) => {
    expect((await callApi(stack, route, body)).status).toBe(status);
  });
});

describe("A legal hold (R89)", () => {
  const hold = (subject: string, body: unknown) => callApi(stack, `POST /v1/subjects/${subject}/hold`, body);

  it("keeps everything from expiring until its end, forbids nothing, and ends by itself with both on record", async () => {
    const { phone, subject } = await member();
    const before = await expiries(subject);
    const until = new Date(Date.parse(stack.clock.now()) + 20 * DAY).toISOString().replace(".000Z", "Z");
    const { status, body } = await hold(subject, { reason: "claim 12/2026", until });
    expect(status).toBe(200);
    expect(v.parse(holdAnswer, body)).toMatchObject({ heldUntil: until, itemsHeld: true, ledgerSeq: 2 });
    expect((await hold(subject, { reason: "claim 12/2026", until })).body.ledgerSeq).toBe(2);
    expect(await expiries(subject)).toEqual({});
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
    expect((await callApi(stack, `GET /v1/subjects/${subject}`)).body.state.legalHold).toEqual({
      since: body.heldSince,
      until,
    });
    stack.clock.advance(19 * DAY);
    await meetDeadlines();
    expect(await expiries(subject)).toEqual({});
    stack.clock.advance(2 * DAY);
    await meetDeadlines();
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.slice(1)).toMatchObject([
      { act: "held", cause: { channel: "operator", until }, personal: { reason: { value: "claim 12/2026" } } },
      { act: "hold-ending", cause: { channel: "schedule", until } },
      { act: "hold-released", cause: { channel: "schedule", until } },
    ]);
    expect(verdict.intact).toBe(true);
    // What outlived its time meanwhile is gone with the release.
    const left = await expiries(subject);
    for (const [sortKey, expiresAt] of Object.entries(left)) expect(before[sortKey]).toBe(expiresAt);
  });

  it("released beside a restriction leaves everything held", async () => {
    const { subject } = await member();
    await hold(subject, { reason: "claim", until: new Date(Date.parse(stack.clock.now()) + DAY).toISOString() });
    await restrict(subject);
    const { status, body } = await callApi(stack, `DELETE /v1/subjects/${subject}/hold`);
    expect(status).toBe(200);
    expect(v.parse(releaseAnswer, body)).toMatchObject({ held: false, ledgerSeq: 4 });
    expect(await expiries(subject)).toEqual({});
  });

  it.each<[string, unknown, number]>([
    ["without an end", { reason: "claim" }, 400],
    ["without a reason", { until: "2027-06-01T00:00:00Z" }, 400],
    ["for ever", { reason: "claim", until: "2999-01-01T00:00:00Z" }, 422],
  ])("is refused %s", async (_, body, status) => {
    expect((await hold(`v1.${"A".repeat(43)}`, body)).status).toBe(status);
  });
});

async function callHold(subject: string, SK: string, expiresAt: number): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName: Object.values(stack.tables)[0],
      Key: { PK: `P#${subject}`, SK },
      UpdateExpression: "SET heldExpiresAt = :at REMOVE expiresAt",
      ExpressionAttributeValues: { ":at": expiresAt },
    }),
  );
}
