import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/sinch.ts";
import { sinchSignature } from "../../functions/carriers/sinch-signature.ts";
import { epochMilliseconds } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

/** The official SDK's word. From the file that has it, since the package's own entry (1.5.0) requires a package that does not exist. */
const require = createRequire(import.meta.url);
const sdk: {
  validateWebhookSignature(secret: string, headers: Readonly<Record<string, string>>, body: unknown): boolean;
  computeSignedData(body: string, nonce: string, timestamp: string): string;
  calculateWebhookSignature(signedData: string, secret: string): string;
} = require(join(dirname(require.resolve("@sinch/sdk-client")), "utils", "authorization.helper.js"));

const SECRET = "webhook-secret";
const secret = { webhookSecret: SECRET, servicePlanId: "plan", apiToken: "api-token" };
const signature = "x-sinch-webhook-signature";
const signed = {
  carrier,
  simulator,
  secrets: {
    first: secret,
    second: { webhookSecret: "next-secret" },
    both: { webhookSecret: [SECRET, "next-secret"] },
    foreign: { webhookSecret: "foreign-secret" },
  },
  credentialHeaders: [signature, `${signature}-nonce`, `${signature}-timestamp`],
  covered: [
    "body",
    `header:${signature}`,
    `header:${signature}-nonce`,
    `header:${signature}-timestamp`,
    `header:${signature}-algorithm`,
  ],
  carriesTime: true,
} as const;
const SMS_STATUSES = [
  "queued",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "rejected",
  "expired",
  "unknown",
] as const;

describeCarrier("sinch, the SMS REST API with signed callbacks", { ...signed, options: {}, statuses: SMS_STATUSES });
describeCarrier("sinch, the Conversation API", {
  ...signed,
  options: { api: "conversation" },
  statuses: ["queued", "delivered", "failed", "expired", "rejected"],
});
const user = (password: string) => ({ username: "sinch", password });
describeCarrier("sinch, the SMS REST API with Basic credentials", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: user("first"),
    second: { users: [user("second")] },
    both: { users: [user("first"), user("second")] },
    foreign: user("foreign"),
  },
  credentialHeaders: ["authorization"],
  covered: [],
  statuses: SMS_STATUSES,
  carriesTime: true,
});

