import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { apiBaseUrl } from "./api-url.ts";
import { BIRD_ERRORS, BIRD_STATUSES } from "./bird-codes.ts";
import type { BirdCredentials } from "./bird-signature.ts";
import { birdCredentials, verifyBird } from "./bird-signature.ts";
import type { Parsed, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { jsonValue, readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { keywordAct } from "./us-keywords.ts";

export { simulator } from "./bird-simulator.ts";

const given = v.pipe(v.string(), v.nonEmpty());

/** Options of a connection to Bird's channels (api.bird.com); the older platform at rest.messagebird.com is the carrier `messagebird`. */
const options = v.strictObject({
  /**
   * Who answers STOP, START and HELP. `carrier` (default): Bird does, by the compliance keywords of its SMS channels. `self`: they are
   * switched off. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /**
   * The sender behind each channel's id, e.g. `{"614208aa-…": "+14155550100"}`, since webhooks name the channel and not surely the number.
   * A message on a channel that is neither listed nor named goes to the channel's id as its sender.
   */
  channels: v.optional(v.record(v.string(), given), {}),
  /** The workspace, for the send API. */
  workspaceId: v.optional(given),
  /**
   * How far the signed time may be from ours, in seconds, either way. Wide, since resends are known to carry the first attempt's time for
   * hours; what comes twice is told by the message's id.
   */
  toleranceSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 86_400),
  /** Base of the API; a stand-in on this machine. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.bird.com"),
  /** How long the same webhook may still come after its first attempt: Bird resends for 8 hours. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(172_800)), 28_800),
});
type Options = v.InferOutput<typeof options>;

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
function parse(request: WebhookRequest, options: Options): Parsed {
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
function senderOn(channelId: string, named: string | null | undefined, { channels }: Options): string {
  const listed = Object.hasOwn(channels, channelId) ? channels[channelId] : undefined;
  return listed ?? (named ? senderIdentity(named) : channelId);
}

function readInbound(payload: unknown, options: Options): WebhookItem {
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

function readDelivery(payload: unknown, options: Options): WebhookItem {
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

/** POST /workspaces/{workspaceId}/channels/{channelId}/messages (docs.bird.com/api/quickstarts/send-an-sms-message). */
function send({ options, credentials }: Settings<Options, BirdCredentials>): SendApi | undefined {
  const { workspaceId, channels } = options;
  const [accessKey] = credentials.accessKey ?? [];
  if (workspaceId === undefined || accessKey === undefined) return undefined;
  /** A sender that no channel is listed for is a channel's id itself. */
  const channelOf = (from: string) => Object.entries(channels).find(([, sender]) => sender === from)?.[0] ?? from;
  return {
    call: ({ from, to, text }) => ({
      method: "POST",
      url: `${options.apiBaseUrl}/workspaces/${encodeURIComponent(workspaceId)}/channels/${encodeURIComponent(channelOf(from))}/messages`,
      headers: { authorization: `AccessKey ${accessKey}`, "content-type": "application/json" },
      body: JSON.stringify({
        receiver: { contacts: [{ identifierKey: "phonenumber", identifierValue: to }] },
        body: { type: "text", text: { text } },
      }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  id: v.optional(v.string()),
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/))),
});

/** 202 with an id. 429: too many requests. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const { id, code } = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (status >= 200 && status < 300) return { outcome: "sent", ...(id !== undefined && { messageId: id }) };
  if (status === 429) return { outcome: "throttled" };
  return { outcome: "refused", reason: code === undefined ? `http-${status}` : `code-${code}` };
}

/** Bird's Channels API. It wants a 2xx and reads nothing from the answer. */
export const carrier = defineCarrier({
  name: "bird",
  options,
  credentials: birdCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { options, credentials }, now) => verifyBird(request, credentials, options.toleranceSeconds, now),
  parse: (request, _direction, options) => parse(request, options),
  answer: () => ({ status: 200, body: "" }),
  sends: ({ workspaceId }) => workspaceId !== undefined,
  send,
});
