import { createHmac } from "node:crypto";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/generic.ts";
import { problemOf } from "../../functions/carriers/schema-problem.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import type { MessageId } from "../../functions/messages.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";

type Json = Readonly<Record<string, unknown>>;

const ALL_STATUSES = { queued: "queued", sent: "sent", DELIVERED: "delivered", dead: "failed", late: "expired" };

/** A carrier that posts batches of JSON with an HMAC over time and body. */
const BATCHES = {
  mapping: {
    authentication: [
      {
        type: "hmac",
        header: "X-Signature",
        encoding: "base64",
        prefix: "v1=",
        signed: ["timestamp", { text: "." }, "method", { text: "\n" }, "url", { text: "\n" }, "body"],
        timestamp: { header: "X-Timestamp", toleranceSeconds: 300 },
      },
    ],
    inbound: {
      format: "json",
      items: "event.moText",
      fields: { id: "item.messageId", from: "item.from", to: "item.to", text: "item.content.text", time: "item.at" },
      timeFormat: "unix-ms",
    },
    delivery: {
      format: "json",
      items: "",
      fields: { messageId: "item.id", to: "item.to[0].number", status: "item.state", errorCode: "item.error" },
      statuses: ALL_STATUSES,
      errors: { "103": "opted-out", gone: { class: "invalid-number", status: "undelivered" } },
    },
  },
};

/** A gateway that calls with a query whose text is in the character set of its data coding. */
const QUERIES = {
  mapping: {
    authentication: [
      { type: "query-token", parameter: "k" },
      { type: "ip-allow", ranges: ["203.0.113.0/24", "2001:db8::/32"] },
    ],
    inbound: {
      format: "query",
      fields: { id: "query.msgid", from: ["query.src"], to: "query.dst", text: "query.msg", time: "query.ts" },
      textEncoding: { by: "query.dcs", values: { "3": "latin1", "8": "utf16be" }, otherwise: "gsm7" },
      timeFormat: "unix-s",
      numbers: "00",
      answer: { body: "OK" },
    },
    delivery: {
      format: "query",
      receipt: "query.dlr",
      fields: {
        messageId: "receipt.id",
        to: "query.dst",
        status: "receipt.stat",
        errorCode: "receipt.err",
        time: "receipt.done date",
      },
      timeFormat: { pattern: "YYMMDDhhmm", zone: "Europe/Madrid" },
      statuses: "smpp",
    },
  },
};

/** A carrier that posts forms with Basic credentials and takes replies in the answer, both kinds to one URL. */
const FORMS = {
  mapping: {
    authentication: [{ type: "basic" }],
    discriminator: { source: "body.status", delivery: "present", inbound: "absent" },
    inbound: {
      methods: ["GET", "POST"],
      format: "query-or-form",
      fields: {
        id: ["query.id", "body.id"],
        from: "body.from",
        to: "body.to",
        text: "body.message",
        time: "body.created",
        mediaCount: "body.media",
      },
      timeFormat: { pattern: "YYYY-MM-DDThh:mm:ss.SSS" },
      numbers: "e164",
    },
    delivery: {
      format: "form",
      fields: { messageId: "body.id", to: "body.to", from: "body.from", status: "body.status" },
      statuses: { sent: "sent", delivered: "delivered", failed: "undelivered" },
    },
    reply: { type: "body-text" },
  },
};

/** A gateway that posts the bare text, everything else in headers, to an unguessable path. */
const TEXTS = {
  mapping: {
    authentication: [{ type: "path-token" }, { type: "header-secret", header: "Authorization", prefix: "Bearer " }],
    inbound: {
      format: "text",
      fields: { id: "header.X-Id", from: "header.X-From", to: "header.X-To", text: "body", time: "header.X-Time" },
    },
    delivery: {
      format: "text",
      fields: { messageId: "header.X-Id", status: "header.X-Status" },
      statuses: ALL_STATUSES,
    },
  },
};

describeCarrier("generic with signed batches", {
  carrier,
  simulator,
  options: BATCHES,
  secrets: {
    first: { hmacKey: "key one" },
    second: { hmacKey: "key two" },
    both: { hmacKey: ["key one", "key two"] },
    foreign: { hmacKey: "key three" },
  },
  covered: ["url", "body", "header:x-signature", "header:x-timestamp"],
  credentialHeaders: ["x-signature", "x-timestamp"],
  statuses: ["queued", "sent", "delivered", "failed", "expired"],
  carriesTime: true,
});

describeCarrier("generic with a token in the query", {
  carrier,
  simulator,
  options: QUERIES,
  secrets: { first: { token: "t1" }, second: { token: "t2" }, both: { token: ["t1", "t2"] }, foreign: { token: "t3" } },
  covered: [],
  credentialHeaders: [],
  statuses: ["accepted", "sent", "delivered", "undelivered", "failed", "expired", "rejected", "unknown"],
});

describeCarrier("generic with Basic credentials", {
  carrier,
  simulator,
  options: FORMS,
  secrets: {
    first: { username: "u", password: "p1" },
    second: { username: "u", password: "p2" },
    both: {
      users: [
        { username: "u", password: "p1" },
        { username: "u", password: "p2" },
      ],
    },
    foreign: { username: "p1", password: "u" },
  },
  covered: [],
  credentialHeaders: ["authorization"],
  statuses: ["sent", "delivered", "undelivered"],
  carriesTime: true,
});

describeCarrier("generic with tokens in path and header", {
  carrier,
  simulator,
  options: TEXTS,
  secrets: {
    first: { pathToken: "a1", headerToken: "b1" },
    second: { pathToken: "a2", headerToken: "b2" },
    both: { pathToken: ["a1", "a2"], headerToken: ["b1", "b2"] },
    foreign: { pathToken: "a1", headerToken: "b3" },
  },
  covered: [],
  credentialHeaders: ["authorization"],
  statuses: ["queued", "sent", "delivered", "failed", "expired"],
  carriesTime: true,
});

