import { describe, expect, it } from "vitest";
import { decideWithdrawal } from "../../functions/consent/decide-withdrawal.ts";
import { consentFor, type PersonState } from "../../functions/consent/state.ts";
import { at, confirm, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

const object = (state: PersonState, received: number) =>
  decideWithdrawal(
    state,
    { purposes: [PROMOTIONS], act: { receivedAt: at(received) }, source: "sms", objection: true, ledgerSeq: 3 },
    at(received),
  );
const standingOf = (state: PersonState) => consentFor(state, PROMOTIONS).standing;

describe("An objection to direct marketing (R74)", () => {
  it("ends what stands at once, and is kept as an objection", () => {
    const { outcome, state, recorded } = object(grant(STRANGER, { received: 0 }).state, 5);
    expect(outcome).toBe("withdrawn");
    expect(standingOf(state)).toMatchObject({ status: "withdrawn", objectedSince: at(5) });
    expect(recorded).toMatchObject({ act: "withdrawn", objection: true });
  });

  it("ends a customer's basis, which no consent was needed for", () => {
    const customer = grant(STRANGER, { received: 0 }, { basis: "soft-opt-in", proof: { by: "nothing" } }).state;
    expect(standingOf(object(customer, 5).state)).toMatchObject({ status: "withdrawn", objectedSince: at(5) });
  });

  it("of somebody who has withdrawn is more than that, and goes on record once", () => {
    const withdrawn = withdraw(STRANGER, { received: 0 }).state;
    const first = object(withdrawn, 5);
    expect(first.outcome).toBe("withdrawn");
    expect(first.recorded).toEqual({
      act: "withdrawn",
      changes: [{ ...PROMOTIONS, from: "withdrawn", to: "withdrawn" }],
      objection: true,
    });
    const second = object(first.state, 9);
    expect(second.outcome).toBe("already-withdrawn");
    expect(second.recorded).toBeUndefined();
    expect(standingOf(second.state)).toMatchObject({ since: at(0), objectedSince: at(5) });
  });

  it("outlives a plain withdrawal that follows it", () => {
    const again = withdraw(object(STRANGER, 5).state, { received: 9 }).state;
    expect(standingOf(again)).toMatchObject({ objectedSince: at(5) });
    expect(standingOf(withdraw(STRANGER, { received: 0 }).state)).not.toHaveProperty("objectedSince");
  });

  it("gives way to a consent that the person confirms later, and to nothing else", () => {
    const objected = object(STRANGER, 0).state;
    expect(grant(objected, { received: 900 }, { basis: "soft-opt-in", proof: { by: "nothing" } }).outcome).toBe(
      "superseded",
    );
    const asked = grant(objected, { received: 900 }, { doubleOptIn: true }).state;
    expect(standingOf(asked)).toMatchObject({ objectedSince: at(0) });
    expect(standingOf(confirm(asked, { received: 950 }).state)).toMatchObject({ status: "granted" });
  });
});

describe("A withdrawal of several purposes", () => {
  const NEWS = { program: "acme", purpose: "news" };

  it("says of each what became of it", () => {
    const later = grant(STRANGER, { received: 500 }).state;
    const decision = decideWithdrawal(
      later,
      { purposes: [PROMOTIONS, NEWS], act: { receivedAt: at(100) }, source: "api", ledgerSeq: 2 },
      at(900),
    );
    expect(decision.outcome).toBe("withdrawn");
    expect(decision.purposes).toEqual([
      { ...PROMOTIONS, outcome: "superseded" },
      { ...NEWS, outcome: "withdrawn" },
    ]);
    const repeated = decideWithdrawal(
      decision.state,
      { purposes: [PROMOTIONS, NEWS], act: { receivedAt: at(100) }, source: "api", ledgerSeq: 3 },
      at(901),
    );
    expect(repeated.recorded).toBeUndefined();
    expect(repeated.purposes.map(({ outcome }) => outcome)).toEqual(["superseded", "already-withdrawn"]);
  });
});
