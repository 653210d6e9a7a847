import type { WebhookRequest } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { CarrierAct, MalformedItem, MessageId, MessagePart, WebhookItem } from "../messages.ts";
import type { Direction, Parsed } from "./carrier.ts";
import { keywordIntent } from "./carrier-keywords.ts";
import { unixInstant } from "./carrier-time.ts";
import { meaningOf } from "./declared-codes.ts";
import { derivedId } from "./derived-id.ts";
import type {
  DeclaredEncoding,
  DeclaredParts,
  DeliveryMapping,
  Discriminator,
  InboundMapping,
  Mapping,
  TimeFormat,
} from "./generic-mapping.ts";
import type { Sources } from "./generic-mapping-parts.ts";
import { readPersonIn, senderIn } from "./generic-numbers.ts";
import type { ReceivedParts } from "./generic-sources.ts";
import { findText, findValue, receivedParts } from "./generic-sources.ts";
import { valueAtPath } from "./json-path.ts";
import { messagePart, partOfUserDataHeader } from "./message-part.ts";
import { IDENTIFIER_EXPECTED, isIdentifier } from "./schema-problem.ts";
import { SMPP_STATUSES, smppReceipt } from "./smpp-receipt.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { decodeText } from "./text-encoding.ts";
import { patternInstant } from "./time-pattern.ts";

/** Reads a request by the mapping of the URL it came to; the discriminator, where there is one, tells what each item is. */
export function parseGeneric(request: WebhookRequest, direction: Direction, mapping: Mapping): Parsed {
  const shape = mapping[direction] ?? (mapping.discriminator && (mapping.inbound ?? mapping.delivery));
  if (shape === undefined) return { items: [{ kind: "ignored", reason: `${direction}-not-mapped` }] };
  const methods: readonly string[] = shape.methods ?? (shape.format === "query" ? ["GET"] : ["POST"]);
  if (!methods.includes(request.method)) return { malformed: `method: expected ${methods.join(" or ")}` };
  const parts = receivedParts(request, shape.format);
  if ("malformed" in parts) return parts;
  if (shape.items === undefined) {
    const item = readItem(parts, direction, mapping);
    return item.kind === "malformed" ? { malformed: item.problem } : { items: [item] };
  }
  const batch = "json" in parts.body ? valueAtPath(parts.body.json, shape.items) : undefined;
  if (!Array.isArray(batch)) return { malformed: `${shape.items || "body"}: expected an array` };
  if (batch.length > shape.maximumItems)
    return { malformed: `${shape.items || "body"}: expected at most ${shape.maximumItems} items` };
  return { items: batch.map((item: unknown) => readItem({ ...parts, item }, direction, mapping)) };
}

function readItem(parts: ReceivedParts, direction: Direction, mapping: Mapping): WebhookItem {
  const kind = mapping.discriminator === undefined ? direction : kindOf(parts, mapping.discriminator);
  if (kind === "inbound" && mapping.inbound) return readMessage(parts, mapping.inbound);
  if (kind === "delivery" && mapping.delivery) return readReport(parts, mapping.delivery);
  return { kind: "ignored", reason: kind === undefined ? "event-of-no-use" : `${kind}-not-mapped` };
}

function kindOf(parts: ReceivedParts, { source, inbound, delivery }: Discriminator): Direction | undefined {
  const value = findText(parts, source);
  const matches = (wanted: Discriminator["inbound"]) => {
    if (typeof wanted === "string") return (value !== undefined && value !== "") === (wanted === "present");
    return value !== undefined && wanted.includes(value.trim().toUpperCase());
  };
  if (matches(inbound)) return "inbound";
  return matches(delivery) ? "delivery" : undefined;
}

function readMessage(parts: ReceivedParts, mapping: InboundMapping): WebhookItem {
  const { fields, numbers } = mapping;
  const from = requiredText(parts, fields.from, "from");
  const to = requiredText(parts, fields.to, "to");
  if (typeof from !== "string") return from;
  if (typeof to !== "string") return to;
  const person = readPersonIn(numbers, from, "from");
  if (typeof person !== "string") return person;
  const media = findText(parts, fields.mediaCount) ?? "";
  const mediaCount = /^\d{1,3}$/.test(media) ? Number(media) : 0;
  const text = readText(parts, mapping, mediaCount > 0);
  if (typeof text !== "string") return text;
  const carrierTime = readTime(findText(parts, fields.time), mapping.timeFormat);
  const part = partOf(parts, mapping.parts);
  const content = [person, to, carrierTime ?? "", text, ...(part ? [`${part.reference} ${part.number}`] : [])];
  const id = readId(findText(parts, fields.id), fields.id !== undefined, content);
  if ("problem" in id) return id;
  // Of a part, the text is not what the person wrote.
  const carrierAct = part === undefined ? actOf(parts, text, mapping) : undefined;
  return {
    kind: "inbound",
    id,
    from: person,
    to: senderIn(numbers, to),
    text,
    mediaCount,
    ...(carrierTime !== undefined && { carrierTime }),
    ...(carrierAct && { carrierAct }),
    ...(part && { part }),
  };
}

