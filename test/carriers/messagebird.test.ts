import { createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import { signedHmacJwt } from "../../functions/carriers/json-web-token.ts";
import { carrier, simulator } from "../../functions/carriers/messagebird.ts";
import { sha256Hex } from "../../functions/carriers/signature.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { epochSeconds, instantOf } from "../../functions/instant.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

/** The parts of MessageBird's own library that are used here; its types do not cover them. */
interface SignatureLibrary {
  verify(
    url: string,
    payload: Buffer,
    jwt: string,
    key: ReturnType<typeof createSecretKey>,
    options: object,
  ): Promise<true>;
  readonly VerifyOptions: new () => { jwtVerifyOptions: { currentDate?: Date } };
}
const require = createRequire(import.meta.url);
const library: SignatureLibrary = require("messagebird/lib/webhook-signature-jwt.js");

const KEY = "signing-key";
const secret = { signingKey: KEY, accessKey: "access-key" };
const INBOUND_URL = "https://sms.example.com/webhooks/messagebird/inbound";
const DELIVERY_URL = "https://sms.example.com/webhooks/messagebird/delivery";

describeCarrier("messagebird", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: secret,
    second: { signingKey: "next-key" },
    both: { signingKey: [KEY, "next-key"] },
    foreign: { signingKey: "another-key" },
  },
  covered: ["url", "header:messagebird-signature-jwt"],
  credentialHeaders: ["messagebird-signature-jwt"],
  statuses: ["accepted", "queued", "sent", "delivered", "expired", "undelivered"],
  carriesTime: true,
});

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect(options, credentials);
}

function request(method: "GET" | "POST", url: string, body = "", token = ""): WebhookRequest {
  const { pathname, search } = new URL(url);
  return {
    method,
    url,
    path: pathname,
    rawQuery: search.slice(1),
    headers: token === "" ? {} : { "messagebird-signature-jwt": token },
    body: Buffer.from(body),
    sourceIp: "203.0.113.7",
  };
}

const SECONDS = epochSeconds(NOW);
const claimsFor = (url: string, body: string) => ({
  iss: "MessageBird",
  nbf: SECONDS,
  exp: SECONDS + 60,
  jti: "e92cf079-362d-4813-ab40-bbdd938bdc6d",
  url_hash: sha256Hex(url),
  payload_hash: sha256Hex(body),
});

function posted(claims: Readonly<Record<string, unknown>>, body = "a=b", url = INBOUND_URL): WebhookRequest {
  return request("POST", url, body, signedHmacJwt({ ...claimsFor(url, body), ...claims }, KEY));
}

const INBOUND = {
  id: "3b53c137369242138120d6b0b2122607",
  recipient: "31970000001",
  originator: "31612345678",
  body: "Is it 1+1? 👍",
  createdDatetime: "2026-11-24T09:59:55+00:00",
};
type Pairs = Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
function form(pairs: Pairs): string {
  const parameters = new URLSearchParams();
  const listed = Symbol.iterator in pairs ? pairs : Object.entries(pairs);
  for (const [name, value] of listed) parameters.append(name, value);
  return parameters.toString();
}
const parsed = (pairs: Pairs, options = {}, direction: Direction = "inbound") =>
  connect(options).parse(request("POST", INBOUND_URL, form(pairs)), direction);

const vector = v.object({
  name: v.string(),
  method: v.string(),
  secret: v.optional(v.string(), "no-secret"),
  url: v.string(),
  payload: v.optional(v.string(), ""),
  timestamp: v.string(),
  token: v.string(),
  valid: v.boolean(),
});
const vectorsFile = require.resolve("messagebird/lib/testdata/webhook-signature-jwt-reference.json");
const vectors = v.parse(v.array(vector), JSON.parse(readFileSync(vectorsFile, "utf8")));

