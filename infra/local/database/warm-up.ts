import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";

const TableName = "local-warm-up";
const ROUNDS = 8;

/**
 * Exercises a Java engine on a table of its own until its code is compiled. Its first transaction takes longer than the functions wait for a
 * database that is out of reach, so that the first webhook would be treated as in an outage.
 */
export async function warmUp(client: DynamoDBClient): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "PK", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "PK", KeyType: "HASH" }],
    }),
  );
  const values = { ":one": { N: "1" }, ":pk": { S: "a" } };
  for (let round = 0; round < ROUNDS; round += 1) {
    const Put = {
      TableName,
      Item: { PK: { S: `a${round}` }, map: { M: { text: { S: "text" } } } },
      ConditionExpression: "attribute_not_exists(PK) OR n < :one",
      ExpressionAttributeValues: { ":one": values[":one"] },
    };
    const ConditionCheck = {
      TableName,
      Key: { PK: { S: "other" } },
      ConditionExpression: "attribute_not_exists(PK)",
    };
    await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put }, { ConditionCheck }] }));
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: { PK: { S: "a" } },
        UpdateExpression: "SET n = if_not_exists(n, :one) + :one",
        ExpressionAttributeValues: { ":one": values[":one"] },
      }),
    );
    await client.send(new GetItemCommand({ TableName, Key: { PK: { S: "a" } }, ConsistentRead: true }));
    await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: "PK = :pk",
        ExpressionAttributeValues: { ":pk": values[":pk"] },
      }),
    );
  }
  await client.send(new DeleteTableCommand({ TableName }));
}
