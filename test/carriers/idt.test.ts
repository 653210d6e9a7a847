import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../functions/carriers/carrier.ts";
import { carrier, simulator } from "../../functions/carriers/idt.ts";
import { describeCarrier, NOW, number, onlyMessage } from "./contract.ts";
import { received } from "./received.ts";

const statuses = ["accepted", "sent", "delivered", "undelivered", "failed", "expired", "rejected", "unknown"] as const;

describeCarrier("idt by its preset", {
  carrier,
  simulator,
  options: {},
  secrets: {
    first: { pathToken: "token-1" },
    second: { pathToken: "token-2" },
    both: { pathToken: ["token-1", "token-2"] },
    foreign: { pathToken: "token-3" },
  },
  covered: [],
  credentialHeaders: [],
  statuses,
});

const CORRECTED = {
  mapping: {
    authentication: [{ type: "header-secret", header: "x-idt-key" }],
    inbound: {
      format: "json",
      fields: {
        id: "body.data.id",
        from: "body.data.from",
        to: "body.data.to",
        text: "body.data.body",
        time: "body.at",
      },
      timeFormat: "unix-s",
    },
    delivery: {
      format: "json",
      fields: { messageId: "body.data.id", status: "body.data.state" },
      statuses: { done: "delivered" },
    },
    reply: {
      type: "http",
      url: "https://api.idt.example/sms",
      format: "json",
      headers: { "x-api-key": "{apiKey}" },
      body: { from: "{from}", to: "{to}", text: "{text}" },
    },
  },
};
const correctedSecret = (headerToken: string | readonly string[]) => ({ headerToken, apiKey: "api-key" });

describeCarrier("idt by the mapping of a deployment", {
  carrier,
  simulator,
  options: CORRECTED,
  secrets: {
    first: correctedSecret("secret-1"),
    second: correctedSecret("secret-2"),
    both: correctedSecret(["secret-1", "secret-2"]),
    foreign: correctedSecret("secret-3"),
  },
  covered: ["header:x-idt-key"],
  credentialHeaders: ["x-idt-key"],
  statuses: ["delivered"],
  carriesTime: true,
});

const BASE = "https://sms.example.com/webhooks/idt";
const connect = (options: Readonly<Record<string, unknown>> = {}, credentials: unknown = { pathToken: "token" }) =>
  carrier.connect(options, credentials);
const parsed = (method: "GET" | "POST", fields: Readonly<Record<string, string>>, direction: Direction = "inbound") => {
  const text = new URLSearchParams(fields).toString();
  const url = `${BASE}/${direction}/token${method === "GET" ? `?${text}` : ""}`;
  return connect().parse(received({ method, url, headers: {}, ...(method === "POST" && { body: text }) }), direction);
};

describe("IDT Express by its preset", () => {
  it.each([
    ["id", "from", "to", "text"],
    ["msgid", "src", "dst", "msg"],
    ["messageId", "source", "destination", "message"],
    ["message_id", "originator", "to", "content"],
  ])("reads a message under the names %s, %s, %s and %s, from a query and from a form", (id, from, to, text) => {
    const fields = { [id]: "m-1", [from]: "14155550123", [to]: "74454", [text]: "STOP 1+1 ñ" };
    for (const method of ["GET", "POST"] as const) {
      expect(onlyMessage(parsed(method, fields))).toEqual({
        kind: "inbound",
        id: { source: "carrier", value: "m-1" },
        from: "+14155550123",
        to: "74454",
        text: "STOP 1+1 ñ",
        mediaCount: 0,
      });
    }
  });

  it("reads a report in SMPP's words", () => {
    const fields = { msgid: "m-1", dst: "14155550123", stat: "UNDELIV", err: "027" };
    expect(parsed("GET", fields, "delivery")).toEqual({
      items: [
        {
          kind: "delivery",
          messageId: "m-1",
          to: "+14155550123",
          status: "undelivered",
          errorCode: "027",
          errorClass: "other",
          effect: "none",
        },
      ],
    });
  });

  it("names what a message lacks", () => {
    expect(parsed("POST", { from: "14155550123", to: "1", text: "x" })).toEqual({
      malformed: expect.stringMatching(/^id: /),
    });
    expect(parsed("POST", { id: "1", to: "1", text: "x" })).toEqual({ malformed: "from: missing" });
  });

  it("answers with an empty success and sends nothing", () => {
    expect(connect().answer("inbound", [])).toEqual({ status: 200, body: "" });
    expect(connect().repliesInline).toBe(false);
    expect(connect().send).toBeUndefined();
    expect(carrier.canSend({})).toBe(false);
  });

  it("asks for its secret, and knows requests by nothing else", async () => {
    expect(() => connect({}, {})).toThrow();
    const request = received({ method: "GET", url: `${BASE}/inbound?token=token`, headers: {} });
    expect((await connect().verify(request, NOW)).genuine).toBe(false);
  });
});

describe("IDT Express by the mapping of a deployment", () => {
  it("follows it whole", () => {
    expect(carrier.canSend(CORRECTED)).toBe(true);
    const send = connect(CORRECTED, correctedSecret("s")).send;
    const call = send?.call({ reference: "r", from: "+14155550100", to: number("+14155550123"), text: "x" });
    expect(call).toMatchObject({ url: "https://api.idt.example/sms", headers: { "x-api-key": "api-key" } });
  });

  it("is refused where it is wrong, as the generic carrier's is", () => {
    const wrong = [{ mapping: {} }, { mapping: { ...CORRECTED.mapping, authentication: [] } }, { maping: {} }, 7, null];
    for (const options of wrong) {
      expect(v.safeParse(carrier.optionsSchema, options).success).toBe(false);
      expect(() => carrier.connect(options, { pathToken: "t" })).toThrow();
    }
  });

  it("read once reads the same again, as the preset does", () => {
    for (const options of [{}, CORRECTED]) {
      const once = v.parse(carrier.optionsSchema, options);
      expect(v.parse(carrier.optionsSchema, once)).toEqual(once);
    }
  });
});
