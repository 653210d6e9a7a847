import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { TelnyxWebhook } from "telnyx/lib/webhooks.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/telnyx.ts";
import { TELNYX_ERRORS } from "../../functions/carriers/telnyx-codes.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { plusMilliseconds } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const URL_INBOUND = "https://sms.example.com/webhooks/telnyx/inbound";

function keyPair() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64"),
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
  };
}

const first = keyPair();
const second = keyPair();
const secret = { ...first, apiKey: "KEY1" };

describeCarrier("telnyx", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first,
    second,
    both: { ...first, publicKey: [first.publicKey, second.publicKey] },
    foreign: keyPair(),
  },
  covered: ["body", "header:telnyx-signature-ed25519", "header:telnyx-timestamp"],
  credentialHeaders: ["telnyx-signature-ed25519", "telnyx-timestamp"],
  statuses: ["queued", "sent", "delivered", "undelivered", "failed", "expired", "unknown"],
  carriesTime: true,
});

afterEach(() => {
  vi.useRealTimers();
});

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect(options, credentials);
}

const MESSAGE = { id: "message-1", from: number("+14155550123"), to: "+14155550100", text: "Hi 👍", at: NOW };
const inbound = (settings = secret) =>
  received(simulator.inbound(MESSAGE, URL_INBOUND, { options: {}, credentials: settings }));

const PAYLOAD = {
  id: "7ee4241c-0000-4000-8000-000000000001",
  direction: "inbound",
  type: "SMS",
  from: { phone_number: "+14155550123", carrier: "T-MOBILE USA, INC.", line_type: "Wireless" },
  to: [{ phone_number: "+14155550100", status: "webhook_delivered" }],
  text: "Is it 1+1? 👍",
  encoding: "UCS-2",
  parts: 1,
  media: [],
  autoresponse_type: null,
  received_at: "2026-11-24T05:05:00.000+00:00",
};

function webhook(body: unknown): WebhookRequest {
  return {
    ...inbound(),
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  };
}

const event = (event_type: string, payload: unknown) => ({
  data: { event_type, id: "event-1", occurred_at: "2026-11-24T05:05:01Z", record_type: "event", payload },
  meta: { attempt: 1 },
});

const parsed = (body: unknown, options = {}, direction: Direction = "inbound") =>
  connect(options).parse(webhook(body), direction);
const message = (change: object, options = {}) =>
  onlyMessage(parsed(event("message.received", { ...PAYLOAD, ...change }), options));

