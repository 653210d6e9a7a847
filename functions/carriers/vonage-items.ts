import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, MessagePart, WebhookItem } from "../messages.ts";
import { parseE164, senderIdentity } from "../phone-number.ts";
import type { Direction, Parsed } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { messagePart } from "./message-part.ts";
import { addressOrNone, readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";
import {
  VONAGE_MESSAGES_ERRORS,
  VONAGE_MESSAGES_STATUSES,
  VONAGE_SMS_ERRORS,
  VONAGE_SMS_STATUSES,
} from "./vonage-codes.ts";
import type { VonageOptions } from "./vonage-options.ts";
import { jsonFields, vonageContent, vonageInstant } from "./vonage-signature.ts";
import type { WebhookFields } from "./webhook-fields.ts";

/** What Opt-Out Assist acts on where it is enabled: the words that US messaging programs must know (CTIA Messaging Principles §5.1.3). */
const OPT_OUT_ASSIST: CarrierKeywords = {
  "opt-out": ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"],
  "opt-in": ["START", "UNSTOP"],
  help: ["HELP", "INFO"],
};

const text = v.optional(v.string(), "");
const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));

const smsInbound = v.object({
  messageId: identifier,
  msisdn: address,
  to: address,
  text,
  type: text,
  concat: text,
  "concat-ref": text,
  "concat-part": text,
  "concat-total": text,
});
const smsDelivery = v.object({
  messageId: identifier,
  status: v.pipe(v.string(), v.nonEmpty("expected a status")),
  /** The recipient, in the member that holds the sender of an inbound message. */
  msisdn: addressOrNone,
  to: v.optional(v.string(), ""),
  "err-code": v.optional(v.pipe(v.string(), v.regex(/^\d{0,6}$/, "expected digits"))),
});

const caption = v.optional(v.object({ caption: text }));
const messagesInbound = v.object({
  message_uuid: identifier,
  channel: v.optional(v.string(), "sms"),
  from: address,
  to: address,
  timestamp: text,
  text: v.optional(v.string()),
  image: caption,
  video: caption,
  audio: caption,
  file: caption,
  vcard: caption,
  /** What a tapped suggestion says, on channels that have them. */
  button: v.optional(v.object({ text })),
  reply: v.optional(v.object({ title: text })),
});
const messagesDelivery = v.object({
  message_uuid: identifier,
  status: v.pipe(v.string(), v.nonEmpty("expected a status")),
  channel: v.optional(v.string(), "sms"),
  to: addressOrNone,
  from: text,
  timestamp: text,
  error: v.optional(v.object({ type: text, title: v.optional(v.union([v.string(), v.number()]), "") })),
});

/** Whichever API it is of, and whichever URL it came to: both are told by what is in it. */
export function parseVonage(request: WebhookRequest, direction: Direction, options: VonageOptions): Parsed {
  const content = vonageContent(request);
  if ("malformed" in content) return content;
  const item =
    "document" in content && hasMember(content.document, "message_uuid")
      ? readMessages(content.document, options)
      : readSms("document" in content ? jsonFields(content.document) : content.fields, direction, options);
  return item.kind === "malformed" ? { malformed: item.problem } : { items: [item] };
}

function hasMember(document: unknown, name: string): document is object {
  return typeof document === "object" && document !== null && Object.hasOwn(document, name);
}

/** The dashboard tries a new URL by calling it without parameters. */
function readSms(fields: WebhookFields, direction: Direction, options: VonageOptions): WebhookItem {
  if (Object.keys(fields).length === 0) return { kind: "ignored", reason: "empty" };
  const isDelivery = fields.status !== undefined || (direction === "delivery" && fields.type === undefined);
  return isDelivery ? readSmsDelivery(fields, options) : readSmsInbound(fields, options);
}

function readSmsInbound(fields: WebhookFields, options: VonageOptions): WebhookItem {
  const read = readBySchema(smsInbound, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageId, msisdn, to, text, type } = read.value;
  if (type === "binary") return { kind: "ignored", reason: "binary-message" };
  const from = readPerson(msisdn, "msisdn");
  if (typeof from !== "string") return from;
  const part = partOf(read.value);
  const carrierTime = vonageInstant(fields);
  const carrierAct = part === undefined ? actOfCarrier(text, to, options) : undefined;
  return {
    kind: "inbound",
    id: { source: "carrier", value: messageId },
    from,
    to: senderIdentity(to),
    text,
    mediaCount: 0,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
    ...(part && { part }),
  };
}

