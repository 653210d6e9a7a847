import { randomBytes } from "node:crypto";
import {
  appendEntry,
  EMPTY_LEDGER,
  type LedgerDraft,
  type LedgerHead,
  type LedgerRecord,
  type PersonalValue,
} from "../consent/ledger.ts";
import type { Person } from "./person.ts";

/** What an entry says, beyond whose it is. */
export type Facts = Omit<LedgerDraft, "subject">;

/** The number that a person's next ledger entry will have. */
export function nextSeq({ record }: Person): number {
  return (record?.head ?? EMPTY_LEDGER).seq + 1;
}

const SALT_BYTES = 16;

/** What one entry says, with the personal values it commits to. */
export interface Statement {
  readonly facts: Facts;
  readonly personal: Readonly<Record<string, PersonalValue>>;
}

/** The entries that follow the person's last one, in their order. */
export function nextEntries({ subject, record }: Person, statements: readonly Statement[]): readonly LedgerRecord[] {
  const records: LedgerRecord[] = [];
  let head: LedgerHead = record?.head ?? EMPTY_LEDGER;
  for (const { facts, personal } of statements) {
    const next = appendEntry(head, { ...facts, subject }, personal, () =>
      randomBytes(SALT_BYTES).toString("base64url"),
    );
    records.push(next);
    head = { seq: next.entry.seq, hash: next.entry.hash };
  }
  return records;
}
