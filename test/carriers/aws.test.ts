import { generateKeyPairSync, sign } from "node:crypto";
import https from "node:https";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import fc from "fast-check";
import MessageValidator from "sns-validator";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { carrier, simulator } from "../../functions/carriers/aws.ts";
import { signedHeaders } from "../../functions/carriers/aws-request-signature.ts";
import type { ConnectedCarrier, Direction } from "../../functions/carriers/carrier.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { instantOf, plusMilliseconds } from "../../functions/instant.ts";
import { selfSigned } from "./certificate.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:two-way-sms";
const SNS = "https://sns.us-east-1.amazonaws.com";
const CERTIFICATE_URL = `${SNS}/SimpleNotificationService-0123456789abcdef.pem`;
const NEXT_URL = `${SNS}/SimpleNotificationService-fedcba9876543210.pem`;
const WEBHOOK_URL = "https://sms.example.com/webhooks/aws/inbound";
const OPTIONS = { topicArns: [TOPIC] };

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const next = generateKeyPairSync("rsa", { modulusLength: 2048 });
const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
type Pair = typeof ours;
const publicPem = ({ publicKey }: Pair) => publicKey.export({ format: "pem", type: "spki" }).toString();
const privatePem = ({ privateKey }: Pair) => privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const secretOf = (url: string, pair: Pair) => ({
  certificates: { [url]: publicPem(pair) },
  privateKey: privatePem(pair),
});
const secret = secretOf(CERTIFICATE_URL, ours);