function webhook(given: Partial<WebhookRequest> & { readonly text?: string }): WebhookRequest {
  const { text = "", ...rest } = given;
  const path = "/webhooks/idt/inbound";
  const query = given.rawQuery ? `?${given.rawQuery}` : "";
  const url = `https://sms.example.com${path}${query}`;
  return {
    method: "POST",
    url,
    path,
    rawQuery: "",
    headers: {},
    body: Buffer.from(text),
    sourceIp: "203.0.113.7",
    ...rest,
  };
}

const json = (value: unknown): WebhookRequest => webhook({ text: JSON.stringify(value) });

function insecure(mapping: Json): ConnectedCarrier {
  return carrier.connect({ insecure: true, mapping }, {});
}

const FIELDS = { id: "body.id", from: "body.from", to: "body.to", text: "body.text" };
const MESSAGE = { id: "m1", from: "34600000001", to: "34600000100", text: "BAJA" };

function inbound(change: Json, message: unknown = MESSAGE) {
  return insecure({ inbound: { format: "json", fields: FIELDS, ...change } }).parse(json(message), "inbound");
}

const REPORT = { id: "m1", to: "34600000001", status: "ok" };
function delivery(change: Json, report: unknown = REPORT) {
  const fields = {
    messageId: "body.id",
    to: "body.to",
    status: "body.status",
    errorCode: "body.code",
    time: "body.at",
  };
  return insecure({ delivery: { format: "json", fields, statuses: { ok: "delivered" }, ...change } }).parse(
    json(report),
    "delivery",
  );
}

function problem(options: unknown): string {
  const result = v.safeParse(carrier.optionsSchema, options);
  if (result.success) throw new Error("expected the options to be refused");
  return problemOf(result.issues[0]);
}

const KEY = Buffer.from(Array.from({ length: 16 }, (_, index) => 255 - index));

/** What is wrong with the secret. */
function refusalOf(connect: () => unknown): string {
  try {
    connect();
  } catch (error) {
    if (error instanceof v.ValiError) return problemOf(error.issues[0]);
  }
  throw new Error("expected the secret to be refused");
}

describe("A part of a long message", () => {
  const parts = { reference: "body.ref", number: "body.n", total: "body.of" };
  const PART = { ...MESSAGE, ref: "r1", n: 2, of: 3 };

  it("is read as one, from members of its own or from the user data header", () => {
    const part = { reference: "r1", number: 2, total: 3 };
    expect(inbound({ parts }, PART)).toMatchObject({ items: [{ text: "BAJA", part }] });
    const udh = { ...MESSAGE, udh: "050003CC0201" };
    expect(inbound({ parts: { userDataHeader: "body.udh" } }, udh)).toMatchObject({
      items: [{ text: "BAJA", part: { reference: "cc", number: 1, total: 2 } }],
    });
  });

  it("is a whole message where nothing says otherwise", () => {
    for (const mapping of [{ parts }, { parts: { userDataHeader: "body.udh" } }])
      expect(onlyMessage(inbound(mapping)).part).toBeUndefined();
  });

  it("is not taken for what the carrier acts on: the words are not all there", () => {
    const carrierActs = { "opt-out": ["BAJA"] };
    expect(onlyMessage(inbound({ carrierActs })).carrierAct).toEqual({ intent: "opt-out", replied: true });
    expect(onlyMessage(inbound({ carrierActs, parts }, PART)).carrierAct).toBeUndefined();
  });

  it("has an id of its own where one is derived, though another part says the same", () => {
    const { id: _, ...fields } = FIELDS;
    const idOf = (n: number) => onlyMessage(inbound({ fields, parts }, { ...PART, n })).id;
    expect(idOf(1)).not.toEqual(idOf(2));
    expect(idOf(1)).toEqual(idOf(1));
  });
});

