import fc from "fast-check";
import twilioWebhooks from "twilio/lib/webhooks/webhooks.js";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/signalwire.ts";
import { jsonSignature } from "../../functions/carriers/signalwire-signature.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const { getExpectedTwilioSignature, getExpectedBodyHash } = twilioWebhooks;

const KEY = "signing-key";
const secret = { signingKey: KEY };

describeCarrier("signalwire", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: secret,
    second: { signingKey: "second-key" },
    both: { signingKey: [KEY, "second-key"] },
    foreign: { signingKey: "another-key" },
  },
  covered: ["url", "body", "header:x-signalwire-signature"],
  credentialHeaders: ["x-signalwire-signature"],
  ids: fc.uuid(),
  statuses: ["accepted", "queued", "sent", "delivered", "undelivered", "failed"],
});

const INBOUND_URL = "https://sms.example.com/webhooks/signalwire/inbound";
const DELIVERY_URL = "https://sms.example.com/webhooks/signalwire/delivery";
const ID = "0a059168-ead0-41af-9d1f-343dae832527";
const INBOUND = {
  MessageSid: ID,
  SmsSid: ID,
  AccountSid: "ea108133-d6b3-407c-9536-9fad8a929a6a",
  From: "+14155550123",
  To: "+14155550100",
  Body: "Is it 1+1? 👍",
  NumMedia: "0",
  NumSegments: "1",
};
type Fields = Readonly<Record<string, string>>;

const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

/** A form post, signed by the SDK of the carrier whose scheme it shares. */
function form(fields: Fields, url = INBOUND_URL, signedUrl = url, header = "X-SignalWire-Signature") {
  const signature = getExpectedTwilioSignature(KEY, signedUrl, { ...fields });
  const headers = { "content-type": "application/x-www-form-urlencoded", [header]: signature };
  return received({ method: "POST", url, headers, body: new URLSearchParams(fields).toString() });
}

function json(body: unknown, url = DELIVERY_URL, signedUrl = url, headers: Fields = {}) {
  const text = JSON.stringify(body);
  const signed = { "content-type": "application/json", "x-signalwire-signature": jsonSignature(KEY, signedUrl, text) };
  return received({ method: "POST", url, headers: { ...signed, ...headers }, body: text });
}

