import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyLedger } from "../../functions/consent/ledger.ts";
import { at } from "./acts.ts";
import { chainOf, headOf } from "./chain.ts";

describe("A ledger", () => {
  it("verifies as it was written, up to the head that the state names", () => {
    const records = chainOf(5);
    expect(verifyLedger(records, headOf(records))).toEqual({ intact: true, entries: 5, head: headOf(records) });
  });

  it("still verifies when personal values have been erased", () => {
    const records = chainOf(3).map((record) => ({ ...record, personal: {} }));
    expect(verifyLedger(records)).toMatchObject({ intact: true });
  });

  it("shows a personal value that was replaced", () => {
    const [first, ...rest] = chainOf(2);
    if (first === undefined) throw new Error("no entry");
    const forged = { ...first, personal: { ...first.personal, messageId: { salt: "salt-0", value: "SM999" } } };
    expect(verifyLedger([forged, ...rest])).toMatchObject({ intact: false, seq: 1 });
  });

  it("shows that its end was cut off, by the head in the state", () => {
    const records = chainOf(4);
    expect(verifyLedger(records.slice(0, 3), headOf(records))).toMatchObject({ intact: false });
    expect(verifyLedger([], headOf(records))).toMatchObject({ intact: false });
  });

  it("keeps no text, only its salted commitment", () => {
    const [record] = chainOf(1);
    expect(JSON.stringify(record)).not.toContain("text 0");
    expect(record?.entry.commitments.text).toMatch(/^[0-9a-f]{64}$/);
  });

  it("shows any entry that was removed, moved, repeated or changed in any field (R10)", () => {
    const records = chainOf(6);
    fc.assert(
      fc.property(
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        fc.constantFrom("remove", "swap", "repeat", "change"),
        (i, j, how) => {
          const spoiled = [...records];
          const [a, b] = [spoiled[i], spoiled[j]];
          if (a === undefined || b === undefined) throw new Error("out of range");
          if (how === "remove") spoiled.splice(i, 1);
          if (how === "repeat") spoiled.splice(j, 0, a);
          if (how === "change") spoiled[i] = { ...a, entry: { ...a.entry, receivedAt: at(999) } };
          if (how === "swap") {
            if (i === j) return;
            spoiled[i] = b;
            spoiled[j] = a;
          }
          expect(verifyLedger(spoiled, headOf(records)).intact).toBe(false);
        },
      ),
    );
  });
});
