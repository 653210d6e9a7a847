import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from "@aws-sdk/client-dynamodb";
import type { Clock } from "../clock.ts";
import type { TableResource } from "../template/resources.ts";

type Item = Record<string, AttributeValue>;

/** Removes expired items as DynamoDB's TTL would: some time after they expire, and only as long as they have not been given a later expiry. */
export interface Expiry {
  /** Looks at once; resolves when every table has been gone through. */
  sweep(): Promise<void>;
  /** Whether the removal of this item was TTL's doing: the stream marks such records. */
  removed(tableName: string, item: Item): boolean;
}

/** DynamoDB leaves items alone whose expiry lies more than five years back (DynamoDB developer guide, "Using time to live"). */
const OLDEST_EXPIRY_SECONDS = 5 * 365 * 86_400;
/** How many removals are remembered for the stream to ask about. */
const REMEMBERED = 20_000;

export function createExpiry(client: DynamoDBClient, tables: readonly TableResource[], clock: Clock): Expiry {
  const removals = new Set<string>();
  const expiring = new Map(
    tables.flatMap((table) => {
      const { TimeToLiveSpecification: ttl, KeySchema } = table.properties;
      if (ttl?.Enabled !== true) return [];
      return [[table.name, { attribute: ttl.AttributeName, keys: KeySchema.map((key) => key.AttributeName) }] as const];
    }),
  );

  const identity = (tableName: string, item: Item): string | undefined => {
    const table = expiring.get(tableName);
    if (table === undefined || item[table.attribute] === undefined) return undefined;
    return JSON.stringify([tableName, ...[...table.keys, table.attribute].map((name) => item[name])]);
  };

  const remember = (id: string) => {
    removals.add(id);
    const [oldest] = removals;
    if (removals.size > REMEMBERED && oldest !== undefined) removals.delete(oldest);
  };

  const remove = async (tableName: string, attribute: string, keys: readonly string[], item: Item) => {
    const expiry = item[attribute];
    const id = identity(tableName, item);
    if (expiry === undefined || id === undefined) return;
    remember(id);
    try {
      await client.send(
        new DeleteItemCommand({
          TableName: tableName,
          Key: Object.fromEntries(Object.entries(item).filter(([name]) => keys.includes(name))),
          ConditionExpression: "#expiry = :expiry",
          ExpressionAttributeNames: { "#expiry": attribute },
          ExpressionAttributeValues: { ":expiry": expiry },
        }),
      );
    } catch (error) {
      removals.delete(id);
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  const sweepTable = async (tableName: string, attribute: string, keys: readonly string[]) => {
    const placeholders = keys.map((name, index) => [`#key${index}`, name] as const);
    const now = Math.floor(clock.now() / 1_000);
    const pages = paginateScan(
      { client },
      {
        TableName: tableName,
        FilterExpression: "#expiry BETWEEN :oldest AND :now",
        ProjectionExpression: ["#expiry", ...placeholders.map(([placeholder]) => placeholder)].join(", "),
        ExpressionAttributeNames: { "#expiry": attribute, ...Object.fromEntries(placeholders) },
        ExpressionAttributeValues: {
          ":oldest": { N: String(now - OLDEST_EXPIRY_SECONDS) },
          ":now": { N: String(now) },
        },
      },
    );
    for await (const { Items = [] } of pages) {
      for (const item of Items) await remove(tableName, attribute, keys, item);
    }
  };

  let sweeping: Promise<void> = Promise.resolve();
  return {
    sweep() {
      const next = sweeping.then(async () => {
        for (const [tableName, { attribute, keys }] of expiring) await sweepTable(tableName, attribute, keys);
      });
      sweeping = next.catch(() => undefined);
      return next;
    },
    removed(tableName, item) {
      const id = identity(tableName, item);
      return id !== undefined && removals.has(id);
    },
  };
}
