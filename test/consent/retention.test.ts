import { describe, expect, it } from "vitest";
import { decideExpiry } from "../../functions/consent/decide-expiry.ts";
import { proofExpiryOf } from "../../functions/consent/retention.ts";
import { type PersonState, stateExpiry } from "../../functions/consent/state.ts";
import { parseInstant } from "../../functions/instant.ts";
import { at, confirm, grant, STRANGER, withdraw } from "./acts.ts";
import { ACME } from "./programs.ts";

const DAY = 86_400;
const ENDED = at(740 * DAY);
const FRENCH = { ...ACME, controller: { ...ACME.controller, country: "FR" } };
const expired = (state: PersonState, day = 740) => decideExpiry(state, [ACME], at(day * DAY)).state;
const GRANTED = grant(STRANGER, { received: 0 }).state;
const LAPSED = expired(GRANTED);

const end = (state: PersonState, program = FRENCH, retention = {}, entries = 2) =>
  stateExpiry(state, entries, { programs: [program], retention });

describe("The proof of consent that has ended (R88)", () => {
  it.each([
    ["2026-11-24", ["ES"], undefined, "2030-01-01"],
    ["2026-12-31", ["ES"], undefined, "2030-01-01"],
    ["2027-01-01", ["ES"], undefined, "2031-01-01"],
    ["2026-11-24", ["ES", "DE"], undefined, "2032-01-01"],
    ["2026-11-24", ["FR", "US", "CA"], undefined, "2032-01-01"],
    ["2026-11-24", ["US", "US-VA"], undefined, "2037-01-01"],
    ["2026-11-24", [], undefined, "2030-01-01"],
    ["2026-11-24", ["US"], "10y", "2037-01-01"],
    ["2026-11-24", ["DE"], "1y", "2028-01-01"],
    ["2026-11-24", ["ES"], "400d", "2028-01-01"],
  ] as const)("of %s in %j with a stated period of %s may go on %s", (from, countries, stated, to) => {
    const instant = parseInstant(`${from}T10:00:00Z`);
    const until = instant && proofExpiryOf(instant, countries, stated === undefined ? {} : { consentProof: stated });
    expect(until).toBe(`${to}T12:00:00.000Z`);
  });

  it("is kept by the countries of the controller and of the number, from when the end was put on record", () => {
    expect(ENDED.slice(0, 4)).toBe("2028");
    expect(end(LAPSED)).toBe("2032-01-01T12:00:00.000Z");
    expect(end(LAPSED, ACME)).toBe("2034-01-01T12:00:00.000Z");
    expect(end(LAPSED, ACME, { consentProof: "10y" })).toBe("2039-01-01T12:00:00.000Z");
  });

  it.each<[string, PersonState]>([
    ["a grant is in force", GRANTED],
    ["the end of a grant is not on record yet", expired(GRANTED, 710)],
    ["the end is of before the person acted again", grant(LAPSED, { received: 741 * DAY }).state],
    ["they have withdrawn", withdraw(GRANTED, { received: 5 }).state],
    ["they have withdrawn after the lapse", withdraw(LAPSED, { received: 741 * DAY }).state],
    [
      "they have withdrawn from another purpose",
      {
        ...LAPSED,
        consents: { ...LAPSED.consents, club: withdraw(GRANTED, { received: 5 }).state.consents.acme ?? {} },
      },
    ],
    ["they are restricted", { ...LAPSED, restrictedSince: at(1) }],
    ["they are suppressed", { ...LAPSED, suppressedSince: at(1) }],
    ["the number was reassigned", { ...LAPSED, reassignedAt: at(1) }],
  ])("has no end while %s", (_, state) => {
    expect(end(state)).toBeUndefined();
  });

  it("has no end where there is too much of it to expire in one piece", () => {
    expect(end(LAPSED, FRENCH, {}, 50)).toBeDefined();
    expect(end(LAPSED, FRENCH, {}, 51)).toBeUndefined();
  });

  it("ends with none of what was asked since still open", () => {
    const asked = grant(STRANGER, { received: 0 }, { doubleOptIn: true }).state;
    expect(end(confirm(asked, { received: 5 }).state)).toBeUndefined();
  });
});
