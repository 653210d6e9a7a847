import * as v from "valibot";
import type { WebhookRequest } from "../http/webhook-request.ts";
import { formFields, queryFields } from "../http/webhook-request.ts";
import type { Instant } from "../instant.ts";
import { parseInstant } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { senderIdentity } from "../phone-number.ts";
import type { Parsed, Receiving, Sending, Settings, Verdict } from "./carrier.ts";
import { defineCarrier } from "./carrier.ts";
import { isWithin, unixInstant } from "./carrier-time.ts";
import { rotating } from "./credentials.ts";
import { verifyHmacJwt } from "./json-web-token.ts";
import { MESSAGEBIRD_STATUSES, SMS_PLATFORM_ERRORS } from "./messagebird-codes.ts";
import type { MessagebirdOptions } from "./messagebird-options.ts";
import { messagebirdOptions } from "./messagebird-options.ts";
import { messagebirdSend } from "./messagebird-send.ts";
import { EMPTY_REQUEST, parsedItem } from "./parsed.ts";
import { addressOrNone, readPerson } from "./person.ts";
import { identifier, readBySchema } from "./schema-problem.ts";
import { isOneOf, sha256Hex } from "./signature.ts";
import { misconfiguredUrls } from "./signed-url.ts";
import { errorIn, statusIn } from "./status-table.ts";
import { patternInstant } from "./time-pattern.ts";
import { keywordAct } from "./us-keywords.ts";

export { simulator } from "./messagebird-simulator.ts";

/** A MessageBird connection's secret. */
const credentials = v.object({
  /** The account's signing keys (Developers → Settings), as text. */
  signingKey: rotating,
  /** For the send API. */
  accessKey: v.optional(rotating),
});
export type MessagebirdCredentials = v.InferOutput<typeof credentials>;

/** How long MessageBird's tokens live; one without an expiry is taken to live as long. */
const TOKEN_SECONDS = 60;

const hash = v.pipe(v.string(), v.toLowerCase());
const signedClaims = v.object({
  iss: v.literal("MessageBird"),
  jti: v.pipe(v.string(), v.nonEmpty()),
  url_hash: hash,
  payload_hash: v.optional(hash),
  exp: v.optional(v.number()),
  nbf: v.optional(v.number()),
  iat: v.optional(v.number()),
});

/**
 * A JWT signed by the account's key, with the SHA-256 of the URL, query included, and of the body (developers.messagebird.com/api, "Signed
 * webhooks"; messagebird 4.0, lib/webhook-signature-jwt). A body that no hash covers is refused.
 */
function verify(
  request: WebhookRequest,
  { options, credentials }: Settings<MessagebirdOptions, MessagebirdCredentials>,
  now: Instant,
): Verdict {
  const token = request.headers["messagebird-signature-jwt"];
  if (token === undefined || token === "") return { genuine: false, reason: "signature-missing", differs: "signature" };
  const { toleranceSeconds } = options;
  const expectation = { algorithms: ["HS256", "HS384", "HS512"], now, toleranceSeconds } as const;
  const verified = verifyHmacJwt(token, credentials.signingKey, expectation);
  if ("reason" in verified) return { genuine: false, ...verified };
  const claims = v.safeParse(signedClaims, verified.claims);
  if (!claims.success) return { genuine: false, reason: "claims-unexpected", differs: "signature" };
  const { url_hash, payload_hash, exp, nbf, iat } = claims.output;
  if (!isOneOf(url_hash, [sha256Hex(request.url)])) {
    const elsewhere = misconfiguredUrls(request).some((url) => isOneOf(url_hash, [sha256Hex(url)]));
    return { genuine: false, reason: elsewhere ? "signed-for-another-url" : "url-hash-mismatch", differs: "url" };
  }
  if (payload_hash === undefined ? request.body.length > 0 : !isOneOf(payload_hash, [sha256Hex(request.body)])) {
    return { genuine: false, reason: "body-hash-mismatch", differs: "body" };
  }
  if (exp === undefined && !isFresh(nbf ?? iat, now, TOKEN_SECONDS + toleranceSeconds)) {
    return { genuine: false, reason: "token-expired", differs: "time" };
  }
  return { genuine: true };
}

function isFresh(unixSeconds: number | undefined, now: Instant, seconds: number): boolean {
  const at = unixSeconds === undefined ? undefined : unixInstant(unixSeconds, "s");
  return at !== undefined && isWithin(at, now, seconds);
}