const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);
const request = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  received({ method: "POST", url: "https://sms.example.com/webhooks/sinch/inbound", headers, body });
const parsed = (document: unknown, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(request(JSON.stringify(document)), direction);
const SECONDS = epochMilliseconds(NOW) / 1000;

describe("the signature of a Sinch callback", () => {
  const headersOf = (body: string, key: string, timestamp = String(SECONDS), nonce = "n-1") => ({
    [signature]: sinchSignature(key, body, nonce, timestamp),
    [`${signature}-nonce`]: nonce,
    [`${signature}-timestamp`]: timestamp,
    [`${signature}-algorithm`]: "HmacSHA256",
  });

  it("is accepted exactly when the official SDK accepts it, which signs the same", async () => {
    const nonces = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), nonces, fc.boolean(), async (body, nonce, mine) => {
        const headers = headersOf(body, mine ? SECRET : "foreign", String(SECONDS), nonce);
        const expected = sdk.validateWebhookSignature(SECRET, headers, body);
        expect(expected).toBe(mine);
        expect(
          sdk.calculateWebhookSignature(sdk.computeSignedData(body, nonce, String(SECONDS)), SECRET) ===
            headers[signature],
        ).toBe(mine);
        expect((await connect().verify(request(body, headers), NOW)).genuine).toBe(expected);
      }),
    );
  });

  it("may leave the algorithm unnamed, and is refused when it names another", async () => {
    const { [`${signature}-algorithm`]: _, ...unnamed } = headersOf("{}", SECRET);
    expect(await connect().verify(request("{}", unnamed), NOW)).toEqual({ genuine: true });
    const other = { ...unnamed, [`${signature}-algorithm`]: "HmacSHA1" };
    expect(await connect().verify(request("{}", other), NOW)).toMatchObject({ reason: "signed-by-another-method" });
  });

  it.each([
    ["nothing at all", {}, { reason: "signature-missing", differs: "signature" }],
    ["a foreign secret", headersOf("{}", "foreign"), { reason: "signature-mismatch", differs: "signature" }],
    [
      "a time too long ago",
      headersOf("{}", SECRET, String(SECONDS - 90_001)),
      { reason: "timestamp-outside-tolerance", differs: "time" },
    ],
    [
      "a time too far ahead",
      headersOf("{}", SECRET, String(SECONDS + 90_001)),
      { reason: "timestamp-outside-tolerance", differs: "time" },
    ],
    [
      "a time that is none",
      headersOf("{}", SECRET, "2026-11-24T09:15:02Z"),
      { reason: "timestamp-outside-tolerance", differs: "time" },
    ],
  ])("with %s is refused, and the operator learns why", async (_, headers, verdict) => {
    expect(await connect().verify(request("{}", headers), NOW)).toEqual({ genuine: false, ...verdict });
  });

  it("is taken a day later, since Sinch tries for a day, or as long as the option says", async () => {
    const late = request("{}", headersOf("{}", SECRET, String(SECONDS - 82_000)));
    expect(await connect().verify(late, NOW)).toEqual({ genuine: true });
    expect((await connect({ toleranceSeconds: 300 }).verify(late, NOW)).genuine).toBe(false);
  });

  it("decides over Basic credentials where both are given, and is not asked of those who have none", async () => {
    const both = { ...secret, users: [user("p")] };
    const authorization = `Basic ${Buffer.from("sinch:p").toString("base64")}`;
    expect(await connect({}, both).verify(request("{}", { authorization }), NOW)).toEqual({ genuine: true });
    expect(await connect({}, both).verify(request("{}", headersOf("{}", SECRET)), NOW)).toEqual({ genuine: true });
    const forged = { authorization, ...headersOf("{}", "foreign") };
    expect(await connect({}, both).verify(request("{}", forged), NOW)).toMatchObject({ reason: "signature-mismatch" });
    expect(await connect().verify(request("{}", { authorization }), NOW)).toMatchObject({
      reason: "signature-missing",
    });
    const basicOnly = connect({}, user("p"));
    expect(await basicOnly.verify(request("{}", headersOf("{}", "")), NOW)).toMatchObject({
      reason: "credentials-missing",
      challenge: expect.stringMatching(/^Basic /),
    });
  });
});

const INBOUND = {
  type: "mo_text",
  id: "01XMSMO0000000000000000001",
  from: "447700900123",
  to: "447700900199",
  body: "Is it 1+1? 👍",
  operator_id: "23410",
  received_at: "2026-11-24T09:14:00.120Z",
} as const;

