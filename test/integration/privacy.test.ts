import { DynamoDBClient, paginateScan, type ScanCommandInput } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, startTestStack, subjectOf, text } from "./stack.ts";

const PERSON = "+34699000111";
const CANARY = "xylophone-canary";

let stack: LocalStack;
const access: string[] = [];
beforeAll(async () => {
  stack = await startTestStack({ accessLog: (line) => access.push(line) });
});
afterAll(() => stack.stop());

/** Every key attribute of every item of every table, those of the indexes as well. */
async function keysOf({ database, tables }: LocalStack): Promise<readonly string[]> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint: database.endpoint, region: "eu-west-1", credentials });
  const keys: string[] = [];
  for (const TableName of Object.values(tables)) {
    const scan: ScanCommandInput = { TableName, ConsistentRead: true };
    for await (const { Items = [] } of paginateScan({ client }, scan)) {
      for (const item of Items) {
        for (const [name, value] of Object.entries(item)) if (/[PS]K$/.test(name)) keys.push(JSON.stringify(value));
      }
    }
  }
  client.destroy();
  return keys;
}

describe("A number or a text of a person (R78)", () => {
  it("is in no log, metric, event, key of the tables, message to the sender, or URL of a call to a carrier after a full run", async () => {
    await text(stack, PERSON, `hello ${CANARY}`);
    await text(stack, PERSON, "START");
    await text(stack, PERSON, "YES");
    await text(stack, PERSON, `STOP ${CANARY}`);
    await text(stack, PERSON, "STOP", { connection: "wholesale", to: "+14155550101" });
    await text(stack, PERSON, "");
    await text(stack, PERSON, `HELP ${CANARY}`);
    await stack.simulate({
      kind: "delivery",
      connection: "twilio",
      recipient: PERSON,
      status: "failed",
      errorCode: "30005",
    });
    await fetch(`${stack.url}/webhooks/twilio/inbound`, {
      method: "POST",
      body: new URLSearchParams({ From: PERSON, Body: CANARY }),
    });
    await callApi(stack, "POST /v1/check", { program: "acme", to: PERSON });
    await callApi(stack, "POST /v1/consents", {
      phone: PERSON,
      program: "nobody",
      purposes: [CANARY],
      method: CANARY,
      evidence: { action: CANARY },
    });
    await callApi(stack, "POST /v1/withdrawals", {
      phone: PERSON,
      channel: "shop",
      receivedAt: stack.clock.now(),
      note: CANARY,
    });
    await callApi(stack, "POST /v1/subjects/lookup", { phone: `${PERSON}x` });
    const subject = await subjectOf(stack, PERSON);
    for (const route of ["", "/ledger", "/export"]) await callApi(stack, `GET /v1/subjects/${subject}${route}`);
    await stack.whenIdle();
    const digits = PERSON.slice(1);
    // Metrics are lines of the logs (CloudWatch embedded metric format).
    const sinks = {
      logs: { lines: stack.functionLogs(), least: 20 },
      events: { lines: stack.busEvents(), least: 5 },
      access: { lines: access, least: 10 },
      keys: { lines: await keysOf(stack), least: 20 },
      "send queue": { lines: stack.queueBodies("SendQueue"), least: 1 },
      "calls to carriers": { lines: stack.outgoingCalls().map(({ url }) => url), least: 1 },
    };
    for (const [sink, { lines, least }] of Object.entries(sinks)) {
      const everything = JSON.stringify(lines);
      expect(lines.length, sink).toBeGreaterThanOrEqual(least);
      expect(everything, sink).not.toContain(digits);
      expect(everything, sink).not.toContain(CANARY);
      expect(everything, sink).not.toContain(encodeURIComponent(PERSON));
    }
    expect(JSON.stringify(access)).not.toContain(subject);
  });
});
