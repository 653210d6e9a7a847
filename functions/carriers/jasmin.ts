import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { WebhookItem } from "../messages.ts";
import type { Direction, Parsed, Receiving, Sending } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { decodeCharset } from "./charset.ts";
import { declaredError, declaredStatus } from "./declared-codes.ts";
import { decodeGsm7 } from "./gsm7.ts";
import { JASMIN_STATUSES } from "./jasmin-codes.ts";
import type { JasminOptions } from "./jasmin-options.ts";
import { jasminOptions } from "./jasmin-options.ts";
import { jasminSend } from "./jasmin-send.ts";
import type { OctetFields } from "./octet-fields.ts";
import { fieldsKeepingOctets, octetFields, octets } from "./octet-fields.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { identifier } from "./schema-problem.ts";
import { TOKEN_PARAMETER, tokenOrBasicSecret, verifyTokenOrBasic } from "./unsigned-webhook.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

export { simulator } from "./jasmin-simulator.ts";

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const inbound = v.object({
  id: identifier,
  from: address,
  to: address,
  coding: v.optional(v.string(), "0"),
  content: octets,
  binary: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{2})*$/i, "expected hexadecimal digits"))),
});
const report = v.object({
  id: identifier,
  message_status: text,
  err: v.optional(v.pipe(v.string(), v.maxLength(64)), ""),
});

/** Names differ in case between versions. */
function ignoringCase(fields: OctetFields): OctetFields {
  const merged = new Map<string, readonly Uint8Array[]>();
  for (const [name, values] of fields) {
    const lower = name.toLowerCase();
    merged.set(lower, [...(merged.get(lower) ?? []), ...values]);
  }
  return merged;
}

/** A report has a `message_status`, a message has none; so a URL that was configured for the other loses nothing. */
function parse(request: WebhookRequest, _direction: Direction, options: JasminOptions): Parsed {
  const encoded = request.method === "POST" ? request.body : request.rawQuery;
  const { [TOKEN_PARAMETER]: _, ...fields } = fieldsKeepingOctets(ignoringCase(octetFields(encoded)), ["content"]);
  if (Object.keys(fields).length === 0) return EMPTY_REQUEST;
  return parsedItem(fields.message_status === undefined ? readMessage(fields, options) : readReport(fields, options));
}

function readMessage(fields: unknown, options: JasminOptions): WebhookItem {
  return readItem(inbound, fields, "", ({ coding, content, binary, ...said }) => {
    const written = binary === undefined ? content : Buffer.from(binary, "hex");
    const text = readText(written, coding, options);
    if (text === undefined) return { kind: "ignored", reason: "binary-message" };
    return messageItem({ ...said, fromField: "from", text });
  });
}

/** By SMPP's `data_coding` (SMPP 3.4, §5.2.19); undefined for 8-bit data, which are no text. */
function readText(octets: Uint8Array, coding: string, { defaultAlphabet }: JasminOptions): string | undefined {
  if (coding === "2" || coding === "4") return undefined;
  if (coding === "8") return decodeCharset(octets, "UTF-16BE");
  if (coding === "1") return decodeCharset(octets, "US-ASCII");
  if (coding === "3") return decodeCharset(octets, "ISO-8859-1");
  return coding === "0" && defaultAlphabet === "gsm7" ? decodeGsm7(octets) : decodeCharset(octets, defaultAlphabet);
}

/** `donedate` is no carrier time: it is the SMSC's, whose zone nobody states. */
function readReport(fields: unknown, options: JasminOptions): WebhookItem {
  return readItem(report, fields, "", ({ id, message_status: value, err }) => {
    const isRefusal = /^ESME_R(?!OK$)/.test(value);
    const code = isRefusal ? value.slice(0, 64) : err;
    return reportItem({
      messageId: id,
      status: declaredStatus(options, isRefusal ? { [value]: "rejected" } : JASMIN_STATUSES, value),
      error: declaredError(options, {}, /^0*$/.test(code) ? undefined : code),
    });
  });
}

export const receiving: Receiving<JasminOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  secretsToSend: () => ["apiUsername", "apiPassword"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify: (request, { credentials }) => verifyTokenOrBasic(request, credentials),
  parse,
  /** Exactly this body; with any other Jasmin sends again. */
  answer: () => ({ status: 200, contentType: "text/plain; charset=utf-8", body: "ACK/Jasmin" }),
};

export const sending: Sending<JasminOptions, v.InferOutput<typeof tokenOrBasicSecret>> = {
  credentials: tokenOrBasicSecret,
  sends: ({ apiBaseUrl }) => apiBaseUrl !== undefined,
  send: jasminSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({ name: "jasmin", options: jasminOptions, receiving, sending });
