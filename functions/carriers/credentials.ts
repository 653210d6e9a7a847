import { createHash, timingSafeEqual } from "node:crypto";
import * as v from "valibot";

/** A secret that may have several valid values while it is rotated: a string, or an array of strings. Read as an array. */
export const rotating = v.pipe(
  v.union([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())]),
  v.transform((value): readonly string[] => (typeof value === "string" ? [value] : value)),
);

/** What a send API is called with, of which the first is used where several are valid. */
export const firstValid = v.pipe(
  rotating,
  v.transform(([first = ""]) => first),
);

/** Compares two strings in time that depends on neither's content nor on where they differ: both are hashed to equal length first. */
export function equalInConstantTime(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