describe("an inbound message of the Sinch SMS REST API", () => {
  it("is read with its numbers in E.164 and its time, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(INBOUND, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: INBOUND.id },
            from: "+447700900123",
            to: "+447700900199",
            text: INBOUND.body,
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:00.120Z",
          },
        ],
      });
    }
  });

  it("may be media, with a message, a subject or neither", () => {
    const media = { url: "https://example.com/a.jpg", content_type: "image/jpeg", status: "Uploaded", code: 0 };
    const mms = (body: unknown) => onlyMessage(parsed({ ...INBOUND, type: "mo_media", body }));
    expect(mms({ subject: "Hi", message: "STOP", media: [media, media] })).toMatchObject({
      text: "STOP",
      mediaCount: 2,
    });
    expect(mms({ subject: "STOP", media: [media] })).toMatchObject({ text: "STOP", mediaCount: 1 });
    expect(mms({ url: "https://example.com/a.jpg" })).toMatchObject({ text: "", mediaCount: 1 });
  });

  it("without a text is empty, and in octets is ignored", () => {
    expect(onlyMessage(parsed({ ...INBOUND, body: "" })).text).toBe("");
    expect(onlyMessage(parsed({ ...INBOUND, body: null })).text).toBe("");
    expect(parsed({ ...INBOUND, type: "mo_binary", body: "AAEC", udh: "0605" })).toEqual({
      items: [{ kind: "ignored", reason: "binary-message" }],
    });
  });

  it.each(["74454", "ACME"])("from %s is ignored, since it is nobody's phone", (from) => {
    expect(parsed({ ...INBOUND, from })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it("to a short code keeps it", () => {
    expect(onlyMessage(parsed({ ...INBOUND, to: "74454" })).to).toBe("74454");
  });

  it.each(["id", "from", "to"])("without %s is malformed, and the field is named", (name) => {
    expect(parsed({ ...INBOUND, [name]: undefined })).toEqual({
      items: [{ kind: "malformed", problem: `${name}: missing` }],
    });
  });

  it.each([
    [{ from: "12" }, "from: expected a phone number"],
    [{ body: 5 }, "body: expected text"],
    [{ type: "mo_media", body: "text" }, "body: expected an object"],
  ])("with %j is malformed", (change, problem) => {
    expect(parsed({ ...INBOUND, ...change })).toEqual({ items: [{ kind: "malformed", problem }] });
  });
});

describe("a body that is no callback of Sinch's", () => {
  it.each(["[]", '"text"', "null", "5"])("such as %s is malformed", (body) => {
    expect(connect().parse(request(body), "inbound")).toEqual({ malformed: "body: expected an object" });
  });

  it("that is cut short is malformed", () => {
    expect(connect().parse(request('{"type":'), "inbound")).toEqual({ malformed: "body: expected JSON" });
  });

  it.each([
    ["", "empty"],
    ["{}", "other-event"],
    ['{"type":"mo_future"}', "other-event"],
    ['{"contact_create_notification":{}}', "other-event"],
    ['{"opt_in_notification":{}}', "other-event"],
  ])("or speaks of something else, as %j, is ignored", (body, reason) => {
    expect(connect().parse(request(body), "inbound")).toEqual({ items: [{ kind: "ignored", reason }] });
  });
});

describe("a delivery report of the Sinch SMS REST API", () => {
  const REPORT = {
    type: "recipient_delivery_report_sms",
    batch_id: "01FC66621XXXXX119Z8PMV1QPQ",
    recipient: "447700900123",
    code: 401,
    status: "Dispatched",
    at: "2026-11-24T09:14:00.000Z",
  };

  it.each([
    ["Queued", "queued"],
    ["Dispatched", "sent"],
    ["Delivered", "delivered"],
    ["Failed", "failed"],
    ["Aborted", "failed"],
    ["Rejected", "rejected"],
    ["Cancelled", "rejected"],
    ["Expired", "expired"],
    ["Deleted", "undelivered"],
    ["Unknown", "unknown"],
    ["Something", "unknown"],
  ])("of %s means %s, on either URL", (given, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ ...REPORT, status: given }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: REPORT.batch_id,
            to: "+447700900123",
            status,
            effect: "none",
            carrierTime: "2026-11-24T09:14:00.000Z",
          },
        ],
      });
    }
  });

  it.each([
    [257, "opted-out", "withdraw"],
    [152, "invalid-number", "unreachable"],
    [300, "invalid-number", "unreachable"],
    [402, "invalid-number", "unreachable"],
    [15, "spam-filtered", "none"],
    [62, "spam-filtered", "none"],
    [60, "other", "none"],
    [64, "other", "none"],
    [310, "other", "none"],
    [321, "other", "none"],
    [349, "other", "none"],
    [403, "other", "none"],
    [404, "other", "none"],
    [406, "other", "none"],
    [408, "other", "none"],
    [413, "other", "none"],
    [999, "other", "none"],
  ])("with code %i is %s, and its effect is %s", (code, errorClass, effect) => {
    for (const written of [code, String(code)]) {
      expect(parsed({ ...REPORT, status: "Failed", code: written }, "delivery")).toMatchObject({
        items: [{ status: "failed", errorCode: String(code), errorClass, effect }],
      });
    }
  });

  it("has no error where its code says queued, dispatched or delivered", () => {
    for (const code of [0, 400, 401]) {
      expect(parsed({ ...REPORT, code }, "delivery")).toMatchObject({
        items: [expect.not.objectContaining({ errorCode: expect.anything() })],
      });
    }
  });

  it("is read by the deployment's own word where it has one", () => {
    const options = { errors: { 321: "opted-out" }, statuses: { Deleted: "failed" } };
    expect(parsed({ ...REPORT, status: "Deleted", code: 321 }, "delivery", options)).toMatchObject({
      items: [{ status: "failed", errorClass: "opted-out", effect: "withdraw" }],
    });
  });

  it("names the sender it went out from and the operator's time, where it has them", () => {
    const more = { applied_originator: "447700900199", operator_status_at: "2026-11-24T09:13:00Z" };
    expect(parsed({ ...REPORT, ...more }, "delivery")).toMatchObject({
      items: [{ from: "+447700900199", carrierTime: "2026-11-24T09:13:00.000Z" }],
    });
  });

  it("of MMS is the same", () => {
    expect(parsed({ ...REPORT, type: "recipient_delivery_report_mms" }, "delivery")).toMatchObject({
      items: [{ kind: "delivery", status: "sent" }],
    });
  });

  it.each(["batch_id", "recipient", "status"])("without %s is malformed", (name) => {
    expect(parsed({ ...REPORT, [name]: undefined }, "delivery")).toEqual({
      items: [{ kind: "malformed", problem: `${name}: missing` }],
    });
  });

  describe("about a whole batch", () => {
    const batch = (statuses: unknown) =>
      parsed({ type: "delivery_report_sms", batch_id: "b-1", total_message_count: 3, statuses }, "delivery");

    it("is one item for each recipient it names, and a bad one loses none of its neighbours", () => {
      expect(
        batch([
          { code: 0, status: "Delivered", count: 2, recipients: ["447700900123", "1"] },
          { code: 402 },
          { code: 257, status: "Failed", count: 1, recipients: ["447700900124"] },
        ]),
      ).toEqual({
        items: [
          { kind: "delivery", messageId: "b-1", to: "+447700900123", status: "delivered", effect: "none" },
          { kind: "malformed", problem: "statuses[0].recipients[1]: expected a phone number" },
          { kind: "malformed", problem: "statuses[1].status: missing" },
          {
            kind: "delivery",
            messageId: "b-1",
            to: "+447700900124",
            status: "failed",
            errorCode: "257",
            errorClass: "opted-out",
            effect: "withdraw",
          },
        ],
      });
    });

    it("that only counts is a report where all have one status, and nothing to us where they differ", () => {
      expect(batch([{ code: 0, status: "Delivered", count: 1 }])).toEqual({
        items: [{ kind: "delivery", messageId: "b-1", status: "delivered", effect: "none" }],
      });
      const ignored = { kind: "ignored", reason: "summary-of-several" };
      expect(
        batch([
          { status: "Delivered", count: 1 },
          { status: "Failed", count: 1 },
        ]),
      ).toEqual({
        items: [ignored, ignored],
      });
      expect(batch([])).toEqual({ items: [{ kind: "ignored", reason: "empty" }] });
    });

    it("without its list is malformed", () => {
      expect(batch(undefined)).toEqual({ items: [{ kind: "malformed", problem: "statuses: missing" }] });
    });
  });
});

