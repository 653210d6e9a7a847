import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideExpiry } from "../../functions/consent/decide-expiry.ts";
import { decideProofEnd } from "../../functions/consent/decide-proof-end.ts";
import { appendEntry, type LedgerRecord, verifyLedger } from "../../functions/consent/ledger.ts";
import { ledgerExpiry, type PersonState, stateExpiry } from "../../functions/consent/state.ts";
import { at, grant, STRANGER, SUBJECT, withdraw } from "./acts.ts";
import { chainOf, headOf } from "./chain.ts";
import { ACME } from "./programs.ts";

const DAY = 86_400;
const PERIODS = { retention: {}, programs: [{ ...ACME, controller: { ...ACME.controller, country: "FR" } }] as const };
const GRANTED = grant(STRANGER, { received: 0 }).state;
const WITHDRAWN = withdraw(GRANTED, { received: DAY }).state;
const HEAD = { seq: 2, hash: "a".repeat(64) };
const cutAt = (state: PersonState, lastEntryAt = at(DAY), ledgerSeq = 2) =>
  ledgerExpiry(state, { ledgerSeq, lastEntryAt }, PERIODS);

/** A chain of `length`, and the entry that says that those up to `through` are not kept. */
function cutChain(length: number, through = length): LedgerRecord[] {
  const records = chainOf(length);
  const last = records[through - 1]?.entry;
  if (last === undefined) throw new Error("out of range");
  const cause = { channel: "schedule", through: { seq: last.seq, hash: last.hash } } as const;
  const draft = {
    act: "proof-expired",
    changes: [],
    subject: SUBJECT,
    receivedAt: at(90),
    recordedAt: at(90),
  } as const;
  return [...records, appendEntry(headOf(records), { ...draft, cause }, {}, () => "salt")];
}

describe("The proof of what has ended, where a withdrawal stands (R88, R90)", () => {
  it("expires after its period at the end of the year, and leaves the withdrawal", () => {
    expect(cutAt(WITHDRAWN)).toBe("2030-01-01T12:00:00.000Z");
    expect(decideProofEnd(WITHDRAWN, { head: HEAD, lastEntryAt: at(DAY) }, PERIODS, at(1_000 * DAY)).outcome).toBe(
      "still-needed",
    );
    const made = decideProofEnd(WITHDRAWN, { head: HEAD, lastEntryAt: at(DAY) }, PERIODS, at(1_200 * DAY));
    expect(made).toMatchObject({
      outcome: "proof-expired",
      recorded: { act: "proof-expired", changes: [] },
      through: HEAD,
    });
    expect(made.state).toEqual({ ...WITHDRAWN, ledgerKept: { from: 3 } });
    expect(stateExpiry(made.state, 3, PERIODS)).toBeUndefined();
    expect(cutAt(made.state, at(1_200 * DAY), 3)).toBeUndefined();
  });

  it("counts from the last entry where the end that it tells of is older, as of a list that is taken over", () => {
    expect(cutAt(WITHDRAWN, at(800 * DAY))).toBe("2033-01-01T12:00:00.000Z");
  });

  it("counts anew from what comes after a cut", () => {
    const cut = decideProofEnd(WITHDRAWN, { head: HEAD }, PERIODS, at(1_200 * DAY)).state;
    const back = grant(cut, { received: 1_300 * DAY }).state;
    expect(cutAt(back, at(1_300 * DAY), 4)).toBeUndefined();
    expect(cutAt(withdraw(back, { received: 1_301 * DAY }).state, at(1_301 * DAY), 5)).toBe("2034-01-01T12:00:00.000Z");
  });

  it.each<[string, PersonState]>([
    ["a grant is in force", GRANTED],
    [
      "a grant of another program is",
      { ...WITHDRAWN, consents: { ...WITHDRAWN.consents, club: GRANTED.consents.acme ?? {} } },
    ],
    ["they are restricted", { ...WITHDRAWN, restrictedSince: at(1) }],
    ["a legal hold stands", { ...WITHDRAWN, legalHold: { since: at(1), until: at(9_999 * DAY) } }],
    ["items are still held", { ...WITHDRAWN, itemsHeld: true }],
  ])("does not expire while %s", (_, state) => {
    expect(cutAt(state)).toBeUndefined();
  });

  it("of a lapsed consent goes with the state, and by itself first where there is too much of it for one piece", () => {
    const lapsed = decideExpiry(GRANTED, [ACME], at(740 * DAY)).state;
    expect(cutAt(lapsed)).toBeUndefined();
    expect(cutAt(lapsed, at(740 * DAY), 200)).toBe("2032-01-01T12:00:00.000Z");
    expect(stateExpiry({ ...lapsed, ledgerKept: { from: 201 } }, 201, PERIODS)).toBeUndefined();
    expect(stateExpiry({ ...lapsed, ledgerKept: { from: 201, cleared: true } }, 201, PERIODS)).toBeDefined();
  });
});

describe("A chain whose beginning has expired (R10, R90)", () => {
  const records = cutChain(5);

  it("verifies from where an entry of it says that it is kept, while the entries go and after", () => {
    expect(verifyLedger(records, headOf(records))).toEqual({ intact: true, entries: 6, head: headOf(records) });
    for (let gone = 1; gone <= 5; gone += 1) {
      const left = records.slice(gone);
      const verdict = { intact: true, entries: 6 - gone, from: gone + 1, head: headOf(records) };
      expect(verifyLedger(left, headOf(records))).toEqual(verdict);
    }
  });

  it("is not intact without more than that entry says, nor when any entry that is left was touched", () => {
    const longer = cutChain(6, 3);
    expect(verifyLedger(longer.slice(3)).intact).toBe(true);
    expect(verifyLedger(longer.slice(4)).intact).toBe(false);
    expect(verifyLedger(chainOf(6).slice(2)).intact).toBe(false);
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.nat({ max: 5 }), (gone, at_) => {
        const spoiled = records.slice(gone);
        const index = Math.min(at_, spoiled.length - 1);
        const one = spoiled[index];
        if (one === undefined) throw new Error("out of range");
        spoiled[index] = { ...one, entry: { ...one.entry, receivedAt: at(999) } };
        expect(verifyLedger(spoiled, headOf(records)).intact).toBe(false);
      }),
    );
  });
});
