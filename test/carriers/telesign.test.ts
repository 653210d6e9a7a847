import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/telesign.ts";
import { telesignSignature } from "../../functions/carriers/telesign-signature.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const CUSTOMER = "440813A2-1F7E-11E1-B760-000000000000";
const key = (text: string) => Buffer.from(text).toString("base64");
const secret = { customerId: CUSTOMER, apiKey: key("first-key") };

describeCarrier("telesign", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: secret,
    second: { customerId: CUSTOMER, apiKey: key("second-key") },
    both: { customerId: CUSTOMER, apiKey: [key("first-key"), key("second-key")] },
    foreign: { customerId: CUSTOMER, apiKey: key("foreign-key") },
  },
  credentialHeaders: ["authorization"],
  covered: ["body", "header:authorization"],
  statuses: ["accepted", "queued", "sent", "delivered", "undelivered", "failed", "expired", "rejected", "unknown"],
  carriesTime: true,
});

const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);
const request = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  received({ method: "POST", url: "https://sms.example.com/webhooks/telesign/inbound", headers, body });
const parsed = (document: unknown, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(request(JSON.stringify(document)), direction);

describe("the signature of a Telesign callback", () => {
  const body = '{"reference_id":"1"}';

  it("is HMAC-SHA-256 under the API key as bytes, in base64", () => {
    // printf '{"reference_id":"1"}' | openssl dgst -sha256 -mac HMAC -macopt key:first-key -binary | base64
    expect(telesignSignature(secret.apiKey, body)).toBe("8+VmsZ4SegDREHyU0++bVQ1qjDgbxp9ahTXSNMWZhmk=");
  });

  it("stands behind the Customer ID, or by itself in X-TS-Authorization where the first header is missing", async () => {
    const signature = telesignSignature(secret.apiKey, body);
    for (const headers of [
      { authorization: `TSA ${CUSTOMER}:${signature}` },
      { "x-ts-authorization": signature },
      { authorization: `TSA ${CUSTOMER}:${signature}`, "x-ts-authorization": signature },
    ]) {
      expect(await connect().verify(request(body, headers), NOW)).toEqual({ genuine: true });
    }
    const contradicting = { authorization: `TSA ${CUSTOMER}:AAAA`, "x-ts-authorization": signature };
    expect((await connect().verify(request(body, contradicting), NOW)).genuine).toBe(false);
  });

  it.each([
    ["no header", {}, { reason: "signature-missing", differs: "signature" }],
    ["an empty one", { authorization: "" }, { reason: "signature-missing", differs: "signature" }],
    ["another scheme", { authorization: "Basic YTpi" }, { reason: "signature-missing", differs: "signature" }],
    [
      "another customer",
      { authorization: `TSA other:${telesignSignature(secret.apiKey, body)}` },
      { reason: "unknown-account", differs: "key" },
    ],
    [
      "a foreign key",
      { authorization: `TSA ${CUSTOMER}:${telesignSignature(key("foreign-key"), body)}` },
      { reason: "signature-mismatch", differs: "signature" },
    ],
  ])("with %s is refused, and the operator learns why", async (_, headers, verdict) => {
    expect(await connect().verify(request(body, headers), NOW)).toEqual({ genuine: false, ...verdict });
  });

  it("covers any body, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const signature = telesignSignature(secret.apiKey, bytes);
        const webhook = { ...request("", { authorization: `TSA ${CUSTOMER}:${signature}` }), body: bytes };
        expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
      }),
    );
  });
});

const INBOUND = {
  status: { updated_on: "2026-11-24T09:14:00.787464Z", code: 1500, description: "Delivered to customer" },
  submit_timestamp: "2026-11-24T09:14:00.778000Z",
  errors: {},
  user_response: {
    phone_number: "11234567890",
    sender_id: "4442",
    iso_country_code: "US",
    keyword: "",
    mo_message: "Is it 1+1? 👍",
  },
  sub_resource: "mo_sms",
  reference_id: "0123456789ABCDEF0123456789ABCDEF",
};
const said = (change: Readonly<Record<string, unknown>>) => ({
  ...INBOUND,
  user_response: { ...INBOUND.user_response, ...change },
});

