import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { EMPTY_LEDGER } from "../consent/ledger.ts";
import { idOf } from "../store/batch-read.ts";
import { type Erasure, erasureRemoval, erasureWrite, furthered, writeTogether } from "../store/erasures.ts";
import { headItemOf } from "../store/heads.ts";
import { type ItemKey, LEDGER_PREFIX, REQUEST_PREFIX, stateKey } from "../store/keys.ts";
import type { StateRecord } from "../store/records.ts";
import type { Table } from "../store/table.ts";
import type { ErasureContext } from "./erase.ts";
import type { Deletion, HeldItem } from "./fate.ts";
import type { Blanking, Held } from "./plan.ts";

type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** A transaction takes a hundred writes; one of them is that of the erasure itself. */
const MOST_WRITES = 90;

/** Some writes that belong together, and what they add to the count. */
interface Work {
  readonly writes: ReadonlyMap<string, Write>;
  readonly kind: string;
  readonly count: number;
}

const deletionOf = (table: Table, { PK, SK }: ItemKey): Write => ({
  Delete: { TableName: table.name, Key: { PK, SK } },
});

const deleting = (table: Table, { kind, keys }: Deletion): Work => ({
  writes: new Map(keys.map((key) => [idOf(key), deletionOf(table, key)])),
  kind,
  count: 1,
});

/** Takes values and salts away from beside an entry; the entry and its hash stay as they are. */
function blanking(table: Table, { item, values }: Blanking): Work {
  const { PK, SK } = item;
  const Update = {
    TableName: table.name,
    Key: { PK, SK },
    UpdateExpression: "SET personal = :nothing",
    ConditionExpression: "attribute_exists(PK)",
    ExpressionAttributeValues: { ":nothing": {} },
  };
  return { writes: new Map([[idOf(item), { Update }]]), kind: "personalValues", count: values };
}

/** As many as one transaction takes, again and again. */
function inBatches(work: readonly Work[]): readonly (readonly Work[])[] {
  const batches: Work[][] = [];
  let left = 0;
  for (const one of work) {
    const last = batches.at(-1);
    if (last === undefined || one.writes.size > left) {
      batches.push([one]);
      left = MOST_WRITES - one.writes.size;
    } else {
      last.push(one);
      left -= one.writes.size;
    }
  }
  return batches;
}

function counted(before: Erasure["deleted"], work: readonly Work[]): Erasure["deleted"] {
  const after: Record<string, number> = { ...before };
  for (const { kind, count } of work) after[kind] = (after[kind] ?? 0) + count;
  return after;
}

/** Deletes, and counts in the same transactions what was deleted: whatever breaks it off, every item is counted once. */
export async function deleteItems(
  erasure: Erasure,
  { deletions, blankings }: { readonly deletions: readonly Deletion[]; readonly blankings: readonly Blanking[] },
  { table, signal }: ErasureContext,
): Promise<void> {
  const work = [
    ...deletions.map((deletion) => deleting(table, deletion)),
    ...blankings.map((blank) => blanking(table, blank)),
  ];
  let current = erasure;
  for (const batch of inBatches(work)) {
    const next = furthered(current, { deleted: counted(current.deleted, batch) });
    const writes = new Map(batch.flatMap((one) => [...one.writes]));
    if (!(await writeTogether(table, [...writes.values(), erasureWrite(table, next)], signal))) return;
    current = next.erasure;
  }
}

/** That a message was seen stays known as well: a webhook that somebody had captured would else bring a grant back. */
const PROOF = [LEDGER_PREFIX, REQUEST_PREFIX];

/** The state with a ledger that begins anew: what was proven before is not provable any more. */
function withoutProof(table: Table, { state, version, head }: StateRecord): Write {
  const Update = {
    TableName: table.name,
    Key: stateKey(state.subject),
    UpdateExpression: "SET ledgerSeq = :none, ledgerHash = :empty, version = :next REMOVE ledgerKept",
    ConditionExpression: "version = :version AND ledgerHash = :hash AND attribute_exists(erasedAt)",
    ExpressionAttributeValues: {
      ":none": EMPTY_LEDGER.seq,
      ":empty": EMPTY_LEDGER.hash,
      ":next": version + 1,
      ":version": version,
      ":hash": head.hash,
    },
  };
  return { Update };
}

/**
 * Takes away what was kept as proof once nobody can hold anything against anybody over it any more: the ledger with its place in the signed map, the
 * request, and this erasure. The tombstone stays, and that the person is suppressed (R90).
 */
export async function purgeProof(erasure: Erasure, held: Held, { table, signal }: ErasureContext): Promise<void> {
  if (held.state === undefined) return;
  const isProof = ({ SK }: HeldItem) => PROOF.some((prefix) => SK.startsWith(prefix));
  const proof = held.items.filter(isProof).map((item) => deletionOf(table, item));
  for (let start = 0; start < proof.length; start += MOST_WRITES) {
    await writeTogether(table, proof.slice(start, start + MOST_WRITES), signal);
  }
  const place = deletionOf(table, headItemOf(erasure.subject));
  const removal = erasureWrite(table, erasureRemoval(erasure));
  await writeTogether(table, [withoutProof(table, held.state), place, removal], signal);
}
