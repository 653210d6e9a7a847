import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import type { DeliveryStatus, WebhookItem } from "../messages.ts";
import type { Parsed } from "./carrier.ts";
import { unixInstant } from "./carrier-time.ts";
import { channelAddress } from "./channel-address.ts";
import { decodeCharset, knownCharset } from "./charset.ts";
import {
  CLICKATELL_ERRORS,
  CLICKATELL_STATUS_NAMES,
  CLICKATELL_STATUSES,
  ONE_API_STATUSES,
} from "./clickatell-codes.ts";
import type { ClickatellOptions } from "./clickatell-options.ts";
import { codeText, declaredError, declaredStatus } from "./declared-codes.ts";
import { readJsonBody } from "./json-body.ts";
import { fieldsKeepingOctets, octetFields } from "./octet-fields.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { TOKEN_PARAMETER } from "./unsigned-webhook.ts";
import { keywordAct } from "./us-keywords.ts";
import { messageItem, readItem, reportItem } from "./webhook-items.ts";

const address = v.pipe(codeText, v.nonEmpty());
const time = v.nullish(codeText);
/** Text of ours, or the octets of a query, whose character set another field names. */
const textOrOctets = v.union([v.string(), v.instance(Uint8Array)]);
/** The fields of all three shapes under one name each. */
const inbound = v.object({
  messageId: v.pipe(codeText, identifier),
  from: address,
  to: address,
  text: v.nullish(textOrOctets),
  charset: v.nullish(v.string()),
  timestamp: time,
  channel: v.nullish(v.string()),
});
const report = v.object({
  messageId: v.pipe(codeText, identifier),
  to: v.nullish(codeText),
  from: v.nullish(codeText),
  statusCode: v.nullish(codeText),
  status: v.nullish(codeText),
  timestamp: time,
});

type Fields = Readonly<Record<string, unknown>>;
const fields = v.record(v.string(), v.unknown());

/** The parameters of a GET; the text stays in octets. */
function queryOf(request: WebhookRequest): Fields {
  const { [TOKEN_PARAMETER]: _, ...given } = fieldsKeepingOctets(octetFields(request.rawQuery), ["text", "content"]);
  return given;
}

/** One event flat in the body or the query, or the One API's lists of them; what each is, its fields tell. */
export function parseClickatell(request: WebhookRequest, options: ClickatellOptions): Parsed {
  const body = request.method === "GET" ? { json: queryOf(request) } : readBody(request);
  if ("malformed" in body) return body;
  const { json } = body;
  if (json === undefined || (typeof json === "object" && json !== null && Object.keys(json).length === 0)) {
    return EMPTY_REQUEST;
  }
  const read = readBySchema(fields, json);
  if ("problem" in read) return { malformed: read.problem };
  const { event } = read.value;
  if (event === undefined) return parsedItem(readEvent(read.value, "", options, false));
  const kinds = readBySchema(fields, event, "event");
  if ("problem" in kinds) return { malformed: kinds.problem };
  const lists = Object.entries(kinds.value).filter(([kind]) => /^\w{1,64}$/.test(kind));
  const items = lists.flatMap(([kind, list]) =>
    [list].flat().map((item: unknown, index) => readEvent(item, `event.${kind}[${index}]`, options, true, kind)),
  );
  return items.length === 0 ? EMPTY_REQUEST : { items };
}

function readBody(request: WebhookRequest) {
  return request.body.length === 0 ? { json: undefined } : readJsonBody(request);
}

function readEvent(
  item: unknown,
  prefix: string,
  options: ClickatellOptions,
  isOneApi: boolean,
  kind = "",
): WebhookItem {
  return readItem(fields, item, prefix, (given) => {
    if (given.statusCode !== undefined || given.status !== undefined) {
      return readReport(given, prefix, options, isOneApi);
    }
    if (kind === "moMedia") return readMessage({ ...given, text: "" }, prefix, options, 1);
    const text = given.text ?? given.content;
    if (text === undefined && given.fromNumber === undefined) return { kind: "ignored", reason: "event-of-no-use" };
    return readMessage({ ...given, text }, prefix, options, 0);
  });
}

/** In replies `messageId` is of the message of ours that is answered, and `replyMessageId` is this one's. */
function readMessage(given: Fields, prefix: string, options: ClickatellOptions, mediaCount: number): WebhookItem {
  const named = {
    ...given,
    messageId: filled(given.replyMessageId) ?? given.messageId,
    from: filled(given.fromNumber) ?? given.from,
    to: filled(given.toNumber) ?? given.to,
  };
  return readItem(inbound, named, prefix, ({ messageId: id, from, charset, timestamp, channel, ...said }) => {
    const text = readText(said.text ?? "", charset ?? "");
    const to = channelAddress(channel ?? undefined, said.to);
    return messageItem({
      id,
      from,
      fromField: fieldIn(prefix, "from"),
      to,
      text,
      mediaCount,
      carrierTime: unixInstant(timestamp ?? "", "ms"),
      carrierAct: keywordAct(text, to, options.optOutHandling),
    });
  });
}

const fieldIn = (prefix: string, name: string) => (prefix === "" ? name : `${prefix}.${name}`);

/** The value, unless it is an empty placeholder. */
function filled(value: unknown): unknown {
  return value === "" || value === null ? undefined : value;
}

/** In JSON a character set other than UTF-8 means that the text is its octets, percent-encoded; UTF-8 is the text itself. */
function readText(text: string | Uint8Array, charset: string): string {
  if (typeof text !== "string") return decodeCharset(text, charset);
  const known = knownCharset(charset);
  if (known === undefined || known === "utf-8") return text;
  const [octets = new Uint8Array()] = octetFields(`text=${text.replaceAll("&", "%26")}`).get("text") ?? [];
  return decodeCharset(octets, charset);
}

function readReport(given: Fields, prefix: string, options: ClickatellOptions, isOneApi: boolean): WebhookItem {
  return readItem(report, given, prefix, ({ messageId, to, from, timestamp, ...said }) => {
    const word = (said.status ?? "").toUpperCase();
    const code = said.statusCode ?? "";
    const isNamed = Object.hasOwn(CLICKATELL_STATUS_NAMES, word) || Object.hasOwn(options.statuses, word);
    const status = isNamed
      ? declaredStatus(options, CLICKATELL_STATUS_NAMES, word)
      : declaredStatus(options, isOneApi ? ONE_API_STATUSES : CLICKATELL_STATUSES, code);
    const errorCode = `${isOneApi ? "one-" : ""}${code || word}`;
    return reportItem({
      messageId,
      to,
      toField: fieldIn(prefix, "to"),
      from,
      status,
      error: declaredError(options, CLICKATELL_ERRORS, FAILURES.includes(status) ? errorCode : undefined),
      carrierTime: unixInstant(timestamp ?? "", "ms"),
    });
  });
}

const FAILURES: readonly DeliveryStatus[] = ["undelivered", "failed", "expired", "rejected"];