const address = v.pipe(v.string(), v.nonEmpty("expected an address"), v.maxLength(255, "expected an address"));
const inboundFields = v.object({ id: identifier, originator: address, recipient: address });
const deliveryFields = v.object({
  id: identifier,
  status: v.pipe(v.string(), v.nonEmpty("expected a status")),
  recipient: addressOrNone,
  originator: addressOrNone,
  statuserrorcode: v.optional(v.pipe(v.string(), v.regex(/^\d{0,6}$/, "expected digits"))),
});

type Fields = Readonly<Record<string, string>>;

/**
 * Messages are posted as forms, reports come as the query of a GET; a report is told by its status, whichever URL it came to. MessageBird
 * varies the case of names and gives some twice, the older meaning first, so the last one counts.
 */
function parse(request: WebhookRequest, options: MessagebirdOptions): Parsed {
  const pairs = request.method === "POST" ? formFields(request) : queryFields(request);
  const fields: Fields = Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
  if (pairs.length === 0) return EMPTY_REQUEST;
  const mediaCount = pairs.filter(([name, value]) => /^mediaurls(\[\d*\])?$/i.test(name) && value !== "").length;
  return parsedItem(fields.status === undefined ? readInbound(fields, mediaCount, options) : readDelivery(fields));
}

/** Short codes name the same things differently. */
function inboundNames(fields: Fields) {
  if (fields.shortcode) return { id: fields.mid, recipient: fields.shortcode, text: fields.message };
  const { id, recipient, receiver, body, message } = fields;
  return { id, recipient: recipient ?? receiver, text: body ?? message };
}

function readInbound(fields: Fields, mediaCount: number, options: MessagebirdOptions): WebhookItem {
  const { text = "", ...named } = inboundNames(fields);
  const read = readBySchema(inboundFields, { ...named, originator: fields.originator ?? fields.sender });
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, originator, recipient } = read.value;
  const from = readPerson(originator, "originator");
  if (typeof from !== "string") return from;
  const carrierTime = timeOf(fields.createddatetime, fields.receive_datetime, fields.date_utc);
  const carrierAct = keywordAct(text, recipient, options.optOutHandling);
  return {
    kind: "inbound",
    id: { source: "carrier", value: id },
    from,
    to: senderIdentity(recipient),
    text,
    mediaCount,
    ...(carrierTime && { carrierTime }),
    ...(carrierAct && { carrierAct }),
  };
}

/** RFC 3339, whose plus sign may have become a space; `YYYYMMDDhhmmss` from short codes; Unix seconds. */
function timeOf(...texts: readonly (string | undefined)[]): Instant | undefined {
  for (const text of texts) {
    if (text === undefined) continue;
    const withPlus = text.replace(/ (?=\d\d:\d\d$)/, "+");
    const at =
      parseInstant(withPlus) ??
      patternInstant(text, "YYYYMMDDhhmmss", "UTC") ??
      (isUnix(text) && unixInstant(text, "s"));
    if (at) return at;
  }
  return undefined;
}

function isUnix(text: string): boolean {
  return /^\d{9,10}$/.test(text);
}

function readDelivery(fields: Fields): WebhookItem {
  const read = readBySchema(deliveryFields, fields);
  if ("problem" in read) return { kind: "malformed", problem: read.problem };
  const { id, status, recipient, originator, statuserrorcode } = read.value;
  const person = !recipient ? undefined : readPerson(recipient, "recipient");
  if (typeof person === "object" && person.kind === "malformed") return person;
  const carrierTime = timeOf(fields.statusdatetime);
  return {
    kind: "delivery",
    messageId: id,
    status: statusIn(MESSAGEBIRD_STATUSES, status),
    ...(typeof person === "string" && { to: person }),
    ...(originator && { from: senderIdentity(originator) }),
    ...errorIn(SMS_PLATFORM_ERRORS, statuserrorcode),
    ...(carrierTime && { carrierTime }),
  };
}

/** MessageBird's REST platform. It wants 200 and `OK`, which goes to nobody. */
export const receiving: Receiving<MessagebirdOptions, MessagebirdCredentials> = {
  credentials,
  secretsToSend: () => ["accessKey"],
  redeliverySeconds: ({ redeliverySeconds }) => redeliverySeconds,
  verify,
  parse: (request, _direction, options) => parse(request, options),
  answer: () => ({ status: 200, contentType: "text/plain; charset=utf-8", body: "OK" }),
};

export const sending: Sending<MessagebirdOptions, MessagebirdCredentials> = {
  credentials,
  send: messagebirdSend,
};

export const carrier = /* @__PURE__ */ defineCarrier({
  name: "messagebird",
  options: messagebirdOptions,
  receiving,
  sending,
});
