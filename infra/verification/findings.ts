import type { KeyObject } from "node:crypto";
import { verifyLedger } from "../../functions/consent/ledger.ts";
import {
  isSignedBy,
  type SignedStatement,
  statementHash,
  verifyAttestation,
} from "../../functions/consent/signed-head.ts";
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

/** What the signed map says of the ledger. Without the public key its signature counts for nothing, which is said. */
function examineAttestation(
  { subject, records, attestation }: LedgerDocument,
  publicKey: KeyObject | undefined,
): Finding {
  if (attestation === undefined) {
    const missing = "  no signed head was handed over";
    return publicKey === undefined
      ? { intact: true, lines: [missing] }
      : { intact: false, lines: [`${missing}, although there is a key to check it with`] };
  }
  const { statement } = attestation;
  const signed = publicKey && isSignedBy(attestation, publicKey);
  if (signed === false)
    return { intact: false, lines: [`  the statement of ${statement.day} is not signed with this key`] };
  const verdict = verifyAttestation(subject, records, attestation);
  if (!verdict.holds) return { intact: false, lines: [`  by the statement of ${statement.day}: ${verdict.problem}`] };
  const [first, last] = [records[0]?.entry.seq ?? 1, records.at(-1)?.entry.seq ?? 0];
  const covered =
    verdict.covers === 0
      ? "knows none of these entries yet"
      : `vouches for entries ${first} to ${verdict.covers}${verdict.covers < last ? ", the later ones are younger" : ""}`;
  const by = signed ? "whose signature is right" : "whose signature was not checked, for want of --public-key";
  return { intact: true, lines: [`  the statement of ${statement.day}, ${by}, ${covered}`] };
}

/**
 * Verifies one ledger with nothing but what was handed over, and the public key, if there is one, that daily heads are signed with; `kept` are the
 * statements of days that somebody kept elsewhere.
 */
export function examine(
  document: LedgerDocument,
  publicKey?: KeyObject,
  kept: readonly SignedStatement[] = [],
): Finding {
  const chain = examineChain(document);
  if (!chain.intact) return chain;
  const { statement } = document.attestation ?? {};
  const known = kept.find((one) => one.statement.day === statement?.day);
  if (statement !== undefined && known !== undefined && statementHash(known.statement) !== statementHash(statement)) {
    const line = `  the statement of ${statement.day} is another than the one that was kept`;
    return { intact: false, lines: [`${document.subject}: NOT INTACT`, line] };
  }
  const { intact, lines } = examineAttestation(document, publicKey);
  if (intact) return { intact, lines: [...chain.lines, ...lines] };
  return { intact, lines: [`${document.subject}: NOT INTACT`, ...lines] };
}

function examineChain(document: LedgerDocument): Finding {
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
      ...(verdict.from === undefined
        ? []
        : [`  begins at entry ${verdict.from}: the proof before it has expired, as an entry of the chain says`]),
      `  ends at entry ${verdict.head.seq}, ${verdict.head.hash}`,
      head === undefined
        ? "  the document names no end, so that entries missing there would not show"
        : "  as the person's state says",
    ],
  };
}
