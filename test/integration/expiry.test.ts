import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

const CLUB = { connection: "wholesale", to: "+14155550101" };
const YEARLY = { connection: "wholesale", to: "+14155550102" };
const yearly = {
  ...CONFIGURATION.programs[1],
  id: "yearly",
  senders: [YEARLY.to],
  retiredSenders: [],
  refreshAfterMonths: 12,
};
const configuration = { ...CONFIGURATION, programs: [...CONFIGURATION.programs, yearly] };
const DAY = 86_400_000;

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ configuration });
});
afterAll(() => stack.stop());

async function meetDeadlines() {
  expect((await stack.runSchedule("MeetDeadlines")).map(({ outcome }) => outcome)).toEqual(["returned"]);
  await stack.whenIdle();
}

const actsOf = async (phone: string): Promise<string[]> =>
  (await ledgerOf(stack, phone)).ledger.map(({ act }: { act: string }) => act);

const eventsOf = (subject: string) =>
  stack
    .busEvents()
    .map((event) => JSON.parse(JSON.stringify(event)))
    .filter((event) => JSON.stringify(event).includes(subject))
    .map((event) => JSON.stringify(event).match(/consent\.(expiring-soon|expired)/)?.[0])
    .filter((type) => type !== undefined);

describe("Consent of somebody who has not been heard of for two years (R11)", () => {
  it("is said to lapse thirty days before, and lapses, on record, on the bus and in the feed", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", CLUB);
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted"]);

    stack.clock.advance(702 * DAY);
    await meetDeadlines();
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "expiring-soon"]);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });

    stack.clock.advance(30 * DAY);
    await meetDeadlines();
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "expiring-soon", "expired"]);
    expect(await check(stack, phone, "club")).toMatchObject({
      allowed: false,
      status: "expired",
      reasons: ["expired"],
    });
    const { subject, ledger, verdict } = await ledgerOf(stack, phone);
    expect(verdict.intact).toBe(true);
    expect(ledger.at(-1)).toMatchObject({ cause: { channel: "schedule" } });
    expect(eventsOf(subject)).toEqual(["consent.expiring-soon", "consent.expired"]);
    const { body } = await callApi(stack, "GET /v1/changes?program=club");
    expect(body.changes.filter((change: { subject: string }) => change.subject === subject).at(-1)).toMatchObject({
      program: "club",
      purpose: "news",
      status: "none",
    });
  });

  it("is in force again by their own act", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", CLUB);
    stack.clock.advance(740 * DAY);
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "expired"]);
    await text(stack, phone, "START", CLUB);
    expect(await check(stack, phone, "club")).toMatchObject({ allowed: true });
  });

  it("is left alone while it is restricted, and told once that is over", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", CLUB);
    const { subject } = await ledgerOf(stack, phone);
    await callApi(stack, `POST /v1/subjects/${subject}/restriction`, { reason: "contested" });
    stack.clock.advance(740 * DAY);
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "restricted"]);
    const told = { announcedAt: stack.clock.now(), announcedThrough: "letter" };
    await callApi(stack, `DELETE /v1/subjects/${subject}/restriction`, told);
    await meetDeadlines();
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "restricted", "restriction-lifted", "expired"]);
  });

  it("lapses when the program says, in the state, in the receipt and on record", async () => {
    const phone = freshNumber("+1");
    await text(stack, phone, "START", YEARLY);
    const subject = await subjectOf(stack, phone);
    const { body } = await callApi(stack, `GET /v1/subjects/${subject}`);
    const { since, expiresAt } = body.state.programs.yearly.news;
    const inAYear = `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
    expect(expiresAt).toBe(inAYear);
    const receipts = await callApi(stack, `GET /v1/subjects/${subject}/receipts`);
    expect(receipts.body["@graph"][0]["dpv:hasConsentStatus"][0]["dpv:hasDuration"]["rdf:value"]).toBe(inAYear);

    stack.clock.advance(340 * DAY);
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "expiring-soon"]);
    stack.clock.advance(27 * DAY);
    expect(await check(stack, phone, "yearly")).toMatchObject({ allowed: false, status: "expired" });
    await meetDeadlines();
    expect(await actsOf(phone)).toEqual(["granted", "expiring-soon", "expired"]);
  });
});

describe("The proof of consent that has lapsed (R88)", () => {
  it("goes with the state, whole, five years later at the end of the year, unless the person comes back", async () => {
    const [gone, back] = [freshNumber("+1"), freshNumber("+1")];
    for (const phone of [gone, back]) await text(stack, phone, "START", CLUB);
    const subject = await subjectOf(stack, gone);
    stack.clock.advance(740 * DAY);
    await meetDeadlines();
    expect(await actsOf(gone)).toEqual(["granted", "expired"]);
    const year = Number(stack.clock.now().slice(0, 4));

    stack.clock.set(`${year + 5}-12-31T12:00:00Z`);
    expect((await ledgerOf(stack, gone)).verdict).toMatchObject({ intact: true, entries: 2 });
    await text(stack, back, "START", CLUB);

    stack.clock.set(`${year + 6}-01-01T12:00:01Z`);
    expect((await callApi(stack, `GET /v1/subjects/${subject}/ledger`)).status).toBe(404);
    expect(await check(stack, gone, "club")).toMatchObject({ allowed: false, reasons: ["no-consent"] });
    expect(await actsOf(back)).toEqual(["granted", "expired", "granted"]);
    expect((await ledgerOf(stack, back)).verdict).toMatchObject({ intact: true, entries: 3 });
    await text(stack, gone, "START", CLUB);
    expect(await actsOf(gone)).toEqual(["granted"]);
    expect((await ledgerOf(stack, gone)).verdict).toMatchObject({ intact: true, entries: 1 });
  });
});

describe("The proof of what was withdrawn (R88, R90)", () => {
  it("expires years later and leaves the withdrawal, with a chain that verifies from there", async () => {
    const phone = freshNumber();
    const spain = { connection: "twilio" };
    for (const words of ["START", "YES", "STOP"]) await text(stack, phone, words, spain);
    const subject = await subjectOf(stack, phone);
    stack.clock.advance(200 * DAY);
    await meetDeadlines();
    expect((await ledgerOf(stack, phone)).ledger).toHaveLength(3);
    stack.clock.advance(6 * 365 * DAY);
    await meetDeadlines();
    const { ledger, verdict, head } = await ledgerOf(stack, phone);
    expect(ledger).toMatchObject([
      { seq: 4, act: "proof-expired", cause: { channel: "schedule", through: { seq: 3 } } },
    ]);
    expect(verdict).toEqual({ intact: true, entries: 1, from: 4, head });
    expect(await check(stack, phone)).toMatchObject({ allowed: false, status: "withdrawn" });
    expect((await callApi(stack, `GET /v1/subjects/${subject}`)).body.state).toMatchObject({
      ledgerFrom: 4,
      ledgerSeq: 4,
    });
    await meetDeadlines();
    expect((await ledgerOf(stack, phone)).head).toEqual(head);

    for (const words of ["START", "YES"]) {
      stack.clock.advance(DAY);
      await text(stack, phone, words, spain);
    }
    expect(await check(stack, phone)).toMatchObject({ allowed: true });
    expect((await ledgerOf(stack, phone)).verdict).toMatchObject({ intact: true, entries: 3, from: 4 });
  });
});
