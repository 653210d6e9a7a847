import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { channelAddress } from "./channel-address.ts";
import { CM_STATUSES } from "./cm-codes.ts";
import type { CmOptions } from "./cm-options.ts";
import { cmOptions } from "./cm-options.ts";
import { cmSend } from "./cm-send.ts";
import { rotating } from "./credentials.ts";
import { codeText, declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { identifier } from "./schema-problem.ts";
import { tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./cm-simulator.ts";

const credentials = v.object({
  ...tokenSecret.entries,
  /** What the send API needs; the first is used. */
  productToken: v.optional(rotating),
});
export type CmCredentials = v.InferOutput<typeof credentials>;

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
function parse(request: WebhookRequest, _direction: Direction, options: CmOptions): Parsed {
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
function readReport(item: unknown, prefix: string, options: CmOptions): WebhookItem {
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

export const receiving: Receiving<CmOptions, CmCredentials> = {
  credentials,
  secretsToSend: () => ["productToken"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
};

export const sending: Sending<CmOptions, CmCredentials> = {
  credentials,
  send: cmSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "cm", options: cmOptions, receiving, sending });
