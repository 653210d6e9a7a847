import * as v from "valibot";
import { DELIVERY_STATUSES } from "../messages.ts";
import { errorClass } from "./code-options.ts";
import { authentication } from "./generic-authentication-options.ts";
import { numberForm, sources } from "./generic-mapping-parts.ts";

import { reply } from "./generic-reply-options.ts";
import { BODY_FORMATS } from "./generic-sources.ts";
import { isJsonPath } from "./json-path.ts";
import { needsOctets, TEXT_ENCODINGS } from "./text-encoding.ts";
import { isTimePattern, isZone } from "./time-pattern.ts";

const timeFormat = v.union([
  v.picklist(["iso", "unix-s", "unix-ms"]),
  v.strictObject({
    /** `YYYY` or `YY`, `MM`, `DD`, `hh` (00 to 23), `mm`, `ss`, `SSS`; all else stands for itself, e.g. `YYYY-MM-DD hh:mm:ss`. */
    pattern: v.pipe(v.string(), v.check(isTimePattern, "expected a pattern with YYYY or YY, MM and DD, nothing twice")),
    /** `UTC`, an offset such as `+02:00`, or an IANA zone such as `Europe/Madrid`. */
    zone: v.optional(v.pipe(v.string(), v.check(isZone, "expected UTC, an offset or an IANA zone")), "UTC"),
  }),
]);
export type TimeFormat = v.InferOutput<typeof timeFormat>;

const encoding = v.picklist(TEXT_ENCODINGS);
const textEncoding = v.union([
  encoding,
  v.strictObject({
    /** Where the carrier says how the text is written, e.g. SMPP's `data_coding`. */
    by: sources,
    /** Encodings by that value, e.g. `{ "0": "gsm7", "3": "latin1", "8": "utf16be" }`. */
    values: v.record(v.string(), encoding),
    otherwise: v.optional(encoding, "utf8"),
  }),
]);
export type DeclaredEncoding = v.InferOutput<typeof textEncoding>;

const answer = v.strictObject({
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(299)), 200),
  contentType: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/, "expected a media type")),
    "text/plain; charset=utf-8",
  ),
  /** Fixed text; `{messageId}` stands for the id of the first message of the request. */
  body: v.optional(v.string(), ""),
});
export type DeclaredAnswer = v.InferOutput<typeof answer>;

const words = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.toUpperCase())), v.nonEmpty());
/** What the carrier does by itself on receiving a message. */
const carrierActs = v.strictObject({
  /** Where it says so; without it the message's whole text is looked at. */
  source: v.optional(sources),
  /** The values (or texts), whatever their case, that mean each. */
  "opt-out": v.optional(words),
  "opt-in": v.optional(words),
  help: v.optional(words),
  /** Whether the carrier then answers the person, so that we stay silent. */
  replied: v.optional(v.boolean(), true),
});

/** Where the carrier says which part of a long message a text is, where it does not join them. */
const parts = v.union([
  v.strictObject({ reference: sources, number: sources, total: sources }),
  v.strictObject({
    /** The user data header in hexadecimal, e.g. `050003CC0201` (3GPP TS 23.040 §9.2.3.24). */
    userDataHeader: sources,
  }),
]);
export type DeclaredParts = v.InferOutput<typeof parts>;

/** Members that both directions have. */
const shared = {
  methods: v.optional(v.pipe(v.array(v.picklist(["GET", "POST"])), v.nonEmpty())),
  /** How parameters come: `query`, `form`, `json`, `text`, or `query-or-form` (by the method). Goes before the content type, which is often wrong. */
  format: v.picklist(BODY_FORMATS),
  /** The path of the array in the JSON document where one request carries several events, e.g. `results`; `""` for a document that is the array. */
  items: v.optional(v.pipe(v.string(), v.check(isJsonPath, "expected a path such as results or event.moText"))),
  maximumItems: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)), 100),
  numbers: v.optional(numberForm, "digits"),
  /** How `fields.time` is written. A time that cannot be read counts as absent. */
  timeFormat: v.optional(timeFormat, "iso"),
  answer: v.optional(answer, {}),
};

const inboundMembers = v.strictObject({
  ...shared,
  fields: v.strictObject({
    /** The carrier's id of the message; without one an id is derived from the addresses, the time and the text. */
    id: v.optional(sources),
    from: sources,
    to: sources,
    text: sources,
    time: v.optional(sources),
    /** The number of media objects. */
    mediaCount: v.optional(sources),
  }),
  textEncoding: v.optional(textEncoding, "utf8"),
  parts: v.optional(parts),
  carrierActs: v.optional(carrierActs),
});
export type InboundMapping = v.InferOutput<typeof inboundMembers>;

const ITEMS_ONLY_IN_JSON = "expected items only in json";
const ITEM_NEEDS_ITEMS = "expected item. sources only where items says what the items are";

const inbound = v.pipe(
  inboundMembers,
  v.check((given) => hasItemsOnlyInJson(given), ITEMS_ONLY_IN_JSON),
  v.check((given) => hasItemsForItemSources(given), ITEM_NEEDS_ITEMS),
  v.check(
    ({ format, textEncoding }) => format !== "json" || typeof textEncoding !== "string" || !needsOctets(textEncoding),
    "expected textEncoding in json to be utf8, hex-… or base64, since the octets are lost",
  ),
);

