import fc from "fast-check";
import twilioWebhooks from "twilio/lib/webhooks/webhooks.js";
import { describe, expect, it } from "vitest";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/twilio.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const { getExpectedTwilioSignature, getExpectedBodyHash, validateRequest } = twilioWebhooks;

const ACCOUNT = `AC${"a".repeat(32)}`;
const TOKEN = "primary-token";
const secret = { accountSid: ACCOUNT, authToken: TOKEN };
const INBOUND_URL = "https://sms.example.com/webhooks/twilio/inbound";

describeCarrier("twilio", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: secret,
    second: { accountSid: ACCOUNT, authToken: "secondary-token" },
    both: { accountSid: ACCOUNT, authToken: [TOKEN, "secondary-token"] },
    foreign: { accountSid: ACCOUNT, authToken: "another-token" },
  },
  covered: ["url", "body", "header:x-twilio-signature"],
  credentialHeaders: ["x-twilio-signature"],
  ids: fc.stringMatching(/^[SM]M[0-9a-f]{32}$/),
  statuses: ["accepted", "queued", "sent", "delivered", "undelivered", "failed", "rejected"],
});

type Parameters = Readonly<Record<string, string | readonly string[]>>;

const INBOUND = {
  MessageSid: `SM${"1".repeat(32)}`,
  AccountSid: ACCOUNT,
  From: "+14155550123",
  To: "+14155550100",
  Body: "Is it 1+1? 👍",
  NumMedia: "0",
  NumSegments: "1",
  SmsStatus: "received",
} as const;

function formOf(parameters: Parameters): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
}

function request(
  url: string,
  method: "GET" | "POST",
  headers: Readonly<Record<string, string>>,
  body = "",
): WebhookRequest {
  const { pathname, search } = new URL(url);
  return {
    method,
    url,
    path: pathname,
    rawQuery: search.slice(1),
    headers,
    body: Buffer.from(body),
    sourceIp: "203.0.113.7",
  };
}

/** A form post signed by the official SDK. */
function signedPost(parameters: Parameters, url = INBOUND_URL, signedUrl = url, token = TOKEN): WebhookRequest {
  const signature = getExpectedTwilioSignature(token, signedUrl, { ...parameters });
  return request(url, "POST", { "x-twilio-signature": signature }, formOf(parameters));
}

