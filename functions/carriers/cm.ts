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
import { redelivery } from "./redelivery.ts";
import { identifier } from "./schema-problem.ts";
import { failureOf, jsonCall, sentAs } from "./send-call.ts";
import { tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./cm-simulator.ts";

/** Options of a CM.com connection. Its status reports are to be configured as JSON. */
const options = v.strictObject({
  /** Base of the Business Messaging gateway. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://gw.cmtelecom.com"),
  ...codeOptions,
  /** CM repeats an incoming message every five minutes for up to a month (developers.cm.com, "Incoming messages"). */
  redeliverySeconds: redelivery(300, 31 * 86_400, 31 * 86_400),
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
      text: v.nullish(v.string()),
      media: v.nullish(v.union([v.array(media), media])),
    }),
    {},
  ),
  /** The older hook's text. */
  body: v.nullish(v.string()),
  timeUtc: v.nullish(v.string()),
  channel: v.nullish(v.string()),
});
const report = v.object({
  to: v.nullish(v.string()),
  reference: identifier,
  status: v.object({ code: codeText, errorCode: v.nullish(codeText) }),
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
  return readItem(inbound, item, "", ({ from, to: address, message, body, timeUtc, channel }) => {
    const text = message.text ?? body ?? "";
    const media = [message.media ?? []].flat().filter(({ mediaUri }) => mediaUri !== "");
    const to = channelAddress(channel ?? undefined, address);
    const carrierTime = utcInstant(timeUtc ?? "");
    return messageItem({
      id: (person) => derivedId([person, to, timeUtc ?? "", text, ...media.map(({ mediaUri }) => mediaUri)]),
      from,
      fromField: "from.number",
      to,
      text,
      mediaCount: media.length,
      carrierTime,
    });
  });
}

/** `received` is no carrier time: nobody states its zone. */
function readReport(item: unknown, prefix: string, options: Options): WebhookItem {
  return readItem(report, item, prefix, ({ to, reference, status: { code, errorCode } }) =>
    reportItem({
      messageId: reference,
      to,
      toField: `${prefix}.to`,
      status: declaredStatus(options, CM_STATUSES, code),
      error: declaredError(options, {}, /^0*$/.test(errorCode ?? "") ? undefined : (errorCode ?? undefined)),
    }),
  );
}

/** How the gateway spells the channels other than SMS. */
const CHANNELS: Readonly<Record<string, string>> = { whatsapp: "WhatsApp", rcs: "RCS", viber: "Viber" };

/** POST /v1.0/message of the Business Messaging API (developers.cm.com/messaging/reference). Reports come back under our reference. */
function send({
  options: { apiBaseUrl },
  credentials: { productToken },
}: Settings<Options, v.InferOutput<typeof credentials>>): SendApi | undefined {
  const [producttoken] = productToken ?? [];
  if (producttoken === undefined) return undefined;
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
      const messages = { authentication: { producttoken }, msg: [message] };
      return jsonCall(`${apiBaseUrl}/v1.0/message`, { messages });
    },
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  errorCode: v.optional(codeText, "0"),
  messages: v.optional(
    v.array(v.object({ reference: v.nullish(v.string()), messageErrorCode: v.optional(codeText, "0") })),
    [],
  ),
});

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const said = v.parse(v.fallback(sendResponse, { errorCode: "0", messages: [] }), jsonValue(body));
  const [message = { reference: undefined, messageErrorCode: "0" }] = said.messages;
  const code = message.messageErrorCode === "0" ? said.errorCode : message.messageErrorCode;
  if (status !== 429 && code !== "0") return { outcome: "refused", reason: `code-${code}` };
  return failureOf(status) ?? sentAs(message.reference);
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
