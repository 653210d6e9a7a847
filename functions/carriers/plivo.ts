import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import type { Direction, HttpAnswer, OutgoingText, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { readPerson } from "./person.ts";
import { PLIVO_ERRORS, PLIVO_STATUSES } from "./plivo-codes.ts";
import type { PlivoOptions } from "./plivo-options.ts";
import { plivoOptions } from "./plivo-options.ts";
import { plivoRoute } from "./plivo-route.ts";
import { plivoSend } from "./plivo-send.ts";
import type { PlivoCredentials } from "./plivo-signature.ts";
import { plivoCredentials, verifyPlivo } from "./plivo-signature.ts";
import { readBySchema } from "./schema-problem.ts";
import { isTollFree, tollFreeNetworkIntent } from "./toll-free.ts";
import { isUuid } from "./uuid.ts";
import { groupFieldsIgnoringCase } from "./webhook-fields.ts";
import { xmlText } from "./xml.ts";

export { simulator } from "./plivo-simulator.ts";

/** Plivo's keywords (docs.plivo.com, "Opt-out and DND"), on numbers whose webhooks do not say what they were taken for. */
const KEYWORDS: CarrierKeywords = {
  "opt-out": ["STOP", "STOP ALL", "STOPALL", "UNSUBSCRIBE", "UNSUB", "CANCEL", "END", "QUIT"],
  "opt-in": ["START", "UNSTOP"],
  help: ["HELP", "INFO"],
};

const INTENTS: Readonly<Record<string, CarrierAct["intent"]>> = { optout: "opt-out", optin: "opt-in", help: "help" };

const text = v.optional(v.string(), "");
const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
/** By its form, since the signature does not cover where a value ends: else a replayed request could pass for another message. */
const messageId = v.pipe(v.string(), v.check(isUuid, "expected a UUID"));
const inboundFields = v.object({
  messageuuid: messageId,
  from: address,
  to: address,
  text: v.optional(v.string()),
  body: text,
  type: v.optional(v.string(), "sms"),
  messageintent: v.optional(v.string()),
  mediacount: text,
});
const deliveryFields = v.object({
  messageuuid: messageId,
  status: v.pipe(v.string(), v.nonEmpty("expected a status")),
  to: text,
  from: text,
  type: v.optional(v.string(), "sms"),
  errorcode: v.optional(v.pipe(v.string(), v.regex(/^\d{0,6}$/, "expected digits"))),
  deliveryreporttime: text,
});

/** Told by the status, not by the URL. Plivo varies the case of its parameters' names. */
function parse(request: WebhookRequest, direction: Direction, options: PlivoOptions): Parsed {
  const given = groupFieldsIgnoringCase(request.method === "POST" ? formFields(request) : queryFields(request));
  if (Object.keys(given).length === 0) return { items: [{ kind: "ignored", reason: "empty" }] };
  const saysNothing = given.text === undefined && given.body === undefined;
  const isDelivery = given.status !== undefined || (direction === "delivery" && saysNothing);
  const item = isDelivery ? readDelivery(given, options) : readInbound(given, options);
  return item.kind === "malformed" ? { malformed: item.problem } : { items: [item] };
}

function readInbound(given: Readonly<Record<string, unknown>>, options: PlivoOptions): WebhookItem {
  const read = readBySchema(inboundFields, given);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageuuid, to, body, type, messageintent, mediacount } = read.value;
  const from = readPerson(read.value.from, "from");
  if (typeof from !== "string") return from;
  const words = read.value.text ?? body;
  const carrierAct = type === "whatsapp" ? undefined : actOfCarrier(words, to, messageintent, options);
  const media = Object.keys(given).filter((name) => /^media\d{1,2}$/.test(name));
  return {
    kind: "inbound",
    id: { source: "carrier", value: messageuuid },
    from,
    to: senderAddress(to, type),
    text: words,
    mediaCount: /^\d{1,3}$/.test(mediacount) ? Number(mediacount) : media.length,
    ...(carrierAct && { carrierAct }),
  };
}

/** `MessageIntent` says what Plivo took a message for; it is empty on other words and missing from older webhooks. */
function actOfCarrier(
  words: string,
  to: string,
  messageIntent: string | undefined,
  { optOutHandling }: PlivoOptions,
): CarrierAct | undefined {
  const network = tollFreeNetworkIntent(words, to);
  const isServed = /^\+1\d{10}$/.test(senderIdentity(to)) || isTollFree(to);
  const untold = messageIntent === undefined && isServed ? keywordIntent(words, KEYWORDS) : undefined;
  const declared = INTENTS[messageIntent?.toLowerCase() ?? ""];
  if (optOutHandling === "carrier") {
    const intent = declared ?? untold ?? network;
    return intent && { intent, replied: true };
  }
  const intent = declared ?? network;
  return intent && { intent, replied: network !== undefined };
}

/** The sender of ours, as programs list it; on WhatsApp with the channel before it. */
function senderAddress(address: string, type: string): string {
  return type === "whatsapp" ? `whatsapp:${senderIdentity(address)}` : senderIdentity(address);
}

/** Only `DeliveryReportTime` with a zone is a time: Plivo writes it without, and does not say which zone is meant. */
function readDelivery(given: Readonly<Record<string, unknown>>, options: PlivoOptions): WebhookItem {
  const parent = given.parentmessageuuid === "" ? undefined : given.parentmessageuuid;
  const read = readBySchema(deliveryFields, { ...given, messageuuid: parent ?? given.messageuuid });
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageuuid, status, to, from, type, errorcode, deliveryreporttime } = read.value;
  const recipient = to === "" ? undefined : readPerson(to, "to");
  if (typeof recipient === "object" && recipient.kind === "malformed") return recipient;
  const carrierTime = parseInstant(deliveryreporttime);
  return {
    kind: "delivery",
    messageId: messageuuid,
    status: declaredStatus(options, PLIVO_STATUSES, status.toLowerCase()),
    ...(typeof recipient === "string" && { to: recipient }),
    ...(from !== "" && { from: senderAddress(from, type) }),
    ...declaredError(options, PLIVO_ERRORS, errorcode),
    ...(carrierTime && { carrierTime }),
  };
}

/** Plivo XML (docs.plivo.com, "Message element"): unlike its neighbours it wants both addresses. An empty document says nothing. */
function answer(direction: Direction, replies: readonly OutgoingText[]): HttpAnswer {
  if (direction === "delivery" && replies.length === 0) return { status: 200, body: "" };
  const messages = replies.map((reply) => {
    const { src, dst, type } = plivoRoute(reply);
    return `<Message src="${xmlText(src)}" dst="${xmlText(dst)}" type="${type}">${xmlText(reply.text)}</Message>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?><Response>${messages.join("")}</Response>`;
  return { status: 200, contentType: "application/xml", body };
}

export const receiving: Receiving<PlivoOptions, PlivoCredentials> = {
  credentials: plivoCredentials,
  secretsToSend: () => ["authId"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { options, credentials }) => verifyPlivo(request, credentials, options.acceptV2),
  parse,
  answer,
};

export const sending: Sending<PlivoOptions, PlivoCredentials> = {
  credentials: plivoCredentials,
  send: plivoSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "plivo", options: plivoOptions, receiving, sending });
