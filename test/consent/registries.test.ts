import { describe, expect, it } from "vitest";
import { barOf, type Listing, type Registry, type Yields } from "../../functions/consent/registries.ts";
import { consentFor, type Granted } from "../../functions/consent/state.ts";
import { at, grant, PROMOTIONS, STRANGER } from "./acts.ts";

const DAY = 86_400;
const registry = (yieldsTo: Yields): Registry => ({
  id: "list",
  name: "A list",
  country: "ES",
  yieldsTo,
  maximumAge: "30d",
  whenStale: "refuse",
});

function granted(day: number, basis?: "soft-opt-in"): Granted {
  const { state } = grant(STRANGER, { received: day * DAY }, { ...(basis && { basis }) });
  const { standing } = consentFor(state, PROMOTIONS);
  if (standing?.status !== "granted") throw new Error("the fixture grants");
  return standing;
}

/** The list of day 10 is in force; the number has been on it since day 5. */
const LISTED: Listing = { list: at(10 * DAY), entry: { asOf: at(10 * DAY), since: at(5 * DAY) } };
const FREE: Listing = { list: at(10 * DAY) };
const bar = (yieldsTo: Yields, listing: Listing, grant?: Granted, day = 20) =>
  barOf(registry(yieldsTo), listing, grant, at(day * DAY));

describe("A registry of people who want no advertising (R99)", () => {
  it("bars whom its list names, and nobody else", () => {
    expect(bar("consent", LISTED)).toBe("listed");
    expect(bar("consent", FREE)).toBeUndefined();
  });

  it("bars nobody any more whom the newest whole list leaves out, and already whom one on its way in names", () => {
    expect(bar("nothing", { ...LISTED, list: at(11 * DAY) })).toBeUndefined();
    expect(bar("nothing", { list: at(10 * DAY), entry: { asOf: at(11 * DAY), since: at(11 * DAY) } })).toBe("listed");
  });

  it.each<[Yields, string, Granted, "listed" | undefined]>([
    ["consent", "a consent of before", granted(0), undefined],
    ["consent", "no customer's purchase", granted(6, "soft-opt-in"), "listed"],
    ["later-consent", "no consent of before", granted(0), "listed"],
    ["later-consent", "a consent of after", granted(6), undefined],
    ["later-consent", "no customer's purchase", granted(6, "soft-opt-in"), "listed"],
    ["nothing", "no consent at all", granted(6), "listed"],
  ])("that yields to %s yields to %s", (yieldsTo, _, grant, expected) => {
    expect(bar(yieldsTo, LISTED, grant)).toBe(expected);
  });

  it("cannot tell with a list that is too old, or none, unless it yields to a consent of any time", () => {
    expect(bar("consent", FREE, undefined, 39)).toBeUndefined();
    expect(bar("consent", FREE, undefined, 40)).toBe("stale");
    expect(bar("nothing", {}, granted(0))).toBe("stale");
    expect(bar("later-consent", FREE, granted(0), 40)).toBe("stale");
    expect(bar("consent", {}, granted(0))).toBeUndefined();
    expect(bar("consent", LISTED, undefined, 40)).toBe("listed");
  });
});
