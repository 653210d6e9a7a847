import { describe, expect, it } from "vitest";
import { carrier, simulator } from "../../functions/carriers/africastalking.ts";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

describeCarrier("africastalking", {
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
  statuses: ["queued", "sent", "delivered", "undelivered", "expired", "rejected"],
  carriesTime: true,
});

const URL = "https://sms.example.com/webhooks/africastalking/inbound";
const secret = { token: "token", apiUsername: "acme", apiKey: "api-key" };
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = secret) =>
  carrier.connect(options, credentials);

type Fields = Readonly<Record<string, string>>;
const post = (fields: Fields | string, url = `${URL}?token=token`) =>
  received({
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
const parsed = (fields: Fields | string, direction: Direction = "inbound", options = {}) =>
  connect(options).parse(post(fields), direction);

const MESSAGE = {
  linkId: "",
  text: "Habari 1+1",
  to: "21512",
  id: "ec9a1b2c",
  date: "2026-11-24T09:14:45Z",
  from: "+254791541111",
  cost: "None",
  networkCode: "63902",
};

describe("the token of an Africa's Talking webhook", () => {
  it("is in the query or the path, once", async () => {
    expect(await connect().verify(post(MESSAGE, `${URL}/token`), NOW)).toEqual({ genuine: true });
    expect(await connect().verify(post(MESSAGE, URL), NOW)).toMatchObject({ reason: "credential-missing" });
    expect(await connect().verify(post(MESSAGE, `${URL}/token?token=token`), NOW)).toMatchObject({
      reason: "credential-repeated",
    });
    expect((await connect().verify(post({ ...MESSAGE, token: "token" }, URL), NOW)).genuine).toBe(false);
  });
});

describe("an inbound message from Africa's Talking", () => {
  it.each(["2026-11-24T09:14:45Z", "2026-11-24 09:14:45"])("of %s is read, from either URL", (date) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ ...MESSAGE, date }, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "carrier", value: "ec9a1b2c" },
            from: "+254791541111",
            to: "21512",
            text: "Habari 1+1",
            mediaCount: 0,
            carrierTime: "2026-11-24T09:14:45.000Z",
          },
        ],
      });
    }
  });

  it("with an empty text or no readable date is read all the same", () => {
    const message = onlyMessage(parsed({ ...MESSAGE, text: "", date: "yesterday" }));
    expect(message.text).toBe("");
    expect(message).not.toHaveProperty("carrierTime");
  });

  it.each(["id", "from", "to"])("without %s is malformed, and the field is named", (name) => {
    const { [name]: _, ...rest } = MESSAGE as Fields;
    expect(parsed(rest)).toEqual({ malformed: `${name}: missing` });
  });

  it("with two texts or a number that is none is malformed, and from a name is ignored", () => {
    expect(parsed(`${new URLSearchParams(MESSAGE)}&text=STOP`)).toEqual({ malformed: "text: expected text" });
    expect(parsed({ ...MESSAGE, from: "+1" })).toEqual({ malformed: "from: expected a phone number" });
    expect(parsed({ ...MESSAGE, from: "ACME" })).toEqual({
      items: [{ kind: "ignored", reason: "sender-not-a-person" }],
    });
  });

  it("that carries nothing is a check of the URL", () => {
    expect(parsed({})).toEqual({ items: [{ kind: "ignored", reason: "empty-request" }] });
  });

  it("on a keyword is acted on only where the account is set up so", () => {
    const act = (options: object) => onlyMessage(parsed({ ...MESSAGE, text: "STOP" }, "inbound", options)).carrierAct;
    expect(act({})).toBeUndefined();
    expect(act({ optOutHandling: "carrier" })).toEqual({ intent: "opt-out", replied: true });
  });
});

