import { verifySignature as sdkVerifiesToken } from "@vonage/jwt";
import { SMS } from "@vonage/sms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { signedHmacJwt } from "../../functions/carriers/json-web-token.ts";
import { sha256Hex } from "../../functions/carriers/signature.ts";
import type { CarrierSimulator, SimulatedRequest } from "../../functions/carriers/simulator.ts";
import { carrier, simulator } from "../../functions/carriers/vonage.ts";
import { vonageSignature, vonageSignedText } from "../../functions/carriers/vonage-signature.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { epochMilliseconds } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const SECRET = "signature-secret";
const secret = { apiKey: "a1b2c3d4", apiSecret: "s3cret", signatureSecret: SECRET, signatureMethod: "sha256" };
const secrets = {
  first: secret,
  second: { ...secret, signatureSecret: "next-secret" },
  both: { ...secret, signatureSecret: [SECRET, "next-secret"] },
  foreign: { ...secret, signatureSecret: "foreign-secret" },
};
const SMS_STATUSES = ["accepted", "queued", "delivered", "expired", "failed", "rejected", "unknown"] as const;

/** The simulator with its JSON posts sent as another account setting sends them. */
function sentAs(form: (parameters: string, request: SimulatedRequest) => SimulatedRequest): CarrierSimulator {
  const turned = (request: SimulatedRequest) =>
    form(new URLSearchParams(JSON.parse(request.body ?? "{}")).toString(), request);
  return {
    ...simulator,
    inbound: (...given) => turned(simulator.inbound(...given)),
    delivery: (...given) => turned(simulator.delivery(...given)),
  };
}

const smsApi = { carrier, options: {}, secrets, credentialHeaders: [], statuses: SMS_STATUSES, carriesTime: true };
describeCarrier("vonage, the SMS API posting JSON", { ...smsApi, simulator, covered: ["body"] });
describeCarrier("vonage, the SMS API posting a form", {
  ...smsApi,
  simulator: sentAs((body, request) => ({
    ...request,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  })),
  covered: ["body"],
});
describeCarrier("vonage, the SMS API by GET", {
  ...smsApi,
  simulator: sentAs((query, { url }) => ({ method: "GET", url: `${url}?${query}`, headers: {} })),
  covered: ["url"],
});
describeCarrier("vonage, the Messages API", {
  carrier,
  simulator,
  options: { api: "messages" },
  secrets,
  covered: ["body", "header:authorization"],
  credentialHeaders: ["authorization"],
  statuses: ["sent", "delivered", "rejected", "undelivered"],
  carriesTime: true,
});

type Parameters = Readonly<Record<string, string>>;
const METHODS = ["md5hash", "md5", "sha1", "sha256", "sha512"] as const;
const SDK_METHODS = {
  md5hash: "MD5HASH",
  md5: "MD5HMAC",
  sha1: "SHA1HMAC",
  sha256: "SHA256HMAC",
  sha512: "SHA512HMAC",
} as const;

const SECONDS = String(epochMilliseconds(NOW) / 1000);
const INBOUND = {
  "api-key": "a1b2c3d4",
  msisdn: "447700900123",
  to: "447700900199",
  messageId: "0A0000001234ABCD",
  text: "Is it 1+1? 👍",
  type: "unicode",
  keyword: "IS",
  "message-timestamp": "2026-11-24 09:14:00",
} as const;
const RECEIPT = {
  msisdn: "447700900123",
  to: "447700900199",
  messageId: "0A0000001234ABCD",
  status: "delivered",
  "err-code": "0",
  "message-timestamp": "2026-11-24 09:14:00",
} as const;

const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

function request(
  body: string,
  headers: Readonly<Record<string, string>> = {},
  method: "GET" | "POST" = "POST",
  query = "",
): WebhookRequest {
  const url = `https://sms.example.com/webhooks/vonage/inbound${query && `?${query}`}`;
  return received({ method, url, headers, ...(method === "POST" && { body }) });
}

function signed(parameters: Parameters, method: (typeof METHODS)[number] = "sha256", key = SECRET): Parameters {
  const all = { timestamp: SECONDS, nonce: "f1d2", ...parameters };
  return { ...all, sig: vonageSignature(method, key, vonageSignedText(all) ?? "") };
}

