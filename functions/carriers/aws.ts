import * as v from "valibot";
import { currentInstant } from "../clock.ts";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { apiBaseUrl } from "./api-url.ts";
import { AWS_ERRORS, AWS_STATUSES } from "./aws-codes.ts";
import { roleCredentials, signedHeaders } from "./aws-request-signature.ts";
import { awsCredentials, verifySns } from "./aws-signature.ts";
import { confirmationUrl, isEnvelope, regionOf, type SnsConfirmation, snsEnvelope, topicArn } from "./aws-sns.ts";
import type { Parsed, SendApi, SendOutcome, SendResponse } from "./carrier.ts";
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

const given = v.pipe(v.string(), v.nonEmpty());
const seconds = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Options of a connection to AWS End User Messaging SMS, whose two-way messages and delivery events come through SNS. */
const options = v.strictObject({
  /** The topics that count, e.g. `arn:aws:sns:us-east-1:111122223333:two-way-sms`. */
  topicArns: v.pipe(v.array(topicArn), v.nonEmpty("expected at least one topic")),
  /** `2` refuses SHA-1; topics sign with version 1 unless their `SignatureVersion` attribute says 2. */
  minSignatureVersion: v.optional(v.picklist([1, 2]), 1),
  /** Whether a genuine subscription of one of the topics is confirmed by itself; else it waits for a person. */
  autoConfirm: v.optional(v.boolean(), true),
  /** How far the signed time may be from ours, in seconds, either way: SNS tries for at most an hour, with the first attempt's time. */
  toleranceSeconds: v.optional(seconds(60, 172_800), 3_900),
  /**
   * Who answers STOP and HELP. `carrier` (default): AWS does, and mostly keeps such messages to itself. `self`: self-managed opt-outs are on
   * for the number. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** The region to send in; that of the first topic by default. */
  region: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,}$/, "expected a region"))),
  /** Replies go out with this configuration set, which delivery events need. */
  configurationSetName: v.optional(given),
  messageType: v.optional(v.picklist(["TRANSACTIONAL", "PROMOTIONAL"]), "TRANSACTIONAL"),
  /** The endpoint to send to, in place of the region's. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /** How long the same message may still come after its first attempt. SNS's default is three more, 20 s apart; a delivery policy may stretch them over an hour. */
  redeliverySeconds: v.optional(seconds(15, 3_600), 120),
});
type Options = v.InferOutput<typeof options>;

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
function parse(request: WebhookRequest, options: Options): Parsed {
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
function readConfirmation(envelope: SnsConfirmation, options: Options): WebhookItem {
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
function readMessage(json: unknown, at: Instant | undefined, options: Options): WebhookItem {
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
function readInbound(message: unknown, carrierTime: Instant | undefined, options: Options): WebhookItem {
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
function actOfCarrier(text: string, matched: string, to: string, options: Options): CarrierAct | undefined {
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

/** SendTextMessage, signed by the function's role, which must allow `sms-voice:SendTextMessage`. */
function send(options: Options): SendApi | undefined {
  const role = roleCredentials(process.env);
  if (role === undefined) return undefined;
  const region = options.region ?? regionOf(options.topicArns[0] ?? "");
  const url = `${options.apiBaseUrl ?? `https://sms-voice.${region}.amazonaws.com`}/`;
  return {
    call: ({ from, to, text }) => {
      const body = JSON.stringify({
        DestinationPhoneNumber: to,
        OriginationIdentity: from,
        MessageBody: text,
        MessageType: options.messageType,
        ConfigurationSetName: options.configurationSetName,
      });
      const headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "PinpointSMSVoiceV2.SendTextMessage",
      };
      const request = { method: "POST", url, headers, body } as const;
      const scope = { region, service: "sms-voice" };
      return { ...request, headers: signedHeaders(request, role, scope, currentInstant()) };
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  MessageId: v.optional(v.string()),
  __type: v.optional(v.string(), ""),
  Reason: v.optional(v.string()),
});

/** Errors name their kind in `__type` and, for conflicts, a `Reason`, e.g. DESTINATION_PHONE_NUMBER_OPTED_OUT. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { MessageId, __type, Reason } = v.parse(v.fallback(sendResponse, { __type: "" }), jsonValue(body));
  if (status >= 200 && status < 300)
    return { outcome: "sent", ...(MessageId !== undefined && { messageId: MessageId }) };
  const kind = __type.replace(/^.*#/, "");
  if (status === 429 || kind === "ThrottlingException") return { outcome: "throttled" };
  const stated = Reason ?? kind;
  const reason = /^[A-Za-z_]{1,80}$/.test(stated) ? stated : `http-${status}`;
  const optedOut = kind === "ConflictException" && Reason === "DESTINATION_PHONE_NUMBER_OPTED_OUT";
  return { outcome: "refused", reason, ...(optedOut && { optedOut }) };
}

/** AWS End User Messaging SMS through SNS over HTTPS. Any 2xx will do; a 4xx is final, so what we cannot check yet is answered with a 5xx. */
export const carrier = defineCarrier({
  name: "aws",
  options,
  credentials: awsCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { options, credentials }, now) => verifySns(request, options, credentials, now),
  parse: (request, _direction, options) => parse(request, options),
  answer: () => ({ status: 200, body: "" }),
  sendPermission: {
    action: "sms-voice:SendTextMessage",
    resources: ["phone-number/*", "sender-id/*/*", "pool/*", "configuration-set/*"],
  },
  send: ({ options }) => send(options),
});
