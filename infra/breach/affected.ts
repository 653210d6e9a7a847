import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Item } from "../data/scan.ts";

/** What a person's items are, in the words that a notification uses (GDPR 33(3)(a)). */
export const DATA_KINDS = {
  STATE: "telephone number and consent",
  "LEDGER#": "proof of consent",
  "IN#": "text messages received",
  "REPLY#": "text messages sent",
  "OUT#": "delivery reports",
  "PART#": "text messages received",
  "REVIEW#": "texts whose reading is under review",
  "REQUEST#": "requests about their data",
  "ERASURE#": "requests about their data",
  "AUDIT#": "who looked at their data",
} as const;
export type DataKind = (typeof DATA_KINDS)[keyof typeof DATA_KINDS];

/** A person of whom data were there in the window. */
export interface Affected {
  /** ISO 3166-1 alpha-2 of the number's country; `unknown` where no number is held or its country cannot be told. */
  readonly country: string;
  readonly kinds: readonly DataKind[];
}

const KINDS: ReadonlyMap<string, DataKind> = new Map(Object.entries(DATA_KINDS));

function kindOf(sortKey: string): DataKind | undefined {
  return KINDS.get(sortKey) ?? KINDS.get(sortKey.slice(0, sortKey.indexOf("#") + 1));
}

/** When an item came to be: of the times it has, the earliest. One without a time counts as always there. */
function createdAt({ createdAt, receivedAt, at, entry }: Item): string {
  const recordedAt =
    typeof entry === "object" && entry !== null && "recordedAt" in entry ? entry.recordedAt : undefined;
  const times = [createdAt, receivedAt, at, recordedAt].filter((time) => typeof time === "string");
  return times.sort()[0] ?? "";
}

function countryOf(items: readonly Item[]): string {
  const numbers = items.flatMap(({ SK, phone, from, to }) => {
    const side = String(SK).startsWith("IN#") ? from : to;
    return [phone, side].filter((number) => typeof number === "string");
  });
  return numbers.map((number) => parsePhoneNumberFromString(number)?.country).find(Boolean) ?? "unknown";
}

/** RFC 3339 times; with `from`, only what came in the window is touched, as when something read what arrived rather than the table. */
export interface BreachWindow {
  readonly from?: string | undefined;
  readonly until: string;
}

/**
 * Whether and how a person is touched by a breach: by every kind of data that was there then. What has expired counts
 * while it is still stored. Undefined for a partition that held nothing of a person.
 */
export function affectedBy(items: readonly Item[], { from = "", until }: BreachWindow): Affected | undefined {
  const there = items.filter((item) => createdAt(item) >= from && createdAt(item) <= until);
  const kinds = new Set(there.flatMap(({ SK }) => kindOf(String(SK)) ?? []));
  if (kinds.size === 0) return undefined;
  return { country: countryOf(items), kinds: [...kinds].sort() };
}