describeCarrier("aws", {
  carrier,
  simulator,
  options: OPTIONS,
  secrets: {
    first: secret,
    second: secretOf(NEXT_URL, next),
    both: { certificates: { [CERTIFICATE_URL]: publicPem(ours), [NEXT_URL]: publicPem(next) } },
    foreign: secretOf(CERTIFICATE_URL, foreign),
  },
  covered: ["body"],
  credentialHeaders: [],
  statuses: ["queued", "sent", "delivered", "failed", "undelivered", "rejected", "expired", "unknown"],
  carriesTime: true,
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function connect(options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret): ConnectedCarrier {
  return carrier.connect({ ...OPTIONS, ...options }, credentials);
}

type Envelope = Readonly<Record<string, string | undefined>>;

const MESSAGE = {
  originationNumber: "+14255550182",
  destinationNumber: "+12125550101",
  messageKeyword: "KEYWORD_111122223333",
  messageBody: "Is it 1+1? 👍",
  inboundMessageId: "cb1f0000-0000-4000-8000-000000000001",
};
const NOTIFICATION: Envelope = {
  Type: "Notification",
  MessageId: "6b2a0000-0000-4000-8000-000000000001",
  TopicArn: TOPIC,
  Message: JSON.stringify(MESSAGE),
  Timestamp: NOW,
  SignatureVersion: "2",
  Signature: "AAAA",
  SigningCertURL: CERTIFICATE_URL,
  UnsubscribeURL: `${SNS}/?Action=Unsubscribe&SubscriptionArn=x`,
};
const TOKEN = "2336412f37f";
const confirming = (token = TOKEN, topic = TOPIC, base = `${SNS}/`) =>
  `${base}?Action=ConfirmSubscription&TopicArn=${topic}&Token=${token}`;
const CONFIRMATION: Envelope = {
  ...NOTIFICATION,
  Type: "SubscriptionConfirmation",
  Message: "You have chosen to subscribe to the topic.",
  Token: TOKEN,
  SubscribeURL: confirming(),
};

/** Signed as AWS documents it, independently of the adapter: these fields in this order, each on lines of their own. */
function signed(envelope: Envelope, pair: Pair = ours): Envelope {
  const names =
    envelope.Type === "Notification"
      ? ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
      : ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"];
  const text = names.filter((name) => envelope[name] !== undefined).map((name) => `${name}\n${envelope[name]}\n`);
  const digest = envelope.SignatureVersion === "1" ? "sha1" : "sha256";
  return { ...envelope, Signature: sign(digest, Buffer.from(text.join("")), pair.privateKey).toString("base64") };
}

function webhook(body: unknown, headers: Readonly<Record<string, string>> = {}, pathToken?: string): WebhookRequest {
  return {
    method: "POST",
    url: WEBHOOK_URL,
    path: "/webhooks/aws/inbound",
    rawQuery: "",
    headers: { "content-type": "text/plain; charset=UTF-8", ...headers },
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    sourceIp: "203.0.113.7",
    ...(pathToken !== undefined && { pathToken }),
  };
}

const verdict = (envelope: Envelope, options = {}, credentials: unknown = secret, now = NOW) =>
  connect(options, credentials).verify(webhook(envelope), now);
const parsed = (body: unknown, options = {}, direction: Direction = "inbound") =>
  connect(options).parse(webhook(body), direction);
const notified = (message: unknown, options = {}, direction: Direction = "inbound") =>
  parsed({ ...NOTIFICATION, Message: JSON.stringify(message) }, options, direction);

/** A stand-in for the network: it answers with what is given and counts the calls. */
function network(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer());
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

let counter = 0;
/** An address that no other test has fetched from. */
const freshUrl = () => `${SNS}/SimpleNotificationService-${(counter++).toString(16).padStart(32, "0")}.pem`;

describe("the signature of an SNS message", () => {
  it.each(["1", "2"])(
    "of version %s is accepted for every type of message, with and without a subject",
    async (version) => {
      const envelopes = [
        NOTIFICATION,
        { ...NOTIFICATION, Subject: "S" },
        CONFIRMATION,
        { ...CONFIRMATION, Type: "UnsubscribeConfirmation" },
      ];
      for (const envelope of envelopes) {
        expect(await verdict(signed({ ...envelope, SignatureVersion: version }))).toEqual({ genuine: true });
      }
    },
  );

  it("is accepted exactly when the official validator accepts it, whatever is changed after signing", async () => {
    vi.spyOn(https, "get").mockImplementation((...given: readonly unknown[]) => {
      const respond = given.find((one) => typeof one === "function");
      const response = {
        statusCode: 200,
        on(name: string, listen: (chunk?: string) => void) {
          if (name === "data") listen(publicPem(ours));
          else listen();
          return response;
        },
      };
      respond?.(response);
      return Object.create({ on: () => undefined });
    });
    const text = fc.string({ unit: "binary" });
    const types = fc.constantFrom(NOTIFICATION, CONFIRMATION);
    const contents = fc.record({ Message: text, MessageId: text, SignatureVersion: fc.constantFrom("1", "2") });
    const subject = fc.option(text, { nil: undefined });
    const changed = fc.option(fc.constantFrom("Message", "MessageId", "Timestamp", "TopicArn", "Token", "Signature"));
    await fc.assert(
      fc.asyncProperty(types, contents, subject, changed, async (type, content, Subject, change) => {
        const isNotification = type.Type === "Notification";
        const envelope = signed({ ...type, ...content, ...(isNotification && Subject !== undefined && { Subject }) });
        const sent = change === null ? envelope : { ...envelope, [change]: `x${envelope[change] ?? ""}` };
        const expected = await new Promise((resolve) =>
          new MessageValidator().validate(JSON.stringify(sent), (error) => resolve(error === null)),
        );
        expect((await verdict(sent)).genuine).toBe(expected);
      }),
    );
  });

  it.each([
    [
      "of a topic that is not listed",
      { TopicArn: "arn:aws:sns:us-east-1:999999999999:two-way-sms" },
      "unknown-topic",
      "source",
    ],
    ["of an unknown version", { SignatureVersion: "3" }, "signature-version-refused", "signature"],
    [
      "of a version that a prototype names",
      { SignatureVersion: "constructor" },
      "signature-version-refused",
      "signature",
    ],
    ["with a certificate that is not listed", { SigningCertURL: NEXT_URL }, "certificate-unknown", "certificate"],
    ["without a time", { Timestamp: "now" }, "timestamp-outside-tolerance", "time"],
    ["of an unknown type", { Type: "Other" }, "envelope-malformed", "body"],
    ["without its token", { ...CONFIRMATION, Token: undefined }, "envelope-malformed", "body"],
  ])("%s is refused, and the operator is told why", async (_, change, reason, differs) => {
    expect(await verdict(signed({ ...NOTIFICATION, ...change }))).toEqual({ genuine: false, reason, differs });
  });

  it("by somebody else's key is refused, and so is a second spelling of a genuine one", async () => {
    const mismatch = { genuine: false, reason: "signature-mismatch", differs: "signature" };
    expect(await verdict(signed(NOTIFICATION, foreign))).toEqual(mismatch);
    const genuine = signed(NOTIFICATION);
    expect(await verdict({ ...genuine, Signature: `${genuine.Signature} ` })).toEqual(mismatch);
    expect(await verdict({ ...genuine, Signature: "" })).toEqual(mismatch);
  });

  it("of version 1 is refused where the connection wants 2", async () => {
    const options = { minSignatureVersion: 2 };
    expect(await verdict(signed({ ...NOTIFICATION, SignatureVersion: "1" }), options)).toMatchObject({
      reason: "signature-version-refused",
    });
    expect(await verdict(signed(NOTIFICATION), options)).toEqual({ genuine: true });
  });

  it("holds for as long as SNS may try, either way, and no longer", async () => {
    const at = (seconds: number) => plusMilliseconds(NOW, seconds * 1000);
    for (const seconds of [-3_900, 3_900]) {
      expect(await verdict(signed(NOTIFICATION), {}, secret, at(seconds))).toEqual({ genuine: true });
    }
    const outside = { genuine: false, reason: "timestamp-outside-tolerance", differs: "time" };
    for (const seconds of [-3_901, 3_901]) {
      expect(await verdict(signed(NOTIFICATION), {}, secret, at(seconds))).toEqual(outside);
    }
    expect(await verdict(signed(NOTIFICATION), { toleranceSeconds: 60 }, secret, at(61))).toEqual(outside);
  });
});

describe("the certificate of an SNS message", () => {
  const hour = 3_600_000;
  const validFrom = (from: number, to: number) =>
    selfSigned(ours.publicKey, ours.privateKey, new Date(Date.parse(NOW) + from), new Date(Date.parse(NOW) + to));

  const ELSEWHERE = [
    "https://evil.example/SimpleNotificationService-0.pem",
    "http://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com.evil.example/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com@evil.example/SimpleNotificationService-0.pem",
    "https://user@sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com:8443/SimpleNotificationService-0.pem",
    "https://evil.sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com.cn/SimpleNotificationService-0.pem",
    "https://s3.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem?x=1",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem#x",
    "//sns.us-east-1.amazonaws.com/SimpleNotificationService-0.pem",
    "not a URL",
  ];
  const OTHER_PATHS = [
    "https://sns.us-east-1.amazonaws.com/other.pem",
    "https://sns.us-east-1.amazonaws.com/a/SimpleNotificationService-0.pem",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0.txt",
    "https://sns.us-east-1.amazonaws.com/?Action=ListTopics",
  ];

  it.each([...ELSEWHERE, ...OTHER_PATHS])("at %s is refused before anything is fetched", async (SigningCertURL) => {
    const fetch = network(() => new Response(validFrom(-hour, hour)));
    expect(await verdict(signed({ ...NOTIFICATION, SigningCertURL }), {}, {})).toEqual({
      genuine: false,
      reason: "certificate-url-refused",
      differs: "certificate",
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each(ELSEWHERE)("at %s is refused even if it is listed", async (SigningCertURL) => {
    const listed = { certificates: { [SigningCertURL]: publicPem(ours) } };
    expect(await verdict(signed({ ...NOTIFICATION, SigningCertURL }), {}, listed)).toMatchObject({
      genuine: false,
      reason: "certificate-url-refused",
    });
  });

  it("is fetched once, without following redirects, and kept", async () => {
    const fetch = network(() => new Response(validFrom(-hour, hour)));
    const SigningCertURL = freshUrl();
    for (let time = 0; time < 3; time++) {
      expect(await verdict(signed({ ...NOTIFICATION, SigningCertURL }), {}, {})).toEqual({ genuine: true });
    }
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledWith(SigningCertURL, { redirect: "error", signal: expect.any(AbortSignal) });
  });

  it("is fetched for no message of a topic that is not listed", async () => {
    const fetch = network(() => new Response(validFrom(-hour, hour)));
    const TopicArn = "arn:aws:sns:us-east-1:999999999999:two-way-sms";
    await verdict(signed({ ...NOTIFICATION, TopicArn, SigningCertURL: freshUrl() }), {}, {});
    expect(fetch).not.toHaveBeenCalled();
  });

  it("in China is at that partition's own host", async () => {
    network(() => new Response(validFrom(-hour, hour)));
    const TopicArn = "arn:aws-cn:sns:cn-north-1:111122223333:two-way-sms";
    const SigningCertURL = "https://sns.cn-north-1.amazonaws.com.cn/SimpleNotificationService-0.pem";
    const options = { topicArns: [TopicArn] };
    expect(await verdict(signed({ ...NOTIFICATION, TopicArn, SigningCertURL }), options, {})).toEqual({
      genuine: true,
    });
  });

  it.each([
    ["has expired", validFrom(-2 * hour, -hour)],
    ["is not valid yet", validFrom(hour, 2 * hour)],
  ])("that %s is refused", async (_, pem) => {
    network(() => new Response(pem));
    expect(await verdict(signed({ ...NOTIFICATION, SigningCertURL: freshUrl() }), {}, {})).toEqual({
      genuine: false,
      reason: "certificate-not-valid",
      differs: "certificate",
    });
  });

  it("of another key does not make a signature good", async () => {
    network(() => new Response(validFrom(-hour, hour)));
    const envelope = signed({ ...NOTIFICATION, SigningCertURL: freshUrl() }, foreign);
    expect(await verdict(envelope, {}, {})).toMatchObject({ reason: "signature-mismatch" });
  });

  it.each([
    ["cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
    ["is not found", () => new Response("", { status: 404 })],
    ["is no certificate", () => new Response("<html>")],
    ["is far too large", () => new Response(`${validFrom(-hour, hour)}${"x".repeat(20_000)}`)],
  ])("that %s makes SNS send again, and is not asked for twice at once", async (_, answer) => {
    const fetch = network(answer);
    const envelope = signed({ ...NOTIFICATION, SigningCertURL: freshUrl() });
    const unavailable = {
      genuine: false,
      reason: "certificate-unavailable",
      differs: "certificate",
      unavailable: true,
    };
    expect(await verdict(envelope, {}, {})).toEqual(unavailable);
    expect(await verdict(envelope, {}, {})).toEqual(unavailable);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("that could not be had is asked for again after a moment", async () => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    let isDown = true;
    network(() => (isDown ? new Response("", { status: 500 }) : new Response(validFrom(-hour, hour))));
    const envelope = signed({ ...NOTIFICATION, SigningCertURL: freshUrl() });
    expect(await verdict(envelope, {}, {})).toMatchObject({ unavailable: true });
    isDown = false;
    clock.mockReturnValue(3_001);
    expect(await verdict(envelope, {}, {})).toEqual({ genuine: true });
  });

  it("is kept for no more than a few addresses", async () => {
    const fetch = network(() => new Response(validFrom(-hour, hour)));
    const [first = "", ...others] = Array.from({ length: 21 }, freshUrl);
    for (const SigningCertURL of [first, ...others, first]) {
      await verdict(signed({ ...NOTIFICATION, SigningCertURL }), {}, {});
    }
    expect(fetch.mock.calls.filter(([url]) => url === first)).toHaveLength(2);
  });

  it.each([{ certificates: { [CERTIFICATE_URL]: "no PEM" } }, { pathToken: "" }, { certificates: "x" }])(
    "or another part of the secret may be wrong, like %j",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});

describe("raw message delivery", () => {
  const raw = (headers = {}, token?: string) => webhook(MESSAGE, headers, token);
  const withToken = { ...secret, pathToken: ["secret-path", "next-path"] };

  it("is refused, since nothing signs it, unless the path carries a secret", async () => {
    expect(await connect().verify(raw({ "x-amz-sns-rawdelivery": "true" }, "secret-path"), NOW)).toEqual({
      genuine: false,
      reason: "raw-delivery-unsigned",
      differs: "signature",
    });
    for (const token of withToken.pathToken) {
      expect(await connect({}, withToken).verify(raw({}, token), NOW)).toEqual({ genuine: true });
    }
  });

  it.each([
    ["without the token", undefined, {}, "credential-missing", "key"],
    ["with another token", "another-path", {}, "credential-wrong", "key"],
    ["of another topic", "secret-path", { "x-amz-sns-topic-arn": `${TOPIC}2` }, "unknown-topic", "source"],
  ])("%s is refused", async (_, token, headers, reason, differs) => {
    expect(await connect({}, withToken).verify(raw(headers, token), NOW)).toEqual({ genuine: false, reason, differs });
  });

  it("of a listed topic is read without a time, as it carries none", async () => {
    const request = raw({ "x-amz-sns-topic-arn": TOPIC }, "secret-path");
    expect(await connect({}, withToken).verify(request, NOW)).toEqual({ genuine: true });
    const message = onlyMessage(connect({}, withToken).parse(request, "inbound"));
    expect(message).toMatchObject({ from: "+14255550182", text: MESSAGE.messageBody });
    expect(message.carrierTime).toBeUndefined();
  });

  it("does not spare an envelope its signature", async () => {
    const forged = webhook(signed(NOTIFICATION, foreign), {}, "secret-path");
    expect(await connect({}, withToken).verify(forged, NOW)).toMatchObject({ reason: "signature-mismatch" });
  });
});

describe("the subscription of a topic", () => {
  it("is confirmed by a call to SNS's own address for that topic and token", () => {
    const url = confirming();
    expect(parsed(CONFIRMATION)).toEqual({ items: [{ kind: "handshake", reason: "subscription-confirmation", url }] });
  });

  it.each([
    confirming(TOKEN, TOPIC, "https://evil.example/"),
    confirming(TOKEN, TOPIC, "http://sns.us-east-1.amazonaws.com/"),
    confirming(TOKEN, TOPIC, "https://sns.eu-west-1.amazonaws.com/"),
    confirming(TOKEN, TOPIC, "https://sns.us-east-1.amazonaws.com@evil.example/"),
    confirming(TOKEN, TOPIC, `${SNS}/other/`),
    confirming("another-token"),
    confirming(TOKEN, "arn:aws:sns:us-east-1:999999999999:theirs"),
    `${SNS}/?Action=Unsubscribe&TopicArn=${TOPIC}&Token=${TOKEN}`,
    `${SNS}/?TopicArn=${TOPIC}&Token=${TOKEN}`,
    `${confirming()}&Action=DeleteTopic`,
    `${confirming()}&Token=another-token`,
    `${confirming()}&Endpoint=https://evil.example`,
    "",
  ])("is confirmed nowhere else, e.g. %s", (SubscribeURL) => {
    expect(parsed({ ...CONFIRMATION, SubscribeURL })).toEqual({
      malformed: "SubscribeURL: expected SNS's confirmation of this topic and token",
    });
  });

  it("waits for a person where the connection says so, or where the topic is not listed", () => {
    const waiting = { items: [{ kind: "ignored", reason: "subscription-awaits-confirmation" }] };
    expect(parsed(CONFIRMATION, { autoConfirm: false })).toEqual(waiting);
    const topic = "arn:aws:sns:us-east-1:999999999999:theirs";
    expect(parsed({ ...CONFIRMATION, TopicArn: topic, SubscribeURL: confirming(TOKEN, topic) })).toEqual(waiting);
  });

  it("is not renewed when it has ended, although SNS offers the address", () => {
    expect(parsed({ ...CONFIRMATION, Type: "UnsubscribeConfirmation" })).toEqual({
      items: [{ kind: "ignored", reason: "unsubscribed-from-topic" }],
    });
  });
});

describe("an inbound message from AWS", () => {
  it("is read with its addresses and text, and with the envelope's time", () => {
    expect(parsed(NOTIFICATION)).toEqual({
      items: [
        {
          kind: "inbound",
          id: { source: "carrier", value: MESSAGE.inboundMessageId },
          from: "+14255550182",
          to: "+12125550101",
          text: "Is it 1+1? 👍",
          mediaCount: 0,
          carrierTime: NOW,
        },
      ],
    });
  });

  it("may have no text, and may be to a short code", () => {
    expect(onlyMessage(notified({ ...MESSAGE, messageBody: null })).text).toBe("");
    expect(onlyMessage(notified({ ...MESSAGE, destinationNumber: "74454" })).to).toBe("74454");
  });

  it("is read whichever URL it came to", () => {
    expect(onlyMessage(notified(MESSAGE, {}, "delivery")).text).toBe(MESSAGE.messageBody);
  });

  it.each(["74454", "ACME"])("from the short code or name %s is ignored", (originationNumber) => {
    expect(notified({ ...MESSAGE, originationNumber })).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it.each([
    [{ inboundMessageId: undefined }, "Message.inboundMessageId: missing"],
    [{ originationNumber: undefined }, "Message.originationNumber: missing"],
    [{ originationNumber: "+1" }, "Message.originationNumber: expected a phone number"],
    [{ destinationNumber: "" }, "Message.destinationNumber: expected an address"],
    [{ messageBody: ["STOP"] }, "Message.messageBody: expected text"],
  ])("with %j is malformed, and the field is named", (change, malformed) => {
    expect(notified({ ...MESSAGE, ...change })).toEqual({ malformed });
  });
});

describe("what AWS does by itself on a keyword", () => {
  const act = (change: object, options = {}) => onlyMessage(notified({ ...MESSAGE, ...change }, options)).carrierAct;

  it.each([
    "ARRET",
    "cancel",
    "END",
    "OPT-OUT",
    "OPTOUT",
    "QUIT",
    "REMOVE",
    "STOP",
    "TD",
    "UNSUBSCRIBE",
    " Stop it please",
  ])("is an opt-out with an answer on %j", (messageBody) => {
    expect(act({ messageBody })).toEqual({ intent: "opt-out", replied: true });
  });

  it.each(["HELP", "help me"])("is help on %j", (messageBody) => {
    expect(act({ messageBody })).toEqual({ intent: "help", replied: true });
  });

  it.each(["STOPPED", "End of month", "START", "please STOP", "Helpful", ""])("is nothing on %j", (messageBody) => {
    expect(act({ messageBody })).toBeUndefined();
  });

  it("follows the keyword that AWS says to have matched", () => {
    expect(act({ messageKeyword: "STOP", messageBody: "halt" })).toEqual({ intent: "opt-out", replied: true });
    expect(act({ messageKeyword: "UNSTOP", messageBody: "unstop" })).toEqual({ intent: "opt-in", replied: true });
    expect(act({ messageKeyword: "KEYWORD_111122223333", messageBody: "hi" })).toBeUndefined();
  });

  it("is nothing with self-managed opt-outs, except what the toll-free network does", () => {
    const self = { optOutHandling: "self" };
    expect(act({ messageBody: "STOP", messageKeyword: "STOP" }, self)).toBeUndefined();
    expect(act({ messageBody: "STOP", destinationNumber: "+18885550100" }, self)).toEqual({
      intent: "opt-out",
      replied: true,
    });
  });
});

describe("a delivery event from AWS", () => {
  const EVENT = {
    eventType: "TEXT_DELIVERED",
    eventVersion: "1.0",
    eventTimestamp: Date.parse("2026-11-24T08:33:00.123Z"),
    isFinal: true,
    originationPhoneNumber: "+12125550101",
    destinationPhoneNumber: "+14255550182",
    messageId: "862a8790-60c0-4430-9b2b-658bdd1a4545",
    messageStatus: "DELIVERED",
  };

  it.each([
    ["QUEUED", "queued"],
    ["PENDING", "queued"],
    ["SENT", "sent"],
    ["SUCCESSFUL", "sent"],
    ["DELIVERED", "delivered"],
    ["UNKNOWN", "unknown"],
    ["OF_THE_FUTURE", "unknown"],
  ])("TEXT_%s and its like mean %s without an error, on either URL", (type, status) => {
    for (const channel of ["TEXT", "MEDIA", "RCS"]) {
      for (const direction of ["inbound", "delivery"] as const) {
        expect(notified({ ...EVENT, eventType: `${channel}_${type}` }, {}, direction)).toEqual({
          items: [
            {
              kind: "delivery",
              messageId: EVENT.messageId,
              to: "+14255550182",
              from: "+12125550101",
              status,
              effect: "none",
              carrierTime: "2026-11-24T08:33:00.123Z",
            },
          ],
        });
      }
    }
  });

  it.each([
    ["TEXT_INVALID", "failed", "invalid-number", "unreachable"],
    ["TEXT_INVALID_MESSAGE", "failed", "other", "none"],
    ["TEXT_UNREACHABLE", "undelivered", "other", "none"],
    ["TEXT_CARRIER_UNREACHABLE", "undelivered", "other", "none"],
    ["TEXT_BLOCKED", "rejected", "other", "none"],
    ["TEXT_CARRIER_BLOCKED", "rejected", "other", "none"],
    ["TEXT_PROTECT_BLOCKED", "rejected", "other", "none"],
    ["TEXT_SPAM", "rejected", "spam-filtered", "none"],
    ["TEXT_TTL_EXPIRED", "expired", "other", "none"],
    ["MEDIA_INVALID", "failed", "invalid-number", "unreachable"],
    ["MEDIA_FILE_INACCESSIBLE", "failed", "other", "none"],
    ["MEDIA_FILE_TYPE_UNSUPPORTED", "failed", "other", "none"],
    ["MEDIA_FILE_SIZE_EXCEEDED", "failed", "other", "none"],
    ["RCS_FAILED", "failed", "other", "none"],
  ])("of %s means %s, is %s, and its effect is %s", (eventType, status, errorClass, effect) => {
    expect(notified({ ...EVENT, eventType })).toMatchObject({
      items: [{ status, errorCode: eventType, errorClass, effect }],
    });
  });

  it("through EventBridge is unwrapped, and names no recipient", () => {
    const { destinationPhoneNumber: _, ...detail } = EVENT;
    const event = { source: "aws.sms-voice", "detail-type": "Text Message Delivery Status Updated", detail };
    expect(notified(event)).toMatchObject({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
    expect(notified({ ...event, source: "aws.s3" })).toEqual({
      items: [{ kind: "ignored", reason: "other-notification" }],
    });
  });

  it("from a name keeps the name; about a number that is none is malformed", () => {
    expect(notified({ ...EVENT, originationPhoneNumber: "ACME" })).toMatchObject({ items: [{ from: "ACME" }] });
    expect(notified({ ...EVENT, destinationPhoneNumber: "+1" })).toEqual({
      malformed: "Message.destinationPhoneNumber: expected a phone number",
    });
    expect(notified({ ...EVENT, messageId: undefined })).toEqual({ malformed: "Message.messageId: missing" });
  });

  it("of a call, and what is no event, is ignored", () => {
    expect(notified({ ...EVENT, eventType: "VOICE_COMPLETED" })).toEqual({
      items: [{ kind: "ignored", reason: "other-event" }],
    });
    const other = { items: [{ kind: "ignored", reason: "other-notification" }] };
    expect(notified({ hello: "world" })).toEqual(other);
    expect(notified("a test")).toEqual(other);
    expect(parsed({ ...NOTIFICATION, Message: "not JSON" })).toEqual(other);
    expect(parsed("")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });
});

describe("the answer to SNS", () => {
  it("is an empty 200", () => {
    const reply = { reference: "r", from: "+12125550101", to: number("+14255550182"), text: "Bye" };
    expect(connect().answer("inbound", [reply])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("signing a request to AWS", () => {
  const captured = v.object({
    method: v.string(),
    hostname: v.string(),
    path: v.string(),
    headers: v.record(v.string(), v.string()),
    body: v.pipe(
      v.union([v.string(), v.instance(Uint8Array)]),
      v.transform((body) => (typeof body === "string" ? body : new TextDecoder().decode(body))),
    ),
  });

  it.each([undefined, "session/token=="])(
    "gives what the official SDK gives, with the session token %s",
    async (sessionToken) => {
      const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
      const role = { ...keys, ...(sessionToken !== undefined && { sessionToken }) };
      let request: unknown;
      const client = new SQSClient({
        region: "eu-west-1",
        credentials: role,
        maxAttempts: 1,
        requestHandler: {
          async handle(given: unknown) {
            request = given;
            throw new Error("captured");
          },
        },
      });
      const QueueUrl = "https://sqs.eu-west-1.amazonaws.com/111122223333/queue";
      await expect(client.send(new SendMessageCommand({ QueueUrl, MessageBody: "Está  fuera 👍" }))).rejects.toThrow();
      const { method, hostname, path, headers, body } = v.parse(captured, request);
      const { authorization = "", "x-amz-date": date = "" } = headers;
      const names = (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? "").split(";");
      const made = new Set(["host", "x-amz-date", "x-amz-security-token"]);
      const given = Object.fromEntries(
        names.filter((name) => !made.has(name)).map((name) => [name, headers[name] ?? ""] as const),
      );
      const now = instantOf(new Date(date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, "$1-$2-$3:$4:")));
      const url = `https://${hostname}${path}`;
      const scope = { region: "eu-west-1", service: "sqs" };
      expect(signedHeaders({ method, url, headers: given, body }, role, scope, now).authorization).toBe(authorization);
    },
  );
});

describe("sending through AWS", () => {
  const text = { reference: "ref", from: "+12125550101", to: number("+14255550182"), text: "Está fuera 👍" };

  beforeEach(() => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret-key");
    vi.stubEnv("AWS_SESSION_TOKEN", "session");
  });

  const send = (options = {}) => {
    const api = connect(options).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON to the region of the first topic, signed as the role", () => {
    const { body, headers, ...call } = send({ configurationSetName: "events" }).call(text);
    expect(call).toEqual({ method: "POST", url: "https://sms-voice.us-east-1.amazonaws.com/" });
    expect(headers).toEqual({
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "PinpointSMSVoiceV2.SendTextMessage",
      "x-amz-date": expect.stringMatching(/^\d{8}T\d{6}Z$/),
      "x-amz-security-token": "session",
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/sms-voice\/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=[0-9a-f]{64}$/,
      ),
    });
    expect(JSON.parse(body ?? "")).toEqual({
      DestinationPhoneNumber: "+14255550182",
      OriginationIdentity: "+12125550101",
      MessageBody: "Está fuera 👍",
      MessageType: "TRANSACTIONAL",
      ConfigurationSetName: "events",
    });
  });

  it("goes to the region or the endpoint of the configuration", () => {
    expect(send({ region: "eu-west-1" }).call(text).url).toBe("https://sms-voice.eu-west-1.amazonaws.com/");
    const local = send({ apiBaseUrl: "http://127.0.0.1:4010/", messageType: "PROMOTIONAL" }).call(text);
    expect(local.url).toBe("http://127.0.0.1:4010/");
    expect(JSON.parse(local.body ?? "")).toMatchObject({ MessageType: "PROMOTIONAL" });
  });

  it("is not possible without a role", () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    expect(connect().send).toBeUndefined();
  });

  const error = (type: string, reason?: string) => JSON.stringify({ __type: type, Message: "…", Reason: reason });

  it.each([
    [200, '{"MessageId":"m-1"}', { outcome: "sent", messageId: "m-1" }],
    [200, "", { outcome: "sent" }],
    [
      400,
      error("ConflictException", "DESTINATION_PHONE_NUMBER_OPTED_OUT"),
      { outcome: "refused", reason: "DESTINATION_PHONE_NUMBER_OPTED_OUT", optedOut: true },
    ],
    [
      400,
      error("com.amazonaws.pinpointsmsvoicev2#ConflictException", "DESTINATION_PHONE_NUMBER_NOT_VERIFIED"),
      { outcome: "refused", reason: "DESTINATION_PHONE_NUMBER_NOT_VERIFIED" },
    ],
    [400, error("AccessDeniedException"), { outcome: "refused", reason: "AccessDeniedException" }],
    [400, error("ThrottlingException"), { outcome: "throttled" }],
    [429, "", { outcome: "throttled" }],
    [400, error("to +14255550182"), { outcome: "refused", reason: "http-400" }],
    [500, "<html>", { outcome: "refused", reason: "http-500" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of an AWS connection", () => {
  it("default to SNS's own retries", () => {
    expect(connect().redeliverySeconds).toBe(120);
    expect(connect({ redeliverySeconds: 3_600 }).redeliverySeconds).toBe(3_600);
  });

  it.each([
    {},
    { topicArns: [] },
    { topicArns: ["two-way-sms"] },
    { topicArns: ["arn:aws:sqs:us-east-1:111122223333:queue"] },
    { ...OPTIONS, minSignatureVersion: 3 },
    { ...OPTIONS, redeliverySeconds: 7_200 },
    { ...OPTIONS, apiBaseUrl: "http://api.example.com" },
    { ...OPTIONS, region: "x/y" },
  ])("refuse %j", (options) => {
    expect(() => carrier.connect(options, secret)).toThrow();
  });
});

describe("a message that the simulator plays", () => {
  it("is what SNS posts: JSON as plain text", () => {
    const message = { id: "m", from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW };
    const request = received(simulator.inbound(message, WEBHOOK_URL, { options: OPTIONS, credentials: secret }));
    expect(request.headers["content-type"]).toBe("text/plain; charset=UTF-8");
    expect(onlyMessage(connect().parse(request, "inbound")).text).toBe("STOP");
  });
});