function partOf(parts: ReceivedParts, declared: DeclaredParts | undefined): MessagePart | undefined {
  if (declared === undefined) return undefined;
  if ("userDataHeader" in declared) return partOfUserDataHeader(findText(parts, declared.userDataHeader) ?? "");
  const { reference, number, total } = declared;
  const numberIn = (wanted: Sources) => Number(findText(parts, wanted) ?? Number.NaN);
  return messagePart(findText(parts, reference) ?? "", numberIn(number), numberIn(total));
}

/** The carrier's id, or one made of what the message says where the mapping has none. */
function readId(given: string | undefined, declared: boolean, content: readonly string[]): MessageId | MalformedItem {
  if (!declared) return derivedId(content);
  if (given === undefined || !isIdentifier(given)) return { kind: "malformed", problem: `id: ${IDENTIFIER_EXPECTED}` };
  return { source: "carrier", value: given };
}

function requiredText(parts: ReceivedParts, wanted: Sources, field: string): string | MalformedItem {
  const found = findValue(parts, wanted);
  if (found === undefined) return { kind: "malformed", problem: `${field}: missing` };
  if ("repeated" in found) return { kind: "malformed", problem: `${field}: expected one value in ${found.repeated}` };
  const text = decodeText(found.value, "utf8") ?? "";
  const fits = text.trim() !== "" && text.length <= 255;
  return fits ? text : { kind: "malformed", problem: `${field}: expected 1 to 255 characters` };
}

function readText(
  parts: ReceivedParts,
  { fields, textEncoding }: InboundMapping,
  hasMedia: boolean,
): string | MalformedItem {
  const found = findValue(parts, fields.text);
  if (found === undefined) return hasMedia ? "" : { kind: "malformed", problem: "text: missing" };
  if ("repeated" in found) return { kind: "malformed", problem: `text: expected one value in ${found.repeated}` };
  const encoding = encodingOf(parts, textEncoding);
  return decodeText(found.value, encoding) ?? { kind: "malformed", problem: `text: expected ${encoding}` };
}

function encodingOf(parts: ReceivedParts, declared: DeclaredEncoding) {
  if (typeof declared === "string") return declared;
  const value = findText(parts, declared.by);
  const listed = value !== undefined && Object.hasOwn(declared.values, value) ? declared.values[value] : undefined;
  return listed ?? declared.otherwise;
}

function readTime(text: string | undefined, format: TimeFormat): Instant | undefined {
  if (text === undefined) return undefined;
  if (format === "iso") return parseInstant(text);
  if (format === "unix-s") return unixInstant(text, "s");
  return format === "unix-ms" ? unixInstant(text, "ms") : patternInstant(text, format.pattern, format.zone);
}

function actOf(parts: ReceivedParts, text: string, { carrierActs }: InboundMapping): CarrierAct | undefined {
  if (carrierActs === undefined) return undefined;
  const said = carrierActs.source === undefined ? text : findText(parts, carrierActs.source);
  const intent = keywordIntent(said ?? "", {
    ...(carrierActs["opt-out"] && { "opt-out": carrierActs["opt-out"] }),
    ...(carrierActs["opt-in"] && { "opt-in": carrierActs["opt-in"] }),
    ...(carrierActs.help && { help: carrierActs.help }),
  });
  return intent && { intent, replied: carrierActs.replied };
}

function readReport(without: ReceivedParts, mapping: DeliveryMapping): WebhookItem {
  const { fields, numbers } = mapping;
  const receipt = findText(without, mapping.receipt);
  const parts = receipt === undefined ? without : { ...without, receipt: smppReceipt(receipt) };
  const messageId = requiredText(parts, fields.messageId, "messageId");
  if (typeof messageId !== "string") return messageId;
  if (!isIdentifier(messageId)) return { kind: "malformed", problem: `messageId: ${IDENTIFIER_EXPECTED}` };
  const given = requiredText(parts, fields.status, "status");
  if (typeof given !== "string") return given;
  const to = findText(parts, fields.to);
  const person = to === undefined || to === "" ? undefined : readPersonIn(numbers, to, "to");
  if (typeof person === "object" && person.kind === "malformed") return person;
  const from = findText(parts, fields.from);
  const carrierTime = readTime(findText(parts, fields.time), mapping.timeFormat);
  const error = readError(findText(parts, fields.errorCode), mapping);
  const statuses = mapping.statuses === "smpp" ? SMPP_STATUSES : mapping.statuses;
  return {
    kind: "delivery",
    messageId,
    status: error.status ?? statusIn(statuses, given.trim().toUpperCase()),
    ...(typeof person === "string" && { to: person }),
    ...(from !== undefined && from !== "" && { from: senderIn(numbers, from) }),
    ...error.members,
    ...(carrierTime !== undefined && { carrierTime }),
  };
}

/** A code of zeros says that there was no error. */
function readError(code: string | undefined, { errors }: DeliveryMapping) {
  const given = code === undefined || /^0*$/.test(code) ? undefined : code.slice(0, 64);
  const declared = given !== undefined && Object.hasOwn(errors, given) ? errors[given] : undefined;
  const { class: errorClass = "other", status } = typeof declared === "object" ? declared : { class: declared };
  return { status, members: errorIn(given === undefined ? {} : { [given]: meaningOf(errorClass) }, given) };
}
