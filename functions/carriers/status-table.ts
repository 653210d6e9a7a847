import type { DeliveryEffect, DeliveryErrorClass, DeliveryStatus } from "../messages.ts";

/** A carrier's status values, as it writes them, and what each is for us. */
export type StatusTable = Readonly<Record<string, DeliveryStatus>>;

/** What an error code of a carrier means beyond the one message. */
export interface ErrorMeaning {
  readonly class: DeliveryErrorClass;
  readonly effect: DeliveryEffect;
  /** Where the code tells more than the status beside it. */
  readonly status?: DeliveryStatus;
}

/** A carrier's error codes with their meaning. Codes without an entry are `other`, without effect. */
export type ErrorTable = Readonly<Record<string, ErrorMeaning>>;

/** The person has told the carrier or the operator to stop: the consent is withdrawn. */
export const OPTED_OUT: ErrorMeaning = { class: "opted-out", effect: "withdraw" };
/** The number does not exist or can never take an SMS. */
export const INVALID_NUMBER: ErrorMeaning = { class: "invalid-number", effect: "unreachable" };
export const LANDLINE: ErrorMeaning = { class: "landline", effect: "unreachable" };
/** A filter took offence at the content or the sender, which says nothing of the person. */
export const SPAM_FILTERED: ErrorMeaning = { class: "spam-filtered", effect: "none" };
/** Temporary, ours, or unexplained. */
export const OTHER: ErrorMeaning = { class: "other", effect: "none" };
/** The time that the message was given to arrive in has passed. */
export const EXPIRED: ErrorMeaning = { ...OTHER, status: "expired" };

/** The status for the carrier's value; `unknown` for one that the table does not hold, which is stored, never refused. */
export function statusIn(table: StatusTable, value: string): DeliveryStatus {
  return Object.hasOwn(table, value) ? (table[value] ?? "unknown") : "unknown";
}

/** The members of a delivery report that speak of its error, and the status where the code overrides it: to be spread after the status. */
export function errorIn(table: ErrorTable, code: string | undefined): ReportedError {
  if (code === undefined || code === "") return { effect: "none" };
  const { class: errorClass, effect, status } = Object.hasOwn(table, code) ? (table[code] ?? OTHER) : OTHER;
  return { errorCode: code, errorClass, effect, ...(status && { status }) };
}

export interface ReportedError {
  readonly errorCode?: string;
  readonly errorClass?: DeliveryErrorClass;
  readonly effect: DeliveryEffect;
  readonly status?: DeliveryStatus;
}

/** A carrier's value that has this status; undefined when it has none. For simulators. */
export function valueWithStatus(table: StatusTable, status: DeliveryStatus): string | undefined {
  return Object.entries(table).find(([, listed]) => listed === status)?.[0];
}
