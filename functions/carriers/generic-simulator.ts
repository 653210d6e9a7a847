import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { basicAuthorization } from "./basic-credentials.ts";
import type { Direction } from "./carrier.ts";
import type { GenericCredentials } from "./generic-authentication.ts";
import { genericCredentials, secretsFor } from "./generic-authentication.ts";
import type { Authentication } from "./generic-authentication-options.ts";
import type { Draft, DraftShape } from "./generic-draft.ts";
import { emptyDraft, encodedPairs, put, withValue } from "./generic-draft.ts";
import type { DeliveryMapping, InboundMapping, Mapping, TimeFormat } from "./generic-mapping.ts";
import { genericOptions } from "./generic-mapping.ts";
import { writeNumber } from "./generic-numbers.ts";
import { secretsOfReply } from "./generic-reply.ts";
import { recipeSignature } from "./hmac-recipe.ts";
import { pathSteps } from "./json-path.ts";
import type {
  CarrierSimulator,
  SimulatedMessage,
  SimulatedReport,
  SimulatedRequest,
  SimulatorSettings,
} from "./simulator.ts";
import { SMPP_STATUSES } from "./smpp-receipt.ts";
import { valueWithStatus } from "./status-table.ts";
import { decodeText, encodeText, needsOctets } from "./text-encoding.ts";
import { formatByPattern } from "./time-pattern.ts";

interface Play {
  readonly mapping: Mapping;
  readonly credentials: GenericCredentials;
  readonly method: "GET" | "POST";
  readonly shape: DraftShape;
}

function playOf(settings: SimulatorSettings, direction: Direction): Play {
  const { mapping } = v.parse(genericOptions, settings.options);
  const credentials = v.parse(genericCredentials, settings.credentials);
  const declared = mapping[direction];
  if (declared === undefined) throw new Error(`mapping.${direction}: missing, so there is nothing to play`);
  const preferred = declared.format === "query" ? "GET" : "POST";
  const method = declared.methods?.includes(preferred) === false ? (declared.methods[0] ?? preferred) : preferred;
  const bodyFormat = declared.format === "query-or-form" ? (method === "POST" ? "form" : "query") : declared.format;
  const format = bodyFormat === "query" ? "none" : bodyFormat;
  const hasReceipt = "receipt" in declared && declared.receipt !== undefined;
  return { mapping, credentials, method, shape: { format, hasItems: declared.items !== undefined, hasReceipt } };
}

function draftOfMessage(message: SimulatedMessage, mapping: InboundMapping, { shape, ...play }: Play): Draft {
  const draft = emptyDraft();
  putKind(draft, shape, play.mapping, "inbound");
  const { fields, numbers, textEncoding } = mapping;
  const [label, text] = encodedText(message.text, textEncoding, shape);
  if (typeof textEncoding === "object" && label !== undefined) put(draft, shape, textEncoding.by, label);
  put(draft, shape, fields.id, message.id);
  put(draft, shape, fields.from, writeNumber(numbers, message.from));
  put(draft, shape, fields.to, writeNumber(numbers, message.to));
  put(draft, shape, fields.text, text);
  put(draft, shape, fields.time, writeTime(message.at, mapping.timeFormat));
  return draft;
}

/** The first declared way of writing the text that loses nothing, with the value that announces it. */
function encodedText(
  text: string,
  declared: InboundMapping["textEncoding"],
  shape: DraftShape,
): readonly [string | undefined, Uint8Array] {
  const ways =
    typeof declared === "string"
      ? [[undefined, declared] as const]
      : [[undefined, declared.otherwise] as const, ...Object.entries(declared.values)];
  for (const [label, encoding] of ways) {
    const octets = shape.format === "json" && needsOctets(encoding) ? undefined : encodeText(text, encoding);
    if (octets !== undefined && decodeText(octets, encoding) === text) return [label, octets];
  }
  throw new Error("text: expected characters that a declared encoding can hold");
}

function draftOfReport(report: SimulatedReport, mapping: DeliveryMapping, { shape, ...play }: Play): Draft {
  const draft = emptyDraft();
  putKind(draft, shape, play.mapping, "delivery");
  const { fields, numbers, statuses } = mapping;
  const status = valueWithStatus(statuses === "smpp" ? SMPP_STATUSES : statuses, report.status) ?? report.status;
  put(draft, shape, fields.messageId, report.messageId);
  put(draft, shape, fields.to, writeNumber(numbers, report.to));
  put(draft, shape, fields.from, writeNumber(numbers, report.from));
  put(draft, shape, fields.status, status);
  put(draft, shape, fields.time, writeTime(report.at, mapping.timeFormat));
  if (report.errorCode !== undefined) put(draft, shape, fields.errorCode, report.errorCode);
  if (draft.receipt.length > 0) {
    put(draft, shape, mapping.receipt, draft.receipt.map(([name, value]) => `${name}:${value}`).join(" "));
  }
  return draft;
}

