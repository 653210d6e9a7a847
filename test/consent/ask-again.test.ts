import { describe, expect, it } from "vitest";
import { ASK_AGAIN_BARS, barredUntil } from "../../functions/consent/ask-again.ts";
import { GRANT_METHODS } from "../../functions/consent/state.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { zonesOfRegion } from "../../functions/quiet-hours/regions.ts";
import { at, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

const DAY = 86_400;
const CALIFORNIAN = "+14155550100";
const optedOut = withdraw(grant(STRANGER, { received: 0 }).state, { received: 10 }).state;

function until(days: number, phone: string, method: (typeof GRANT_METHODS)[number], region?: string, state = optedOut) {
  const number = parseE164(phone);
  if (number === undefined) throw new Error("the fixture's number is no number");
  return barredUntil(
    state,
    { phone: number, method, purposes: [PROMOTIONS], ...(region && { region }) },
    at(days * DAY),
  );
}

describe("A Californian who has opted out (R13)", () => {
  it("is not asked again for twelve months, and may be from then on", () => {
    expect(until(1, CALIFORNIAN, "point-of-sale")).toBe(at(365 * DAY + 10));
    expect(until(365, CALIFORNIAN, "point-of-sale")).toBe(at(365 * DAY + 10));
    expect(until(366, CALIFORNIAN, "point-of-sale")).toBeUndefined();
  });

  it("may come back at any time by an act of their own", () => {
    const barred = GRANT_METHODS.filter((method) => until(1, CALIFORNIAN, method) !== undefined);
    expect(barred).toEqual(["email-reply", "yes-no-choice", "point-of-sale"]);
  });

  it("is known by the number or by where the evidence says that they live", () => {
    expect(until(1, "+12125550100", "email-reply")).toBeUndefined();
    expect(until(1, "+12125550100", "email-reply", "US-CA")).toBe(at(365 * DAY + 10));
    expect(until(1, CALIFORNIAN, "email-reply", "US-NY")).toBe(at(365 * DAY + 10));
    expect(until(1, "+34600000001", "email-reply")).toBeUndefined();
  });

  it("and nobody else: who never opted out may be asked", () => {
    expect(until(1, CALIFORNIAN, "email-reply", undefined, STRANGER)).toBeUndefined();
    expect(until(1, CALIFORNIAN, "email-reply", undefined, grant(STRANGER, { received: 0 }).state)).toBeUndefined();
  });

  it("lives in a region that is known", () => {
    expect(ASK_AGAIN_BARS.filter(({ region }) => zonesOfRegion(region) === undefined)).toEqual([]);
  });
});
