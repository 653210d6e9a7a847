import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/jasmin.ts";
import type { WebhookRequest } from "../../functions/http/webhook-request.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const pair = (username: string) => ({ username, password: `password of ${username}` });
const shared = {
  carrier,
  simulator,
  options: {},
  statuses: ["accepted", "sent", "delivered", "undelivered", "failed", "expired", "rejected", "unknown"],
} as const;

describeCarrier("jasmin by Basic credentials", {
  ...shared,
  secrets: {
    first: pair("one"),
    second: pair("two"),
    both: { users: [pair("one"), pair("two")] },
    foreign: pair("three"),
  },
  covered: [],
  credentialHeaders: ["authorization"],
});

describeCarrier("jasmin by a token in the URL", {
  ...shared,
  secrets: {
    first: { token: "token-1" },
    second: { token: "token-2" },
    both: { token: ["token-1", "token-2"] },
    foreign: { token: "token-3" },
  },
  covered: ["url"],
  credentialHeaders: [],
});

const BASE = "https://sms.example.com/webhooks/jasmin";
const secret = { token: "token", apiUsername: "u1", apiPassword: "p1" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

type Fields = Readonly<Record<string, string>>;
const encoded = (fields: Fields | string) =>
  typeof fields === "string" ? fields : new URLSearchParams(fields).toString();
const post = (fields: Fields | string): WebhookRequest =>
  received({ method: "POST", url: `${BASE}/inbound?token=token`, headers: {}, body: encoded(fields) });
const get = (fields: Fields | string): WebhookRequest =>
  received({ method: "GET", url: `${BASE}/inbound?token=token&${encoded(fields)}`, headers: {} });
const parsed = (fields: Fields | string, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(fields), direction);

const MESSAGE = {
  id: "16fd2706-8baf-433b-82eb-8c7fada847da",
  from: "14155550123",
  to: "74454",
  "origin-connector": "smppc",
  priority: "1",
  coding: "0",
  content: "STOP",
  binary: "53544f50",
};

describe("an inbound message from Jasmin", () => {
  const EXPECTED = {
    kind: "inbound",
    id: { source: "carrier", value: MESSAGE.id },
    from: "+14155550123",
    to: "74454",
    text: "STOP",
    mediaCount: 0,
  };

  it("is read from a POST and from a GET, on either URL, whatever the case of its names", () => {
    const { from: From, to: To, ...rest } = MESSAGE;
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(MESSAGE, direction)).toEqual({ items: [EXPECTED] });
      expect(connect().parse(get(MESSAGE), direction)).toEqual({ items: [EXPECTED] });
      expect(connect().parse(get({ ...rest, From, To }), direction)).toEqual({ items: [EXPECTED] });
    }
  });

  it.each([
    ["0", "6573749b65", "est\ufffde"],
    ["0", "006509", "@eÇ"],
    ["0", "1b65", "€"],
    ["1", "53544f50", "STOP"],
    ["3", "657374e1", "está"],
    ["8", "041f0440043804320435d83ddc4d", "Приве👍"],
    ["0", "", ""],
  ])("of coding %s with the octets %s says %j", (coding, binary, said) => {
    expect(onlyMessage(parsed({ ...MESSAGE, coding, binary, content: "garbled" })).text).toBe(said);
  });

  it("without its octets is read from its content", () => {
    const { binary: _, ...rest } = MESSAGE;
    expect(onlyMessage(parsed({ ...rest, content: "STOP 1" })).text).toBe("STOP 1");
    const { coding: __, ...neither } = rest;
    expect(onlyMessage(parsed(neither)).text).toBe("STOP");
    expect(onlyMessage(parsed("id=1&from=14155550123&to=1&coding=8&content=%00O%00K")).text).toBe("OK");
  });

  it("of the default alphabet is read as the operator says that the SMSC writes it", () => {
    const latin1 = { ...MESSAGE, binary: "657374e1" };
    expect(onlyMessage(parsed(latin1, "inbound", { defaultAlphabet: "latin1" })).text).toBe("está");
    expect(onlyMessage(parsed({ ...MESSAGE, binary: "c3a1" }, "inbound", { defaultAlphabet: "utf8" })).text).toBe("á");
  });

  it.each(["2", "4"])("of 8-bit coding %s is ignored", (coding) => {
    expect(parsed({ ...MESSAGE, coding })).toEqual({ items: [{ kind: "ignored", reason: "binary-message" }] });
  });

  it.each([
    [{ ...MESSAGE, from: "+1" }, "from: expected a phone number"],
    [{ ...MESSAGE, binary: "5g" }, "binary: expected hexadecimal digits"],
    [`${encoded(MESSAGE)}&Content=START`, "content: expected one text"],
    ["from=14155550123&to=1&content=x", "id: missing"],
    ["id=1&to=1&content=x", "from: missing"],
    ["id=1&from=14155550123&content=x", "to: missing"],
  ])("of the shape %j is malformed", (fields, malformed) => {
    expect(parsed(fields)).toEqual({ malformed });
  });

  it("from a short code or a name is ignored, and one that carries nothing is a check of the URL", () => {
    for (const from of ["ACME", "74454"]) {
      expect(parsed({ ...MESSAGE, from })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
    }
    expect(parsed("")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
    expect(connect().parse(get(""), "inbound")).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });
});

describe("a delivery report from Jasmin", () => {
  const report = (message_status: string, change: Fields = {}, options = {}) =>
    parsed({ id: "m-1", message_status, level: "2", ...change }, "delivery", options);

  it.each([
    ["ESME_ROK", "sent"],
    ["DELIVRD", "delivered"],
    ["ACCEPTD", "accepted"],
    ["ENROUTE", "sent"],
    ["UNDELIV", "undelivered"],
    ["DELETED", "failed"],
    ["EXPIRED", "expired"],
    ["REJECTD", "rejected"],
    ["UNKNOWN", "unknown"],
    ["A_STATE_OF_THE_FUTURE", "unknown"],
  ])("of %s is %s, on either URL", (given, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      const fields = { id: "m-1", message_status: given, level: "2", dlvrd: "001", err: "000", donedate: "2611240915" };
      expect(parsed(fields, direction)).toEqual({
        items: [{ kind: "delivery", messageId: "m-1", status, effect: "none" }],
      });
    }
  });

  it("of any refusal by the SMSC is rejected and carries it", () => {
    expect(report("ESME_RINVDSTADR", { level: "1" })).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: "m-1",
          status: "rejected",
          errorCode: "ESME_RINVDSTADR",
          errorClass: "other",
          effect: "none",
        },
      ],
    });
  });

  it("has errors that mean only what the operator says", () => {
    expect(report("UNDELIV", { err: "027" })).toMatchObject({ items: [{ errorCode: "027", effect: "none" }] });
    const options = {
      errors: { "027": "invalid-number", ESME_RINVDSTADR: "opted-out" },
      statuses: { UNDELIV: "failed" },
    };
    expect(report("UNDELIV", { err: "027" }, options)).toMatchObject({
      items: [{ status: "failed", errorClass: "invalid-number", effect: "unreachable" }],
    });
    expect(report("ESME_RINVDSTADR", {}, options)).toMatchObject({ items: [{ effect: "withdraw" }] });
  });

  it("without an id is malformed", () => {
    expect(parsed({ message_status: "DELIVRD" }, "delivery")).toEqual({ malformed: "id: missing" });
  });
});

