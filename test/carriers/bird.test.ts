import { describe, expect, it } from "vitest";
import { carrier, simulator } from "../../functions/carriers/bird.ts";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { plusMilliseconds } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const CHANNEL = "614208aa-b153-4d5d-9989-2fddfc0ce4c3";
const URL_INBOUND = "https://sms.example.com/webhooks/bird/inbound";
const secret = { signingKey: "signing-key", accessKey: "access-key" };
const statuses = ["accepted", "queued", "sent", "delivered", "undelivered", "failed", "expired", "rejected"] as const;
const subject = {
  carrier,
  simulator,
  secrets: {
    first: secret,
    second: { signingKey: "next-key" },
    both: { signingKey: ["signing-key", "next-key"] },
    foreign: { signingKey: "another-key" },
  },
  covered: ["url", "body", "header:messagebird-signature", "header:messagebird-request-timestamp"],
  credentialHeaders: ["messagebird-signature", "messagebird-request-timestamp"],
  statuses,
  carriesTime: true,
} as const;

describeCarrier("bird, whose webhooks name the number", { ...subject, options: {} });
describeCarrier("bird, with a listed channel", { ...subject, options: { channels: { [CHANNEL]: "+14155550100" } } });

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect(options, credentials);
}

function webhook(body: unknown, headers: Readonly<Record<string, string>> = {}): WebhookRequest {
  return {
    method: "POST",
    url: URL_INBOUND,
    path: "/webhooks/bird/inbound",
    rawQuery: "",
    headers,
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    sourceIp: "203.0.113.7",
  };
}

const parsed = (body: unknown, options = {}, direction: Direction = "inbound") =>
  connect(options).parse(webhook(body), direction);

const MESSAGE = {
  id: "96a0b5fa-a986-453d-be5c-3117f989f025",
  channelId: CHANNEL,
  sender: { contact: { id: "32cf5eee", identifierKey: "phonenumber", identifierValue: "+31612345678" } },
  receiver: { connector: { id: "86cc4dc0" } },
  body: { type: "text", text: { text: "Is it 1+1? 👍" } },
  parts: [{ platformReference: "e8077d803532c0b5937c639b60216938" }],
  status: "delivered",
  direction: "incoming",
  lastStatusAt: "2026-11-24T08:32:50.736Z",
  createdAt: "2026-11-24T08:32:50.736Z",
};
const event = (payload: object, name = "sms.inbound") => ({ service: "channels", event: name, payload });
const inbound = (change: object, options = {}) => onlyMessage(parsed(event({ ...MESSAGE, ...change }), options));

