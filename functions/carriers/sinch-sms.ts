import * as v from "valibot";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { sinchAct } from "./sinch-act.ts";
import { SINCH_SMS_ERRORS, SINCH_SMS_STATUSES, SINCH_SMS_SUCCESSES } from "./sinch-codes.ts";
import type { SinchOptions } from "./sinch-options.ts";

const text = v.nullish(v.string(), "");
const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));

const inbound = v.object({ id: identifier, from: address, to: address, received_at: text });
const textBody = v.object({ body: text });
const mediaBody = v.object({
  body: v.object({
    subject: text,
    message: text,
    url: v.nullish(v.string()),
    media: v.nullish(v.array(v.unknown()), []),
  }),
});

const code = v.nullish(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,6}$/, "expected digits"))]));
const status = v.pipe(v.string(), v.nonEmpty("expected a status"));
const recipientReport = v.object({
  batch_id: identifier,
  recipient: address,
  status,
  code,
  at: text,
  operator_status_at: text,
  applied_originator: text,
});
const batchReport = v.object({ batch_id: identifier, statuses: v.array(v.unknown()) });
const batchStatus = v.object({ status, code, recipients: v.nullish(v.array(v.string()), []) });

/** A callback of the SMS REST API, told by its `type`. A report about a batch holds as many items as it names recipients. */
export function readSinchSms(type: string, document: object, options: SinchOptions): readonly WebhookItem[] {
  if (type === "mo_text" || type === "mo_media") return [readInbound(type, document, options)];
  if (type === "mo_binary") return [{ kind: "ignored", reason: "binary-message" }];
  if (/^recipient_delivery_report_(sms|mms)$/.test(type)) return [readRecipientReport(document, options)];
  if (/^delivery_report_(sms|mms)$/.test(type)) return readBatchReport(document, options);
  return [{ kind: "ignored", reason: "other-event" }];
}

function readInbound(type: "mo_text" | "mo_media", document: object, options: SinchOptions): WebhookItem {
  const read = readBySchema(inbound, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, to, received_at } = read.value;
  const from = readPerson(read.value.from, "from");
  if (typeof from !== "string") return from;
  const content = contentOf(type, document);
  if ("problem" in content) return { kind: "malformed", problem: content.problem };
  const carrierTime = parseInstant(received_at);
  const carrierAct = sinchAct(content.text, to, options);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: senderIdentity(to),
    ...content,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

type Content = { readonly text: string; readonly mediaCount: number } | { readonly problem: string };

function contentOf(type: "mo_text" | "mo_media", document: object): Content {
  if (type === "mo_text") {
    const read = readBySchema(textBody, document);
    return "problem" in read ? read : { text: read.value.body, mediaCount: 0 };
  }
  const read = readBySchema(mediaBody, document);
  if ("problem" in read) return read;
  const { subject, message, url, media } = read.value.body;
  return { text: message || subject, mediaCount: media.length || Number(url !== undefined && url !== null) };
}

/** The error of a code; the codes of queued, dispatched and delivered are none. */
function errorOf(code: string | number | null | undefined, options: SinchOptions) {
  const digits = code?.toString() ?? "";
  return declaredError(options, SINCH_SMS_ERRORS, SINCH_SMS_SUCCESSES.includes(digits) ? undefined : digits);
}

function readRecipientReport(document: object, options: SinchOptions): WebhookItem {
  const read = readBySchema(recipientReport, document);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { batch_id, recipient, status, code, at, operator_status_at, applied_originator } = read.value;
  const person = readPerson(recipient, "recipient");
  if (typeof person === "object" && person.kind === "malformed") return person;
  const carrierTime = parseInstant(operator_status_at) ?? parseInstant(at);
  return {
    kind: "delivery",
    messageId: batch_id,
    status: declaredStatus(options, SINCH_SMS_STATUSES, status),
    ...(typeof person === "string" && { to: person }),
    ...(applied_originator !== "" && { from: senderIdentity(applied_originator) }),
    ...errorOf(code, options),
    ...(carrierTime && { carrierTime }),
  };
}

/** `full` reports list recipients by status, `summary` reports only count them: that is a report of ours where the batch had one recipient. */
function readBatchReport(document: object, options: SinchOptions): readonly WebhookItem[] {
  const read = readBySchema(batchReport, document);
  if ("problem" in read) return [{ kind: "malformed", problem: read.problem }];
  const { batch_id, statuses } = read.value;
  if (statuses.length === 0) return [{ kind: "ignored", reason: "empty" }];
  return statuses.flatMap((entry, index): readonly WebhookItem[] => {
    const prefix = `statuses[${index}]`;
    const one = readBySchema(batchStatus, entry, prefix);
    if ("problem" in one) return [{ kind: "malformed", problem: one.problem }];
    const { status, code, recipients } = one.value;
    const report = {
      kind: "delivery",
      messageId: batch_id,
      status: declaredStatus(options, SINCH_SMS_STATUSES, status),
      ...errorOf(code, options),
    } as const;
    if (recipients.length === 0) {
      return statuses.length === 1 ? [report] : [{ kind: "ignored", reason: "summary-of-several" }];
    }
    return recipients.map((recipient, position) => {
      const person = readPerson(recipient, `${prefix}.recipients[${position}]`);
      return typeof person === "string" ? { ...report, to: person } : person;
    });
  });
}
