import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { parseE164, senderIdentity } from "../phone-number.ts";
import { apiBaseUrl } from "./api-url.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { Direction, Parsed, SendApi, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { readMessageResource } from "./message-resource.ts";
import { messagingXml } from "./messaging-xml.ts";
import { addressOrNone, readPerson } from "./person.ts";
import { readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { TWILIO_ERRORS, TWILIO_STATUSES } from "./twilio-codes.ts";
import type { TwilioCredentials } from "./twilio-signature.ts";
import { isMessageSid, twilioCredentials, twilioFields, verifyTwilio } from "./twilio-signature.ts";

export { simulator } from "./twilio-simulator.ts";

/** Options of a Twilio connection. */
const options = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Twilio's standard handling or Advanced Opt-Out does, so we record and stay silent.
   * `self`: Twilio Support has switched the standard handling off for the account. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** Base of the REST API; another region's, or a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.twilio.com"),
  /** Replies through the REST API go out from this Messaging Service, whose sticky sender picks the number the person knows. */
  messagingServiceSid: v.optional(
    v.pipe(v.string(), v.regex(/^MG[0-9a-f]{32}$/, "expected MG and 32 hexadecimal digits")),
  ),
  /**
   * How long the same webhook may still come after its first attempt. Twilio gives one attempt 15 s in total, retries once, then calls the
   * fallback URL; retries configured by connection overrides (`#rc=5&rp=all`) take longer.
   */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(86_400)), 60),
});
type Options = v.InferOutput<typeof options>;

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

/** Addresses of other channels, e.g. `whatsapp:+14155550100`. */
const CHANNEL_ADDRESS = /^([a-z]+):(.+)$/i;

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
function parse(request: WebhookRequest, direction: Direction, options: Options): Parsed {
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

function readInbound(fields: unknown, options: Options): WebhookItem {
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
    to: senderAddress(To),
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
  options: Options,
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

/** The sender of ours, in the form that programs list it; on other channels with the channel before it, e.g. `whatsapp:+14155550100`. */
function senderAddress(address: string): string {
  const [, channel, onChannel] = CHANNEL_ADDRESS.exec(address) ?? [];
  return channel === undefined || onChannel === undefined
    ? senderIdentity(address)
    : `${channel.toLowerCase()}:${senderIdentity(onChannel)}`;
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
    ...(From && { from: senderAddress(From) }),
    ...errorIn(TWILIO_ERRORS, ErrorCode),
  };
}

/** Inline replies need no addresses: Twilio answers on the channel and from the number that was texted. */
function answer(direction: Direction, replies: readonly { readonly text: string }[]) {
  if (direction === "delivery" && replies.length === 0) return { status: 204, body: "" };
  return { status: 200, contentType: "text/xml", body: messagingXml(replies.map(({ text }) => text)) };
}

/** POST /2010-04-01/Accounts/{AccountSid}/Messages.json (twilio.com/docs/messaging/api/message-resource). */
function send({ options, credentials }: Settings<Options, TwilioCredentials>): SendApi {
  const [username = ""] = credentials.accountSid;
  const [password = ""] = credentials.authToken;
  return {
    call: ({ from, to, text }) => {
      const channel = CHANNEL_ADDRESS.exec(from)?.[1];
      const service = options.messagingServiceSid;
      const sender = service === undefined ? { From: from } : { MessagingServiceSid: service };
      return {
        method: "POST",
        url: `${options.apiBaseUrl}/2010-04-01/Accounts/${encodeURIComponent(username)}/Messages.json`,
        headers: {
          authorization: basicAuthorization({ username, password }),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({
          ...sender,
          To: channel === undefined ? to : `${channel}:${to}`,
          Body: text,
        }).toString(),
      };
    },
    read: readMessageResource,
  };
}

export const carrier = defineCarrier({
  name: "twilio",
  options,
  credentials: twilioCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { credentials }) => verifyTwilio(request, credentials),
  parse,
  answer,
  send,
});
