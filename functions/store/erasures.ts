import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { epochSeconds, type Instant } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { agendaMark } from "./agenda.ts";
import { erasureKey } from "./keys.ts";
import { expiry, instant, subject } from "./record-fields.ts";
import type { Table } from "./table.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

const TOLD = ["waiting", "sent", "unknown", "impossible"] as const;

/** How far the erasure of a person has come: what has to be known to go on with it, and in the end to certify it. Nothing in it is personal. */
export interface Erasure {
  readonly subject: Subject;
  /** The ledger entry that began it. */
  readonly ledgerSeq: number;
  /** The entry that opened the request; absent where a restored table is brought in line with a tombstone. */
  readonly request?: number;
  readonly startedAt: Instant;
  readonly tombstonedAt?: Instant;
  /** How many items of each kind are deleted. */
  readonly deleted: Readonly<Record<string, number>>;
  /** When the person was to be told, and what became of it. */
  readonly told?: { readonly at: Instant; readonly outcome: (typeof TOLD)[number] };
  /** When nothing was left but what stays. */
  readonly erasedAt?: Instant;
  /** When the proof that stays need not be kept any longer. */
  readonly proofUntil?: Instant;
  /** When somebody has to look at it next; absent: never. */
  readonly lookAt?: Instant;
  readonly version: number;
  readonly expiresAt?: number;
}

export const erasureRecord: v.GenericSchema<unknown, Erasure> = v.object({
  subject,
  ledgerSeq: v.number(),
  request: v.exactOptional(v.number()),
  startedAt: instant,
  tombstonedAt: v.exactOptional(instant),
  deleted: v.record(v.string(), v.number()),
  told: v.exactOptional(v.object({ at: instant, outcome: v.picklist(TOLD) })),
  erasedAt: v.exactOptional(instant),
  proofUntil: v.exactOptional(instant),
  lookAt: v.exactOptional(instant),
  version: v.number(),
  expiresAt: expiry,
});

/** An erasure as it is to be written, over the version that it was decided on; without one it begins. Or that nothing more is to be known of it. */
export type ErasureWrite =
  | { readonly erasure: Erasure; readonly previousVersion?: number }
  | { readonly removed: Erasure };

/** The write of an erasure in a transaction. */
export function erasureWrite(table: Table, write: ErasureWrite): Write {
  if ("removed" in write) {
    const { subject, ledgerSeq, version } = write.removed;
    const guard = { ConditionExpression: "version = :version", ExpressionAttributeValues: { ":version": version } };
    return { Delete: { TableName: table.name, Key: erasureKey(subject, ledgerSeq), ...guard } };
  }
  const { erasure, previousVersion } = write;
  const { subject, ledgerSeq, lookAt } = erasure;
  const key = erasureKey(subject, ledgerSeq);
  const mark = lookAt === undefined ? {} : agendaMark("erasure", subject, lookAt, key);
  const guard =
    previousVersion === undefined
      ? { ConditionExpression: "attribute_not_exists(PK)" }
      : { ConditionExpression: "version = :version", ExpressionAttributeValues: { ":version": previousVersion } };
  return { Put: { TableName: table.name, Item: { ...key, ...erasure, ...mark }, ...guard } };
}

/** A further version of an erasure, to be written over the one it comes from. */
export const furthered = (before: Erasure, change: Partial<Erasure>) => ({
  erasure: { ...before, ...change, version: before.version + 1 },
  previousVersion: before.version,
});

/** That an erasure is over and forgotten itself. */
export const erasureRemoval = (removed: Erasure): ErasureWrite => ({ removed });

/** The same, when nothing will be done about it any more: kept as long as the proof. */
export function ended(before: Erasure): ErasureWrite {
  const { lookAt: _, proofUntil, ...rest } = before;
  const lapse = proofUntil === undefined ? {} : { expiresAt: epochSeconds(proofUntil) };
  return furthered({ ...rest, ...(proofUntil !== undefined && { proofUntil }) }, lapse);
}

/** Writes together or not at all; false when something has changed meanwhile. Rejects with the SDK's error when a table cannot be reached. */
export async function writeTogether(table: Table, writes: readonly Write[], signal: AbortSignal): Promise<boolean> {
  try {
    const command = new TransactWriteCommand({ TransactItems: [...writes] });
    await table.client.send(command, { abortSignal: signal });
    return true;
  } catch (error) {
    const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
    const moved = reasons.some(({ Code }) => Code === "ConditionalCheckFailed" || Code === "TransactionConflict");
    if (!moved) throw error;
    return false;
  }
}
