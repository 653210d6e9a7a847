import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { FORTYSIX_ELKS_STATUSES } from "./46elks-codes.ts";
import { apiBaseUrl, apiUrl } from "./api-url.ts";
import { basicAuthorization } from "./basic-credentials.ts";
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
import { utcInstant } from "./carrier-time.ts";
import { codeOptions, declaredStatus } from "./declared-codes.ts";
import { jsonValue } from "./json-body.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { redelivery } from "./redelivery.ts";
import { identifier } from "./schema-problem.ts";
import { failureOf, formCall, sentAs } from "./send-call.ts";
import { secretUrl, tokenOrBasicSecret, verifyTokenOrBasic } from "./unsigned-webhook.ts";
import { groupFields } from "./webhook-fields.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./46elks-simulator.ts";

/** Options of a 46elks connection. */
const options = v.strictObject({
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.46elks.com"),
  /** Our delivery URL as 46elks calls it; with it, texts sent through the API are reported on. The secret is added to it. */
  deliveryUrl: v.optional(apiUrl),
  statuses: codeOptions.statuses,
  /** 46elks tries for at least six hours and at least five times (46elks.se/docs/receive-sms); how much longer is not published. */
  redeliverySeconds: redelivery(6 * 3_600, 7 * 86_400, 86_400),
});
type Options = v.InferOutput<typeof options>;

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inbound = v.object({
  id: identifier,
  from: address,
  to: address,
  message: v.optional(v.string(), ""),
  created: v.optional(v.string(), ""),
});
const report = v.object({ id: identifier, status: text, delivered: v.optional(v.string(), "") });

/** A report has a `status` and no direction; so a URL that was configured for the other loses nothing. */
function parse(request: WebhookRequest, _direction: Direction, options: Options): Parsed {
  const fields = groupFields(formFields(request));
  if (Object.keys(fields).length === 0) return EMPTY_REQUEST;
  if (fields.direction === "outgoing") return { items: [{ kind: "ignored", reason: "outgoing-message" }] };
  const isReport = fields.status !== undefined && fields.direction === undefined && fields.message === undefined;
  return parsedItem(isReport ? readReport(fields, options) : readMessage(fields));
}

function readMessage(fields: Readonly<Record<string, unknown>>): WebhookItem {
  return readItem(inbound, fields, "", ({ message, created, ...said }) =>
    messageItem({
      ...said,
      fromField: "from",
      text: message,
      mediaCount: Object.keys(fields).filter((name) => /^image\d*$/.test(name)).length,
      carrierTime: utcInstant(created),
    }),
  );
}

function readReport(fields: unknown, options: Options): WebhookItem {
  return readItem(report, fields, "", ({ id, status, delivered }) =>
    reportItem({
      messageId: id,
      status: declaredStatus(options, FORTYSIX_ELKS_STATUSES, status),
      error: { effect: "none" },
      carrierTime: utcInstant(delivered),
    }),
  );
}

/** Any body of an answer to an inbound message is texted to the person, so that without a reply there is none. */
function answer(direction: Direction, replies: readonly OutgoingText[]): HttpAnswer {
  if (direction === "delivery" || replies.length === 0) return { status: 204, body: "" };
  return { status: 200, contentType: "text/plain; charset=utf-8", body: replies.map(({ text }) => text).join("\n") };
}

/** POST /a1/sms (46elks.se/docs/send-sms). */
function send({
  options,
  credentials,
}: Settings<Options, v.InferOutput<typeof tokenOrBasicSecret>>): SendApi | undefined {
  const { apiUsername: username, apiPassword: password } = credentials;
  if (username === undefined || password === undefined) return undefined;
  const { deliveryUrl } = options;
  const reported = deliveryUrl === undefined ? undefined : { whendelivered: secretUrl(deliveryUrl, credentials) };
  const authorization = basicAuthorization({ username, password });
  return {
    call: ({ from, to, text }) =>
      formCall(`${options.apiBaseUrl}/a1/sms`, { from, to, message: text, ...reported }, { authorization }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({ id: v.optional(v.string()), status: v.optional(v.string()) });

function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const said = v.parse(v.fallback(sendResponse, {}), jsonValue(body));
  if (said.status === "failed") return { outcome: "refused", reason: "status-failed" };
  return failureOf(status) ?? sentAs(said.id);
}

export const carrier = defineCarrier({
  name: "46elks",
  options,
  credentials: tokenOrBasicSecret,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { credentials }) => verifyTokenOrBasic(request, credentials),
  parse,
  answer,
  send,
});
