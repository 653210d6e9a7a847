import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Instant } from "../instant.ts";
import { type ItemKey, linkKey, linkPointerKey } from "./keys.ts";
import { type LinkRecord, linkRecord } from "./records.ts";
import { isLive, type Table } from "./table.ts";

/** The items of a link: itself under its token's hash, and a pointer among what is held about the person, by which an erasure finds it. */
export function linkItems(link: LinkRecord): readonly (ItemKey & Record<string, unknown>)[] {
  const { subject, hash, expiresAt } = link;
  return [
    { ...linkKey(hash), ...link },
    { ...linkPointerKey(subject, hash), expiresAt },
  ];
}

/** The link of a token's hash; undefined when there is none, or it has run out. */
export async function readLink(
  table: Table,
  hash: string,
  now: Instant,
  signal: AbortSignal,
): Promise<LinkRecord | undefined> {
  const command = new GetCommand({ TableName: table.name, Key: linkKey(hash), ConsistentRead: true });
  const { Item } = await table.client.send(command, { abortSignal: signal });
  if (Item === undefined) return undefined;
  const link = v.parse(linkRecord, Item);
  return isLive(link, now) ? link : undefined;
}
