import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import * as v from "valibot";
import type { LedgerEntry } from "../consent/ledger.ts";
import { type ItemKey, LEDGER_PREFIX, REPLY_PREFIX } from "../store/keys.ts";
import { ledgerRecord } from "../store/records.ts";

/** What a stream record asks for. */
export type FollowUp =
  | { readonly kind: "event"; readonly entry: LedgerEntry }
  | { readonly kind: "send"; readonly key: ItemKey }
  | { readonly kind: "nothing" };

type AttributeMap = Parameters<typeof unmarshall>[0];

const isAttributeMap = v.custom<AttributeMap>((value) => typeof value === "object" && value !== null);
const itemKey = v.object({ PK: v.string(), SK: v.string() });

/** Reads an insertion into the table. Removals, changes and other records ask for nothing. */
export function followUpOf({ eventName, dynamodb }: DynamoDBRecord): FollowUp {
  if (eventName !== "INSERT" || !v.is(isAttributeMap, dynamodb?.NewImage)) return { kind: "nothing" };
  const item = unmarshall(dynamodb.NewImage);
  const key = v.parse(itemKey, item);
  if (key.SK.startsWith(LEDGER_PREFIX)) return { kind: "event", entry: v.parse(ledgerRecord, item).entry };
  return key.SK.startsWith(REPLY_PREFIX) ? { kind: "send", key } : { kind: "nothing" };
}
