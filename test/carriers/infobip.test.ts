import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/infobip.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { instantOf } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const STATUSES = ["accepted", "queued", "sent", "delivered", "undelivered", "expired", "rejected", "unknown"] as const;

describeCarrier("infobip by signature", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: { hmacSecret: "key-1" },
    second: { hmacSecret: "key-2" },
    both: { hmacSecret: ["key-1", "key-2"] },
    foreign: { hmacSecret: "key-3" },
  },
  covered: ["body", "header:x-ib-exchange-req-signature", "header:x-ib-exchange-req-timestamp"],
  credentialHeaders: ["x-ib-exchange-req-signature", "x-ib-exchange-req-timestamp"],
  statuses: STATUSES,
  carriesTime: true,
});

const pair = (username: string) => ({ username, password: `password of ${username}` });
describeCarrier("infobip by Basic credentials", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: pair("one"),
    second: pair("two"),
    both: { users: [pair("one"), pair("two")] },
    foreign: pair("three"),
  },
  covered: [],
  credentialHeaders: ["authorization"],
  statuses: STATUSES,
  carriesTime: true,
});

describeCarrier("infobip by a secret in a header", {
  carrier,
  simulator,
  options: { secretHeader: { header: "X-Webhook-Secret", prefix: "Bearer " } },
  secrets: {
    first: { headerToken: "secret-1" },
    second: { headerToken: "secret-2" },
    both: { headerToken: ["secret-1", "secret-2"] },
    foreign: { headerToken: "secret-3" },
  },
  covered: ["header:x-webhook-secret"],
  credentialHeaders: ["x-webhook-secret"],
  statuses: STATUSES,
  carriesTime: true,
});

