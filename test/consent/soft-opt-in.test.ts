import { describe, expect, it } from "vitest";
import { permissionFor } from "../../functions/consent/permission.ts";
import { consentFor, type PersonState } from "../../functions/consent/state.ts";
import { at, confirm, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const [promotions] = ACME.purposes;
const DAY = 86_400;
const CUSTOMER = { basis: "soft-opt-in", proof: { by: "nothing" }, doubleOptIn: true } as const;

const customer = (state: PersonState, received: number) => grant(state, { received }, CUSTOMER);
const standingOf = (state: PersonState) => consentFor(state, PROMOTIONS).standing;
const may = (state: PersonState, seconds: number) => permissionFor(state, ACME, promotions, at(seconds));

describe("A customer who was offered a refusal", () => {
  it("may be texted without a confirmation, on a basis of its own (R14)", () => {
    const { outcome, state } = customer(STRANGER, 0);
    expect(outcome).toBe("granted");
    expect(standingOf(state)).toMatchObject({ status: "granted", basis: "soft-opt-in" });
    expect(may(state, 1).allowed).toBe(true);
  });

  it("may not any more once they refuse, and no later sale changes that (R15)", () => {
    const refused = withdraw(customer(STRANGER, 0).state, { received: 5 }).state;
    expect(may(refused, 6)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
    const again = customer(refused, 400 * DAY);
    expect(again.outcome).toBe("superseded");
    expect(may(again.state, 400 * DAY)).toMatchObject({ allowed: false, reasons: ["withdrawn"] });
  });

  it("may for three years after the last sale (retention table), and not a day longer", () => {
    const once = customer(STRANGER, 0).state;
    // 24 November 2029, with the leap day of 2028 between.
    expect(may(once, 1096 * DAY - 1).allowed).toBe(true);
    expect(may(once, 1096 * DAY)).toMatchObject({ allowed: false, reasons: ["expired"] });
    const twice = customer(once, 100 * DAY).state;
    expect(may(twice, 1096 * DAY).allowed).toBe(true);
    const returned = customer(once, 1200 * DAY);
    expect(returned.outcome).toBe("granted");
    expect(may(returned.state, 1200 * DAY).allowed).toBe(true);
  });

  it("does not become less than a person who said yes", () => {
    const consented = grant(STRANGER, { received: 0 }).state;
    const bought = customer(consented, 5);
    expect(bought.outcome).toBe("already-granted");
    expect(standingOf(bought.state)).toEqual(standingOf(consented));
  });

  it("has to confirm a yes as anybody does, and may be texted as a customer meanwhile", () => {
    const asked = grant(customer(STRANGER, 0).state, { received: 5 }, { doubleOptIn: true });
    expect(asked.outcome).toBe("pending");
    expect(standingOf(asked.state)).toMatchObject({ basis: "soft-opt-in" });
    expect(may(asked.state, 6).allowed).toBe(true);
    const confirmed = confirm(asked.state, { received: 10 }).state;
    expect(standingOf(confirmed)).not.toHaveProperty("basis");
    expect(standingOf(grant(customer(STRANGER, 0).state, { received: 5 }).state)).not.toHaveProperty("basis");
  });
});

describe("Consent that a relationship implies (R48)", () => {
  const related = (state: PersonState, day: number, relationship: "purchase" | "inquiry") =>
    grant(state, { received: day * DAY }, { ...CUSTOMER, relationship }).state;

  it("lapses two years after a purchase and six months after an inquiry", () => {
    const buyer = related(STRANGER, 0, "purchase");
    expect(may(buyer, 731 * DAY - 1).allowed).toBe(true);
    expect(may(buyer, 731 * DAY)).toMatchObject({ allowed: false, reasons: ["expired"] });
    const asker = related(STRANGER, 0, "inquiry");
    // 24 May 2027.
    expect(may(asker, 181 * DAY - 1).allowed).toBe(true);
    expect(may(asker, 181 * DAY)).toMatchObject({ allowed: false, reasons: ["expired"] });
  });

  it("lasts as long as the longer of a purchase and an inquiry, and no longer", () => {
    const buyerWhoAsked = related(related(STRANGER, 0, "purchase"), 100, "inquiry");
    expect(may(buyerWhoAsked, 731 * DAY - 1).allowed).toBe(true);
    expect(may(buyerWhoAsked, 731 * DAY).allowed).toBe(false);
    const late = related(related(STRANGER, 0, "purchase"), 700, "inquiry");
    expect(may(late, 800 * DAY).allowed).toBe(true);
    const askerWhoBought = related(related(STRANGER, 0, "inquiry"), 100, "purchase");
    expect(may(askerWhoBought, 800 * DAY).allowed).toBe(true);
  });

  it("is ended by a refusal as any other, which no later purchase revives", () => {
    const refused = withdraw(related(STRANGER, 0, "purchase"), { received: 5 }).state;
    expect(may(related(refused, 10, "purchase"), 11 * DAY)).toMatchObject({ reasons: ["withdrawn"] });
  });
});

describe("An act that is older than what is on record", () => {
  it("neither renews a grant nor takes it back to an older notice", () => {
    const granted = grant(STRANGER, { received: 100 }, { policyVersion: "2027-01" }).state;
    const older = grant(granted, { received: 200, acted: 50 }, { proof: { by: "nothing" } });
    expect(older.outcome).toBe("already-granted");
    expect(older.state).toEqual(granted);
  });

  it("than a withdrawal is no reason to ask the person, give or take a clock that is off by five minutes", () => {
    const stopped = withdraw(STRANGER, { received: 1000 }).state;
    const form = (acted: number) => grant(stopped, { received: 2000, acted }, { proof: { by: "nothing" } }).outcome;
    expect(form(699)).toBe("superseded");
    expect(form(700)).toBe("pending");
    expect(form(1500)).toBe("pending");
  });
});
