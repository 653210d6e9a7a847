import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/cm.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

describeCarrier("cm", {
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
  statuses: ["accepted", "rejected", "delivered", "undelivered"],
  carriesTime: true,
  derivesId: true,
});

const URL = "https://sms.example.com/webhooks/cm/inbound";
const secret = { token: "token", productToken: "product-token" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

function post(body: unknown, url = `${URL}?token=token`): WebhookRequest {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return received({ method: "POST", url, headers: { "content-type": "application/json" }, body: text });
}
const parsed = (body: unknown, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(body), direction);

const MESSAGE = {
  from: { number: "+31612345678" },
  to: { number: "+31970000003" },
  message: { text: "Ja graag", media: { mediaUri: "", contentType: "", title: "" }, custom: {} },
  reference: "order-77",
  groupings: ["", "", ""],
  timeUtc: "2026-11-24T09:14:50",
  channel: "SMS",
};

const REPORT = {
  received: "2026-11-24T10:15:02",
  to: "0031612345678",
  reference: "ref-1",
  status: { code: "2", errorCode: "", errorDescription: "" },
  operator: "20408",
};

describe("the token of a CM.com webhook", () => {
  it.each([
    ["in the query", `${URL}?token=token`, { genuine: true }],
    ["as the path's last segment", `${URL}/token`, { genuine: true }],
    ["nowhere", URL, { genuine: false, reason: "credential-missing", differs: "key" }],
    ["empty", `${URL}?token=`, { genuine: false, reason: "credential-missing", differs: "key" }],
    ["wrong", `${URL}?token=tokem`, { genuine: false, reason: "credential-wrong", differs: "key" }],
    ["twice", `${URL}?token=token&token=token`, { genuine: false, reason: "credential-repeated", differs: "key" }],
    ["in both places", `${URL}/token?token=token`, { genuine: false, reason: "credential-repeated", differs: "key" }],
  ])("%s is judged so", async (_, url, verdict) => {
    expect(await connect().verify(post(MESSAGE, url), NOW)).toEqual(verdict);
  });

  it("is never taken from the body", async () => {
    expect((await connect().verify(post({ ...MESSAGE, token: "token" }, URL), NOW)).genuine).toBe(false);
  });
});

describe("an inbound message from CM.com", () => {
  it("is read with its time in UTC and an id made of what it says, from either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(onlyMessage(parsed(MESSAGE, direction))).toEqual({
        kind: "inbound",
        id: { source: "derived", value: expect.stringMatching(/^[\w-]{43}$/) },
        from: "+31612345678",
        to: "+31970000003",
        text: "Ja graag",
        mediaCount: 0,
        carrierTime: "2026-11-24T09:14:50.000Z",
      });
    }
  });

  it("has the same id when it comes again, whatever message of ours it answers, and another when it says something else", () => {
    const idOf = (change: object) => onlyMessage(parsed({ ...MESSAGE, ...change })).id.value;
    expect(idOf({ reference: "another" })).toBe(idOf({}));
    expect(idOf({ from: { number: "0031612345678" } })).toBe(idOf({}));
    const ids = [
      {},
      { from: { number: "+31612345679" } },
      { to: { number: "+31970000004" } },
      { message: { text: "STOP" } },
      { timeUtc: "2026-11-24T09:14:51" },
      { message: { text: "Ja graag", media: [{ mediaUri: "https://media.example/1" }] } },
    ].map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is read in the flat shape of the older hook", () => {
    const older = { from: "0031612345678", to: "1008", body: "STOP", reference: "r", groupings: [] };
    expect(onlyMessage(parsed(older))).toMatchObject({ from: "+31612345678", to: "1008", text: "STOP" });
  });

  it("with nothing but media has an empty text", () => {
    const media = { mediaUri: "https://media.example/1", contentType: "image/jpeg" };
    expect(onlyMessage(parsed({ ...MESSAGE, message: { media } }))).toMatchObject({ text: "", mediaCount: 1 });
    expect(onlyMessage(parsed({ ...MESSAGE, message: { text: null, media: [media, media] } }))).toMatchObject({
      text: "",
      mediaCount: 2,
    });
  });

  it("on another channel is of the same person, to that channel's address", () => {
    expect(onlyMessage(parsed({ ...MESSAGE, channel: "WhatsApp" }))).toMatchObject({
      from: "+31612345678",
      to: "whatsapp:+31970000003",
    });
  });

  it("from a short code or a name is ignored", () => {
    for (const from of ["1008", "ACME"]) {
      expect(parsed({ ...MESSAGE, from: { number: from } })).toEqual({
        items: [{ kind: "ignored", reason: "sender-not-a-person" }],
      });
    }
  });

  it.each([
    ["without a sender", { from: undefined }, "from: missing"],
    ["with a number that is none", { from: { number: "+1" } }, "from.number: expected a phone number"],
    ["with a text that is none", { message: { text: 5 } }, "message.text: expected text"],
  ])("%s is named as broken, and yet answered with success, since CM repeats for a month", (_, change, problem) => {
    expect(parsed({ ...MESSAGE, ...change })).toEqual({
      items: [
        { kind: "malformed", problem },
        { kind: "ignored", reason: "broken-item-not-wanted-again" },
      ],
    });
  });

  it("that carries nothing is a check of the URL, and what is no JSON is malformed", () => {
    for (const body of ["", "{}"]) {
      expect(parsed(body)).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
    }
    expect(parsed("<MESSAGES/>")).toEqual({ malformed: "body: expected JSON" });
    expect(parsed("7")).toEqual({ malformed: "body: expected an object" });
  });
});

