import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import type { TableResource } from "../template/resources.ts";

async function describe(client: DynamoDBClient, name: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function create(client: DynamoDBClient, { name, properties }: TableResource): Promise<void> {
  const { GlobalSecondaryIndexes, LocalSecondaryIndexes, StreamSpecification } = properties;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
      ...(LocalSecondaryIndexes.length > 0 && { LocalSecondaryIndexes }),
      ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    }),
  );
  while ((await describe(client, name))?.TableStatus !== "ACTIVE") await new Promise((wait) => setTimeout(wait, 50));
}

/** What differs between the table that is there and the template, since a local table is not migrated; undefined when they agree. */
async function difference(client: DynamoDBClient, table: TableResource): Promise<string | undefined> {
  const found = await describe(client, table.name);
  const keys = (schema: readonly { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined) =>
    (schema ?? []).map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).join(", ");
  const indexes = (
    list: readonly { IndexName?: string | undefined; KeySchema?: Parameters<typeof keys>[0] }[] | undefined,
  ) =>
    (list ?? [])
      .map(({ IndexName, KeySchema }) => `${IndexName} (${keys(KeySchema)})`)
      .sort()
      .join("; ");
  if (keys(found?.KeySchema) !== keys(table.properties.KeySchema)) return "its keys";
  if (indexes(found?.GlobalSecondaryIndexes) !== indexes(table.properties.GlobalSecondaryIndexes)) return "its indexes";
  if (found?.StreamSpecification?.StreamViewType !== table.properties.StreamSpecification?.StreamViewType)
    return "its stream";
  return undefined;
}

/**
 * Makes the tables of the template that are not there yet, with their keys, indexes, stream and TTL, and keeps those that are.
 * Throws when a table that is there has another shape, saying which part.
 */
export async function ensureTables(client: DynamoDBClient, tables: readonly TableResource[]): Promise<void> {
  for (const table of tables) {
    if ((await describe(client, table.name)) === undefined) await create(client, table);
    const differs = await difference(client, table);
    if (differs !== undefined) {
      throw new Error(
        `the table ${table.name} in the data directory has another shape (${differs}): use another DATA_DIR or remove it`,
      );
    }
    const ttl = table.properties.TimeToLiveSpecification;
    if (ttl?.Enabled !== true) continue;
    const { TimeToLiveDescription: now } = await client.send(new DescribeTimeToLiveCommand({ TableName: table.name }));
    if (now?.TimeToLiveStatus === "ENABLED" && now.AttributeName === ttl.AttributeName) continue;
    await client.send(new UpdateTimeToLiveCommand({ TableName: table.name, TimeToLiveSpecification: ttl }));
  }
}
