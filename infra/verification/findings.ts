import { verifyLedger } from "../../functions/consent/ledger.ts";
import type { LedgerDocument } from "./ledger-document.ts";

/** What was found out about one person's ledger, as lines for whoever reads them. */
export interface Finding {
  readonly intact: boolean;
  readonly lines: readonly string[];
}

function plural(count: number, noun: string, nouns: string): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** Values that can be checked against their commitments, and those of which only the commitment is left. */
function personalFields({ records }: LedgerDocument): string {
  const committed = records.reduce((sum, { entry }) => sum + Object.keys(entry.commitments).length, 0);
  const held = records.reduce(
    (sum, { personal }) => sum + Object.values(personal).filter(({ value }) => value !== undefined).length,
    0,
  );
  return `${plural(committed, "personal field", "personal fields")} committed to, of which ${held} still held and matching`;
}

/** Verifies one ledger with nothing but what was handed over. */
export function examine(document: LedgerDocument): Finding {
  const { subject, records, head } = document;
  const verdict = verifyLedger(records, head, subject);
  if (!verdict.intact) {
    return { intact: false, lines: [`${subject}: NOT INTACT`, `  entry ${verdict.seq}: ${verdict.problem}`] };
  }
  const [first, last] = [records[0], records.at(-1)];
  const span = first && last ? `, ${first.entry.recordedAt} to ${last.entry.recordedAt}` : "";
  return {
    intact: true,
    lines: [
      `${subject}: intact`,
      `  ${plural(verdict.entries, "entry", "entries")}${span}; ${personalFields(document)}`,
      `  ends at entry ${verdict.head.seq}, ${verdict.head.hash}`,
      head === undefined
        ? "  the document names no end, so that entries missing there would not show"
        : "  as the person's state says",
    ],
  };
}
