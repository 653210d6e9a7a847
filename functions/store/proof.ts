import { randomBytes } from "node:crypto";
import {
  appendEntry,
  EMPTY_LEDGER,
  type LedgerDraft,
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

/** The entry that follows the person's last one. */
export function nextEntry(
  { subject, record }: Person,
  facts: Facts,
  personal: Readonly<Record<string, PersonalValue>>,
): LedgerRecord {
  return appendEntry(record?.head ?? EMPTY_LEDGER, { ...facts, subject }, personal, () =>
    randomBytes(SALT_BYTES).toString("base64url"),
  );
}