describe("the signature of a Telnyx webhook", () => {
  it("is accepted exactly when the official SDK accepts it, whatever is changed and whenever it comes", async () => {
    vi.useFakeTimers({ now: Date.parse(NOW), toFake: ["Date"] });
    const sdk = new TelnyxWebhook(first.publicKey);
    const change = fc.record({
      timestamp: fc.option(fc.constantFrom("", "1", "1.5", " 1", "1795511702", "1795511703")),
      signature: fc.option(fc.constantFrom("", "AAAA", `${"A".repeat(86)}==`)),
      body: fc.option(fc.string()),
      seconds: fc.integer({ min: -600, max: 600 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ timestamp, signature, body, seconds }) => {
        const at = plusMilliseconds(NOW, seconds * 1000);
        const played = received(
          simulator.inbound({ ...MESSAGE, at }, URL_INBOUND, { options: {}, credentials: first }),
        );
        const headers = {
          ...played.headers,
          ...(timestamp !== null && { "telnyx-timestamp": timestamp }),
          ...(signature !== null && { "telnyx-signature-ed25519": signature }),
        };
        const request = { ...played, headers, body: body === null ? played.body : Buffer.from(body) };
        const expected = await sdk.verify(Buffer.from(request.body).toString(), headers).then(
          () => true,
          () => false,
        );
        expect((await connect({}, first).verify(request, NOW)).genuine).toBe(expected);
      }),
    );
  });

  it("is refused beyond the tolerance, before and after, and the operator is told that it is the time", async () => {
    const late = (seconds: number) => plusMilliseconds(NOW, seconds * 1000);
    for (const seconds of [-300, 300]) {
      expect(await connect().verify(inbound(), late(seconds))).toEqual({ genuine: true });
    }
    for (const seconds of [-301, 301]) {
      const verdict = { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
      expect(await connect().verify(inbound(), late(seconds))).toEqual(verdict);
      expect(await connect({ toleranceSeconds: 600 }).verify(inbound(), late(seconds))).toEqual({ genuine: true });
    }
  });

  it.each([
    ["telnyx-signature-ed25519", "", "signature-missing"],
    ["telnyx-timestamp", "", "timestamp-missing"],
    ["telnyx-signature-ed25519", "AAAA", "signature-malformed"],
    ["telnyx-signature-ed25519", `${"A".repeat(86)}==`, "signature-mismatch"],
  ])("with %s %j is refused as %s", async (name, value, reason) => {
    const request = inbound();
    const verdict = await connect().verify({ ...request, headers: { ...request.headers, [name]: value } }, NOW);
    expect(verdict).toMatchObject({ genuine: false, reason });
  });

  it.each([{}, { publicKey: "" }, { publicKey: "AAAA" }, { publicKey: [] }, { publicKey: `${first.publicKey}=` }])(
    "cannot be checked by the secret %j, which is refused",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});

describe("an inbound message from Telnyx", () => {
  it("is read with its addresses, text and time", () => {
    expect(parsed(event("message.received", PAYLOAD))).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: PAYLOAD.id },
          from: "+14155550123",
          to: "+14155550100",
          text: "Is it 1+1? 👍",
          mediaCount: 0,
          carrierTime: "2026-11-24T05:05:00.000Z",
        },
      ],
    });
  });

  it("with nothing but media has an empty text", () => {
    expect(message({ type: "MMS", text: null, media: [{ url: "https://m.example/1" }, {}] })).toMatchObject({
      text: "",
      mediaCount: 2,
    });
  });

  it("to a group is to the number of ours that this copy went to", () => {
    const to = [{ phone_number: "+14155550155", status: "" }, ...PAYLOAD.to];
    expect(message({ to }).to).toBe("+14155550100");
  });

  it("has the event's time where the message has none", () => {
    expect(message({ received_at: null }).carrierTime).toBe("2026-11-24T05:05:01.000Z");
  });

  it.each(["74454", "ACME"])("from the short code or name %s is ignored", (phone_number) => {
    expect(parsed(event("message.received", { ...PAYLOAD, from: { phone_number } }))).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it("to a short code keeps the short code", () => {
    expect(message({ to: [{ phone_number: "74454" }] }).to).toBe("74454");
  });

  it("posted to the delivery URL is read all the same, as Telnyx has one URL for both", () => {
    expect(onlyMessage(parsed(event("message.received", PAYLOAD), {}, "delivery")).text).toBe(PAYLOAD.text);
  });

  it.each([
    [{ id: undefined }, "data.payload.id: missing"],
    [{ id: "" }, "data.payload.id: expected 1 to 256 letters, digits or signs, in at most 400 octets"],
    [{ from: undefined }, "data.payload.from: missing"],
    [{ from: { phone_number: "+12" } }, "data.payload.from.phone_number: expected a phone number"],
    [{ to: [] }, "data.payload.to: expected at least one recipient"],
    [{ text: 5 }, "data.payload.text: expected text"],
  ])("with %j is malformed, and the field is named", (change, problem) => {
    expect(parsed(event("message.received", { ...PAYLOAD, ...change }))).toEqual({
      items: [{ kind: "malformed", problem }],
    });
  });
});