/** The SMS API never joins: each part of a long message is a webhook with an id of its own. */
function partOf(fields: v.InferOutput<typeof smsInbound>): MessagePart | undefined {
  if (!/^(true|1)$/i.test(fields.concat)) return undefined;
  return messagePart(fields["concat-ref"], Number(fields["concat-part"]), Number(fields["concat-total"]));
}

function actOfCarrier(text: string, to: string, options: VonageOptions): CarrierAct | undefined {
  const isServed = !senderIdentity(to).startsWith("+") || /^\+1\d{10}$/.test(senderIdentity(to));
  const assisted = options.optOutHandling === "carrier" && isServed ? keywordIntent(text, OPT_OUT_ASSIST) : undefined;
  const intent = assisted ?? tollFreeNetworkIntent(text, to);
  return intent && { intent, replied: true };
}

function readSmsDelivery(fields: WebhookFields, options: VonageOptions): WebhookItem {
  const read = readBySchema(smsDelivery, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageId, status, msisdn, to, "err-code": code } = read.value;
  const recipient = !msisdn ? undefined : readPerson(msisdn, "msisdn");
  if (typeof recipient === "object" && recipient.kind === "malformed") return recipient;
  const carrierTime = vonageInstant(fields);
  return {
    kind: "delivery",
    messageId,
    status: declaredStatus(options, VONAGE_SMS_STATUSES, status),
    ...(typeof recipient === "string" && { to: recipient }),
    ...(to !== "" && { from: senderIdentity(to) }),
    ...declaredError(options, VONAGE_SMS_ERRORS, code === "0" ? undefined : code),
    ...(carrierTime && { carrierTime }),
  };
}

function readMessages(document: object, options: VonageOptions): WebhookItem {
  return hasMember(document, "status")
    ? readMessagesDelivery(document, options)
    : readMessagesInbound(document, options);
}

const isSms = (channel: string) => channel === "sms" || channel === "mms";

function readMessagesInbound(document: object, options: VonageOptions): WebhookItem {
  const read = readBySchema(messagesInbound, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { message_uuid: id, channel, to, timestamp, image, video, audio, file, vcard, button, reply } = read.value;
  const from = readPerson(read.value.from, "from");
  if (typeof from !== "string") {
    return isSms(channel) ? from : { kind: "ignored", reason: "channel-without-phone-number" };
  }
  const media = [image, video, audio, file, vcard].filter((object) => object !== undefined);
  const text =
    read.value.text ?? button?.text ?? reply?.title ?? media.find(({ caption }) => caption !== "")?.caption ?? "";
  const carrierTime = parseInstant(timestamp);
  const carrierAct = isSms(channel) ? actOfCarrier(text, to, options) : undefined;
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: isSms(channel) ? senderIdentity(to) : `${channel}:${senderIdentity(to)}`,
    text,
    mediaCount: media.length,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

function readMessagesDelivery(document: object, options: VonageOptions): WebhookItem {
  const read = readBySchema(messagesDelivery, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { message_uuid: messageId, status, channel, to, from, timestamp, error } = read.value;
  const recipient = !to ? undefined : readPerson(to, "to");
  if (typeof recipient === "object" && recipient.kind === "malformed" && isSms(channel)) return recipient;
  const carrierTime = parseInstant(timestamp);
  return {
    kind: "delivery",
    messageId,
    status: declaredStatus(options, VONAGE_MESSAGES_STATUSES, status),
    ...(typeof recipient === "string" && { to: recipient }),
    ...(from !== "" && { from: senderIdentity(from) }),
    ...declaredError(options, VONAGE_MESSAGES_ERRORS, error && vonageErrorCode(error)),
    ...(carrierTime && { carrierTime }),
  };
}

/** The number of an error: its title where that is one, else the fragment of its type, e.g. `…/api-errors/messages#1240`. */
export function vonageErrorCode({ type, title }: { readonly type: string; readonly title: string | number }): string {
  return /^\d{3,5}$/.exec(String(title))?.[0] ?? /#(\d{3,5})$/.exec(type)?.[1] ?? "unnumbered";
}

/** The number behind a sender, as Vonage's APIs want it: without the plus; short codes and names as they are. */
export function vonageAddress(address: string): string {
  return parseE164(address)?.slice(1) ?? address;
}
