import { describe, expect, it } from "vitest";
import { carrier, simulator } from "../../functions/carriers/bandwidth.ts";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";

const secret = { username: "callback", password: "pa:ss wörd" };
const next = { username: "callback", password: "next" };

describeCarrier("bandwidth", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: secret,
    second: next,
    both: { users: [secret, next] },
    foreign: { username: "callback", password: "another" },
  },
  covered: [],
  credentialHeaders: ["authorization"],
  statuses: ["queued", "sent", "delivered", "failed"],
  carriesTime: true,
});

const API = { apiUsername: "api", apiPassword: "key" };
const ACCOUNT = { accountId: "5500", applicationId: "93de2206" };

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect(options, credentials);
}

function webhook(body: unknown, authorization?: string): WebhookRequest {
  return {
    method: "POST",
    url: "https://sms.example.com/webhooks/bandwidth/inbound",
    path: "/webhooks/bandwidth/inbound",
    rawQuery: "",
    headers: authorization === undefined ? {} : { authorization },
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    sourceIp: "203.0.113.7",
  };
}

const parsed = (body: unknown, options = {}, direction: Direction = "inbound") =>
  connect(options).parse(webhook(body), direction);

const MESSAGE = {
  id: "1732424702034khhzmtiwvbbl3rjs",
  owner: "+14155550100",
  applicationId: "93de2206",
  time: "2026-11-24T05:05:00Z",
  segmentCount: 1,
  direction: "in",
  to: ["+14155550100"],
  from: "+14155550123",
  text: "Is it 1+1? 👍",
};
const INBOUND = {
  type: "message-received",
  time: "2026-11-24T05:05:01.250Z",
  description: "Incoming message received",
  to: "14155550100",
  message: MESSAGE,
};
const inbound = (change: object, options = {}) =>
  onlyMessage(parsed([{ ...INBOUND, message: { ...MESSAGE, ...change } }], options));

describe("the credentials of a Bandwidth webhook", () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  it("are asked for by a challenge, as the first call comes without", async () => {
    expect(await connect().verify(webhook([INBOUND]), NOW)).toEqual({
      genuine: false,
      reason: "credentials-missing",
      differs: "key",
      challenge: 'Basic realm="webhooks", charset="UTF-8"',
    });
    expect(await connect().verify(webhook([INBOUND], basic("callback:pa:ss wörd")), NOW)).toEqual({ genuine: true });
  });

  it.each([
    ["Bearer abc", "credentials-malformed"],
    [basic("callback:pa:ss word"), "credentials-wrong"],
    [basic("callback"), "credentials-wrong"],
    [basic("Callback:pa:ss wörd"), "credentials-wrong"],
    [`${basic("callback:pa:ss wörd")}=`, "credentials-wrong"],
  ])("given as %s are refused as %s, without a challenge", async (header, reason) => {
    const verdict = await connect().verify(webhook([INBOUND], header), NOW);
    expect(verdict).toEqual({ genuine: false, reason, differs: "key" });
  });

  it("may be several while they are rotated: passwords of one name, or pairs", async () => {
    const rotated = { username: "callback", password: ["old", "new"], users: [{ username: "next", password: "pair" }] };
    for (const pair of ["callback:old", "callback:new", "next:pair"])
      expect(await connect({}, rotated).verify(webhook([INBOUND], basic(pair)), NOW)).toEqual({ genuine: true });
    expect(await connect({}, rotated).verify(webhook([INBOUND], basic("next:old")), NOW)).toMatchObject({
      reason: "credentials-wrong",
    });
  });

  it.each([{}, { username: "a" }, { username: "", password: "b" }, { users: [] }, { users: [{ username: "a" }] }])(
    "cannot be checked by the secret %j, which is refused",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});

