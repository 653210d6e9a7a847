import type { LedgerEntry } from "../consent/ledger.ts";
import type { E164 } from "../phone-number.ts";
import { type ConsentEvent, dataSchemaOf } from "./event-schema.ts";
import { type EventType, TYPE_OF_ACT } from "./event-types.ts";

/** The events that follow from a ledger entry, in the order they are to be told; `phone` only where the deployment asks for numbers in events. */
export function eventsOf(entry: LedgerEntry, phone: E164 | undefined): readonly ConsentEvent[] {
  const { subject, seq, act, changes, cause, recordedAt, unreachable, request } = entry;
  const event = (type: EventType, id: string): ConsentEvent => ({
    specversion: "1.0",
    id,
    source: "sms-consent",
    type,
    time: recordedAt,
    subject,
    datacontenttype: "application/json",
    dataschema: dataSchemaOf(type),
    data: {
      ledgerSeq: seq,
      act,
      changes: [...changes],
      channel: cause.channel,
      ...(request && { request: { id: `${subject}.${request.ledgerSeq}`, ...request } }),
      ...(phone !== undefined && { phone }),
    },
  });
  const id = `${subject}/${seq}`;
  return [
    ...(unreachable === false ? [event("number.reachable", `${id}/reachable`)] : []),
    event(TYPE_OF_ACT[act], id),
  ];
}
