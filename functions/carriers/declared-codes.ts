import * as v from "valibot";
import type { DeliveryErrorClass, DeliveryStatus } from "../messages.ts";
import type { ErrorMeaning, ErrorTable, StatusTable } from "./status-table.ts";
import { errorIn, INVALID_NUMBER, LANDLINE, OPTED_OUT, OTHER, SPAM_FILTERED, statusIn } from "./status-table.ts";

/** A code that some carriers send as a number and some as text. Read as text. */
export const codeText = v.pipe(v.union([v.pipe(v.string(), v.maxLength(64)), v.number()]), v.transform(String));

const MEANINGS: Readonly<Record<DeliveryErrorClass, ErrorMeaning>> = {
  "opted-out": OPTED_OUT,
  "invalid-number": INVALID_NUMBER,
  landline: LANDLINE,
  "spam-filtered": SPAM_FILTERED,
  other: OTHER,
};

/** The meaning of this class. */
export function meaningOf(name: DeliveryErrorClass): ErrorMeaning {
  return MEANINGS[name];
}

interface DeclaredCodes {
  readonly statuses: StatusTable;
  readonly errors: Readonly<Record<string, DeliveryErrorClass>>;
}

/** The status for the carrier's value, by the operator's word before the table's. */
export function declaredStatus(
  { statuses }: Pick<DeclaredCodes, "statuses">,
  table: StatusTable,
  value: string,
): DeliveryStatus {
  return statusIn(Object.hasOwn(statuses, value) ? statuses : table, value);
}

/** What the carrier's error code means, by the operator's word before the table's. */
export function declaredError({ errors }: Pick<DeclaredCodes, "errors">, table: ErrorTable, code: string | undefined) {
  const declared = code !== undefined && Object.hasOwn(errors, code) ? errors[code] : undefined;
  return errorIn(declared === undefined || code === undefined ? table : { [code]: MEANINGS[declared] }, code);
}
