import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { startLocalStack } from "../../infra/local/stack.ts";
import { smallestConfiguration } from "../infra/sample.ts";
import { check, exportOf, freshNumber } from "./stack.ts";

let stack: LocalStack;
let sent = 0;
beforeAll(async () => {
  const { programs } = smallestConfiguration();
  const jasmin = {
    carrier: "jasmin",
    defaultProgram: "acme",
    apiBaseUrl: "https://jasmin.carrier.example",
    errors: { "1": "invalid-number" },
  };
  stack = await startLocalStack({
    configuration: { connections: { jasmin }, programs },
    secrets: { jasmin: { username: "j", password: "p", apiUsername: "u", apiPassword: "p" } },
    carrierAnswer: () => ({ status: 200, body: `Success "message-${++sent}"` }),
    now: "2026-11-24T09:00:00Z",
  });
});
afterAll(() => stack.stop());

const connection = "jasmin";
const report = (id: string, errorCode?: string) =>
  stack.simulate({
    kind: "delivery",
    connection,
    recipient: freshNumber("+1"),
    id,
    status: errorCode === undefined ? "delivered" : "undelivered",
    ...(errorCode !== undefined && { errorCode }),
  });

/** Has a reply go out to a person who asks for help. */
async function helped(): Promise<{ readonly person: string; readonly id: string }> {
  const person = freshNumber("+1");
  await stack.simulate({ kind: "inbound", connection, from: person, text: "HELP" });
  await stack.whenIdle();
  return { person, id: `message-${sent}` };
}

describe("A delivery report that names nobody", () => {
  it("belongs to whoever the message of its id went to", async () => {
    const { person, id } = await helped();
    await report(id);
    expect((await exportOf(stack, person)).deliveries).toMatchObject([{ connection, id, status: "delivered" }]);
  });

  it("has its effect on that person", async () => {
    const { person, id } = await helped();
    await report(id, "1");
    expect(await check(stack, person)).toMatchObject({ reasons: expect.arrayContaining(["unreachable"]) });
  });

  it("finds its person also when it comes before the carrier's API has answered", async () => {
    const next = `message-${sent + 1}`;
    await report(next);
    const { person, id } = await helped();
    expect(id).toBe(next);
    stack.clock.advance(6_000);
    await stack.whenIdle();
    expect((await exportOf(stack, person)).deliveries).toMatchObject([{ connection, id, status: "delivered" }]);
  });

  it("about a message that is none of ours belongs to nobody", async () => {
    const { person } = await helped();
    expect((await report("somebody-elses")).answer.status).toBe(200);
    expect((await exportOf(stack, person)).deliveries).toEqual([]);
  });
});