const parsed = (fields: Fields, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(form(fields), direction);

describe("the signature of a SignalWire webhook", () => {
  it("over a form is the one of the compatibility API, under either header and either spelling of the port", async () => {
    const withPort = INBOUND_URL.replace(".com/", ".com:443/");
    for (const request of [
      form(INBOUND),
      form(INBOUND, INBOUND_URL, INBOUND_URL, "X-Twilio-Signature"),
      form(INBOUND, INBOUND_URL, withPort),
      form(INBOUND, withPort, INBOUND_URL),
    ]) {
      expect(await connect().verify(request, NOW)).toEqual({ genuine: true });
    }
  });

  it("over the query of a GET covers the URL", async () => {
    const url = `${INBOUND_URL}?${new URLSearchParams(INBOUND)}`;
    const headers = { "x-signalwire-signature": getExpectedTwilioSignature(KEY, url, {}) };
    const request = received({ method: "GET", url, headers });
    expect(await connect().verify(request, NOW)).toEqual({ genuine: true });
    expect(onlyMessage(connect().parse(request, "inbound")).text).toBe(INBOUND.Body);
  });

  it("over JSON with its hash in the URL is of the form scheme", async () => {
    const body = JSON.stringify(INBOUND);
    const url = `${INBOUND_URL}?bodySHA256=${getExpectedBodyHash(body)}`;
    const headers = {
      "content-type": "application/json",
      "x-signalwire-signature": getExpectedTwilioSignature(KEY, url, {}),
    };
    const request = received({ method: "POST", url, headers, body });
    expect(await connect().verify(request, NOW)).toEqual({ genuine: true });
    expect(onlyMessage(connect().parse(request, "inbound")).text).toBe(INBOUND.Body);
    const other = received({ method: "POST", url, headers, body: body.replace("1+1", "2+2") });
    expect(await connect().verify(other, NOW)).toEqual({
      genuine: false,
      reason: "body-hash-mismatch",
      differs: "body",
    });
  });

  it("over a form is not taken for the same parameters split elsewhere", async () => {
    const said = form({ ...INBOUND, Body: "YES Do that" });
    const resplit = { ...INBOUND, Body: "YES ", "Do that": "" };
    const forged = { ...said, body: Buffer.from(new URLSearchParams(resplit).toString()) };
    expect(form(resplit).headers).toEqual(said.headers);
    expect(await connect().verify(forged, NOW)).toEqual({ genuine: false, reason: "parameter-name", differs: "body" });
    expect(parsed({ ...INBOUND, MessageSid: `${ID}NumMedia0` })).toEqual({ malformed: "MessageSid: expected a UUID" });
  });

  it("over JSON is hexadecimal over the URL and the raw body", async () => {
    const request = received({
      method: "POST",
      url: DELIVERY_URL,
      headers: {
        "Content-Type": "application/json",
        "X-SignalWire-Signature": "9b52c3280b345f8afa863c6c9bc70ee467d97caa",
      },
      body: '{"id":"m-1","status":"delivered"}',
    });
    expect(await connect().verify(request, NOW)).toEqual({ genuine: true });
    const changed = { ...request, body: Buffer.from('{"id":"m-1","status":"failed"}') };
    expect(await connect().verify(changed, NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it("over JSON made for another URL tells the operator so", async () => {
    const request = json({ id: ID, status: "sent" }, DELIVERY_URL, DELIVERY_URL.replace("https:", "http:"));
    expect(await connect().verify(request, NOW)).toEqual({
      genuine: false,
      reason: "signed-for-another-url",
      differs: "url",
    });
  });

  it("of one scheme does not pass for the other's", async () => {
    const fields = { id: ID, status: "sent" };
    const url = DELIVERY_URL;
    const asForm = json(fields, url, url, { "content-type": "application/x-www-form-urlencoded" });
    expect((await connect().verify(asForm, NOW)).genuine).toBe(false);
    const signed = form(fields, url);
    const asJson = { ...signed, headers: { ...signed.headers, "content-type": "application/json" } };
    expect((await connect().verify(asJson, NOW)).genuine).toBe(false);
  });

  it("missing from JSON is named as missing", async () => {
    const request = json({ id: ID, status: "sent" }, DELIVERY_URL, DELIVERY_URL, { "x-signalwire-signature": "" });
    expect(await connect().verify(request, NOW)).toEqual({
      genuine: false,
      reason: "signature-missing",
      differs: "signature",
    });
  });
});

describe("an inbound message from SignalWire", () => {
  it("is read with a plain UUID for its id, from either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ ...INBOUND, NumMedia: "2" }, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: ID },
            from: "+14155550123",
            to: "+14155550100",
            text: "Is it 1+1? 👍",
            mediaCount: 2,
          },
        ],
      });
    }
  });

  it("that says it was received is one too, with a text or with media alone", () => {
    expect(onlyMessage(parsed({ ...INBOUND, MessageStatus: "received" })).text).toBe(INBOUND.Body);
    const { Body: _, ...media } = INBOUND;
    expect(onlyMessage(parsed({ ...media, NumMedia: "1", SmsStatus: "received" }))).toMatchObject({
      text: "",
      mediaCount: 1,
    });
  });

  it("in the JSON of the newer API is read with its time", () => {
    const body = {
      id: ID,
      project_id: INBOUND.AccountSid,
      status: "received",
      from: "+14155550123",
      to: "+14155550100",
      body: "STOP",
      number_of_segments: 1,
      timestamp: "2026-11-24T09:15:00Z",
      error_code: null,
    };
    expect(onlyMessage(connect().parse(json(body), "delivery"))).toEqual({
      kind: "inbound",
      id: { source: "carrier", value: ID },
      from: "+14155550123",
      to: "+14155550100",
      text: "STOP",
      mediaCount: 0,
      carrierTime: "2026-11-24T09:15:00.000Z",
    });
  });

  it.each([
    ["MessageSid", "MessageSid: missing"],
    ["From", "From: missing"],
    ["To", "To: missing"],
  ])("without %s is malformed under the form's name", (name, malformed) => {
    const { [name]: _, ...rest } = { ...INBOUND, SmsSid: "" } as Fields;
    const fields =
      name === "MessageSid" ? Object.fromEntries(Object.entries(rest).filter(([key]) => key !== "SmsSid")) : rest;
    expect(parsed(fields)).toEqual({ malformed });
  });

  it("with a number that is none is malformed, and from a short code or name is ignored", () => {
    expect(parsed({ ...INBOUND, From: "+12" })).toEqual({ malformed: "From: expected a phone number" });
    for (const From of ["74454", "ACME"]) {
      expect(parsed({ ...INBOUND, From })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
    }
  });

  it("that carries nothing is a check of the URL", () => {
    expect(parsed({})).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
    expect(connect().parse(json({ event: "call.created" }), "inbound")).toEqual({
      items: [{ kind: "ignored", reason: "event-of-no-use" }],
    });
  });

  it("on a keyword is acted on by SignalWire only where the account is set up so, and by the toll-free network in any case", () => {
    const act = (change: Fields, options = {}) =>
      onlyMessage(parsed({ ...INBOUND, ...change }, "inbound", options)).carrierAct;
    expect(act({ Body: "STOP" })).toBeUndefined();
    expect(act({ Body: "STOP" }, { optOutHandling: "carrier" })).toEqual({ intent: "opt-out", replied: true });
    expect(act({ Body: "unstop", To: "+18885550100" })).toEqual({ intent: "opt-in", replied: true });
  });
});

