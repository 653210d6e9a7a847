import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { parseE164, senderIdentity } from "../phone-number.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { messagingXml } from "./messaging-xml.ts";
import { addressOrNone, readPerson } from "./person.ts";
import { readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { CHANNEL_ADDRESS, twilioSender } from "./twilio-address.ts";
import { TWILIO_ERRORS, TWILIO_STATUSES } from "./twilio-codes.ts";
import type { TwilioOptions } from "./twilio-options.ts";
import { twilioOptions } from "./twilio-options.ts";
import { twilioSend } from "./twilio-send.ts";
import type { TwilioCredentials } from "./twilio-signature.ts";
import { isMessageSid, twilioCredentials, twilioFields, verifyTwilio } from "./twilio-signature.ts";

export { simulator } from "./twilio-simulator.ts";

/** Twilio's standard handling on long codes (help.twilio.com, "Twilio support for opt-out keywords"). */
const STANDARD_KEYWORDS: CarrierKeywords = {
  "opt-out": ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"],
  "opt-in": ["START", "YES", "UNSTOP"],
  help: ["HELP", "INFO"],
};
/** The same on toll-free numbers, where YES does not undo the network's block. */
const TOLL_FREE_KEYWORDS: CarrierKeywords = { ...STANDARD_KEYWORDS, "opt-in": ["START", "UNSTOP"] };
/** The network's own layer on toll-free numbers, which nobody can switch off. */
const TOLL_FREE_NETWORK_KEYWORDS: CarrierKeywords = { "opt-out": ["STOP"], "opt-in": ["START", "UNSTOP"] };
const TOLL_FREE = /^\+18(00|33|44|55|66|77|88)\d{7}$/;

/** Advanced Opt-Out says what it took a message for, in whatever language its keywords are. */
const OPT_OUT_TYPES: Readonly<Record<string, CarrierAct["intent"]>> = {
  STOP: "opt-out",
  START: "opt-in",
  HELP: "help",
};

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
/** By its form, since the signature does not cover where a value ends: else a replayed request could pass for another message. */
const messageSid = v.pipe(v.string(), v.check(isMessageSid, "expected SM or MM and 32 hexadecimal digits"));
const sids = { MessageSid: messageSid, SmsSid: v.optional(messageSid), SmsMessageSid: v.optional(messageSid) };
const inboundFields = v.object({
  ...sids,
  From: address,
  To: address,
  Body: v.optional(v.string(), ""),
  NumMedia: v.optional(v.string(), "0"),
  OptOutType: v.optional(v.string()),
  MessagingServiceSid: v.optional(
    v.pipe(v.string(), v.regex(/^(MG[0-9a-f]{32})?$/i, "expected MG and 32 hexadecimal digits")),
    "",
  ),
});
const deliveryFields = v.object({
  ...sids,
  MessageStatus: v.pipe(v.string(), v.nonEmpty()),
  To: addressOrNone,
  From: addressOrNone,
  ErrorCode: v.optional(v.pipe(v.string(), v.regex(/^\d{0,6}$/, "expected digits"))),
});

/** Told by the status, not by the URL, so that a number whose two URLs were swapped loses nothing. */
function parse(request: WebhookRequest, direction: Direction, options: TwilioOptions): Parsed {
  const given = twilioFields(request);
  const fields = {
    ...given,
    MessageSid: given.MessageSid ?? given.SmsSid ?? given.SmsMessageSid,
    MessageStatus: given.MessageStatus ?? given.SmsStatus,
  };
  if (given.MessageStatus === "receiving" || given.MessageStatus === "received") {
    return { items: [{ kind: "ignored", reason: "status-of-inbound-message" }] };
  }
  const isInbound =
    fields.MessageStatus === "received" || (fields.MessageStatus === undefined && direction === "inbound");
  const item = isInbound ? readInbound(fields, options) : readDelivery(fields);
  return item.kind === "malformed" ? { malformed: item.problem } : { items: [item] };
}

function readInbound(fields: unknown, options: TwilioOptions): WebhookItem {
  const read = readBySchema(inboundFields, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { MessageSid, From, To, Body, NumMedia, OptOutType, MessagingServiceSid } = read.value;
  const [, channel, onChannel] = CHANNEL_ADDRESS.exec(From) ?? [];
  const from = readPerson(onChannel ?? From, "From");
  if (typeof from !== "string") {
    return channel === undefined ? from : { kind: "ignored", reason: "channel-without-phone-number" };
  }
  const carrierAct = actOfCarrier(Body, To, OptOutType, options);
  return {
    kind: "inbound",
    id: { source: "carrier", value: MessageSid },
    from,
    to: twilioSender(To),
    text: Body,
    mediaCount: /^\d{1,3}$/.test(NumMedia) ? Number(NumMedia) : 0,
    ...(MessagingServiceSid !== "" && { pool: `pool:${MessagingServiceSid}` }),
    ...(carrierAct && { carrierAct }),
  };
}

/**
 * What Twilio has done by itself. Short codes have no standard handling, nor have other channels' addresses; on both only `OptOutType`
 * (Advanced Opt-Out) tells. On toll-free numbers the network answers whatever the account's settings are.
 */
function actOfCarrier(
  text: string,
  to: string,
  optOutType: string | undefined,
  options: TwilioOptions,
): CarrierAct | undefined {
  const declared = OPT_OUT_TYPES[optOutType ?? ""];
  if (declared !== undefined) return { intent: declared, replied: true };
  const number = parseE164(senderIdentity(to));
  if (number === undefined) return undefined;
  const tollFree = TOLL_FREE.test(number);
  const self = tollFree ? TOLL_FREE_NETWORK_KEYWORDS : {};
  const standard = tollFree ? TOLL_FREE_KEYWORDS : STANDARD_KEYWORDS;
  const intent = keywordIntent(text, options.optOutHandling === "self" ? self : standard);
  return intent && { intent, replied: true };
}

/** `RawDlrDoneDate` is no carrier time: it carries no zone, and the zone differs between operators (Twilio changelog, 14 February 2023). */
function readDelivery(fields: unknown): WebhookItem {
  const read = readBySchema(deliveryFields, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { MessageSid, MessageStatus, To, From, ErrorCode } = read.value;
  const recipient = !To ? undefined : readPerson(CHANNEL_ADDRESS.exec(To)?.[2] ?? To, "To");
  if (recipient !== undefined && typeof recipient !== "string" && recipient.kind === "malformed") return recipient;
  return {
    kind: "delivery",
    messageId: MessageSid,
    status: statusIn(TWILIO_STATUSES, MessageStatus),
    ...(typeof recipient === "string" && { to: recipient }),
    ...(From && { from: twilioSender(From) }),
    ...errorIn(TWILIO_ERRORS, ErrorCode),
  };
}

/** Inline replies need no addresses: Twilio answers on the channel and from the number that was texted. */
function answer(direction: Direction, replies: readonly { readonly text: string }[]) {
  if (direction === "delivery" && replies.length === 0) return { status: 204, body: "" };
  return { status: 200, contentType: "text/xml", body: messagingXml(replies.map(({ text }) => text)) };
}

export const receiving: Receiving<TwilioOptions, TwilioCredentials> = {
  credentials: twilioCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { credentials }) => verifyTwilio(request, credentials),
  parse,
  answer,
};

export const sending: Sending<TwilioOptions, TwilioCredentials> = {
  credentials: twilioCredentials,
  send: twilioSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "twilio", options: twilioOptions, receiving, sending });
