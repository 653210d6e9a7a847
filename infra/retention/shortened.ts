import * as v from "valibot";
import { expiryOf, keptAs, type RetentionKind } from "../../functions/consent/retention.ts";
import type { Deployment } from "../../functions/deployment.ts";
import { epochSeconds, type Instant, parseInstant } from "../../functions/instant.ts";
import {
  REPLY_PREFIX,
  REPORT_PREFIX,
  REVIEW_PREFIX,
  STATE_SORT_KEY,
  subjectOfPartition,
} from "../../functions/store/keys.ts";
import { INTENTS } from "../../functions/understanding/intent.ts";
import type { Item } from "../data/scan.ts";

/** An item that is to expire sooner than was written on it; both in epoch seconds. */
export interface Shortened {
  readonly kind: RetentionKind;
  readonly key: { readonly PK: string; readonly SK: string };
  readonly from: number;
  readonly to: number;
}

const timed = v.object({
  PK: v.string(),
  SK: v.string(),
  expiresAt: v.number(),
  intent: v.exactOptional(v.picklist(INTENTS)),
  receivedAt: v.exactOptional(v.string()),
  createdAt: v.exactOptional(v.string()),
  at: v.exactOptional(v.string()),
});
type Timed = v.InferOutput<typeof timed>;

interface Clock {
  readonly kind: RetentionKind;
  readonly start: string | undefined;
}

/** What kind of record an item is, and what its clock starts on; undefined for what lives by another rule, or by minutes. */
function clockOf({ PK, SK, intent, receivedAt, createdAt, at }: Timed): Clock | undefined {
  if (subjectOfPartition(PK) === undefined)
    return PK.startsWith("M#") ? { kind: "unplacedReport", start: at } : undefined;
  if (SK.startsWith("IN#")) return { kind: keptAs(intent ?? "none"), start: receivedAt };
  if (SK.startsWith(REVIEW_PREFIX)) return { kind: "consentMessage", start: receivedAt };
  if (SK.startsWith(REPORT_PREFIX)) return { kind: "deliveryReport", start: at };
  return SK.startsWith(REPLY_PREFIX) ? { kind: "reply", start: createdAt } : undefined;
}

/** Whether the person's items are kept from expiring. */
const isRestricted = (items: readonly Item[]) =>
  items.some(
    ({ SK, restrictedSince, legalHold, itemsHeld }) =>
      SK === STATE_SORT_KEY && (restrictedSince ?? legalHold ?? itemsHeld) !== undefined,
  );

/**
 * What of a partition's items expires too late by the deployment's periods as they are now. Nothing is kept longer than what was written on it, and
 * nothing of a restricted person is touched.
 */
export function shortenedAmong(items: readonly Item[], retention: Deployment["retention"]): readonly Shortened[] {
  if (isRestricted(items)) return [];
  return items.flatMap((item) => {
    const read = v.safeParse(timed, item);
    const clock = read.success ? clockOf(read.output) : undefined;
    const start: Instant | undefined = clock?.start === undefined ? undefined : parseInstant(clock.start);
    if (!read.success || clock === undefined || start === undefined) return [];
    const { PK, SK, expiresAt } = read.output;
    const to = epochSeconds(expiryOf(clock.kind, start, retention));
    return to < expiresAt ? [{ kind: clock.kind, key: { PK, SK }, from: expiresAt, to }] : [];
  });
}
