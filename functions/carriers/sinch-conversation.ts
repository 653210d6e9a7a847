import * as v from "valibot";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { sinchAct } from "./sinch-act.ts";
import { SINCH_CONVERSATION_ERRORS, SINCH_CONVERSATION_STATUSES, SINCH_STATUS_OF_REASON } from "./sinch-codes.ts";
import type { SinchOptions } from "./sinch-options.ts";

const text = v.nullish(v.string(), "");
const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const channelIdentity = v.object({ channel: v.nullish(v.string(), "SMS"), identity: address });

const inbound = v.object({
  app_id: text,
  event_time: text,
  message: v.object({
    id: identifier,
    direction: v.nullish(v.string(), "TO_APP"),
    channel_identity: channelIdentity,
    sender_id: text,
    accept_time: text,
    contact_message: v.object({
      text_message: v.nullish(v.object({ text })),
      media_message: v.nullish(v.unknown()),
      media_card_message: v.nullish(v.object({ caption: text })),
      choice_response_message: v.nullish(v.object({ postback_data: text })),
      fallback_message: v.nullish(v.object({ raw_message: text })),
    }),
  }),
});
const delivery = v.object({
  event_time: text,
  message_delivery_report: v.object({
    message_id: identifier,
    status: v.pipe(v.string(), v.nonEmpty("expected a status")),
    channel_identity: v.nullish(channelIdentity),
    reason: v.nullish(v.object({ code: v.nullish(v.pipe(v.string(), v.regex(/^\w{1,64}$/, "expected a code"))) })),
  }),
});
const optOut = v.object({
  app_id: identifier,
  event_time: text,
  opt_out_notification: v.object({ request_id: identifier, identity: address }),
});

const has = (document: object, name: string) => Object.hasOwn(document, name);

/** A callback of the Conversation API, told by the member that it has. */
export function readSinchConversation(document: object, options: SinchOptions): WebhookItem {
  if (has(document, "message")) return readInbound(document, options);
  if (has(document, "message_delivery_report")) return readDelivery(document, options);
  if (has(document, "opt_out_notification")) return readOptOut(document);
  return { kind: "ignored", reason: "other-event" };
}

const isSms = (channel: string) => channel === "SMS" || channel === "MMS";

function readInbound(document: object, options: SinchOptions): WebhookItem {
  const read = readBySchema(inbound, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { app_id, event_time, message } = read.value;
  const { id, direction, sender_id, accept_time, contact_message: content } = message;
  const { channel, identity } = message.channel_identity;
  if (direction !== "TO_APP") return { kind: "ignored", reason: "outgoing-message" };
  const to = sender_id || app_id;
  if (to === "") return { kind: "malformed", problem: "message.sender_id: missing" };
  const from = readPerson(identity, "message.channel_identity.identity");
  if (typeof from !== "string") {
    return isSms(channel) ? from : { kind: "ignored", reason: "channel-without-phone-number" };
  }
  const words =
    content.text_message?.text ??
    content.media_card_message?.caption ??
    content.choice_response_message?.postback_data ??
    content.fallback_message?.raw_message ??
    "";
  const carrierTime = parseInstant(accept_time) ?? parseInstant(event_time);
  const carrierAct = isSms(channel) ? sinchAct(words, to, options) : undefined;
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: isSms(channel) ? senderIdentity(to) : `${channel.toLowerCase()}:${senderIdentity(to)}`,
    text: words,
    mediaCount: Number(Boolean(content.media_message ?? content.media_card_message)),
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

function readDelivery(document: object, options: SinchOptions): WebhookItem {
  const read = readBySchema(delivery, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { event_time, message_delivery_report: report } = read.value;
  const { channel, identity } = report.channel_identity ?? { channel: "", identity: "" };
  const person =
    identity === "" ? undefined : readPerson(identity, "message_delivery_report.channel_identity.identity");
  if (typeof person === "object" && person.kind === "malformed" && isSms(channel)) return person;
  const reason = report.reason?.code ?? undefined;
  const told = report.status === "FAILED" && reason !== undefined && Object.hasOwn(SINCH_STATUS_OF_REASON, reason);
  const carrierTime = parseInstant(event_time);
  return {
    kind: "delivery",
    messageId: report.message_id,
    status:
      (told ? SINCH_STATUS_OF_REASON[reason] : undefined) ??
      declaredStatus(options, SINCH_CONVERSATION_STATUSES, report.status),
    ...(typeof person === "string" && { to: person }),
    ...declaredError(options, SINCH_CONVERSATION_ERRORS, reason),
    ...(carrierTime && { carrierTime }),
  };
}

/**
 * The person has opted out at Sinch or on the channel, without a text of theirs: an empty message on which the carrier has acted. It counts
 * even when Sinch says that it failed to record it, since the wish is the person's. There is no such item for opting in, which is not for a
 * carrier to say.
 */
function readOptOut(document: object): WebhookItem {
  const read = readBySchema(optOut, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { app_id, event_time, opt_out_notification: notification } = read.value;
  const from = readPerson(notification.identity, "opt_out_notification.identity");
  if (typeof from !== "string") return from;
  const carrierTime = parseInstant(event_time);
  return {
    kind: "inbound",
    id: { source: "carrier", value: notification.request_id },
    from,
    to: senderIdentity(app_id),
    text: "",
    mediaCount: 0,
    carrierAct: { intent: "opt-out", replied: true },
    ...(carrierTime && { carrierTime }),
  };
}