describe("a callback of the Sinch Conversation API", () => {
  const message = {
    id: "01HZ0000000000000000000001",
    direction: "TO_APP",
    contact_message: { text_message: { text: "Hello 👍" } },
    channel_identity: { channel: "SMS", identity: "447700900123", app_id: "" },
    sender_id: "447700900199",
    conversation_id: "",
    contact_id: "",
    accept_time: "2026-11-24T09:14:00.050Z",
    processing_mode: "DISPATCH",
  };
  const top = { app_id: "01EBAPP", project_id: "p", event_time: "2026-11-24T09:14:00Z", message_metadata: "" };
  const read = (change: Readonly<Record<string, unknown>>, options = {}) =>
    parsed({ ...top, message: { ...message, ...change } }, "inbound", options);

  it("is an inbound message with its numbers in E.164, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ ...top, message }, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: message.id },
            from: "+447700900123",
            to: "+447700900199",
            text: "Hello 👍",
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:00.050Z",
          },
        ],
      });
    }
    expect(onlyMessage(read({ accept_time: undefined })).carrierTime).toBe("2026-11-24T09:14:00.000Z");
  });

  it.each([
    [{ media_message: { url: "https://example.com/a.jpg" } }, "", 1],
    [{ media_card_message: { url: "https://example.com/a.jpg", caption: "STOP" } }, "STOP", 1],
    [{ choice_response_message: { message_id: "m", postback_data: "STOP" } }, "STOP", 0],
    [{ fallback_message: { raw_message: "STOP", reason: { code: "UNKNOWN" } } }, "STOP", 0],
    [{ location_message: { title: "here" } }, "", 0],
  ])("may be %j", (contact_message, text, mediaCount) => {
    expect(onlyMessage(read({ contact_message }))).toMatchObject({ text, mediaCount });
  });

  it("on another channel is of the same person, to that channel's address or the app", () => {
    const on = (channel: string, identity: string, sender_id: string) =>
      read({ channel_identity: { channel, identity }, sender_id });
    expect(onlyMessage(on("WHATSAPP", "447700900123", "447700900199"))).toMatchObject({
      from: "+447700900123",
      to: "whatsapp:+447700900199",
    });
    expect(onlyMessage(on("RCS", "447700900123", "")).to).toBe("rcs:01EBAPP");
    expect(on("MESSENGER", "7746490198930851", "")).toEqual({
      items: [{ kind: "ignored", reason: "channel-without-phone-number" }],
    });
  });

  it("from a short code, or of our own, is ignored", () => {
    expect(read({ channel_identity: { channel: "SMS", identity: "74454" } })).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
    expect(read({ direction: "TO_CONTACT" })).toEqual({ items: [{ kind: "ignored", reason: "outgoing-message" }] });
  });

  it.each([
    [{ id: undefined }, "message.id: missing"],
    [{ channel_identity: undefined }, "message.channel_identity: missing"],
    [
      { channel_identity: { channel: "SMS", identity: "1" } },
      "message.channel_identity.identity: expected a phone number",
    ],
    [{ contact_message: undefined }, "message.contact_message: missing"],
  ])("with %j is malformed, and the field is named", (change, problem) => {
    expect(read(change)).toEqual({ items: [{ kind: "malformed", problem }] });
  });

  const report = (status: string, code?: string) =>
    parsed(
      {
        ...top,
        message_delivery_report: {
          message_id: "m-1",
          status,
          channel_identity: { channel: "SMS", identity: "447700900123", app_id: "" },
          ...(code !== undefined && { reason: { code, description: "…", sub_code: "UNSPECIFIED_SUB_CODE" } }),
        },
      },
      "delivery",
    );

  it.each([
    ["QUEUED_ON_CHANNEL", "queued"],
    ["SWITCHING_CHANNEL", "queued"],
    ["DELIVERED", "delivered"],
    ["READ", "delivered"],
    ["FAILED", "failed"],
    ["SOMETHING", "unknown"],
  ])("is a report of %s, which means %s", (given, status) => {
    expect(report(given)).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: "m-1",
          to: "+447700900123",
          status,
          effect: "none",
          carrierTime: "2026-11-24T09:14:00.000Z",
        },
      ],
    });
  });

  it.each([
    ["RECIPIENT_NOT_OPTED_IN", "failed", "opted-out", "withdraw"],
    ["RECIPIENT_INVALID_CHANNEL_IDENTITY", "failed", "invalid-number", "unreachable"],
    ["DELIVERY_REJECTED_DUE_TO_POLICY", "rejected", "spam-filtered", "none"],
    ["CHANNEL_REJECT", "rejected", "other", "none"],
    ["MESSAGE_EXPIRED", "expired", "other", "none"],
    ["RATE_LIMITED", "failed", "other", "none"],
    ["RECIPIENT_NOT_REACHABLE", "failed", "other", "none"],
    ["DELIVERY_TIMED_OUT", "failed", "other", "none"],
    ["CHANNEL_FAILURE", "failed", "other", "none"],
    ["toString", "failed", "other", "none"],
  ])("that failed for %s is %s and %s, and its effect is %s", (code, status, errorClass, effect) => {
    expect(report("FAILED", code)).toMatchObject({ items: [{ status, errorCode: code, errorClass, effect }] });
  });

  it("about a contact of a channel without numbers has no recipient, and without an id is malformed", () => {
    const about = (change: object) =>
      parsed({ message_delivery_report: { message_id: "m-1", status: "READ", ...change } }, "delivery");
    for (const change of [{}, { channel_identity: { channel: "MESSENGER", identity: "77" } }]) {
      expect(about(change)).toEqual({
        items: [{ kind: "delivery", messageId: "m-1", status: "delivered", effect: "none" }],
      });
    }
    expect(about({ message_id: "" })).toEqual({
      items: [
        {
          kind: "malformed",
          problem:
            "message_delivery_report.message_id: expected 1 to 256 letters, digits or signs, in at most 400 octets",
        },
      ],
    });
  });

  it("that tells of an opt-out is a message without words on which Sinch has acted, whether it could record it or not", () => {
    for (const status of ["OPT_OUT_SUCCEEDED", "OPT_OUT_FAILED"]) {
      const notification = { request_id: "r-1", contact_id: "", channel: "SMS", identity: "447700900123", status };
      expect(parsed({ ...top, opt_out_notification: notification })).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: "r-1" },
            from: "+447700900123",
            to: "01EBAPP",
            text: "",
            mediaCount: 0,
            carrierAct: { intent: "opt-out", replied: true },
            carrierTime: "2026-11-24T09:14:00.000Z",
          },
        ],
      });
    }
    expect(parsed({ ...top, opt_out_notification: { request_id: "r-1" } })).toEqual({
      items: [{ kind: "malformed", problem: "opt_out_notification.identity: missing" }],
    });
  });
});

