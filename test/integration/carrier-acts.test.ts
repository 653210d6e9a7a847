import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { CONFIGURATION, SECRETS } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

/** A carrier that opts people out on a word of its own, and answers them. */
const acting = {
  carrier: "generic",
  defaultProgram: "club",
  mapping: {
    authentication: [{ type: "path-token" }],
    inbound: {
      format: "form",
      fields: { from: "body.src", to: "body.dst", text: "body.msg" },
      carrierActs: { "opt-out": ["GOODBYE"], replied: true },
    },
    redeliverySeconds: 60,
    reply: { type: "body-text" },
  },
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({
    configuration: { ...CONFIGURATION, connections: { ...CONFIGURATION.connections, acting } },
    secrets: { ...SECRETS, acting: { pathToken: "a-token-in-the-path" } },
  });
});
afterAll(() => stack.stop());

describe("A carrier that opts people out by itself", () => {
  it("on a word that we read as nothing of the kind withdraws here as well, as the carrier's doing, and we say nothing (R50)", async () => {
    const person = freshNumber("+1");
    const options = { connection: "acting", to: "+14155550101" };
    await text(stack, person, "START", options);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: true });
    stack.clock.advance(60_000);
    const { replies } = await text(stack, person, "GOODBYE", options);
    expect(replies).toEqual([]);
    expect(await check(stack, person, "club")).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const { subject, ledger } = await ledgerOf(stack, person);
    expect(ledger.at(-1)).toMatchObject({ act: "withdrawn", cause: { rule: "carrier.opt-out", carrierActed: true } });
    const { body } = await callApi(stack, `GET /v1/subjects/${subject}`);
    expect(JSON.stringify(body)).toContain('"source":"carrier"');
    expect((await callApi(stack, "GET /v1/reviews")).body.reviews).toEqual([]);
  });
});
