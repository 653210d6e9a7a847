import { describe, expect, it } from "vitest";
import { carrier, simulator } from "../../functions/carriers/46elks.ts";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const pair = (username: string) => ({ username, password: `password of ${username}` });
const shared = {
  carrier,
  simulator,
  options: {},
  statuses: ["accepted", "sent", "delivered", "undelivered"],
  carriesTime: true,
} as const;

describeCarrier("46elks by Basic credentials", {
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

describeCarrier("46elks by a token in the URL", {
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

const URL = "https://sms.example.com/webhooks/46elks/inbound";
const secret = { token: "token", apiUsername: "u1", apiPassword: "p1" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

type Fields = Readonly<Record<string, string>>;
const post = (fields: Fields | string) =>
  received({
    method: "POST",
    url: `${URL}?token=token`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
const parsed = (fields: Fields | string, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(fields), direction);

const MESSAGE = {
  direction: "incoming",
  id: "sf8425555e5d8db61dda7a7b3f1b91bdb",
  from: "+46700001001",
  to: "+46700001000",
  created: "2026-11-24T09:14:45.741000",
  message: "Hej 1+1 å",
};

describe("an inbound message from 46elks", () => {
  it("is read with its time in UTC, from either URL", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(MESSAGE, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: MESSAGE.id },
            from: "+46700001001",
            to: "+46700001000",
            text: "Hej 1+1 å",
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:45.741Z",
          },
        ],
      });
    }
  });

  it("with nothing but images has an empty text", () => {
    const { message: _, ...rest } = MESSAGE;
    expect(onlyMessage(parsed({ ...rest, image: "https://a/1", image2: "https://a/2" }))).toMatchObject({
      text: "",
      mediaCount: 2,
    });
  });

  it.each(["id", "from", "to"])("without %s is malformed, and the field is named", (name) => {
    const { [name]: _, ...rest } = MESSAGE as Fields;
    expect(parsed(rest)).toEqual({ malformed: `${name}: missing` });
  });

  it("with two texts or a number that is none is malformed, and from a name or short code is ignored", () => {
    expect(parsed(`${new URLSearchParams(MESSAGE)}&message=STOP`)).toEqual({ malformed: "message: expected text" });
    expect(parsed({ ...MESSAGE, from: "+1" })).toEqual({ malformed: "from: expected a phone number" });
    for (const from of ["ACME", "71160"]) {
      expect(parsed({ ...MESSAGE, from })).toEqual({ items: [{ kind: "ignored", reason: "sender-not-a-person" }] });
    }
  });

  it("that carries nothing is a check of the URL, and one that we sent is ignored", () => {
    expect(parsed({})).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
    expect(parsed({ ...MESSAGE, direction: "outgoing" })).toEqual({
      items: [{ kind: "ignored", reason: "outgoing-message" }],
    });
  });
});

describe("a delivery report from 46elks", () => {
  it.each([
    ["created", "accepted"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["failed", "undelivered"],
    ["a-status-of-the-future", "unknown"],
  ])("of %s is %s, from either URL, and names no recipient", (given, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ id: "s1", status: given }, direction)).toEqual({
        items: [{ kind: "delivery", messageId: "s1", status, effect: "none" }],
      });
    }
  });

  it("carries the time of delivery", () => {
    expect(parsed({ id: "s1", status: "delivered", delivered: "2026-11-24T09:15:00.100000" })).toMatchObject({
      items: [{ carrierTime: "2026-11-24T09:15:00.100Z" }],
    });
  });

  it("means what the operator says, before what ships, and without an id is malformed", () => {
    expect(parsed({ id: "s1", status: "failed" }, "delivery", { statuses: { failed: "failed" } })).toMatchObject({
      items: [{ status: "failed" }],
    });
    expect(parsed({ status: "sent" }, "delivery")).toEqual({ malformed: "id: missing" });
  });
});

describe("the answer to 46elks", () => {
  const reply = (text: string) => ({ reference: "r", from: "+46700001000", to: number("+46700001001"), text });

  it("has no body without a reply, since a body is texted to the person", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(connect().answer(direction, [])).toEqual({ status: 204, body: "" });
    }
  });

  it("is the reply itself to a message, and never to a report", () => {
    expect(connect().repliesInline).toBe(true);
    const answered = connect().answer("inbound", [reply("Du är utloggad 👍")]);
    expect(answered).toEqual({ status: 200, contentType: "text/plain; charset=utf-8", body: "Du är utloggad 👍" });
    const { status, contentType = "", body } = answered;
    expect(simulator.readReplies({ status, contentType, body })).toEqual(["Du är utloggad 👍"]);
    expect(connect().answer("delivery", [reply("x")])).toEqual({ status: 204, body: "" });
  });
});

describe("sending through 46elks", () => {
  const text = { reference: "ref", from: "+46700001000", to: number("+46700001001"), text: "Hej & då" };

  it("posts a form with the API's credentials", () => {
    expect(connect().send?.call(text)).toEqual({
      method: "POST",
      url: "https://api.46elks.com/a1/sms",
      headers: {
        authorization: `Basic ${Buffer.from("u1:p1").toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "from=%2B46700001000&to=%2B46700001001&message=Hej+%26+d%C3%A5",
    });
  });

  it.each([
    [{ token: "a b" }, "https://sms.example.com/webhooks/46elks/delivery?token=a%20b"],
    [{ username: "us:er", password: "p@ss" }, "https://us%3Aer:p%40ss@sms.example.com/webhooks/46elks/delivery"],
  ])("asks for reports at our URL with the secret in it", async (credentials, expected) => {
    const options = { deliveryUrl: "https://sms.example.com/webhooks/46elks/delivery" };
    const call = connect(options, { ...credentials, apiUsername: "u", apiPassword: "p" }).send?.call(text);
    expect(new URLSearchParams(call?.body ?? "").get("whendelivered")).toBe(expected);
  });

  it("is not possible without the API's credentials", () => {
    expect(connect({}, { token: "t" }).send).toBeUndefined();
  });

  it.each([
    [200, '{"id":"s1","status":"created"}', { outcome: "sent", messageId: "s1" }],
    [200, "not JSON", { outcome: "sent" }],
    [200, '{"id":"s1","status":"failed"}', { outcome: "refused", reason: "status-failed" }],
    [403, "", { outcome: "refused", reason: "http-403" }],
    [429, "", { outcome: "throttled" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect().send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of a 46elks connection", () => {
  it.each([{ token: "t" }, { deliveryUrl: "http://sms.example.com" }, { redeliverySeconds: 3_600 }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { username: "u" }, { token: "" }, { apiUsername: "u", apiPassword: "p" }])(
    "refuse the secret %j",
    (credentials) => {
      expect(() => connect({}, credentials)).toThrow();
    },
  );

  it("default to a day of redelivery", async () => {
    expect(connect().redeliverySeconds).toBe(86_400);
    expect((await connect().verify(post(MESSAGE), NOW)).genuine).toBe(true);
  });
});
