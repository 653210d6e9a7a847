import { describe, expect, it } from "vitest";
import { permissionFor } from "../../functions/consent/permission.ts";
import type { PersonState } from "../../functions/consent/state.ts";
import type { Program } from "../../functions/deployment.ts";
import { at, grant, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const [promotions, orders] = ACME.purposes;
/** From 24 November 2026 to 24 November 2028, a leap day between. */
const twoYears = 731 * 86_400;

const ask = (state: PersonState | undefined, seconds = 10, program: Program = ACME) =>
  permissionFor(state, program, promotions, at(seconds));

describe("A request that nobody has answered", () => {
  it("never hides the withdrawal it stands beside, of a service message either", () => {
    if (orders === undefined) throw new Error("the fixture has a service purpose");
    const asked = grant(withdraw(STRANGER, { received: 5 }).state, { received: 6 }).state;
    const consent = asked.consents.acme?.promotions;
    if (consent === undefined) throw new Error("the request is on record");
    const state = { ...asked, consents: { acme: { orders: consent } } };
    expect(permissionFor(state, ACME, orders, at(10))).toMatchObject({ allowed: false, reasons: ["pending"] });
  });
});

describe("The check before sending", () => {
  const granted = grant(STRANGER, { received: 0 }, { ledgerSeq: 7 }).state;

  it("allows a grant in force and names the entry that allows it (R7)", () => {
    expect(ask(granted)).toEqual({ allowed: true, status: "granted", reasons: [], ledgerSeq: 7 });
  });

  it.each<[string, PersonState | undefined, string, string]>([
    ["nothing on record (R4)", undefined, "none", "no-consent"],
    ["a person without consent", STRANGER, "none", "no-consent"],
    ["a withdrawal (R28)", withdraw(granted, { received: 5 }).state, "withdrawn", "withdrawn"],
    ["an open request (R18)", grant(STRANGER, { received: 5 }, { doubleOptIn: true }).state, "pending", "pending"],
    [
      "a request after a withdrawal",
      grant(withdraw(STRANGER, { received: 5 }).state, { received: 6 }).state,
      "pending",
      "pending",
    ],
    ["a restriction (R69)", { ...granted, restrictedSince: at(1) }, "granted", "restricted"],
    ["a suppression", { ...granted, suppressedSince: at(1) }, "granted", "suppressed"],
    ["a number that cannot be reached", { ...granted, unreachableSince: at(1) }, "granted", "unreachable"],
  ])("refuses %s", (_, state, status, reason) => {
    expect(ask(state)).toMatchObject({ allowed: false, status, reasons: [reason] });
  });

  it("refuses a grant older than two years since the person's last act (R11)", () => {
    expect(ask(granted, twoYears - 1).allowed).toBe(true);
    expect(ask(granted, twoYears)).toMatchObject({ allowed: false, status: "expired", reasons: ["expired"] });
    const renewed = grant(granted, { received: 1000 }).state;
    expect(ask(renewed, twoYears).allowed).toBe(true);
  });

  it("refuses exactly those whose notice was replaced by one that asks for fresh consent (R12)", () => {
    const old = ACME.privacyPolicies[0];
    const reworded = { ...ACME, privacyPolicies: [{ ...old, version: "2027-01" }, old] as const };
    const changed = { ...ACME, privacyPolicies: [{ ...old, version: "2027-01", reconsent: true }, old] as const };
    expect(ask(granted, 10, reworded).allowed).toBe(true);
    expect(ask(granted, 10, changed)).toMatchObject({ allowed: false, reasons: ["reconsent-required"] });
    const fresh = grant(granted, { received: 5 }, { policyVersion: "2027-01" }).state;
    expect(ask(fresh, 10, changed).allowed).toBe(true);
  });

  it("lets service messages through a marketing stop, and stops them when they are stopped themselves (R39)", () => {
    if (orders === undefined) throw new Error("the fixture has a service purpose");
    const stopped = withdraw(granted, { received: 5 }).state;
    expect(permissionFor(stopped, ACME, orders, at(10))).toMatchObject({ allowed: true, status: "not-required" });
    const consent = stopped.consents.acme?.promotions;
    if (consent === undefined) throw new Error("the withdrawal is on record");
    const everything = { ...stopped, consents: { acme: { promotions: consent, orders: consent } } };
    expect(permissionFor(everything, ACME, orders, at(10))).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });
});