function putKind(draft: Draft, shape: DraftShape, { discriminator }: Mapping, direction: Direction): void {
  const wanted = discriminator?.[direction];
  if (wanted === undefined || wanted === "absent") return;
  put(draft, shape, discriminator?.source, wanted === "present" ? "1" : (wanted[0] ?? ""));
}

function writeTime(at: Instant, format: TimeFormat): string {
  if (format === "iso") return at;
  if (format === "unix-s") return String(Math.floor(Date.parse(at) / 1000));
  return format === "unix-ms" ? String(Date.parse(at)) : formatByPattern(at, format.pattern, format.zone);
}

/** The request as it goes over the wire, with everything that the authentication asks for. */
function requestOf(draft: Draft, direction: Direction, webhookUrl: string, at: Instant, play: Play): SimulatedRequest {
  const { mapping, credentials, method, shape } = play;
  const items = mapping[direction]?.items;
  const json = items === undefined ? draft.json : withValue(draft.json, pathSteps(items), [draft.item]);
  const bodies = {
    none: undefined,
    form: encodedPairs(draft.form),
    json: JSON.stringify(json),
    text: Buffer.from(draft.text).toString(),
  };
  const contentTypes = {
    none: {},
    form: FORM,
    json: { "content-type": "application/json" },
    text: { "content-type": "text/plain" },
  };
  const has = (type: Authentication[number]["type"]) => mapping.authentication.find((one) => one.type === type);
  const token = has("query-token");
  if (token?.type === "query-token") draft.query.push([token.parameter, credentials.token?.[0] ?? ""]);
  const path = has("path-token") === undefined ? webhookUrl : `${webhookUrl}/${credentials.pathToken?.[0] ?? ""}`;
  const url = draft.query.length === 0 ? path : `${path}?${encodedPairs(draft.query)}`;
  const body = bodies[shape.format];
  const headers = {
    ...contentTypes[shape.format],
    ...draft.headers,
    ...proofs({ method, url, body: body ?? "" }, at, play),
  };
  return { method, url, headers, ...(body !== undefined && { body }) };
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

function proofs(
  { method, url, body }: { readonly method: string; readonly url: string; readonly body: string },
  at: Instant,
  { mapping, credentials }: Play,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const one of mapping.authentication) {
    if (one.type === "header-secret") headers[one.header] = one.prefix + (credentials.headerToken?.[0] ?? "");
    const user = credentials.users?.[0];
    if (one.type === "basic" && user !== undefined) headers.authorization = basicAuthorization(user);
    if (one.type !== "hmac") continue;
    const timestamp = one.timestamp ? writeTime(at, one.timestamp.unit === "s" ? "unix-s" : "unix-ms") : "";
    const [target = "", ...query] = url.split("?");
    const request = { method, url, path: new URL(target).pathname, rawQuery: query.join("?"), body: Buffer.from(body) };
    headers[one.header] = recipeSignature(one, credentials.hmacKey?.[0] ?? "", request, timestamp);
    if (one.timestamp) headers[one.timestamp.header] = timestamp;
  }
  return headers;
}

export const simulator: CarrierSimulator = {
  developmentCredentials: (options, random) => {
    const { mapping } = v.parse(genericOptions, options);
    const replySecrets = mapping.reply.type === "http" ? secretsOfReply(mapping.reply) : [];
    const names = [...secretsFor(mapping.authentication), ...replySecrets];
    const recipe = mapping.authentication.find((one) => one.type === "hmac");
    const keyEncoding = recipe?.keyEncoding ?? "utf8";
    const secretFor = (name: string) => {
      if (name === "users") return [{ username: "carrier", password: random() }];
      const isEncoded = name === "hmacKey" && keyEncoding !== "utf8";
      return isEncoded ? createHash("sha256").update(random()).digest(keyEncoding) : random();
    };
    return Object.fromEntries(names.map((name) => [name, secretFor(name)]));
  },
  inbound: (message, webhookUrl, settings) => {
    const play = playOf(settings, "inbound");
    const declared = play.mapping.inbound;
    const draft = declared === undefined ? emptyDraft() : draftOfMessage(message, declared, play);
    return requestOf(draft, "inbound", webhookUrl, message.at, play);
  },
  delivery: (report, webhookUrl, settings) => {
    const play = playOf(settings, "delivery");
    const declared = play.mapping.delivery;
    const draft = declared === undefined ? emptyDraft() : draftOfReport(report, declared, play);
    return requestOf(draft, "delivery", webhookUrl, report.at, play);
  },
  readReplies: ({ body }, options) => {
    const read = v.safeParse(genericOptions, options);
    if (!read.success || read.output.mapping.reply.type !== "body-text") return [];
    return body === "" || body === read.output.mapping.inbound?.answer.body ? [] : [body];
  },
};
