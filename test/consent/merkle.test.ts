import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafHash, pathTo, rootFrom, rootOf } from "../../functions/consent/merkle.ts";

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));

/** RFC 6962 §2.1, as it is written: split at the largest power of two below the count. */
function rootByDefinition(leaves: readonly string[]): string {
  const [only] = leaves;
  if (only === undefined) return createHash("sha256").digest("hex");
  if (leaves.length === 1) return only;
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return createHash("sha256")
    .update(Uint8Array.of(1))
    .update(Buffer.from(rootByDefinition(leaves.slice(0, split)), "hex"))
    .update(Buffer.from(rootByDefinition(leaves.slice(split)), "hex"))
    .digest("hex");
}

describe("A tree of hashes", () => {
  it("has the root that RFC 6962 gives it", () => {
    // The test vectors that Certificate Transparency logs share: the empty tree, and the leaf with no content.
    expect(rootOf([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOf([leafHash(Buffer.alloc(0))])).toBe(
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    );
    for (let count = 0; count <= 40; count += 1)
      expect(rootOf(leavesOf(count))).toBe(rootByDefinition(leavesOf(count)));
  });

  it("is reached from every leaf by its path, and from no other leaf or place", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 70 })
          .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.nat(count - 1))),
        ([count, position, other]) => {
          const leaves = leavesOf(count);
          const root = rootOf(leaves);
          expect(rootFrom(leaves[position] ?? "", pathTo(leaves, position))).toBe(root);
          if (other !== position) expect(rootFrom(leaves[other] ?? "", pathTo(leaves, position))).not.toBe(root);
          const changed = leaves.map((leaf, index) => (index === other ? leafHash(Buffer.from("another")) : leaf));
          expect(rootOf(changed)).not.toBe(root);
        },
      ),
    );
  });
});
