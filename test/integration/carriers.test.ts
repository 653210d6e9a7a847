import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carrierNames } from "../../functions/carriers/registry.ts";
import type { LocalStack } from "../../infra/local/stack.ts";
import { startLocalStack } from "../../infra/local/stack.ts";
import { connectionsOf } from "../carriers/options.ts";
import { smallestConfiguration } from "../infra/sample.ts";
import { check, exportOf, freshNumber } from "./stack.ts";

/** Which carriers name no recipient in their reports, so that these belong to nobody's record. */
const NAMELESS = ["46elks", "jasmin", "kannel"];
/** Through which we say nothing: the carrier answers STOP itself as accounts are set up at first, or nothing can carry an answer. */
const SILENT = ["aws", "bird", "plivo", "telnyx", "twilio", "generic", "idt"];
const INLINE = ["46elks", "kannel", "signalwire"];

let stack: LocalStack;
beforeAll(async () => {
  const { programs } = smallestConfiguration();
  stack = await startLocalStack({
    configuration: {
      connections: connectionsOf(carrierNames, "acme"),
      programs: [{ ...programs[0], languages: ["en", "es"] }],
    },
    now: "2026-11-24T09:00:00Z",
  });
  await stack.simulate({ kind: "inbound", connection: "twilio", from: freshNumber("+1"), text: "hello" });
});
afterAll(() => stack.stop());

describe.each(carrierNames)("Through %s", (connection) => {
  const person = freshNumber("+1");

  it("a STOP withdraws, and is answered once and in the program's language, or by the carrier", async () => {
    const { answer, replies } = await stack.simulate({ kind: "inbound", connection, from: person, text: "STOP" });
    expect(answer.status).toBeLessThan(300);
    expect(await check(stack, person)).toMatchObject({ status: "withdrawn" });
    const { messages, ledger } = await exportOf(stack, person);
    expect(messages).toMatchObject([{ connection, intent: "opt-out", rule: "core.keyword.stop" }]);
    expect(ledger).toHaveLength(1);
    const said: unknown = messages[0].reply;
    expect(replies).toEqual(INLINE.includes(connection) ? [said] : []);
    if (SILENT.includes(connection)) expect(said).toBeUndefined();
    if (said !== undefined) expect(said).toMatch(/unsubscribed/);
  });

  it("a delivery report is kept with the person it is about", async () => {
    const report = { kind: "delivery", connection, recipient: person, status: "delivered" } as const;
    expect((await stack.simulate(report)).answer.status).toBeLessThan(300);
    const { deliveries } = await exportOf(stack, person);
    expect(deliveries).toMatchObject(NAMELESS.includes(connection) ? [] : [{ connection, status: "delivered" }]);
  });
});
