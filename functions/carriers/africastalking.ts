import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { AFRICASTALKING_ERRORS, AFRICASTALKING_STATUSES } from "./africastalking-codes.ts";
import { apiBaseUrl } from "./api-url.ts";
import type { Direction, Parsed, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { rotating } from "./credentials.ts";
import { codeOptions, codeText, declaredError, declaredStatus } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import { jsonValue } from "./json-body.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { addressOrNone } from "./person.ts";
import { redelivery } from "./redelivery.ts";
import { identifier } from "./schema-problem.ts";
import { failureOf, formCall, sentAs } from "./send-call.ts";
import { TOKEN_PARAMETER, tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { keywordAct, optOutHandling } from "./us-keywords.ts";
import { groupFields } from "./webhook-fields.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./africastalking-simulator.ts";

/** Options of an Africa's Talking connection. Incoming messages, opt-outs and subscriptions are all given the inbound URL. */
const options = v.strictObject({
  optOutHandling,
  /** Base of the API; `https://api.sandbox.africastalking.com` for the sandbox. */
  apiBaseUrl: v.optional(apiBaseUrl, "https://api.africastalking.com"),
  /** Senders of ours that are shared between customers and so not named when sending. */
  sharedSenders: v.optional(v.array(v.string()), []),
  statuses: codeOptions.statuses,
  /** By `failureReason`, in lower case. */
  errors: codeOptions.errors,
  /** How long the carrier may resend; it publishes no schedule. */
  redeliverySeconds: redelivery(60, 7 * 86_400, 86_400),
});
type Options = v.InferOutput<typeof options>;

const secret = v.object({
  ...tokenSecret.entries,
  /** What the send API needs: the application's username and its key; the first key is used. */
  apiUsername: v.optional(v.pipe(v.string(), v.nonEmpty())),
  apiKey: v.optional(rotating),
});

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
function parse(request: WebhookRequest, _direction: Direction, options: Options): Parsed {
  const pairs = request.method === "POST" ? formFields(request) : queryFields(request);
  const fields = groupFields(pairs.filter(([name]) => name !== TOKEN_PARAMETER));
  if (Object.keys(fields).length === 0) return EMPTY_REQUEST;
  if (fields.status !== undefined) return parsedItem(readReport(fields, options));
  if (fields.senderId !== undefined) return parsedItem(readOptOut(fields));
  if (fields.updateType !== undefined) return parsedItem(readSubscription(fields));
  return parsedItem(readMessage(fields, options));
}

function readMessage(fields: unknown, options: Options): WebhookItem {
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

function readReport(fields: unknown, options: Options): WebhookItem {
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

/** POST /version1/messaging (docs.africastalking.com/sms/sending). */
function send({ options, credentials }: Settings<Options, v.InferOutput<typeof secret>>): SendApi | undefined {
  const { apiUsername, apiKey: [apikey] = [] } = credentials;
  if (apiUsername === undefined || apikey === undefined) return undefined;
  return {
    call: ({ from, to, text }) => {
      const sender = options.sharedSenders.includes(from) ? {} : { from };
      const fields = { username: apiUsername, to, message: text, ...sender };
      return formCall(`${options.apiBaseUrl}/version1/messaging`, fields, { apikey, accept: "application/json" });
    },
    read: readSendResponse,
  };
}

const recipient = v.object({ statusCode: codeText, messageId: v.optional(v.string()) });
const sendResponse = v.object({ SMSMessageData: v.object({ Recipients: v.array(recipient) }) });
/** Processed, sent, queued. */
const ACCEPTED = ["100", "101", "102"];

/** A success by HTTP says little: what became of the message, its recipient's status says. 406: on the sender's blacklist. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  const read = v.safeParse(sendResponse, jsonValue(body));
  if (status === 429 || !read.success) return failureOf(status) ?? sentAs(undefined);
  const [first] = read.output.SMSMessageData.Recipients;
  if (first === undefined) return { outcome: "refused", reason: "no-recipient" };
  const { statusCode, messageId } = first;
  if (ACCEPTED.includes(statusCode)) return sentAs(messageId === "None" ? undefined : messageId);
  return { outcome: "refused", reason: `code-${statusCode}`, ...(statusCode === "406" && { optedOut: true }) };
}

export const carrier = defineCarrier({
  name: "africastalking",
  options,
  credentials: secret,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: (request, { credentials: { token } }) => verifyToken(request, token),
  parse,
  answer: () => ({ status: 200, body: "" }),
  send,
});
