import { paginateQuery, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./batch-read.ts";
import type { Table } from "./table.ts";

/** The pages of a query, strongly consistent, in the order of the sort key. Rejects with the SDK's error when one cannot be read. */
export async function* queryPages(
  table: Table,
  query: Omit<QueryCommandInput, "TableName" | "ConsistentRead">,
  signal?: AbortSignal,
): AsyncGenerator<readonly Item[]> {
  const input = { TableName: table.name, ConsistentRead: true, ...query };
  const options = signal === undefined ? [] : [{ abortSignal: signal }];
  for await (const { Items = [] } of paginateQuery({ client: table.client }, input, ...options)) yield Items;
}
