import { parseSubject, type Subject } from "../subject.ts";

/** An entry of somebody's ledger, by which what hangs on it is named outside. */
export interface EntryRef {
  readonly subject: Subject;
  readonly ledgerSeq: number;
}

/** The id outside of what hangs on a ledger entry: fit for a path, and without a number. */
export const entryId = ({ subject, ledgerSeq }: EntryRef): string => `${subject}.${ledgerSeq}`;

/** Reads such an id; undefined when it has another form. */
export function parseEntryId(id: string): EntryRef | undefined {
  const [, name = "", seq] = /^(.+)\.([1-9]\d{0,9})$/.exec(id) ?? [];
  const subject = parseSubject(name);
  return subject === undefined ? undefined : { subject, ledgerSeq: Number(seq) };
}