describe("an inbound message from Telesign", () => {
  it("is read with its number in E.164 and its time, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(INBOUND, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: INBOUND.reference_id },
            from: "+11234567890",
            to: "4442",
            text: "Is it 1+1? 👍",
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:00.778Z",
          },
        ],
      });
    }
  });

  it("to a long code has that number in E.164, and without words is empty", () => {
    expect(onlyMessage(parsed(said({ sender_id: "14155550100", mo_message: "" })))).toMatchObject({
      to: "+14155550100",
      text: "",
    });
    expect(onlyMessage(parsed(said({ mo_message: null }))).text).toBe("");
  });

  it("by MMS has its texts in order and counts its files", () => {
    const mms = {
      reference_id: "R",
      sub_resource: "mo_mms",
      phone_number: "11234567890",
      submit_timestamp: INBOUND.submit_timestamp,
      content: {
        text_2: "OP",
        text_1: "ST",
        url_image_1: "https://example.com/a.jpg",
        url_video_1: "https://example.com/b",
      },
    };
    expect(onlyMessage(parsed(mms))).toMatchObject({ from: "+11234567890", to: "mms", text: "STOP", mediaCount: 2 });
    const subject = { ...mms, sender_id: "14155550100", content: { subject: "STOP" } };
    expect(onlyMessage(parsed(subject))).toMatchObject({ to: "+14155550100", text: "STOP", mediaCount: 0 });
    expect(onlyMessage(parsed({ ...mms, content: {} }))).toMatchObject({ text: "", mediaCount: 0 });
  });

  it.each(["mo_rcs", "mo_viber", "mo_whatsapp", "mo_email"])("of %s is ignored", (sub_resource) => {
    expect(parsed({ reference_id: "R", sub_resource, content: {} })).toEqual({
      items: [{ kind: "ignored", reason: "other-channel" }],
    });
  });

  it.each(["74454", "ACME"])("from %s is ignored, since it is nobody's phone", (phone_number) => {
    expect(parsed(said({ phone_number }))).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it.each([
    [said({ phone_number: "1" }), "user_response.phone_number: expected a phone number"],
    [said({ phone_number: undefined }), "user_response.phone_number: missing"],
    [said({ sender_id: "" }), "user_response.sender_id: expected an address"],
    [{ ...INBOUND, reference_id: undefined }, "reference_id: missing"],
    [{ ...INBOUND, user_response: "STOP" }, "user_response: expected an object"],
    [{ ...INBOUND, sub_resource: "mo_mms", user_response: null, content: {} }, "phone_number: missing"],
  ])("that breaks the format is malformed, and the field is named", (document, problem) => {
    expect(parsed(document)).toEqual({ items: [{ kind: "malformed", problem }] });
  });
});

describe("what Telesign does by itself on a keyword", () => {
  const act = (change: Readonly<Record<string, unknown>>, options = {}) =>
    onlyMessage(parsed(said(change), "inbound", options)).carrierAct;

  it.each([
    ["stop", "opt-out"],
    ["STOP", "opt-out"],
    ["start", "opt-in"],
    ["help", "help"],
  ])("is told by the action %s, in whatever words, and leaves the answer to us", (action, intent) => {
    expect(act({ mo_message: "arrêt", action })).toEqual({ intent, replied: false });
    expect(act({ mo_message: "arrêt", action }, { optOutHandling: "carrier" })).toEqual({ intent, replied: true });
  });

  it("is nothing on a generic message, nor where the account has no keyword handling", () => {
    for (const action of ["generic", "", undefined, null]) {
      expect(act({ mo_message: "STOP", action }, { optOutHandling: "carrier" })).toBeUndefined();
    }
  });

  it("is the network's answer on a toll-free number", () => {
    expect(act({ mo_message: "STOP", sender_id: "18885550100" })).toEqual({ intent: "opt-out", replied: true });
  });
});