describe("what Sinch does by itself on a keyword", () => {
  const act = (body: string, to: string, options = {}) =>
    onlyMessage(parsed({ ...INBOUND, body, to }, "inbound", options)).carrierAct;

  it("is nothing unless it is arranged, so that we answer", () => {
    for (const to of ["14155550100", "74454", "447700900199"]) expect(act("STOP", to)).toBeUndefined();
  });

  it.each([
    [" stop ", "opt-out"],
    ["START", "opt-in"],
    ["HELP", "help"],
  ])("is an answer to %j where it is arranged", (text, intent) => {
    expect(act(text, "14155550100", { optOutHandling: "carrier" })).toEqual({ intent, replied: true });
    expect(act(`${text} now`, "14155550100", { optOutHandling: "carrier" })).toBeUndefined();
  });

  it.each([
    ["STOP", "opt-out"],
    ["ARRET", "opt-out"],
    ["UNSTOP", "opt-in"],
    ["NONARRET", "opt-in"],
  ])("is the network's answer to %j on a toll-free number", (text, intent) => {
    expect(act(text, "18885550100")).toEqual({ intent, replied: true });
  });

  it("is nothing on French words elsewhere", () => {
    expect(act("ARRET", "14155550100")).toBeUndefined();
  });
});

describe("the answer to Sinch", () => {
  it("is an empty 200, since nothing in it is read", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Sinch", () => {
  const text = { reference: "ref-1", from: "+447700900199", to: number("+447700900123"), text: "¡Listo!" };
  const send = (options = {}, credentials: unknown = secret) => {
    const api = connect(options, credentials).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };
  const conversation = { webhookSecret: SECRET, projectId: "p/1", appId: "app", keyId: "key", keySecret: "secret" };

  it("posts a batch of one to the region's SMS REST API", () => {
    const { body = "", ...call } = send({ region: "eu" }).call(text);
    expect(call).toEqual({
      method: "POST",
      url: "https://eu.sms.api.sinch.com/xms/v1/plan/batches",
      headers: { authorization: "Bearer api-token", "content-type": "application/json" },
    });
    expect(JSON.parse(body)).toEqual({
      from: "447700900199",
      to: ["447700900123"],
      body: "¡Listo!",
      delivery_report: "per_recipient",
      client_reference: "ref-1",
    });
    expect(JSON.parse(send().call({ ...text, from: "ACME" }).body ?? "")).toMatchObject({ from: "ACME" });
  });

  it("posts a message to the Conversation API where the options say so", () => {
    const { body = "", ...call } = send({ api: "conversation" }, conversation).call(text);
    expect(call).toEqual({
      method: "POST",
      url: "https://us.conversation.api.sinch.com/v1/projects/p%2F1/messages:send",
      headers: {
        authorization: `Basic ${Buffer.from("key:secret").toString("base64")}`,
        "content-type": "application/json",
      },
    });
    expect(JSON.parse(body)).toEqual({
      app_id: "app",
      recipient: { identified_by: { channel_identities: [{ channel: "SMS", identity: "447700900123" }] } },
      message: { text_message: { text: "¡Listo!" } },
      channel_properties: { SMS_SENDER: "447700900199" },
      message_metadata: "ref-1",
    });
  });

  it("stays on the channel that was written on", () => {
    const api = send({ api: "conversation", apiBaseUrl: "http://127.0.0.1:4010/" }, conversation);
    const call = api.call({ ...text, from: "whatsapp:+447700900199" });
    expect(call.url).toBe("http://127.0.0.1:4010/v1/projects/p%2F1/messages:send");
    expect(call.body).toContain('"channel_identities":[{"channel":"WHATSAPP","identity":"447700900123"}]');
    expect(call.body).not.toContain("SMS_SENDER");
  });

  it("is not possible without what the API asks for", () => {
    expect(connect({}, { webhookSecret: SECRET }).send).toBeUndefined();
    expect(connect({}, { webhookSecret: SECRET, servicePlanId: "plan" }).send).toBeUndefined();
    expect(connect({ api: "conversation" }, secret).send).toBeUndefined();
  });

  it.each([
    [201, '{"id":"01BATCH"}', { outcome: "sent", messageId: "01BATCH" }],
    [200, '{"message_id":"01MSG","accepted_time":"2026-11-24T09:15:02Z"}', { outcome: "sent", messageId: "01MSG" }],
    [201, "not JSON", { outcome: "sent" }],
    [429, "", { outcome: "throttled" }],
    [
      400,
      '{"code":"syntax_constraint_violation","text":"…"}',
      { outcome: "refused", reason: "syntax_constraint_violation" },
    ],
    [
      400,
      '{"error":{"code":400,"message":"…","status":"INVALID_ARGUMENT"}}',
      { outcome: "refused", reason: "http-400" },
    ],
    [401, "", { outcome: "refused", reason: "http-401" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Sinch connection", () => {
  it("default to a day of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(86_400);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });

  it.each([
    { api: "voice" },
    { region: "mars" },
    { optOutHandling: "sinch" },
    { apiBaseUrl: "http://us.sms.api.sinch.com" },
    { toleranceSeconds: 0 },
    { redeliverySeconds: 1 },
    { unknown: true },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([
    {},
    { servicePlanId: "plan", apiToken: "t" },
    { webhookSecret: "" },
    { webhookSecret: [] },
    { username: "sinch" },
    { users: [] },
    { users: [{ username: "sinch", password: "" }] },
  ])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
