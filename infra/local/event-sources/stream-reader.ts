import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as SdkRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";

export interface Page {
  readonly streamArn: string;
  readonly shardId: string;
  readonly records: readonly SdkRecord[];
}

/** Reads the newest stream of one table, shard by shard, parents before children. */
export interface StreamReader {
  /** The next records of every shard, from where `position` says or else from the oldest. Empty pages are left out. */
  read(position: (streamArn: string, shardId: string) => string | undefined): AsyncIterable<Page>;
  /** Forgets where it was, so that the next read starts at the given positions: after an error, or when a page was not finished. */
  reset(): void;
}

/** How often the list of shards is read anew, in milliseconds. DynamoDB splits a shard every four hours. */
const SHARDS_KEPT = 10_000;
/** Records asked for at once: the most that the API gives. */
const PAGE_SIZE = 1_000;

interface Shard {
  readonly id: string;
  readonly parentId: string | undefined;
}

interface Shards {
  readonly streamArn: string;
  readonly list: readonly Shard[];
  readonly readAt: number;
}

export function createStreamReader(
  database: DynamoDBClient,
  streams: DynamoDBStreamsClient,
  tableName: string,
): StreamReader {
  let shards: Shards | undefined;
  const iterators = new Map<string, string>();
  const finished = new Set<string>();

  const readShards = async (): Promise<Shards> => {
    const { Table } = await database.send(new DescribeTableCommand({ TableName: tableName }));
    const streamArn = Table?.LatestStreamArn;
    if (streamArn === undefined) throw new Error(`the table ${tableName} has no stream`);
    const list: Shard[] = [];
    let after: string | undefined;
    do {
      const { StreamDescription: page } = await streams.send(
        new DescribeStreamCommand({
          StreamArn: streamArn,
          ...(after !== undefined && { ExclusiveStartShardId: after }),
        }),
      );
      for (const { ShardId: id, ParentShardId: parentId } of page?.Shards ?? [])
        if (id !== undefined) list.push({ id, parentId });
      after = page?.LastEvaluatedShardId;
    } while (after !== undefined);
    return { streamArn, list, readAt: performance.now() };
  };

  const oldest = (streamArn: string, shardId: string) =>
    streams.send(
      new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ShardIteratorType: "TRIM_HORIZON" }),
    );

  const openShard = async (
    streamArn: string,
    shardId: string,
    after: string | undefined,
  ): Promise<string | undefined> => {
    if (after === undefined) return (await oldest(streamArn, shardId)).ShardIterator;
    try {
      const opened = await streams.send(
        new GetShardIteratorCommand({
          StreamArn: streamArn,
          ShardId: shardId,
          ShardIteratorType: "AFTER_SEQUENCE_NUMBER",
          SequenceNumber: after,
        }),
      );
      return opened.ShardIterator;
    } catch (error) {
      if (error instanceof TrimmedDataAccessException) return (await oldest(streamArn, shardId)).ShardIterator;
      throw error;
    }
  };

  /** Shards whose parent, where it is still there, has been read to its end. */
  const readable = ({ list }: Shards) =>
    list.filter(({ id, parentId }) => {
      const waits = parentId !== undefined && list.some((shard) => shard.id === parentId) && !finished.has(parentId);
      return !finished.has(id) && !waits;
    });

  return {
    async *read(position) {
      if (shards === undefined || performance.now() - shards.readAt > SHARDS_KEPT) shards = await readShards();
      const { streamArn } = shards;
      for (const { id: shardId } of readable(shards)) {
        const iterator = iterators.get(shardId) ?? (await openShard(streamArn, shardId, position(streamArn, shardId)));
        if (iterator === undefined) continue;
        const { Records: records = [], NextShardIterator: next } = await streams.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: PAGE_SIZE }),
        );
        if (records.length > 0) yield { streamArn, shardId, records };
        if (next !== undefined) {
          iterators.set(shardId, next);
          continue;
        }
        finished.add(shardId);
        iterators.delete(shardId);
        shards = { ...shards, readAt: Number.NEGATIVE_INFINITY };
      }
    },
    reset() {
      shards = undefined;
      iterators.clear();
      finished.clear();
    },
  };
}