describe("a status callback from SignalWire", () => {
  const STATUS = { MessageSid: ID, To: "+14155550123", From: "+14155550100" };
  const report = (change: Fields, options = {}) => parsed({ ...STATUS, ...change }, "delivery", options);

  it.each([
    ["queued", "queued"],
    ["sending", "queued"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["undelivered", "undelivered"],
    ["failed", "failed"],
    ["a-status-of-the-future", "unknown"],
  ])("of %s means %s, as a form and as JSON", (given, status) => {
    const expected = { kind: "delivery", messageId: ID, to: STATUS.To, from: STATUS.From, status, effect: "none" };
    expect(report({ MessageStatus: given })).toEqual({ items: [expected] });
    const body = { id: ID, status: given, to: STATUS.To, from: STATUS.From, timestamp: "2026-11-24T09:15:00Z" };
    expect(connect().parse(json(body), "inbound")).toEqual({
      items: [{ ...expected, carrierTime: "2026-11-24T09:15:00.000Z" }],
    });
  });

  it.each([
    ["21610", "opted-out", "withdraw"],
    ["30005", "invalid-number", "unreachable"],
    ["30006", "landline", "unreachable"],
    ["30007", "spam-filtered", "none"],
    ["30003", "other", "none"],
    ["99999", "other", "none"],
  ])("with error %s is %s, and its effect is %s", (ErrorCode, errorClass, effect) => {
    const expected = { items: [{ errorCode: ErrorCode, errorClass, effect }] };
    expect(report({ MessageStatus: "undelivered", ErrorCode })).toMatchObject(expected);
    const body = { id: ID, status: "undelivered", error_code: Number(ErrorCode) };
    expect(connect().parse(json(body), "delivery")).toMatchObject(expected);
  });

  it("means what the operator says, before what ships", () => {
    const options = { errors: { 21610: "other", 42: "opted-out" }, statuses: { sent: "delivered" } };
    expect(report({ MessageStatus: "sent", ErrorCode: "42" }, options)).toMatchObject({
      items: [{ status: "delivered", effect: "withdraw" }],
    });
    expect(report({ MessageStatus: "failed", ErrorCode: "21610" }, options)).toMatchObject({
      items: [{ effect: "none" }],
    });
  });

  it("about an inbound message is ignored", () => {
    expect(report({ MessageStatus: "received" })).toEqual({
      items: [{ kind: "ignored", reason: "status-of-inbound-message" }],
    });
  });

  it("that names an address as empty text counts all the same, without that address", () => {
    expect(parsed({ ...STATUS, MessageStatus: "failed", ErrorCode: "21610", To: "", From: "" }, "delivery")).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: ID,
          status: "failed",
          errorCode: "21610",
          errorClass: "opted-out",
          effect: "withdraw",
        },
      ],
    });
  });

  it("without its id or status, or about a number that is none, is malformed", () => {
    expect(parsed({ MessageStatus: "sent" }, "delivery")).toEqual({ malformed: "MessageSid: missing" });
    expect(report({})).toEqual({ malformed: "MessageStatus: missing" });
    expect(report({ MessageStatus: "sent", To: "+1" })).toEqual({ malformed: "To: expected a phone number" });
    expect(connect().parse(json({ id: ID, status: 5 }), "delivery")).toEqual({
      malformed: "status: expected text",
    });
    expect(connect().parse(json("text"), "delivery")).toEqual({ malformed: expect.stringMatching(/^body: expected/) });
  });
});

