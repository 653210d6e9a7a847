import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { codeText, declaredError, declaredStatus } from "./declared-codes.ts";
import { readJsonBody } from "./json-body.ts";
import { messagingXml } from "./messaging-xml.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { addressOrNone } from "./person.ts";
import type { Read } from "./schema-problem.ts";
import { readBySchema } from "./schema-problem.ts";
import { SIGNALWIRE_ERRORS, SIGNALWIRE_STATUSES } from "./signalwire-codes.ts";
import type { SignalwireOptions } from "./signalwire-options.ts";
import { signalwireOptions } from "./signalwire-options.ts";
import { signalwireSend } from "./signalwire-send.ts";
import type { SignalwireCredentials } from "./signalwire-signature.ts";
import { isJson, signalwireCredentials, verifySignalwire } from "./signalwire-signature.ts";
import { twilioFields } from "./twilio-signature.ts";
import { keywordAct } from "./us-keywords.ts";
import { isUuid } from "./uuid.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./signalwire-simulator.ts";

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
/** By its form, since the signature of a form does not cover where a value ends: else a replayed request could pass for another message. */
const messageId = v.pipe(v.string(), v.check(isUuid, "expected a UUID"));
/** Both shapes by the names of the newer one. */
const inboundFields = v.object({
  id: messageId,
  from: address,
  to: address,
  body: v.nullish(v.string()),
  /** `NumMedia`, or a list of them. */
  media: v.nullish(v.union([v.string(), v.array(v.unknown())])),
  timestamp: v.optional(v.string(), ""),
});
const deliveryFields = v.object({
  id: messageId,
  status: v.pipe(v.string(), v.nonEmpty()),
  from: addressOrNone,
  to: addressOrNone,
  error_code: v.nullish(codeText),
  timestamp: v.optional(v.string(), ""),
});

/** How the form's fields are called in the newer API. Message ids are plain UUIDs. */
const FORM_NAMES = {
  id: "MessageSid",
  from: "From",
  to: "To",
  body: "Body",
  status: "MessageStatus",
  error_code: "ErrorCode",
  media: "NumMedia",
  timestamp: "Timestamp",
} as const;

/** What was signed, under the names of the newer API. */
function readFields(request: WebhookRequest): Read<Readonly<Record<string, unknown>>> {
  if (isJson(request)) {
    const body = readJsonBody(request);
    return "malformed" in body
      ? { problem: body.malformed }
      : readBySchema(v.record(v.string(), v.unknown()), body.json);
  }
  const given = twilioFields(request);
  const fields: Readonly<Record<string, unknown>> = {
    ...given,
    MessageSid: given.MessageSid ?? given.SmsSid,
    MessageStatus: given.MessageStatus ?? given.SmsStatus,
  };
  return { value: Object.fromEntries(Object.entries(FORM_NAMES).map(([name, inForm]) => [name, fields[inForm]])) };
}

/** Told by the status: what is received, or has none, and says something came in; every other status is a report. */
function parse(request: WebhookRequest, direction: Direction, options: SignalwireOptions): Parsed {
  const read = readFields(request);
  if ("problem" in read) return { malformed: read.problem };
  const fields = read.value;
  const { status } = fields;
  if (fields.id === undefined && status === undefined && fields.from === undefined) {
    const isEmpty = Object.values(fields).every((value) => value === undefined);
    return isEmpty ? EMPTY_REQUEST : { items: [{ kind: "ignored", reason: "event-of-no-use" }] };
  }
  const says = fields.body !== undefined || fields.media !== undefined;
  if ((status === "received" || status === "receiving") && !says) {
    return { items: [{ kind: "ignored", reason: "status-of-inbound-message" }] };
  }
  const isInbound =
    status === "received" || status === "receiving" || (status === undefined && (says || direction === "inbound"));
  const item = isInbound ? readInbound(fields, options) : readDelivery(fields, options);
  return parsedItem(isJson(request) ? item : named(item, FORM_NAMES));
}

type Names = Readonly<Record<string, string>>;

/** The problem under the name that the field has in the request. */
function named(item: WebhookItem, names: Names): WebhookItem {
  if (item.kind !== "malformed") return item;
  const [field = "", ...rest] = item.problem.split(":");
  return { kind: "malformed", problem: [names[field] ?? field, ...rest].join(":") };
}

function readInbound(fields: unknown, options: SignalwireOptions): WebhookItem {
  return readItem(inboundFields, fields, "", ({ id, from, to, body, media, timestamp }) =>
    messageItem({
      id,
      from,
      fromField: "from",
      to,
      text: body ?? "",
      mediaCount: countOf(media ?? "0"),
      carrierTime: utcInstant(timestamp),
      carrierAct: keywordAct(body ?? "", to, options.optOutHandling),
    }),
  );
}

function countOf(media: string | readonly unknown[]): number {
  if (typeof media !== "string") return media.length;
  return /^\d{1,3}$/.test(media) ? Number(media) : 0;
}

function readDelivery(fields: unknown, options: SignalwireOptions): WebhookItem {
  return readItem(deliveryFields, fields, "", ({ id, status, error_code, timestamp, ...addresses }) =>
    reportItem({
      ...addresses,
      messageId: id,
      status: declaredStatus(options, SIGNALWIRE_STATUSES, status),
      error: declaredError(options, SIGNALWIRE_ERRORS, error_code ?? undefined),
      carrierTime: utcInstant(timestamp),
    }),
  );
}

export const receiving: Receiving<SignalwireOptions, SignalwireCredentials> = {
  credentials: signalwireCredentials,
  secretsToSend: () => ["projectId", "apiToken"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { credentials }) => verifySignalwire(request, credentials),
  parse,
  /** A document in both directions, even when it says nothing: without one an error is logged at SignalWire. */
  answer: (_direction, replies) => ({
    status: 200,
    contentType: "text/xml",
    body: messagingXml(replies.map(({ text }) => text)),
  }),
};

export const sending: Sending<SignalwireOptions, SignalwireCredentials> = {
  credentials: signalwireCredentials,
  sends: ({ apiBaseUrl }) => apiBaseUrl !== undefined,
  send: signalwireSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "signalwire",
  options: signalwireOptions,
  receiving,
  sending,
});
