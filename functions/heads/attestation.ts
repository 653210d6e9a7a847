import { pathTo } from "../consent/merkle.ts";
import { type Attestation, headKeyOf, headLeaf } from "../consent/signed-head.ts";
import type { Instant } from "../instant.ts";
import { readHead, readPacks } from "../store/heads.ts";
import { HEAD_BUCKETS } from "../store/keys.ts";
import { readLatestDay, readRoots, type SignedDay } from "../store/signed-days.ts";
import type { Table } from "../store/table.ts";
import type { Subject } from "../subject.ts";

/** A person's place in what was signed last, and who signed it. */
export type SubjectAttestation = Attestation & Pick<SignedDay, "keyId">;

/**
 * The latest signed map, with the way from the person's place to its root; undefined before anything was signed, or once the map is no longer kept.
 * The place of somebody who was erased since is left out: erasing takes them out of the map, and the next statement counts them as removed.
 */
export async function attestationFor(
  table: Table,
  subject: Subject,
  now: Instant,
): Promise<SubjectAttestation | undefined> {
  const latest = await readLatestDay(table);
  if (latest === undefined) return undefined;
  const { statement, signature, keyId } = latest;
  const roots = await readRoots(table, statement.day, now);
  if (roots.length === 0) return undefined;
  const key = headKeyOf(subject);
  const bucket = key.slice(0, 2);
  const position = HEAD_BUCKETS.indexOf(bucket);
  const [heads, current] = await Promise.all([
    readPacks(table, bucket, roots[position]?.root ?? "", now),
    readHead(table, subject, now),
  ]);
  const place = heads.findIndex((head) => head.key === key);
  const found = heads[place];
  const signed = { statement, signature, keyId };
  if (found === undefined || current === undefined || current.seq < found.seq) return signed;
  const { key: _, ...head } = found;
  const path = [
    ...pathTo(heads.map(headLeaf), place),
    ...pathTo(
      roots.map(({ root }) => root),
      position,
    ),
  ];
  return { ...signed, head: { ...head, path } };
}
