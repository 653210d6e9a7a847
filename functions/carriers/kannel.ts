import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { apiUrl } from "./api-url.ts";
import type {
  Direction,
  HttpAnswer,
  OutgoingText,
  Parsed,
  SendApi,
  SendOutcome,
  SendResponse,
  Settings,
} from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { unixInstant, utcInstant } from "./carrier-time.ts";
import { decodeCharset } from "./charset.ts";
import { codeOptions, declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { encodeGsm7 } from "./gsm7.ts";
import { KANNEL_FINAL_STATES, KANNEL_STATUSES } from "./kannel-codes.ts";
import { fieldsKeepingOctets, octetFields, octets } from "./octet-fields.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { redelivery } from "./redelivery.ts";
import { identifier } from "./schema-problem.ts";
import { failureOf, sentAs } from "./send-call.ts";
import { smppReceipt } from "./smpp-receipt.ts";
import { statusIn } from "./status-table.ts";
import { TOKEN_PARAMETER, tokenSecret, verifyToken, withToken } from "./unsigned-webhook.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./kannel-simulator.ts";

/**
 * Options of a Kannel connection. In its `sms-service` group, with `catch-all = true` and `concatenation = true`:
 * - `get-url = "https://…/inbound?token=…&id=%I&from=%p&to=%P&text=%b&ts=%T&coding=%c&charset=%C"`, or
 * - `post-url = "https://…/inbound?token=…&id=%I"` with `send-sender = true`
 *
 * and the `dlr-url` of texts sent by others: `https://…/delivery?token=…&id=<their reference>&status=%d&ts=%T&answer=%A`.
 */
const options = v.strictObject({
  /**
   * `inline` (default): our answer's body is the reply; then set `omit-empty = true`, or Kannel texts a warning for an empty answer, and
   * `accept-x-kannel-headers = true`, or it replaces characters outside the alphabet of SMS by question marks.
   * `api`: replies go through `sendsms`; then set `max-messages = 0`, so that no answer is ever texted.
   */
  replies: v.optional(v.picklist(["inline", "api"]), "inline"),
  /** The whole address of `sendsms`, e.g. `https://kannel.example.com/cgi-bin/sendsms`. */
  sendUrl: v.optional(apiUrl),
  /** Our delivery URL as Kannel calls it; with it, texts sent through `sendsms` are reported on. The token is added to it. */
  deliveryUrl: v.optional(apiUrl),
  /** By the value of `%d`. */
  statuses: codeOptions.statuses,
  /** By the `err:` of the SMSC's receipt, which differs between operators. */
  errors: codeOptions.errors,
  /** `http-request-retry` times its delay, as set in the `smsbox` group. */
  redeliverySeconds: redelivery(30, 7 * 86_400, 600),
});
type Options = v.InferOutput<typeof options>;

const text = v.pipe(v.string(), v.nonEmpty());
const secret = v.object({
  ...tokenSecret.entries,
  /** What the send API needs: the `sendsms-user`. */
  apiUsername: v.optional(text),
  apiPassword: v.optional(text),
});

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
function parse(request: WebhookRequest, _direction: Direction, options: Options): Parsed {
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
function readReport(fields: Fields, options: Options): WebhookItem {
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
function answer(direction: Direction, replies: readonly OutgoingText[], { replies: by }: Options): HttpAnswer {
  if (direction === "delivery" || by === "api" || replies.length === 0) return { status: 200, body: "" };
  const body = replies.map(({ text }) => text).join("\n");
  return { status: 200, contentType: PLAIN_UTF8, headers: { "x-kannel-coding": codingOf(body) }, body };
}

const PLAIN_UTF8 = "text/plain; charset=UTF-8";

/** 7 bits where the alphabet of SMS holds the text, else UCS-2. */
function codingOf(text: string): string {
  return encodeGsm7(text) === undefined ? "2" : "0";
}

/** Report of delivery, failure, acceptance and refusal. */
const DLR_MASK = "31";

/**
 * POST `sendsms` (Kannel user guide, "Sending SMS over HTTP"): everything but the text is in headers, so that no number stands in a URL.
 * Kannel gives no id; reports come back under our reference.
 */
function send({ options, credentials }: Settings<Options, v.InferOutput<typeof secret>>): SendApi | undefined {
  const { sendUrl, deliveryUrl } = options;
  const { apiUsername, apiPassword, token } = credentials;
  if (sendUrl === undefined || apiUsername === undefined || apiPassword === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => {
      const own = deliveryUrl && `${withToken(deliveryUrl, token)}&id=${encodeURIComponent(reference)}`;
      // Kannel fills `%` escapes in; one that is ours is written twice.
      const callback = own?.replaceAll("%", "%%");
      return {
        method: "POST",
        url: sendUrl,
        headers: {
          "content-type": PLAIN_UTF8,
          "x-kannel-username": apiUsername,
          "x-kannel-password": apiPassword,
          "x-kannel-from": from,
          "x-kannel-to": to,
          "x-kannel-coding": codingOf(text),
          ...(callback && {
            "x-kannel-dlr-mask": DLR_MASK,
            "x-kannel-dlr-url": `${callback}&status=%d&ts=%T&answer=%A`,
          }),
        },
        body: text,
      };
    },
    read: readSendResponse,
  };
}

/** 202 with `0: Accepted for delivery` or `3: Queued for later delivery`; 503 with `Temporal failure, try again later`. */
function readSendResponse({ status }: SendResponse): SendOutcome {
  return status === 503 ? { outcome: "throttled" } : (failureOf(status) ?? sentAs(undefined));
}

export const carrier = defineCarrier({
  name: "kannel",
  options,
  credentials: secret,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: ({ replies }) => replies === "inline",
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
  answer,
  sends: ({ sendUrl }) => sendUrl !== undefined,
  send,
});
