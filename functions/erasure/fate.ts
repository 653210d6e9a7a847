import type { Instant } from "../instant.ts";
import {
  ERASURE_PREFIX,
  ERASURE_REPLY_PREFIX,
  type ItemKey,
  LEDGER_PREFIX,
  linkKey,
  PART_PREFIX,
  REPLY_PREFIX,
  REPORT_PREFIX,
  REQUEST_PREFIX,
  REVIEW_PREFIX,
  STATE_SORT_KEY,
  sentMessageKey,
  unplacedReportKey,
} from "../store/keys.ts";

/** An item among what is held about a person, as far as its fate depends on it. */
export type HeldItem = ItemKey & Readonly<Record<string, unknown>>;

/** What an erasure deletes, in the words of its certificate. */
const KIND_BY_PREFIX = {
  "IN#": "messages",
  [PART_PREFIX]: "messageParts",
  [REPLY_PREFIX]: "replies",
  [REPORT_PREFIX]: "deliveryReports",
  [REVIEW_PREFIX]: "reviews",
  "LINK#": "links",
  "AUDIT#": "audits",
} as const;

/** `other`: notes that a moment has passed, such as that the same words were answered just now. */
export type DeletedKind = (typeof KIND_BY_PREFIX)[keyof typeof KIND_BY_PREFIX] | "personalValues" | "number" | "other";

/**
 * What stays. The ledger proves what the person agreed to and withdrew, without the personal values that it commits to; `SEEN#` is a digest of a
 * carrier's message id, without which a webhook that somebody captured could be posted again, to the same effect as the first time.
 */
const KEPT = [STATE_SORT_KEY, LEDGER_PREFIX, "SEEN#", REQUEST_PREFIX, ERASURE_PREFIX];

/** What is done about an item: to everything that is not known to be kept, the same. */
export interface Deletion {
  readonly kind: DeletedKind;
  /** The item itself and those beside the person's that belong to it. */
  readonly keys: readonly ItemKey[];
}

const kindOf = (sortKey: string): DeletedKind =>
  Object.entries(KIND_BY_PREFIX).find(([prefix]) => sortKey.startsWith(prefix))?.[1] ?? "other";

/** The items elsewhere that are the same person's: what a link opens, and which reply went out under which id. */
function besides({ SK, connection, messageId, reference }: HeldItem): readonly ItemKey[] {
  if (SK.startsWith("LINK#")) return [linkKey(SK.slice("LINK#".length))];
  if (!SK.startsWith(REPLY_PREFIX)) return [];
  const ids = [messageId, reference].filter((id) => typeof id === "string");
  const through = String(connection);
  return ids.flatMap((id) => [sentMessageKey(through, id), unplacedReportKey(through, id)]);
}

/** The deletion of an item; undefined for one that stays. */
export function deletionOf(item: HeldItem): Deletion | undefined {
  const { PK, SK } = item;
  if (KEPT.some((prefix) => SK.startsWith(prefix))) return undefined;
  return { kind: kindOf(SK), keys: [{ PK, SK }, ...besides(item)] };
}

/** Whether the item is what the person is told by, which is deleted once it has gone out. */
export const tellsOfErasure = ({ SK }: ItemKey): boolean => SK.startsWith(ERASURE_REPLY_PREFIX);

/** A ledger entry of which personal values are still kept, and how many. */
export function personalValuesOf({ SK, personal }: HeldItem): number {
  if (!SK.startsWith(LEDGER_PREFIX) || typeof personal !== "object" || personal === null) return 0;
  return Object.keys(personal).length;
}

/**
 * Whether the item came late of what was before the erasure: a report on a message from before, or a message that was under way. What the person has
 * texted since is theirs anew, and kept as any text is.
 */
export function isLate({ SK, receivedAt, carrierTime }: HeldItem, erasedAt: Instant): boolean {
  if (SK.startsWith(REPORT_PREFIX)) return true;
  if (!SK.startsWith("IN#")) return false;
  return [receivedAt, carrierTime].some((time) => typeof time === "string" && time <= erasedAt);
}
