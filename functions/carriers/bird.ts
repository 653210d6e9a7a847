import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { BIRD_ERRORS, BIRD_STATUSES } from "./bird-codes.ts";
import type { BirdOptions } from "./bird-options.ts";
import { birdOptions } from "./bird-options.ts";
import { birdSend } from "./bird-send.ts";
import type { BirdCredentials } from "./bird-signature.ts";
import { birdCredentials, verifyBird } from "./bird-signature.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { keywordAct } from "./us-keywords.ts";

export { simulator } from "./bird-simulator.ts";

const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const connector = v.nullish(v.object({ identifierValue: v.nullish(v.string()) }));
const envelope = v.object({
  event: v.nullish(v.string(), ""),
  payload: v.record(v.string(), v.unknown()),
});
const messageBody = v.record(v.string(), v.unknown());
const inboundPayload = v.object({
  id: identifier,
  channelId: identifier,
  sender: v.object({ contact: v.object({ identifierValue: address }) }),
  receiver: v.nullish(v.object({ connector })),
  body: v.nullish(messageBody, {}),
  createdAt: v.nullish(v.string(), ""),
});
const contact = v.object({ identifierValue: v.nullish(v.string()) });
const code = v.nullish(v.union([v.string(), v.number()]));
const deliveryPayload = v.object({
  id: identifier,
  channelId: v.nullish(identifier),
  status: v.pipe(v.string(), v.nonEmpty("expected a status")),
  sender: v.nullish(v.object({ connector })),
  receiver: v.nullish(v.object({ contacts: v.nullish(v.array(contact), []) })),
  failure: v.nullish(v.object({ code, source: v.nullish(v.object({ code })) })),
  lastStatusAt: v.nullish(v.string()),
  updatedAt: v.nullish(v.string()),
});

/** Told by the message's direction, else by the event's name, since one subscription may hold both. */
function parse(request: WebhookRequest, options: BirdOptions): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  const read = readBySchema(envelope, body.json);
  if ("problem" in read) return { malformed: read.problem };
  const { event, payload } = read.value;
  if (/\.interaction$/.test(event)) return { items: [{ kind: "ignored", reason: "other-event" }] };
  if (payload.direction === "incoming" || event.endsWith(".inbound")) return parsedItem(readInbound(payload, options));
  if (payload.direction === "outgoing" || event.endsWith(".outbound"))
    return parsedItem(readDelivery(payload, options));
  return { items: [{ kind: "ignored", reason: "other-event" }] };
}

/** The sender of ours on a channel. */
function senderOn(channelId: string, named: string | null | undefined, { channels }: BirdOptions): string {
  const listed = Object.hasOwn(channels, channelId) ? channels[channelId] : undefined;
  return listed ?? (named ? senderIdentity(named) : channelId);
}

function readInbound(payload: unknown, options: BirdOptions): WebhookItem {
  const read = readBySchema(inboundPayload, payload, "payload");
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, channelId, sender, receiver, body, createdAt } = read.value;
  const from = readPerson(sender.contact.identifierValue, "payload.sender.contact.identifierValue");
  if (typeof from !== "string") return from;
  const to = senderOn(channelId, receiver?.connector?.identifierValue, options);
  const { text, mediaCount } = contentOf(body);
  const carrierTime = parseInstant(createdAt);
  const carrierAct = keywordAct(text, to, options.optOutHandling);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to,
    text,
    mediaCount,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

const content = v.object({
  text: v.fallback(v.string(), ""),
  images: v.optional(v.array(v.unknown())),
  files: v.optional(v.array(v.unknown())),
});

/** A body holds its content under the name of its type: `{"type": "image", "image": {"text": …, "images": […]}}`. */
function contentOf(body: v.InferOutput<typeof messageBody>): { readonly text: string; readonly mediaCount: number } {
  const type = typeof body.type === "string" ? body.type : "text";
  const read = v.safeParse(content, Object.hasOwn(body, type) ? body[type] : undefined);
  if (!read.success) return { text: "", mediaCount: type === "text" ? 0 : 1 };
  const { text, images, files } = read.output;
  return { text, mediaCount: type === "text" ? 0 : ((images ?? files)?.length ?? 1) };
}

function readDelivery(payload: unknown, options: BirdOptions): WebhookItem {
  const read = readBySchema(deliveryPayload, payload, "payload");
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, channelId, status, sender, receiver, failure, lastStatusAt, updatedAt } = read.value;
  const recipient = receiver?.contacts[0]?.identifierValue;
  const person = recipient ? readPerson(recipient, "payload.receiver.contacts[0].identifierValue") : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  const codes = [failure?.source?.code, failure?.code].flatMap((one) => (one == null ? [] : [String(one)]));
  const from = channelId ? senderOn(channelId, sender?.connector?.identifierValue, options) : undefined;
  const carrierTime = parseInstant(lastStatusAt ?? updatedAt ?? "");
  return {
    kind: "delivery",
    messageId: id,
    status: statusIn(BIRD_STATUSES, status),
    ...(typeof person === "string" && { to: person }),
    ...(from !== undefined && { from }),
    ...errorIn(BIRD_ERRORS, codes.find((one) => Object.hasOwn(BIRD_ERRORS, one)) ?? codes[0]),
    ...(carrierTime && { carrierTime }),
  };
}

/** Bird's Channels API. It wants a 2xx and reads nothing from the answer. */
export const receiving: Receiving<BirdOptions, BirdCredentials> = {
  credentials: birdCredentials,
  secretsToSend: () => ["accessKey"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { options, credentials }, now) => verifyBird(request, credentials, options.toleranceSeconds, now),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<BirdOptions, BirdCredentials> = {
  credentials: birdCredentials,
  sends: ({ workspaceId }) => workspaceId !== undefined,
  send: birdSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "bird", options: birdOptions, receiving, sending });
