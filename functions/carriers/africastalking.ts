import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { AFRICASTALKING_ERRORS, AFRICASTALKING_STATUSES } from "./africastalking-codes.ts";
import type { AfricasTalkingOptions } from "./africastalking-options.ts";
import { africastalkingOptions } from "./africastalking-options.ts";
import { africastalkingSend } from "./africastalking-send.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { firstValid, rotating } from "./credentials.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { addressOrNone } from "./person.ts";
import { identifier } from "./schema-problem.ts";
import { TOKEN_PARAMETER, tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { keywordAct } from "./us-keywords.ts";
import { groupFields } from "./webhook-fields.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./africastalking-simulator.ts";

const secret = v.object({
  ...tokenSecret.entries,
  /** What the send API needs: the application's username and its key; the first key is used. */
  apiUsername: v.optional(firstValid),
  apiKey: v.optional(rotating),
});
export type AfricasTalkingCredentials = v.InferOutput<typeof secret>;

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inbound = v.object({
  id: identifier,
  from: address,
  to: address,
  text: v.optional(v.string(), ""),
  date: v.optional(v.string(), ""),
});
const report = v.object({
  id: identifier,
  status: v.pipe(v.string(), v.nonEmpty()),
  phoneNumber: addressOrNone,
  failureReason: v.optional(v.pipe(v.string(), v.maxLength(64)), ""),
});
const optOut = v.object({ phoneNumber: address, senderId: address });
const subscription = v.object({ phoneNumber: address, shortCode: address, updateType: v.string() });

/** Told by the fields, since the console has one URL for each kind and they may be mixed up. */
function parse(request: WebhookRequest, _direction: Direction, options: AfricasTalkingOptions): Parsed {
  const pairs = request.method === "POST" ? formFields(request) : queryFields(request);
  const fields = groupFields(pairs.filter(([name]) => name !== TOKEN_PARAMETER));
  if (Object.keys(fields).length === 0) return EMPTY_REQUEST;
  if (fields.status !== undefined) return parsedItem(readReport(fields, options));
  if (fields.senderId !== undefined) return parsedItem(readOptOut(fields));
  if (fields.updateType !== undefined) return parsedItem(readSubscription(fields));
  return parsedItem(readMessage(fields, options));
}

function readMessage(fields: unknown, options: AfricasTalkingOptions): WebhookItem {
  return readItem(inbound, fields, "", ({ date, ...said }) =>
    messageItem({
      ...said,
      fromField: "from",
      carrierTime: utcInstant(date),
      carrierAct: keywordAct(said.text, said.to, options.optOutHandling),
    }),
  );
}

/** "Bulk SMS Opt Out": the person followed the instruction that the carrier appends to the first message of an alphanumeric sender. */
function readOptOut(fields: unknown): WebhookItem {
  return readItem(optOut, fields, "", ({ phoneNumber, senderId }) => stopped(phoneNumber, senderId));
}

/** Leaving a premium service is a withdrawal; joining one is the carrier's word, and no consent of the person's to us. */
function readSubscription(fields: unknown): WebhookItem {
  return readItem(subscription, fields, "", ({ phoneNumber, shortCode, updateType }) =>
    updateType.toLowerCase() === "deletion"
      ? stopped(phoneNumber, shortCode)
      : { kind: "ignored", reason: "subscription-added" },
  );
}

function stopped(from: string, to: string): WebhookItem {
  return messageItem({
    id: (person) => derivedId(["opt-out", person, to]),
    from,
    fromField: "phoneNumber",
    to,
    text: "",
    carrierAct: { intent: "opt-out", replied: true },
  });
}

function readReport(fields: unknown, options: AfricasTalkingOptions): WebhookItem {
  return readItem(report, fields, "", ({ id, status, phoneNumber, failureReason }) => {
    const reason = failureReason === "" && status === "Expired" ? status : failureReason;
    const error = declaredError(options, AFRICASTALKING_ERRORS, reason.toLowerCase());
    return reportItem({
      messageId: id,
      to: phoneNumber,
      toField: "phoneNumber",
      status: declaredStatus(options, AFRICASTALKING_STATUSES, status),
      error: { ...error, ...(reason !== "" && { errorCode: reason }) },
    });
  });
}

export const receiving: Receiving<AfricasTalkingOptions, AfricasTalkingCredentials> = {
  credentials: secret,
  secretsToSend: () => ["apiUsername", "apiKey"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
};

export const sending: Sending<AfricasTalkingOptions, AfricasTalkingCredentials> = {
  credentials: secret,
  send: africastalkingSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "africastalking",
  options: africastalkingOptions,
  receiving,
  sending,
});
