import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, sentTexts, startTestStack, text } from "./stack.ts";

const DAY = 86_400_000;
const WORDS = "about my garden gnome";

let stack: LocalStack;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  stack = await startTestStack({ configuration: { ...CONFIGURATION, processors: ["crm"] } });
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const { endpoint } = stack.database;
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: "eu-west-1", credentials }));
});
afterAll(() => stack.stop());

const everything = async () => {
  const scans = Object.values(stack.tables).map((TableName) => client.send(new ScanCommand({ TableName })));
  return (await Promise.all(scans)).map(({ Items }) => JSON.stringify(Items)).join("\n");
};

/** Asks by a text, and names the request that it opened. */
async function askToBeErased(phone: string): Promise<string> {
  await text(stack, phone, "delete my data");
  await stack.whenIdle();
  const { body } = await callApi(stack, "GET /v1/requests?kind=erasure");
  return body.requests.at(-1).id;
}

async function confirm(id: string): Promise<void> {
  const { status } = await callApi(stack, `POST /v1/requests/${id}/confirmations`, { processor: "crm" });
  expect(status).toBe(200);
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
    const id = await askToBeErased(phone);
    for (const purpose of ["promotions", "orders"])
      expect((await check(stack, phone, "acme", purpose)).reasons).toEqual(["withdrawn", "suppressed"]);
    expect(stack.busEvents().filter((event) => event["detail-type"] === "subject.erasing").length).toBe(1);
    // Nothing is deleted while a processor may still have to find the person.
    expect(await everything()).toContain(digits);
    expect((await grantByForm(phone)).status).toBe(409);
    expect((await text(stack, phone, "START")).replies.join()).not.toMatch(/confirmar/);

    const early = await callApi(stack, `POST /v1/requests/${id}/complete`);
    expect([early.status, early.body.type]).toEqual([409, expect.stringMatching(/outstanding/)]);
    const before = sentTexts(stack).length;
    await confirm(id);
    expect(sentTexts(stack).slice(before).join("\n")).toMatch(/Your\+data\+have\+been\+deleted/);
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
    const { body } = await callApi(stack, `GET /v1/requests/${id}`);
    expect(body).toMatchObject({
      status: "completed",
      certificate: { told: true, deleted: { number: 1, deliveryReports: 1 } },
    });
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