/** XML 1.0 §2.2, `Char`. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x20 || [0x09, 0x0a, 0x0d].includes(code)) && code !== 0xfffe && code !== 0xffff;
}

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect(options, credentials);
}

function parsed(parameters: Parameters, direction: Direction = "inbound", options = {}) {
  return connect(options).parse(signedPost(parameters), direction);
}

const { Body: _body, ...WITHOUT_BODY } = INBOUND;

describe("the signature of a Twilio webhook", () => {
  const documented = {
    CallSid: "CA1234567890ABCDE",
    Caller: "+14158675309",
    Digits: "1234",
    From: "+14158675309",
    To: "+18005551212",
  };
  const documentedUrl = "https://mycompany.com/myapp.php?foo=1&bar=2";

  it("is the one of Twilio's documentation for the documentation's request", async () => {
    const signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    const webhook = request(documentedUrl, "POST", { "x-twilio-signature": signature }, formOf(documented));
    expect(await connect({}, { accountSid: ACCOUNT, authToken: "12345" }).verify(webhook, NOW)).toEqual({
      genuine: true,
    });
  });

  it("covers a repeated name once for each distinct value, in order, as in the vector of Twilio's libraries", async () => {
    const form = "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234";
    const webhook = request(documentedUrl, "POST", { "x-twilio-signature": "IK+Dwps556ElfBT0I3Rgjkr1wJU=" }, form);
    expect(await connect({}, { accountSid: ACCOUNT, authToken: "12345" }).verify(webhook, NOW)).toEqual({
      genuine: true,
    });
  });

  it("is accepted exactly when the official SDK accepts it, for any parameters and either spelling of the port", async () => {
    const parameters = fc.dictionary(
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,11}$/).filter((name) => name !== "AccountSid"),
      fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 3 })),
    );
    const urls = fc.constantFrom(
      INBOUND_URL,
      "https://sms.example.com:443/webhooks/twilio/inbound",
      "https://sms.example.com:8443/webhooks/twilio/inbound",
      "https://sms.example.com/webhooks/twilio/inbound?a=it's/b=%20x",
      "https://sms.example.com/webhooks/twilio/inbound?a=it's%2Fb%3D%20x",
    );
    await fc.assert(
      fc.asyncProperty(parameters, urls, urls, async (given, url, signedUrl) => {
        const webhook = signedPost(given, url, signedUrl);
        const expected = validateRequest(TOKEN, webhook.headers["x-twilio-signature"] ?? "", url, { ...given });
        expect((await connect().verify(webhook, NOW)).genuine).toBe(expected);
      }),
    );
  });

  it("covers the query of a GET", async () => {
    const url = `${INBOUND_URL}?${formOf(INBOUND)}`;
    const signature = getExpectedTwilioSignature(TOKEN, url, {});
    const webhook = request(url, "GET", { "x-twilio-signature": signature });
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
    expect(onlyMessage(connect().parse(webhook, "inbound"))).toMatchObject({ from: INBOUND.From, text: INBOUND.Body });
  });

  it("of a GET does not pass for a POST that says something else in its body", async () => {
    const url = `${INBOUND_URL}?${formOf(INBOUND)}`;
    const headers = { "x-twilio-signature": getExpectedTwilioSignature(TOKEN, url, {}) };
    const verdict = await connect().verify(request(url, "POST", headers, formOf({ ...INBOUND, Body: "START" })), NOW);
    expect(verdict.genuine).toBe(false);
  });

  describe("over a JSON body", () => {
    const body = JSON.stringify({ ...INBOUND, NumMedia: 2 });
    const url = `${INBOUND_URL}?bodySHA256=${getExpectedBodyHash(body)}`;
    const headers = {
      "x-twilio-signature": getExpectedTwilioSignature(TOKEN, url, {}),
      "content-type": "application/json",
    };

    it("covers the URL, which carries the body's hash", async () => {
      expect(await connect().verify(request(url, "POST", headers, body), NOW)).toEqual({ genuine: true });
      const message = onlyMessage(connect().parse(request(url, "POST", headers, body), "inbound"));
      expect(message).toMatchObject({ text: INBOUND.Body, mediaCount: 2 });
    });

    it("tells the operator that the body differs when its hash does", async () => {
      const verdict = await connect().verify(request(url, "POST", headers, body.replace("SM1", "SM2")), NOW);
      expect(verdict).toEqual({ genuine: false, reason: "body-hash-mismatch", differs: "body" });
    });
  });

  it.each([
    ["another scheme", "http://sms.example.com/webhooks/twilio/inbound", {}],
    ["a slash at the end", `${INBOUND_URL}/`, {}],
    [
      "the port of another listener that the client named",
      "https://sms.example.com:8443/webhooks/twilio/inbound",
      { host: "sms.example.com:8443" },
    ],
    [
      "the host that the client named",
      "https://abc.execute-api.eu-west-1.amazonaws.com/webhooks/twilio/inbound",
      { host: "abc.execute-api.eu-west-1.amazonaws.com" },
    ],
    [
      "the host that a proxy was called by",
      "https://edge.example.com/webhooks/twilio/inbound",
      { "x-forwarded-host": "edge.example.com" },
    ],
  ])("made for %s is refused, and the operator learns that the URL differs", async (_, signedUrl, headers) => {
    const webhook = signedPost(INBOUND, INBOUND_URL, signedUrl);
    const verdict = await connect().verify({ ...webhook, headers: { ...webhook.headers, ...headers } }, NOW);
    expect(verdict).toEqual({ genuine: false, reason: "signed-for-another-url", differs: "url" });
  });

  it("that is valid but for an account of others is refused", async () => {
    const verdict = await connect().verify(signedPost({ ...INBOUND, AccountSid: `AC${"b".repeat(32)}` }), NOW);
    expect(verdict).toEqual({ genuine: false, reason: "unknown-account", differs: "key" });
  });

  it("that is not valid tells the operator whose account it names", async () => {
    const foreign = { ...INBOUND, AccountSid: `AC${"b".repeat(32)}` };
    const verdict = await connect().verify(signedPost(foreign, INBOUND_URL, INBOUND_URL, "another-token"), NOW);
    expect(verdict).toEqual({ genuine: false, reason: "unknown-account", differs: "key" });
    expect(await connect().verify(signedPost(INBOUND, INBOUND_URL, INBOUND_URL, "another-token"), NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it("in another spelling of the same bytes is refused", async () => {
    const webhook = signedPost(INBOUND);
    const signature = webhook.headers["x-twilio-signature"] ?? "";
    for (const spelling of [
      signature.replace(/=$/, ""),
      `${signature}=`,
      ` ${signature}`,
      `${signature}, ${signature}`,
    ]) {
      const verdict = await connect().verify({ ...webhook, headers: { "x-twilio-signature": spelling } }, NOW);
      expect(verdict).toMatchObject({ genuine: false, reason: "signature-mismatch" });
    }
  });

  it("that is missing or empty is named as missing", async () => {
    for (const headers of [{}, { "x-twilio-signature": "" }]) {
      const verdict = await connect().verify({ ...signedPost(INBOUND), headers }, NOW);
      expect(verdict).toEqual({ genuine: false, reason: "signature-missing", differs: "signature" });
    }
  });

  it("is checked for a subaccount with its own token", async () => {
    const sub = `AC${"c".repeat(32)}`;
    const webhook = signedPost({ ...INBOUND, AccountSid: sub }, INBOUND_URL, INBOUND_URL, "sub-token");
    const both = { accountSid: [ACCOUNT, sub], authToken: [TOKEN, "sub-token"] };
    expect(await connect({}, both).verify(webhook, NOW)).toEqual({ genuine: true });
  });

  it("is not taken for the same parameters split elsewhere: a person's words are no parameter's name", async () => {
    const said = signedPost({ ...INBOUND, Body: "YES Delete my data and stop" });
    const resplit = { ...INBOUND, Body: "YES ", "Delete my data and stop": "" };
    const forged = { ...said, body: Buffer.from(formOf(resplit)) };
    expect(signedPost(resplit).headers).toEqual(said.headers);
    expect(await connect().verify(said, NOW)).toEqual({ genuine: true });
    expect(await connect().verify(forged, NOW)).toEqual({ genuine: false, reason: "parameter-name", differs: "body" });
  });

  it("is not taken for another message's where a parameter was drawn into the id", () => {
    const said = signedPost(INBOUND);
    const { NumMedia: _, ...rest } = INBOUND;
    const resplit = { ...rest, MessageSid: `${INBOUND.MessageSid}NumMedia0` };
    const forged = { ...said, body: Buffer.from(formOf(resplit)) };
    expect(signedPost(resplit).headers).toEqual(said.headers);
    expect(connect().parse(forged, "inbound")).toEqual({
      malformed: "MessageSid: expected SM or MM and 32 hexadecimal digits",
    });
  });

  it.each(["Body Text", "1Body", "", "Bödy", "a".repeat(65), "Body=1"])(
    "over a parameter named %j is refused, since no carrier names one so",
    async (name) => {
      const verdict = await connect().verify(signedPost({ ...INBOUND, [name]: "x" }), NOW);
      expect(verdict).toEqual({ genuine: false, reason: "parameter-name", differs: "body" });
    },
  );

  it("is not looked at where there are more than 300 parameters, in the body, the query or JSON", async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`p${index}`, "1"]));
    const { p0: _, ...most } = many;
    expect(await connect().verify(signedPost(most), NOW)).toEqual({ genuine: true });
    expect(await connect().verify(signedPost(many), NOW)).toEqual({
      genuine: false,
      reason: "too-many-parameters",
      differs: "body",
    });
    const url = `${INBOUND_URL}?${formOf(many)}`;
    const get = request(url, "GET", { "x-twilio-signature": getExpectedTwilioSignature(TOKEN, url, {}) });
    expect(await connect().verify(get, NOW)).toMatchObject({ reason: "too-many-parameters", differs: "url" });
    const json = JSON.stringify({ ...INBOUND, ...many });
    const signedUrl = `${INBOUND_URL}?bodySHA256=${getExpectedBodyHash(json)}`;
    const headers = { "x-twilio-signature": getExpectedTwilioSignature(TOKEN, signedUrl, {}) };
    expect(connect().parse(request(signedUrl, "POST", headers, json), "inbound")).toEqual({
      malformed: "MessageSid: missing",
    });
  });

  it("costs little to refuse over 60,000 parameters", async () => {
    const body = Array.from({ length: 60_000 }, (_, index) => `p${index % 1000}=`).join("&");
    const forged = request(INBOUND_URL, "POST", { "x-twilio-signature": "x".repeat(28) }, body);
    const verdict = await connect().verify(forged, NOW);
    expect(verdict).toEqual({ genuine: false, reason: "too-many-parameters", differs: "body" });
  });

  it("costs no more than a moment to refuse over a megabyte of repeated names", async () => {
    const body = Array.from({ length: 150_000 }, (_, index) => `a=${index}`).join("&");
    const started = performance.now();
    const verdict = await connect().verify(request(INBOUND_URL, "POST", { "x-twilio-signature": "x" }, body), NOW);
    expect(verdict.genuine).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("an inbound message from Twilio", () => {
  it("is read with its addresses, text and media", () => {
    expect(parsed({ ...INBOUND, NumMedia: "3", MessagingServiceSid: `MG${"1".repeat(32)}` })).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: INBOUND.MessageSid },
          from: "+14155550123",
          to: "+14155550100",
          pool: `pool:MG${"1".repeat(32)}`,
          text: "Is it 1+1? 👍",
          mediaCount: 3,
        },
      ],
    });
  });

  it("to a Messaging Service names the pool that the number belongs to", () => {
    const MessagingServiceSid = `MG${"1".repeat(32)}`;
    expect(onlyMessage(parsed({ ...INBOUND, MessagingServiceSid })).pool).toBe(`pool:${MessagingServiceSid}`);
    expect(onlyMessage(parsed({ ...INBOUND, MessagingServiceSid: "" }))).not.toHaveProperty("pool");
    expect(onlyMessage(parsed(INBOUND))).not.toHaveProperty("pool");
    expect(parsed({ ...INBOUND, MessagingServiceSid: `${MessagingServiceSid}NumMedia0` })).toEqual({
      malformed: "MessagingServiceSid: expected MG and 32 hexadecimal digits",
    });
  });

  it.each(["SmsSid", "SmsMessageSid"])("with another id in %s than a message's is malformed", (name) => {
    expect(parsed({ ...INBOUND, [name]: `SM${"1".repeat(32)}x` })).toEqual({
      malformed: `${name}: expected SM or MM and 32 hexadecimal digits`,
    });
  });

  it("with nothing but media has an empty text", () => {
    expect(onlyMessage(parsed({ ...WITHOUT_BODY, NumMedia: "1" }))).toMatchObject({ text: "", mediaCount: 1 });
  });

  it.each(["MessageSid", "From", "To"] as const)("without %s is malformed, and the field is named", (name) => {
    const { [name]: _, ...rest } = INBOUND;
    expect(parsed(rest)).toEqual({ malformed: `${name}: missing` });
    expect(parsed({ ...INBOUND, [name]: "" })).toEqual({
      malformed: expect.stringMatching(new RegExp(`^${name}: expected `)),
    });
  });

  it.each([
    ["a number that is none", { From: "+12" }],
    ["two senders", { From: ["+14155550123", "+14155550124"] }],
    ["two texts", { Body: ["STOP", "START"] }],
    ["an id too long for any store", { MessageSid: "S".repeat(257) }],
  ])("with %s is malformed, and its value is not repeated", (_, change) => {
    const result = parsed({ ...INBOUND, ...change });
    expect(result).toEqual({ malformed: expect.stringMatching(/^(From|Body|MessageSid): expected /) });
    expect(JSON.stringify(result)).not.toMatch(/\d{3,}5|STOP|\+12|SSSS/);
  });

  it.each(["74454", "ACME", "20000000"])("from the short code or name %s is ignored", (from) => {
    expect(parsed({ ...INBOUND, From: from })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it("to a short code keeps the short code", () => {
    expect(onlyMessage(parsed({ ...INBOUND, To: "74454" })).to).toBe("74454");
  });

  it("on another channel is of the same person, to that channel's address", () => {
    const whatsapp = { ...INBOUND, From: "whatsapp:+14155550123", To: "whatsapp:+14155550100" };
    expect(onlyMessage(parsed(whatsapp))).toMatchObject({ from: "+14155550123", to: "whatsapp:+14155550100" });
    const rcs = { ...INBOUND, From: "rcs:+14155550123", To: "rcs:acme_agent" };
    expect(onlyMessage(parsed(rcs))).toMatchObject({ from: "+14155550123", to: "rcs:acme_agent" });
  });

  it("on a channel that has no phone numbers is ignored", () => {
    expect(parsed({ ...INBOUND, From: "messenger:1234567890123456789", To: "messenger:1" })).toEqual({
      items: [{ kind: "ignored", reason: "channel-without-phone-number" }],
    });
  });

  it("posted to the delivery URL by mistake is read all the same", () => {
    expect(onlyMessage(parsed(INBOUND, "delivery")).text).toBe(INBOUND.Body);
  });
});

describe("what Twilio does by itself on a keyword", () => {
  const act = (change: Parameters, options = {}) =>
    onlyMessage(parsed({ ...INBOUND, ...change }, "inbound", options)).carrierAct;

  it.each(["STOP", "stopall", " Unsubscribe ", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"])(
    "is an opt-out with an answer on %j",
    (Body) => {
      expect(act({ Body })).toEqual({ intent: "opt-out", replied: true });
    },
  );

  it.each(["START", "yes", "UNSTOP"])("is an opt-in with an answer on %j", (Body) => {
    expect(act({ Body })).toEqual({ intent: "opt-in", replied: true });
  });

  it.each(["HELP", "info"])("is help on %j", (Body) => {
    expect(act({ Body })).toEqual({ intent: "help", replied: true });
  });

  it.each(["STOP PLEASE", "BAJA", "STOP.", ""])("is nothing on %j, since only the whole message counts", (Body) => {
    expect(act({ Body })).toBeUndefined();
  });

  it("follows Advanced Opt-Out, whatever the words and whoever answers otherwise", () => {
    for (const optOutHandling of ["carrier", "self"]) {
      const options = { optOutHandling };
      expect(act({ Body: "BAJA", OptOutType: "STOP" }, options)).toEqual({ intent: "opt-out", replied: true });
      expect(act({ Body: "ALTA", OptOutType: "START" }, options)).toEqual({ intent: "opt-in", replied: true });
      expect(act({ Body: "AYUDA", OptOutType: "HELP", To: "74454" }, options)).toEqual({
        intent: "help",
        replied: true,
      });
    }
  });

  it("is nothing on a short code or another channel, which have no standard handling", () => {
    expect(act({ Body: "STOP", To: "74454" })).toBeUndefined();
    expect(act({ Body: "STOP", From: "whatsapp:+14155550123", To: "whatsapp:+14155550100" })).toBeUndefined();
  });

  it("is nothing where we answer ourselves, except on a toll-free number, whose network always answers", () => {
    const self = { optOutHandling: "self" };
    expect(act({ Body: "STOP" }, self)).toBeUndefined();
    expect(act({ Body: "STOP", To: "+18885550100" }, self)).toEqual({ intent: "opt-out", replied: true });
    expect(act({ Body: "UNSTOP", To: "+18005550100" }, self)).toEqual({ intent: "opt-in", replied: true });
    expect(act({ Body: "HELP", To: "+18885550100" }, self)).toBeUndefined();
    expect(act({ Body: "QUIT", To: "+18885550100" }, self)).toBeUndefined();
  });

  it("does not undo a toll-free block on YES", () => {
    expect(act({ Body: "YES", To: "+18885550100" })).toBeUndefined();
    expect(act({ Body: "START", To: "+18885550100" })).toEqual({ intent: "opt-in", replied: true });
  });
});

describe("a status callback from Twilio", () => {
  const STATUS = { MessageSid: INBOUND.MessageSid, AccountSid: ACCOUNT, To: "+14155550123", From: "+14155550100" };
  const report = (change: Parameters, direction: Direction = "delivery") => parsed({ ...STATUS, ...change }, direction);

  it.each([
    ["accepted", "accepted"],
    ["scheduled", "accepted"],
    ["queued", "queued"],
    ["sending", "queued"],
    ["sent", "sent"],
    ["partially_delivered", "sent"],
    ["delivered", "delivered"],
    ["read", "delivered"],
    ["undelivered", "undelivered"],
    ["failed", "failed"],
    ["canceled", "rejected"],
    ["a-status-of-the-future", "unknown"],
    ["toString", "unknown"],
  ])("of %s means %s, on either URL", (MessageStatus, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({ MessageStatus }, direction)).toEqual({
        items: [
          { kind: "delivery", messageId: STATUS.MessageSid, to: STATUS.To, from: STATUS.From, status, effect: "none" },
        ],
      });
    }
  });

  it.each([
    ["21610", "opted-out", "withdraw"],
    ["63014", "opted-out", "withdraw"],
    ["21211", "invalid-number", "unreachable"],
    ["21265", "invalid-number", "unreachable"],
    ["21268", "invalid-number", "unreachable"],
    ["21614", "invalid-number", "unreachable"],
    ["30005", "invalid-number", "unreachable"],
    ["21635", "landline", "unreachable"],
    ["30006", "landline", "unreachable"],
    ["30007", "spam-filtered", "none"],
    ["30042", "spam-filtered", "none"],
    ["63026", "spam-filtered", "none"],
    ["21266", "other", "none"],
    ["21267", "other", "none"],
    ["21408", "other", "none"],
    ["21612", "other", "none"],
    ["21617", "other", "none"],
    ["30001", "other", "none"],
    ["30002", "other", "none"],
    ["30003", "other", "none"],
    ["30004", "other", "none"],
    ["30008", "other", "none"],
    ["30009", "other", "none"],
    ["30010", "other", "none"],
    ["30011", "other", "none"],
    ["30012", "other", "none"],
    ["30017", "other", "none"],
    ["30018", "other", "none"],
    ["30019", "other", "none"],
    ["30022", "other", "none"],
    ["30023", "other", "none"],
    ["30024", "other", "none"],
    ["30027", "other", "none"],
    ["30032", "other", "none"],
    ["30033", "other", "none"],
    ["30034", "other", "none"],
    ["30035", "other", "none"],
    ["30410", "other", "none"],
    ["30450", "other", "none"],
    ["30453", "other", "none"],
    ["30454", "other", "none"],
    ["63018", "other", "none"],
    ["39999", "other", "none"],
  ])("with error %s is %s, and its effect is %s", (ErrorCode, errorClass, effect) => {
    expect(report({ MessageStatus: "undelivered", ErrorCode })).toMatchObject({
      items: [{ status: "undelivered", errorCode: ErrorCode, errorClass, effect }],
    });
  });

  it("whose validity period ended has expired, whatever its status says", () => {
    for (const MessageStatus of ["failed", "undelivered"]) {
      expect(report({ MessageStatus, ErrorCode: "30036" })).toMatchObject({
        items: [{ status: "expired", errorCode: "30036", errorClass: "other", effect: "none" }],
      });
    }
  });

  it("takes no time from RawDlrDoneDate, whose zone nobody states", () => {
    expect(report({ MessageStatus: "delivered", RawDlrDoneDate: "2611240915" })).toMatchObject({
      items: [expect.not.objectContaining({ carrierTime: expect.anything() })],
    });
  });

  it("is read by its older name too", () => {
    expect(report({ SmsStatus: "delivered" })).toMatchObject({ items: [{ status: "delivered" }] });
  });

  it("that speaks of an inbound message is ignored", () => {
    expect(report({ MessageStatus: "received" })).toEqual({
      items: [{ kind: "ignored", reason: "status-of-inbound-message" }],
    });
  });

  it("without MessageSid or a status is malformed", () => {
    const { MessageSid: _, ...rest } = STATUS;
    expect(parsed({ ...rest, MessageStatus: "sent" }, "delivery")).toEqual({ malformed: "MessageSid: missing" });
    expect(report({})).toEqual({ malformed: "MessageStatus: missing" });
  });

  it("that names an address as empty text counts all the same, without that address", () => {
    const optedOut = { MessageStatus: "failed", ErrorCode: "21610" };
    expect(report({ ...optedOut, From: "" })).toEqual({
      items: [expect.objectContaining({ to: STATUS.To, effect: "withdraw" })],
    });
    expect(report({ ...optedOut, From: "", To: "" })).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: STATUS.MessageSid,
          status: "failed",
          errorCode: "21610",
          errorClass: "opted-out",
          effect: "withdraw",
        },
      ],
    });
  });

  it("about a recipient that is no number is malformed, about a name or nobody has no recipient", () => {
    expect(report({ MessageStatus: "sent", To: "+1" })).toEqual({ malformed: "To: expected a phone number" });
    const { To: _, ...rest } = STATUS;
    for (const change of [{ ...rest }, { ...STATUS, To: "ACME" }]) {
      expect(parsed({ ...change, MessageStatus: "sent" }, "delivery")).toMatchObject({
        items: [expect.not.objectContaining({ to: expect.anything() })],
      });
    }
  });
});

describe("the answer to Twilio", () => {
  const texts = (body: readonly string[]) =>
    connect().answer(
      "inbound",
      body.map((text) => ({ reference: "r", from: "+14155550100", to: number("+14155550123"), text })),
    );
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

  it("is an empty document when there is nothing to say, and empty to a status callback", () => {
    expect(connect().answer("inbound", [])).toEqual({
      status: 200,
      contentType: "text/xml",
      body: `${declaration}<Response/>`,
    });
    expect(connect().answer("delivery", [])).toEqual({ status: 204, body: "" });
  });

  it("escapes what XML would take for its own", () => {
    expect(texts(["a < b & \"c\" > 'd'"]).body).toBe(
      `${declaration}<Response><Message>a &#60; b &#38; &#34;c&#34; &#62; &#39;d&#39;</Message></Response>`,
    );
  });

  it("leaves out what XML 1.0 cannot hold and replaces half a surrogate pair", () => {
    expect(texts(["a\u0000\u0008\u000b\u001f\ufffe\uffffb\ud83d!"]).body).toBe(
      `${declaration}<Response><Message>ab\ufffd!</Message></Response>`,
    );
  });

  it("says every text that XML can hold, unchanged", () => {
    const holdable = fc.string({ unit: "binary" }).filter((text) => [...text].every(isXmlCharacter));
    fc.assert(
      fc.property(fc.array(holdable, { maxLength: 3 }), (given) => {
        const { status, contentType = "", body } = texts(given);
        expect(simulator.readReplies({ status, contentType, body })).toEqual(given);
      }),
    );
  });
});

describe("sending through Twilio", () => {
  const text = { reference: "ref", from: "+14155550100", to: number("+14155550123"), text: "Ud. está fuera & listo" };
  const send = (options = {}, credentials: unknown = secret) => {
    const api = connect(options, credentials).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts a form with the account's first token", () => {
    expect(send({}, { accountSid: [ACCOUNT, "AC2"], authToken: ["t1", "t2"] }).call(text)).toEqual({
      method: "POST",
      url: `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
      headers: {
        authorization: `Basic ${Buffer.from(`${ACCOUNT}:t1`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "From=%2B14155550100&To=%2B14155550123&Body=Ud.+est%C3%A1+fuera+%26+listo",
    });
  });

  it("goes out from the Messaging Service and the API base of the configuration", () => {
    const messagingServiceSid = `MG${"0".repeat(32)}`;
    const call = send({ messagingServiceSid, apiBaseUrl: "http://127.0.0.1:4010/" }).call(text);
    expect(call.url).toBe(`http://127.0.0.1:4010/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
    expect(call.body).toContain(`MessagingServiceSid=${messagingServiceSid}&To=`);
  });

  it("stays on the channel that was written on", () => {
    expect(send().call({ ...text, from: "whatsapp:+14155550100" }).body).toContain("To=whatsapp%3A%2B14155550123");
  });

  it.each([
    [201, '{"sid":"SM1","status":"queued"}', { outcome: "sent", messageId: "SM1" }],
    [201, "not JSON", { outcome: "sent" }],
    [400, '{"code":21610,"status":400}', { outcome: "refused", reason: "code-21610", optedOut: true }],
    [400, '{"code":21211,"status":400}', { outcome: "refused", reason: "code-21211" }],
    [429, "", { outcome: "throttled" }],
    [400, '{"code":20429}', { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Twilio connection", () => {
  it("default to Twilio answering keywords and a minute of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(60);
    expect(connect().repliesInline).toBe(true);
    expect(connect({ redeliverySeconds: 300 }).redeliverySeconds).toBe(300);
  });

  it.each([
    ["an unknown member", { optOutHandlin: "self" }],
    ["an API base without TLS", { apiBaseUrl: "http://api.example.com" }],
    ["an API base with credentials", { apiBaseUrl: "https://user:pass@api.example.com" }],
    ["a redelivery of ten seconds", { redeliverySeconds: 10 }],
    ["a Messaging Service that is none", { messagingServiceSid: "SM123" }],
  ])("refuse %s", (_, options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([
    {},
    { accountSid: ACCOUNT },
    { authToken: TOKEN },
    { accountSid: ACCOUNT, authToken: [] },
    { accountSid: "", authToken: TOKEN },
  ])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});

describe("the simulator of Twilio", () => {
  const message = { from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
  const settings = { options: {}, credentials: secret };
  const idOf = (id: string) =>
    onlyMessage(connect().parse(received(simulator.inbound({ id, ...message }, INBOUND_URL, settings)), "inbound")).id
      .value;

  it("gives any id the form of a message's, the same for the same id, and keeps one that has it", () => {
    expect(idOf("SM-1")).toMatch(/^SM[0-9a-f]{32}$/);
    expect(idOf("SM-1")).toBe(idOf("SM-1"));
    expect(idOf("SM-2")).not.toBe(idOf("SM-1"));
    expect(idOf(INBOUND.MessageSid)).toBe(INBOUND.MessageSid);
  });

  it("speaks of the same message in a delivery report", () => {
    const said = { messageId: "SM-1", to: message.from, from: message.to, status: "sent", at: NOW } as const;
    const report = connect().parse(received(simulator.delivery(said, INBOUND_URL, settings)), "delivery");
    expect(report).toMatchObject({ items: [{ messageId: idOf("SM-1") }] });
  });
});
