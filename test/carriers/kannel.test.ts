import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/kannel.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

describeCarrier("kannel", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: { token: "token-1" },
    second: { token: "token-2" },
    both: { token: ["token-1", "token-2"] },
    foreign: { token: "token-3" },
  },
  covered: [],
  credentialHeaders: [],
  statuses: ["delivered", "undelivered", "queued", "sent", "rejected"],
  carriesTime: true,
});

const BASE = "https://sms.example.com/webhooks/kannel";
const secret = { token: "token", apiUsername: "sender", apiPassword: "pass" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

const get = (query: string, direction: Direction = "inbound") =>
  received({ method: "GET", url: `${BASE}/${direction}?token=token${query}`, headers: {} });
const parsed = (query: string, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(get(query, direction), direction);

const MESSAGE = "&id=5f1c&from=%2B14155550123&to=74454&ts=1795511702&coding=0&charset=UTF-8";

describe("the token of a Kannel webhook", () => {
  it.each([
    [`${BASE}/inbound?token=token`, { genuine: true }],
    [`${BASE}/inbound/token`, { genuine: true }],
    [`${BASE}/inbound`, { genuine: false, reason: "credential-missing", differs: "key" }],
    [`${BASE}/inbound?token=other`, { genuine: false, reason: "credential-wrong", differs: "key" }],
    [`${BASE}/inbound?token=token&token=token`, { genuine: false, reason: "credential-repeated", differs: "key" }],
  ])("in %s is judged so", async (url, verdict) => {
    expect(await connect().verify(received({ method: "GET", url, headers: {} }), NOW)).toEqual(verdict);
  });
});

describe("an inbound message from Kannel", () => {
  it("is read from the published template, from either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(`${MESSAGE}&text=Is+it+1%2B1%3F`, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: "5f1c" },
            from: "+14155550123",
            to: "74454",
            text: "Is it 1+1?",
            mediaCount: 0,
            carrierTime: "2026-11-24T09:15:02.000Z",
          },
        ],
      });
    }
  });

  it.each([
    ["2", "UTF-16BE", "%04%1F%04%40%04%38%D8%3D%DC%4D", "При👍"],
    ["2", "UTF16-BE", "%00S%00T%00O%00P", "STOP"],
    ["2", "", "%00S%00T%00O%00P", "STOP"],
    ["0", "UTF-8", "est%C3%A1", "está"],
    ["0", "WINDOWS-1252", "est%E1+%80", "está €"],
    ["0", "ISO-8859-1", "est%E1", "está"],
    ["0", "GSM", "est%C3%A1", "está"],
    ["0", "gsm", "est%E1", "está"],
    ["", "", "STOP", "STOP"],
    ["0", "UTF-8", "", ""],
  ])("with coding %j, charset %j and octets %s says %j", (coding, charset, octets, said) => {
    const query = `&id=1&from=14155550123&to=74454&coding=${coding}&charset=${charset}&text=${octets}`;
    expect(onlyMessage(parsed(query)).text).toBe(said);
  });

  it("posted with headers has its text in the body and its parameters in the URL", () => {
    const request = (headers: Readonly<Record<string, string>>, body: Uint8Array, query = "") => ({
      ...received({ method: "POST", url: `${BASE}/inbound?token=token${query}`, headers, body: "x" }),
      body,
    });
    const headers = {
      "X-Kannel-From": "+14155550123",
      "X-Kannel-To": "74454",
      "X-Kannel-Time": "2026-11-24 09:15:02",
      "X-Kannel-Coding": "2",
      "Content-Type": 'text/plain; charset="UTF-16BE"',
    };
    const utf16 = Buffer.from("BAJA ñ", "utf16le").swap16();
    expect(onlyMessage(connect().parse(request(headers, utf16, "&id=7"), "inbound"))).toEqual({
      kind: "inbound",
      id: { source: "carrier", value: "7" },
      from: "+14155550123",
      to: "74454",
      text: "BAJA ñ",
      mediaCount: 0,
      carrierTime: "2026-11-24T09:15:02.000Z",
    });
    const plain = { ...headers, "Content-Type": "text/plain", "X-Kannel-Coding": "0" };
    expect(onlyMessage(connect().parse(request(plain, Buffer.from("STOP")), "inbound"))).toMatchObject({
      text: "STOP",
      id: { source: "derived" },
    });
    expect(onlyMessage(connect().parse(request(plain, Buffer.from("")), "inbound")).text).toBe("");
  });

  it("without an id gets one made of what it says", () => {
    const idOf = (query: string) => onlyMessage(parsed(query)).id;
    const query = "&from=14155550123&to=74454&ts=1795511702&text=STOP";
    expect(idOf(query)).toEqual({ source: "derived", value: expect.stringMatching(/^[\w-]{43}$/) });
    expect(idOf(query)).toEqual(idOf(query));
    expect(idOf(query)).not.toEqual(idOf(query.replace("702", "703")));
  });

  it("in binary is ignored, as is one from a short code or a name", () => {
    expect(parsed("&id=1&from=14155550123&to=1&coding=1&charset=binary&text=%00")).toEqual({
      items: [{ kind: "ignored", reason: "binary-message" }],
    });
    for (const from of ["ACME", "74454"]) {
      expect(parsed(`&id=1&from=${from}&to=1&text=x`)).toEqual({
        items: [{ kind: "ignored", reason: "sender-not-a-person" }],
      });
    }
  });

  it.each([
    ["&id=1&to=1&text=x", "from: missing"],
    ["&id=1&from=14155550123&text=x", "to: missing"],
    ["&id=1&from=%2B1&to=1&text=x", "from: expected a phone number"],
    ["&id=1&from=14155550123&to=1&text=STOP&text=START", "text: expected one text"],
    [`&id=${"1".repeat(257)}&from=14155550123&to=1&text=x`, "id: expected at most 256 characters"],
  ])("of %s is malformed", (query, malformed) => {
    expect(parsed(query)).toEqual({ malformed });
  });

  it("that carries nothing is a check of the URL", () => {
    expect(parsed("")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });
});

