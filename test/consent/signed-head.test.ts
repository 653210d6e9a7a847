import { generateKeyPairSync, sign } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendEntry, type LedgerHead } from "../../functions/consent/ledger.ts";
import { leafHash, pathTo, rootOf } from "../../functions/consent/merkle.ts";
import {
  type Attestation,
  FIRST_STATEMENT,
  type HeadStatement,
  headBytes,
  headKeyOf,
  headLeaf,
  headsIn,
  isSignedBy,
  statementBytes,
  verifyAttestation,
} from "../../functions/consent/signed-head.ts";
import { epochSeconds, type Instant } from "../../functions/instant.ts";
import { at, SUBJECT } from "./acts.ts";
import { chainOf, headOf } from "./chain.ts";

const DAY = 86_400;
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

const statementOver = (root: string, sealedAt: Instant): HeadStatement => ({
  version: 1,
  day: sealedAt.slice(0, 10),
  sealedAt,
  heads: 8,
  removed: 0,
  root,
  previous: FIRST_STATEMENT,
});

const signed = (statement: HeadStatement) => ({
  statement,
  signature: sign("sha256", statementBytes(statement), privateKey).toString("base64"),
});

/** A signed map in which the person stands among seven others. */
function attest(head: LedgerHead & { readonly expiresAt?: number }, sealedAt: Instant): Attestation {
  const others = Array.from({ length: 7 }, (_, index) => leafHash(Buffer.from(`somebody ${index}`)));
  const leaves = [...others.slice(0, 3), headLeaf({ key: headKeyOf(SUBJECT), ...head }), ...others.slice(3)];
  return { ...signed(statementOver(rootOf(leaves), sealedAt)), head: { ...head, path: pathTo(leaves, 3) } };
}

describe("A ledger whose beginning has expired (R90)", () => {
  const old = chainOf(4);
  const through = headOf(old);
  const draft = {
    act: "proof-expired",
    changes: [],
    subject: SUBJECT,
    receivedAt: at(90),
    recordedAt: at(90),
  } as const;
  const cut = appendEntry(through, { ...draft, cause: { channel: "schedule", through } }, {}, () => "salt");

  it("is vouched for by a head that was signed over the entry that says so", () => {
    expect(verifyAttestation(SUBJECT, [cut], attest(headOf([cut]), at(2 * DAY)))).toEqual({ holds: true, covers: 5 });
  });

  it("is not at odds with a head that was signed before, unless that is over another entry", () => {
    const before = at(91);
    expect(verifyAttestation(SUBJECT, [cut], attest(through, before))).toEqual({ holds: true, covers: 0 });
    const earlier = old[1]?.entry;
    expect(verifyAttestation(SUBJECT, [cut], attest({ seq: 2, hash: earlier?.hash ?? "" }, before)).holds).toBe(true);
    expect(verifyAttestation(SUBJECT, [cut], attest({ ...through, hash: "f".repeat(64) }, before)).holds).toBe(false);
    expect(verifyAttestation(SUBJECT, [cut], attest({ seq: 6, hash: "f".repeat(64) }, before)).holds).toBe(false);
  });
});

describe("A place in the map", () => {
  it("is read as it was written", () => {
    const place = fc.record(
      {
        key: fc.stringMatching(/^[0-9a-f]{32}$/),
        seq: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        hash: fc.stringMatching(/^[0-9a-f]{64}$/),
        expiresAt: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
      },
      { requiredKeys: ["key", "seq", "hash"] },
    );
    fc.assert(
      fc.property(fc.array(place), (places) => {
        expect(headsIn(Buffer.concat(places.map(headBytes)))).toEqual(places);
      }),
    );
  });

  it("does not show whose it is", () => {
    expect(headKeyOf(SUBJECT)).toMatch(/^[0-9a-f]{32}$/);
    expect(SUBJECT).not.toContain(headKeyOf(SUBJECT));
  });
});