describe("the signature of a MessageBird webhook", () => {
  it.each(vectors)("is as in MessageBird's reference: $name", async (given) => {
    const method = given.method === "GET" ? "GET" : "POST";
    const webhook = request(method, given.url, given.payload, given.token);
    const verdict = await connect({}, { signingKey: given.secret }).verify(
      webhook,
      instantOf(new Date(given.timestamp)),
    );
    expect(verdict.genuine).toBe(given.valid);
  });

  it("is accepted exactly when the official library accepts it, whatever the claims say", async () => {
    const claims = fc.record(
      {
        iss: fc.constantFrom("MessageBird", "messagebird", 1),
        jti: fc.constantFrom("1", undefined),
        url_hash: fc.constantFrom(sha256Hex(INBOUND_URL).toUpperCase(), sha256Hex(DELIVERY_URL), undefined),
        payload_hash: fc.constantFrom(sha256Hex("a=b").toUpperCase(), sha256Hex(""), undefined),
        nbf: fc.constantFrom(SECONDS - 1000, SECONDS + 4, SECONDS + 500),
        exp: fc.constantFrom(SECONDS - 4, SECONDS + 60, SECONDS - 500),
      },
      { requiredKeys: [] },
    );
    const options = new library.VerifyOptions();
    options.jwtVerifyOptions.currentDate = new Date(NOW);
    await fc.assert(
      fc.asyncProperty(claims, fc.constantFrom("", "a=b"), async (change, body) => {
        const webhook = { ...posted(change), body: Buffer.from(body) };
        const token = webhook.headers["messagebird-signature-jwt"] ?? "";
        const key = createSecretKey(Buffer.from(KEY));
        const expected = await library.verify(INBOUND_URL, Buffer.from(body), token, key, options).catch(() => false);
        expect((await connect({ toleranceSeconds: 5 }).verify(webhook, NOW)).genuine).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      "signed for another URL",
      posted({ url_hash: sha256Hex("https://elsewhere.example/") }),
      "url-hash-mismatch",
      "url",
    ],
    [
      "signed for the URL without TLS",
      posted({ url_hash: sha256Hex(INBOUND_URL.replace("https", "http")) }),
      "signed-for-another-url",
      "url",
    ],
    ["signed for another body", posted({ payload_hash: sha256Hex("a=c") }), "body-hash-mismatch", "body"],
    ["whose body no hash covers", posted({ payload_hash: undefined }), "body-hash-mismatch", "body"],
    ["of another issuer", posted({ iss: "Bird" }), "claims-unexpected", "signature"],
    ["without an id", posted({ jti: "" }), "claims-unexpected", "signature"],
    ["that has expired", posted({ exp: SECONDS - 61 }), "token-expired", "time"],
    ["that is not valid yet", posted({ nbf: SECONDS + 61 }), "token-not-yet-valid", "time"],
    ["without any time", posted({ exp: undefined, nbf: undefined }), "token-expired", "time"],
    ["without an expiry, made long ago", posted({ exp: undefined, nbf: SECONDS - 121 }), "token-expired", "time"],
    ["without a token", request("POST", INBOUND_URL, "a=b"), "signature-missing", "signature"],
  ])("of a webhook %s is refused, and the operator is told why", async (_, webhook, reason, differs) => {
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: false, reason, differs });
  });

  it("may lack an expiry if it is young, and may be older where the connection says so", async () => {
    expect(await connect().verify(posted({ exp: undefined, nbf: SECONDS - 120 }), NOW)).toEqual({ genuine: true });
    const old = posted({ exp: undefined, nbf: SECONDS - 10_000 });
    expect(await connect({ toleranceSeconds: 86_400 }).verify(old, NOW)).toEqual({ genuine: true });
  });

  it("covers a posted body to the bit", async () => {
    const message = { id: "m", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
    const webhook = received(simulator.inbound(message, INBOUND_URL, { options: {}, credentials: secret }));
    for (let bit = 0; bit < webhook.body.length * 8; bit++) {
      const body = Uint8Array.from(webhook.body);
      body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await connect().verify({ ...webhook, body }, NOW)).toMatchObject({ genuine: false, differs: "body" });
    }
  });

  it.each([{}, { signingKey: "" }, { signingKey: [] }, { accessKey: "a" }])(
    "cannot be checked by the secret %j, which is refused",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});

describe("an inbound message from MessageBird", () => {
  it("is read with its addresses, text and time", () => {
    expect(parsed(INBOUND)).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: INBOUND.id },
          from: "+31612345678",
          to: "+31970000001",
          text: "Is it 1+1? 👍",
          mediaCount: 0,
          carrierTime: "2026-11-24T09:59:55.000Z",
        },
      ],
    });
  });

  it("may vary the case of names and give some twice, of which the last counts", () => {
    const pairs = [
      ["receiver", "18005551515"],
      ["sender", "18885551515"],
      ["body", "Test again"],
      ["date", "1690386569"],
      ["date_utc", "1690418969"],
      ["id", "b6aae1b5dfb2427a8f7ea6a717ba31a9"],
      ["id", INBOUND.id],
      ["Recipient", "18005551515"],
      ["originator", "18885551515"],
      ["body", "Test 3"],
      ["receive_datetime", "2023-07-27T00:49:29 00:00"],
    ] as const;
    expect(onlyMessage(parsed(pairs))).toMatchObject({
      id: { value: INBOUND.id },
      from: "+18885551515",
      to: "+18005551515",
      text: "Test 3",
      carrierTime: "2023-07-27T00:49:29.000Z",
    });
  });

  it("to a short code has names of its own", () => {
    const pairs = {
      shortcode: "51515",
      sender: "18885551515",
      message: "Test again",
      id: "b6aae1b5dfb2427a8f7ea6a717ba31a9",
      mid: INBOUND.id,
      recipient: "18005551515",
      originator: "18885551515",
      body: "Test 3",
      receive_datetime: "20230727004929",
    };
    expect(onlyMessage(parsed(pairs))).toMatchObject({
      id: { value: INBOUND.id },
      to: "51515",
      text: "Test again",
      carrierTime: "2023-07-27T00:49:29.000Z",
    });
  });

  it("with nothing but media has an empty text", () => {
    const { body: _, ...rest } = INBOUND;
    const pairs = [
      ...Object.entries(rest),
      ["mediaURLs", "https://m.example/1.jpg"],
      ["mediaUrls[]", "https://m.example/2.jpg"],
    ] as const;
    expect(onlyMessage(parsed(pairs))).toMatchObject({ text: "", mediaCount: 2 });
  });

  it("has no time where none can be read", () => {
    for (const createdDatetime of ["", "yesterday", "2026-02-31T00:00:00+00:00x"]) {
      expect(onlyMessage(parsed({ ...INBOUND, createdDatetime })).carrierTime).toBeUndefined();
    }
    expect(onlyMessage(parsed({ ...INBOUND, createdDatetime: "", date_utc: "1690418969" })).carrierTime).toBe(
      "2023-07-27T00:49:29.000Z",
    );
  });

  it.each(["74454", "ACME"])("from the short code or name %s is ignored", (originator) => {
    expect(parsed({ ...INBOUND, originator })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it.each(["id", "originator", "recipient"] as const)("without %s is malformed, and the field is named", (name) => {
    const { [name]: _, ...rest } = INBOUND;
    expect(parsed(rest)).toEqual({ malformed: `${name}: missing` });
    expect(parsed({ ...INBOUND, [name]: "" })).toEqual({ malformed: expect.stringMatching(`^${name}: expected `) });
  });

  it("from a number that is none is malformed, and the number is not repeated", () => {
    expect(parsed({ ...INBOUND, originator: "+12" })).toEqual({ malformed: "originator: expected a phone number" });
  });

  it("posted to the delivery URL is read all the same; an empty request is ignored", () => {
    expect(onlyMessage(parsed(INBOUND, {}, "delivery")).text).toBe(INBOUND.body);
    expect(parsed({})).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });
});

describe("who reacts to keywords at MessageBird", () => {
  const act = (body: string, options = {}, recipient = "14155550100") =>
    onlyMessage(parsed({ ...INBOUND, body, recipient }, options)).carrierAct;

  it("is us by default, except that the toll-free network always does", () => {
    expect(act("STOP")).toBeUndefined();
    expect(act("STOP", {}, "18885550100")).toEqual({ intent: "opt-out", replied: true });
  });

  it("is the carrier where the connection says so", () => {
    expect(act("stop", { optOutHandling: "carrier" })).toEqual({ intent: "opt-out", replied: true });
    expect(act("HELP", { optOutHandling: "carrier" })).toEqual({ intent: "help", replied: true });
    expect(act("STOP PLEASE", { optOutHandling: "carrier" })).toBeUndefined();
  });
});

describe("a status report from MessageBird", () => {
  const REPORT = {
    id: "b6aae1b5dfb2427a8f7ea6a717ba31a9",
    reference: "26",
    recipient: "31612345678",
    status: "delivered",
    statusDatetime: "2026-11-24T10:00:12+00:00",
    mccmnc: "310010",
    "price[amount]": "0.000",
  };
  const report = (change: Readonly<Record<string, string>>, direction: Direction = "delivery") =>
    connect().parse(request("GET", `${DELIVERY_URL}?${form({ ...REPORT, ...change })}`), direction);

  it.each([
    ["scheduled", "accepted"],
    ["buffered", "queued"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["expired", "expired"],
    ["delivery_failed", "undelivered"],
    ["a-status-of-the-future", "unknown"],
    ["constructor", "unknown"],
  ])("of %s means %s, on either URL", (value, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({ status: value }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: REPORT.id,
            to: "+31612345678",
            status,
            effect: "none",
            carrierTime: "2026-11-24T10:00:12.000Z",
          },
        ],
      });
    }
  });

  it.each([
    ["103", "opted-out", "withdraw"],
    ["1", "invalid-number", "unreachable"],
    ["5", "invalid-number", "unreachable"],
    ["2", "other", "none"],
    ["3", "other", "none"],
    ["34", "other", "none"],
    ["999", "other", "none"],
  ])("with error %s is %s, and its effect is %s", (statusErrorCode, errorClass, effect) => {
    expect(report({ status: "delivery_failed", statusErrorCode })).toMatchObject({
      items: [{ status: "undelivered", errorCode: statusErrorCode, errorClass, effect }],
    });
  });

  it("that names its addresses as empty text counts all the same", () => {
    expect(report({ recipient: "", originator: "" })).toEqual({
      items: [expect.not.objectContaining({ to: expect.anything(), from: expect.anything() })],
    });
  });

  it("without an id or about a number that is none is malformed", () => {
    expect(report({ id: "" })).toEqual({
      malformed: "id: expected 1 to 256 letters, digits or signs, in at most 400 octets",
    });
    expect(report({ recipient: "+1" })).toEqual({ malformed: "recipient: expected a phone number" });
    expect(report({ statusErrorCode: "x" })).toEqual({ malformed: "statuserrorcode: expected digits" });
  });
});

