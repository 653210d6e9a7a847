import { describe, expect, it } from "vitest";
import {
  decideEnd,
  decideHold,
  decideLifting,
  decideRelease,
  decideRestriction,
  isOverdue,
} from "../../functions/consent/decide-restriction.ts";
import { stateExpiry, suspendsExpiry } from "../../functions/consent/state.ts";
import { at, grant, STRANGER } from "./acts.ts";
import { ACME } from "./programs.ts";

const DAY = 86_400;
const MEMBER = grant(STRANGER, { received: 0 }).state;
const PERIODS = { retention: {}, programs: [ACME] as const };

describe("A restriction with an end (R69, R89)", () => {
  const restricted = decideRestriction(MEMBER, at(100 * DAY), at(DAY)).state;

  it("is announced once, from a fortnight before, and is never lifted by time", () => {
    expect(decideEnd(restricted, at(86 * DAY - 1)).outcome).toBe("nothing-due");
    const told = decideEnd(restricted, at(86 * DAY));
    expect(told).toMatchObject({ outcome: "restriction-ending", until: at(100 * DAY), recorded: { changes: [] } });
    expect(decideEnd(told.state, at(99 * DAY)).outcome).toBe("nothing-due");
    const beyond = decideEnd(told.state, at(4000 * DAY));
    expect(beyond.outcome).toBe("nothing-due");
    expect(beyond.state.restrictedSince).toBe(at(DAY));
    expect(isOverdue(told.state, at(99 * DAY))).toBe(false);
    expect(isOverdue(told.state, at(100 * DAY))).toBe(true);
    expect(isOverdue(MEMBER, at(100 * DAY))).toBe(false);
  });

  it("takes another end, which is announced in its turn", () => {
    const told = decideEnd(restricted, at(90 * DAY)).state;
    const prolonged = decideRestriction(told, at(200 * DAY), at(91 * DAY));
    expect(prolonged.outcome).toBe("restricted");
    expect(prolonged.state.restrictedSince).toBe(at(DAY));
    expect(decideEnd(prolonged.state, at(100 * DAY)).outcome).toBe("nothing-due");
    expect(decideEnd(prolonged.state, at(190 * DAY)).outcome).toBe("restriction-ending");
    expect(decideRestriction(prolonged.state, undefined, at(92 * DAY)).outcome).toBe("already-restricted");
  });

  it("is lifted only for who was told after it began", () => {
    expect(decideLifting(restricted, undefined).outcome).toBe("not-told");
    expect(decideLifting(restricted, at(DAY - 1))).toEqual({ outcome: "not-told", state: restricted });
    const lifted = decideLifting(restricted, at(DAY)).state;
    expect([lifted.restrictedSince, lifted.restrictionEnd, lifted.itemsHeld]).toEqual([undefined, undefined, true]);
    expect(decideLifting(lifted, undefined).outcome).toBe("not-restricted");
  });
});

describe("A legal hold (R89)", () => {
  const held = decideHold(MEMBER, at(100 * DAY), at(DAY)).state;

  it("suspends expiry, is announced, and ends with its date", () => {
    expect(suspendsExpiry(held)).toBe(true);
    expect(stateExpiry(decideHold(STRANGER, at(DAY), at(0)).state, 1, PERIODS)).toBeUndefined();
    const told = decideEnd(held, at(90 * DAY));
    expect(told.outcome).toBe("hold-ending");
    expect(decideEnd(told.state, at(99 * DAY)).outcome).toBe("nothing-due");
    const ended = decideEnd(told.state, at(100 * DAY));
    expect(ended).toMatchObject({ outcome: "hold-released", until: at(100 * DAY) });
    expect(suspendsExpiry(ended.state)).toBe(false);
    expect(decideEnd(ended.state, at(101 * DAY)).outcome).toBe("nothing-due");
  });

  it("whose end nobody saw near ends all the same", () => {
    expect(decideEnd(held, at(500 * DAY)).outcome).toBe("hold-released");
  });

  it("does not outlast a restriction, nor the other way round", () => {
    const both = decideRestriction(held, at(100 * DAY), at(2 * DAY)).state;
    const outcomes: string[] = [];
    let state = both;
    for (let made = decideEnd(state, at(100 * DAY)); made.recorded; made = decideEnd(state, at(100 * DAY))) {
      outcomes.push(made.outcome);
      state = made.state;
    }
    expect(outcomes).toEqual(["hold-released", "restriction-ending"]);
    expect(suspendsExpiry(state)).toBe(true);
    expect(suspendsExpiry(decideRelease(decideLifting(both, at(3 * DAY)).state).state)).toBe(false);
    expect(decideRelease(MEMBER).outcome).toBe("not-held");
    expect(decideHold(held, at(100 * DAY), at(5 * DAY)).outcome).toBe("already-held");
    expect(decideHold(held, at(120 * DAY), at(5 * DAY)).state.legalHold).toEqual({
      since: at(DAY),
      until: at(120 * DAY),
    });
  });
});
