import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideExpiry, nextExpiryStep } from "../../functions/consent/decide-expiry.ts";
import { at, grant, PROMOTIONS, STRANGER, withdraw } from "./acts.ts";

const DAY = 86_400;
/** From the story's beginning, 24 November 2026, to the same day two years later: 2028 is a leap year. */
const LAPSE_DAYS = 731;
const GRANTED = grant(STRANGER, { received: 0 }).state;

describe("Consent that grows too old (R11)", () => {
  it("is announced thirty days before it lapses, and put on record when it has, each once", () => {
    expect(nextExpiryStep(GRANTED, [])).toBe(at((LAPSE_DAYS - 30) * DAY));
    expect(decideExpiry(GRANTED, [], at((LAPSE_DAYS - 31) * DAY)).outcome).toBe("nothing-due");
    const soon = decideExpiry(GRANTED, [], at((LAPSE_DAYS - 30) * DAY));
    expect(soon.recorded).toEqual({
      act: "expiring-soon",
      changes: [{ ...PROMOTIONS, from: "granted", to: "granted" }],
    });
    expect(decideExpiry(soon.state, [], at((LAPSE_DAYS - 1) * DAY)).outcome).toBe("nothing-due");
    expect(nextExpiryStep(soon.state, [])).toBe(at(LAPSE_DAYS * DAY));
    const expired = decideExpiry(soon.state, [], at(LAPSE_DAYS * DAY));
    expect(expired.recorded).toEqual({ act: "expired", changes: [{ ...PROMOTIONS, from: "granted", to: "none" }] });
    expect(nextExpiryStep(expired.state, [])).toBeUndefined();
    expect(decideExpiry(expired.state, [], at(9999 * DAY)).outcome).toBe("nothing-due");
  });

  it("begins its time anew with the person's next act, before it has lapsed and after", () => {
    const soon = decideExpiry(GRANTED, [], at((LAPSE_DAYS - 10) * DAY)).state;
    const acted = grant(soon, { received: (LAPSE_DAYS - 5) * DAY }).state;
    expect(decideExpiry(acted, [], at(LAPSE_DAYS * DAY)).outcome).toBe("nothing-due");
    const expired = decideExpiry(soon, [], at(LAPSE_DAYS * DAY)).state;
    const back = grant(expired, { received: (LAPSE_DAYS + 5) * DAY }).state;
    expect(decideExpiry(back, [], at((LAPSE_DAYS + 6) * DAY)).outcome).toBe("nothing-due");
    expect(nextExpiryStep(back, [])).toBeDefined();
  });

  it("is of no concern once it was withdrawn", () => {
    const stopped = withdraw(GRANTED, { received: DAY }).state;
    expect(nextExpiryStep(stopped, [])).toBeUndefined();
    expect(decideExpiry(stopped, [], at(9999 * DAY)).outcome).toBe("nothing-due");
  });

  it("is due at the step that was named, not before, and comes to an end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 3000 }),
        (acts, day) => {
          const days = [...acts].sort((a, b) => a - b);
          let state = days.reduce((before, received) => grant(before, { received: received * DAY }).state, GRANTED);
          const now = at(day * DAY);
          let steps = 0;
          for (;;) {
            const due = nextExpiryStep(state, []);
            const decision = decideExpiry(state, [], now);
            expect(decision.outcome !== "nothing-due").toBe(due !== undefined && due <= now);
            if (decision.outcome === "nothing-due") break;
            state = decision.state;
            steps += 1;
          }
          expect(steps).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
