import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { readJsonBody } from "./json-body.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { TELESIGN_ERRORS, TELESIGN_NO_ERRORS, TELESIGN_STATUSES, UNNAMED_SENDER } from "./telesign-codes.ts";
import type { TelesignOptions } from "./telesign-options.ts";
import { telesignOptions } from "./telesign-options.ts";
import { telesignSend } from "./telesign-send.ts";
import type { TelesignCredentials } from "./telesign-signature.ts";
import { telesignCredentials, verifyTelesign } from "./telesign-signature.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";

export { simulator } from "./telesign-simulator.ts";

const text = v.nullish(v.string(), "");
const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const inbound = v.object({
  reference_id: identifier,
  submit_timestamp: text,
  user_response: v.object({ phone_number: address, sender_id: address, mo_message: text, action: text }),
});
const inboundMedia = v.object({
  reference_id: identifier,
  submit_timestamp: text,
  phone_number: address,
  sender_id: text,
  content: v.record(v.string(), v.unknown()),
});
const delivery = v.object({
  reference_id: identifier,
  status: v.object({
    code: v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,6}$/, "expected digits"))]),
    updated_on: text,
  }),
  additional_info: v.nullish(v.object({ cleansed_phone_number: text, sender_id: text })),
});

/** One notification, or a list of them, each read for itself; what it is about is told by what it holds. */
function parse(request: WebhookRequest, options: TelesignOptions): Parsed {
  if (request.body.length === 0) return { items: [{ kind: "ignored", reason: "empty" }] };
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  if (!Array.isArray(body.json)) return { items: [readNotification(body.json, "", options)] };
  if (body.json.length === 0) return { items: [{ kind: "ignored", reason: "empty" }] };
  return { items: body.json.map((entry: unknown, index) => readNotification(entry, `[${index}]`, options)) };
}

function within(prefix: string, path: string): string {
  return prefix === "" ? path : `${prefix}.${path}`;
}

const notification = v.object({ sub_resource: v.nullish(v.unknown()), user_response: v.nullish(v.unknown()) });

function readNotification(entry: unknown, prefix: string, options: TelesignOptions): WebhookItem {
  const read = readBySchema(notification, entry, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { sub_resource: kind, user_response: response } = read.value;
  if (response !== undefined && response !== null) return readInbound(entry, prefix, options);
  if (kind === "mo_mms") return readInboundMedia(entry, prefix);
  if (typeof kind === "string" && kind.startsWith("mo_")) return { kind: "ignored", reason: "other-channel" };
  return readDelivery(entry, prefix, options);
}

const ACTIONS: Readonly<Record<string, CarrierAct["intent"]>> = { stop: "opt-out", start: "opt-in", help: "help" };

/** `action` says what Telesign took a message for, in whatever language its keywords are. */
function actOfCarrier(
  words: string,
  to: string,
  action: string,
  { optOutHandling }: TelesignOptions,
): CarrierAct | undefined {
  const network = tollFreeNetworkIntent(words, to);
  const declared = ACTIONS[action.toLowerCase()];
  const intent = declared ?? network;
  return intent && { intent, replied: network !== undefined || optOutHandling === "carrier" };
}

function readInbound(entry: unknown, prefix: string, options: TelesignOptions): WebhookItem {
  const read = readBySchema(inbound, entry, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { reference_id, submit_timestamp, user_response: response } = read.value;
  const from = readPerson(response.phone_number, within(prefix, "user_response.phone_number"));
  if (typeof from !== "string") return from;
  const carrierTime = parseInstant(submit_timestamp);
  const carrierAct = actOfCarrier(response.mo_message, response.sender_id, response.action, options);
  return {
    kind: "inbound",
    id: { source: "carrier", value: reference_id },
    from,
    to: senderIdentity(response.sender_id),
    text: response.mo_message,
    mediaCount: 0,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** An MMS has its texts and files as numbered members of `content`. */
function readInboundMedia(entry: unknown, prefix: string): WebhookItem {
  const read = readBySchema(inboundMedia, entry, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { reference_id, submit_timestamp, phone_number, sender_id, content } = read.value;
  const from = readPerson(phone_number, within(prefix, "phone_number"));
  if (typeof from !== "string") return from;
  const names = Object.keys(content);
  const words = names
    .filter((name) => /^text_\d{1,2}$/.test(name))
    .sort((a, b) => Number(a.slice("text_".length)) - Number(b.slice("text_".length)))
    .map((name) => content[name])
    .filter((value) => typeof value === "string")
    .join("");
  const carrierTime = parseInstant(submit_timestamp);
  return {
    kind: "inbound",
    id: { source: "carrier", value: reference_id },
    from,
    to: senderIdentity(sender_id || UNNAMED_SENDER),
    text: words || (typeof content.subject === "string" ? content.subject : ""),
    mediaCount: names.filter((name) => /^url_(image|video|audio)_\d{1,2}$/.test(name)).length,
    ...(carrierTime && { carrierTime }),
  };
}

/** A report names no recipient unless the account has the corrected number switched on. */
function readDelivery(entry: unknown, prefix: string, options: TelesignOptions): WebhookItem {
  const read = readBySchema(delivery, entry, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { reference_id, status, additional_info: info } = read.value;
  const code = String(status.code);
  const person = info?.cleansed_phone_number
    ? readPerson(info.cleansed_phone_number, "cleansed_phone_number")
    : undefined;
  const carrierTime = parseInstant(status.updated_on);
  return {
    kind: "delivery",
    messageId: reference_id,
    status: declaredStatus(options, TELESIGN_STATUSES, code),
    ...(typeof person === "string" && { to: person }),
    ...(info?.sender_id && { from: senderIdentity(info.sender_id) }),
    ...declaredError(options, TELESIGN_ERRORS, TELESIGN_NO_ERRORS.includes(code) ? undefined : code),
    ...(carrierTime && { carrierTime }),
  };
}

/** Telesign: inbound SMS and delivery reports of its Transaction Callback Service. */
export const receiving: Receiving<TelesignOptions, TelesignCredentials> = {
  credentials: telesignCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials }) => verifyTelesign(request, credentials),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<TelesignOptions, TelesignCredentials> = {
  credentials: telesignCredentials,
  send: telesignSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "telesign",
  options: telesignOptions,
  receiving,
  sending,
});
