import fc from "fast-check";
import plivo from "plivo";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/plivo.ts";
import { plivoSignature, plivoSignedText, plivoSignedTextV2 } from "../../functions/carriers/plivo-signature.ts";
import type { CarrierSimulator, SimulatedRequest } from "../../functions/carriers/simulator.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const TOKEN = "auth-token";
const secret = { authId: "MA1", authToken: TOKEN };
const secrets = {
  first: secret,
  second: { authId: "MA1", authToken: "next-token" },
  both: { authId: "MA1", authToken: [TOKEN, "next-token"] },
  foreign: { authId: "MA1", authToken: "foreign-token" },
};
const statuses = ["queued", "sent", "delivered", "undelivered", "failed", "rejected"] as const;

describeCarrier("plivo, version 3", {
  carrier,
  simulator,
  options: {},
  secrets,
  covered: ["url", "body", "header:x-plivo-signature-ma-v3", "header:x-plivo-signature-v3-nonce"],
  credentialHeaders: ["x-plivo-signature-ma-v3", "x-plivo-signature-v3-nonce"],
  ids: fc.uuid(),
  statuses,
});

/** As Plivo's messaging product has long signed: the address alone. */
const version2: CarrierSimulator = {
  ...simulator,
  inbound: (message, url, settings) => signedV2(simulator.inbound(message, url, settings), settings.credentials),
  delivery: (report, url, settings) => signedV2(simulator.delivery(report, url, settings), settings.credentials),
};

function signedV2(request: SimulatedRequest, credentials: unknown): SimulatedRequest {
  const { authToken } = { authToken: TOKEN, ...Object(credentials) };
  const [token] = [authToken].flat();
  const signature = plivoSignature(token, plivoSignedTextV2(request.url, "n-1"));
  return { ...request, headers: { "x-plivo-signature-v2": signature, "x-plivo-signature-v2-nonce": "n-1" } };
}

describeCarrier("plivo, version 2 where it is accepted", {
  carrier,
  simulator: version2,
  options: { acceptV2: true },
  secrets,
  covered: ["url", "header:x-plivo-signature-v2", "header:x-plivo-signature-v2-nonce"],
  credentialHeaders: ["x-plivo-signature-v2", "x-plivo-signature-v2-nonce"],
  ids: fc.uuid(),
  statuses,
});

type Parameters = Readonly<Record<string, string | readonly string[]>>;

const INBOUND = {
  MessageUUID: "0f1e2d3c-4b5a-11ef-8a69-000000000001",
  From: "14155550123",
  To: "14155550100",
  Text: "Is it 1+1? ✅",
  Type: "sms",
  Units: "1",
  TotalRate: "0",
  TotalAmount: "0",
  MessageIntent: "",
} as const;
const REPORT = {
  MessageUUID: "0f1e2d3c-4b5a-11ef-8a69-000000000002",
  From: "14155550100",
  To: "14155550123",
  Type: "sms",
  Status: "delivered",
  Units: "1",
  Sequence: "3",
} as const;
const URL_IN = "https://sms.example.com/webhooks/plivo/inbound";

const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

function formOf(parameters: Parameters): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
}

function post(parameters: Parameters, headers: Readonly<Record<string, string>> = {}, url = URL_IN): WebhookRequest {
  return received({ method: "POST", url, headers, body: formOf(parameters) });
}

const parsed = (parameters: Parameters, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(parameters), direction);
const without = (parameters: Parameters, name: string): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([one]) => one !== name));

/** The official SDK's word. */
const sdkAccepts = (method: string, url: string, nonce: string, signature: string, parameters: Parameters) =>
  Boolean(
    plivo.validateV3Signature(
      method,
      url,
      nonce,
      TOKEN,
      signature,
      Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value].flat()])),
    ),
  );