describe("an opt-out that Africa's Talking tells of", () => {
  const OPT_OUT = { senderId: "ACME", phoneNumber: "+254791541111" };

  it("is a message without text by which the person has opted out, and been answered", () => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed(OPT_OUT, direction)).toEqual({
        items: [
          {
            kind: "inbound",
            id: { source: "derived", value: expect.stringMatching(/^[\w-]{43}$/) },
            from: "+254791541111",
            to: "ACME",
            text: "",
            mediaCount: 0,
            carrierAct: { intent: "opt-out", replied: true },
          },
        ],
      });
    }
  });

  it("has an id of its own for each person and sender", () => {
    const idOf = (fields: Fields) => onlyMessage(parsed(fields)).id.value;
    expect(idOf(OPT_OUT)).toBe(idOf({ ...OPT_OUT, phoneNumber: "254791541111" }));
    expect(idOf(OPT_OUT)).not.toBe(idOf({ ...OPT_OUT, senderId: "21512" }));
    expect(idOf(OPT_OUT)).not.toBe(idOf({ ...OPT_OUT, phoneNumber: "+254791541112" }));
  });

  it("without its person is malformed", () => {
    expect(parsed({ senderId: "ACME" })).toEqual({ malformed: "phoneNumber: missing" });
    expect(parsed({ ...OPT_OUT, phoneNumber: "+1" })).toEqual({ malformed: "phoneNumber: expected a phone number" });
  });

  it("from a premium service is one too, while joining one is no consent", () => {
    const subscription = { phoneNumber: "+254791541111", shortCode: "21512", keyword: "news" };
    expect(onlyMessage(parsed({ ...subscription, updateType: "deletion" }))).toMatchObject({
      to: "21512",
      carrierAct: { intent: "opt-out", replied: true },
    });
    expect(parsed({ ...subscription, updateType: "addition" })).toEqual({
      items: [{ kind: "ignored", reason: "subscription-added" }],
    });
    expect(parsed({ updateType: "deletion" })).toEqual({ malformed: "phoneNumber: missing" });
  });
});

describe("a delivery report from Africa's Talking", () => {
  const REPORT = {
    id: "ATXid_1",
    status: "Success",
    phoneNumber: "+254791541111",
    networkCode: "63902",
    retryCount: "0",
  };
  const report = (change: Fields, options = {}) => parsed({ ...REPORT, ...change }, "delivery", options);

  it.each([
    ["Sent", "sent"],
    ["Submitted", "sent"],
    ["Buffered", "queued"],
    ["Success", "delivered"],
    ["Rejected", "rejected"],
    ["Failed", "undelivered"],
    ["AbsentSubscriber", "undelivered"],
    ["AStatusOfTheFuture", "unknown"],
  ])("of %s is %s, from either URL", (given, status) => {
    for (const direction of ["inbound", "delivery"] as const) {
      expect(parsed({ ...REPORT, status: given }, direction)).toEqual({
        items: [{ kind: "delivery", messageId: "ATXid_1", to: "+254791541111", status, effect: "none" }],
      });
    }
  });

  it.each([
    ["UserInBlackList", "opted-out", "withdraw"],
    ["UserInBlacklist", "opted-out", "withdraw"],
    ["UserDoesNotExist", "invalid-number", "unreachable"],
    ["UserIsInactive", "invalid-number", "unreachable"],
    ["UserAccountSuspended", "other", "none"],
    ["NotNetworkSubcriber", "other", "none"],
    ["UserNotSubscribedToProduct", "other", "none"],
    ["InsufficientCredit", "other", "none"],
    ["InvalidLinkId", "other", "none"],
    ["DeliveryFailure", "other", "none"],
    ["DoNotDisturbRejection", "other", "none"],
    ["AReasonOfTheFuture", "other", "none"],
  ])("that failed for %s is %s, and its effect is %s", (failureReason, errorClass, effect) => {
    expect(report({ status: "Failed", failureReason })).toMatchObject({
      items: [{ status: "undelivered", errorCode: failureReason, errorClass, effect }],
    });
  });

  it("that expired was discarded by a filter, as the documentation has it", () => {
    expect(report({ status: "Expired" })).toMatchObject({
      items: [{ status: "expired", errorCode: "Expired", errorClass: "spam-filtered", effect: "none" }],
    });
  });

  it("means what the operator says, before what ships", () => {
    const options = { errors: { userisinactive: "other" }, statuses: { Submitted: "accepted" } };
    expect(report({ status: "Failed", failureReason: "UserIsInactive" }, options)).toMatchObject({
      items: [{ errorClass: "other", effect: "none" }],
    });
    expect(report({ status: "Submitted" }, options)).toMatchObject({ items: [{ status: "accepted" }] });
  });

  it("that names its recipient as empty text counts all the same", () => {
    expect(report({ phoneNumber: "" })).toEqual({
      items: [expect.not.objectContaining({ to: expect.anything() })],
    });
  });

  it("without an id, or about a number that is none, is malformed", () => {
    expect(parsed({ status: "Sent" }, "delivery")).toEqual({ malformed: "id: missing" });
    expect(report({ phoneNumber: "+1" })).toEqual({ malformed: "phoneNumber: expected a phone number" });
  });
});