describe("an inbound message from Bandwidth", () => {
  it("is read with its addresses, text and time", () => {
    expect(parsed([INBOUND])).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: MESSAGE.id },
          from: "+14155550123",
          to: "+14155550100",
          text: "Is it 1+1? 👍",
          mediaCount: 0,
          carrierTime: "2026-11-24T05:05:00.000Z",
        },
      ],
    });
  });

  it("with nothing but media has an empty text, and its layout and text files are no media", () => {
    const media = ["https://m.example/a.jpg", "https://m.example/0.smil", "https://m.example/t.txt"];
    expect(inbound({ text: undefined, media })).toMatchObject({ text: "", mediaCount: 1 });
  });

  it("to a group is to the owner, the number of ours that this copy went to", () => {
    expect(inbound({ to: ["+14155550155", "+14155550100"] }).to).toBe("+14155550100");
    expect(inbound({ owner: undefined }).to).toBe("+14155550100");
    expect(inbound({ owner: "74454" }).to).toBe("74454");
  });

  it.each(["74454", "ACME"])("from the short code or name %s is ignored", (from) => {
    expect(parsed([{ ...INBOUND, message: { ...MESSAGE, from } }])).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it("that is a copy of our own is ignored, or an answer to it would make a loop", () => {
    expect(parsed([{ ...INBOUND, message: { ...MESSAGE, direction: "out" } }])).toEqual({
      items: [{ kind: "ignored", reason: "outgoing-message" }],
    });
  });

  it("posted to the delivery URL is read all the same", () => {
    expect(onlyMessage(parsed([INBOUND], {}, "delivery")).text).toBe(MESSAGE.text);
  });

  it.each([
    [{ id: undefined }, "[0].message.id: missing"],
    [{ from: undefined }, "[0].message.from: missing"],
    [{ from: "+12" }, "[0].message.from: expected a phone number"],
    [{ text: ["STOP"] }, "[0].message.text: expected text"],
    [{ media: "x" }, "[0].message.media: expected a list"],
  ])("with %j is malformed, and the field is named", (change, problem) => {
    expect(parsed([{ ...INBOUND, message: { ...MESSAGE, ...change } }])).toEqual({
      items: [{ kind: "malformed", problem }],
    });
  });

  it("without any address of ours is malformed", () => {
    const { owner: _, ...message } = MESSAGE;
    expect(parsed([{ type: "message-received", message: { ...message, to: [] } }])).toEqual({
      items: [{ kind: "malformed", problem: "[0].message.owner: missing" }],
    });
  });
});

describe("a batch of Bandwidth events", () => {
  it("keeps its order, tells directions apart, and one bad event costs its neighbours nothing", () => {
    const delivered = { type: "message-delivered", time: MESSAGE.time, to: "+14155550124", message: { id: "mt-1" } };
    const batch = [
      INBOUND,
      "no event",
      { type: "message-received" },
      delivered,
      { type: "suggestion-response", message: {} },
    ];
    expect(parsed(batch)).toMatchObject({
      items: [
        { kind: "inbound" },
        { kind: "malformed", problem: "[1]: expected an object" },
        { kind: "malformed", problem: "[2].message: missing" },
        { kind: "delivery", messageId: "mt-1", to: "+14155550124", status: "delivered" },
        { kind: "ignored", reason: "other-event" },
      ],
    });
  });

  it("may be empty", () => {
    for (const body of ["", "[]"])
      expect(parsed(body)).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });

  it.each(["{}", "null", "not JSON"])("that is %s is malformed", (body) => {
    expect(parsed(body)).toEqual({ malformed: expect.stringMatching(/^body: expected/) });
  });
});

describe("who reacts to keywords at Bandwidth", () => {
  const act = (text: string, options = {}, owner = "+14155550100") => inbound({ text, owner }, options).carrierAct;

  it("is us by default, except that the toll-free network always does", () => {
    expect(act("STOP")).toBeUndefined();
    expect(act("STOP", {}, "+18885550100")).toEqual({ intent: "opt-out", replied: true });
    expect(act("unstop", {}, "+18885550100")).toEqual({ intent: "opt-in", replied: true });
    expect(act("HELP", {}, "+18885550100")).toBeUndefined();
  });

  it("is the carrier where the connection says so", () => {
    const options = { optOutHandling: "carrier" };
    expect(act(" stop ", options)).toEqual({ intent: "opt-out", replied: true });
    expect(act("UNSUBSCRIBE", options)).toEqual({ intent: "opt-out", replied: true });
    expect(act("START", options)).toEqual({ intent: "opt-in", replied: true });
    expect(act("INFO", options)).toEqual({ intent: "help", replied: true });
    expect(act("STOP PLEASE", options)).toBeUndefined();
  });
});