const URL = "https://sms.example.com/webhooks/infobip/inbound";
const secret = { hmacSecret: "key", apiKey: "api-key", baseUrl: "https://xyz.api.infobip.com" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

function post(body: unknown, headers: Readonly<Record<string, string>> = {}): WebhookRequest {
  return received({ method: "POST", url: URL, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
}

const parsed = (results: readonly unknown[], direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post({ results, messageCount: results.length, pendingMessageCount: 0 }), direction);

const MESSAGE = {
  messageId: "817790313235066447",
  from: "14155550123",
  to: "14155550100",
  text: "STOP now",
  cleanText: "now",
  keyword: "STOP",
  receivedAt: "2026-11-24T09:14:57.100+0000",
  smsCount: 1,
  price: { pricePerMessage: 0, currency: "EUR" },
};

const REPORT = {
  bulkId: "b",
  messageId: "m-1",
  to: "14155550123",
  sender: "ACME",
  sentAt: "2026-11-24T09:14:57.100+0000",
  doneAt: "2026-11-24T10:15:02.200+0100",
  messageCount: 1,
  status: { groupId: 3, groupName: "DELIVERED", id: 5, name: "DELIVERED_TO_HANDSET" },
  error: { groupId: 0, groupName: "Ok", id: 0, name: "NO_ERROR", permanent: false },
};

describe("the signature of an Infobip webhook", () => {
  it("is the hexadecimal HMAC-SHA-256 over the time and the body, without a separator", async () => {
    const headers = {
      "X-Ib-Exchange-Req-Timestamp": "1795511702000",
      "X-Ib-Exchange-Req-Signature": "1e36e10e6611d3e3fcd6baa1842344fc033ce1a7f1b26d03b8302905e2ebf217",
    };
    const request = post('{"results":[]}', headers);
    expect(await connect({}, { hmacSecret: "signing-secret" }).verify(request, NOW)).toEqual({ genuine: true });
  });

  it.each([
    ["hex", "", "SIGNED"],
    ["base64", "", "SIGNED"],
    ["hex", "sha256=", "sha256=SIGNED"],
  ] as const)("over the body alone, in %s with prefix %j, is what the option says", async (encoding, prefix, form) => {
    const body = JSON.stringify({ results: [MESSAGE] });
    const signature = createHmac("sha256", "key").update(body).digest(encoding);
    const connection = connect({ signature: { header: "X-Signature", signed: ["body"], encoding, prefix } });
    const genuine = post(body, { "x-signature": form.replace("SIGNED", signature) });
    expect(await connection.verify(genuine, NOW)).toEqual({ genuine: true });
    expect(await connection.verify(post(`${body} `, { ...genuine.headers }), NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it("is not taken for the other scheme's", async () => {
    const body = JSON.stringify({ results: [MESSAGE] });
    const signature = createHmac("sha256", "key").update(body).digest("hex");
    const headers = { "x-ib-exchange-req-signature": signature, "x-signature": signature };
    expect((await connect().verify(post(body, headers), NOW)).genuine).toBe(false);
  });

  it("tells the operator that the time differs when it is more than a day away, in either direction", async () => {
    const message = { id: "m", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
    const request = received(simulator.inbound(message, URL, { options: {}, credentials: { hmacSecret: "key" } }));
    for (const [seconds, genuine] of [
      [86_400, true],
      [-86_400, true],
      [86_401, false],
      [-86_401, false],
    ] as const) {
      const verdict = await connect().verify(request, instantOf(Date.parse(NOW) + seconds * 1000));
      expect(verdict).toEqual(
        genuine ? { genuine } : { genuine, reason: "timestamp-outside-tolerance", differs: "time" },
      );
    }
  });

  it("missing where Basic credentials are valid too is a challenge for those", async () => {
    const both = { ...secret, username: "carrier", password: "password" };
    expect(await connect({}, both).verify(post({}), NOW)).toMatchObject({
      genuine: false,
      reason: "credentials-missing",
      challenge: expect.stringContaining("Basic"),
    });
  });
});

describe("inbound messages from Infobip", () => {
  it("are read with their time, and with the whole text rather than the one without its keyword", () => {
    expect(parsed([MESSAGE])).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: "817790313235066447" },
          from: "+14155550123",
          to: "+14155550100",
          text: "STOP now",
          mediaCount: 0,
          carrierTime: "2026-11-24T09:14:57.100Z",
        },
      ],
    });
  });

  it("are kept when a neighbour is broken, in their order", () => {
    const result = parsed([
      MESSAGE,
      { ...MESSAGE, from: "+1" },
      null,
      { ...MESSAGE, messageId: undefined },
      { ...MESSAGE, from: "ACME" },
      { ...MESSAGE, messageId: "2" },
      REPORT,
    ]);
    expect(result).toMatchObject({
      items: [
        { kind: "inbound" },
        { kind: "malformed", problem: "results[1].from: expected a phone number" },
        { kind: "malformed", problem: expect.stringMatching(/^results\[2\]: expected /) },
        { kind: "malformed", problem: "results[3].messageId: missing" },
        { kind: "ignored", reason: "sender-not-a-person" },
        { kind: "inbound", id: { value: "2" } },
        { kind: "delivery", messageId: "m-1" },
      ],
    });
  });

  it("of a hundred are all read", () => {
    const results = Array.from({ length: 100 }, (_, index) => ({ ...MESSAGE, messageId: `id-${index}` }));
    const result = parsed(results);
    expect("items" in result && result.items.length).toBe(100);
  });

  it("by MMS have the text of their segments and count their media", () => {
    const { text: _, ...mms } = MESSAGE;
    const message = [
      { contentType: "text/plain", value: "STOP" },
      { contentType: "image/jpeg", url: "https://media.example/1" },
      { contentType: "text/plain", value: "please" },
    ];
    expect(onlyMessage(parsed([{ ...mms, message }]))).toMatchObject({ text: "STOP\nplease", mediaCount: 1 });
    expect(onlyMessage(parsed([{ ...mms, message: message.slice(1, 2) }]))).toMatchObject({ text: "", mediaCount: 1 });
  });

  it("with an id longer than a number holds, an empty text or no time are read", () => {
    const body = `{"results":[${JSON.stringify({ ...MESSAGE, text: "", receivedAt: "yesterday" })}]}`;
    expect(onlyMessage(connect().parse(post(body), "inbound"))).toMatchObject({ text: "" });
    expect(onlyMessage(connect().parse(post(body), "inbound"))).not.toHaveProperty("carrierTime");
  });

  it("to a short code keep the short code", () => {
    expect(onlyMessage(parsed([{ ...MESSAGE, to: "74454" }])).to).toBe("74454");
  });

  it.each([
    ["nothing", ""],
    ["an empty object", "{}"],
    ["no results", '{"results":[],"messageCount":0}'],
  ])("that are %s are a check of the URL", (_, body) => {
    expect(connect().parse(post(body), "inbound")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });

  it.each([
    ["no JSON", "results", "body: expected JSON"],
    ["an object for the list", '{"results":{}}', "results: expected a list"],
    ["a number", "7", "body: expected an object"],
  ])("that are %s are malformed", (_, body, malformed) => {
    expect(connect().parse(post(body), "inbound")).toEqual({ malformed });
  });

  it("in a list without its envelope are read all the same", () => {
    expect(onlyMessage(connect().parse(post([MESSAGE]), "inbound")).text).toBe("STOP now");
  });

  it("on a keyword are acted on by Infobip only where the account is set up so, and by the toll-free network in any case", () => {
    const act = (change: object, options = {}) =>
      onlyMessage(parsed([{ ...MESSAGE, ...change }], "inbound", options)).carrierAct;
    expect(act({ text: "STOP" })).toBeUndefined();
    expect(act({ text: "stop" }, { optOutHandling: "carrier" })).toEqual({ intent: "opt-out", replied: true });
    expect(act({ text: "Start" }, { optOutHandling: "carrier" })).toEqual({ intent: "opt-in", replied: true });
    expect(act({ text: "HELP" }, { optOutHandling: "carrier" })).toEqual({ intent: "help", replied: true });
    expect(act({ text: "BAJA" }, { optOutHandling: "carrier" })).toBeUndefined();
    expect(act({ text: "STOP", to: "18885550100" })).toEqual({ intent: "opt-out", replied: true });
  });
});

describe("delivery reports from Infobip", () => {
  const report = (change: object, options = {}, direction: Direction = "delivery") =>
    parsed([{ ...REPORT, ...change }], direction, options);

  it("are read in the newer shape and in the older, from either URL", () => {
    const expected = {
      kind: "delivery",
      messageId: "m-1",
      to: "+14155550123",
      from: "ACME",
      status: "delivered",
      effect: "none",
      carrierTime: "2026-11-24T09:15:02.200Z",
    };
    const { sender: _, ...older } = REPORT;
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({}, {}, direction)).toEqual({ items: [expected] });
      expect(parsed([{ ...older, from: "ACME", smsCount: 1 }], direction)).toEqual({ items: [expected] });
    }
  });

  it.each([
    [0, undefined, "accepted"],
    [1, undefined, "queued"],
    [1, 3, "sent"],
    [1, 7, "queued"],
    [1, 26, "accepted"],
    [2, 9, "undelivered"],
    [3, 2, "sent"],
    [3, 5, "delivered"],
    [4, 15, "expired"],
    [4, 29, "unknown"],
    [5, 12, "rejected"],
    [9, 999, "unknown"],
  ])("of group %s and status %s are %s", (groupId, id, status) => {
    expect(report({ status: { groupId, ...(id !== undefined && { id }) } })).toMatchObject({ items: [{ status }] });
  });

  it.each([
    ["573", "opted-out", "withdraw"],
    ["603", "opted-out", "withdraw"],
    ["2050", "opted-out", "withdraw"],
    ["2052", "opted-out", "withdraw"],
    ["1", "invalid-number", "unreachable"],
    ["9", "invalid-number", "unreachable"],
    ["351", "invalid-number", "unreachable"],
    ["561", "spam-filtered", "none"],
    ["607", "spam-filtered", "none"],
    ["27", "other", "none"],
    ["560", "other", "none"],
    ["566", "other", "none"],
    ["5999", "other", "none"],
  ])("with error %s are %s, and their effect is %s", (code, errorClass, effect) => {
    const change = { status: { groupId: 2, id: 9 }, error: { id: Number(code), permanent: true } };
    expect(report(change)).toMatchObject({ items: [{ errorCode: code, errorClass, effect }] });
  });

  it.each([
    [10, "opted-out", "withdraw"],
    [14, "opted-out", "withdraw"],
    [8, "invalid-number", "unreachable"],
    [52, "invalid-number", "unreachable"],
    [20, "spam-filtered", "none"],
  ])("rejected with status %i are %s, and their effect is %s", (id, errorClass, effect) => {
    for (const error of [{ id: 0 }, { id: 5999 }]) {
      expect(report({ status: { groupId: 5, id }, error })).toMatchObject({
        items: [{ status: "rejected", errorCode: `status-${id}`, errorClass, effect }],
      });
    }
  });

  it("mean what the operator says, before what ships", () => {
    const errors = { 566: "opted-out", "status-12": "landline", 603: "other" };
    const failed = (error: number, id = 9) => report({ status: { groupId: 5, id }, error: { id: error } }, { errors });
    expect(failed(566)).toMatchObject({ items: [{ errorClass: "opted-out", effect: "withdraw" }] });
    expect(failed(0, 12)).toMatchObject({ items: [{ errorClass: "landline", effect: "unreachable" }] });
    expect(failed(603)).toMatchObject({ items: [{ errorClass: "other", effect: "none" }] });
  });

  it("without a recipient, or about a name, have none", () => {
    for (const to of [undefined, null, "", "ACME"]) {
      expect(report({ to })).toMatchObject({ items: [expect.not.objectContaining({ to: expect.anything() })] });
    }
    expect(report({ to: "+1" })).toEqual({
      items: [{ kind: "malformed", problem: "results[0].to: expected a phone number" }],
    });
  });
});

describe("the answer to Infobip", () => {
  it("is an empty 200 in both directions", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Infobip", () => {
  const text = { reference: "ref-1", from: "+14155550100", to: number("+14155550123"), text: "Ud. está fuera 👍" };

  it("posts JSON with the account's first key, numbers without plus and our reference as the id", () => {
    const call = connect({}, { ...secret, apiKey: ["k1", "k2"] }).send?.call(text);
    expect(call).toMatchObject({
      method: "POST",
      url: "https://xyz.api.infobip.com/sms/3/messages",
      headers: { authorization: "App k1", "content-type": "application/json" },
    });
    expect(JSON.parse(call?.body ?? "")).toEqual({
      messages: [
        {
          sender: "14155550100",
          destinations: [{ to: "14155550123", messageId: "ref-1" }],
          content: { text: text.text },
        },
      ],
    });
  });

  it("is not possible without a key or the account's base", () => {
    expect(connect({}, { hmacSecret: "key", apiKey: "k" }).send).toBeUndefined();
    expect(connect({}, { hmacSecret: "key", baseUrl: "https://xyz.api.infobip.com" }).send).toBeUndefined();
  });

  const answer = (status: object, messageId = "id-1") => JSON.stringify({ messages: [{ messageId, status }] });
  it.each([
    [200, answer({ groupId: 1, id: 26 }), { outcome: "sent", messageId: "id-1" }],
    [200, "not JSON", { outcome: "sent" }],
    [200, answer({ groupId: 5, id: 14 }), { outcome: "refused", reason: "status-14", optedOut: true }],
    [200, answer({ groupId: 5, id: 12 }), { outcome: "refused", reason: "status-12" }],
    [429, "", { outcome: "throttled" }],
    [401, '{"requestError":{}}', { outcome: "refused", reason: "http-401" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect().send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of an Infobip connection", () => {
  it.each([
    ["an unknown member", { hmac: true }],
    ["a signature that leaves the body out", { signature: { header: "x", signed: ["path"] } }],
    ["a time that is not signed", { signature: { header: "x", signed: ["body"], timestamp: { header: "t" } } }],
    ["a redelivery of ten seconds", { redeliverySeconds: 10 }],
    ["an error class that is none", { errors: { 1: "gone" } }],
  ])("refuse %s", (_, options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([
    {},
    { apiKey: "k" },
    { username: "u" },
    { hmacSecret: "" },
    { headerToken: [] },
    { hmacSecret: "key", baseUrl: "http://api.example.com" },
  ])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });

  it("default to a day of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(86_400);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });
});
