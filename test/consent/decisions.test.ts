import { describe, expect, it } from "vitest";
import { decideUnreachable, reachedAgain } from "../../functions/consent/decide-reachability.ts";
import { answersRepeatedOptOut } from "../../functions/consent/decide-withdrawal.ts";
import { permissionFor } from "../../functions/consent/permission.ts";
import { consentFor, stateExpiry } from "../../functions/consent/state.ts";
import { at, confirm, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

describe("A withdrawal", () => {
  it("is recorded for a person who was never granted anything, so that they stay unmessaged", () => {
    const { outcome, recorded } = withdraw(STRANGER, { received: 1 });
    expect(outcome).toBe("withdrawn");
    expect(recorded).toEqual({ act: "withdrawn", changes: [{ ...PROMOTIONS, from: "none", to: "withdrawn" }] });
  });

  it("repeated changes nothing and is put on record once (R32)", () => {
    const first = withdraw(STRANGER, { received: 1 });
    const second = withdraw(first.state, { received: 2 });
    expect(second.outcome).toBe("already-withdrawn");
    expect(second.recorded).toBeUndefined();
    const standing = consentFor(second.state, PROMOTIONS).standing;
    expect(standing?.since).toBe(at(1));
  });

  it("ends an open request (R23)", () => {
    const asked = grant(STRANGER, { received: 1 }, { doubleOptIn: true }).state;
    const { state, recorded } = withdraw(asked, { received: 2 });
    expect(recorded?.changes).toEqual([{ ...PROMOTIONS, from: "pending", to: "withdrawn" }]);
    expect(confirm(state, { received: 3 }).outcome).toBe("nothing-pending");
  });

  it("is answered at most once in 24 hours when it is repeated (R32)", () => {
    const answered = { ...STRANGER, optOutAnsweredAt: at(0) };
    expect(answersRepeatedOptOut(STRANGER, at(0))).toBe(true);
    expect(answersRepeatedOptOut(answered, at(86_399))).toBe(false);
    expect(answersRepeatedOptOut(answered, at(86_400))).toBe(true);
  });
});

describe("A grant", () => {
  it("is a request first where the program wants double opt-in (R18)", () => {
    const { outcome, state, recorded } = grant(STRANGER, { received: 1 }, { doubleOptIn: true });
    expect(outcome).toBe("pending");
    expect(recorded).toEqual({ act: "requested", changes: [{ ...PROMOTIONS, from: "none", to: "pending" }] });
    expect(consentFor(state, PROMOTIONS).standing).toBeUndefined();
  });

  it("repeated while its request is open asks on the same request, without moving its window (R20)", () => {
    const asked = grant(STRANGER, { received: 1 }, { doubleOptIn: true }).state;
    const again = grant(asked, { received: 3600 }, { doubleOptIn: true });
    expect(again.outcome).toBe("already-pending");
    expect(again.recorded).toBeUndefined();
    expect(consentFor(again.state, PROMOTIONS).pending).toEqual(consentFor(asked, PROMOTIONS).pending);
  });

  it("under a newer notice renews without a second confirmation of the number", () => {
    const granted = grant(STRANGER, { received: 1 }).state;
    const renewed = grant(granted, { received: 100 }, { doubleOptIn: true, policyVersion: "2027-01" });
    expect(renewed.outcome).toBe("granted");
    expect(renewed.recorded?.changes).toEqual([{ ...PROMOTIONS, from: "granted", to: "granted" }]);
  });

  it("repeated under the same notice changes nothing that needs proof", () => {
    const granted = grant(STRANGER, { received: 1 }).state;
    const again = grant(granted, { received: 100 });
    expect(again.outcome).toBe("already-granted");
    expect(again.recorded).toBeUndefined();
  });
});

describe("A grant that has lapsed", () => {
  it("is in force again by a fresh act that reaches us through the API", () => {
    const granted = grant(STRANGER, { received: 0 }).state;
    const years = 800 * 86_400;
    const renewed = grant(granted, { received: years }, { proof: { by: "nothing" } });
    expect(renewed.outcome).toBe("granted");
    const standing = consentFor(renewed.state, PROMOTIONS).standing;
    expect(standing?.status === "granted" && standing.lastActAt).toBe(at(years));
  });
});

const PERIODS = { retention: {}, programs: [ACME] } as const;

describe("A state", () => {
  it("lapses with its last open request when nothing stands (R21)", () => {
    const asked = grant(STRANGER, { received: 0 }, { doubleOptIn: true }).state;
    expect(stateExpiry(asked, 1, PERIODS)).toBe(at(72 * 3600));
    expect(stateExpiry(asked, 51, PERIODS)).toBeUndefined();
    expect(stateExpiry(confirm(asked, { received: 5 }).state, 2, PERIODS)).toBeUndefined();
    expect(stateExpiry(withdraw(asked, { received: 5 }).state, 2, PERIODS)).toBeUndefined();
  });

  it("with a withdrawal in it never lapses, and refuses for as long as anyone asks (R45)", () => {
    const { state } = withdraw(grant(STRANGER, { received: 0 }).state, { received: 5 });
    const askedAgain = grant(state, { received: 6 }).state;
    const unreachable = { ...state, unreachableSince: at(7) };
    for (const held of [state, askedAgain, unreachable]) expect(stateExpiry(held, 3, PERIODS)).toBeUndefined();
    const elevenYears = at(11 * 366 * 86_400);
    expect(permissionFor(state, ACME, ACME.purposes[0], elevenYears)).toMatchObject({ reasons: ["withdrawn"] });
  });

  it("that only says a number is unreachable lapses with the report that said so", () => {
    const { state } = decideUnreachable(STRANGER, at(0));
    expect(stateExpiry(state, 1, { ...PERIODS, retention: { deliveryReport: "7d" } })).toBe(at(7 * 86_400));
    expect(decideUnreachable(state, at(9)).recorded).toBeUndefined();
    expect(reachedAgain(state)).toMatchObject({ lifted: true });
    expect(reachedAgain(reachedAgain(state).state)).toMatchObject({ lifted: false });
  });
});