describe("a delivery report from Kannel", () => {
  const report = (query: string, options = {}) => parsed(`&id=ref-1${query}`, "delivery", options);

  it.each([
    ["1", "delivered"],
    ["2", "undelivered"],
    ["4", "queued"],
    ["8", "sent"],
    ["16", "rejected"],
    ["32", "sent"],
    ["0", "unknown"],
    ["64", "unknown"],
  ])("of %s is %s, under our reference, from either URL", (value, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(`&id=ref-1&status=${value}&ts=1795511702`, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: "ref-1",
            status,
            effect: "none",
            carrierTime: "2026-11-24T09:15:02.000Z",
          },
        ],
      });
    }
  });

  it.each([
    ["EXPIRED", "expired"],
    ["REJECTD", "rejected"],
    ["DELETED", "failed"],
    ["UNDELIV", "undelivered"],
    ["DELIVRD", "undelivered"],
  ])("of failure with the SMSC's state %s is %s", (stat, status) => {
    const answer = encodeURIComponent(`id:1 sub:001 dlvrd:000 submit date:1 done date:2 stat:${stat} err:000 text:`);
    expect(report(`&status=2&answer=${answer}`)).toMatchObject({ items: [{ status, effect: "none" }] });
  });

  it("has errors that mean only what the operator says", () => {
    const query = `&status=2&answer=${encodeURIComponent("stat:UNDELIV err:00D text:err:005")}`;
    expect(report(query)).toMatchObject({ items: [{ errorCode: "00D", errorClass: "other", effect: "none" }] });
    expect(report(query, { errors: { "00D": "opted-out" }, statuses: { 2: "failed" } })).toMatchObject({
      items: [{ status: "failed", errorClass: "opted-out", effect: "withdraw" }],
    });
    expect(report("&status=1&answer=ACK%2F")).toMatchObject({
      items: [expect.not.objectContaining({ errorCode: expect.anything() })],
    });
  });

  it("without our reference is malformed", () => {
    expect(parsed("&status=1", "delivery")).toEqual({ malformed: "id: missing" });
  });
});

