import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import * as v from "valibot";
import type { LedgerEntry } from "../consent/ledger.ts";
import { type ItemKey, LEDGER_PREFIX, REPLY_PREFIX } from "../store/keys.ts";
import { ledgerRecord } from "../store/records.ts";

/** What a stream record asks for. */
export type FollowUp =
  | { readonly kind: "event"; readonly entry: LedgerEntry; readonly expiresAt?: number }
  /** The entry is known and lapses at another time, in epoch seconds, or no longer. */
  | { readonly kind: "redated"; readonly entry: LedgerEntry; readonly expiresAt?: number }
  | { readonly kind: "send"; readonly key: ItemKey }
  | { readonly kind: "nothing" };

type AttributeMap = Parameters<typeof unmarshall>[0];

const isAttributeMap = v.custom<AttributeMap>((value) => typeof value === "object" && value !== null);
const itemKey = v.object({ PK: v.string(), SK: v.string() });
const expiring = v.object({ ...ledgerRecord.entries, expiresAt: v.exactOptional(v.number()) });

/**
 * Reads a change of the table. What is written over an item that had expired but was not yet removed comes as a modification, so that a
 * modification counts when it brought another entry or another reply, and not when it re-dated or settled the one that was there.
 */
export function followUpOf({ eventName, dynamodb }: DynamoDBRecord): FollowUp {
  if (eventName === "REMOVE" || !v.is(isAttributeMap, dynamodb?.NewImage)) return { kind: "nothing" };
  const item = unmarshall(dynamodb.NewImage);
  const before = v.is(isAttributeMap, dynamodb.OldImage) ? unmarshall(dynamodb.OldImage) : undefined;
  const key = v.parse(itemKey, item);
  if (key.SK.startsWith(LEDGER_PREFIX)) {
    const { entry, expiresAt } = v.parse(expiring, item);
    const known = before !== undefined && v.parse(ledgerRecord, before).entry.hash === entry.hash;
    return { kind: known ? "redated" : "event", entry, ...(expiresAt !== undefined && { expiresAt }) };
  }
  if (!key.SK.startsWith(REPLY_PREFIX)) return { kind: "nothing" };
  return before?.createdAt === item.createdAt ? { kind: "nothing" } : { kind: "send", key };
}