describe("the version 3 signature of a Plivo webhook", () => {
  const names = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,9}$/);
  const values = fc.string({ unit: "binary" });
  const many = fc.dictionary(names, fc.array(values, { minLength: 1, maxLength: 3 }), { maxKeys: 5 });

  it("is accepted exactly when the official SDK accepts it, over any query, form and port", async () => {
    const bases = fc.constantFrom(URL_IN, "https://sms.example.com:8443/webhooks/plivo/inbound", `${URL_IN}/`);
    await fc.assert(
      fc.asyncProperty(many, many, bases, fc.boolean(), fc.boolean(), async (query, form, base, isPost, isOurs) => {
        const search = formOf(query);
        const url = search === "" ? base : `${base}?${search}`;
        const pairs = (given: Parameters) => [...new URLSearchParams(formOf(given))];
        const method = isPost ? "POST" : "GET";
        const body = isPost ? form : {};
        const token = isOurs ? TOKEN : "foreign-token";
        const signature = plivoSignature(token, plivoSignedText(url, pairs(query), pairs(body), "n-1"));
        const expected = sdkAccepts(method, url, "n-1", signature, body);
        expect(expected).toBe(isOurs);
        const webhook: WebhookRequest = {
          method,
          url,
          path: new URL(url).pathname,
          rawQuery: search,
          headers: { "x-plivo-signature-v3": signature, "x-plivo-signature-v3-nonce": "n-1" },
          body: Buffer.from(formOf(body)),
          sourceIp: "203.0.113.7",
        };
        expect((await connect().verify(webhook, NOW)).genuine).toBe(expected);
      }),
    );
  });

  it("is the one that the rule gives, written out", async () => {
    const text = `${URL_IN}?a=1&a=2&b=%.MessageUUID1TextSTOP.n-1`;
    const webhook = post(
      { Text: "STOP", MessageUUID: "1" },
      { "x-plivo-signature-v3": plivoSignature(TOKEN, text), "x-plivo-signature-v3-nonce": "n-1" },
      `${URL_IN}?b=%25&a=2&a=1`,
    );
    expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
    expect(plivoSignature("key", "text")).toBe("avqQRqlXnK0UOjhMG1ZLmiUNJ9b2pj+fIL86dZTJ4sY=");
  });

  const signatureOf = (parameters: Parameters, token = TOKEN) =>
    simulator.inbound(
      { id: String(parameters.MessageUUID), from: number("+14155550123"), to: "+14155550100", text: "STOP", at: NOW },
      URL_IN,
      { options: {}, credentials: { authToken: token } },
    );

  it("may stand among several, in either header, and any of them will do", async () => {
    const play = signatureOf(INBOUND);
    const right = play.headers["x-plivo-signature-ma-v3"] ?? "";
    const nonce = { "x-plivo-signature-v3-nonce": play.headers["x-plivo-signature-v3-nonce"] ?? "" };
    for (const headers of [
      { "x-plivo-signature-v3": `AAAA,${right}` },
      { "x-plivo-signature-v3": "AAAA", "x-plivo-signature-ma-v3": right },
      { "x-plivo-signature-v3": right },
    ]) {
      const webhook = received({ ...play, headers: { ...nonce, ...headers } });
      expect(await connect().verify(webhook, NOW)).toEqual({ genuine: true });
    }
  });

  it("decides wherever it is given: a right version 2 does not make good a wrong version 3", async () => {
    const v2 = signedV2(signatureOf(INBOUND), secret);
    const wrong = { "x-plivo-signature-v3": "AAAA", "x-plivo-signature-v3-nonce": "n-1" };
    const webhook = received({ ...v2, headers: { ...v2.headers, ...wrong } });
    expect(await connect({ acceptV2: true }).verify(webhook, NOW)).toEqual({
      genuine: false,
      reason: "signature-mismatch",
      differs: "signature",
    });
  });

  it.each([
    ["another scheme", "http://sms.example.com/webhooks/plivo/inbound", {}],
    ["a slash at the end", `${URL_IN}/`, {}],
    [
      "the host that the client named",
      "https://abc.execute-api.eu-west-1.amazonaws.com/webhooks/plivo/inbound",
      { host: "abc.execute-api.eu-west-1.amazonaws.com" },
    ],
  ])("made for %s is refused, and the operator learns that the URL differs", async (_, url, headers) => {
    const message = { id: "1", from: number("+14155550123"), to: "74454", text: "STOP", at: NOW };
    const play = simulator.inbound(message, url, { options: {}, credentials: secret });
    const webhook = received({ ...play, url: URL_IN, headers: { ...play.headers, ...headers } });
    expect(await connect().verify(webhook, NOW)).toEqual({
      genuine: false,
      reason: "signed-for-another-url",
      differs: "url",
    });
  });

  it("is not taken for the same parameters split elsewhere", async () => {
    const signed = (parameters: Parameters) => {
      const text = plivoSignedText(URL_IN, [], [...new URLSearchParams(formOf(parameters))], "n-1");
      const headers = { "x-plivo-signature-v3": plivoSignature(TOKEN, text), "x-plivo-signature-v3-nonce": "n-1" };
      return post(parameters, headers);
    };
    const said = { ...INBOUND, Text: "YES That is all" };
    const resplit = { ...INBOUND, Text: "YES ", "That is all": "" };
    expect(signed(resplit).headers).toEqual(signed(said).headers);
    expect(await connect().verify(signed(said), NOW)).toEqual({ genuine: true });
    expect(await connect().verify(signed(resplit), NOW)).toEqual({
      genuine: false,
      reason: "parameter-name",
      differs: "body",
    });
    expect(parsed({ ...INBOUND, MessageUUID: `${INBOUND.MessageUUID}PowerpackUUID` })).toEqual({
      malformed: "messageuuid: expected a UUID",
    });
  });

  it("is not looked at where there are more than 300 parameters", async () => {
    const headers = { "x-plivo-signature-v3": "x", "x-plivo-signature-v3-nonce": "n-1" };
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`p${index}`, "1"]));
    const refused = { genuine: false, reason: "too-many-parameters" };
    expect(await connect().verify(post(many, headers), NOW)).toEqual({ ...refused, differs: "body" });
    const get = received({ method: "GET", url: `${URL_IN}?${formOf(many)}`, headers });
    expect(await connect().verify(get, NOW)).toEqual({ ...refused, differs: "url" });
  });

  it("costs no more than a moment to refuse over 250,000 bytes", async () => {
    const body = Array.from({ length: 40_000 }, (_, index) => `a=${index}`).join("&");
    const headers = { "x-plivo-signature-v3": ",".repeat(8_000), "x-plivo-signature-v3-nonce": "n" };
    const started = performance.now();
    const webhook = {
      ...post({}, { ...headers, "x-plivo-signature-ma-v3": "x,".repeat(4_000) }),
      body: Buffer.from(body),
    };
    expect((await connect().verify(webhook, NOW)).genuine).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the version 2 signature of a Plivo webhook", () => {
  const headers = {
    "x-plivo-signature-ma-v2": plivoSignature(TOKEN, `${URL_IN}n-1`),
    "x-plivo-signature-v2-nonce": "n-1",
  };

  it("is one that the official SDK accepts", () => {
    expect(plivo.validateSignature(URL_IN, "n-1", headers["x-plivo-signature-ma-v2"], TOKEN)).toBe(true);
  });

  it("is refused unless the connection accepts it, and the operator learns so", async () => {
    expect(await connect().verify(post(INBOUND, headers), NOW)).toEqual({
      genuine: false,
      reason: "signature-v2-not-accepted",
      differs: "signature",
    });
    expect(await connect({ acceptV2: true }).verify(post(INBOUND, headers), NOW)).toEqual({ genuine: true });
  });

  it("leaves out the query", async () => {
    const webhook = post(INBOUND, headers, `${URL_IN}?a=1`);
    expect(await connect({ acceptV2: true }).verify(webhook, NOW)).toEqual({ genuine: true });
  });

  it("that is missing altogether is named as missing", async () => {
    expect(await connect({ acceptV2: true }).verify(post(INBOUND), NOW)).toEqual({
      genuine: false,
      reason: "signature-missing",
      differs: "signature",
    });
  });
});