describe("what Telnyx does by itself on a keyword", () => {
  const act = (change: object, options = {}) => message(change, options).carrierAct;

  it.each([
    ["STOP", "opt-out"],
    ["stop all", "opt-out"],
    ["StopAll", "opt-out"],
    ["UNSUBSCRIBE", "opt-out"],
    ["cancel", "opt-out"],
    ["END", "opt-out"],
    ["quit", "opt-out"],
    ["START", "opt-in"],
    ["unstop", "opt-in"],
    ["HELP", "help"],
  ])("on %s is %s, answered", (text, intent) => {
    expect(act({ text })).toEqual({ intent, replied: true });
  });

  it.each(["STOP PLEASE", "BAJA", ""])("is nothing on %j", (text) => {
    expect(act({ text })).toBeUndefined();
  });

  it("follows what Telnyx says it has done, whatever the words and whoever answers otherwise", () => {
    for (const optOutHandling of ["carrier", "self"]) {
      const options = { optOutHandling };
      expect(act({ text: "BAJA", autoresponse_type: "STOP" }, options)).toEqual({ intent: "opt-out", replied: true });
      expect(act({ text: "ALTA", autoresponse_type: "START" }, options)).toEqual({ intent: "opt-in", replied: true });
      expect(act({ text: "?", autoresponse_type: "help" }, options)).toEqual({ intent: "help", replied: true });
    }
  });

  it("is nothing where we answer ourselves, except what the toll-free network does", () => {
    const self = { optOutHandling: "self" };
    const tollFree = [{ phone_number: "+18885550100" }];
    expect(act({ text: "STOP" }, self)).toBeUndefined();
    expect(act({ text: "STOP", to: tollFree }, self)).toEqual({ intent: "opt-out", replied: true });
    expect(act({ text: "QUIT", to: tollFree }, self)).toBeUndefined();
  });
});

describe("a delivery event from Telnyx", () => {
  const REPORT = {
    id: "40385f64-0000-4000-8000-000000000001",
    direction: "outbound",
    from: { phone_number: "+14155550100" },
    to: [{ phone_number: "+14155550123", status: "delivered" }],
    errors: [],
  };
  const report = (change: object, type = "message.finalized", direction: Direction = "delivery") =>
    parsed(event(type, { ...REPORT, ...change }), {}, direction);

  it.each([
    ["queued", "queued"],
    ["sending", "queued"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["read", "delivered"],
    ["delivery_failed", "undelivered"],
    ["sending_failed", "failed"],
    ["expired", "expired"],
    ["delivery_unconfirmed", "unknown"],
    ["a_status_of_the_future", "unknown"],
    ["toString", "unknown"],
  ])("of %s means %s, on either URL", (value, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({ to: [{ phone_number: "+14155550123", status: value }] }, "message.sent", direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: REPORT.id,
            to: "+14155550123",
            from: "+14155550100",
            status,
            effect: "none",
            carrierTime: "2026-11-24T05:05:01.000Z",
          },
        ],
      });
    }
  });

  it.each([
    ["40300", "opted-out", "withdraw"],
    ["40001", "landline", "unreachable"],
    ["40012", "invalid-number", "unreachable"],
    ["40310", "invalid-number", "unreachable"],
    ["40002", "spam-filtered", "none"],
    ["40003", "spam-filtered", "none"],
    ["40015", "spam-filtered", "none"],
    ["40017", "spam-filtered", "none"],
    ["40322", "spam-filtered", "none"],
    ["40301", "other", "none"],
    ["49999", "other", "none"],
  ])("with error %s is %s, and its effect is %s", (code, errorClass, effect) => {
    const to = [{ phone_number: "+14155550123", status: "delivery_failed" }];
    for (const given of [code, Number(code)]) {
      expect(report({ to, errors: [{ code: given, title: "", detail: "" }] })).toMatchObject({
        items: [{ status: "undelivered", errorCode: code, errorClass, effect }],
      });
    }
  });

  it("withdraws for nothing but a STOP", () => {
    const withdrawing = Object.entries(TELNYX_ERRORS).filter(([, { effect }]) => effect === "withdraw");
    expect(withdrawing.map(([code]) => code)).toEqual(["40300"]);
  });

  it.each(["40005", "40014"])("that failed with %s has expired", (code) => {
    const to = [{ phone_number: "+14155550123", status: "delivery_failed" }];
    expect(report({ to, errors: [{ code }] })).toMatchObject({ items: [{ status: "expired", effect: "none" }] });
  });

  it("of a group message reports each recipient, and a bad one costs its neighbours nothing", () => {
    const to = [
      { phone_number: "+14155550123", status: "delivered" },
      { phone_number: "+1", status: "delivered" },
      { status: "delivered" },
      { phone_number: "+14155550124", status: "delivery_failed" },
    ];
    expect(report({ to })).toMatchObject({
      items: [
        { kind: "delivery", to: "+14155550123", status: "delivered" },
        { kind: "malformed", problem: "data.payload.to[1].phone_number: expected a phone number" },
        { kind: "malformed", problem: "data.payload.to[2].phone_number: missing" },
        { kind: "delivery", to: "+14155550124", status: "undelivered" },
      ],
    });
  });
});

