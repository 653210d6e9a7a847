import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import type { Direction, Parsed, SendApi, SendOutcome, SendResponse, Settings } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { codeText, declaredError } from "./declared-codes.ts";
import { writeNumber } from "./generic-numbers.ts";
import { INFOBIP_ERRORS, INFOBIP_GROUPS, INFOBIP_STATUS_ERRORS, INFOBIP_STATUSES } from "./infobip-codes.ts";
import type { InfobipCredentials, InfobipOptions } from "./infobip-signature.ts";
import { infobipCredentials, infobipOptions, verifyInfobip } from "./infobip-signature.ts";
import { jsonValue, readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { statusIn } from "./status-table.ts";
import { keywordAct } from "./us-keywords.ts";

export { simulator } from "./infobip-simulator.ts";

const batch = v.object({ results: v.optional(v.array(v.unknown()), []) });

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inboundItem = v.object({
  messageId: identifier,
  from: address,
  to: address,
  /** Never `cleanText`, from which the number's keyword is cut: that keyword may be STOP. */
  text: v.optional(v.nullable(v.string())),
  /** The segments of an MMS. */
  message: v.optional(v.array(v.object({ value: v.optional(v.string()), url: v.optional(v.string()) }))),
  receivedAt: v.optional(v.string(), ""),
});
const reportItem = v.object({
  messageId: identifier,
  to: v.optional(v.nullable(address)),
  /** Called `from` by older versions. */
  sender: v.optional(v.nullable(v.string())),
  from: v.optional(v.nullable(v.string())),
  doneAt: v.optional(v.nullable(v.string())),
  sentAt: v.optional(v.nullable(v.string())),
  status: v.object({ groupId: codeText, id: v.optional(codeText, "") }),
  error: v.optional(v.nullable(v.object({ id: codeText }))),
});

/** A report has a `status`, a message has none; so a URL that was configured for the other loses nothing. */
function parse(request: WebhookRequest, _direction: Direction, options: InfobipOptions): Parsed {
  if (request.body.length === 0) return EMPTY_REQUEST;
  const body = readJsonBody(request);
  if ("malformed" in body) return body;
  const read = readBySchema(batch, Array.isArray(body.json) ? { results: body.json } : body.json);
  if ("problem" in read) return { malformed: read.problem };
  const { results } = read.value;
  if (results.length === 0) return EMPTY_REQUEST;
  return {
    items: results.map((item, index) => {
      const isReport = typeof item === "object" && item !== null && "status" in item;
      return isReport
        ? readReport(item, `results[${index}]`, options)
        : readMessage(item, `results[${index}]`, options);
    }),
  };
}

function readMessage(item: unknown, prefix: string, options: InfobipOptions): WebhookItem {
  const read = readBySchema(inboundItem, item, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageId, from, to, message = [], receivedAt } = read.value;
  const person = readPerson(from, `${prefix}.from`);
  if (typeof person !== "string") return person;
  const said = message.map(({ value }) => value).filter((value) => value !== undefined);
  const text = read.value.text ?? said.join("\n");
  const carrierTime = utcInstant(receivedAt);
  const carrierAct = keywordAct(text, to, options.optOutHandling);
  return {
    kind: "inbound",
    id: { source: "carrier", value: messageId },
    from: person,
    to: senderIdentity(to),
    text,
    mediaCount: message.filter(({ url }) => url !== undefined).length,
    ...(carrierTime !== undefined && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

function readReport(item: unknown, prefix: string, options: InfobipOptions): WebhookItem {
  const read = readBySchema(reportItem, item, prefix);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { messageId, to, status, error, doneAt, sentAt } = read.value;
  const person = to ? readPerson(to, `${prefix}.to`) : undefined;
  if (typeof person === "object" && person.kind === "malformed") return person;
  const sender = read.value.sender ?? read.value.from;
  const carrierTime = utcInstant(doneAt ?? sentAt ?? "");
  return {
    kind: "delivery",
    messageId,
    ...(typeof person === "string" && { to: person }),
    ...(sender && { from: senderIdentity(sender) }),
    status: Object.hasOwn(INFOBIP_STATUSES, status.id)
      ? statusIn(INFOBIP_STATUSES, status.id)
      : statusIn(INFOBIP_GROUPS, status.groupId),
    ...readError(error?.id, status.id, options),
    ...(carrierTime !== undefined && { carrierTime }),
  };
}

/** The error where it is one (0 is none) and means something; else the status where that does. */
function readError(errorId: string | undefined, statusId: string, options: InfobipOptions) {
  const byError = declaredError(options, INFOBIP_ERRORS, errorId === "0" ? undefined : errorId);
  if (byError.errorClass !== undefined && byError.errorClass !== "other") return byError;
  const statusCode = `status-${statusId}`;
  const isMeant = Object.hasOwn(INFOBIP_STATUS_ERRORS, statusCode) || Object.hasOwn(options.errors, statusCode);
  return isMeant ? declaredError(options, INFOBIP_STATUS_ERRORS, statusCode) : byError;
}

/** POST /sms/3/messages (infobip.com/docs/api/channels/sms). It knows no idempotency key; our reference becomes the message's id. */
function send({ credentials: { apiKey, baseUrl } }: Settings<InfobipOptions, InfobipCredentials>): SendApi | undefined {
  if (apiKey === undefined || baseUrl === undefined) return undefined;
  return {
    call: ({ from, to, text, reference }) => ({
      method: "POST",
      url: `${baseUrl}/sms/3/messages`,
      headers: { authorization: `App ${apiKey[0]}`, "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        messages: [
          {
            sender: writeNumber("digits", from),
            destinations: [{ to: writeNumber("digits", to), messageId: reference }],
            content: { text },
          },
        ],
      }),
    }),
    read: readSendResponse,
  };
}

const sendResponse = v.object({
  messages: v.tuple([
    v.object({
      messageId: v.optional(v.string()),
      status: v.object({ groupId: codeText, id: v.optional(codeText, "") }),
    }),
  ]),
});

/** A 2xx says that the request was read; whether the message was taken, its status says. */
function readSendResponse({ status, body }: SendResponse): SendOutcome {
  if (status === 429) return { outcome: "throttled" };
  if (status < 200 || status >= 300) return { outcome: "refused", reason: `http-${status}` };
  const read = v.safeParse(sendResponse, jsonValue(body));
  if (!read.success) return { outcome: "sent" };
  const [{ messageId, status: said }] = read.output.messages;
  if (said.groupId === "2" || said.groupId === "5") {
    const code = `status-${said.id}`;
    const optedOut = declaredError({ errors: {} }, INFOBIP_STATUS_ERRORS, code).effect === "withdraw";
    return { outcome: "refused", reason: code, ...(optedOut && { optedOut }) };
  }
  return { outcome: "sent", ...(messageId !== undefined && { messageId }) };
}

export const carrier = defineCarrier({
  name: "infobip",
  options: infobipOptions,
  credentials: infobipCredentials,
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  repliesInline: () => false,
  verify: verifyInfobip,
  parse,
  answer: () => ({ status: 200, body: "" }),
  send,
});
