import * as v from "valibot";
import { CONSENT_STATUSES } from "../consent/state.ts";
import { REFUSAL_GROUNDS, REQUEST_KINDS } from "../rights/request.ts";
import { EVENT_TYPES, type EventType } from "./event-types.ts";

/**
 * What an event's schema is called; the data's is a part of it (CloudEvents 1.0.2, `dataschema`). Members may be added within a version; what would
 * break a reader is another version, with a name of its own beside this one.
 */
export const eventSchemaId = (type: EventType): string => `urn:sms-consent:events:v1:${type}`;

export const dataSchemaOf = (type: EventType): string => `${eventSchemaId(type)}#/properties/data`;

const change = v.object({
  program: v.string(),
  purpose: v.string(),
  from: v.picklist(CONSENT_STATUSES),
  to: v.picklist(CONSENT_STATUSES),
});

const data = v.object({
  ledgerSeq: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description("The person's ledger entry: what tells an event that comes again, and shows that one was applied."),
  ),
  act: v.pipe(v.string(), v.description("What happened, in the ledger's words.")),
  changes: v.pipe(v.array(change), v.description("For each purpose that is touched, the status before and after.")),
  channel: v.pipe(v.string(), v.description("How it reached us: sms, api, carrier, operator, schedule.")),
  request: v.exactOptional(
    v.pipe(
      v.object({
        id: v.pipe(v.string(), v.description("Names the request in GET /v1/requests/{id}.")),
        ledgerSeq: v.pipe(v.number(), v.description("The ledger entry that opened it.")),
        kind: v.picklist(REQUEST_KINDS),
        processor: v.exactOptional(v.pipe(v.string(), v.description("Who confirmed."))),
        ground: v.exactOptional(v.pipe(v.picklist(REFUSAL_GROUNDS), v.description("Why it was refused."))),
        dueAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp(), v.description("By when it is to be answered."))),
      }),
      v.description("The request about the person's data, in the events whose types begin with request."),
    ),
  ),
  phone: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\+[1-9]\d{6,14}$/),
      v.description("The number in E.164 form; only where the configuration asks for numbers in events."),
    ),
  ),
});

/** An event in the shape of CloudEvents 1.0.2, as it is in the `detail` of an event on the bus. */
const shapeOf = <Type extends v.GenericSchema<string>>(type: Type) =>
  v.object({
    specversion: v.literal("1.0"),
    id: v.pipe(
      v.string(),
      v.description("The same each time the event is put on the bus, which may be more than once."),
    ),
    source: v.literal("sms-consent"),
    type,
    time: v.pipe(v.string(), v.isoTimestamp(), v.description("When it was recorded, RFC 3339 UTC.")),
    subject: v.pipe(
      v.string(),
      v.description("The person: a keyed hash of the number, and still personal data (GDPR 4(5))."),
    ),
    datacontenttype: v.literal("application/json"),
    dataschema: v.string(),
    data,
  });

/** Any event. */
const consentEvent = shapeOf(v.picklist(EVENT_TYPES));
export type ConsentEvent = v.InferOutput<typeof consentEvent>;

/** The schema of the events of one type. */
export const eventSchemaOf = (type: EventType) => shapeOf(v.literal(type));