describe("the answer to Kannel", () => {
  const reply = (text: string) => ({ reference: "r", from: "74454", to: number("+14155550123"), text });

  it("has no body without a reply, since a body is texted to the person", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
  });

  it("is the reply itself, and names the coding that holds it", () => {
    expect(connect().repliesInline).toBe(true);
    expect(connect().answer("inbound", [reply("You are out.")])).toEqual({
      status: 200,
      contentType: "text/plain; charset=UTF-8",
      headers: { "x-kannel-coding": "0" },
      body: "You are out.",
    });
    const { status, contentType = "", headers, body } = connect().answer("inbound", [reply("Вы отписаны")]);
    expect(headers).toEqual({ "x-kannel-coding": "2" });
    expect(simulator.readReplies({ status, contentType, body })).toEqual(["Вы отписаны"]);
    expect(connect().answer("delivery", [reply("x")])).toEqual({ status: 200, body: "" });
  });

  it("never carries a reply where replies go through sendsms", () => {
    expect(connect({ replies: "api" }).repliesInline).toBe(false);
    expect(connect({ replies: "api" }).answer("inbound", [reply("x")])).toEqual({ status: 200, body: "" });
  });
});

describe("sending through Kannel", () => {
  const text = { reference: "ref-1", from: "74454", to: number("+14155550123"), text: "You are out." };
  const sendUrl = "https://kannel.example.com/cgi-bin/sendsms";

  it("posts the text with everything else in headers, so that no number stands in a URL", () => {
    expect(connect({ sendUrl }).send?.call(text)).toEqual({
      method: "POST",
      url: sendUrl,
      headers: {
        "content-type": "text/plain; charset=UTF-8",
        "x-kannel-username": "sender",
        "x-kannel-password": "pass",
        "x-kannel-from": "74454",
        "x-kannel-to": "+14155550123",
        "x-kannel-coding": "0",
      },
      body: "You are out.",
    });
    expect(connect({ sendUrl }).send?.call({ ...text, text: "Вы отписаны" })).toMatchObject({
      headers: { "x-kannel-coding": "2" },
      body: "Вы отписаны",
    });
  });

  it("asks for reports under our reference, with escapes that Kannel leaves alone", () => {
    const call = connect({ sendUrl, deliveryUrl: `${BASE}/delivery` }, { ...secret, token: "to ken" }).send?.call(text);
    expect(call?.headers).toMatchObject({
      "x-kannel-dlr-mask": "31",
      "x-kannel-dlr-url": `${BASE}/delivery?token=to%%20ken&id=ref-1&status=%d&ts=%T&answer=%A`,
    });
  });

  it("is not possible without an address and a user", () => {
    expect(carrier.canSend({})).toBe(false);
    expect(carrier.canSend({ sendUrl })).toBe(true);
    expect(connect().send).toBeUndefined();
    expect(connect({ sendUrl }, { token: "t" }).send).toBeUndefined();
  });

  it.each([
    [202, "0: Accepted for delivery", { outcome: "sent" }],
    [403, "Authorization failed for sendsms", { outcome: "refused", reason: "http-403" }],
    [429, "", { outcome: "throttled" }],
    [503, "Temporal failure, try again later.", { outcome: "throttled" }],
    [500, "", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect({ sendUrl }).send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a Kannel connection", () => {
  it.each([{ replies: "none" }, { sendUrl: "http://kannel.example.com" }, { redeliverySeconds: 1 }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { token: "" }, { token: [] }, { apiUsername: "u" }])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
