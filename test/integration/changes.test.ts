import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesAnswer } from "../../functions/api/shapes/changes.ts";
import { appendEntry, EMPTY_LEDGER } from "../../functions/consent/ledger.ts";
import { epochMilliseconds, type Instant, instantOf, parseInstant } from "../../functions/instant.ts";
import { changeIndexOf } from "../../functions/store/changes.ts";
import { ledgerKey } from "../../functions/store/keys.ts";
import { parseSubject, type Subject } from "../../functions/subject.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

type Answer = v.InferOutput<typeof changesAnswer>;

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

async function changes(query: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { status, body } = await callApi(stack, `GET /v1/changes?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return v.parse(changesAnswer, body);
}

/** Everything from a cursor or time on, walking until nothing more is there. */
async function follow(start: Readonly<Record<string, string>>) {
  const seen: Answer["changes"] = [];
  let query = start;
  for (;;) {
    const { changes: page, cursor, more } = await changes(query);
    seen.push(...page);
    query = { cursor };
    if (!more) return { seen, cursor };
  }
}

const now = (): Instant => parseInstant(stack.clock.now()) ?? instantOf(0);
const keyOf = ({ subject, ledgerSeq, program, purpose }: Answer["changes"][number]) =>
  `${subject} ${ledgerSeq} ${program} ${purpose}`;

/** Of the same shard of the index, so that its pages fill up. */
function randomSubject(): Subject {
  const hash = randomBytes(32);
  hash[0] = 0;
  const subject = parseSubject(`v1.${hash.toString("base64url")}`);
  if (subject === undefined) throw new Error("no subject");
  return subject;
}

/** Ledger entries of strangers, written as the system writes them, at the times given. */
async function writeEntries(times: readonly Instant[]): Promise<readonly string[]> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: stack.database.endpoint,
      region: "eu-west-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    }),
  );
  const [table = ""] = Object.values(stack.tables);
  const items = times.map((recordedAt) => {
    const subject = randomSubject();
    const ledger = appendEntry(
      EMPTY_LEDGER,
      {
        act: "withdrawn",
        changes: [{ program: "acme", purpose: "promotions", from: "none", to: "withdrawn" }],
        subject,
        receivedAt: recordedAt,
        recordedAt,
        cause: { channel: "api", through: "call-centre" },
      },
      {},
      () => "salt",
    );
    return { ...ledgerKey(subject, 1), ...ledger, ...changeIndexOf(ledger.entry) };
  });
  for (let at = 0; at < items.length; at += 25) {
    const requests = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
  }
  client.destroy();
  return items.map(({ entry }) => entry.subject);
}

describe("GET /v1/changes", () => {
  it("gives every change of a purpose with its entry and the number, once it happened (R36, R100)", async () => {
    const person = freshNumber();
    const since = stack.clock.now();
    await text(stack, person, "Baja ya");
    const subject = await subjectOf(stack, person);
    const { changes: given } = await changes({ program: "acme", since });
    expect(given).toContainEqual({
      subject,
      phone: person,
      program: "acme",
      purpose: "promotions",
      status: "withdrawn",
      current: true,
      at: expect.stringContaining("2026-11-24T"),
      ledgerSeq: 1,
    });
    expect((await changes({ program: "club", since })).changes.map((change) => change.program)).not.toContain("acme");
  });

  it("tells what a purpose came to from what a later change replaced", async () => {
    const person = freshNumber();
    const since = stack.clock.now();
    await text(stack, person, "START");
    stack.clock.advance(60_000);
    await text(stack, person, "SI");
    stack.clock.advance(60_000);
    await text(stack, person, "Baja ya");
    const { seen } = await follow({ program: "acme", since });
    const theirs = seen.filter(({ phone, purpose }) => phone === person && purpose === "promotions");
    expect(theirs.map(({ status, current }) => [status, current])).toEqual([
      ["pending", false],
      ["granted", false],
      ["withdrawn", true],
    ]);
  });

  it("gives what is not a minute old again, and what is older no more", async () => {
    stack.clock.advance(120_000);
    const person = freshNumber();
    const { cursor: before } = await follow({ since: stack.clock.now() });
    await text(stack, person, "Baja ya");
    const first = await follow({ cursor: before });
    const second = await follow({ cursor: first.cursor });
    expect(second.seen.map(keyOf)).toEqual(first.seen.map(keyOf));
    expect(first.seen.length).toBeGreaterThan(0);
    stack.clock.advance(120_000);
    const third = await follow({ cursor: second.cursor });
    expect(third.seen.map(keyOf)).toEqual(first.seen.map(keyOf));
    expect((await follow({ cursor: third.cursor })).seen).toEqual([]);
  });

  it("walks through more than a page, and over days on which nothing happened, in the order it was recorded", async () => {
    const start = epochMilliseconds(now()) - 45 * 86_400_000;
    const times = Array.from({ length: 330 }, (_, i) => instantOf(start + (i % 3) * 20 * 86_400_000 + i * 1_000));
    const written = await writeEntries(times);
    const { seen } = await follow({ since: instantOf(start - 1_000) });
    const strangers = seen.filter(({ subject }) => written.includes(subject));
    expect(strangers.map(({ subject }) => subject).sort()).toEqual([...written].sort());
    const order = seen.map(({ at }) => at);
    expect(order).toEqual([...order].sort());
    expect(strangers[0]).not.toHaveProperty("phone");
  });

  it("misses nothing that is recorded while it is read", async () => {
    stack.clock.advance(120_000);
    let { cursor } = await follow({ since: stack.clock.now() });
    const people = Array.from({ length: 12 }, () => freshNumber());
    const writing = (async () => {
      for (const person of people) await text(stack, person, "Baja ya");
    })();
    const seen = new Set<string>();
    const read = async () => {
      const page = await follow({ cursor });
      for (const change of page.seen) if (change.phone !== undefined) seen.add(change.phone);
      cursor = page.cursor;
    };
    let busy = true;
    const done = writing.then(() => {
      busy = false;
    });
    while (busy) {
      await read();
      stack.clock.advance(20_000);
    }
    await done;
    await read();
    expect([...seen].sort()).toEqual(expect.arrayContaining([...people].sort()));
  });

  it.each<[string, Record<string, string>, number, string]>([
    ["a time without a zone", { since: "2026-11-24T09:00:00" }, 400, "since"],
    ["a cursor that is none of ours", { cursor: "tomorrow" }, 400, "cursor"],
    ["an unknown program", { program: "nobody" }, 422, "program"],
    ["an unknown parameter", { page: "2" }, 400, "page"],
  ])("refuses %s, naming the parameter", async (_, query, status, path) => {
    const answer = await callApi(stack, `GET /v1/changes?${new URLSearchParams(query)}`);
    expect([answer.status, answer.body.errors[0].path]).toEqual([status, path]);
  });
});