describe("an inbound message from Plivo", () => {
  it("is read with its numbers in E.164, on either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(INBOUND, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: INBOUND.MessageUUID },
            from: "+14155550123",
            to: "+14155550100",
            text: INBOUND.Text,
            mediaCount: 0,
          },
        ],
      });
    }
  });

  it("may name its parameters in any case, and its numbers with a plus", () => {
    const lower = { messageuuid: INBOUND.MessageUUID, from: "+14155550123", to: "+14155550100", text: "STOP" };
    expect(onlyMessage(parsed(lower))).toMatchObject({
      id: { value: INBOUND.MessageUUID },
      from: "+14155550123",
      text: "STOP",
    });
  });

  it("with media has its text in Body, or none, and counts them whichever number they begin with", () => {
    const mms = { ...without(INBOUND, "Text"), Type: "mms" };
    expect(onlyMessage(parsed({ ...mms, Body: "STOP", MediaCount: "2", Media0: "a", Media1: "b" }))).toMatchObject({
      text: "STOP",
      mediaCount: 2,
    });
    expect(onlyMessage(parsed({ ...mms, Media1: "a", Media2: "b" }))).toMatchObject({ text: "", mediaCount: 2 });
  });

  it("by GET is read from the query, which is then what is signed", () => {
    const webhook = received({ method: "GET", url: `${URL_IN}?${formOf(INBOUND)}`, headers: {} });
    expect(onlyMessage(connect().parse(webhook, "inbound")).text).toBe(INBOUND.Text);
  });

  it("on WhatsApp is of the same person, to that channel's address", () => {
    const message = onlyMessage(parsed({ ...INBOUND, Type: "whatsapp", Text: "STOP", MessageIntent: "optout" }));
    expect(message).toMatchObject({ from: "+14155550123", to: "whatsapp:+14155550100" });
    expect(message.carrierAct).toBeUndefined();
  });

  it.each(["74454", "ACME"])("from %s is ignored, since it is nobody's phone", (From) => {
    expect(parsed({ ...INBOUND, From })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
  });

  it("to a short code keeps it", () => {
    expect(onlyMessage(parsed({ ...INBOUND, To: "74454" })).to).toBe("74454");
  });

  it.each(["MessageUUID", "From", "To"])("without %s is malformed, and the field is named", (name) => {
    const field = name.toLowerCase();
    expect(parsed(without(INBOUND, name))).toEqual({ malformed: `${field}: missing` });
    expect(parsed({ ...INBOUND, [name]: "" })).toEqual({ malformed: expect.stringMatching(`^${field}: expected `) });
  });

  it("with two texts, or from a number that is none, is malformed", () => {
    expect(parsed({ ...INBOUND, Text: ["STOP", "START"] })).toEqual({ malformed: "text: expected text" });
    expect(parsed({ ...INBOUND, From: "12" })).toEqual({ malformed: "from: expected a phone number" });
  });

  it("without any parameter is ignored", () => {
    expect(parsed({})).toEqual({ items: [{ kind: "ignored", reason: "empty" }] });
  });
});