describe("the authentication of a generic connection", () => {
  const simple = { inbound: { format: "json", fields: FIELDS } };
  const connection = (method: Json, secret: Json) =>
    carrier.connect({ mapping: { ...simple, authentication: [method] } }, secret);

  it("must be declared, or its absence be called insecure", () => {
    const expected =
      /^mapping\.authentication: expected a method of authentication besides ip-allow, or "insecure": true/;
    expect(problem({ mapping: simple })).toMatch(expected);
    expect(problem({ mapping: { ...simple, authentication: [{ type: "ip-allow", ranges: ["192.0.2.1"] }] } })).toMatch(
      expected,
    );
    expect(insecure(simple).verify(webhook({}), NOW)).toEqual({ genuine: true });
  });

  it.each([
    [{ type: "header-secret", header: "x-key" }, "headerToken"],
    [{ type: "query-token", parameter: "k" }, "token"],
    [{ type: "path-token" }, "pathToken"],
    [{ type: "basic" }, "users"],
    [{ type: "hmac", header: "x-sig" }, "hmacKey"],
  ])("by %j does not start without its secret", (method, member) => {
    expect(() => connection(method, {})).toThrow(v.ValiError);
    try {
      connection(method, {});
    } catch (error) {
      expect(error instanceof v.ValiError && problemOf(error.issues[0])).toBe(`${member}: missing`);
    }
  });

  it.each([
    ["hex", "no hexadecimal digits at all!"],
    ["hex", `${KEY.toString("hex")}0`],
    ["hex", KEY.toString("hex").slice(2)],
    ["base64", "*".repeat(24)],
    ["base64", `${KEY.toString("base64")} `],
    ["base64", KEY.subarray(1).toString("base64")],
  ])("by an HMAC does not start with a key in %s that is %j", (keyEncoding, key) => {
    const method = { type: "hmac", header: "x-sig", keyEncoding };
    const expected = `expected at least 16 octets in ${keyEncoding}`;
    expect(refusalOf(() => connection(method, { hmacKey: key }))).toBe(`hmacKey[0]: ${expected}`);
    const right = KEY.toString(keyEncoding === "hex" ? "hex" : "base64");
    expect(refusalOf(() => connection(method, { hmacKey: [right, key] }))).toBe(`hmacKey[1]: ${expected}`);
  });

  it("by an HMAC takes a key in hexadecimal of either case, and in base64 without its padding", () => {
    for (const [keyEncoding, key] of [
      ["hex", KEY.toString("hex").toUpperCase()],
      ["base64", KEY.toString("base64").replace(/=+$/, "")],
    ] as const) {
      expect(() => connection({ type: "hmac", header: "x-sig", keyEncoding }, { hmacKey: key })).not.toThrow();
    }
  });

  it.each(["utf8", "hex", "base64"] as const)(
    "by an HMAC with a key in %s has development credentials",
    (keyEncoding) => {
      const authentication = [{ type: "hmac", header: "x-sig", keyEncoding }];
      const options = { mapping: { ...simple, authentication } };
      for (const random of ["r", "development-secret-12"]) {
        const credentials = simulator.developmentCredentials(options, () => random);
        expect(() => carrier.connect(options, credentials)).not.toThrow();
      }
    },
  );

  it.each([
    [{ id: "header.x-id" }, {}],
    [{ from: ["body.from", "header.X-From"] }, {}],
    [{ time: "header.X-Date" }, { signed: ["timestamp", "body"], timestamp: { header: "X-Time" } }],
  ])("refuses an hmac beside fields %j, which no hmac covers", (fields, recipe) => {
    const authentication = [{ type: "hmac", header: "x-sig", ...recipe }];
    const inbound = { format: "json", fields: { ...FIELDS, ...fields } };
    expect(problem({ mapping: { inbound, authentication } })).toMatch(/^mapping: expected no header\. sources/);
  });

  it("lets the time be read from the header that an hmac covers", () => {
    const timestamp = { header: "X-Time" };
    const authentication = [{ type: "hmac", header: "x-sig", signed: ["timestamp", "body"], timestamp }];
    const inbound = { format: "json", fields: { ...FIELDS, time: "header.X-Time" } };
    expect(v.is(carrier.optionsSchema, { mapping: { inbound, authentication } })).toBe(true);
  });

  it("names what is wrong with a fixed secret", () => {
    const header = connection({ type: "header-secret", header: "X-Key" }, { headerToken: "right" });
    expect(header.verify(webhook({}), NOW)).toMatchObject({ reason: "credential-missing", differs: "key" });
    expect(header.verify(webhook({ headers: { "x-key": "wrong" } }), NOW)).toMatchObject({
      reason: "credential-wrong",
    });
    expect(header.verify(webhook({ headers: { "x-key": "right, right" } }), NOW)).toMatchObject({ genuine: false });
    const query = connection({ type: "query-token", parameter: "k" }, { token: "right" });
    expect(query.verify(webhook({ rawQuery: "k=right&k=right" }), NOW)).toMatchObject({
      reason: "credential-repeated",
    });
    expect(query.verify(webhook({ rawQuery: "k=right" }), NOW)).toEqual({ genuine: true });
    expect(query.verify(webhook({ text: "k=right" }), NOW)).toMatchObject({ reason: "credential-missing" });
  });

  it("challenges a caller without Basic credentials, and none with wrong ones", () => {
    const basic = connection({ type: "basic" }, { username: "u", password: "p" });
    const challenge = expect.stringMatching(/^Basic realm=/);
    expect(basic.verify(webhook({}), NOW)).toMatchObject({ reason: "credentials-missing", challenge });
    expect(basic.verify(webhook({ headers: { authorization: "Bearer u" } }), NOW)).toEqual({
      genuine: false,
      reason: "credentials-malformed",
      differs: "key",
    });
    const wrong = `Basic ${Buffer.from("u:q").toString("base64")}`;
    expect(basic.verify(webhook({ headers: { authorization: wrong } }), NOW)).toEqual({
      genuine: false,
      reason: "credentials-wrong",
      differs: "key",
    });
  });

  it("demands all that is declared", () => {
    const both = {
      ...simple,
      authentication: [{ type: "path-token" }, { type: "ip-allow", ranges: ["198.51.100.0/24"] }],
    };
    const connected = carrier.connect({ mapping: both }, { pathToken: "right" });
    const request = webhook({ pathToken: "right" });
    expect(connected.verify({ ...request, sourceIp: "198.51.100.9" }, NOW)).toEqual({ genuine: true });
    expect(connected.verify({ ...request, sourceIp: "::ffff:198.51.100.9" }, NOW)).toEqual({ genuine: true });
    expect(connected.verify(request, NOW)).toEqual({
      genuine: false,
      reason: "source-not-allowed",
      differs: "source",
    });
    expect(connected.verify({ ...request, sourceIp: "no address" }, NOW)).toMatchObject({
      reason: "source-not-allowed",
      differs: "source",
    });
    expect(connected.verify(webhook({ sourceIp: "198.51.100.9" }), NOW)).toMatchObject({
      reason: "credential-missing",
    });
  });

  it.each([
    [
      { algorithm: "sha1", encoding: "hex" },
      "key",
      (body: string) => createHmac("sha1", "key").update(body).digest("hex"),
    ],
    [
      { algorithm: "sha512", encoding: "hex-upper", prefix: "sha512=" },
      "key",
      (body: string) => `sha512=${createHmac("sha512", "key").update(body).digest("hex").toUpperCase()}`,
    ],
    [
      { encoding: "base64url", keyEncoding: "hex" },
      KEY.toString("hex"),
      (body: string) => createHmac("sha256", KEY).update(body).digest("base64url"),
    ],
    [
      { encoding: "base64", keyEncoding: "base64" },
      KEY.toString("base64"),
      (body: string) => createHmac("sha256", KEY).update(body).digest("base64"),
    ],
  ])("by the HMAC recipe %j is what node:crypto makes of it", (recipe, hmacKey, sign) => {
    const connected = connection({ type: "hmac", header: "x-sig", ...recipe }, { hmacKey });
    const text = JSON.stringify(MESSAGE);
    expect(connected.verify(webhook({ text, headers: { "x-sig": sign(text) } }), NOW)).toEqual({ genuine: true });
    expect(connected.verify(webhook({ text: `${text} `, headers: { "x-sig": sign(text) } }), NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it("agrees with the published vector of HMAC-SHA-256 (RFC 4231, test case 2)", () => {
    const connected = connection({ type: "hmac", header: "x-sig" }, { hmacKey: "Jefe" });
    const signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const request = webhook({ text: "what do ya want for nothing?", headers: { "x-sig": signature } });
    expect(connected.verify(request, NOW)).toEqual({ genuine: true });
  });

  it.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])("with a signed time %i s from now is genuine: %s", (offset, genuine) => {
    const request = simulator.inbound(
      { id: "m", from: number("+34600000001"), to: "+34600000100", text: "x", at: NOW },
      "https://sms.example.com/webhooks/generic/inbound",
      { options: BATCHES, credentials: { hmacKey: "k" } },
    );
    const url = new URL(request.url);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const given = webhook({ url: request.url, path: url.pathname, headers, text: request.body ?? "" });
    const later = new Date(Date.parse(NOW) - offset * 1000);
    const verdict = carrier.connect(BATCHES, { hmacKey: "k" }).verify(
      given,
      v.parse(
        v.custom<typeof NOW>(() => true),
        later.toISOString(),
      ),
    );
    expect(verdict).toEqual(
      genuine ? { genuine } : { genuine, reason: "timestamp-outside-tolerance", differs: "time" },
    );
  });

  it.each([
    ["an hmac that leaves the body out", { inbound: { format: "json", fields: FIELDS } }, ["url"]],
    [
      "an hmac that leaves the query out",
      { inbound: { format: "query", fields: { ...FIELDS, text: "query.t" } } },
      ["body"],
    ],
  ])("refuses %s", (_, mapping, signed) => {
    const authentication = [{ type: "hmac", header: "x-sig", signed }];
    expect(problem({ mapping: { ...mapping, authentication } })).toMatch(/^mapping: expected the hmac to sign/);
  });

  it.each([
    ["a time that is not signed", { signed: ["body"], timestamp: { header: "x-time" } }],
    ["a signed time without its header", { signed: ["timestamp", "body"] }],
  ])("refuses an hmac with %s", (_, recipe) => {
    const authentication = [{ type: "hmac", header: "x-sig", ...recipe }];
    expect(problem({ mapping: { ...simple, authentication } })).toMatch(/expected an hmac with a "timestamp"/);
  });

  it.each([
    [{ type: "ip-allow", ranges: ["203.0.113.0/33"] }],
    [{ type: "ip-allow", ranges: ["203.0.113"] }],
    [{ type: "ip-allow", ranges: [] }],
    [{ type: "magic" }],
    [{ type: "header-secret", header: "x key" }],
  ])("refuses %j", (method) => {
    expect(problem({ mapping: { ...simple, authentication: [method] } })).toMatch(
      /^mapping\.authentication\[0\]\.\S+: expected /,
    );
  });
});

describe("a message by a declared mapping", () => {
  it("comes from the first source that holds a value", () => {
    const fields = {
      ...FIELDS,
      from: ["body.sender", "body.from"],
      to: { constant: "74454" },
      id: ["header.x-id", "body.id"],
    };
    expect(onlyMessage(inbound({ fields }))).toMatchObject({ from: "+34600000001", to: "74454", id: { value: "m1" } });
  });

  it.each(["id", "from", "to", "text"])("without %s is malformed, and the field is named", (name) => {
    const message = Object.fromEntries(Object.entries(MESSAGE).filter(([key]) => key !== name));
    expect(inbound({}, message)).toEqual({ malformed: expect.stringMatching(new RegExp(`^${name}: `)) });
  });

  it("with nothing but media has an empty text", () => {
    const { text: _, ...message } = MESSAGE;
    const fields = { ...FIELDS, mediaCount: "body.media" };
    expect(onlyMessage(inbound({ fields }, { ...message, media: 2 }))).toMatchObject({ text: "", mediaCount: 2 });
  });

  it("with a parameter that comes twice and differs is malformed, twice the same is one", () => {
    const connected = insecure({ inbound: { format: "form", fields: FIELDS } });
    const form = "id=m1&from=34600000001&to=34600000100&text=BAJA";
    expect(onlyMessage(connected.parse(webhook({ text: `${form}&text=BAJA` }), "inbound")).text).toBe("BAJA");
    expect(connected.parse(webhook({ text: `${form}&text=ALTA` }), "inbound")).toEqual({
      malformed: "text: expected one value in body.text",
    });
  });

  it("never reaches into a prototype", () => {
    for (const path of [
      "body.__proto__.x",
      "body.constructor.name",
      "item.a.prototype",
      "body.a..b",
      "body.a[x]",
      "bodyx",
      "env.HOME",
      "query.",
    ]) {
      expect(
        problem({ insecure: true, mapping: { inbound: { format: "json", fields: { ...FIELDS, text: path } } } }),
      ).toMatch(/^mapping\.inbound\.fields\.text: expected/);
    }
    const fields = { ...FIELDS, text: "body.toString" };
    expect(inbound({ fields })).toEqual({ malformed: "text: missing" });
  });

  it("keeps an id of more digits than a number holds", () => {
    const text = JSON.stringify(MESSAGE).replace('"m1"', "817790313235066447");
    const parsed = insecure({ inbound: { format: "json", fields: FIELDS } }).parse(webhook({ text }), "inbound");
    expect(onlyMessage(parsed).id.value).toBe("817790313235066447");
  });

  it("without an id of its own gets one from what it says, the same every time", () => {
    const { id: _, ...fields } = FIELDS;
    const idOf = (message: unknown): MessageId => onlyMessage(inbound({ fields }, message)).id;
    expect(idOf(MESSAGE)).toEqual({ source: "derived", value: expect.stringMatching(/^[\w-]{43}$/) });
    expect(idOf({ ...MESSAGE })).toEqual(idOf(MESSAGE));
    expect(idOf({ ...MESSAGE, text: "ALTA" })).not.toEqual(idOf(MESSAGE));
  });

  it.each([
    ["digits", "34600000001", "+34600000001"],
    ["digits", "+34600000001", "+34600000001"],
    ["digits", " 34600000001", "+34600000001"],
    ["00", "0034600000001", "+34600000001"],
    ["e164", "+34600000001", "+34600000001"],
    ["e164", " 34600000001", "+34600000001"],
    [{ national: "34" }, "600000001", "+34600000001"],
    [{ national: "44" }, "07700900123", "+447700900123"],
    [{ national: "44" }, "+34600000001", "+34600000001"],
    [{ national: "44" }, "0034600000001", "+34600000001"],
    [{ national: "45" }, "20123456", "+4520123456"],
  ])("in the form %j reads the sender %j as %s", (numbers, from, expected) => {
    expect(onlyMessage(inbound({ numbers }, { ...MESSAGE, from })).from).toBe(expected);
  });

  it.each([
    ["e164", "34600000001"],
    ["00", "34600000001"],
    ["digits", "+0034600"],
    ["digits", "!?"],
    [{ national: "34" }, "+"],
  ])("in the form %j takes %j for no number", (numbers, from) => {
    expect(inbound({ numbers }, { ...MESSAGE, from })).toEqual({ malformed: "from: expected a phone number" });
  });

  it.each(["74454", "ACME"])("from %s is ignored, whatever the form", (from) => {
    for (const numbers of ["e164", "digits", "00", { national: "34" }]) {
      expect(inbound({ numbers }, { ...MESSAGE, from })).toEqual({
        items: [{ kind: "ignored", reason: "sender-not-a-person" }],
      });
    }
  });

  it.each([
    ["iso", "2026-11-24T10:15:02+01:00"],
    ["iso", "2026-11-24T09:15:02.000+0000"],
    ["unix-s", 1795511702],
    ["unix-ms", "1795511702000"],
    [{ pattern: "YYYYMMDDhhmmss" }, "20261124091502"],
    [{ pattern: "DD/MM/YY hh:mm:ss", zone: "+02:00" }, "24/11/26 11:15:02"],
    [{ pattern: "YYYY-MM-DD hh:mm:ss", zone: "America/New_York" }, "2026-11-24 04:15:02"],
  ])("in the time format %j reads %j", (timeFormat, at) => {
    const fields = { ...FIELDS, time: "body.at" };
    expect(onlyMessage(inbound({ fields, timeFormat }, { ...MESSAGE, at })).carrierTime).toBe(NOW);
  });

  it.each([
    ["iso", "2026-11-24 09:15:02"],
    ["unix-s", "1795511702000"],
    ["unix-ms", "-1"],
    [{ pattern: "YYYYMMDD" }, "20260230"],
    [{ pattern: "YYYYMMDD" }, "202602301"],
    [{ pattern: "YYMMDDhhmm" }, "2602282460"],
  ])("in the time format %j takes no time from %j, and is read all the same", (timeFormat, at) => {
    const fields = { ...FIELDS, time: "body.at" };
    expect(onlyMessage(inbound({ fields, timeFormat }, { ...MESSAGE, at }))).not.toHaveProperty("carrierTime");
  });

  it.each([
    ["utf8", "Espa%C3%B1a", "España"],
    ["latin1", "Espa%F1a+s%ED", "España sí"],
    ["utf16be", "%04%11%00%20%D8%3D%DC%4D", "Б 👍"],
    ["gsm7", "%00%1B%65+%7D", "@€ ñ"],
    ["hex-utf8", "42414A41", "BAJA"],
    ["hex-latin1", "f1", "ñ"],
    ["hex-utf16be", "0042004a", "BJ"],
    ["hex-gsm7", "001b65", "@€"],
    ["base64", "RXNwYcOxYQ==", "España"],
  ])("written in %s as %s says %s", (textEncoding, written, text) => {
    const fields = { id: "query.id", from: "query.from", to: "query.to", text: "query.text" };
    const connected = insecure({ inbound: { format: "query", fields, textEncoding } });
    const rawQuery = `id=1&from=34600000001&to=34600000100&text=${written}`;
    expect(onlyMessage(connected.parse(webhook({ method: "GET", rawQuery }), "inbound")).text).toBe(text);
  });

  it.each([
    ["hex-utf8", "4Z"],
    ["hex-utf16be", "00420"],
    ["base64", "*"],
    ["utf16be", "text"],
  ])("that is not of its encoding %s is malformed", (textEncoding, text) => {
    expect(
      inbound({ textEncoding: { by: "body.dcs", values: { "1": textEncoding } } }, { ...MESSAGE, text, dcs: 1 }),
    ).toEqual({ malformed: `text: expected ${textEncoding}` });
  });

  it("by a mapping without the direction is ignored", () => {
    expect(
      insecure({
        delivery: { format: "json", fields: { messageId: "body.id", status: "body.s" }, statuses: "smpp" },
      }).parse(json({}), "inbound"),
    ).toEqual({
      items: [{ kind: "ignored", reason: "inbound-not-mapped" }],
    });
  });

  it("by another method is malformed", () => {
    expect(
      insecure({ inbound: { format: "json", fields: FIELDS } }).parse(webhook({ method: "GET" }), "inbound"),
    ).toEqual({
      malformed: "method: expected POST",
    });
  });

  it.each([
    [[0xff, 0xfe], "body: expected UTF-8"],
    [[...Buffer.from("{")], "body: expected JSON"],
    [[...Buffer.from("[".repeat(100_000))], "body: expected at most 32 levels of JSON"],
  ])("in a body that is no JSON of a carrier is malformed", (bytes, malformed) => {
    const connected = insecure({ inbound: { format: "json", fields: FIELDS } });
    expect(connected.parse(webhook({ body: Uint8Array.from(bytes) }), "inbound")).toEqual({ malformed });
  });
});

describe("a batch by a declared mapping", () => {
  const fields = { id: "item.id", from: "item.from", to: "body.shortCode", text: "item.text" };
  const batch = (results: unknown, change: Json = {}) =>
    insecure({ inbound: { format: "json", items: "results", fields, ...change } }).parse(
      json({ shortCode: "74454", results }),
      "inbound",
    );

  it("gives its items in order, and a bad one loses no other", () => {
    const parsed = batch([
      MESSAGE,
      null,
      { ...MESSAGE, id: "m2", from: "x!" },
      { ...MESSAGE, id: "m3", from: "ACME" },
      { ...MESSAGE, id: "m4" },
    ]);
    expect("items" in parsed && parsed.items.map(({ kind }) => kind)).toEqual([
      "inbound",
      "malformed",
      "malformed",
      "ignored",
      "inbound",
    ]);
    expect("items" in parsed && parsed.items[0]).toMatchObject({ to: "74454" });
  });

  it("may be empty", () => {
    expect(batch([])).toEqual({ items: [] });
  });

  it("must be an array of no more than the maximum", () => {
    expect(batch("x")).toEqual({ malformed: "results: expected an array" });
    expect(batch([MESSAGE, MESSAGE], { maximumItems: 1 })).toEqual({ malformed: "results: expected at most 1 items" });
  });
});

describe("a report by a declared mapping", () => {
  it("has its status whatever the case, and is unknown when it is not listed", () => {
    expect(delivery({})).toEqual({
      items: [{ kind: "delivery", messageId: "m1", to: "+34600000001", status: "delivered", effect: "none" }],
    });
    expect(delivery({}, { ...REPORT, status: "OK " })).toMatchObject({ items: [{ status: "delivered" }] });
    expect(delivery({}, { ...REPORT, status: 17 })).toMatchObject({ items: [{ status: "unknown" }] });
    expect(delivery({}, { ...REPORT, status: "toString" })).toMatchObject({ items: [{ status: "unknown" }] });
  });

  it.each([
    ["DELIVRD", "delivered"],
    ["ACCEPTD", "accepted"],
    ["ENROUTE", "sent"],
    ["EXPIRED", "expired"],
    ["DELETED", "failed"],
    ["UNDELIV", "undelivered"],
    ["REJECTD", "rejected"],
    ["UNKNOWN", "unknown"],
    ["SKIPPED", "failed"],
  ])("in the vocabulary of SMPP reads %s as %s", (value, status) => {
    expect(delivery({ statuses: "smpp" }, { ...REPORT, status: value })).toMatchObject({ items: [{ status }] });
  });

  it.each([
    ["103", { errorClass: "opted-out", effect: "withdraw", status: "delivered" }],
    ["005", { errorClass: "invalid-number", effect: "unreachable", status: "failed" }],
    ["6", { errorClass: "landline", effect: "unreachable" }],
    ["7", { errorClass: "spam-filtered", effect: "none" }],
    ["99", { errorClass: "other", effect: "none" }],
    ["constructor", { errorClass: "other", effect: "none" }],
  ])("with error %s has its effect", (code, expected) => {
    const errors = {
      "103": "opted-out",
      "005": { class: "invalid-number", status: "failed" },
      "6": "landline",
      "7": "spam-filtered",
    };
    expect(delivery({ errors }, { ...REPORT, code })).toMatchObject({ items: [{ errorCode: code, ...expected }] });
  });

  it("with an error of zeros has none", () => {
    for (const code of ["0", "000", ""]) {
      expect(delivery({}, { ...REPORT, code })).toMatchObject({
        items: [expect.not.objectContaining({ errorCode: expect.anything() })],
      });
    }
  });

  it("in a receipt text is read from its parts", () => {
    const receipt =
      "id:0123 sub:001 dlvrd:000 submit date:2611240910 done date:2611241015 stat:UNDELIV err:027 text:stat:DELIVRD";
    const parsed = carrier
      .connect(QUERIES, { token: "t" })
      .parse(webhook({ method: "GET", rawQuery: `dst=0034600000001&dlr=${encodeURIComponent(receipt)}` }), "delivery");
    expect(parsed).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: "0123",
          to: "+34600000001",
          status: "undelivered",
          errorCode: "027",
          errorClass: "other",
          effect: "none",
          carrierTime: "2026-11-24T09:15:00.000Z",
        },
      ],
    });
  });

  it("without id or status is malformed", () => {
    expect(delivery({}, { status: "ok" })).toEqual({ malformed: "messageId: missing" });
    expect(delivery({}, { id: "m1" })).toEqual({ malformed: "status: missing" });
    expect(delivery({}, { ...REPORT, to: "!" })).toEqual({ malformed: "to: expected a phone number" });
  });
});

