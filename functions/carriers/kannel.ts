import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import type { Direction, HttpAnswer, OutgoingText, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { unixInstant, utcInstant } from "./carrier-time.ts";
import { decodeCharset } from "./charset.ts";
import { firstValid } from "./credentials.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { KANNEL_FINAL_STATES, KANNEL_STATUSES } from "./kannel-codes.ts";
import { codingOf, PLAIN_UTF8 } from "./kannel-coding.ts";
import type { KannelOptions } from "./kannel-options.ts";
import { kannelOptions } from "./kannel-options.ts";
import { kannelSend } from "./kannel-send.ts";
import { fieldsKeepingOctets, octetFields, octets } from "./octet-fields.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { identifier } from "./schema-problem.ts";
import { smppReceipt } from "./smpp-receipt.ts";
import { statusIn } from "./status-table.ts";
import { TOKEN_PARAMETER, tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./kannel-simulator.ts";

const text = v.pipe(v.string(), v.nonEmpty());
const secret = v.object({
  ...tokenSecret.entries,
  /** What the send API needs: the `sendsms-user`. */
  apiUsername: v.optional(firstValid),
  apiPassword: v.optional(firstValid),
});
export type KannelCredentials = v.InferOutput<typeof secret>;

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inbound = v.object({
  id: v.optional(v.pipe(v.string(), v.maxLength(256, "expected at most 256 characters")), ""),
  from: address,
  to: address,
  text: octets,
  ts: v.optional(v.string(), ""),
  time: v.optional(v.string(), ""),
  coding: v.optional(v.string(), ""),
  charset: v.optional(v.string(), ""),
});
const report = v.object({
  id: identifier,
  status: text,
  ts: v.optional(v.string(), ""),
  answer: v.optional(v.string(), ""),
});

type Fields = Readonly<Record<string, unknown>>;

/** A POST's text is its body, and what a GET has in parameters is in headers; its URL may carry parameters too. */
function fieldsOf(request: WebhookRequest): Fields {
  const { [TOKEN_PARAMETER]: _, ...query } = fieldsKeepingOctets(octetFields(request.rawQuery), ["text"]);
  const { headers } = request;
  if (request.method !== "POST" || headers["x-kannel-to"] === undefined) return query;
  return {
    from: headers["x-kannel-from"],
    to: headers["x-kannel-to"],
    time: headers["x-kannel-time"],
    coding: headers["x-kannel-coding"],
    charset: /charset="?([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1],
    ...query,
    text: request.body,
  };
}

/** A report has a `status`, a message has none; so a URL that was configured for the other loses nothing. */
function parse(request: WebhookRequest, _direction: Direction, options: KannelOptions): Parsed {
  const fields = fieldsOf(request);
  if (Object.keys(fields).length === 0) return EMPTY_REQUEST;
  return parsedItem(fields.status === undefined ? readMessage(fields) : readReport(fields, options));
}

function readMessage(fields: Fields): WebhookItem {
  return readItem(inbound, fields, "", ({ id, text: given, ts, time, coding, charset, ...said }) => {
    if (charset.toLowerCase() === "binary") return { kind: "ignored", reason: "binary-message" };
    const text = decodeCharset(given, charset === "" && coding === "2" ? "UTF-16BE" : charset);
    const carrierTime = unixInstant(ts, "s") ?? utcInstant(time);
    const derived = (person: string) => derivedId([person, said.to, carrierTime ?? "", text]);
    return messageItem({ ...said, id: id === "" ? derived : id, fromField: "from", text, carrierTime });
  });
}

/** Under the reference that was put into the URL when the text was sent. `answer` is the SMSC's own word, often an SMPP receipt. */
function readReport(fields: Fields, options: KannelOptions): WebhookItem {
  return readItem(report, fields, "", ({ id, status: value, ts, answer }) => {
    const { stat = "", err = "" } = smppReceipt(answer);
    const status = declaredStatus(options, KANNEL_STATUSES, value);
    const isFinal = status === "undelivered" && Object.hasOwn(KANNEL_FINAL_STATES, stat);
    return reportItem({
      messageId: id,
      status: isFinal ? statusIn(KANNEL_FINAL_STATES, stat) : status,
      error: declaredError(options, {}, /^0*$/.test(err) ? undefined : err.slice(0, 64)),
      carrierTime: unixInstant(ts, "s"),
    });
  });
}

/** Whatever stands in an answer to a message is texted to the person, so that without a reply nothing does. */
function answer(direction: Direction, replies: readonly OutgoingText[], { replies: by }: KannelOptions): HttpAnswer {
  if (direction === "delivery" || by === "api" || replies.length === 0) return { status: 200, body: "" };
  const body = replies.map(({ text }) => text).join("\n");
  return { status: 200, contentType: PLAIN_UTF8, headers: { "x-kannel-coding": codingOf(body) }, body };
}

export const receiving: Receiving<KannelOptions, KannelCredentials> = {
  credentials: secret,
  secretsToSend: () => ["apiUsername", "apiPassword"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: ({ replies }) => replies === "inline",
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
  answer,
};

export const sending: Sending<KannelOptions, KannelCredentials> = {
  credentials: secret,
  sends: ({ sendUrl }) => sendUrl !== undefined,
  send: kannelSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "kannel", options: kannelOptions, receiving, sending });
