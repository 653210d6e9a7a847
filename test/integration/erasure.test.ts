import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { programById } from "../../functions/deployment.ts";
import { type Instant, parseInstant } from "../../functions/instant.ts";
import { takeStep } from "../../functions/requests/take-step.ts";
import { decideOpening } from "../../functions/rights/decide-opening.ts";
import { confirmProcessor } from "../../functions/rights/decide-request.ts";
import { writeChange } from "../../functions/store/change.ts";
import { datedChange } from "../../functions/store/dated-change.ts";
import { readPerson } from "../../functions/store/person.ts";
import { nextEntries, nextSeq } from "../../functions/store/proof.ts";
import type { Table } from "../../functions/store/table.ts";
import { parseSubject } from "../../functions/subject.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, sentTexts, startTestStack, subjectOf, text } from "./stack.ts";

const DAY = 86_400_000;
const WORDS = "about my garden gnome";

let stack: LocalStack;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  stack = await startTestStack({ configuration: { ...CONFIGURATION, processors: ["crm"] } });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const { endpoint } = stack.database;
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: "eu-west-1", credentials }), {
    marshallOptions: { removeUndefinedValues: true },
  });
});
afterAll(() => stack.stop());
// What the bundler compiles in; no day of these tests is one.
beforeEach(() => void vi.stubGlobal("PUBLIC_HOLIDAYS", {}));

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("what the test needs is missing");
  return value;
}

const now = (): Instant => required(parseInstant(stack.clock.now()));

const context = () => {
  const name = required(Object.entries(stack.tables).find(([id]) => !id.includes("Tombstones"))?.[1]);
  const table: Table = { name, client };
  return { table, deployment: stack.deployment, now: now(), signal: AbortSignal.timeout(10_000) };
};

const everything = async () => {
  const scans = Object.values(stack.tables).map((TableName) => client.send(new ScanCommand({ TableName })));
  return (await Promise.all(scans)).map(({ Items }) => JSON.stringify(Items)).join("\n");
};

/** Opens a request to be erased, as a text from the number does. */
async function askToBeErased(phone: string) {
  const { table, deployment, now, signal } = context();
  const subject = required(parseSubject(await subjectOf(stack, phone)));
  const person = await readPerson(table, [subject], now, signal);
  const record = required(person.record);
  const program = required(programById(deployment, "acme"));
  const asking = {
    kinds: ["erasure"],
    program,
    channel: "sms",
    receivedAt: now,
    identifiedAt: now,
    by: "person",
  } as const;
  const { state, asked } = decideOpening(record.state, asking, nextSeq(person), deployment, now);
  const statements = asked.flatMap(({ recorded }) =>
    recorded.map((what) => ({
      facts: { ...what, receivedAt: now, recordedAt: now, cause: { channel: "api" } as const },
      personal: {},
    })),
  );
  const change = datedChange({ previous: record, state, ledger: nextEntries(person, statements) }, deployment);
  const requests = asked.flatMap(({ write }) => write ?? []);
  const { result } = await writeChange(table, { subject, state: change, requests }, now, signal);
  expect(result).toBe("written");
  await stack.whenIdle();
  return { subject, ledgerSeq: required(asked[0]).ledgerSeq };
}

async function confirm(ref: Awaited<ReturnType<typeof askToBeErased>>) {
  const at = now();
  const decide = (request: Parameters<typeof confirmProcessor>[0]) => confirmProcessor(request, "crm", "crm", at);
  await takeStep(ref, { cause: { channel: "api" }, decide }, context());
  await stack.whenIdle();
}

/** Somebody who has texted, agreed, and of whom a message was reported on. */
async function someone() {
  const phone = freshNumber();
  await text(stack, phone, `hello ${WORDS}`);
  await text(stack, phone, "START");
  await text(stack, phone, "YES");
  await stack.simulate({ kind: "delivery", connection: "twilio", recipient: phone, status: "delivered" });
  await stack.whenIdle();
  return phone;
}

const grantByForm = (phone: string) =>
  callApi(stack, "POST /v1/consents", {
    phone,
    program: "acme",
    purposes: ["promotions"],
    method: "web-form",
    evidence: {
      action: "ticked the box",
      disclosure: "Yes, send me offers by SMS. Acme GmbH.",
      controller: "Acme GmbH",
      language: "en",
      policyVersion: "2026-05",
      capturedAt: stack.clock.now(),
      source: "shop.example/newsletter",
    },
  });

describe("A person who asks to be erased", () => {
  it("is stopped at once, waits for who else holds their data, is told, and is gone (R36, R66, R67, R72)", async () => {
    const phone = await someone();
    const digits = phone.slice(1);
    const ref = await askToBeErased(phone);
    for (const purpose of ["promotions", "orders"])
      expect((await check(stack, phone, "acme", purpose)).reasons).toEqual(["withdrawn", "suppressed"]);
    expect(stack.busEvents().filter((event) => event["detail-type"] === "subject.erasing").length).toBe(1);
    // Nothing is deleted while a processor may still have to find the person.
    expect(await everything()).toContain(digits);
    expect((await grantByForm(phone)).status).toBe(409);
    expect((await text(stack, phone, "START")).replies.join()).not.toMatch(/confirmar/);

    const before = sentTexts(stack).length;
    await confirm(ref);
    expect(sentTexts(stack).slice(before).join("\n")).toMatch(/borrado\+sus\+datos/);
    await stack.whenIdle();
    const left = await everything();
    expect(left).not.toContain(digits);
    expect(left).not.toContain(WORDS);
    expect(await check(stack, phone, "acme", "orders")).toMatchObject({
      allowed: false,
      reasons: ["withdrawn", "suppressed"],
    });
    const { ledger, verdict } = await ledgerOf(stack, phone);
    expect(verdict).toMatchObject({ intact: true });
    expect(ledger.map(({ act }: { act: string }) => act).slice(-5)).toEqual([
      "request-opened",
      "erasing",
      "request-confirmed",
      "erased",
      "request-completed",
    ]);
    const logs = [
      ...stack.functionLogs(),
      ...stack.busEvents().map((event) => JSON.stringify(event)),
      ...stack.queueBodies("SendQueue"),
    ];
    expect(logs.filter((line) => line.includes(digits))).toEqual([]);
  });

  it("stays suppressed for what comes late and for lists, and comes back by their own two texts alone (R67, R68)", async () => {
    const phone = await someone();
    const digits = phone.slice(1);
    await confirm(await askToBeErased(phone));
    expect(await everything()).not.toContain(digits);
    // A report on a message from before names the number again, until the next look.
    await stack.simulate({ kind: "delivery", connection: "twilio", recipient: phone, status: "delivered" });
    expect(await everything()).toContain(digits);
    stack.clock.advance(DAY + 3_600_000);
    expect((await stack.runSchedule("ContinueErasures")).map(({ outcome }) => outcome)).toEqual(["returned"]);
    expect(await everything()).not.toContain(digits);
    expect((await grantByForm(phone)).body.type).toMatch(/suppressed/);

    await text(stack, phone, "STOP");
    expect((await check(stack, phone)).reasons).toContain("suppressed");
    expect((await text(stack, phone, "START")).replies.join()).toMatch(/confirmar/);
    expect((await check(stack, phone)).reasons).toContain("suppressed");
    await text(stack, phone, "YES");
    expect(await check(stack, phone)).toMatchObject({ allowed: true, reasons: [] });
    const { verdict } = await ledgerOf(stack, phone);
    expect(verdict).toMatchObject({ intact: true });
  });
});