describe("what Plivo does by itself on a keyword", () => {
  const act = (change: Parameters, options = {}) =>
    onlyMessage(parsed({ ...INBOUND, ...change }, "inbound", options)).carrierAct;

  it.each([
    ["optout", "opt-out"],
    ["OptOut", "opt-out"],
    ["optin", "opt-in"],
    ["help", "help"],
  ])("is what MessageIntent %s says, in whatever words", (MessageIntent, intent) => {
    expect(act({ Text: "BAJA", MessageIntent })).toEqual({ intent, replied: true });
  });

  it("is nothing where MessageIntent is empty", () => {
    expect(act({ Text: "STOP", MessageIntent: "" })).toBeUndefined();
  });

  it.each([
    [" Stop all ", "opt-out"],
    ["UNSUB", "opt-out"],
    ["unstop", "opt-in"],
    ["INFO", "help"],
  ])("is read from the words %j where there is no MessageIntent, on numbers of North America", (Text, intent) => {
    const change = { MessageUUID: INBOUND.MessageUUID, From: INBOUND.From, Text };
    const untold = (To: string) => onlyMessage(parsed({ ...change, To })).carrierAct;
    expect(untold("14155550100")).toEqual({ intent, replied: true });
    expect(untold("447700900199")).toBeUndefined();
    expect(untold("74454")).toBeUndefined();
  });

  it("is an opt-out without an answer where the service is switched off, so that we answer", () => {
    const self = { optOutHandling: "self" };
    expect(act({ Text: "STOP", MessageIntent: "optout" }, self)).toEqual({ intent: "opt-out", replied: false });
    expect(act({ Text: "STOP" }, self)).toBeUndefined();
  });

  it("is the network's answer on a toll-free number, whatever the account's setting", () => {
    const self = { optOutHandling: "self" };
    expect(act({ Text: "STOP", To: "18885550100" }, self)).toEqual({ intent: "opt-out", replied: true });
    expect(act({ Text: "HELP", To: "18885550100" }, self)).toBeUndefined();
  });
});

