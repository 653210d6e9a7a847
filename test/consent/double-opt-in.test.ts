import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permissionFor } from "../../functions/consent/permission.ts";
import { consentFor, type PersonState } from "../../functions/consent/state.ts";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { smallestConfiguration, withProgram } from "../infra/sample.ts";
import { at, confirm, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const [promotions] = ACME.purposes;
const asked = grant(STRANGER, { received: 0 }, { doubleOptIn: true });
const may = (state: PersonState, seconds: number) => permissionFor(state, ACME, promotions, at(seconds));
const WINDOW = 72 * 3600;

describe("Double opt-in", () => {
  it("is what a program has unless it says otherwise, in Germany and Austria as everywhere (R18)", () => {
    expect(parseConfiguration(smallestConfiguration()).programs[0].optIn).toBe("double");
    for (const country of ["DE", "AT"]) {
      expect(parseConfiguration(withProgram({ controller: { country } })).programs[0].optIn).toBe("double");
    }
  });

  it("lets nothing be sent while it is pending (R18)", () => {
    expect(asked.outcome).toBe("pending");
    expect(may(asked.state, 1)).toMatchObject({ allowed: false, reasons: ["pending"] });
  });

  it("asks once: what repeats the wish opens no second request and moves no window (R20)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: WINDOW - 1 }), { maxLength: 5 }), (times) => {
        const again = times
          .sort((a, b) => a - b)
          .reduce((state, received) => {
            const decision = grant(state, { received }, { doubleOptIn: true });
            expect(decision.outcome).toBe("already-pending");
            return decision.state;
          }, asked.state);
        expect(consentFor(again, PROMOTIONS).pending).toEqual(consentFor(asked.state, PROMOTIONS).pending);
      }),
    );
  });

  it("is over with its window, and a later yes is no grant (R21)", () => {
    expect(confirm(asked.state, { received: WINDOW - 1 }).outcome).toBe("granted");
    expect(confirm(asked.state, { received: WINDOW }).outcome).toBe("nothing-pending");
    expect(may(asked.state, WINDOW)).toMatchObject({ status: "none", reasons: ["no-consent"] });
  });

  it("is granted by the answer alone: no other act, in any number, makes it a grant (R19)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: WINDOW - 1 }), { maxLength: 5 }), (times) => {
        const state = times.reduce(
          (before, received) => grant(before, { received }, { doubleOptIn: true, proof: { by: "nothing" } }).state,
          asked.state,
        );
        expect(may(state, WINDOW - 1).allowed).toBe(false);
      }),
    );
  });

  it("ends with a no, which stands (R23)", () => {
    const refused = withdraw(asked.state, { received: 5 }).state;
    expect(may(refused, 6)).toMatchObject({ reasons: ["withdrawn"] });
    expect(confirm(refused, { received: 7 }).outcome).toBe("nothing-pending");
  });

  it("says under which notice the person was asked, also when another is in force at the answer", () => {
    const { policyVersion } = confirm(asked.state, { received: 5 });
    expect(policyVersion).toBe("2026-05");
  });
});