describe("the answer to SignalWire", () => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  it("is a document in both directions, with the replies in it", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({
        status: 200,
        contentType: "text/xml",
        body: `${declaration}<Response/>`,
      });
    }
    const reply = { reference: "r", from: "+14155550100", to: number("+14155550123"), text: "a < b" };
    expect(connect().answer("inbound", [reply]).body).toBe(
      `${declaration}<Response><Message>a &#60; b</Message></Response>`,
    );
    expect(connect().repliesInline).toBe(true);
  });
});

describe("sending through SignalWire", () => {
  const text = { reference: "ref", from: "+14155550100", to: number("+14155550123"), text: "está & listo" };
  const sending = { ...secret, projectId: "project", apiToken: ["t1", "t2"] };
  const space = { apiBaseUrl: "https://example.signalwire.com/" };

  it("posts a form to the Space with the project's first token", () => {
    expect(connect(space, sending).send?.call(text)).toEqual({
      method: "POST",
      url: "https://example.signalwire.com/api/laml/2010-04-01/Accounts/project/Messages.json",
      headers: {
        authorization: `Basic ${Buffer.from("project:t1").toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "From=%2B14155550100&To=%2B14155550123&Body=est%C3%A1+%26+listo",
    });
  });

  it("is not possible without the Space, the project or its token", () => {
    expect(carrier.canSend({})).toBe(false);
    expect(carrier.canSend(space)).toBe(true);
    expect(connect({}, sending).send).toBeUndefined();
    expect(connect(space, { ...secret, projectId: "p" }).send).toBeUndefined();
    expect(connect(space, { ...secret, apiToken: "t" }).send).toBeUndefined();
  });

  it.each([
    [201, `{"sid":"${ID}"}`, { outcome: "sent", messageId: ID }],
    [400, '{"code":21610}', { outcome: "refused", reason: "code-21610", optedOut: true }],
    [422, "{}", { outcome: "refused", reason: "http-422" }],
    [429, "", { outcome: "throttled" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect(space, sending).send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a SignalWire connection", () => {
  it.each([{ space: "example" }, { apiBaseUrl: "http://example.signalwire.com" }, { redeliverySeconds: 5 }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { signingKey: "" }, { signingKey: [] }, { apiToken: "t" }])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