describe("a delivery report from Telesign", () => {
  const report = (code: number | string, more = {}) => ({
    reference_id: "B56259E45884010488343BAA15FB0002",
    status: { code, description: "…", updated_on: "2026-11-24T09:14:00.181346Z" },
    ...more,
  });

  it.each([
    [200, "delivered"],
    [203, "sent"],
    [290, "queued"],
    [291, "queued"],
    [292, "queued"],
    [293, "accepted"],
    [201, "unknown"],
    [250, "unknown"],
    [251, "unknown"],
    [295, "unknown"],
    [599, "unknown"],
  ])("of %i means %s, without an error, on either URL", (code, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(report(code), direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: "B56259E45884010488343BAA15FB0002",
            status,
            effect: "none",
            carrierTime: "2026-11-24T09:14:00.181Z",
          },
        ],
      });
    }
  });

  it.each([
    [510, "rejected", "opted-out", "withdraw"],
    [211, "undelivered", "invalid-number", "unreachable"],
    [222, "failed", "invalid-number", "unreachable"],
    [507, "failed", "invalid-number", "unreachable"],
    [515, "rejected", "spam-filtered", "none"],
    [520, "rejected", "spam-filtered", "none"],
    [207, "undelivered", "other", "none"],
    [210, "undelivered", "other", "none"],
    [220, "failed", "other", "none"],
    [221, "expired", "other", "none"],
    [229, "rejected", "other", "none"],
    [230, "rejected", "other", "none"],
    [231, "rejected", "other", "none"],
    [233, "rejected", "other", "none"],
    [237, "rejected", "other", "none"],
    [238, "rejected", "other", "none"],
    [500, "failed", "other", "none"],
    [501, "rejected", "other", "none"],
    [502, "failed", "other", "none"],
    [503, "rejected", "other", "none"],
    [504, "rejected", "other", "none"],
    [505, "failed", "other", "none"],
    [506, "failed", "other", "none"],
    [508, "failed", "other", "none"],
    [509, "failed", "other", "none"],
    [511, "undelivered", "other", "none"],
    [512, "undelivered", "other", "none"],
    [513, "undelivered", "other", "none"],
    [514, "undelivered", "other", "none"],
    [516, "undelivered", "other", "none"],
    [517, "rejected", "other", "none"],
    [518, "rejected", "other", "none"],
    [519, "rejected", "other", "none"],
    [521, "rejected", "other", "none"],
    [777, "unknown", "other", "none"],
  ])("of %i is %s and %s, and its effect is %s", (code, status, errorClass, effect) => {
    for (const written of [code, String(code)]) {
      expect(parsed(report(written), "delivery")).toMatchObject({
        items: [{ status, errorCode: String(code), errorClass, effect }],
      });
    }
  });

  it("is read by the deployment's own word where it has one", () => {
    const options = { errors: { 229: "opted-out" }, statuses: { 251: "sent" } };
    expect(parsed([report(229), report(251)], "delivery", options)).toMatchObject({
      items: [{ errorClass: "opted-out", effect: "withdraw" }, { status: "sent" }],
    });
  });

  it("names recipient and sender where the account has them switched on", () => {
    const info = { cleansed_phone_number: "11234567890", sender_id: "15558675310", message_parts_count: 2 };
    expect(parsed(report(200, { additional_info: info }), "delivery")).toMatchObject({
      items: [{ to: "+11234567890", from: "+15558675310" }],
    });
    const odd = { additional_info: { cleansed_phone_number: "x" } };
    expect(parsed(report(200, odd), "delivery")).toMatchObject({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
  });

  it("may come in a list, where a bad one loses none of its neighbours", () => {
    const { status: _, ...without } = report(200);
    expect(parsed([report(200), without, 5, INBOUND], "delivery")).toMatchObject({
      items: [
        { kind: "delivery", status: "delivered" },
        { kind: "malformed", problem: "[1].status: missing" },
        { kind: "malformed", problem: "[2]: expected an object" },
        { kind: "inbound", to: "4442" },
      ],
    });
  });

  it("that is empty, or a list of nothing, is ignored; what is cut short is malformed", () => {
    for (const body of ["", "[]"]) {
      expect(connect().parse(request(body), "delivery")).toEqual({ items: [{ kind: "ignored", reason: "empty" }] });
    }
    expect(connect().parse(request('{"status":'), "delivery")).toEqual({ malformed: "body: expected JSON" });
  });
});

describe("the answer to Telesign", () => {
  it("is exactly 200, since everything else is tried again", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Telesign", () => {
  const text = { reference: "ref-1", from: "+14155550100", to: number("+14155550123"), text: "¡Listo & hecho!" };
  const send = (options = {}, credentials: unknown = secret) => {
    const api = connect(options, credentials).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts a form with the account's first key", () => {
    const two = { customerId: [CUSTOMER, "other"], apiKey: [secret.apiKey, key("second-key")] };
    expect(send({ apiBaseUrl: "https://rest-ww.telesign.com/" }, two).call(text)).toEqual({
      method: "POST",
      url: "https://rest-ww.telesign.com/v1/messaging",
      headers: {
        authorization: `Basic ${Buffer.from(`${CUSTOMER}:${secret.apiKey}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "phone_number=14155550123&message=%C2%A1Listo+%26+hecho%21&message_type=ARN&sender_id=14155550100&external_id=ref-1",
    });
  });

  it("leaves the sender to Telesign where it did not name the one that was written to", () => {
    expect(send().call({ ...text, from: "mms" }).body).not.toContain("sender_id");
    expect(send().call({ ...text, from: "4442" }).body).toContain("sender_id=4442");
  });

  it.each([
    [200, '{"reference_id":"R1","status":{"code":290}}', { outcome: "sent", messageId: "R1" }],
    [201, "not JSON", { outcome: "sent" }],
    [429, "", { outcome: "throttled" }],
    [200, '{"status":{"code":510}}', { outcome: "refused", reason: "code-510", optedOut: true }],
    [400, '{"status":{"code":500},"errors":[{"code":11000}]}', { outcome: "refused", reason: "code-11000" }],
    [401, '{"errors":[]}', { outcome: "refused", reason: "http-401" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Telesign connection", () => {
  it("default to two minutes of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(120);
    expect(connect({ redeliverySeconds: 30 }).redeliverySeconds).toBe(30);
  });

  it.each([
    { optOutHandling: "telesign" },
    { apiBaseUrl: "http://rest-api.telesign.com" },
    { redeliverySeconds: 1 },
    { unknown: true },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([
    {},
    { customerId: CUSTOMER },
    { apiKey: secret.apiKey },
    { customerId: CUSTOMER, apiKey: [] },
    { customerId: CUSTOMER, apiKey: "!" },
  ])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
