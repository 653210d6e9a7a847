import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { FORTYSIX_ELKS_STATUSES } from "./46elks-codes.ts";
import type { ElksOptions } from "./46elks-options.ts";
import { elksOptions } from "./46elks-options.ts";
import { elksSend } from "./46elks-send.ts";
import type { Direction, HttpAnswer, OutgoingText, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { declaredStatus } from "./declared-codes.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { identifier } from "./schema-problem.ts";
import { tokenOrBasicSecret, verifyTokenOrBasic } from "./unsigned-webhook.ts";
import { groupFields } from "./webhook-fields.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./46elks-simulator.ts";

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
function parse(request: WebhookRequest, _direction: Direction, options: ElksOptions): Parsed {
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

function readReport(fields: unknown, options: ElksOptions): WebhookItem {
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

export const receiving: Receiving<ElksOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  secretsToSend: () => ["apiUsername", "apiPassword"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => true,
  verify: (request, { credentials }) => verifyTokenOrBasic(request, credentials),
  parse,
  answer,
};

export const sending: Sending<ElksOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  send: elksSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "46elks", options: elksOptions, receiving, sending });
