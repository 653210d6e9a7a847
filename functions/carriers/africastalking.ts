import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
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
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { TOKEN_PARAMETER, tokenSecret, verifyToken } from "./unsigned-webhook.ts";
import { keywordAct, optOutHandling } from "./us-keywords.ts";
import { groupFields } from "./webhook-fields.ts";

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
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(7 * 86_400)), 86_400),
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
  phoneNumber: v.optional(address),
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
  const read = readBySchema(inbound, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, from, to, text, date } = read.value;
  const person = readPerson(from, "from");
  if (typeof person !== "string") return person;
  const carrierTime = utcInstant(date);
  const carrierAct = keywordAct(text, to, options.optOutHandling);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from: person,
    to: senderIdentity(to),
    text,
    mediaCount: 0,
    ...(carrierTime !== undefined && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** "Bulk SMS Opt Out": the person followed the instruction that the carrier appends to the first message of an alphanumeric sender. */
function readOptOut(fields: unknown): WebhookItem {
  const read = readBySchema(optOut, fields);
  return "problem" in read
    ? { kind: "malformed", problem: read.problem }
    : stopped(read.value.phoneNumber, read.value.senderId);
}

/** Leaving a premium service is a withdrawal; joining one is the carrier's word, and no consent of the person's to us. */
function readSubscription(fields: unknown): WebhookItem {
  const read = readBySchema(subscription, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { phoneNumber, shortCode, updateType } = read.value;
  if (updateType.toLowerCase() !== "deletion") return { kind: "ignored", reason: "subscription-added" };
  return stopped(phoneNumber, shortCode);
}

function stopped(phoneNumber: string, sender: string): WebhookItem {
  const person = readPerson(phoneNumber, "phoneNumber");
  if (typeof person !== "string") return person;
  const to = senderIdentity(sender);
  return {
    kind: "inbound",
    id: derivedId(["opt-out", person, to]),
    from: person,
    to,
    text: "",
    mediaCount: 0,
    carrierAct: { intent: "opt-out", replied: true },
  };
}

function readReport(fields: unknown, options: Options): WebhookItem {
  const read = readBySchema(report, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, status, phoneNumber, failureReason } = read.value;
  const person = phoneNumber === undefined ? undefined : readPerson(phoneNumber, "phoneNumber");
  if (typeof person === "object" && person.kind === "malformed") return person;
  const reason = failureReason === "" && status === "Expired" ? status : failureReason;
  const { errorCode, ...meaning } = declaredError(options, AFRICASTALKING_ERRORS, reason.toLowerCase());
  return {
    kind: "delivery",
    messageId: id,
    ...(typeof person === "string" && { to: person }),
    status: declaredStatus(options, AFRICASTALKING_STATUSES, status),
    ...(errorCode !== undefined && { errorCode: reason }),
    ...meaning,
  };
}

/** POST /version1/messaging (docs.africastalking.com/sms/sending). */
function send({ options, credentials }: Settings<Options, v.InferOutput<typeof secret>>): SendApi | undefined {
  const { apiUsername, apiKey } = credentials;
  if (apiUsername === undefined || apiKey === undefined) return undefined;
  return {
    call: ({ from, to, text }) => {
      const sender = options.sharedSenders.includes(from) ? {} : { from };
      return {
        method: "POST",
        url: `${options.apiBaseUrl}/version1/messaging`,
        headers: {
          apikey: apiKey[0] ?? "",
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ username: apiUsername, to, message: text, ...sender }).toString(),
      };
    },
    read: readSendResponse,
  };
}

const recipient = v.object({
  statusCode: v.optional(codeText, ""),
  status: v.optional(v.string(), ""),
  messageId: v.optional(v.string()),
});
const sendResponse = v.object({ SMSMessageData: v.object({ Recipients: v.array(recipient) }) });
/** Processed, sent, queued. */
const ACCEPTED = ["100", "101", "102"];

/** A success by HTTP says little: what became of the message, its recipient's status says. 406: on the sender's blacklist. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  if (status === 429) return { outcome: "throttled" };
  const read = v.safeParse(sendResponse, jsonValue(body));
  if (!read.success) {
    return status >= 200 && status < 300 ? { outcome: "sent" } : { outcome: "refused", reason: `http-${status}` };
  }
  const [first] = read.output.SMSMessageData.Recipients;
  if (first === undefined) return { outcome: "refused", reason: "no-recipient" };
  if (ACCEPTED.includes(first.statusCode) || first.status === "Success") {
    const { messageId } = first;
    return { outcome: "sent", ...(messageId !== undefined && messageId !== "None" && { messageId }) };
  }
  const optedOut = first.statusCode === "406" || first.status.toLowerCase() === "userinblacklist";
  return { outcome: "refused", reason: `code-${first.statusCode}`, ...(optedOut && { optedOut }) };
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