describe("one URL for messages and reports", () => {
  const both = {
    discriminator: { source: "body.type", inbound: ["mo_text"], delivery: ["dlr"] },
    inbound: { format: "json", fields: FIELDS },
    delivery: { format: "json", fields: { messageId: "body.id", status: "body.status" }, statuses: "smpp" },
  };
  const kindOf = (type: unknown, direction: Direction) => {
    const parsed = insecure(both).parse(json({ ...MESSAGE, status: "DELIVRD", type }), direction);
    return "items" in parsed ? parsed.items.map((item) => (item.kind === "ignored" ? item.reason : item.kind)) : parsed;
  };

  it("is told by the value of a field, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(kindOf("MO_TEXT", direction)).toEqual(["inbound"]);
      expect(kindOf("dlr", direction)).toEqual(["delivery"]);
      expect(kindOf("typing", direction)).toEqual(["event-of-no-use"]);
      expect(kindOf(undefined, direction)).toEqual(["event-of-no-use"]);
    }
  });

  it("is told by a field's being there", () => {
    const form = "id=m1&from=%2B34600000001&to=%2B34600000100&message=BAJA";
    const connected = carrier.connect(FORMS, { username: "u", password: "p" });
    expect(connected.parse(webhook({ text: form }), "inbound")).toMatchObject({ items: [{ kind: "inbound" }] });
    expect(connected.parse(webhook({ text: `${form}&status=sent` }), "inbound")).toMatchObject({
      items: [{ kind: "delivery" }],
    });
  });
});