const status = v.picklist(DELIVERY_STATUSES);

const deliveryMembers = v.strictObject({
  ...shared,
  fields: v.strictObject({
    /** The id that the carrier gave, or the reference that we gave, when the message was sent. */
    messageId: sources,
    to: v.optional(sources),
    from: v.optional(sources),
    status: sources,
    errorCode: v.optional(sources),
    time: v.optional(sources),
  }),
  /** Where a whole SMPP receipt stands as one text; its parts are then `receipt.id`, `receipt.stat`, `receipt.err`, `receipt.done date`. */
  receipt: v.optional(sources),
  /** The carrier's values, whatever their case, and what each means; `smpp` for DELIVRD, UNDELIV and so on. Values not listed are `unknown`. */
  statuses: v.union([
    v.literal("smpp"),
    v.pipe(
      v.record(v.string(), status),
      v.transform((table) =>
        Object.fromEntries(Object.entries(table).map(([value, meaning]) => [value.toUpperCase(), meaning])),
      ),
    ),
  ]),
  /** Error codes and what each means; the status may be overridden by one. `opted-out` withdraws, `invalid-number` and `landline` make unreachable. */
  errors: v.optional(
    v.record(v.string(), v.union([errorClass, v.strictObject({ class: errorClass, status: v.optional(status) })])),
    {},
  ),
});
export type DeliveryMapping = v.InferOutput<typeof deliveryMembers>;

const delivery = v.pipe(
  deliveryMembers,
  v.check((given) => hasItemsOnlyInJson(given), ITEMS_ONLY_IN_JSON),
  v.check((given) => hasItemsForItemSources(given), ITEM_NEEDS_ITEMS),
);

function hasItemsOnlyInJson({ items, format }: InboundMapping | DeliveryMapping): boolean {
  return items === undefined || format === "json";
}

function hasItemsForItemSources({ items, fields }: InboundMapping | DeliveryMapping): boolean {
  return items !== undefined || !/"item\b/.test(JSON.stringify(fields));
}

/** Tells messages from reports where both come to one URL; without it the URL tells. */
const discriminator = v.strictObject({
  source: sources,
  /** Values, whatever their case; `present` or `absent` where it is the field's being there that tells. Other events are ignored. */
  inbound: v.union([words, v.picklist(["present", "absent"])]),
  delivery: v.union([words, v.picklist(["present", "absent"])]),
});
export type Discriminator = v.InferOutput<typeof discriminator>;

const members = v.strictObject({
  /** How the carrier proves that a request is its own: every method listed must pass. */
  authentication: v.optional(authentication, []),
  discriminator: v.optional(discriminator),
  inbound: v.optional(inbound),
  delivery: v.optional(delivery),
  reply: v.optional(reply, { type: "none" }),
  /** How long after its first attempt the carrier may still deliver the same request. */
  redeliverySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31 * 86_400)), 86_400),
});
export type Mapping = v.InferOutput<typeof members>;

/** An HMAC that leaves out what is then read lets anyone who saw one request say anything. */
function signsWhatIsRead(given: Mapping): boolean {
  const recipe = given.authentication.find((method) => method.type === "hmac");
  if (recipe === undefined) return true;
  const directions = [given.inbound, given.delivery].filter((direction) => direction !== undefined);
  const signs = (...parts: readonly string[]) =>
    recipe.signed.some((part) => typeof part === "string" && parts.includes(part));
  const readsBody = directions.some(({ format }) => format !== "query");
  const readsQuery = /"query\./.test(JSON.stringify([directions, given.discriminator]));
  return (!readsBody || signs("body", "body-sha256")) && (!readsQuery || signs("url", "query"));
}

/** An HMAC covers no header but the time that it names; who sees one request can write any other anew. */
function readsNoUnsignedHeader(given: Mapping): boolean {
  const recipe = given.authentication.find((method) => method.type === "hmac");
  if (recipe === undefined) return true;
  const read = JSON.stringify([given.inbound, given.delivery, given.discriminator]).matchAll(/"header\.([^"]*)"/g);
  return [...read].every(([, name = ""]) => name.toLowerCase() === recipe.timestamp?.header);
}

const mapping = v.pipe(
  members,
  v.check((given) => given.inbound !== undefined || given.delivery !== undefined, "expected inbound, delivery or both"),
  v.check(
    signsWhatIsRead,
    'expected the hmac to sign "body" or "body-sha256" where a body is read, and "url" or "query" where the query is',
  ),
  v.check(
    readsNoUnsignedHeader,
    "expected no header. sources beside an hmac, which covers no header but the one of its timestamp",
  ),
);

/** Options of a generic connection. */
export const genericOptions = v.pipe(
  v.strictObject({
    /** Accepts webhooks that nothing but their source address, if that, speaks for: anybody may then opt anybody out or in. */
    insecure: v.optional(v.literal(true)),
    mapping,
  }),
  v.forward(
    v.check(
      ({ insecure, mapping }) => insecure === true || mapping.authentication.some(({ type }) => type !== "ip-allow"),
      'expected a method of authentication besides ip-allow, or "insecure": true on the connection to accept webhooks from anybody',
    ),
    ["mapping", "authentication"],
  ),
);
export type GenericOptions = v.InferOutput<typeof genericOptions>;
