import { createPublicKey } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../functions/consent/ledger.ts";
import { isSignedBy, statementHash } from "../../functions/consent/signed-head.ts";
import { instantOf, plusMilliseconds } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { headItemOf, noteHead, readHead } from "../../functions/store/heads.ts";
import { parseSubject, type Subject, subjectOf as subjectOfNumber } from "../../functions/subject.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { chainOf } from "../consent/chain.ts";
import { verifyCommand } from "../verification/command.ts";
import { callApi, freshNumber, ledgerOf, startTestStack, subjectOf, text } from "./stack.ts";

const DAY = 86_400_000;

let stack: LocalStack;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  stack = await startTestStack();
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const { endpoint } = stack.database;
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: "eu-west-1", credentials }));
});
afterAll(() => stack.stop());

const tableName = () => Object.values(stack.tables)[0];

/** Signs the map, as the schedule does every day. */
async function sign() {
  await stack.whenIdle();
  expect((await stack.runSchedule("SignDaily")).map(({ outcome }) => outcome)).toEqual(["returned"]);
}

async function signNextDay() {
  stack.clock.advance(DAY);
  await sign();
}

const latest = async () => (await callApi(stack, "GET /v1/heads/latest")).body;

async function itemsOf(partition: string, prefix = "") {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tableName(),
      KeyConditionExpression: prefix === "" ? "PK = :partition" : "PK = :partition AND begins_with(SK, :prefix)",
      ExpressionAttributeValues: { ":partition": partition, ...(prefix !== "" && { ":prefix": prefix }) },
      ConsistentRead: true,
    }),
  );
  return Items;
}

async function remove(items: readonly Record<string, unknown>[]) {
  const requests = items.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } }));
  await client.send(new BatchWriteCommand({ RequestItems: { [String(tableName())]: requests } }));
}

async function publicKeyFile(): Promise<string> {
  const path = join(temporaryDirectory(), "heads.pem");
  writeFileSync(path, (await latest()).publicKey);
  return path;
}

async function member(): Promise<string> {
  const person = freshNumber();
  await text(stack, person, "START");
  await text(stack, person, "YES");
  return person;
}