describe("what a generic carrier does by itself", () => {
  it("is known by the words or by the field that were declared", () => {
    const byText = { carrierActs: { "opt-out": ["stop", "arret"], help: ["HELP"] } };
    expect(onlyMessage(inbound(byText, { ...MESSAGE, text: " Stop" })).carrierAct).toEqual({
      intent: "opt-out",
      replied: true,
    });
    expect(onlyMessage(inbound(byText, { ...MESSAGE, text: "help" })).carrierAct).toEqual({
      intent: "help",
      replied: true,
    });
    expect(onlyMessage(inbound(byText)).carrierAct).toBeUndefined();
    const byField = { carrierActs: { source: "body.intent", "opt-in": ["optin"], replied: false } };
    expect(onlyMessage(inbound(byField, { ...MESSAGE, intent: "OPTIN" })).carrierAct).toEqual({
      intent: "opt-in",
      replied: false,
    });
  });
});

describe("the answer to a generic carrier", () => {
  const ITEMS = [
    {
      kind: "inbound",
      id: { source: "carrier", value: '<m"1>' },
      from: number("+34600000001"),
      to: "1",
      text: "",
      mediaCount: 0,
    },
  ] as const;
  const answer = (declared: Json) =>
    insecure({ inbound: { format: "json", fields: FIELDS, answer: declared } }).answer("inbound", [], ITEMS);

  it("is an empty 200 unless declared", () => {
    expect(insecure({ inbound: { format: "json", fields: FIELDS } }).answer("inbound", [])).toEqual({
      status: 200,
      body: "",
    });
    expect(answer({ status: 202, body: "ACK/Jasmin" })).toEqual({
      status: 202,
      contentType: "text/plain; charset=utf-8",
      body: "ACK/Jasmin",
    });
  });

  it("can hold the message's id, escaped for its content type", () => {
    expect(answer({ body: "OK {messageId}" }).body).toBe('OK <m"1>');
    expect(answer({ contentType: "application/json", body: '{"id":"{messageId}"}' }).body).toBe('{"id":"<m\\"1>"}');
    expect(answer({ contentType: "text/xml", body: "<id>{messageId}</id>" }).body).toBe("<id>&#60;m&#34;1&#62;</id>");
  });

  it("is the text for the person where the carrier sends the body, and the declared one to reports", () => {
    const connected = carrier.connect(FORMS, { username: "u", password: "p" });
    const replies = [{ reference: "r", from: "+34600000100", to: number("+34600000001"), text: "Hecho" }];
    const { status, contentType = "", body } = connected.answer("inbound", replies);
    expect({ status, contentType, body }).toEqual({
      status: 200,
      contentType: "text/plain; charset=utf-8",
      body: "Hecho",
    });
    expect(simulator.readReplies({ status, contentType, body }, FORMS)).toEqual(["Hecho"]);
    expect(connected.answer("delivery", []).body).toBe("");
    expect(connected.repliesInline).toBe(true);
    expect(insecure({ inbound: { format: "json", fields: FIELDS } }).repliesInline).toBe(false);
  });
});

