import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/clickatell.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const STATUSES = [
  "accepted",
  "queued",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "expired",
  "rejected",
  "unknown",
] as const;
/** Failures carry their code, which has no effect. */
const pair = (username: string) => ({ username, password: `password of ${username}` });

describeCarrier("clickatell by Basic credentials", {
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

describeCarrier("clickatell by a token in the URL", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: { token: "token-1" },
    second: { token: "token-2" },
    both: { token: ["token-1", "token-2"] },
    foreign: { token: "token-3" },
  },
  covered: ["url"],
  credentialHeaders: [],
  statuses: STATUSES,
  carriesTime: true,
});

const URL = "https://sms.example.com/webhooks/clickatell/inbound";
const secret = { token: "token", apiKey: "api-key" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

function post(body: unknown): WebhookRequest {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return received({ method: "POST", url: `${URL}?token=token`, headers: {}, body: text });
}
const get = (query: string) => received({ method: "GET", url: `${URL}?token=token${query}`, headers: {} });
const parsed = (body: unknown, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(body), direction);

const TWO_WAY = {
  messageId: "mo-1",
  fromNumber: "27711234567",
  toNumber: "27831234567",
  timestamp: Date.parse(NOW),
  text: "yes",
  charset: "UTF-8",
};

describe("the credentials of a Clickatell webhook", () => {
  it("are asked for with a challenge where they are Basic", async () => {
    const verdict = await connect({}, pair("one")).verify(post(TWO_WAY), NOW);
    expect(verdict).toMatchObject({ genuine: false, reason: "credentials-missing", challenge: expect.any(String) });
  });

  it("count before a token where the secret holds both", async () => {
    const both = { ...pair("one"), token: "token" };
    expect((await connect({}, both).verify(post(TWO_WAY), NOW)).genuine).toBe(false);
  });
});

describe("an inbound message from Clickatell", () => {
  const MESSAGE = {
    kind: "inbound",
    id: { source: "carrier", value: "mo-1" },
    from: "+27711234567",
    to: "+27831234567",
    text: "yes",
    mediaCount: 0,
    carrierTime: NOW,
  };

  it("to a two-way number is read, from either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(TWO_WAY, direction)).toEqual({ items: [MESSAGE] });
    }
  });

  it("as a reply has its own id, not the one of the message of ours that it answers", () => {
    const reply = { ...TWO_WAY, messageId: "mt-9", replyMessageId: "mo-2", integrationName: "shop", udh: "" };
    expect(onlyMessage(parsed(reply)).id.value).toBe("mo-2");
    expect(onlyMessage(parsed({ ...reply, replyMessageId: "" })).id.value).toBe("mt-9");
  });

  it("by the One API is read with its neighbours, each with its own outcome", () => {
    const item = {
      channel: "sms",
      messageId: "mo-1",
      relatedMessageId: "mt-9",
      from: "27711234567",
      to: "27831234567",
      timestamp: Date.parse(NOW),
      content: "yes",
      charset: "UTF-8",
    };
    const event = {
      moText: [item, { ...item, from: "+1" }, null, { ...item, from: "74454" }, { ...item, channel: "whatsapp" }],
      moMedia: [{ ...item, messageId: "mo-3", content: "aGVsbG8=", contentType: "image/jpeg" }],
      messageStatusUpdate: [{ channel: "sms", messageId: "mt-9", statusCode: 5, status: "DEVICE_ACK" }],
      somethingNew: [{ a: 1 }],
    };
    expect(parsed({ integrationId: "i", integrationName: "n", event })).toEqual({
      items: [
        MESSAGE,
        { kind: "malformed", problem: "event.moText[1].from: expected a phone number" },
        { kind: "malformed", problem: expect.stringMatching(/^event\.moText\[2\]: expected/) },
        { kind: "ignored", reason: "sender-not-a-person" },
        { ...MESSAGE, to: "whatsapp:+27831234567" },
        { ...MESSAGE, id: { source: "carrier", value: "mo-3" }, text: "", mediaCount: 1 },
        { kind: "delivery", messageId: "mt-9", status: "delivered", effect: "none" },
        { kind: "ignored", reason: "event-of-no-use" },
      ],
    });
  });

  it.each([
    ["UTF-8", "50%25 off + %2B1", "50%25 off + %2B1"],
    [undefined, "1%2B1", "1%2B1"],
    ["UTF-16BE", "%00S%00T%00O%00P", "STOP"],
    ["UTF-16BE", "%04%1F%04%40%04%38%D8%3D%DC%4D", "При👍"],
    ["ISO-8859-1", "est%E1+fuera+%26+%2B1", "está fuera & +1"],
    ["ISO-8859-1", "a&b=c", "a&b=c"],
    ["a-set-of-the-future", "STOP", "STOP"],
  ])("in JSON with charset %s and text %j says %j", (charset, text, said) => {
    expect(onlyMessage(parsed({ ...TWO_WAY, charset, text })).text).toBe(said);
  });

  it.each([
    ["UTF-8", "est%C3%A1+%F0%9F%91%8D", "está 👍"],
    ["ISO-8859-1", "est%E1+%2B1", "está +1"],
    ["UTF-16BE", "%00S%00T%00O%00P", "STOP"],
    ["", "%E1", "á"],
  ])("by GET with charset %s and octets %s says %j", (charset, octets, said) => {
    const query = `&messageId=mo-1&fromNumber=27711234567&toNumber=27831234567&timestamp=1795511702000&charset=${charset}&text=${octets}`;
    expect(onlyMessage(connect().parse(get(query), "inbound"))).toEqual({ ...MESSAGE, text: said });
  });

  it("with a number that is no text, an empty text or a name for its sender is told apart", () => {
    expect(onlyMessage(parsed({ ...TWO_WAY, fromNumber: 27711234567, text: "" }))).toMatchObject({
      from: "+27711234567",
      text: "",
    });
    expect(parsed({ ...TWO_WAY, fromNumber: "ACME" })).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it.each([
    [{ ...TWO_WAY, messageId: "" }, "messageId: expected 1 to 256 letters, digits or signs, in at most 400 octets"],
    [{ ...TWO_WAY, fromNumber: "+1" }, "from: expected a phone number"],
    [{ ...TWO_WAY, toNumber: undefined }, "to: missing"],
    ["{", "body: expected JSON"],
    ["7", "body: expected an object"],
    [{ event: 7 }, "event: expected an object"],
  ])("of the shape %j is malformed", (body, malformed) => {
    expect(parsed(body)).toEqual({ malformed });
  });

  it("with two different texts in a query is malformed", () => {
    const query = "&messageId=m&fromNumber=27711234567&toNumber=27831234567&text=STOP&text=START";
    expect(connect().parse(get(query), "inbound")).toEqual({ malformed: expect.stringMatching(/^text: expected/) });
  });

  it("that carries nothing is a check of the URL", () => {
    const empty = { items: [{ kind: "ignored", reason: "empty-request" }] };
    expect(parsed("")).toEqual(empty);
    expect(parsed({})).toEqual(empty);
    expect(parsed({ event: {} })).toEqual(empty);
    expect(connect().parse(get(""), "delivery")).toEqual(empty);
  });

  it("on a keyword is acted on only where the account is set up so", () => {
    const act = (options: object) => onlyMessage(parsed({ ...TWO_WAY, text: "STOP" }, "inbound", options)).carrierAct;
    expect(act({})).toBeUndefined();
    expect(act({ optOutHandling: "carrier" })).toEqual({ intent: "opt-out", replied: true });
  });
});

describe("a delivery report from Clickatell", () => {
  const REPORT = { messageId: "mt-9", to: "27711234567", from: "ACME", timestamp: Date.parse(NOW), statusCode: 4 };
  const report = (change: object, options = {}) => parsed({ ...REPORT, ...change }, "delivery", options);
  const one = (change: object, options = {}) =>
    parsed({ event: { messageStatusUpdate: [{ ...REPORT, ...change }] } }, "delivery", options);

  it("is read from JSON and from a query", () => {
    const expected = {
      kind: "delivery",
      messageId: "mt-9",
      to: "+27711234567",
      from: "ACME",
      status: "delivered",
      effect: "none",
      carrierTime: NOW,
    };
    expect(report({ clientMessageId: "ref" })).toEqual({ items: [expected] });
    const query = `&messageId=mt-9&to=27711234567&from=ACME&statusCode=4&timestamp=${Date.parse(NOW)}`;
    expect(connect().parse(get(query), "inbound")).toEqual({ items: [expected] });
  });

  it.each([
    [1, "unknown", "unknown"],
    [2, "queued", "queued"],
    [3, "sent", "accepted"],
    [4, "delivered", "sent"],
    [5, "failed", "delivered"],
    [6, "rejected", "delivered"],
    [7, "undelivered", "unknown"],
    [8, "accepted", "unknown"],
    [9, "failed", "unknown"],
    [10, "expired", "unknown"],
    [11, "queued", "unknown"],
    [12, "failed", "unknown"],
    [13, "rejected", "unknown"],
    [14, "rejected", "unknown"],
    [20, "unknown", "expired"],
    [21, "unknown", "rejected"],
    [22, "unknown", "rejected"],
    [23, "unknown", "undelivered"],
    [25, "unknown", "failed"],
    [28, "unknown", "failed"],
    [29, "unknown", "failed"],
    [100, "unknown", "failed"],
  ])("with code %i is %s by the older numbers and %s by the One API's", (statusCode, older, oneApi) => {
    expect(report({ statusCode })).toMatchObject({ items: [{ status: older }] });
    expect(one({ statusCode })).toMatchObject({ items: [{ status: oneApi }] });
  });

  it("goes by the word where it is known, whatever the number", () => {
    expect(report({ statusCode: 4, status: "SENT_TO_SUPPLIER" })).toMatchObject({ items: [{ status: "sent" }] });
    expect(report({ statusCode: 4, status: "Received by recipient" })).toMatchObject({
      items: [{ status: "delivered" }],
    });
  });

  it("that failed carries its code, and only a recipient who does not exist is unreachable", () => {
    expect(one({ statusCode: 29, status: "RECIPIENT_DOES_NOT_EXIST" })).toMatchObject({
      items: [{ status: "failed", errorCode: "one-29", errorClass: "invalid-number", effect: "unreachable" }],
    });
    expect(one({ statusCode: 21 })).toMatchObject({ items: [{ errorCode: "one-21", effect: "none" }] });
    expect(report({ statusCode: 12 })).toMatchObject({
      items: [{ errorCode: "12", errorClass: "other", effect: "none" }],
    });
    expect(report({ statusCode: 12 }, { errors: { 12: "landline" }, statuses: { 12: "rejected" } })).toMatchObject({
      items: [{ status: "rejected", errorClass: "landline" }],
    });
  });

  it("without an id, or about a number that is none, is malformed", () => {
    expect(report({ messageId: undefined })).toEqual({ malformed: "messageId: missing" });
    expect(report({ to: "+1" })).toEqual({ malformed: "to: expected a phone number" });
  });
});

describe("the answer to Clickatell", () => {
  it("is an empty 200", () => {
    expect(connect().answer("inbound", [])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Clickatell", () => {
  const text = { reference: "ref-1", from: "+27831234567", to: number("+27711234567"), text: "está & listo 👍" };

  it("posts JSON with the bare key and our reference", () => {
    const call = connect({}, { ...secret, apiKey: ["k1", "k2"] }).send?.call(text);
    expect(call).toMatchObject({
      method: "POST",
      url: "https://platform.clickatell.com/v1/message",
      headers: { authorization: "k1", "content-type": "application/json" },
    });
    expect(JSON.parse(call?.body ?? "")).toEqual({
      messages: [
        { channel: "sms", to: "27711234567", from: "27831234567", content: text.text, clientMessageId: "ref-1" },
      ],
    });
    const chat = connect().send?.call({ ...text, from: "whatsapp:+27831234567" });
    expect(chat?.body).toContain('"channel":"whatsapp","to":"27711234567","from":"27831234567"');
  });

  it("is not possible without a key", () => {
    expect(connect({}, { token: "t" }).send).toBeUndefined();
  });

  const said = (message: object) => JSON.stringify({ messages: [message], error: null });
  it.each([
    [202, said({ apiMessageId: "id-1", accepted: true, error: null }), { outcome: "sent", messageId: "id-1" }],
    [202, "not JSON", { outcome: "sent" }],
    [
      207,
      said({ apiMessageId: null, accepted: false, error: { code: 28 } }),
      { outcome: "refused", reason: "code-28" },
    ],
    [400, '{"messages":[],"error":{"code":7}}', { outcome: "refused", reason: "code-7" }],
    [429, "", { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect().send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a Clickatell connection", () => {
  it.each([{ token: "t" }, { apiBaseUrl: "ftp://x" }, { redeliverySeconds: 1 }])("refuse the options %j", (options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([{}, { username: "u" }, { token: "" }, { users: [] }, { apiKey: "k" }])(
    "refuse the secret %j",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});
