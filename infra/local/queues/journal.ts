import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import * as v from "valibot";
import type { QueuedMessage } from "./queue.ts";

/** Keeps what is in the queues over a restart, also one that nobody announced: a change is on file before it is answered for. */
export interface Journal {
  put(queueName: string, message: QueuedMessage): void;
  remove(queueName: string, id: string): void;
  /** What was in this queue when the journal was opened. */
  kept(queueName: string): readonly QueuedMessage[];
}

const messageSchema = v.object({
  id: v.string(),
  body: v.string(),
  attributes: v.record(
    v.string(),
    v.object({ DataType: v.string(), StringValue: v.optional(v.string()), BinaryValue: v.optional(v.string()) }),
  ),
  sentAt: v.number(),
  visibleAt: v.number(),
  receiveCount: v.number(),
  firstReceivedAt: v.optional(v.number()),
});
const entrySchema = v.union([
  v.object({ queue: v.string(), put: messageSchema }),
  v.object({ queue: v.string(), remove: v.string() }),
]);

type Contents = Map<string, Map<string, QueuedMessage>>;

function parseLine(line: string): v.InferOutput<typeof entrySchema> | undefined {
  try {
    return v.parse(entrySchema, JSON.parse(line));
  } catch {
    // The last line of a process that was killed in the middle of it: it was never answered for.
    return undefined;
  }
}

function replay(lines: readonly string[]): Contents {
  const contents: Contents = new Map();
  for (const line of lines) {
    const entry = parseLine(line);
    if (entry === undefined) continue;
    const queue = contents.get(entry.queue) ?? new Map<string, QueuedMessage>();
    contents.set(entry.queue, queue);
    if ("put" in entry) queue.set(entry.put.id, entry.put);
    else queue.delete(entry.remove);
  }
  return contents;
}

/** Entries after which the file is written anew with what is still there. */
const COMPACT_AFTER = 20_000;

/** The journal in this file; without one, queues live in memory alone. */
export function openJournal(path: string | undefined): Journal {
  if (path === undefined) return { put: () => {}, remove: () => {}, kept: () => [] };
  const contents = replay(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  const initially = new Map([...contents].map(([queue, messages]) => [queue, [...messages.values()]] as const));
  let entries = 0;

  const compact = () => {
    const lines = [...contents].flatMap(([queue, messages]) =>
      [...messages.values()].map((message) => `${JSON.stringify({ queue, put: message })}\n`),
    );
    writeFileSync(`${path}.new`, lines.join(""));
    renameSync(`${path}.new`, path);
    entries = 0;
  };
  const write = (entry: v.InferOutput<typeof entrySchema>) => {
    appendFileSync(path, `${JSON.stringify(entry)}\n`);
    entries += 1;
    if (entries >= COMPACT_AFTER) compact();
  };

  compact();
  return {
    put(queue, message) {
      const messages = contents.get(queue) ?? new Map<string, QueuedMessage>();
      contents.set(queue, messages.set(message.id, message));
      write({ queue, put: message });
    },
    remove(queue, id) {
      contents.get(queue)?.delete(id);
      write({ queue, remove: id });
    },
    kept: (queue) => initially.get(queue) ?? [],
  };
}
