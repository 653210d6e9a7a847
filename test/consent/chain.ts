import { appendEntry, EMPTY_LEDGER, type LedgerHead, type LedgerRecord } from "../../functions/consent/ledger.ts";
import { at, PROMOTIONS, SUBJECT } from "./acts.ts";

/** A ledger of this many entries, a second apart, each with a personal value that is kept and one that is not. */
export function chainOf(length: number, subject = SUBJECT): LedgerRecord[] {
  const records: LedgerRecord[] = [];
  let head: LedgerHead = EMPTY_LEDGER;
  for (let index = 0; index < length; index += 1) {
    const record = appendEntry(
      head,
      {
        act: index % 2 === 0 ? "granted" : "withdrawn",
        changes: [{ ...PROMOTIONS, from: "none", to: "granted" }],
        subject,
        receivedAt: at(index),
        recordedAt: at(index + 1),
        cause: {
          channel: "sms",
          connection: "twilio",
          sender: "74454",
          intent: "opt-in",
          rule: `rule-${index}`,
          certainty: "certain",
        },
      },
      { messageId: { value: `SM${index}`, keep: true }, text: { value: `text ${index}`, keep: false } },
      () => `salt-${index}`,
    );
    records.push(record);
    head = { seq: record.entry.seq, hash: record.entry.hash };
  }
  return records;
}

/** The end of a chain. */
export function headOf(records: readonly LedgerRecord[]): LedgerHead {
  const last = records.at(-1);
  if (last === undefined) throw new Error("an empty chain has no last entry");
  return { seq: last.entry.seq, hash: last.entry.hash };
}
