import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { temporaryDirectory } from "../../infra/local/temporary-directory.ts";
import { SECRETS } from "./configuration.ts";
import { callApi, check, freshNumber, ledgerOf, startTestStack, text } from "./stack.ts";

/** What Secrets Manager holds; the tests rotate it under the running stack. */
const secrets: Record<string, unknown> = { ...SECRETS };

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack({ dataDirectory: temporaryDirectory(), secrets });
});
afterAll(() => stack.stop());

/** Longer than credentials are kept. */
const FORGOTTEN = 6 * 60_000;
/** Longer than a mismatch has to wait for credentials read afresh. */
const READ_AGAIN = 5_100;

const isKnown = async (phone: string) => (await callApi(stack, "POST /v1/subjects/lookup", { phone })).status === 200;

async function postTo(connection: string, from: string, headers: Readonly<Record<string, string>> = {}) {
  const results = [{ id: `M-${from.slice(1)}`, from, to: "+14155550101", text: "STOP", at: stack.clock.now() }];
  return fetch(`${stack.url}/webhooks/${connection}/inbound`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ results }),
  });
}

describe("With the table and the retry queue out of reach", () => {
  it("a webhook is answered 503, so that the carrier sends it again, and nothing is claimed meanwhile (R35)", async () => {
    const person = freshNumber();
    const waiting = stack.queueDepth("InboundRetryQueue");
    stack.services.fail(["sqs"]);
    await stack.database.stop();
    const refused = await text(stack, person, "STOP", { id: "SM-both-away" });
    expect(refused.answer).toMatchObject({ status: 503, body: "", headers: { "retry-after": "30" } });
    expect(refused.replies).toEqual([]);
    await stack.database.start();
    stack.services.restore();

    await stack.whenIdle();
    expect(stack.queueDepth("InboundRetryQueue")).toBe(waiting);
    expect(await isKnown(person)).toBe(false);

    for (const _ of ["the carrier's second try", "and one that crossed it"]) {
      const { answer, replies } = await text(stack, person, "STOP", { id: "SM-both-away" });
      expect(answer.status).toBe(200);
      expect(replies).toHaveLength(1);
    }
    expect(await check(stack, person)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    expect((await ledgerOf(stack, person)).ledger).toHaveLength(1);
  }, 120_000);
});

describe("A connection without its credentials", () => {
  it.each<[string, unknown, string]>([
    ["no secret", undefined, "the secret cannot be read"],
    ["a secret without a member", { accountSid: "AC-of-nobody" }, "authToken: missing"],
    ["a secret with a member of another kind", { accountSid: "AC-of-nobody", authToken: 48_151_623 }, "authToken: "],
  ])("with %s answers 503, and the log names the member and never the value", async (_, secret, problem) => {
    secrets["twilio-standard"] = secret;
    const before = stack.functionLogs().length;
    const answer = await postTo("twilio-standard", freshNumber());
    expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([503, "30", ""]);
    await stack.whenIdle();
    const logs = stack.functionLogs().slice(before).join("\n");
    expect(logs).toMatch(/"message":"credentials unavailable".*"connection":"twilio-standard"/);
    expect(logs).toContain(`"problem":"${problem}`);
    expect(logs).not.toMatch(/AC-of-nobody|48151623/);
  });

  it("serves as soon as they are there", async () => {
    secrets["twilio-standard"] = SECRETS["twilio-standard"];
    const { answer } = await text(stack, freshNumber(), "hello", { connection: "twilio-standard" });
    expect(answer.status).toBe(200);
  });
});

describe("With Secrets Manager out of reach", () => {
  beforeEach(() => stack.services.restore());

  it("the credentials known last serve on", async () => {
    const person = freshNumber();
    await text(stack, person, "hello");
    stack.clock.advance(FORGOTTEN);
    stack.services.fail(["secretsmanager"]);
    const { answer } = await text(stack, person, "STOP");
    stack.services.restore();
    expect(answer.status).toBe(200);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("a connection whose credentials were never read answers 503", async () => {
    stack.services.fail(["secretsmanager"]);
    const answer = await postTo("wholesale", freshNumber(), { "x-webhook-token": SECRETS.wholesale.headerToken });
    stack.services.restore();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
  });
});

describe("A connection behind HTTP Basic", () => {
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString("base64")}` });

  it("challenges a request without credentials, and takes nothing from it", async () => {
    const person = freshNumber();
    const answer = await postTo("behind-basic", person, {});
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Basic realm="webhooks", charset="UTF-8"');
    expect(await isKnown(person)).toBe(false);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["a wrong password", basic("carrier:a-guess")],
    ["another user's name", basic("another:a-basic-password")],
    ["credentials of another scheme", { authorization: "Bearer a-basic-password" }],
  ])("refuses a request with %s without a challenge, and takes nothing from it", async (_, headers) => {
    const person = freshNumber();
    const answer = await postTo("behind-basic", person, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("www-authenticate")).toBeNull();
    expect(await isKnown(person)).toBe(false);
  });

  it("takes the right ones", async () => {
    const person = freshNumber();
    expect((await postTo("behind-basic", person, basic("carrier:a-basic-password"))).status).toBe(200);
    expect(await check(stack, person, "club")).toMatchObject({ reasons: ["withdrawn"] });
  });
});

describe("A token that is rotated", () => {
  const rotate = (authToken: string) => {
    secrets.twilio = { ...SECRETS.twilio, authToken };
  };
  const stop = async () => (await text(stack, freshNumber(), "STOP")).answer.status;
  const secretReads = () => stack.awsCalls().filter(({ target }) => target.endsWith("GetSecretValue")).length;

  beforeEach(async () => {
    stack.clock.advance(FORGOTTEN);
    expect(await stop()).toBe(200);
    stack.clock.advance(READ_AGAIN);
  });

  it("is believed at the first webhook it signs, since a mismatch has the credentials read afresh", async () => {
    rotate("the-next-token");
    expect(await stop()).toBe(200);
  });

  it("again within five seconds is refused until they are over, and then believed", async () => {
    rotate("a-third-token");
    expect(await stop()).toBe(200);
    rotate("a-fourth-token");
    expect(await stop()).toBe(403);
    stack.clock.advance(READ_AGAIN);
    expect(await stop()).toBe(200);
  });

  it("costs one read of the secret, however many forgeries come meanwhile", async () => {
    const before = secretReads();
    for (let forgery = 0; forgery < 10; forgery += 1) {
      const answer = await fetch(`${stack.url}/webhooks/twilio/inbound`, {
        method: "POST",
        headers: { "x-twilio-signature": "forged" },
        body: new URLSearchParams({ From: freshNumber(), Body: "START" }),
      });
      expect(answer.status).toBe(403);
    }
    expect(secretReads() - before).toBe(1);
  });
});
