import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { BANDWIDTH_ERRORS, BANDWIDTH_STATUS_OF_ERROR, BANDWIDTH_STATUSES } from "./bandwidth-codes.ts";
import type { BandwidthOptions } from "./bandwidth-options.ts";
import { bandwidthOptions } from "./bandwidth-options.ts";
import { bandwidthSend } from "./bandwidth-send.ts";
import { basicMembers, usersOf, verifyBasic } from "./basic-credentials.ts";
import type { Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { firstValid } from "./credentials.ts";
import { readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { keywordAct } from "./us-keywords.ts";

export { simulator } from "./bandwidth-simulator.ts";

const _given = v.pipe(v.string(), v.nonEmpty());

/** A Bandwidth connection's secret. */
const credentials = v.pipe(
  v.object({
    /** The callback credentials of the messaging application. */
    ...basicMembers,
    /** The API user, for the send API. */
    apiUsername: v.optional(firstValid),
    apiPassword: v.optional(firstValid),
  }),
  v.check((secret) => usersOf(secret) !== undefined, "expected username and password, or users"),
  v.transform(({ username, password, users, ...api }) => ({
    ...api,
    users: usersOf({ username, password, users }) ?? [],
  })),
);
export type BandwidthCredentials = v.InferOutput<typeof credentials>;

const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const event = v.object({
  type: v.string(),
  time: v.nullish(v.string(), ""),
  to: v.nullish(v.string()),
  errorCode: v.nullish(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,6}$/, "expected digits"))])),
  message: v.record(v.string(), v.unknown()),
});
type Event = v.InferOutput<typeof event>;
const inboundMessage = v.object({
  id: identifier,
  from: address,
  owner: v.nullish(address),
  to: v.nullish(v.array(v.string()), []),
  time: v.nullish(v.string(), ""),
  text: v.nullish(v.string(), ""),
  media: v.nullish(v.array(v.string()), []),
  direction: v.nullish(v.string(), "in"),
});
const outboundMessage = v.object({ id: identifier, owner: v.nullish(address), from: v.nullish(address) });

/** The body is an array of events, each read for itself. What an event is about is told by its type, whichever URL it came to. */
function parse(request: WebhookRequest, options: BandwidthOptions): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  if (!Array.isArray(body.json)) return { malformed: "body: expected an array of events" };
  if (body.json.length === 0) return EMPTY_REQUEST;
  return { items: body.json.map((entry: unknown, index) => readEvent(entry, `[${index}]`, options)) };
}

function readEvent(entry: unknown, prefix: string, options: BandwidthOptions): WebhookItem {
  const read = readBySchema(event, entry, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { type } = read.value;
  if (type === "message-received") return readInbound(read.value, prefix, options);
  if (Object.hasOwn(BANDWIDTH_STATUSES, type)) return readDelivery(read.value, prefix);
  return { kind: "ignored", reason: "other-event" };
}

function readInbound({ time, to, message }: Event, prefix: string, options: BandwidthOptions): WebhookItem {
  const read = readBySchema(inboundMessage, message, `${prefix}.message`);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, owner, text, media, direction, ...received } = read.value;
  if (direction === "out") return { kind: "ignored", reason: "outgoing-message" };
  const ours = owner ?? to ?? received.to[0];
  if (ours === undefined) return { kind: "malformed", problem: `${prefix}.message.owner: missing` };
  const from = readPerson(received.from, `${prefix}.message.from`);
  if (typeof from !== "string") return from;
  const carrierTime = parseInstant(received.time) ?? parseInstant(time);
  const carrierAct = keywordAct(text, ours, options.optOutHandling);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: senderIdentity(ours),
    text,
    mediaCount: media.filter(isMedia).length,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** An MMS's layout and its text come as files of their own. */
function isMedia(url: string): boolean {
  return !/\.(smil|txt|xml)$/i.test(url);
}

function readDelivery({ type, time, to, errorCode, message }: Event, prefix: string): WebhookItem {
  const read = readBySchema(outboundMessage, message, `${prefix}.message`);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, owner, from } = read.value;
  const person = to ? readPerson(to, `${prefix}.to`) : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  const code = errorCode?.toString();
  const sender = owner ?? from;
  const carrierTime = parseInstant(time);
  return {
    kind: "delivery",
    messageId: id,
    status: BANDWIDTH_STATUS_OF_ERROR[code ?? ""] ?? statusIn(BANDWIDTH_STATUSES, type),
    ...(typeof person === "string" && { to: person }),
    ...(sender && { from: senderIdentity(sender) }),
    ...errorIn(BANDWIDTH_ERRORS, code),
    ...(carrierTime && { carrierTime }),
  };
}

/** Bandwidth Messaging, version 2. It signs nothing: HTTP Basic is all that tells its webhooks from anybody's. */
export const receiving: Receiving<BandwidthOptions, BandwidthCredentials> = {
  credentials,
  secretsToSend: () => ["apiUsername", "apiPassword"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials }) => verifyBasic(request, credentials.users),
  parse: (request, _direction, options) => parse(request, options),
};

export const sending: Sending<BandwidthOptions, BandwidthCredentials> = {
  credentials,
  sends: ({ accountId, applicationId }) => accountId !== undefined && applicationId !== undefined,
  send: bandwidthSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "bandwidth",
  options: bandwidthOptions,
  receiving,
  sending,
});
