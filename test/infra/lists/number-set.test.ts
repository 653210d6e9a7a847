import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberSet } from "../../../infra/lists/number-set.ts";

const phone = fc.stringMatching(/^\+[1-9]\d{6,14}$/);

describe("A set of numbers", () => {
  it("has exactly the numbers that were added, however many", () => {
    fc.assert(
      fc.property(fc.array(phone, { maxLength: 3_000 }), fc.array(phone, { maxLength: 50 }), (added, others) => {
        const set = numberSet();
        for (const each of added) set.add(each);
        const { has } = set.seal();
        for (const each of [...added, ...others]) expect(has(each)).toBe(added.includes(each));
      }),
      { numRuns: 30 },
    );
  });
});