describe("what else Telnyx posts", () => {
  it("is ignored when it is another event, or empty", () => {
    expect(parsed(event("call.hangup", {}))).toEqual({ items: [{ kind: "ignored", reason: "other-event" }] });
    expect(parsed("")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });

  it("is malformed in the format of API version 1, which has no envelope", () => {
    expect(parsed({ sms_id: "1", from: "+14155550123", body: "STOP" })).toEqual({ malformed: "data: missing" });
    expect(parsed("From=%2B14155550123&Body=STOP")).toEqual({ malformed: "body: expected JSON" });
  });

  it("is answered with an empty 200, whatever there is to say", () => {
    const reply = { reference: "r", from: "+14155550100", to: MESSAGE.from, text: "Bye" };
    expect(connect().answer("inbound", [reply])).toEqual({ status: 200, body: "" });
    expect(connect().answer("delivery", [])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Telnyx", () => {
  const text = { reference: "ref", from: "+14155550100", to: MESSAGE.from, text: "Ud. está fuera" };
  const send = (options = {}) => {
    const api = connect(options).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON with the API key", () => {
    expect(send().call(text)).toEqual({
      method: "POST",
      url: "https://api.telnyx.com/v2/messages",
      headers: { authorization: "Bearer KEY1", "content-type": "application/json" },
      body: JSON.stringify({ from: "+14155550100", to: "+14155550123", text: "Ud. está fuera" }),
    });
  });

  it("names the messaging profile and the API base of the configuration", () => {
    const messagingProfileId = "7ee4241c-0000-4000-8000-000000000009";
    const call = send({ messagingProfileId, apiBaseUrl: "http://localhost:4010/" }).call(text);
    expect(call.url).toBe("http://localhost:4010/v2/messages");
    expect(JSON.parse(call.body ?? "")).toMatchObject({ messaging_profile_id: messagingProfileId });
  });

  it("is not possible without an API key", () => {
    expect(connect({}, first).send).toBeUndefined();
  });

  it.each([
    [200, '{"data":{"id":"m-1"}}', { outcome: "sent", messageId: "m-1" }],
    [200, "not JSON", { outcome: "sent" }],
    [400, '{"errors":[{"code":"40300"}]}', { outcome: "refused", reason: "code-40300", optedOut: true }],
    [422, '{"errors":[{"code":"40310"}]}', { outcome: "refused", reason: "code-40310" }],
    [429, "", { outcome: "throttled" }],
    [429, '{"errors":[{"code":"10011"}]}', { outcome: "throttled" }],
    [400, '{"errors":[{"code":40318}]}', { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Telnyx connection", () => {
  it("default to five minutes of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(300);
    expect(connect({ redeliverySeconds: 900 }).redeliverySeconds).toBe(900);
  });

  it.each([
    { optOutHandlin: "self" },
    { apiBaseUrl: "http://api.example.com" },
    { redeliverySeconds: 10 },
    { toleranceSeconds: 0 },
    { messagingProfileId: "x" },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });
});