describe("The daily signed head", () => {
  it("vouches for a ledger up to what was written before it, which anyone can check with the public key", async () => {
    const person = await member();
    await signNextDay();
    await text(stack, person, "STOP");
    const answer = await ledgerOf(stack, person);
    expect(answer.attestation.verdict).toEqual({ holds: true, covers: 2 });
    expect(answer.attestation.keyId).toMatch(/^arn:aws:kms:/);
    const { out, code } = verifyCommand(["--public-key", await publicKeyFile()], JSON.stringify(answer));
    expect({ out, code }).toMatchObject({
      code: 0,
      out: expect.stringContaining("whose signature is right, vouches for entries 1 to 2, the later ones"),
    });
    await signNextDay();
    expect((await ledgerOf(stack, person)).attestation.verdict).toEqual({ holds: true, covers: 3 });
  });

  it("misses what was cut off a ledger, although the state was made to agree with the rest", async () => {
    const person = await member();
    await text(stack, person, "STOP");
    await signNextDay();
    const partition = `P#${await subjectOf(stack, person)}`;
    const entries = await itemsOf(partition, "LEDGER#");
    await remove(entries.slice(2));
    await client.send(
      new UpdateCommand({
        TableName: tableName(),
        Key: { PK: partition, SK: "STATE" },
        UpdateExpression: "SET ledgerSeq = :seq, ledgerHash = :hash",
        ExpressionAttributeValues: { ":seq": 2, ":hash": entries[1]?.entry.hash },
      }),
    );
    const answer = await ledgerOf(stack, person);
    expect(answer.verdict).toMatchObject({ intact: true, entries: 2 });
    expect(answer.attestation.verdict).toEqual({
      holds: false,
      problem: "the signed head names entry 3, and the ledger ends at entry 2",
    });
    const { out, code } = verifyCommand(["--public-key", await publicKeyFile()], JSON.stringify(answer));
    expect(code).toBe(1);
    expect(out).toContain("NOT INTACT");
  });

  it("misses a person who was taken away whole", async () => {
    const person = await member();
    const subject = await subjectOf(stack, person);
    await signNextDay();
    await remove(await itemsOf(`P#${subject}`));
    const { status, body } = await callApi(stack, `GET /v1/subjects/${subject}/ledger`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ledger: [],
      attestation: { verdict: { holds: false, problem: "the signed head names entry 2, and there is none" } },
    });
  });

  it("counts those whose place was taken as well, as an erasure does, and then knows nothing of them", async () => {
    const person = await member();
    const subject = await subjectOf(stack, person);
    await signNextDay();
    const before = await latest();
    await remove(await itemsOf(`P#${subject}`));
    const place = parseSubject(subject);
    if (place === undefined) throw new Error("no subject");
    await remove([{ ...headItemOf(place) }]);
    expect((await callApi(stack, `GET /v1/subjects/${subject}/ledger`)).status).toBe(404);
    await signNextDay();
    expect((await latest()).statement).toMatchObject({ removed: 1, heads: before.statement.heads - 1 });
  });

  it("forgets a request that nobody answered, and counts nobody as removed for it", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await sign();
    await signNextDay();
    const before = await latest();
    const { attestation } = await ledgerOf(stack, person);
    expect(attestation.head.expiresAt).toBeGreaterThan(0);
    stack.clock.advance(3 * DAY);
    await text(stack, person, "START");
    expect((await ledgerOf(stack, person)).attestation.verdict).toEqual({ holds: true, covers: 0 });
    await signNextDay();
    const after = await latest();
    expect(after.statement).toMatchObject({ removed: 0, heads: before.statement.heads });
    expect((await ledgerOf(stack, person)).attestation.verdict).toEqual({ holds: true, covers: 1 });
  });

  it("is made once a day, follows the one before, and names nobody", async () => {
    await signNextDay();
    const first = await latest();
    await sign();
    expect(await latest()).toEqual(first);
    stack.clock.advance(DAY);
    await signNextDay();
    const second = await latest();
    expect(second.statement.previous).toBe(statementHash(first.statement));
    for (const signed of [first, second]) {
      expect(isSignedBy(signed, createPublicKey(signed.publicKey))).toBe(true);
      expect((await callApi(stack, `GET /v1/heads/${signed.statement.day}`)).body).toEqual(signed);
      expect(Object.keys(signed.statement).sort()).toEqual([
        "day",
        "heads",
        "previous",
        "removed",
        "root",
        "sealedAt",
        "version",
      ]);
    }
    const missed = new Date(Date.parse(second.statement.day) - DAY).toISOString().slice(0, 10);
    expect((await callApi(stack, `GET /v1/heads/${missed}`)).status).toBe(404);
    expect((await callApi(stack, "GET /v1/heads/yesterday")).status).toBe(404);
  });

  it("holds after months in which the person did nothing", async () => {
    const person = await member();
    for (let week = 0; week < 8; week += 1) {
      stack.clock.advance(6 * DAY);
      await signNextDay();
    }
    expect((await ledgerOf(stack, person)).attestation.verdict).toEqual({ holds: true, covers: 2 });
  });

  it("is not made while the key is out of reach, and then is", async () => {
    stack.clock.advance(DAY);
    const before = await latest();
    stack.services.fail(["kms"]);
    await stack.whenIdle();
    expect((await stack.runSchedule("SignDaily")).map(({ outcome }) => outcome)).toEqual(["failed"]);
    expect(await latest()).toEqual(before);
    stack.services.restore();
    await sign();
    expect((await latest()).statement.previous).toBe(statementHash(before.statement));
  });
});

describe("The map of the ledgers' ends", () => {
  const entryOf = (subject: Subject, seq: number): LedgerEntry => {
    const last = chainOf(seq, subject).at(-1);
    if (last === undefined) throw new Error("no entry");
    return last.entry;
  };
  const now = instantOf(Date.UTC(2026, 11, 24));
  const inAnHour = Date.UTC(2026, 11, 24, 1) / 1000;

  let strangers = 0;
  const stranger = () => {
    strangers += 1;
    const phone = parseE164(`+346990001${String(strangers).padStart(2, "0")}`);
    if (phone === undefined) throw new Error("no number");
    return subjectOfNumber(phone, { version: 1, secret: "a pepper of the tests" });
  };

  it("keeps the latest entry, in whatever order and however often entries come", async () => {
    const table = { name: String(tableName()), client };
    const order = fc.shuffledSubarray([1, 1, 2, 2, 3, 3, 4], { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(order, async (seqs) => {
        const subject = stranger();
        for (const seq of seqs) await noteHead(table, entryOf(subject, seq), undefined, now);
        expect(await readHead(table, subject, now)).toMatchObject({ seq: 4, hash: entryOf(subject, 4).hash });
      }),
      { numRuns: 20 },
    );
  });

  it("gives way to a ledger begun after the one that lapsed, and takes nothing that has lapsed", async () => {
    const table = { name: String(tableName()), client };
    const subject = stranger();
    await noteHead(table, entryOf(subject, 2), inAnHour, now);
    await noteHead(table, entryOf(subject, 1), undefined, now);
    expect(await readHead(table, subject, now)).toMatchObject({ seq: 2, expiresAt: inAnHour });
    const later = plusMilliseconds(now, 3_600_000);
    expect(await readHead(table, subject, later)).toBeUndefined();
    await noteHead(table, entryOf(subject, 2), inAnHour, later);
    await noteHead(table, entryOf(subject, 1), undefined, later);
    expect(await readHead(table, subject, later)).toMatchObject({ seq: 1 });
    expect((await readHead(table, subject, later))?.expiresAt).toBeUndefined();
  });
});
