import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { eventSchemaFiles } from "../../infra/schemas/event-schemas.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, freshNumber, startTestStack, subjectOf, text } from "./stack.ts";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const schema of eventSchemaFiles().values()) ajv.addSchema(JSON.parse(schema));

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

interface Told {
  readonly type: string;
  readonly source: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an event holds is what the tests assert
  readonly detail: any;
}

async function toldAbout(where: LocalStack, subject: string): Promise<readonly Told[]> {
  await where.whenIdle();
  return where
    .busEvents()
    .map((event): Told => ({ type: event["detail-type"], source: event.source, detail: event.detail }))
    .filter(({ detail }) => detail.subject === subject);
}

function expectValid({ type, source, detail }: Told): void {
  expect({ type, source }).toEqual({ type: detail.type, source: detail.source });
  const [schema, part] = String(detail.dataschema).split("#");
  expect(schema).toBe(`urn:sms-consent:events:v1:${detail.type}`);
  expect(part).toBe("/properties/data");
  const valid = ajv.validate(schema ?? "", detail);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(ajv.validate(detail.dataschema, detail.data)).toBe(true);
  // Required by CloudEvents 1.0.2, §"Required attributes".
  for (const name of ["specversion", "id", "source", "type"]) expect(detail[name]).toMatch(/./);
}

describe("Every event on the bus", () => {
  it("is one of CloudEvents that validates against the schema it names", async () => {
    const person = freshNumber();
    await text(stack, person, "START");
    await text(stack, person, "YES");
    await text(stack, person, "STOP");
    const report = { kind: "delivery", connection: "twilio", status: "failed", errorCode: "30005" } as const;
    await stack.simulate({ ...report, recipient: person });
    const told = await toldAbout(stack, await subjectOf(stack, person));
    expect(told.map(({ type }) => type)).toEqual([
      "consent.requested",
      "consent.granted",
      "consent.withdrawn",
      "number.unreachable",
    ]);
    for (const event of told) expectValid(event);
  });

  it("tells also that a number proved to be reachable, before the act that showed it", async () => {
    const person = freshNumber();
    const report = { kind: "delivery", connection: "twilio", status: "failed", errorCode: "30005" } as const;
    await stack.simulate({ ...report, recipient: person });
    stack.clock.advance(3_600_000);
    await text(stack, person, "STOP");
    const told = await toldAbout(stack, await subjectOf(stack, person));
    expect(told.map(({ type }) => type)).toEqual(["number.unreachable", "number.reachable", "consent.withdrawn"]);
    for (const event of told) expectValid(event);
    expect(new Set(told.map(({ detail }) => detail.id)).size).toBe(3);
  });

  it("has the number of its ledger entry, in the order of the ledger (R36, R100)", async () => {
    const person = freshNumber();
    for (const words of ["START", "YES", "STOP", "START"]) {
      await text(stack, person, words);
      stack.clock.advance(3_600_000);
    }
    const subject = await subjectOf(stack, person);
    const { ledger } = (await callApi(stack, `GET /v1/subjects/${subject}/ledger`)).body;
    const told = await toldAbout(stack, subject);
    expect(told.map(({ detail }) => [detail.data.ledgerSeq, detail.data.act, detail.time])).toEqual(
      ledger.map(({ seq, act, recordedAt }: Record<string, unknown>) => [seq, act, recordedAt]),
    );
  });

  it("is put there again with the same id, once the bus is back, and nothing is lost", async () => {
    const person = freshNumber();
    stack.services.fail(["events"]);
    await text(stack, person, "START");
    await text(stack, person, "STOP");
    stack.services.restore();
    stack.clock.advance(60_000);
    const told = await toldAbout(stack, await subjectOf(stack, person));
    const ids = [...new Set(told.map(({ detail }) => detail.id))];
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(2);
  });

  it("names nobody by number", async () => {
    const person = freshNumber();
    await text(stack, person, "STOP");
    const [event] = await toldAbout(stack, await subjectOf(stack, person));
    expect(JSON.stringify(event)).not.toContain(person.slice(1));
  });
});

describe("An event of a deployment that asks for numbers", () => {
  let withPhone: LocalStack;
  beforeAll(async () => {
    withPhone = await startTestStack({ configuration: { ...CONFIGURATION, events: { includePhone: true } } });
  });
  afterAll(() => withPhone.stop());

  it("has the number, and validates as well", async () => {
    const person = freshNumber();
    await text(withPhone, person, "STOP");
    const [event] = await toldAbout(withPhone, await subjectOf(withPhone, person));
    expect(event?.detail.data.phone).toBe(person);
    if (event !== undefined) expectValid(event);
  });
});
