import { stringify } from "csv-stringify/sync";
import type { HeldData } from "./held-data.ts";

const COLUMNS = ["record", "time", "from", "to", "text", "status", "program", "purpose", "reference"] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** A spreadsheet takes such a cell for a formula, and runs it (OWASP, CSV injection). */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) && !/^\+\d+$/.test(cell) ? `'${cell}` : cell);

/** Everything held, a row for each record, as comma-separated values with a header (RFC 4180), in UTF-8 with the mark that spreadsheets look for. */
export function dataTable({ phone, state, messages, deliveries, replies, requests, ledger }: HeldData): string {
  const rows: Row[] = [
    ...Object.entries(state.programs).flatMap(([program, purposes]) =>
      Object.entries(purposes).map(
        ([purpose, { status, since }]): Row => ({
          record: "choice",
          ...(since !== undefined && { time: since }),
          ...(phone !== undefined && { from: phone }),
          status,
          program,
          purpose,
        }),
      ),
    ),
    ...messages.flatMap(({ at, from, to, text, intent, id, reply }): Row[] => [
      { record: "text", time: at, from, to, text, status: intent, reference: id },
      ...(reply === undefined ? [] : [{ record: "answer", time: at, from: to, to: from, text: reply, reference: id }]),
    ]),
    ...replies.map(
      ({ createdAt, from, to, text, status }): Row => ({ record: "answer", time: createdAt, from, to, text, status }),
    ),
    ...deliveries.map(
      ({ at, to, status, id }): Row => ({
        record: "delivery",
        time: at,
        ...(to !== undefined && { to }),
        status,
        reference: id,
      }),
    ),
    ...requests.map(
      ({ receivedAt, kind, status, program, reference }): Row => ({
        record: "request",
        time: receivedAt,
        text: kind,
        status,
        program,
        reference,
      }),
    ),
    ...ledger.flatMap(({ act, receivedAt, changes, seq }): Row[] => {
      const entry = { record: "ledger", time: receivedAt, status: act, reference: String(seq) };
      return changes.length === 0 ? [entry] : changes.map(({ program, purpose }) => ({ ...entry, program, purpose }));
    }),
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => asText(row[column] ?? "")));
  return stringify([[...COLUMNS], ...cells], { bom: true, record_delimiter: "windows" });
}
