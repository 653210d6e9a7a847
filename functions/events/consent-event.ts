import type { LedgerAct } from "../consent/decision.ts";
import type { LedgerEntry } from "../consent/ledger.ts";
import type { E164 } from "../phone-number.ts";

const TYPE_OF_ACT: Readonly<Record<LedgerAct, string>> = {
  granted: "consent.granted",
  confirmed: "consent.granted",
  requested: "consent.requested",
  withdrawn: "consent.withdrawn",
  unreachable: "number.unreachable",
  "review-confirmed": "review.confirmed",
  "review-reversed": "review.reversed",
};

/** An event on the bus in the shape of CloudEvents 1.0. `id` is the same each time the event is put there, which may be more than once. */
export interface ConsentEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: "sms-consent";
  readonly type: string;
  readonly time: string;
  readonly subject: string;
  readonly datacontenttype: "application/json";
  readonly data: {
    readonly ledgerSeq: number;
    readonly act: LedgerAct;
    readonly changes: LedgerEntry["changes"];
    readonly channel: string;
    /** Only where the deployment asks for numbers in events. */
    readonly phone?: E164;
  };
}

/** The event that follows from a ledger entry. */
export function eventOf(entry: LedgerEntry, phone: E164 | undefined): ConsentEvent {
  return {
    specversion: "1.0",
    id: `${entry.subject}/${entry.seq}`,
    source: "sms-consent",
    type: TYPE_OF_ACT[entry.act],
    time: entry.recordedAt,
    subject: entry.subject,
    datacontenttype: "application/json",
    data: {
      ledgerSeq: entry.seq,
      act: entry.act,
      changes: entry.changes,
      channel: entry.cause.channel,
      ...(phone !== undefined && { phone }),
    },
  };
}
