import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { type E164, parseE164 } from "../phone-number.ts";
import type { Subject } from "../subject.ts";
import { type Item, idOf, readInBatches, readItems } from "./batch-read.ts";
import { answeredKey, inboundKey, seenKey, stateKey } from "./keys.ts";
import { type InboundRecord, inboundRecord, type StateRecord, stateRecord } from "./records.ts";
import type { Table } from "./table.ts";

/** The keys a number may be filed under, the one for new records first. */
export type SubjectKeys = readonly [Subject, ...Subject[]];

/** A person as the table knows them: `record` is absent when nothing is held, and then `subject` is where it would go. */
export interface Person {
  readonly subject: Subject;
  readonly record?: StateRecord;
  /** States filed under older peppers beside it: written by a process that had not heard of the newest yet. */
  readonly older?: readonly StateRecord[];
}

/** A person, and whether this message of theirs was handled before. */
export interface PersonAndMessage extends Person {
  readonly seen: boolean;
  /** Whether the same words to the same sender were answered a moment ago, under whatever id. */
  readonly answered: boolean;
  /** The message itself, while its text is kept. */
  readonly inbound?: InboundRecord;
}

function personAmong(items: ReadonlyMap<string, Item>, subjects: SubjectKeys): Person {
  const [record, ...older] = subjects.flatMap((subject) => {
    const item = items.get(idOf(stateKey(subject)));
    return item === undefined ? [] : [v.parse(stateRecord, item)];
  });
  if (record === undefined) return { subject: subjects[0] };
  return { subject: record.state.subject, record, ...(older.length > 0 && { older }) };
}

/** The person's state, in one strongly consistent call. */
export async function readPerson(
  table: Table,
  subjects: SubjectKeys,
  now: Instant,
  signal: AbortSignal,
): Promise<Person> {
  return personAmong(await readItems(table, subjects.map(stateKey), now, signal), subjects);
}

/** Where the person is filed: under an older pepper while their state is there, else where new records go. One call while peppers are rotated, else none. */
export async function filedSubject(
  table: Table,
  subjects: SubjectKeys,
  now: Instant,
  signal: AbortSignal,
): Promise<Subject> {
  return subjects.length === 1 ? subjects[0] : (await readPerson(table, subjects, now, signal)).subject;
}

/** The person's state, and whether the message was handled before, in one strongly consistent call. */
export async function readPersonAndMessage(
  table: Table,
  subjects: SubjectKeys,
  message: { readonly connection: string; readonly id: string; readonly digest?: string },
  now: Instant,
  signal: AbortSignal,
): Promise<PersonAndMessage> {
  const { connection, id, digest } = message;
  const keys = subjects.flatMap((subject) => [
    stateKey(subject),
    seenKey(subject, connection, id),
    inboundKey(subject, connection, id),
    ...(digest === undefined ? [] : [answeredKey(subject, digest)]),
  ]);
  const items = await readItems(table, keys, now, signal);
  const inbound = subjects.map((subject) => items.get(idOf(inboundKey(subject, connection, id)))).find(Boolean);
  return {
    ...personAmong(items, subjects),
    seen: subjects.some((subject) => items.has(idOf(seenKey(subject, connection, id)))),
    answered: digest !== undefined && subjects.some((subject) => items.has(idOf(answeredKey(subject, digest)))),
    ...(inbound !== undefined && { inbound: v.parse(inboundRecord, inbound) }),
  };
}

/**
 * Many people's states in the order asked, 100 keys a call, the calls side by side, each repeated for what the table leaves unprocessed. All of
 * them, or an error when `signal` ends it first.
 */
export async function readPeople(
  table: Table,
  people: readonly SubjectKeys[],
  now: Instant,
  signal: AbortSignal,
): Promise<readonly Person[]> {
  const items = await readInBatches(table, people.flat().map(stateKey), now, signal);
  return people.map((subjects) => personAmong(items, subjects));
}

/** The number filed under a subject, while one is. */
export async function readPhone(table: Table, subject: Subject): Promise<E164 | undefined> {
  const command = new GetCommand({ TableName: table.name, Key: stateKey(subject), ProjectionExpression: "phone" });
  const { Item } = await table.client.send(command);
  return parseE164(String(Item?.phone ?? ""));
}
