import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  ScanCommand,
} from "@aws-sdk/lib-dynamodb";
import { continueErasure, type ErasureContext } from "../../functions/erasure/erase.ts";
import { type Instant, instantOf, plusMilliseconds } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import type { DataRequest } from "../../functions/rights/request.ts";
import { changeIndexOf } from "../../functions/store/changes.ts";
import { headItemOf } from "../../functions/store/heads.ts";
import {
  answeredKey,
  ERASURE_REPLY_PREFIX,
  type ItemKey,
  inboundKey,
  ledgerKey,
  linkKey,
  linkPointerKey,
  partitionOf,
  partKey,
  replyKey,
  reportKey,
  requestKey,
  reviewKey,
  seenKey,
  sentMessageKey,
  stateKey,
  unplacedReportKey,
  unreachableKey,
} from "../../functions/store/keys.ts";
import { requestItem } from "../../functions/store/requests.ts";
import type { Table } from "../../functions/store/table.ts";
import { type Subject, subjectOf } from "../../functions/subject.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { type Database, openDatabase } from "../../infra/local/database/database.ts";
import { chooseEngine, requestedEngine } from "../../infra/local/database/engine.ts";
import { chainOf, headOf } from "../consent/chain.ts";
import { smallestConfiguration } from "../infra/sample.ts";

export const START = instantOf(Date.UTC(2026, 10, 24, 12));
export const later = (days: number): Instant => plusMilliseconds(START, days * 86_400_000);
export const DIGITS = "34600000077";
export const WORDS = "please forget everything about my garden gnome";

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("a fixture is missing");
  return value;
}
const phone = required(parseE164(`+${DIGITS}`));
export const SUBJECT: Subject = subjectOf(phone, { version: 1, secret: "a pepper of the tests" });

const keyed = (hash: string, range?: string) => ({
  AttributeDefinitions: [hash, ...(range ? [range] : [])].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S" as const,
  })),
  KeySchema: [
    { AttributeName: hash, KeyType: "HASH" as const },
    ...(range ? [{ AttributeName: range, KeyType: "RANGE" as const }] : []),
  ],
  GlobalSecondaryIndexes: [],
  LocalSecondaryIndexes: [],
});

const PEOPLE = "people";
const TOMBSTONES = "tombstones";

const tableOf = (name: string, hash: string, range?: string) => ({
  logicalId: name,
  name,
  arn: name,
  reference: name,
  properties: keyed(hash, range),
});

const deployment = parseConfiguration({ ...smallestConfiguration(), processors: ["crm"] });

/** A request to be erased from the number itself, which the processor has confirmed unless it is said otherwise. */
export const REQUEST: DataRequest = {
  subject: SUBJECT,
  ledgerSeq: 4,
  kind: "erasure",
  status: "identified",
  channel: "sms",
  program: "acme",
  regime: "gdpr",
  receivedAt: START,
  dueAt: later(30),
  targetAt: later(28),
  identifiedAt: START,
  processors: { crm: START },
  steps: [{ step: "received", at: START, by: "person" }],
  version: 1,
};

const CHAIN = chainOf(4, SUBJECT).map((record) => ({
  ...record,
  personal: { ...record.personal, note: { salt: "salt", value: `${WORDS} +${DIGITS}` } },
}));

const expiresAt = Date.parse(later(90)) / 1000;
const note = (key: ItemKey, members: object = {}) => ({ ...key, expiresAt, ...members });

/** Somebody of whom there is something of every kind. */
export function everythingHeld(request: DataRequest = REQUEST): readonly (ItemKey & Record<string, unknown>)[] {
  const text = { connection: "twilio", id: "SM1", from: phone, to: "74454", text: WORDS, receivedAt: START };
  const reply = { connection: "twilio", kind: "help", from: "74454", to: phone, text: WORDS, status: "sent" };
  const head = headOf(CHAIN);
  const grant = {
    status: "granted",
    since: START,
    lastActAt: START,
    method: "keyword",
    policyVersion: "1",
    ledgerSeq: 1,
  };
  const standing = { ...grant, act: { receivedAt: START, proof: { by: "nothing" } } };
  const state = {
    subject: SUBJECT,
    phone,
    locale: "es",
    consents: { acme: { promotions: { standing } } },
    requests: [{ kind: "erasure", program: "acme", ledgerSeq: 4, dueAt: later(30), askedAt: START, identified: true }],
    createdAt: START,
    version: 4,
    ledgerSeq: head.seq,
    ledgerHash: head.hash,
  };
  return [
    { ...stateKey(SUBJECT), ...state },
    ...CHAIN.map((record) => ({ ...ledgerKey(SUBJECT, record.entry.seq), ...record, ...changeIndexOf(record.entry) })),
    { ...headItemOf(SUBJECT), ledgerSeq: head.seq, ledgerHash: head.hash },
    { ...requestKey(SUBJECT, request.ledgerSeq), ...requestItem(request) },
    note(inboundKey(SUBJECT, "twilio", "SM1"), text),
    note(inboundKey(SUBJECT, "twilio", "SM2"), { ...text, id: "SM2" }),
    note(seenKey(SUBJECT, "twilio", "SM1")),
    note(partKey(SUBJECT, "twilio", "7", 1), { text: WORDS }),
    note(reportKey(SUBJECT, "twilio", "SM3"), { to: phone, status: "sent" }),
    note(replyKey(SUBJECT, "one"), { ...reply, reference: "one", messageId: "SM4" }),
    note(replyKey(SUBJECT, "two"), { ...reply, reference: "two", messageId: "two" }),
    note(sentMessageKey("twilio", "SM4"), { replyPK: partitionOf(SUBJECT), replySK: "REPLY#one" }),
    note(unplacedReportKey("twilio", "SM4"), { status: "sent" }),
    note(reviewKey(SUBJECT, 2), { subject: SUBJECT, messageId: "SM1" }),
    note(answeredKey(SUBJECT, "digest")),
    note(unreachableKey(SUBJECT)),
    note(linkPointerKey(SUBJECT, "hash")),
    note(linkKey("hash"), { subject: SUBJECT, formKey: "secret" }),
    note({ PK: partitionOf(SUBJECT), SK: "AUDIT#1" }, { about: phone }),
    // What nobody knows yet is not kept either.
    note({ PK: partitionOf(SUBJECT), SK: "NOVELTY#1" }, { about: phone }),
  ];
}

