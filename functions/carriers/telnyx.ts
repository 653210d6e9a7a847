import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { TELNYX_ERRORS, TELNYX_EXPIRED, TELNYX_STATUSES } from "./telnyx-codes.ts";
import type { TelnyxOptions } from "./telnyx-options.ts";
import { telnyxOptions } from "./telnyx-options.ts";
import { telnyxSend } from "./telnyx-send.ts";
import type { TelnyxCredentials } from "./telnyx-signature.ts";
import { telnyxCredentials, verifyTelnyx } from "./telnyx-signature.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";

export { simulator } from "./telnyx-simulator.ts";

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
function parse(request: WebhookRequest, options: TelnyxOptions): Parsed {
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

function readInbound(payload: unknown, occurredAt: Instant | undefined, options: TelnyxOptions): WebhookItem {
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

function actOfCarrier(text: string, to: string, autoresponse: string, options: TelnyxOptions): CarrierAct | undefined {
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

/** Telnyx Messaging, API version 2. It wants a 2xx within two seconds and reads nothing from the answer. */
export const receiving: Receiving<TelnyxOptions, TelnyxCredentials> = {
  credentials: telnyxCredentials,
  secretsToSend: () => ["apiKey"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { options, credentials }, now) => verifyTelnyx(request, credentials, options.toleranceSeconds, now),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<TelnyxOptions, TelnyxCredentials> = {
  credentials: telnyxCredentials,
  send: telnyxSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "telnyx", options: telnyxOptions, receiving, sending });
