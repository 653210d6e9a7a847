import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { AWS_ERRORS, AWS_STATUSES } from "./aws-codes.ts";
import type { AwsOptions } from "./aws-options.ts";
import { awsOptions } from "./aws-options.ts";
import { awsSend } from "./aws-send.ts";
import type { AwsCredentials } from "./aws-signature.ts";
import { awsCredentials, verifySns } from "./aws-signature.ts";
import { confirmationUrl, isEnvelope, type SnsConfirmation, snsEnvelope } from "./aws-sns.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import type { CarrierKeywords } from "./carrier-keywords.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { unixInstant } from "./carrier-time.ts";
import { jsonValue, readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { tollFreeNetworkIntent } from "./toll-free.ts";

export { simulator } from "./aws-simulator.ts";

/** docs.aws.amazon.com/sms-voice, "Required opt-out keywords"; a number's own keywords for coming back are up to the operator. */
const KEYWORDS: CarrierKeywords = {
  "opt-out": ["ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "STOP", "TD", "UNSUBSCRIBE"],
  help: ["HELP"],
};
/** What AWS says to have matched (`messageKeyword`) may also be a keyword that the operator added. */
const MATCHED_KEYWORDS: CarrierKeywords = { ...KEYWORDS, "opt-in": ["START", "UNSTOP"] };

const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const inboundMessage = v.object({
  originationNumber: address,
  destinationNumber: address,
  messageBody: v.nullish(v.string(), ""),
  messageKeyword: v.nullish(v.string(), ""),
  inboundMessageId: identifier,
});
const deliveryEvent = v.object({
  messageId: identifier,
  destinationPhoneNumber: v.nullish(v.string()),
  originationPhoneNumber: v.nullish(v.string()),
  eventTimestamp: v.nullish(v.number()),
});
const EVENT_TYPE = /^(?:TEXT|MEDIA|RCS)_([A-Z_]+)$/;

/** SNS posts JSON as `text/plain`, in its envelope or, with raw delivery, bare. What it is about is told by its members. */
function parse(request: WebhookRequest, options: AwsOptions): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  const json = "json" in body ? body.json : undefined;
  if (!isEnvelope(json)) return parsedItem(readMessage(json, undefined, options));
  const read = readBySchema(snsEnvelope, json);
  if ("problem" in read) return { malformed: read.problem };
  const envelope = read.value;
  return parsedItem(
    envelope.Type === "Notification"
      ? readMessage(jsonValue(envelope.Message), parseInstant(envelope.Timestamp), options)
      : readConfirmation(envelope, options),
  );
}

/** A confirmation of our unsubscription names an address that would subscribe us again, so it is never called. */
function readConfirmation(envelope: SnsConfirmation, options: AwsOptions): WebhookItem {
  if (envelope.Type === "UnsubscribeConfirmation") return { kind: "ignored", reason: "unsubscribed-from-topic" };
  if (!options.autoConfirm || !options.topicArns.includes(envelope.TopicArn)) {
    return { kind: "ignored", reason: "subscription-awaits-confirmation" };
  }
  const url = confirmationUrl(envelope);
  return url === undefined
    ? { kind: "malformed", problem: "SubscribeURL: expected SNS's confirmation of this topic and token" }
    : { kind: "handshake", reason: "subscription-confirmation", url };
}

const members = v.record(v.string(), v.unknown());

/** A message or an event; an event may have come through EventBridge, in an envelope of its own. */
function readMessage(json: unknown, at: Instant | undefined, options: AwsOptions): WebhookItem {
  const read = v.safeParse(members, json);
  const message = read.success ? read.output : {};
  if (message.source === "aws.sms-voice" && message.detail !== undefined)
    return readMessage(message.detail, at, options);
  if (typeof message.eventType === "string") return readDelivery(message.eventType, message);
  if (message.inboundMessageId !== undefined || message.originationNumber !== undefined) {
    return readInbound(message, at, options);
  }
  return { kind: "ignored", reason: "other-notification" };
}

/** The payload carries no time of its own: the envelope's is when SNS took it. */
function readInbound(message: unknown, carrierTime: Instant | undefined, options: AwsOptions): WebhookItem {
  const read = readBySchema(inboundMessage, message, "Message");
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { originationNumber, destinationNumber, messageBody, messageKeyword, inboundMessageId } = read.value;
  const from = readPerson(originationNumber, "Message.originationNumber");
  if (typeof from !== "string") return from;
  const carrierAct = actOfCarrier(messageBody, messageKeyword, destinationNumber, options);
  return {
    kind: "inbound",
    id: { source: "carrier", value: inboundMessageId },
    from,
    to: senderIdentity(destinationNumber),
    text: messageBody,
    mediaCount: 0,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** AWS acts on messages that begin with STOP or HELP, and on its other keywords. */
function actOfCarrier(text: string, matched: string, to: string, options: AwsOptions): CarrierAct | undefined {
  const [begins = ""] = /^\s*(?:STOP|HELP)\b/i.exec(text) ?? [];
  const standard =
    options.optOutHandling === "carrier"
      ? (keywordIntent(matched, MATCHED_KEYWORDS) ?? keywordIntent(text, KEYWORDS) ?? keywordIntent(begins, KEYWORDS))
      : undefined;
  const intent = standard ?? tollFreeNetworkIntent(text, to);
  return intent && { intent, replied: true };
}

function readDelivery(eventType: string, event: unknown): WebhookItem {
  const [, type] = EVENT_TYPE.exec(eventType) ?? [];
  if (type === undefined) return { kind: "ignored", reason: "other-event" };
  const read = readBySchema(deliveryEvent, event, "Message");
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageId, destinationPhoneNumber, originationPhoneNumber, eventTimestamp } = read.value;
  const field = "Message.destinationPhoneNumber";
  const person = destinationPhoneNumber ? readPerson(destinationPhoneNumber, field) : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  const carrierTime = unixInstant(eventTimestamp ?? "", "ms");
  return {
    kind: "delivery",
    messageId,
    status: statusIn(AWS_STATUSES, type),
    ...(typeof person === "string" && { to: person }),
    ...(originationPhoneNumber && { from: senderIdentity(originationPhoneNumber) }),
    ...(Object.hasOwn(AWS_ERRORS, type) ? { ...errorIn(AWS_ERRORS, type), errorCode: eventType } : errorIn({}, "")),
    ...(carrierTime && { carrierTime }),
  };
}

/** AWS End User Messaging SMS through SNS over HTTPS. Any 2xx will do; a 4xx is final, so what we cannot check yet is answered with a 5xx. */
export const receiving: Receiving<AwsOptions, AwsCredentials> = {
  credentials: awsCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { options, credentials }, now) => verifySns(request, options, credentials, now),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<AwsOptions, AwsCredentials> = {
  credentials: awsCredentials,
  send: ({ options }) => awsSend(options),
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "aws",
  options: awsOptions,
  receiving,
  sending,
  sendPermission: {
    action: "sms-voice:SendTextMessage",
    resources: ["phone-number/*", "sender-id/*/*", "pool/*", "configuration-set/*"],
  },
});