describe("sending by a declared recipe", () => {
  const RECIPE = {
    type: "http",
    url: "https://api.example.com/v1/messages",
    format: "json",
    headers: { "x-api-key": "{apiKey}" },
    body: { messages: [{ sender: "{from}", to: ["{to}"], text: "{text}", ref: "{reference}", parts: 8 }] },
    numbers: "digits",
    response: {
      messageId: "messages[0].id",
      code: "messages[0].code",
      accepted: ["0"],
      optedOut: ["14"],
      throttled: ["9"],
    },
  };
  const TEXT = {
    reference: "ref-1",
    from: "+34600000100",
    to: number("+34600000001"),
    text: 'Está "fuera" & {apiKey}\n',
  };
  const api = (change: Json = {}, secret: Json = { apiKey: "k" }) => {
    const mapping = { inbound: { format: "json", fields: FIELDS }, reply: { ...RECIPE, ...change } };
    const { send } = carrier.connect({ insecure: true, mapping }, secret);
    if (send === undefined) throw new Error("expected a send API");
    return send;
  };

  it("posts the document with every text in its place, escaped and unexpanded", () => {
    const { body = "", ...call } = api().call(TEXT);
    expect(call).toEqual({
      method: "POST",
      url: "https://api.example.com/v1/messages",
      headers: { "content-type": "application/json", "x-api-key": "k" },
    });
    expect(JSON.parse(body)).toEqual({
      messages: [{ sender: "34600000100", to: ["34600000001"], text: TEXT.text, ref: "ref-1", parts: 8 }],
    });
  });

  it("posts a form or calls with a query, with Basic credentials", () => {
    const flat = { body: { from: "{from}", to: "{to}", text: "{text}" }, headers: {}, numbers: "00", basic: true };
    const secret = { apiUsername: "u", apiPassword: "p" };
    const form = api({ ...flat, format: "form" }, secret).call(TEXT);
    expect(form.headers).toEqual({
      authorization: `Basic ${Buffer.from("u:p").toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(Object.fromEntries(new URLSearchParams(form.body))).toEqual({
      from: "0034600000100",
      to: "0034600000001",
      text: TEXT.text,
    });
    const query = api({ ...flat, format: "query" }, secret).call(TEXT);
    expect(query).toMatchObject({
      method: "GET",
      url: expect.stringContaining("https://api.example.com/v1/messages?from=0034600000100&"),
    });
    expect(new URL(query.url).searchParams.get("text")).toBe(TEXT.text);
  });

  it("puts any text into the document unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { body = "" } = api().call({ ...TEXT, text });
        expect(JSON.parse(body)).toMatchObject({ messages: [{ text }] });
      }),
    );
  });

  it.each([
    [200, { messages: [{ id: "s1", code: 0 }] }, { outcome: "sent", messageId: "s1" }],
    [200, { messages: [{ code: 3 }] }, { outcome: "refused", reason: "code-3" }],
    [200, { messages: [{ code: "14" }] }, { outcome: "refused", reason: "code-14", optedOut: true }],
    [200, { messages: [{ code: "9" }] }, { outcome: "throttled" }],
    [429, {}, { outcome: "throttled" }],
    [500, {}, { outcome: "refused", reason: "http-500" }],
    [400, { messages: [{ code: "a code\nwith what not" }] }, { outcome: "refused", reason: "http-400" }],
  ])("reads status %i with %j", (status, document, outcome) => {
    expect(api().read({ status, body: JSON.stringify(document) })).toEqual(outcome);
  });

  it("is not there without a recipe, and does not start without its secrets", () => {
    expect(insecure({ inbound: { format: "json", fields: FIELDS } }).send).toBeUndefined();
    expect(() => api({}, {})).toThrow(v.ValiError);
    expect(() => api({ basic: true }, { apiKey: "k", apiUsername: "u" })).toThrow(v.ValiError);
  });

  it.each([
    ["a placeholder in the address", { url: "https://{to}.example.com/" }],
    ["an address without TLS", { url: "http://api.example.com/" }],
    ["personal data in a header", { headers: { "x-to": "{to}" } }],
    ["a header of two lines", { headers: { "x-a": "a\r\nb" } }],
    ["an unknown placeholder", { body: { text: "{txt}" } }],
    ["nested members in a form", { format: "form", body: { a: { b: "{text}" } } }],
  ])("refuses %s", (_, change) => {
    const mapping = { inbound: { format: "json", fields: FIELDS }, reply: { ...RECIPE, ...change } };
    expect(problem({ insecure: true, mapping })).toMatch(/^mapping\.reply\S*: expected /);
  });
});

describe("the mapping of a generic connection", () => {
  const withInbound = (change: Json) => ({
    insecure: true,
    mapping: { inbound: { format: "json", fields: FIELDS, ...change } },
  });

  it.each([
    ["nothing to read", { insecure: true, mapping: {} }, /^mapping: expected inbound, delivery or both$/],
    ["XML", withInbound({ format: "xml" }), /^mapping\.inbound\.format: expected /],
    ["a misspelt member", withInbound({ feilds: {} }), /^mapping\.inbound\.feilds: expected /],
    [
      "a time pattern without a year",
      withInbound({ timeFormat: { pattern: "MMDD" } }),
      /^mapping\.inbound\.timeFormat\.pattern: expected a pattern/,
    ],
    [
      "a zone that is none",
      withInbound({ timeFormat: { pattern: "YYMMDD", zone: "Mars" } }),
      /^mapping\.inbound\.timeFormat\.zone: expected UTC/,
    ],
    ["an answer of failure", withInbound({ answer: { status: 500 } }), /^mapping\.inbound\.answer\.status: expected /],
    [
      "octets of a character set in JSON",
      withInbound({ textEncoding: "utf16be" }),
      /^mapping\.inbound: expected textEncoding/,
    ],
    [
      "items outside JSON",
      withInbound({ format: "form", items: "a" }),
      /^mapping\.inbound: expected items only in json$/,
    ],
    [
      "a sourced item without items",
      withInbound({ fields: { ...FIELDS, text: "item.text" } }),
      /^mapping\.inbound: expected item\./,
    ],
    [
      "a member of the connection that is unknown",
      { insecure: true, mapping: {}, secret: "x" },
      /^secret: expected never|^mapping/,
    ],
  ])("refuses %s, naming the place", (_, options, expected) => {
    expect(problem(options)).toMatch(expected);
  });

  it("says how long the carrier repeats, a day unless declared", () => {
    expect(insecure({ inbound: { format: "json", fields: FIELDS } }).redeliverySeconds).toBe(86_400);
    expect(
      insecure({ inbound: { format: "json", fields: FIELDS }, redeliverySeconds: 2_678_400 }).redeliverySeconds,
    ).toBe(2_678_400);
  });

  it("read once reads the same again, so that a validated configuration can be stored", () => {
    for (const options of [BATCHES, QUERIES, FORMS, TEXTS]) {
      const once = v.parse(carrier.optionsSchema, options);
      expect(v.parse(carrier.optionsSchema, once)).toEqual(once);
      expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    }
  });
});
