import { createHash, createHmac } from "node:crypto";
import twilio from "twilio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/stack.ts";
import { callApi, check, freshNumber, startTestStack } from "./stack.ts";

let stack: LocalStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const ACCOUNT = "AC00000000000000000000000000000001";
const INBOUND = "/webhooks/twilio/inbound";

interface Webhook {
  readonly path?: string;
  readonly token?: string;
  readonly method?: string;
  readonly signature?: string;
  readonly contentType?: string;
  readonly body?: string;
}

const formOf = (parameters: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  ).toString();

/** Posts these parameters signed with the carrier's official SDK, unless told otherwise. */
async function post(
  parameters: Record<string, string | string[]>,
  { path = INBOUND, token = "the-new-token", ...rest }: Webhook = {},
) {
  const signature = rest.signature ?? twilio.getExpectedTwilioSignature(token, `${stack.url}${path}`, parameters);
  const response = await fetch(`${stack.url}${path}`, {
    method: rest.method ?? "POST",
    headers: {
      "x-twilio-signature": signature,
      "content-type": rest.contentType ?? "application/x-www-form-urlencoded",
    },
    body: rest.body ?? formOf(parameters),
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

const stop = (from: string, change: Record<string, string | string[]> = {}): Record<string, string | string[]> => ({
  MessageSid: `SM${Math.random().toString(16).slice(2).padEnd(32, "0")}`,
  AccountSid: ACCOUNT,
  From: from,
  To: "+14155550100",
  Body: "STOP",
  ...change,
});

const nothingKnownOf = async (phone: string) =>
  (await callApi(stack, "POST /v1/subjects/lookup", { phone })).status === 404;

describe("A webhook signed by the carrier's official SDK", () => {
  it("is believed, with either token while one is being rotated", async () => {
    const [a, b] = [freshNumber("+1"), freshNumber("+1")];
    expect((await post(stop(a))).status).toBe(200);
    expect((await post(stop(b), { token: "the-old-token" })).status).toBe(200);
    expect(await check(stack, a)).toMatchObject({ reasons: ["withdrawn"] });
    expect(await check(stack, b)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("is understood with a query of its own, repeated parameters and Unicode", async () => {
    const person = freshNumber("+1");
    const answer = await post(
      stop(person, { Body: "ＳＴＯＰ 🛑", FromCity: "São Paulo & more", Tag: ["b", "a", "b"] }),
      {
        path: `${INBOUND}?tag=a%20b&tag=c`,
      },
    );
    expect(answer.status).toBe(200);
    expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
  });
});

describe("A forged webhook", () => {
  it.each<[string, Webhook]>([
    ["a wrong key", { token: "a-stolen-guess" }],
    ["no signature", { signature: "" }],
    ["another body", { body: "From=%2B14155550000&Body=START" }],
    ["a signature of another kind", { signature: createHmac("sha256", "the-new-token").update("x").digest("base64") }],
  ])("with %s is refused, learns nothing and leaves nothing", async (_, how) => {
    const person = freshNumber("+1");
    const answer = await post(stop(person), how);
    expect([answer.status, answer.body]).toEqual([403, ""]);
    expect(await nothingKnownOf(person)).toBe(true);
  });

  it("for another account's connection is refused", async () => {
    expect((await post(stop(freshNumber("+1")), { path: "/webhooks/twilio-standard/inbound" })).status).toBe(403);
  });

  it("with a wrong path token, or none, is refused", async () => {
    const body = "src=14155550077&dst=14155550101&msg=STOP";
    const send = async (path: string) =>
      (
        await fetch(`${stack.url}${path}`, {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body,
        })
      ).status;
    expect(await send("/webhooks/timeless/inbound")).toBe(403);
    expect(await send("/webhooks/timeless/inbound/a-wrong-token")).toBe(403);
    expect(await send("/webhooks/timeless/inbound/a-token-in-the-path")).toBe(200);
  });
});

describe("A genuine webhook that is wrong", () => {
  it.each<[string, Record<string, string>, number]>([
    ["names no sender", { From: "" }, 400],
    ["comes from a number that is none", { From: "+34-not-a-number-at-all" }, 400],
    ["has no message id", { MessageSid: "" }, 400],
    ["comes from a short code, which is nobody's phone", { From: "74455" }, 200],
    ["comes from a name", { From: "OTHERCO" }, 200],
    ["has no text", { Body: "" }, 200],
  ])("and %s is answered as the contract says, never with a 500", async (_, change, status) => {
    const answer = await post(stop(freshNumber("+1"), change));
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toMatch(/^\w+: \w/);
    expect(answer.body).not.toMatch(/not-a-number|at .*\.js/);
  });

  it("and holds a megabyte of text is too large", async () => {
    expect((await post(stop(freshNumber("+1"), { Body: "x".repeat(1_000_000) }))).status).toBe(413);
  });

  it.each(["text/plain", "application/json", ""])(
    "only in its content type, %j, is read as the form that was signed",
    async (contentType) => {
      const person = freshNumber("+1");
      expect((await post(stop(person), { contentType })).status).toBe(200);
      expect(await check(stack, person)).toMatchObject({ reasons: ["withdrawn"] });
    },
  );

  it("and is signed JSON that holds no parameters is malformed", async () => {
    const path = `${INBOUND}?bodySHA256=${createHash("sha256").update("[]").digest("hex")}`;
    const answer = await post({}, { path, contentType: "application/json", body: "[]" });
    expect([answer.status, answer.body]).toEqual([400, "MessageSid: missing\n"]);
  });
});

describe("An address that is wrong", () => {
  it.each([
    ["an unknown connection", "POST", "/webhooks/nobody/inbound"],
    ["a connection named like a member of every object", "POST", "/webhooks/constructor/inbound"],
    ["a method that no carrier uses", "PUT", INBOUND],
    ["no direction", "POST", "/webhooks/twilio"],
    ["another version of the contract", "POST", "/v2/check"],
  ])("%s is not found", async (_, method, path) => {
    const response = await fetch(`${stack.url}${path}`, { method });
    expect(response.status).toBe(404);
  });
});

describe("Every refusal", () => {
  it("is in the log and the metrics with its reason and the part that differed, and with nothing of a person", async () => {
    const person = freshNumber("+1");
    await post(stop(person, { Body: "a very private text" }), { token: "wrong" });
    await stack.whenIdle();
    const logs = stack.functionLogs().join("\n");
    expect(logs).toMatch(/"message":"webhook refused".*"reason":"signature-mismatch","differs":"signature"/);
    expect(logs).toContain('["service","connection","reason","differs"]');
    expect(logs).toMatch(/"message":"webhook malformed".*"problem":"From/);
    expect(logs).not.toContain(person.slice(2));
    expect(logs).not.toContain("private");
    expect(logs).not.toContain("not-a-number");
  });
});