describe("the answer to Africa's Talking", () => {
  it("is an empty 200", () => {
    expect(connect().answer("inbound", [])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
  });
});

describe("sending through Africa's Talking", () => {
  const text = { reference: "ref", from: "21512", to: number("+254791541111"), text: "Umeacha & poa" };

  it("posts a form with the application's name and first key", () => {
    expect(connect({}, { ...secret, apiKey: ["k1", "k2"] }).send?.call(text)).toEqual({
      method: "POST",
      url: "https://api.africastalking.com/version1/messaging",
      headers: {
        apikey: "k1",
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "username=acme&to=%2B254791541111&message=Umeacha+%26+poa&from=21512",
    });
  });

  it("does not name a sender that is shared", () => {
    const send = connect({ sharedSenders: ["21512"] }).send;
    expect(send?.call(text).body).not.toContain("from=");
    expect(send?.call({ ...text, from: "ACME" }).body).toContain("from=ACME");
  });

  it("is not possible without a username and a key", () => {
    expect(connect({}, { token: "t", apiKey: "k" }).send).toBeUndefined();
    expect(connect({}, { token: "t", apiUsername: "u" }).send).toBeUndefined();
  });

  const said = (recipient: object) => JSON.stringify({ SMSMessageData: { Message: "…", Recipients: [recipient] } });
  it.each([
    [
      201,
      said({ statusCode: 101, status: "Success", messageId: "ATXid_1" }),
      { outcome: "sent", messageId: "ATXid_1" },
    ],
    [201, said({ statusCode: 102, status: "Queued", messageId: "None" }), { outcome: "sent" }],
    [
      201,
      said({ statusCode: 406, status: "UserInBlacklist" }),
      { outcome: "refused", reason: "code-406", optedOut: true },
    ],
    [201, said({ statusCode: 403, status: "InvalidPhoneNumber" }), { outcome: "refused", reason: "code-403" }],
    [409, said({ statusCode: 409, status: "DoNotDisturbRejection" }), { outcome: "refused", reason: "code-409" }],
    [
      201,
      '{"SMSMessageData":{"Message":"InvalidSenderId","Recipients":[]}}',
      { outcome: "refused", reason: "no-recipient" },
    ],
    [200, "not JSON", { outcome: "sent" }],
    [401, "The supplied authentication is invalid", { outcome: "refused", reason: "http-401" }],
    [429, "", { outcome: "throttled" }],
  ])("reads status %i with %s", (status, body, outcome) => {
    expect(connect().send?.read({ status, body })).toEqual(outcome);
  });
});

describe("the settings of an Africa's Talking connection", () => {
  it.each([{ username: "acme" }, { apiBaseUrl: "http://api.example.com" }, { redeliverySeconds: 1 }])(
    "refuse the options %j",
    (options) => {
      expect(() => connect(options)).toThrow();
    },
  );

  it.each([{}, { token: "" }, { token: [] }, { apiKey: "k" }])("refuse the secret %j", (credentials) => {
    expect(() => connect({}, credentials)).toThrow();
  });
});