const signedPost = (parameters: Parameters, method?: (typeof METHODS)[number]) =>
  request(JSON.stringify(signed(parameters, method)));
const parsed = (parameters: Parameters, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(signedPost(parameters), direction);
const without = <Name extends string>(parameters: Readonly<Record<Name, string>>, name: Name) =>
  Object.fromEntries(Object.entries<string>(parameters).filter(([one]) => one !== name));

describe("the signature of a Vonage SMS API webhook", () => {
  const sdk = new SMS({ apiKey: "a1b2c3d4", apiSecret: "s3cret" });

  it("is accepted exactly when the official SDK accepts it, by every method", async () => {
    const parameters = fc.dictionary(
      fc.stringMatching(/^[a-z-]{1,12}$/).filter((name) => name !== "sig" && name !== "timestamp"),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(parameters, fc.constantFrom(...METHODS), fc.boolean(), async (given, signatureMethod, mine) => {
        const { sig = "", ...all } = signed(given, signatureMethod, mine ? SECRET : "another");
        // The enumeration that names the methods is not exported by the package.
        const expected = Reflect.apply(sdk.verifySignature, sdk, [sig, all, SECRET, SDK_METHODS[signatureMethod]]);
        expect(expected).toBe(mine);
        const webhook = request(JSON.stringify({ ...all, sig }));
        expect((await connect({}, { ...secret, signatureMethod }).verify(webhook, NOW)).genuine).toBe(expected);
      }),
    );
  });

  it("is the one that the rule gives, step by step", () => {
    expect(vonageSignedText({ to: "1", text: "a&b=c", sig: "x", "api-key": "k" })).toBe("&api-key=k&text=a_b_c&to=1");
    expect(vonageSignature("md5hash", "secret", "&a=1")).toBe("6d2262b394f77e62f0034b681bf96b33");
  });

  it("may be written in upper case", async () => {
    const { sig = "", ...others } = signed(INBOUND);
    const webhook = request(JSON.stringify({ ...others, sig: sig.toUpperCase() }));
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
  });

  it("covers a JSON number by its digits", async () => {
    const { timestamp, ...others } = signed(INBOUND);
    const webhook = request(JSON.stringify({ ...others, timestamp: Number(timestamp) }));
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
  });

  it("by a method that is not the account's is refused, and the operator learns which setting differs", async () => {
    expect(await connect().verify(signedPost(INBOUND, "md5hash"), NOW)).toEqual({
      genuine: false,
      reason: "signed-by-another-method",
      differs: "key",
    });
    const changing = { ...secret, signatureMethod: ["md5hash", "sha256"] };
    expect(await connect({}, changing).verify(signedPost(INBOUND, "md5hash"), NOW)).toEqual({ genuine: true });
  });

  it("is by MD5 hash where the secret does not say otherwise, as accounts are set at first", async () => {
    const verdict = await connect({}, { signatureSecret: SECRET }).verify(signedPost(INBOUND, "md5hash"), NOW);
    expect(verdict).toEqual({ genuine: true });
  });

  it.each([
    ["no signature", INBOUND, { reason: "signature-missing", differs: "signature" }],
    ["a wrong one", { ...signed(INBOUND), text: "START" }, { reason: "signature-mismatch", differs: "signature" }],
    [
      "one of an account of others",
      signed({ ...INBOUND, "api-key": "ffffffff" }, "sha256", "foreign"),
      { reason: "unknown-account", differs: "key" },
    ],
    [
      "a time too long ago",
      signed({ ...INBOUND, timestamp: String(Number(SECONDS) - 90_001) }),
      { reason: "timestamp-outside-tolerance", differs: "time" },
    ],
    [
      "a time too far ahead",
      signed({ ...INBOUND, timestamp: String(Number(SECONDS) + 90_001) }),
      { reason: "timestamp-outside-tolerance", differs: "time" },
    ],
    [
      "no time",
      signed({ ...without(INBOUND, "message-timestamp"), timestamp: "" }),
      { reason: "timestamp-missing", differs: "time" },
    ],
  ])("with %s is refused, and the operator learns why", async (_, parameters, verdict) => {
    const webhook = request(JSON.stringify(parameters));
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: false, ...verdict });
  });

  it("is taken a day later, since Vonage resends for a day, or as long as the option says", async () => {
    const webhook = signedPost({ ...INBOUND, timestamp: String(Number(SECONDS) - 86_400) });
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
    expect((await connect({ toleranceSeconds: 300 }).verify(webhook, NOW)).genuine).toBe(false);
  });

  it("does not cover two values of one name, nor names that look like parameters", async () => {
    const genuine = new URLSearchParams(signed(INBOUND)).toString();
    for (const body of [
      `${genuine}&text=START`,
      new URLSearchParams({ ...signed(without(INBOUND, "text")), "a&text=STOP&b": "c" }).toString(),
    ]) {
      const verdict = await connect().verify(request(body), NOW);
      expect(verdict).toEqual({ genuine: false, reason: "parameters-ambiguous", differs: "body" });
    }
  });

  it("of the body says nothing about the query, which is not read", async () => {
    const webhook = request(JSON.stringify(signed(INBOUND)), {}, "POST", "text=START&msisdn=447700900000");
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
    expect(onlyMessage(connect().parse(webhook, "inbound"))).toMatchObject({
      from: "+447700900123",
      text: INBOUND.text,
    });
  });

  it("is not taken for the same parameters split elsewhere: what separates them is written otherwise in values", async () => {
    const { sig = "", ...said } = signed({ ...INBOUND, text: "YES &to=1" });
    expect(vonageSignedText(said)).not.toBe(vonageSignedText({ ...said, text: "YES ", to: "1" }));
    const forged = request(JSON.stringify({ ...said, text: "YES _to", "": "1", sig }));
    expect((await connect().verify(forged, NOW)).genuine).toBe(false);
  });

  it("is not looked at where there are more than 300 parameters, in a form, a query or JSON", async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`p${index}`, "1"]));
    const all = signed({ ...INBOUND, ...many });
    const encoded = new URLSearchParams(all).toString();
    const refused = { genuine: false, reason: "too-many-parameters" };
    for (const body of [JSON.stringify(all), encoded]) {
      expect(await connect().verify(request(body), NOW)).toEqual({ ...refused, differs: "body" });
    }
    expect(await connect().verify(request("", {}, "GET", encoded), NOW)).toEqual({ ...refused, differs: "url" });
  });

  it("costs no more than a moment to refuse over 250,000 bytes of names", async () => {
    const body = `{${Array.from({ length: 20_000 }, (_, index) => `"a${index}":"1"`).join(",")},"sig":"x"}`;
    const started = performance.now();
    expect((await connect().verify(request(body), NOW)).genuine).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the token of a Vonage Messages API webhook", () => {
  const body = JSON.stringify({
    channel: "sms",
    message_uuid: "aaaaaaaa-bbbb-4ccc-8ddd-000000000001",
    to: "447700900199",
    from: "447700900123",
    timestamp: "2026-11-24T09:14:00Z",
    message_type: "text",
    text: "STOP",
  });
  const claims = { iat: Number(SECONDS), jti: "j", iss: "Vonage", payload_hash: sha256Hex(body), api_key: "a1b2c3d4" };
  const withToken = (token: string, payload = body) => request(payload, { authorization: `Bearer ${token}` });
  const verdict = (change: Readonly<Record<string, unknown>>, payload = body) =>
    connect().verify(withToken(signedHmacJwt({ ...claims, ...change }, SECRET), payload), NOW);

  it("is one that the official SDK accepts", async () => {
    const token = signedHmacJwt(claims, SECRET);
    expect(sdkVerifiesToken(token, SECRET)).toBe(true);
    expect(sdkVerifiesToken(token, "another")).toBe(false);
    expect(await connect().verify(withToken(token), NOW)).toEqual({ genuine: true });
  });

  it("must cover this body", async () => {
    expect(await verdict({}, body.replace("STOP", "START"))).toEqual({
      genuine: false,
      reason: "body-hash-mismatch",
      differs: "body",
    });
    expect(await verdict({ payload_hash: undefined })).toMatchObject({ reason: "token-claims-missing" });
    expect(await verdict({ payload_hash: claims.payload_hash.toUpperCase() })).toEqual({ genuine: true });
  });

  it("must be of a day, in either direction of the clock", async () => {
    expect(await verdict({ iat: Number(SECONDS) - 86_400 })).toEqual({ genuine: true });
    expect(await verdict({ iat: Number(SECONDS) - 90_001 })).toMatchObject({ differs: "time" });
    expect(await verdict({ iat: Number(SECONDS) + 301 })).toMatchObject({ differs: "time" });
    expect(await verdict({ iat: undefined })).toMatchObject({ reason: "token-claims-missing" });
  });

  it("must be signed by HMAC-SHA-256, whatever method the SMS API of the account has", async () => {
    const md5 = { ...secret, signatureMethod: "md5hash" };
    expect(await connect({}, md5).verify(withToken(signedHmacJwt(claims, SECRET)), NOW)).toEqual({ genuine: true });
    const other = await connect().verify(withToken(signedHmacJwt(claims, SECRET, "HS512")), NOW);
    expect(other).toMatchObject({ reason: "token-algorithm-refused" });
  });

  it("that is wrong is not made good by a right `sig`, nor the other way round", async () => {
    const fields = JSON.stringify(signed(INBOUND));
    const wrong = signedHmacJwt({ ...claims, payload_hash: sha256Hex(fields) }, "foreign");
    expect(await connect().verify(withToken(wrong, fields), NOW)).toMatchObject({ reason: "signature-mismatch" });
    const basic = { authorization: "Basic YTpi" };
    expect(await connect().verify(request(body, basic), NOW)).toMatchObject({ reason: "signature-missing" });
  });

  it("over a body says nothing about a query, which is not read", () => {
    const token = signedHmacJwt(claims, SECRET);
    const query = new URLSearchParams({ ...INBOUND, text: "START" }).toString();
    const webhook = request(body, { authorization: `Bearer ${token}` }, "POST", query);
    for (const method of ["GET", "POST"]) {
      const parsed = connect().parse({ ...webhook, method }, "inbound");
      expect(onlyMessage(parsed)).toMatchObject({
        id: { value: "aaaaaaaa-bbbb-4ccc-8ddd-000000000001" },
        text: "STOP",
      });
    }
  });

  it("may sign a webhook of the SMS API too", () => {
    const fields = JSON.stringify(INBOUND);
    const webhook = withToken(signedHmacJwt({ ...claims, payload_hash: sha256Hex(fields) }, SECRET), fields);
    expect(onlyMessage(connect().parse(webhook, "inbound")).text).toBe(INBOUND.text);
  });
});

