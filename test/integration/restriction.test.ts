import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liftingAnswer, restrictionAnswer } from "../../functions/api/shapes/restriction.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, exportOf, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

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

async function lift(subject: string, body?: object) {
  const answer = await callApi(stack, `DELETE /v1/subjects/${subject}/restriction`, body);
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

  it("lifted gives everything the expiry back that it had, and says whether the person has still to be told", async () => {
    const { phone, subject } = await member();
    const before = await expiries(subject);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(4);
    await restrict(subject);
    expect(await lift(subject)).toMatchObject({ announce: true, ledgerSeq: 3 });
    expect(await expiries(subject)).toEqual(before);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
    expect(await lift(subject, { reason: "again" })).toMatchObject({ ledgerSeq: 3 });

    await restrict(subject);
    const announcedAt = stack.clock.now();
    expect(await lift(subject, { announcedAt, reason: "settled" })).toMatchObject({ announce: false });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(ledger.at(-1)).toMatchObject({ act: "restriction-lifted", cause: { announcedAt } });
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
  ])("is refused %s", async (_, route, body, status) => {
    expect((await callApi(stack, route, body)).status).toBe(status);
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