describe("the answer to MessageBird", () => {
  it("is OK, whatever there is to say", () => {
    const reply = { reference: "r", from: "+14155550100", to: number("+14155550123"), text: "Bye" };
    const ok = { status: 200, contentType: "text/plain; charset=utf-8", body: "OK" };
    expect(connect().answer("inbound", [reply])).toEqual(ok);
    expect(connect().answer("delivery", [])).toEqual(ok);
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through MessageBird", () => {
  const text = { reference: "ref", from: "+31970000001", to: number("+31612345678"), text: "Está fuera 👍" };
  const send = (options = {}) => {
    const api = connect(options).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON with the access key, asking for whatever coding the text needs", () => {
    const { body, ...call } = send().call(text);
    expect(call).toEqual({
      method: "POST",
      url: "https://rest.messagebird.com/messages",
      headers: { authorization: "AccessKey access-key", "content-type": "application/json" },
    });
    expect(JSON.parse(body ?? "")).toEqual({
      originator: "31970000001",
      recipients: ["31612345678"],
      body: "Está fuera 👍",
      datacoding: "auto",
      reference: "ref",
    });
    expect(send({ apiBaseUrl: "http://localhost:4010" }).call(text).url).toBe("http://localhost:4010/messages");
  });

  it("is not possible without an access key", () => {
    expect(connect({}, { signingKey: KEY }).send).toBeUndefined();
  });

  it.each([
    [201, '{"id":"m-1"}', { outcome: "sent", messageId: "m-1" }],
    [201, "", { outcome: "sent" }],
    [422, '{"errors":[{"code":10,"description":"…"}]}', { outcome: "refused", reason: "code-10" }],
    [422, '{"errors":[{"code":103}]}', { outcome: "refused", reason: "code-103", optedOut: true }],
    [429, "", { outcome: "throttled" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a MessageBird connection", () => {
  it("default to a day of redelivery", () => {
    expect(connect().redeliverySeconds).toBe(86_400);
  });

  it.each([
    { optOutHandling: "nobody" },
    { toleranceSeconds: 1 },
    { redeliverySeconds: 10 },
    { apiBaseUrl: "ftp://x" },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });
});