describe("the signature of a Bird webhook", () => {
  it("is the one that OpenSSL makes of the timestamp, the URL and the digest's bytes", async () => {
    const request: WebhookRequest = {
      ...webhook('{"a":1}', {
        "messagebird-request-timestamp": "1795511702",
        "messagebird-signature": "YjJSpk8lp8Pz+SwnMlc983SDasgoVB1D0/QfCjIaZok=",
      }),
      url: "https://example.com/hook?x=1",
    };
    expect(await connect().verify(request, NOW)).toEqual({ genuine: true });
  });

  it("holds for a day, as resends carry the first attempt's time, and no longer", async () => {
    const message = { id: "m", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
    const request = received(simulator.inbound(message, URL_INBOUND, { options: {}, credentials: secret }));
    const at = (seconds: number) => plusMilliseconds(NOW, seconds * 1000);
    for (const seconds of [-86_400, 86_400]) {
      expect(await connect().verify(request, at(seconds))).toEqual({ genuine: true });
    }
    const late = { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
    for (const seconds of [-86_401, 86_401]) expect(await connect().verify(request, at(seconds))).toEqual(late);
    expect(await connect({ toleranceSeconds: 60 }).verify(request, at(61))).toEqual(late);
  });

  it("made for another spelling of the URL tells the operator which part differs", async () => {
    const message = { id: "m", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
    const signedFor = (url: string) => ({
      ...received(simulator.inbound(message, url, { options: {}, credentials: secret })),
      url: URL_INBOUND,
    });
    expect(await connect().verify(signedFor(`${URL_INBOUND}/`), NOW)).toEqual({
      genuine: false,
      reason: "signed-for-another-url",
      differs: "url",
    });
    expect(await connect().verify(signedFor("https://elsewhere.example/x"), NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it.each([
    [{}, "signature-missing"],
    [{ "messagebird-signature": "x" }, "timestamp-missing"],
    [{ "messagebird-signature": "x", "messagebird-request-timestamp": "now" }, "signature-mismatch"],
  ])("is missing or wrong in %j", async (headers, reason) => {
    expect(await connect().verify(webhook("{}", headers), NOW)).toMatchObject({ genuine: false, reason });
  });

  it.each([{}, { signingKey: "" }, { signingKey: [] }, { accessKey: "a" }])(
    "cannot be checked by the secret %j, which is refused",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});

describe("an inbound message from Bird", () => {
  it("is read with its addresses, text and time", () => {
    expect(parsed(event(MESSAGE), { channels: { [CHANNEL]: "+31970000001" } })).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: MESSAGE.id },
          from: "+31612345678",
          to: "+31970000001",
          text: "Is it 1+1? 👍",
          mediaCount: 0,
          carrierTime: "2026-11-24T08:32:50.736Z",
        },
      ],
    });
  });

  it("is to the number that is listed, else named, else to the channel itself", () => {
    const receiver = { connector: { identifierValue: "31970000002" } };
    expect(inbound({ receiver }, { channels: { [CHANNEL]: "74454" } }).to).toBe("74454");
    expect(inbound({ receiver }).to).toBe("+31970000002");
    expect(inbound({}).to).toBe(CHANNEL);
    expect(inbound({ receiver: null, channelId: "constructor" }).to).toBe("constructor");
  });

  it("with media says what text it has", () => {
    const image = { type: "image", image: { text: "Look", images: [{ mediaUrl: "a" }, { mediaUrl: "b" }] } };
    expect(inbound({ body: image })).toMatchObject({ text: "Look", mediaCount: 2 });
    expect(inbound({ body: { type: "file", file: { files: [{ mediaUrl: "a" }] } } })).toMatchObject({
      text: "",
      mediaCount: 1,
    });
    expect(inbound({ body: { type: "location" } })).toMatchObject({ text: "", mediaCount: 1 });
    expect(inbound({ body: null })).toMatchObject({ text: "", mediaCount: 0 });
    expect(inbound({ body: { type: "toString" } })).toMatchObject({ text: "" });
  });

  it.each(["74454", "ACME"])("from the short code or name %s is ignored", (identifierValue) => {
    expect(parsed(event({ ...MESSAGE, sender: { contact: { identifierValue } } }))).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it.each([
    [{ id: undefined }, "payload.id: missing"],
    [{ channelId: undefined }, "payload.channelId: missing"],
    [{ sender: undefined }, "payload.sender: missing"],
    [
      { sender: { contact: { identifierValue: "+1" } } },
      "payload.sender.contact.identifierValue: expected a phone number",
    ],
  ])("with %j is malformed, and the field is named", (change, malformed) => {
    expect(parsed(event({ ...MESSAGE, ...change }))).toEqual({ malformed });
  });

  it("is told by its direction, or by the event's name, on either URL", () => {
    expect(onlyMessage(parsed(event(MESSAGE, "channels.message"), {}, "delivery")).id.value).toBe(MESSAGE.id);
    expect(inbound({ direction: undefined }).id.value).toBe(MESSAGE.id);
  });
});

describe("who reacts to keywords at Bird", () => {
  const act = (text: string, options = {}) => inbound({ body: { type: "text", text: { text } } }, options).carrierAct;

  it("is Bird by default", () => {
    expect(act("stop")).toEqual({ intent: "opt-out", replied: true });
    expect(act("START")).toEqual({ intent: "opt-in", replied: true });
    expect(act("HELP")).toEqual({ intent: "help", replied: true });
    expect(act("STOP PLEASE")).toBeUndefined();
  });

  it("is us where the connection says so, except on a toll-free number", () => {
    expect(act("STOP", { optOutHandling: "self" })).toBeUndefined();
    const tollFree = { optOutHandling: "self", channels: { [CHANNEL]: "+18885550100" } };
    expect(act("STOP", tollFree)).toEqual({ intent: "opt-out", replied: true });
  });
});

describe("a report from Bird", () => {
  const REPORT = {
    id: "0f1e2d3c-0000-4000-8000-000000000001",
    channelId: CHANNEL,
    receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: "+31612345678" }] },
    status: "delivered",
    direction: "outgoing",
    lastStatusAt: "2026-11-24T08:33:00.000Z",
  };
  const options = { channels: { [CHANNEL]: "+31970000001" } };
  const report = (change: object, direction: Direction = "delivery") =>
    parsed(event({ ...REPORT, ...change }, "sms.outbound"), options, direction);

  it.each([
    ["accepted", "accepted"],
    ["scheduled", "queued"],
    ["processing", "queued"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["read", "delivered"],
    ["delivery_failed", "undelivered"],
    ["sending_failed", "failed"],
    ["expired", "expired"],
    ["rejected", "rejected"],
    ["a_status_of_the_future", "unknown"],
  ])("of %s means %s, on either URL", (value, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({ status: value }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: REPORT.id,
            to: "+31612345678",
            from: "+31970000001",
            status,
            effect: "none",
            carrierTime: "2026-11-24T08:33:00.000Z",
          },
        ],
      });
    }
  });

  it.each([
    [{ code: 15005, source: { name: "sms-messagebird", code: "1" } }, "1", "invalid-number", "unreachable"],
    [{ code: 15005, source: { name: "sms-other", code: "777" } }, "15005", "invalid-number", "unreachable"],
    [{ source: { code: "5" } }, "5", "invalid-number", "unreachable"],
    [{ source: { code: "103" } }, "103", "opted-out", "withdraw"],
    [{ code: 15001, source: { name: "sms-messagebird", code: "34" } }, "34", "other", "none"],
    [{ code: 12003 }, "12003", "other", "none"],
  ])("with the failure %j has error %s, is %s, and its effect is %s", (failure, errorCode, errorClass, effect) => {
    expect(report({ status: "delivery_failed", failure })).toMatchObject({
      items: [{ status: "undelivered", errorCode, errorClass, effect }],
    });
  });

  it("may name no recipient, but not a wrong one", () => {
    for (const receiver of [null, {}, { contacts: [] }, { contacts: [{ id: "x" }] }]) {
      expect(report({ receiver })).toMatchObject({ items: [expect.not.objectContaining({ to: expect.anything() })] });
    }
    expect(report({ receiver: { contacts: [{ identifierValue: "+1" }] } })).toEqual({
      malformed: "payload.receiver.contacts[0].identifierValue: expected a phone number",
    });
    expect(report({ status: undefined })).toEqual({ malformed: "payload.status: missing" });
  });
});