describe("an inbound message of the Vonage SMS API", () => {
  it("is read with its numbers in E.164 and the time that Vonage gives in UTC", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(INBOUND, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: INBOUND.messageId },
            from: "+447700900123",
            to: "+447700900199",
            text: INBOUND.text,
            mediaCount: 0,
            carrierTime: NOW,
          },
        ],
      });
    }
    const untimed = request(JSON.stringify(INBOUND));
    expect(onlyMessage(connect().parse(untimed, "inbound")).carrierTime).toBe("2026-11-24T09:14:00.000Z");
  });

  it("that is a part of a long one says which", () => {
    const part = { concat: "true", "concat-ref": "108", "concat-total": "3", "concat-part": "2" };
    const message = onlyMessage(
      parsed({ ...INBOUND, ...part, text: "STOP" }, "inbound", { optOutHandling: "carrier" }),
    );
    expect(message.part).toEqual({ reference: "108", number: 2, total: 3 });
    expect(message.carrierAct).toBeUndefined();
  });

  it.each([
    { concat: "false", "concat-ref": "108", "concat-total": "3", "concat-part": "2" },
    { concat: "true", "concat-ref": "", "concat-total": "3", "concat-part": "2" },
    { concat: "true", "concat-ref": "108", "concat-total": "1", "concat-part": "1" },
    { concat: "true", "concat-ref": "108", "concat-total": "256", "concat-part": "1" },
    { concat: "true", "concat-ref": "108", "concat-total": "3", "concat-part": "4" },
    { concat: "true", "concat-ref": "108", "concat-total": "3", "concat-part": "0" },
    { concat: "true", "concat-ref": "108", "concat-total": "many", "concat-part": "1" },
  ])("whose parts make no sense is taken as a whole, so that nothing is lost: %j", (part) => {
    expect(onlyMessage(parsed({ ...INBOUND, ...part })).part).toBeUndefined();
  });

  it("without text is empty, and in octets is ignored", () => {
    expect(onlyMessage(parsed(without(INBOUND, "text"))).text).toBe("");
    expect(parsed({ ...INBOUND, type: "binary", data: "00ff", udh: "0605" })).toEqual({
      items: [{ kind: "ignored", reason: "binary-message" }],
    });
  });

  it.each(["MTN", "74454"])("from %s is ignored, since it is nobody's phone", (msisdn) => {
    expect(parsed({ ...INBOUND, msisdn })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it("to a short code keeps it", () => {
    expect(onlyMessage(parsed({ ...INBOUND, to: "74454" })).to).toBe("74454");
  });

  it.each(["messageId", "msisdn", "to"] as const)("without %s is malformed, and the field is named", (name) => {
    expect(parsed(without(INBOUND, name))).toEqual({ malformed: `${name}: missing` });
    expect(parsed({ ...INBOUND, [name]: "" })).toEqual({ malformed: expect.stringMatching(`^${name}: expected `) });
  });

  it("from a number that is none is malformed, and the number is not repeated", () => {
    expect(parsed({ ...INBOUND, msisdn: "12" })).toEqual({ malformed: "msisdn: expected a phone number" });
  });

  it("is not what the dashboard posts when it tries the URL", () => {
    for (const webhook of [request(""), request("{}"), request("", {}, "GET")]) {
      expect(connect().parse(webhook, "inbound")).toEqual({ items: [{ kind: "ignored", reason: "empty" }] });
    }
  });

  it("that is cut short is malformed", () => {
    expect(connect().parse(request('{"msisdn":'), "inbound")).toEqual({ malformed: "body: expected JSON" });
  });
});

describe("a delivery receipt of the Vonage SMS API", () => {
  const receipt = (change: Parameters, direction: Direction = "delivery", options = {}) =>
    parsed({ ...RECEIPT, ...change }, direction, options);

  it.each([
    ["accepted", "accepted"],
    ["buffered", "queued"],
    ["delivered", "delivered"],
    ["expired", "expired"],
    ["failed", "failed"],
    ["rejected", "rejected"],
    ["unknown", "unknown"],
    ["a-status-of-the-future", "unknown"],
    ["constructor", "unknown"],
  ])("of %s means %s, with the addresses in their places, on either URL", (given, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(receipt({ status: given }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: RECEIPT.messageId,
            to: "+447700900123",
            from: "+447700900199",
            status,
            effect: "none",
            carrierTime: NOW,
          },
        ],
      });
    }
  });

  it.each([
    ["4", "opted-out", "withdraw"],
    ["9", "opted-out", "withdraw"],
    ["53", "opted-out", "withdraw"],
    ["3", "invalid-number", "unreachable"],
    ["11", "invalid-number", "unreachable"],
    ["12", "invalid-number", "unreachable"],
    ["14", "invalid-number", "unreachable"],
    ["6", "spam-filtered", "none"],
    ["50", "spam-filtered", "none"],
    ["51", "spam-filtered", "none"],
    ["52", "spam-filtered", "none"],
    ["1", "other", "none"],
    ["2", "other", "none"],
    ["5", "other", "none"],
    ["7", "other", "none"],
    ["8", "other", "none"],
    ["10", "other", "none"],
    ["13", "other", "none"],
    ["15", "other", "none"],
    ["16", "other", "none"],
    ["54", "other", "none"],
    ["99", "other", "none"],
    ["777", "other", "none"],
  ])("with err-code %s is %s, and its effect is %s", (code, errorClass, effect) => {
    expect(receipt({ status: "failed", "err-code": code })).toMatchObject({
      items: [{ status: "failed", errorCode: code, errorClass, effect }],
    });
  });

  it("is read by the deployment's own word where it has one", () => {
    const options = { errors: { 4: "other" }, statuses: { unknown: "sent" } };
    expect(receipt({ status: "unknown", "err-code": "4" }, "delivery", options)).toMatchObject({
      items: [{ status: "sent", errorClass: "other", effect: "none" }],
    });
  });

  it("from a name, or about nobody, is kept without what it lacks", () => {
    expect(receipt({ to: "ACME" })).toMatchObject({ items: [{ from: "ACME" }] });
    for (const receipt of [without(RECEIPT, "msisdn"), { ...RECEIPT, msisdn: "" }]) {
      expect(parsed(receipt, "delivery")).toMatchObject({
        items: [expect.not.objectContaining({ to: expect.anything() })],
      });
    }
  });

  it("about a recipient that is no number, or without an id or a status, is malformed", () => {
    expect(receipt({ msisdn: "1" })).toEqual({ malformed: "msisdn: expected a phone number" });
    expect(parsed(without(RECEIPT, "messageId"), "delivery")).toEqual({ malformed: "messageId: missing" });
    expect(parsed(without(RECEIPT, "status"), "delivery")).toEqual({ malformed: "status: missing" });
    expect(receipt({ "err-code": "x" })).toEqual({ malformed: "err-code: expected digits" });
  });
});