describe("a status report from CM.com", () => {
  const report = (change: object, options = {}) =>
    parsed({ messages: { msg: { ...REPORT, ...change } } }, "delivery", options);

  it.each([
    ["0", "accepted"],
    ["1", "rejected"],
    ["2", "delivered"],
    ["3", "undelivered"],
    ["4", "delivered"],
    ["9", "unknown"],
    [2, "delivered"],
  ])("of %j is %s, under our reference, from either URL", (code, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      const body = { messages: { msg: { ...REPORT, status: { code } } } };
      expect(parsed(body, direction)).toEqual({
        items: [{ kind: "delivery", messageId: "ref-1", to: "+31612345678", status, effect: "none" }],
      });
    }
  });

  it("has errors that mean only what the operator says", () => {
    const failed = { status: { code: "3", errorCode: "207" } };
    expect(report(failed)).toMatchObject({ items: [{ errorCode: "207", errorClass: "other", effect: "none" }] });
    expect(report(failed, { errors: { 207: "invalid-number" } })).toMatchObject({
      items: [{ errorClass: "invalid-number", effect: "unreachable" }],
    });
    expect(report({ status: { code: "8" } }, { statuses: { 8: "expired" } })).toMatchObject({
      items: [{ status: "expired" }],
    });
    expect(report({ status: { code: "2", errorCode: "0" } })).toMatchObject({
      items: [expect.not.objectContaining({ errorCode: expect.anything() })],
    });
  });

  it("in a list is read with its neighbours, each with its own outcome", () => {
    const msg = [REPORT, { ...REPORT, reference: "" }, "x", { ...REPORT, reference: "ref-2", to: "" }];
    expect(parsed({ messages: { msg } }, "delivery")).toMatchObject({
      items: [
        { kind: "delivery", messageId: "ref-1" },
        {
          kind: "malformed",
          problem: "messages.msg[1].reference: expected 1 to 256 letters, digits or signs, in at most 400 octets",
        },
        { kind: "malformed", problem: expect.stringMatching(/^messages\.msg\[2\]: expected/) },
        { kind: "delivery", messageId: "ref-2" },
      ],
    });
  });

  it.each([{ messages: null }, { messages: {} }, { messages: { msg: [] } }, { messages: { msg: 5 } }])(
    "of the shape %j does no harm",
    (body) => {
      const result = parsed(body, "delivery");
      expect("items" in result && result.items.every(({ kind }) => kind !== "delivery")).toBe(true);
    },
  );
});

describe("the answer to CM.com", () => {
  it("is exactly 200 and empty in both directions", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through CM.com", () => {
  const text = { reference: "ref-1", from: "+31970000003", to: number("+31612345678"), text: "Você está fora 👍" };
  const bodyOf = (change: object = {}) => JSON.parse(connect().send?.call({ ...text, ...change }).body ?? "");

  it("posts JSON with the product's first token and always with our reference", () => {
    const send = connect({}, { ...secret, productToken: ["p1", "p2"] }).send;
    expect(send?.call(text)).toMatchObject({ method: "POST", url: "https://gw.cmtelecom.com/v1.0/message" });
    expect(JSON.parse(send?.call(text).body ?? "")).toEqual({
      messages: {
        authentication: { producttoken: "p1" },
        msg: [
          {
            from: "0031970000003",
            to: [{ number: "0031612345678" }],
            body: { type: "auto", content: text.text },
            reference: "ref-1",
            minimumNumberOfMessageParts: 1,
            maximumNumberOfMessageParts: 8,
          },
        ],
      },
    });
  });

  it("stays on the channel that was written on, and keeps a name as it is", () => {
    expect(bodyOf({ from: "whatsapp:+31970000003" }).messages.msg[0]).toMatchObject({
      allowedChannels: ["WhatsApp"],
      from: "0031970000003",
    });
    expect(bodyOf({ from: "ACME" }).messages.msg[0].from).toBe("ACME");
  });

  it("is not possible without a product token", () => {
    expect(connect({}, { token: "token" }).send).toBeUndefined();
  });

  const said = (errorCode: number, messageErrorCode = 0) =>
    JSON.stringify({ details: "…", errorCode, messages: [{ to: "…", reference: "ref-1", messageErrorCode }] });
  it.each([
    [200, said(0), { outcome: "sent", messageId: "ref-1" }],
    [200, "not JSON", { outcome: "sent" }],
    [200, said(201, 303), { outcome: "refused", reason: "code-303" }],
    [200, '{"errorCode":103,"messages":[]}', { outcome: "refused", reason: "code-103" }],
    [401, '{"errorCode":101}', { outcome: "refused", reason: "code-101" }],
    [429, "", { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect().send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a CM.com connection", () => {
  it("default to a month of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(31 * 86_400);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });

  it.each([{ optOut: 1 }, { apiBaseUrl: "http://gw.example.com" }, { redeliverySeconds: 1 }, { statuses: { 1: "x" } }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { token: "" }, { token: [] }, { productToken: "p" }])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