describe("what else Bird posts", () => {
  it("is ignored when it is no message, or empty", () => {
    const other = { items: [{ kind: "ignored", reason: "other-event" }] };
    expect(parsed(event({ id: "x", direction: "outgoing" }, "sms.interaction"))).toEqual(other);
    expect(parsed(event({ id: "x" }, "number.updated"))).toEqual(other);
    expect(parsed("")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });

  it("is malformed without a payload", () => {
    expect(parsed({ event: "sms.inbound" })).toEqual({ malformed: "payload: missing" });
    expect(parsed("[]")).toEqual({ malformed: expect.stringMatching(/: /) });
  });

  it("is answered with an empty 200", () => {
    expect(connect().answer("inbound", [])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Bird", () => {
  const text = { reference: "ref", from: "+31970000001", to: number("+31612345678"), text: "Está fuera 👍" };
  const workspace = { workspaceId: "ws/1", channels: { [CHANNEL]: "+31970000001" } };
  const send = (options = {}) => {
    const api = connect({ ...workspace, ...options }).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON to the channel of the sender", () => {
    const { body, ...call } = send().call(text);
    expect(call).toEqual({
      method: "POST",
      url: `https://api.bird.com/workspaces/ws%2F1/channels/${CHANNEL}/messages`,
      headers: { authorization: "AccessKey access-key", "content-type": "application/json" },
    });
    expect(JSON.parse(body ?? "")).toEqual({
      receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: "+31612345678" }] },
      body: { type: "text", text: { text: "Está fuera 👍" } },
    });
  });

  it("takes a sender that is a channel's id for the channel", () => {
    const call = send({ channels: {}, apiBaseUrl: "http://localhost:4010" }).call({ ...text, from: CHANNEL });
    expect(call.url).toBe(`http://localhost:4010/workspaces/ws%2F1/channels/${CHANNEL}/messages`);
  });

  it("is not possible without a workspace or an access key", () => {
    expect(connect().send).toBeUndefined();
    expect(connect(workspace, { signingKey: "k" }).send).toBeUndefined();
  });

  it.each([
    [202, '{"id":"m-1","status":"accepted"}', { outcome: "sent", messageId: "m-1" }],
    [202, "", { outcome: "sent" }],
    [422, '{"code":"InvalidPayload","message":"…"}', { outcome: "refused", reason: "code-InvalidPayload" }],
    [422, '{"code":"to +31612345678"}', { outcome: "refused", reason: "http-422" }],
    [429, "", { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Bird connection", () => {
  it("default to the eight hours for which Bird resends", () => {
    expect(connect().redeliverySeconds).toBe(28_800);
  });

  it.each([{ optOutHandling: "nobody" }, { channels: { a: "" } }, { toleranceSeconds: 1 }, { redeliverySeconds: 10 }])(
    "refuse %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );
});