describe("a delivery report from Plivo", () => {
  const report = (change: Parameters, direction: Direction = "delivery", options = {}) =>
    parsed({ ...REPORT, ...change }, direction, options);

  it.each([
    ["queued", "queued"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["read", "delivered"],
    ["undelivered", "undelivered"],
    ["failed", "failed"],
    ["rejected", "rejected"],
    ["Delivered", "delivered"],
    ["a-status-of-the-future", "unknown"],
    ["toString", "unknown"],
  ])("of %s means %s, on either URL", (Status, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(report({ Status }, direction)).toEqual({
        items: [
          {
            kind: "delivery",
            messageId: REPORT.MessageUUID,
            to: "+14155550123",
            from: "+14155550100",
            status,
            effect: "none",
          },
        ],
      });
    }
  });

  it.each([
    ["200", "opted-out", "withdraw"],
    ["50", "invalid-number", "unreachable"],
    ["70", "invalid-number", "unreachable"],
    ["100", "invalid-number", "unreachable"],
    ["30", "spam-filtered", "none"],
    ["10", "other", "none"],
    ["20", "other", "none"],
    ["40", "other", "none"],
    ["60", "other", "none"],
    ["80", "other", "none"],
    ["90", "other", "none"],
    ["110", "other", "none"],
    ["201", "other", "none"],
    ["450", "other", "none"],
    ["1000", "other", "none"],
    ["9999", "other", "none"],
  ])("with error %s is %s, and its effect is %s", (ErrorCode, errorClass, effect) => {
    expect(report({ Status: "failed", ErrorCode })).toMatchObject({
      items: [{ status: "failed", errorCode: ErrorCode, errorClass, effect }],
    });
  });

  it("is read by the deployment's own word where it has one", () => {
    const options = { errors: { 9999: "landline" }, statuses: { enroute: "sent" } };
    expect(report({ Status: "enroute", ErrorCode: "9999" }, "delivery", options)).toMatchObject({
      items: [{ status: "sent", errorClass: "landline", effect: "unreachable" }],
    });
  });

  it("is of the whole message where it names one", () => {
    const ParentMessageUUID = "0f1e2d3c-4b5a-11ef-8a69-000000000003";
    expect(report({ ParentMessageUUID })).toMatchObject({ items: [{ messageId: ParentMessageUUID }] });
    expect(report({ ParentMessageUUID: "" })).toMatchObject({ items: [{ messageId: REPORT.MessageUUID }] });
  });

  it("has a time only where the zone is written", () => {
    expect(report({ DeliveryReportTime: "2026-11-24 09:14:00.000000" })).toMatchObject({
      items: [expect.not.objectContaining({ carrierTime: expect.anything() })],
    });
    expect(report({ DeliveryReportTime: "2026-11-24 09:14:00.000000+00:00" })).toMatchObject({
      items: [{ carrierTime: "2026-11-24T09:14:00.000Z" }],
    });
  });

  it("that names its recipient as empty text counts all the same", () => {
    expect(parsed({ ...REPORT, To: "", From: "" }, "delivery")).toEqual({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
  });

  it("without an id or a status, or about a recipient that is no number, is malformed", () => {
    expect(parsed(without(REPORT, "MessageUUID"), "delivery")).toEqual({ malformed: "messageuuid: missing" });
    expect(parsed(without(REPORT, "Status"), "delivery")).toEqual({ malformed: "status: missing" });
    expect(report({ To: "1" })).toEqual({ malformed: "to: expected a phone number" });
  });
});

describe("the answer to Plivo", () => {
  const reply = { reference: "r", from: "+14155550100", to: number("+14155550123"), text: "a < b & 'c'" };
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

  it("is an empty document when there is nothing to say, and an empty 200 to a report", () => {
    expect(connect().answer("inbound", [])).toEqual({
      status: 200,
      contentType: "application/xml",
      body: `${declaration}<Response></Response>`,
    });
    expect(connect().answer("delivery", [])).toEqual({ status: 200, body: "" });
  });

  it("names sender and recipient, which Plivo wants, and escapes what XML would take for its own", () => {
    expect(connect().answer("inbound", [reply]).body).toBe(
      `${declaration}<Response><Message src="14155550100" dst="14155550123" type="sms">a &#60; b &#38; &#39;c&#39;</Message></Response>`,
    );
  });

  it("goes out from a short code or a name as it is, and on the channel that was written on", () => {
    expect(connect().answer("inbound", [{ ...reply, from: 'A"&' }]).body).toContain('src="A&#34;&#38;"');
    expect(connect().answer("inbound", [{ ...reply, from: "whatsapp:+14155550100" }]).body).toContain(
      'src="14155550100" dst="14155550123" type="whatsapp"',
    );
  });

  it("says the same as the official SDK's document", () => {
    const response = plivo.Response();
    response.addMessage("hello", { src: "14155550100", dst: "14155550123", type: "sms" });
    const ours = connect().answer("inbound", [{ ...reply, text: "hello" }]);
    expect(ours.body).toBe(`${declaration}${response.toXML()}`);
  });

  it("says every text that XML can hold, unchanged", () => {
    const texts = ["STOP ✅", "1 < 2 && 3 > 2", '"quoted"', "línea\r\notra"];
    const answer = connect().answer(
      "inbound",
      texts.map((text) => ({ ...reply, text })),
    );
    expect(simulator.readReplies({ contentType: "", ...answer }, {})).toEqual(texts);
  });
});

describe("sending through Plivo", () => {
  const text = { reference: "ref", from: "+14155550100", to: number("+14155550123"), text: "Listo & hecho" };
  const send = (options = {}, credentials: unknown = secret) => {
    const api = connect(options, credentials).send;
    if (api === undefined) throw new Error("expected a send API");
    return api;
  };

  it("posts JSON with the account's first token", () => {
    const { body = "", ...call } = send({}, { authId: ["MA1", "MA2"], authToken: ["t1", "t2"] }).call(text);
    expect(call).toEqual({
      method: "POST",
      url: "https://api.plivo.com/v1/Account/MA1/Message/",
      headers: {
        authorization: `Basic ${Buffer.from("MA1:t1").toString("base64")}`,
        "content-type": "application/json",
      },
    });
    expect(JSON.parse(body)).toEqual({ src: "14155550100", dst: "14155550123", text: "Listo & hecho", type: "sms" });
  });

  it("goes out from the Powerpack and the API base of the configuration, and on the channel that was written on", () => {
    const powerpackUuid = "11111111-2222-4333-8444-555555555555";
    const call = send({ powerpackUuid, apiBaseUrl: "http://localhost:4010/" }).call(text);
    expect(call.url).toBe("http://localhost:4010/v1/Account/MA1/Message/");
    expect(JSON.parse(call.body ?? "")).toMatchObject({ powerpack_uuid: powerpackUuid, dst: "14155550123" });
    expect(call.body).not.toContain("src");
    const whatsapp = send().call({ ...text, from: "whatsapp:+14155550100" });
    expect(JSON.parse(whatsapp.body ?? "")).toMatchObject({ src: "14155550100", type: "whatsapp" });
  });

  it("is not possible without an account id", () => {
    expect(connect({}, { authToken: TOKEN }).send).toBeUndefined();
  });

  it.each([
    [202, '{"message":"message(s) queued","message_uuid":["u-1"]}', { outcome: "sent", messageId: "u-1" }],
    [202, "not JSON", { outcome: "sent" }],
    [429, "", { outcome: "throttled" }],
    [400, '{"error":"src is invalid"}', { outcome: "refused", reason: "http-400" }],
    [401, "", { outcome: "refused", reason: "http-401" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(send().read({ status, body })).toEqual(outcome);
  });
});

describe("the options of a Plivo connection", () => {
  it("default to ten minutes of redelivery, replies in the answer and no version 2", () => {
    expect(connect().redeliverySeconds).toBe(600);
    expect(connect({ redeliverySeconds: 900 }).redeliverySeconds).toBe(900);
    expect(connect().repliesInline).toBe(true);
  });

  it.each([
    { acceptV2: "yes" },
    { optOutHandling: "plivo" },
    { apiBaseUrl: "http://api.plivo.com" },
    { powerpackUuid: "pack" },
    { redeliverySeconds: 5 },
    { unknown: true },
  ])("refuse %j", (options) => {
    expect(() => connect(options)).toThrow();
  });

  it.each([{}, { authId: "MA1" }, { authId: "MA1", authToken: "" }, { authId: "MA1", authToken: [] }])(
    "refuse the secret %j",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );
});