describe("a delivery event from Bandwidth", () => {
  const EVENT = {
    type: "message-failed",
    time: "2026-11-24T05:05:01.250Z",
    description: "rejected-spam-detected",
    to: "+14155550123",
    message: { ...MESSAGE, id: "mt-1", direction: "out", to: ["+14155550123"], from: "+14155550100", text: "" },
  };

  it.each([
    ["message-sending", "queued"],
    ["message-sent", "sent"],
    ["message-delivered", "delivered"],
    ["message-read", "delivered"],
    ["message-failed", "failed"],
  ])("of %s means %s, on either URL", (type, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed([{ ...EVENT, type }], {}, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: "mt-1",
            to: "+14155550123",
            from: "+14155550100",
            status,
            effect: "none",
            carrierTime: "2026-11-24T05:05:01.250Z",
          },
        ],
      });
    }
  });

  it.each([
    [4775, "opted-out", "withdraw"],
    [4720, "landline", "unreachable"],
    [4303, "invalid-number", "unreachable"],
    [4350, "invalid-number", "unreachable"],
    [4404, "invalid-number", "unreachable"],
    [4406, "invalid-number", "unreachable"],
    [4408, "invalid-number", "unreachable"],
    [4434, "invalid-number", "unreachable"],
    [4700, "invalid-number", "unreachable"],
    [4721, "invalid-number", "unreachable"],
    [4470, "spam-filtered", "none"],
    [4770, "spam-filtered", "none"],
    [4771, "spam-filtered", "none"],
    [4482, "other", "none"],
    [4701, "other", "none"],
    [5999, "other", "none"],
  ])("with error %i is %s, and its effect is %s", (errorCode, errorClass, effect) => {
    for (const given of [errorCode, String(errorCode)]) {
      expect(parsed([{ ...EVENT, errorCode: given }])).toMatchObject({
        items: [{ status: "failed", errorCode: String(errorCode), errorClass, effect }],
      });
    }
  });

  it("that nothing was heard is no failure, nor that time ran out", () => {
    expect(parsed([{ ...EVENT, errorCode: 9902 }])).toMatchObject({ items: [{ status: "unknown", effect: "none" }] });
    expect(parsed([{ ...EVENT, errorCode: 4360 }])).toMatchObject({ items: [{ status: "expired", effect: "none" }] });
  });

  it("may name no recipient, but not a wrong one", () => {
    expect(parsed([{ ...EVENT, to: undefined }])).toMatchObject({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
    expect(parsed([{ ...EVENT, to: "+1" }])).toEqual({
      items: [{ kind: "malformed", problem: "[0].to: expected a phone number" }],
    });
  });
});

describe("the answer to Bandwidth", () => {
  it("is an empty 200, whatever there is to say", () => {
    const reply = { reference: "r", from: "+14155550100", to: number("+14155550123"), text: "Bye" };
    expect(connect().answer("inbound", [reply])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Bandwidth", () => {
  const text = { reference: "ref", from: "+14155550100", to: number("+14155550123"), text: "Está fuera" };
  const send = (options = {}) => {
    const api = connect({ ...ACCOUNT, ...options }, { ...secret, ...API }).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON as the API user, with our reference as the tag", () => {
    const { body, ...call } = send().call(text);
    expect(call).toEqual({
      method: "POST",
      url: "https://messaging.bandwidth.com/api/v2/users/5500/messages",
      headers: { authorization: "Basic YXBpOmtleQ==", "content-type": "application/json" },
    });
    expect(JSON.parse(body ?? "")).toEqual({
      applicationId: "93de2206",
      to: ["+14155550123"],
      from: "+14155550100",
      text: "Está fuera",
      tag: "ref",
    });
    expect(send({ apiBaseUrl: "http://127.0.0.1:4010" }).call(text).url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/api/);
  });

  it.each([
    [{}, { ...secret, ...API }],
    [{ accountId: "1" }, { ...secret, ...API }],
    [ACCOUNT, secret],
    [ACCOUNT, { ...secret, apiUsername: "api" }],
  ])("is not possible with the options %j and the secret %j", (options, credentials) => {
    expect(connect(options, credentials).send).toBeUndefined();
  });

  it.each([
    [202, '{"id":"mt-1","segmentCount":1}', { outcome: "sent", messageId: "mt-1" }],
    [202, "", { outcome: "sent" }],
    [400, '{"type":"request-validation","description":"…"}', { outcome: "refused", reason: "request-validation" }],
    [400, '{"type":"to +14155550123"}', { outcome: "refused", reason: "http-400" }],
    [429, "{}", { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Bandwidth connection", () => {
  it("default to a day of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(86_400);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });

  it.each([{ optOutHandling: "nobody" }, { apiBaseUrl: "http://api.example.com" }, { redeliverySeconds: 10 }])(
    "refuse %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );
});