describe("A signature", () => {
  it("holds for the statement that was signed and for no other", () => {
    const one = signed(statementOver(rootOf([]), at(0)));
    expect(isSignedBy(one, publicKey)).toBe(true);
    expect(isSignedBy({ ...one, statement: { ...one.statement, heads: 9 } }, publicKey)).toBe(false);
    expect(isSignedBy(one, generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey)).toBe(false);
    expect(isSignedBy({ ...one, signature: "AAAA" }, publicKey)).toBe(false);
  });
});

describe("A signed head", () => {
  it("vouches for the ledger up to the entry it names", () => {
    const records = chainOf(5);
    for (let count = 1; count <= 5; count += 1) {
      const attestation = attest(headOf(records.slice(0, count)), at(60));
      expect(verifyAttestation(SUBJECT, records, attestation)).toEqual({ holds: true, covers: count });
    }
  });

  it("misses entries that were cut off, also all of them", () => {
    const records = chainOf(5);
    const attestation = attest(headOf(records), at(60));
    for (let count = 0; count < 5; count += 1) {
      expect(verifyAttestation(SUBJECT, records.slice(0, count), attestation)).toMatchObject({
        holds: false,
        problem: expect.stringContaining("the signed head names entry 5"),
      });
    }
  });

  it("is not fooled by a ledger that was written anew, whole as its chain is", () => {
    const [first, ...rest] = chainOf(5);
    if (first === undefined) throw new Error("no entry");
    const attestation = attest(headOf(rest), at(60));
    const anew = chainOf(6).slice(0, 4).concat(chainOf(7).slice(6));
    expect(verifyAttestation(SUBJECT, anew, attestation)).toMatchObject({ holds: false });
  });

  it("does not know an entry that claims to be older than it, by more than the day that the stream may take", () => {
    const records = chainOf(3);
    const head = headOf(records.slice(0, 2));
    expect(verifyAttestation(SUBJECT, records, attest(head, at(DAY)))).toEqual({ holds: true, covers: 2 });
    expect(verifyAttestation(SUBJECT, records, attest(head, at(DAY + 4)))).toMatchObject({
      holds: false,
      problem: expect.stringMatching(/^entry 3 claims/),
    });
    const { head: _, ...nobody } = attest(head, at(DAY + 4));
    expect(verifyAttestation(SUBJECT, records, nobody)).toMatchObject({ holds: false });
    expect(verifyAttestation(SUBJECT, [], nobody)).toEqual({ holds: true, covers: 0 });
  });

  it("of a request that lapsed says nothing against the ledger begun after it", () => {
    const records = chainOf(2);
    const old = { seq: 1, hash: "a".repeat(64) };
    expect(verifyAttestation(SUBJECT, records, attest({ ...old, expiresAt: epochSeconds(at(0)) }, at(60)))).toEqual({
      holds: true,
      covers: 0,
    });
    expect(
      verifyAttestation(SUBJECT, records, attest({ ...old, expiresAt: epochSeconds(at(9)) }, at(60))),
    ).toMatchObject({
      holds: false,
    });
    expect(verifyAttestation(SUBJECT, [], attest({ ...old, expiresAt: epochSeconds(at(9)) }, at(60)))).toEqual({
      holds: true,
      covers: 0,
    });
  });

  it("is worth nothing with any part of it changed", () => {
    const records = chainOf(3);
    const attestation = attest(headOf(records.slice(0, 2)), at(60));
    const { head } = attestation;
    if (head === undefined) throw new Error("no head");
    const changes: readonly Partial<typeof head>[] = [
      { seq: 1, hash: records[0]?.entry.hash ?? "" },
      { seq: 3 },
      { hash: "b".repeat(64) },
      { expiresAt: 1 },
      { path: head.path.slice(1) },
      { path: head.path.map(({ side, hash }) => ({ side: side === "left" ? "right" : "left", hash })) },
    ];
    for (const change of changes) {
      const verdict = verifyAttestation(SUBJECT, records, { ...attestation, head: { ...head, ...change } });
      expect(verdict.holds, JSON.stringify(change)).toBe(false);
    }
  });
});
