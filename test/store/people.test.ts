import { createServer } from "node:http";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import * as v from "valibot";
import { afterEach, describe, expect, it } from "vitest";
import { instantOf } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { stateKey } from "../../functions/store/keys.ts";
import { readPeople } from "../../functions/store/person.ts";
import type { Table } from "../../functions/store/table.ts";
import { type Subject, subjectOf } from "../../functions/subject.ts";

const NOW = instantOf(Date.UTC(2026, 10, 24, 9));
const PEPPER = { version: 1, secret: "a pepper of the tests" };

const key = v.object({ PK: v.object({ S: v.string() }), SK: v.object({ S: v.string() }) });
const batchGet = v.object({
  RequestItems: v.object({ people: v.object({ Keys: v.array(key), ConsistentRead: v.literal(true) }) }),
});
type Key = v.InferOutput<typeof key>;

interface Answered {
  readonly table: Table;
  /** How many keys each call asked for. */
  readonly calls: readonly number[];
  readonly stop: () => Promise<void>;
}

/** A table that holds everyone, and gets to `capacity` keys of a call: the rest it leaves unprocessed, as DynamoDB does when it is throttled. */
async function tableWith(capacity: (call: number) => number): Promise<Answered> {
  const calls: number[] = [];
  const itemOf = ({ PK, SK }: Key) =>
    marshall({
      PK: PK.S,
      SK: SK.S,
      subject: PK.S.replace(/^P#/, ""),
      phone: "+34600000001",
      consents: {},
      createdAt: NOW,
      version: 1,
      ledgerSeq: 0,
      ledgerHash: "",
    });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { Keys } = v.parse(batchGet, JSON.parse(Buffer.concat(chunks).toString())).RequestItems.people;
      calls.push(Keys.length);
      const taken = capacity(calls.length);
      const rest = Keys.slice(taken);
      response.setHeader("content-type", "application/x-amz-json-1.0");
      response.end(
        JSON.stringify({
          Responses: { people: Keys.slice(0, taken).map(itemOf) },
          UnprocessedKeys: rest.length > 0 ? { people: { Keys: rest, ConsistentRead: true } } : {},
        }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "eu-west-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const stop = async () => {
    client.destroy();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { table: { name: "people", client: DynamoDBDocumentClient.from(client) }, calls, stop };
}

function subjects(length: number): readonly (readonly [Subject])[] {
  return Array.from({ length }, (_, index) => {
    const phone = parseE164(`+346000${String(index).padStart(5, "0")}`);
    if (phone === undefined) throw new Error("no number");
    return [subjectOf(phone, PEPPER)] as const;
  });
}

let open: Answered | undefined;
afterEach(() => open?.stop());

describe("Reading many people", () => {
  it("takes one call for a hundred, and gives them in the order asked, doubles too", async () => {
    open = await tableWith(() => 100);
    const people = subjects(250);
    const asked = [...people.toReversed(), ...people.slice(0, 10)];
    const read = await readPeople(open.table, asked, NOW, AbortSignal.timeout(5_000));
    expect(open.calls.toSorted()).toEqual([100, 100, 50]);
    expect(read.map(({ subject }) => subject)).toEqual(asked.map(([subject]) => subject));
    expect(read.every(({ record }) => record?.version === 1)).toBe(true);
    expect(asked.map(([subject]) => stateKey(subject).PK)).toContain(`P#${read[0]?.subject}`);
  });

  it("asks again for what the table left unprocessed, and for nothing else", async () => {
    open = await tableWith((call) => (call < 4 ? 30 : 100));
    const people = subjects(100);
    const read = await readPeople(open.table, people, NOW, AbortSignal.timeout(5_000));
    expect(open.calls).toEqual([100, 70, 40, 10]);
    expect(read.every(({ record }) => record !== undefined)).toBe(true);
  });

  it("fails when the time is up before everyone is read, rather than call the rest unknown", async () => {
    open = await tableWith(() => 0);
    await expect(readPeople(open.table, subjects(3), NOW, AbortSignal.timeout(300))).rejects.toThrow();
    expect(open.calls.length).toBeGreaterThan(1);
  });
});
