import { createHash } from "node:crypto";

/** A step from a leaf to the root: the other half, and on which side of what is held it belongs. */
export interface PathStep {
  readonly side: "left" | "right";
  readonly hash: string;
}

const digest = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

const EMPTY_ROOT = digest();

const nodeHash = (left: string, right: string) =>
  digest(Uint8Array.of(1), Buffer.from(left, "hex"), Buffer.from(right, "hex"));

/** The hash of a leaf's content. A leaf can never pass for a node, since each has a prefix of its own (RFC 6962 §2.1). */
export function leafHash(content: Uint8Array): string {
  return digest(Uint8Array.of(0), content);
}

/** Every level of the tree from the leaves up; the odd one out at the end of a level waits for the next, as RFC 6962 §2.1 splits. */
function levelsOf(leaves: readonly string[]): readonly (readonly string[])[] {
  const levels: (readonly string[])[] = [leaves];
  for (let level = leaves; level.length > 1; ) {
    const above: string[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left = "", right] = level.slice(index, index + 2);
      above.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/** The root over hashes in their order; over none, the hash of nothing. All hashes are SHA-256 in lower-case hexadecimal. */
export function rootOf(leaves: readonly string[]): string {
  return levelsOf(leaves).at(-1)?.[0] ?? EMPTY_ROOT;
}

/** What has to be known beside the leaf at this position to arrive at the root. */
export function pathTo(leaves: readonly string[], position: number): readonly PathStep[] {
  return levelsOf(leaves)
    .slice(0, -1)
    .flatMap((level, height): PathStep[] => {
      const index = position >> height;
      const [sibling, side] =
        index % 2 === 0 ? [level[index + 1], "right" as const] : [level[index - 1], "left" as const];
      return sibling === undefined ? [] : [{ side, hash: sibling }];
    });
}

/** The root that a leaf and its path lead to. */
export function rootFrom(leaf: string, path: readonly PathStep[]): string {
  return path.reduce((held, { side, hash }) => (side === "left" ? nodeHash(hash, held) : nodeHash(held, hash)), leaf);
}
