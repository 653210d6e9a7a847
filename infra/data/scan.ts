import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../functions/store/table.ts";

export type Item = Readonly<Record<string, unknown>>;

/** Every item of one segment of the table, page by page; the items of a partition follow each other. Eventually consistent, at half the price. */
async function* scanSegment(table: Table, segment: number, segments: number): AsyncGenerator<Item> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, Segment: segment, TotalSegments: segments, ExclusiveStartKey: start }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** Every partition of the table with its items, one at a time in `segments` parallel readings, each handed to `visit`. */
export async function visitPartitions(
  table: Table,
  segments: number,
  visit: (partition: string, items: readonly Item[]) => void | Promise<void>,
): Promise<void> {
  const read = async (segment: number) => {
    let partition = "";
    let items: Item[] = [];
    for await (const item of scanSegment(table, segment, segments)) {
      if (String(item.PK) !== partition) {
        if (items.length > 0) await visit(partition, items);
        partition = String(item.PK);
        items = [];
      }
      items.push(item);
    }
    if (items.length > 0) await visit(partition, items);
  };
  await Promise.all(Array.from({ length: segments }, (_, segment) => read(segment)));
}
