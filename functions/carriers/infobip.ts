import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { utcInstant } from "./carrier-time.ts";
import { codeText, declaredError } from "./declared-codes.ts";
import { INFOBIP_ERRORS, INFOBIP_GROUPS, INFOBIP_STATUS_ERRORS, INFOBIP_STATUSES } from "./infobip-codes.ts";
import type { InfobipOptions } from "./infobip-options.ts";
import { infobipOptions } from "./infobip-options.ts";
import { infobipSend } from "./infobip-send.ts";
import type { InfobipCredentials } from "./infobip-signature.ts";
import { infobipCredentials, verifyInfobip } from "./infobip-signature.ts";
import { readJsonBody } from "./json-body.ts";
import { EMPTY_REQUEST } from "./parsed.ts";
import { addressOrNone } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { statusIn } from "./status-table.ts";
import { keywordAct } from "./us-keywords.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./infobip-simulator.ts";

const batch = v.object({ results: v.optional(v.array(v.unknown()), []) });

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inboundItem = v.object({
  messageId: identifier,
  from: address,
  to: address,
  /** Never `cleanText`, from which the number's keyword is cut: that keyword may be STOP. */
  text: v.nullish(v.string()),
  /** The segments of an MMS. */
  message: v.optional(v.array(v.object({ value: v.optional(v.string()), url: v.optional(v.string()) }))),
  receivedAt: v.optional(v.string(), ""),
});
const deliveryItem = v.object({
  messageId: identifier,
  to: addressOrNone,
  /** Called `from` by older versions. */
  sender: v.nullish(v.string()),
  from: v.nullish(v.string()),
  doneAt: v.nullish(v.string()),
  sentAt: v.nullish(v.string()),
  status: v.object({ groupId: codeText, id: v.optional(codeText, "") }),
  error: v.nullish(v.object({ id: codeText })),
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
  return readItem(inboundItem, item, prefix, ({ messageId: id, from, to, message = [], receivedAt, ...said }) => {
    const values = message.map(({ value }) => value).filter((value) => value !== undefined);
    const text = said.text ?? values.join("\n");
    return messageItem({
      id,
      from,
      fromField: `${prefix}.from`,
      to,
      text,
      mediaCount: message.filter(({ url }) => url !== undefined).length,
      carrierTime: utcInstant(receivedAt),
      carrierAct: keywordAct(text, to, options.optOutHandling),
    });
  });
}

function readReport(item: unknown, prefix: string, options: InfobipOptions): WebhookItem {
  return readItem(deliveryItem, item, prefix, ({ messageId, to, sender, from, status: { id, groupId }, ...said }) =>
    reportItem({
      messageId,
      to,
      toField: `${prefix}.to`,
      from: sender ?? from,
      status: Object.hasOwn(INFOBIP_STATUSES, id) ? statusIn(INFOBIP_STATUSES, id) : statusIn(INFOBIP_GROUPS, groupId),
      error: readError(said.error?.id, id, options),
      carrierTime: utcInstant(said.doneAt ?? said.sentAt ?? ""),
    }),
  );
}

/** The error where it is one (0 is none) and means something; else the status where that does. */
function readError(errorId: string | undefined, statusId: string, options: InfobipOptions) {
  const byError = declaredError(options, INFOBIP_ERRORS, errorId === "0" ? undefined : errorId);
  if (byError.errorClass !== undefined && byError.errorClass !== "other") return byError;
  const statusCode = `status-${statusId}`;
  const isMeant = Object.hasOwn(INFOBIP_STATUS_ERRORS, statusCode) || Object.hasOwn(options.errors, statusCode);
  return isMeant ? declaredError(options, INFOBIP_STATUS_ERRORS, statusCode) : byError;
}

export const receiving: Receiving<InfobipOptions, InfobipCredentials> = {
  credentials: infobipCredentials,
  secretsToSend: () => ["apiKey", "baseUrl"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: verifyInfobip,
  parse,
};

export const sending: Sending<InfobipOptions, InfobipCredentials> = {
  credentials: infobipCredentials,
  send: infobipSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "infobip", options: infobipOptions, receiving, sending });