/** A call of the table that is broken off: before it reaches the table, or on the way back. */
export interface Crash {
  readonly call: number;
  readonly when: "before" | "after";
}

/** The process died. */
export class Crashed extends Error {}

export interface World {
  /** Fills the tables anew with these items alone. */
  fill(items: readonly Record<string, unknown>[], tombstones?: readonly Record<string, unknown>[]): Promise<void>;
  /** Everything that is in the tables, in an order of its own. */
  everything(): Promise<{
    readonly people: readonly Record<string, unknown>[];
    readonly tombstones: readonly Record<string, unknown>[];
  }>;
  /** The carrier has taken what the person is told by, if that waits to go out. */
  deliver(): Promise<void>;
  /** What an erasure works with; dies at this call, and counts them. */
  context(now: Instant, crash?: Crash): ErasureContext & { readonly calls: () => number };
  close(): Promise<void>;
}

function dyingClient(database: Database, crash: Crash | undefined) {
  const { endpoint } = database;
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: "eu-west-1", credentials }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  let calls = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      const dies = calls === crash?.call;
      if (dies && crash?.when === "before") throw new Crashed();
      const answer = await next(args);
      if (dies) throw new Crashed();
      return answer;
    },
    { step: "initialize" },
  );
  return { client, calls: () => calls };
}

export async function openWorld(): Promise<World> {
  const engine = chooseEngine(requestedEngine(process.env));
  const tables = [tableOf(PEOPLE, "PK", "SK"), tableOf(TOMBSTONES, "subject")];
  const database = await openDatabase(engine, undefined, tables, "eu-west-1");
  const { client } = dyingClient(database, undefined);
  const scan = async (TableName: string) => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
    return Items.sort((a, b) => (JSON.stringify([a.PK, a.SK]) < JSON.stringify([b.PK, b.SK]) ? -1 : 1));
  };
  type Requests = NonNullable<NonNullable<BatchWriteCommandInput["RequestItems"]>[string]>;
  const write = async (writes: Readonly<Record<string, Requests>>) => {
    const all = Object.entries(writes).flatMap(([name, requests]) => requests.map((request) => ({ name, request })));
    for (let start = 0; start < all.length; start += 25) {
      const some = Map.groupBy(all.slice(start, start + 25), ({ name }) => name);
      const RequestItems = Object.fromEntries(
        [...some].map(([name, list]) => [name, list.map(({ request }) => request)]),
      );
      await client.send(new BatchWriteCommand({ RequestItems }));
    }
  };
  const everything = async () => ({ people: await scan(PEOPLE), tombstones: await scan(TOMBSTONES) });
  return {
    async fill(items, tombstones = []) {
      const before = await everything();
      const writes = {
        [PEOPLE]: [...before.people.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } }))],
        [TOMBSTONES]: before.tombstones.map(({ subject }) => ({ DeleteRequest: { Key: { subject } } })),
      };
      await write(writes);
      const puts = (all: readonly Record<string, unknown>[]) => all.map((Item) => ({ PutRequest: { Item } }));
      await write({ [PEOPLE]: puts(items), [TOMBSTONES]: puts(tombstones) });
    },
    everything,
    async deliver() {
      const { people } = await everything();
      const telling = people.find(({ SK }) => String(SK).startsWith(ERASURE_REPLY_PREFIX));
      if (telling === undefined) return;
      await write({ [PEOPLE]: [{ PutRequest: { Item: { ...telling, status: "sent", messageId: "SM9" } } }] });
      await write({ [PEOPLE]: [{ PutRequest: { Item: note(sentMessageKey("twilio", "SM9")) } }] });
    },
    context(now, crash) {
      const dying = dyingClient(database, crash);
      const table: Table = { name: PEOPLE, client: dying.client };
      const tombstones: Table = { name: TOMBSTONES, client: dying.client };
      return { deployment, table, tombstones, now, signal: AbortSignal.timeout(60_000), calls: dying.calls };
    },
    close: () => database.close(),
  };
}

/** Goes on with the erasure, however often the process dies, until nothing more can be done. */
async function goOn(context: ErasureContext): Promise<void> {
  for (;;) {
    try {
      if (!(await continueErasure(SUBJECT, context))) return;
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
    }
  }
}

/** As `goOn`, with a carrier that takes the message by which the person is told. */
export async function erase(world: World, context: ErasureContext): Promise<void> {
  await goOn(context);
  await world.deliver();
  await goOn(context);
}
