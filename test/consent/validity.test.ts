import { describe, expect, it } from "vitest";
import { decideExpiry, nextExpiryStep } from "../../functions/consent/decide-expiry.ts";
import { permissionFor } from "../../functions/consent/permission.ts";
import type { Grounds } from "../../functions/consent/state.ts";
import { lapseOf, refreshMonthsOf } from "../../functions/consent/validity.ts";
import { parseInstant } from "../../functions/instant.ts";
import { at, grant, STRANGER } from "./acts.ts";
import { ACME } from "./programs.ts";

const DAY = 86_400;
const [promotions] = ACME.purposes;
const YEARLY = { ...ACME, refreshAfterMonths: 12 };
const GRANTED = grant(STRANGER, { received: 0 }).state;

const lapses = (from: string, grounds: Grounds, months?: number) => {
  const instant = parseInstant(`${from}T08:00:00Z`);
  return instant && lapseOf(instant, grounds, months).slice(0, 10);
};

describe("How long consent lasts (R11)", () => {
  it.each([
    ["2026-11-24", "consent", undefined, "2028-11-24"],
    ["2026-11-24", "consent", 12, "2027-11-24"],
    ["2026-11-24", "consent", 36, "2029-11-24"],
    ["2026-01-31", "consent", 1, "2026-02-28"],
    ["2028-02-29", "consent", 12, "2029-02-28"],
    ["2026-11-24", "soft-opt-in", 12, "2029-11-24"],
  ] as const)("from %s by %s and %s months is until %s", (from, basis, months, until) => {
    expect(lapses(from, { basis }, months)).toBe(until);
  });

  it("is two years from a purchase and half a year from an inquiry where the law implies it, whatever the program says (R48)", () => {
    expect(lapses("2026-11-24", { basis: "soft-opt-in", relationship: "purchase" }, 12)).toBe("2028-11-24");
    expect(lapses("2026-08-31", { basis: "soft-opt-in", relationship: "inquiry" }, 12)).toBe("2027-02-28");
  });

  it("is the program's own to say, and two years in one that says nothing or has gone", () => {
    expect(refreshMonthsOf([ACME, { id: "club", refreshAfterMonths: 6 }], "club")).toBe(6);
    expect(refreshMonthsOf([ACME], "acme")).toBeUndefined();
    expect(refreshMonthsOf([], "acme")).toBeUndefined();
  });

  it("is what the check, the notice beforehand and the record of its end go by", () => {
    expect(permissionFor(GRANTED, YEARLY, promotions, at(364 * DAY)).allowed).toBe(true);
    expect(permissionFor(GRANTED, YEARLY, promotions, at(365 * DAY))).toMatchObject({ reasons: ["expired"] });
    expect(permissionFor(GRANTED, ACME, promotions, at(365 * DAY)).allowed).toBe(true);
    expect(nextExpiryStep(GRANTED, [YEARLY])).toBe(at(335 * DAY));
    expect(decideExpiry(GRANTED, [YEARLY], at(365 * DAY)).outcome).toBe("expired");
    expect(decideExpiry(GRANTED, [ACME], at(365 * DAY)).outcome).toBe("nothing-due");
  });
});