describe("a webhook of the Vonage Messages API", () => {
  const inbound = {
    channel: "sms",
    message_uuid: "aaaaaaaa-bbbb-4ccc-8ddd-000000000001",
    to: "447700900199",
    from: "447700900123",
    timestamp: "2026-11-24T09:14:00Z",
    message_type: "text",
    text: "Hola ñ 🙂",
    usage: { price: "0.0057", currency: "EUR" },
    sms: { num_messages: "1", keyword: "HOLA" },
  };
  const { text: _text, ...withoutText } = inbound;
  const status = { message_uuid: "u-1", to: "447700900123", from: "447700900199", timestamp: inbound.timestamp };
  const read = (document: unknown, direction: Direction = "inbound", options = {}) =>
    connect(options).parse(request(JSON.stringify(document), { authorization: "Bearer a.b.c" }), direction);

  it("is an inbound message with its numbers in E.164, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(read(inbound, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: inbound.message_uuid },
            from: "+447700900123",
            to: "+447700900199",
            text: inbound.text,
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:00.000Z",
          },
        ],
      });
    }
  });

  it("may be media with or without a caption", () => {
    const image = {
      ...withoutText,
      channel: "mms",
      message_type: "image",
      image: { url: "https://example.com/a.jpg" },
    };
    expect(onlyMessage(read(image))).toMatchObject({ text: "", mediaCount: 1 });
    const captioned = { ...image, image: { url: "https://example.com/a.jpg", caption: "STOP" } };
    expect(onlyMessage(read(captioned))).toMatchObject({ text: "STOP", mediaCount: 1 });
  });

  it("on another channel is of the same person, to that channel's address", () => {
    const rcs = { ...withoutText, channel: "rcs", to: "AcmeAgent", message_type: "reply", reply: { title: "STOP" } };
    expect(onlyMessage(read(rcs))).toMatchObject({ from: "+447700900123", to: "rcs:AcmeAgent", text: "STOP" });
    const whatsapp = { ...withoutText, channel: "whatsapp", message_type: "button", button: { text: "Stop" } };
    expect(onlyMessage(read(whatsapp))).toMatchObject({ to: "whatsapp:+447700900199", text: "Stop" });
    expect(read({ ...inbound, channel: "messenger", from: "1234567890123456789" })).toEqual({
      items: [{ kind: "ignored", reason: "channel-without-phone-number" }],
    });
  });

  it("from a short code or a name is ignored", () => {
    expect(read({ ...inbound, from: "74454" })).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it.each(["from", "to"])("without %s is malformed", (name) => {
    expect(read({ ...inbound, [name]: undefined })).toEqual({ malformed: `${name}: missing` });
  });

  it.each([
    ["submitted", "sent"],
    ["delivered", "delivered"],
    ["read", "delivered"],
    ["rejected", "rejected"],
    ["undeliverable", "undelivered"],
    ["a-status-of-the-future", "unknown"],
  ])("is a status of %s, which means %s", (given, expected) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(read({ ...status, status: given }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: "u-1",
            to: "+447700900123",
            from: "+447700900199",
            status: expected,
            effect: "none",
            carrierTime: "2026-11-24T09:14:00.000Z",
          },
        ],
      });
    }
  });

  it.each([
    ["1240", "opted-out", "withdraw"],
    ["1050", "opted-out", "withdraw"],
    ["1190", "invalid-number", "unreachable"],
    ["1250", "invalid-number", "unreachable"],
    ["1260", "invalid-number", "unreachable"],
    ["1280", "invalid-number", "unreachable"],
    ["1210", "spam-filtered", "none"],
    ["1180", "other", "none"],
    ["1330", "other", "none"],
  ])("with error %s, by its title or its type, is %s, and its effect is %s", (code, errorClass, effect) => {
    const type = `https://developer.vonage.com/api-errors/messages#${code}`;
    for (const error of [
      { type, title: code },
      { type, title: Number(code) },
      { type, title: "In words" },
    ]) {
      expect(read({ ...status, status: "rejected", error })).toMatchObject({
        items: [{ status: "rejected", errorCode: code, errorClass, effect }],
      });
    }
  });

  it("with an error in words alone is of class other, and the words are not kept", () => {
    expect(read({ ...status, status: "rejected", error: { title: "447700900123 is wrong" } })).toMatchObject({
      items: [{ errorCode: "unnumbered", errorClass: "other", effect: "none" }],
    });
  });

  it("about a recipient that is no number is malformed, and of another channel has none", () => {
    expect(read({ ...status, to: "", status: "delivered" })).toEqual({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
    expect(read({ ...status, to: "1", status: "delivered" })).toEqual({ malformed: "to: expected a phone number" });
    expect(read({ ...status, to: "1", channel: "messenger", status: "delivered" })).toMatchObject({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
  });
});

describe("what Vonage does by itself on a keyword", () => {
  const act = (text: string, to: string, options = {}) =>
    onlyMessage(parsed({ ...INBOUND, text, to }, "inbound", options)).carrierAct;
  const assist = { optOutHandling: "carrier" };

  it("is nothing where Opt-Out Assist is not enabled, so that we answer", () => {
    for (const to of ["14155550100", "74454", "447700900199"]) expect(act("STOP", to)).toBeUndefined();
  });

  it.each([
    [" stop ", "opt-out"],
    ["UNSUBSCRIBE", "opt-out"],
    ["START", "opt-in"],
    ["HELP", "help"],
  ])("is an answer to %j from a number or short code of North America where it is enabled", (text, intent) => {
    for (const to of ["14155550100", "74454"]) expect(act(text, to, assist)).toEqual({ intent, replied: true });
    expect(act(text, "447700900199", assist)).toBeUndefined();
  });

  it("is nothing on other words", () => {
    for (const text of ["STOP PLEASE", "BAJA", ""]) expect(act(text, "14155550100", assist)).toBeUndefined();
  });

  it("is the network's answer on a toll-free number, whatever the account's setting", () => {
    expect(act("STOP", "18885550100")).toEqual({ intent: "opt-out", replied: true });
    expect(act("UNSTOP", "18885550100")).toEqual({ intent: "opt-in", replied: true });
    expect(act("HELP", "18885550100")).toBeUndefined();
  });
});

describe("the answer to Vonage", () => {
  it("is an empty 200, since nothing in it is read", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 200, body: "" });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Vonage", () => {
  const text = { reference: "ref-1", from: "+447700900199", to: number("+447700900123"), text: "¡Listo! {ñ}" };
  const send = (options = {}, credentials: unknown = secret) => {
    const api = connect(options, credentials).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };
  const authorization = `Basic ${Buffer.from("a1b2c3d4:s3cret").toString("base64")}`;

  it("posts a form to the SMS API with the first key and secret", () => {
    expect(send({}, { ...secret, apiKey: ["a1b2c3d4", "k2"], apiSecret: ["s3cret", "s2"] }).call(text)).toEqual({
      method: "POST",
      url: "https://rest.nexmo.com/sms/json",
      headers: { authorization, "content-type": "application/x-www-form-urlencoded" },
      body: "from=447700900199&to=447700900123&text=%C2%A1Listo%21+%7B%C3%B1%7D&type=text&client-ref=ref-1&status-report-req=1",
    });
  });

  it("says that a text outside the GSM alphabet is unicode", () => {
    expect(send().call({ ...text, text: "Готово" }).body).toContain("&type=unicode&");
  });

  it("posts JSON to the Messages API where the options say so, on the channel that was written on", () => {
    const api = send({ api: "messages", apiBaseUrl: "http://127.0.0.1:4010/" });
    const message = { channel: "sms", message_type: "text", from: "447700900199", to: "447700900123", text: text.text };
    const { body = "", ...call } = api.call(text);
    expect(call).toEqual({
      method: "POST",
      url: "http://127.0.0.1:4010/v1/messages",
      headers: { authorization, "content-type": "application/json" },
    });
    expect(JSON.parse(body)).toEqual({ ...message, client_ref: "ref-1" });
    const whatsapp = api.call({ ...text, from: "whatsapp:+447700900199" }).body ?? "";
    expect(JSON.parse(whatsapp)).toMatchObject({ channel: "whatsapp", from: "447700900199" });
    expect(JSON.parse(api.call({ ...text, from: "74454" }).body ?? "")).toMatchObject({
      channel: "sms",
      from: "74454",
    });
  });

  it("is not possible without a key and a secret", () => {
    expect(connect({}, { signatureSecret: SECRET }).send).toBeUndefined();
    expect(connect({}, { signatureSecret: SECRET, apiKey: "a" }).send).toBeUndefined();
  });

  it.each([
    [200, { messages: [{ status: "0", "message-id": "A1" }] }, { outcome: "sent", messageId: "A1" }],
    [200, { messages: [{ status: "0", "message-id": "A1" }, { status: "1" }] }, { outcome: "sent", messageId: "A1" }],
    [200, { messages: [{ status: "1", "error-text": "Throughput" }] }, { outcome: "throttled" }],
    [200, { messages: [{ status: "7" }] }, { outcome: "refused", reason: "code-7", optedOut: true }],
    [200, { messages: [{ status: "29" }] }, { outcome: "refused", reason: "code-29" }],
    [200, "not JSON", { outcome: "sent" }],
    [429, "", { outcome: "throttled" }],
    [401, "", { outcome: "refused", reason: "http-401" }],
  ])("reads status %i of the SMS API with %j", (status, body, outcome) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(send().read({ status, body: text })).toEqual(outcome);
  });

  it.each([
    [202, { message_uuid: "u-1" }, { outcome: "sent", messageId: "u-1" }],
    [202, "not JSON", { outcome: "sent" }],
    [429, { title: "Rate Limit Hit" }, { outcome: "throttled" }],
    [
      422,
      { type: "https://developer.vonage.com/api-errors/messages#1120", title: "Invalid sender" },
      { outcome: "refused", reason: "code-1120" },
    ],
    [
      422,
      { type: "https://developer.vonage.com/api-errors/messages#1240" },
      { outcome: "refused", reason: "code-1240", optedOut: true },
    ],
    [
      401,
      { type: "https://developer.vonage.com/api-errors#unauthorized", title: "Unauthorized" },
      { outcome: "refused", reason: "http-401" },
    ],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i of the Messages API with %j", (status, body, outcome) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(send({ api: "messages" }).read({ status, body: text })).toEqual(outcome);
  });
});

describe("the options of a Vonage connection", () => {
  it("default to a day of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(86_400);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });

  it.each([
    { optOutHandling: "vonage" },
    { api: "voice" },
    { apiBaseUrl: "http://rest.nexmo.com" },
    { redeliverySeconds: 10 },
    { toleranceSeconds: 1 },
    { errors: { 4: "unsubscribed" } },
    { unknown: true },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([{}, { signatureSecret: "" }, { signatureSecret: [] }, { ...secret, signatureMethod: "sha3" }])(
    "refuse the secret %j",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});
