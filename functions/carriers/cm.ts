import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { apiBaseUrl } from "./api-url.ts";
import type { Direction, Parsed, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { channelAddress, splitChannel } from "./channel-address.ts";
import { CM_STATUSES } from "./cm-codes.ts";
import { rotating } from "./credentials.ts";
import { codeOptions, codeText, declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { writeNumber } from "./generic-numbers.ts";
import { jsonValue, readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { tokenSecret, verifyToken } from "./unsigned-webhook.ts";

export { simulator } from "./cm-simulator.ts";

/** Options of a CM.com connection. Its status reports are to be configured as JSON. */
const options = v.strictObject({
  /** Base of the Business Messaging gateway. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://gw.cmtelecom.com"),
  ...codeOptions,
  /** CM repeats an incoming message every five minutes for up to a month (developers.cm.com, "Incoming messages"). */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(31 * 86_400)), 31 * 86_400),
});
type Options = v.InferOutput<typeof options>;

const credentials = v.object({
  ...tokenSecret.entries,
  /** What the send API needs; the first is used. */
  productToken: v.optional(rotating),
});

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
/** The number, also where the older hook writes it without an object around it. */
const party = v.union([
  address,
  v.pipe(
    v.object({ number: address }),
    v.transform(({ number }) => number),
  ),
]);
const media = v.object({ mediaUri: v.optional(v.string(), "") });
const inbound = v.object({
  from: party,
  to: party,
  message: v.optional(
    v.object({
      text: v.optional(v.nullable(v.string())),
      media: v.optional(v.nullable(v.union([v.array(media), media]))),
    }),
    {},
  ),
  /** The older hook's text. */
  body: v.optional(v.nullable(v.string())),
  timeUtc: v.optional(v.nullable(v.string())),
  channel: v.optional(v.nullable(v.string())),
});
const report = v.object({
  to: v.optional(v.nullable(v.string())),
  reference: identifier,
  status: v.object({ code: codeText, errorCode: v.optional(v.nullable(codeText)) }),
});

/** A report has `messages`, a message has none; so a URL that was configured for the other loses nothing. */
function parse(request: WebhookRequest, _direction: Direction, options: Options): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  const { json } = body;
  if (typeof json !== "object" || json === null) return { malformed: "body: expected an object" };
  if (Object.keys(json).length === 0) return EMPTY_REQUEST;
  if (!("messages" in json)) return { items: notRepeated([readMessage(json)]) };
  const messages = Object(json.messages);
  const all: readonly unknown[] = Array.isArray(messages.msg) ? messages.msg : [messages.msg];
  return { items: notRepeated(all.map((item, index) => readReport(item, `messages.msg[${index}]`, options))) };
}

/** A refusal would bring the same broken item back every five minutes for a month; beside an ignored one it is logged and answered with success. */
function notRepeated(items: readonly WebhookItem[]): readonly WebhookItem[] {
  const isBroken = items.length === 1 && items[0]?.kind === "malformed";
  return isBroken ? [...items, { kind: "ignored", reason: "broken-item-not-wanted-again" }] : items;
}

/**
 * `reference` and `groupings` are of the message of ours that is being answered, and no field is the id of this one, so that an id is made
 * of what it says: two equal texts within one second are one.
 */
function readMessage(item: unknown): WebhookItem {
  const read = readBySchema(inbound, item);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { from, to, message, body, timeUtc, channel } = read.value;
  const person = readPerson(from, "from.number");
  if (typeof person !== "string") return person;
  const text = message.text ?? body ?? "";
  const objects = [message.media ?? []].flat().filter(({ mediaUri }) => mediaUri !== "");
  const sender = channelAddress(channel ?? undefined, to);
  const carrierTime = utcInstant(timeUtc ?? "");
  return {
    kind: "inbound",
    id: derivedId([person, sender, timeUtc ?? "", text, ...objects.map(({ mediaUri }) => mediaUri)]),
    from: person,
    to: sender,
    text,
    mediaCount: objects.length,
    ...(carrierTime !== undefined && { carrierTime }),
  };
}

/** `received` is no carrier time: nobody states its zone. */
function readReport(item: unknown, prefix: string, options: Options): WebhookItem {
  const read = readBySchema(report, item, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { to, reference, status } = read.value;
  const person = to ? readPerson(to, `${prefix}.to`) : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  const code = status.errorCode ?? "";
  return {
    kind: "delivery",
    messageId: reference,
    ...(typeof person === "string" && { to: person }),
    status: declaredStatus(options, CM_STATUSES, status.code),
    ...declaredError(options, {}, /^0*$/.test(code) ? undefined : code),
  };
}

/** How the gateway spells the channels other than SMS. */
const CHANNELS: Readonly<Record<string, string>> = { whatsapp: "WhatsApp", rcs: "RCS", viber: "Viber" };

/** POST /v1.0/message of the Business Messaging API (developers.cm.com/messaging/reference). Reports come back under our reference. */
function send({
  options: { apiBaseUrl },
  credentials: { productToken },
}: Settings<Options, v.InferOutput<typeof credentials>>): SendApi | undefined {
  if (productToken === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const [channel, sender] = splitChannel(from);
      const message = {
        ...(channel !== undefined && { allowedChannels: [CHANNELS[channel] ?? channel] }),
        from: writeNumber("00", sender),
        to: [{ number: writeNumber("00", to) }],
        body: { type: "auto", content: text },
        reference,
        minimumNumberOfMessageParts: 1,
        maximumNumberOfMessageParts: 8,
      };
      return {
        method: "POST",
        url: `${apiBaseUrl}/v1.0/message`,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          messages: { authentication: { producttoken: productToken[0] ?? "" }, msg: [message] },
        }),
      };
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  errorCode: v.optional(codeText),
  messages: v.optional(
    v.array(v.object({ reference: v.optional(v.nullable(v.string())), messageErrorCode: v.optional(codeText, "0") })),
    [],
  ),
});

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  if (status === 429) return { outcome: "throttled" };
  const { errorCode, messages } = v.parse(v.fallback(sendResponse, { messages: [] }), jsonValue(body));
  const [message] = messages;
  const code = message !== undefined && message.messageErrorCode !== "0" ? message.messageErrorCode : errorCode;
  if (status >= 200 && status < 300 && (code === undefined || code === "0")) {
    return { outcome: "sent", ...(message?.reference && { messageId: message.reference }) };
  }
  return { outcome: "refused", reason: code === undefined || code === "0" ? `http-${status}` : `code-${code}` };
}

export const carrier = defineCarrier({
  name: "cm",
  options,
  credentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
  /** Exactly 200: every other status counts as failed. */
  answer: () => ({ status: 200, body: "" }),
  send,
});
