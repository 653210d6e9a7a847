import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { apiBaseUrl } from "./api-url.ts";
import type { Parsed, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { jsonValue, readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { TELNYX_ERRORS, TELNYX_EXPIRED, TELNYX_STATUSES } from "./telnyx-codes.ts";
import type { TelnyxCredentials } from "./telnyx-signature.ts";
import { telnyxCredentials, verifyTelnyx } from "./telnyx-signature.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";

export { simulator } from "./telnyx-simulator.ts";

/** Options of a Telnyx connection. Its messaging profiles must have `webhook_api_version` 2. */
const options = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Telnyx does, by the messaging profile's keywords, so we record and stay silent.
   * `self`: Telnyx has switched its handling off. What `autoresponse_type` says Telnyx has done counts in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** How far the signed time may be from ours, in seconds, either way; 300 is what Telnyx's own libraries allow. */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400)), 300),
  /** Base of the REST API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.telnyx.com"),
  /** Replies go out through this messaging profile; needed where the sender is a name. */
  messagingProfileId: v.optional(v.pipe(v.string(), v.uuid("expected a UUID"))),
  /**
   * How long the same webhook may still come after its first attempt: up to three attempts at the URL and three at the failover URL, at
   * intervals that Telnyx does not state.
   */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(86_400)), 300),
});
type Options = v.InferOutput<typeof options>;

/** Telnyx's default keywords (developers.telnyx.com, "Advanced opt-in/out", default behaviour). */
const KEYWORDS: CarrierKeywords = {
  "opt-out": ["STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"],
  "opt-in": ["START", "UNSTOP"],
  help: ["HELP"],
};

/** What Telnyx took a message for, by default or by the profile's own keywords in any language. */
const AUTORESPONSES: Readonly<Record<string, CarrierAct["intent"]>> = {
  STOP: "opt-out",
  START: "opt-in",
  HELP: "help",
  INFO: "help",
};

const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const envelope = v.object({
  data: v.object({
    event_type: v.string(),
    occurred_at: v.nullish(v.string()),
    payload: v.record(v.string(), v.unknown()),
  }),
});
const recipients = v.pipe(v.array(v.unknown()), v.nonEmpty("expected at least one recipient"));
const recipient = v.object({ phone_number: address, status: v.nullish(v.string(), "") });
const inboundPayload = v.object({
  id: identifier,
  from: v.object({ phone_number: address }),
  to: v.pipe(v.array(recipient), v.nonEmpty("expected at least one recipient")),
  text: v.nullish(v.string(), ""),
  media: v.nullish(v.array(v.unknown()), []),
  received_at: v.nullish(v.string()),
  autoresponse_type: v.nullish(v.string(), ""),
});
const deliveryPayload = v.object({
  id: identifier,
  from: v.nullish(v.object({ phone_number: v.nullish(address) })),
  to: recipients,
  errors: v.nullish(v.array(v.object({ code: v.union([v.string(), v.number()]) })), []),
});

/** Told by the event's type, since one URL gets both directions by default. */
function parse(request: WebhookRequest, options: Options): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  const read = readBySchema(envelope, body.json);
  if ("problem" in read) return { malformed: read.problem };
  const { event_type, occurred_at, payload } = read.value.data;
  const at = parseInstant(occurred_at ?? "");
  switch (event_type) {
    case "message.received":
      return { items: [readInbound(payload, at, options)] };
    case "message.sent":
    case "message.finalized":
      return { items: readDelivery(payload, at) };
    default:
      return { items: [{ kind: "ignored", reason: "other-event" }] };
  }
}

function readInbound(payload: unknown, occurredAt: Instant | undefined, options: Options): WebhookItem {
  const read = readBySchema(inboundPayload, payload, "data.payload");
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, from: sender, to, text, media, received_at, autoresponse_type } = read.value;
  const from = readPerson(sender.phone_number, "data.payload.from.phone_number");
  if (typeof from !== "string") return from;
  const ours = senderIdentity((to.find(({ status }) => status === "webhook_delivered") ?? to[0])?.phone_number ?? "");
  const carrierTime = parseInstant(received_at ?? "") ?? occurredAt;
  const carrierAct = actOfCarrier(text, ours, autoresponse_type, options);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: ours,
    text,
    mediaCount: media.length,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

function actOfCarrier(text: string, to: string, autoresponse: string, options: Options): CarrierAct | undefined {
  const declared = AUTORESPONSES[autoresponse.toUpperCase()];
  const standard = options.optOutHandling === "carrier" ? keywordIntent(text, KEYWORDS) : undefined;
  const intent = declared ?? standard ?? tollFreeNetworkIntent(text, to);
  return intent && { intent, replied: true };
}

/** One report for each recipient; a group message has several under one id. */
function readDelivery(payload: unknown, carrierTime: Instant | undefined): readonly WebhookItem[] {
  const read = readBySchema(deliveryPayload, payload, "data.payload");
  if ("problem" in read) return [{ kind: "malformed", problem: read.problem }];
  const { id, from, to, errors } = read.value;
  const code = errors[0]?.code.toString();
  return to.map((entry, index): WebhookItem => {
    const field = `data.payload.to[${index}]`;
    const one = readBySchema(recipient, entry, field);
    if ("problem" in one) return { kind: "malformed", problem: one.problem };
    const person = readPerson(one.value.phone_number, `${field}.phone_number`);
    if (typeof person !== "string" && person.kind === "malformed") return person;
    const status = statusIn(TELNYX_STATUSES, one.value.status);
    return {
      kind: "delivery",
      messageId: id,
      status: TELNYX_EXPIRED.has(code ?? "") ? "expired" : status,
      ...(typeof person === "string" && { to: person }),
      ...(from?.phone_number && { from: senderIdentity(from.phone_number) }),
      ...errorIn(TELNYX_ERRORS, code),
      ...(carrierTime && { carrierTime }),
    };
  });
}

/** POST /v2/messages (developers.telnyx.com/api/messaging/send-message). */
function send({ options, credentials }: Settings<Options, TelnyxCredentials>): SendApi | undefined {
  const [apiKey] = credentials.apiKey ?? [];
  if (apiKey === undefined) return undefined;
  const profile = options.messagingProfileId;
  return {
    call: ({ from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/v2/messages`,
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ from, to, text, ...(profile !== undefined && { messaging_profile_id: profile }) }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  data: v.optional(v.object({ id: v.string() })),
  errors: v.optional(v.array(v.object({ code: v.union([v.string(), v.number()]) })), []),
});

/** 40300: blocked due to STOP. 10011: too many requests; 40318: the queue is full; neither was processed. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { data, errors } = v.parse(v.fallback(sendResponse, { errors: [] }), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(data && { messageId: data.id }) };
  const code = errors[0]?.code.toString();
  if (status === 429 || code === "10011" || code === "40318") return { outcome: "throttled" };
  const reason = code === undefined ? `http-${status}` : `code-${code}`;
  return { outcome: "refused", reason, ...(code === "40300" && { optedOut: true }) };
}

/** Telnyx Messaging, API version 2. It wants a 2xx within two seconds and reads nothing from the answer. */
export const carrier = defineCarrier({
  name: "telnyx",
  options,
  credentials: telnyxCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { options, credentials }, now) => verifyTelnyx(request, credentials, options.toleranceSeconds, now),
  parse: (request, _direction, options) => parse(request, options),
  answer: () => ({ status: 200, body: "" }),
  send,
});