describe("the answer to Jasmin", () => {
  it("is its own acknowledgement in both directions, and nothing else", () => {
    const reply = { reference: "r", from: "74454", to: number("+14155550123"), text: "x" };
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [reply])).toEqual({
        status: 200,
        contentType: "text/plain; charset=utf-8",
        body: "ACK/Jasmin",
      });
    }
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Jasmin", () => {
  const text = { reference: "ref", from: "+14155550100", to: number("+14155550123"), text: "You are out & done" };
  const api = { apiBaseUrl: "https://jasmin.example.com/" };
  const bodyOf = (options: object, change: object = {}, credentials: unknown = secret) => {
    const call = connect({ ...api, ...options }, credentials).send?.call({ ...text, ...change });
    return Object.fromEntries(new URLSearchParams(call?.body ?? ""));
  };

  it("posts a form, in the alphabet of SMS where that holds the text", () => {
    expect(connect(api).send?.call(text)).toMatchObject({ method: "POST", url: "https://jasmin.example.com/send" });
    expect(bodyOf({})).toEqual({
      username: "u1",
      password: "p1",
      from: "14155550100",
      to: "14155550123",
      coding: "0",
      content: text.text,
      dlr: "no",
    });
  });

  it("posts other texts as the hexadecimal digits of UTF-16", () => {
    expect(bodyOf({}, { text: "При👍" })).toMatchObject({ coding: "8", "hex-content": "041f04400438d83ddc4d" });
  });

  it("asks for reports at our URL with the secret in it", () => {
    const deliveryUrl = `${BASE}/delivery`;
    expect(bodyOf({ deliveryUrl })).toMatchObject({
      dlr: "yes",
      "dlr-url": `${BASE}/delivery?token=token`,
      "dlr-level": "2",
      "dlr-method": "POST",
    });
    const basic = { username: "u", password: "p", apiUsername: "u1", apiPassword: "p1" };
    expect(bodyOf({ deliveryUrl }, {}, basic)["dlr-url"]).toBe("https://u:p@sms.example.com/webhooks/jasmin/delivery");
  });

  it("is not possible without an address and a user", () => {
    expect(carrier.canSend({})).toBe(false);
    expect(carrier.canSend(api)).toBe(true);
    expect(connect().send).toBeUndefined();
    expect(connect(api, { token: "t" }).send).toBeUndefined();
  });

  it.each([
    [
      200,
      'Success "07033084-5cfd-4812-90a4-e4d24ffb6e3d"',
      { outcome: "sent", messageId: "07033084-5cfd-4812-90a4-e4d24ffb6e3d" },
    ],
    [200, "something else", { outcome: "sent" }],
    [403, 'Error "Authentication failure for username:u1"', { outcome: "refused", reason: "http-403" }],
    [412, 'Error "No route found"', { outcome: "refused", reason: "http-412" }],
    [429, "", { outcome: "throttled" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect(api).send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a Jasmin connection", () => {
  it.each([{ defaultAlphabet: "ascii" }, { apiBaseUrl: "http://jasmin.example.com" }, { redeliverySeconds: 1 }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { username: "u" }, { token: "" }, { users: [] }])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });

  it("default to five minutes of redelivery", async () => {
    expect(connect().redeliverySeconds).toBe(300);
    expect((await connect().verify(post(MESSAGE), NOW)).genuine).toBe(true);
  });
});
