import { createHash, type KeyObject, verify } from "node:crypto";
import canonicalize from "canonicalize";
import { epochSeconds, type Instant, plusMilliseconds } from "../instant.ts";
import type { Subject } from "../subject.ts";
import { keptAfter, type LedgerHead, type LedgerRecord } from "./ledger.ts";
import { leafHash, type PathStep, rootFrom } from "./merkle.ts";

/**
 * The end of one person's ledger in the map of all: what is signed every day is the root over this map, so that a ledger that was cut off later, or
 * taken away whole, is missed by whoever asks for its place.
 */
export interface MappedHead extends LedgerHead {
  /** 32 hexadecimal digits; the same for a person every day. */
  readonly key: string;
  /** Epoch seconds at which the ledger lapses with a request that nobody answers. */
  readonly expiresAt?: number;
}

/** What is signed once a day. It is about everybody and names nobody. */
export interface HeadStatement {
  readonly version: 1;
  /** The UTC date, `2026-11-24`. */
  readonly day: string;
  readonly sealedAt: Instant;
  /** How many ledgers the map holds. */
  readonly heads: number;
  /** How many that the statement before held are there no more, other than those that lapsed: as many as people were erased. */
  readonly removed: number;
  readonly root: string;
  /** The SHA-256 of the statement before, in its canonical form; 64 zeros for the first. */
  readonly previous: string;
}

/** A statement with the signature over its canonical form: ECDSA over P-256 with SHA-256, DER, in base64. */
export interface SignedStatement {
  readonly statement: HeadStatement;
  readonly signature: string;
}

/** What shows that a person's ledger is in a signed map: its place, and the way from there to the root. */
export interface Attestation extends SignedStatement {
  /** Absent when the map holds nothing of the person. */
  readonly head?: LedgerHead & { readonly expiresAt?: number; readonly path: readonly PathStep[] };
}

export const FIRST_STATEMENT = "0".repeat(64);

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** A person's place in the map: half a SHA-256 of the subject, which itself is a keyed hash of the number. */
export function headKeyOf(subject: Subject): string {
  return sha256(`sms-consent head ${subject}`).slice(0, 32);
}

/** The bytes of a place in the map: key, sequence, hash, and when it lapses (0: never), numbers in four bytes, the highest first. */
export function headBytes({ key, seq, hash, expiresAt = 0 }: MappedHead): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES);
  bytes.write(key, 0, "hex");
  bytes.writeUInt32BE(seq, 16);
  bytes.write(hash, 20, "hex");
  bytes.writeUInt32BE(expiresAt, 52);
  return bytes;
}

export const HEAD_BYTES = 56;

/** Reads places that were written one after the other. */
export function headsIn(bytes: Uint8Array): readonly MappedHead[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(buffer.length / HEAD_BYTES) }, (_, index) => {
    const place = buffer.subarray(index * HEAD_BYTES, (index + 1) * HEAD_BYTES);
    const expiresAt = place.readUInt32BE(52);
    return {
      key: place.toString("hex", 0, 16),
      seq: place.readUInt32BE(16),
      hash: place.toString("hex", 20, 52),
      ...(expiresAt !== 0 && { expiresAt }),
    };
  });
}

/** The leaf of a place in the map. */
export function headLeaf(head: MappedHead): string {
  return leafHash(headBytes(head));
}

/** What is signed: the statement as RFC 8785 writes it. */
export function statementBytes(statement: HeadStatement): Buffer {
  return Buffer.from(canonicalize(statement) ?? "", "utf8");
}

/** What the next statement names as the one before it. */
export function statementHash(statement: HeadStatement): string {
  return sha256(statementBytes(statement));
}

/** Whether the holder of the key signed the statement. */
export function isSignedBy({ statement, signature }: SignedStatement, publicKey: KeyObject): boolean {
  return verify("sha256", statementBytes(statement), publicKey, Buffer.from(signature, "base64"));
}

/** `covers`: the entry up to which the signature vouches for the ledger; 0 for none, which of a ledger begun since is right. */
export type AttestationVerdict =
  | { readonly holds: true; readonly covers: number }
  | { readonly holds: false; readonly problem: string };

/** A change reaches the map through the table's stream, which keeps what was not taken for a day. */
const LONGEST_DELAY_MILLISECONDS = 24 * 3_600_000;

/** Whether the ledger that was signed lapsed, and what is there, if anything, was begun anew. */
function lapsedBefore({ expiresAt }: { readonly expiresAt?: number }, records: readonly LedgerRecord[]): boolean {
  const begun = records[0]?.entry.recordedAt;
  return expiresAt !== undefined && (begun === undefined || expiresAt <= epochSeconds(begun));
}

function coverage(subject: Subject, records: readonly LedgerRecord[], attestation: Attestation): AttestationVerdict {
  const { head, statement } = attestation;
  if (head === undefined) return { holds: true, covers: 0 };
  const { path, ...place } = head;
  if (rootFrom(headLeaf({ key: headKeyOf(subject), ...place }), path) !== statement.root) {
    return { holds: false, problem: "its place does not lead to the root that was signed" };
  }
  if (lapsedBefore(place, records)) return { holds: true, covers: 0 };
  const signed = records.find(({ entry }) => entry.seq === head.seq);
  if (signed === undefined) {
    const cut = keptAfter(records);
    // What was signed has expired since, and the entry that says so is younger than the signature.
    if (head.seq < cut.seq || (head.seq === cut.seq && head.hash === cut.hash)) return { holds: true, covers: 0 };
    const last = records.at(-1)?.entry.seq;
    const end = last === undefined ? "there is none" : `the ledger ends at entry ${last}`;
    return { holds: false, problem: `the signed head names entry ${head.seq}, and ${end}` };
  }
  if (signed.entry.hash !== head.hash) {
    return { holds: false, problem: `entry ${head.seq} is not the one that the signed head names` };
  }
  return { holds: true, covers: head.seq };
}

/** Checks a ledger whose chain is intact against a signed map; the signature itself is `isSignedBy`'s to check. */
export function verifyAttestation(
  subject: Subject,
  records: readonly LedgerRecord[],
  attestation: Attestation,
): AttestationVerdict {
  const verdict = coverage(subject, records, attestation);
  if (!verdict.holds) return verdict;
  const latest = plusMilliseconds(attestation.statement.sealedAt, -LONGEST_DELAY_MILLISECONDS);
  const unknown = records.find(({ entry }) => entry.seq > verdict.covers && entry.recordedAt < latest);
  if (unknown === undefined) return verdict;
  const { seq } = unknown.entry;
  return {
    holds: false,
    problem: `entry ${seq} claims to be more than a day older than the signature, which does not know it`,
  };
}
