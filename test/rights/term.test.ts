import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instantOf, parseInstant } from "../../functions/instant.ts";
import { endOfDay, localDay, plusMonths, weekdayOf } from "../../functions/local-day.ts";
import { REGIMES } from "../../functions/rights/regimes.ts";
import { type Calendar, deadlinesOf, extendedDeadline } from "../../functions/rights/term.ts";
import { publicHolidaysOf } from "../../infra/public-holidays.ts";

const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(text);
  return instant;
};
const calendar = (country: string, timeZone: string): Calendar => ({
  timeZone,
  holidays: new Set(publicHolidaysOf(country)),
});
const berlin = calendar("DE", "Europe/Berlin");
const dueDay = (received: string, where: Calendar = berlin) =>
  localDay(deadlinesOf(at(received), REGIMES.gdpr, where).dueAt, where.timeZone);

describe("A request under the GDPR (R54)", () => {
  it.each([
    ["2026-01-31T12:00:00Z", "2026-03-02", "2026-04-30"],
    ["2027-01-31T12:00:00Z", "2027-03-01", "2027-04-30"],
    ["2028-01-31T12:00:00Z", "2028-02-29", "2028-05-02"],
    ["2026-08-31T12:00:00Z", "2026-09-30", "2026-11-30"],
    ["2026-12-24T12:00:00Z", "2027-01-25", "2027-03-24"],
    ["2026-03-05T12:00:00Z", "2026-04-07", "2026-06-05"],
    ["2026-11-24T12:00:00Z", "2026-12-24", "2027-02-24"],
    ["2026-11-25T12:00:00Z", "2026-12-28", "2027-02-25"],
  ])("that is received on %s is due on %s, and extended on %s", (received, due, extended) => {
    expect(dueDay(received)).toBe(due);
    const extension = extendedDeadline(at(received), at(received), REGIMES.gdpr, berlin);
    expect("dueAt" in extension && localDay(extension.dueAt, "Europe/Berlin")).toBe(extended);
  });

  it("is received on the day that it is where the controller is, not in UTC (R55)", () => {
    const madrid = calendar("ES", "Europe/Madrid");
    expect(dueDay("2026-06-30T23:30:00Z", madrid)).toBe("2026-08-03");
    expect(dueDay("2026-06-30T23:30:00Z", calendar("IE", "UTC"))).toBe("2026-07-30");
    expect(deadlinesOf(at("2026-06-30T21:30:00Z"), REGIMES.gdpr, madrid).dueAt).toBe("2026-07-30T21:59:59.999Z");
  });

  it("cannot be extended once its month is over (R56)", () => {
    const received = at("2026-11-24T12:00:00Z");
    expect(extendedDeadline(received, at("2026-12-24T22:59:59Z"), REGIMES.gdpr, berlin)).toHaveProperty("dueAt");
    expect(extendedDeadline(received, at("2026-12-24T23:00:00Z"), REGIMES.gdpr, berlin)).toEqual({
      refused: "too-late",
    });
  });

  it("has a target of 28 days that no holiday moves", () => {
    expect(deadlinesOf(at("2026-11-25T12:00:00Z"), REGIMES.gdpr, berlin).targetAt).toBe("2026-12-23T22:59:59.999Z");
  });
});

describe("Other laws", () => {
  it("California asks for an answer in 45 days, weekend or not, and for a sign of life in 10 working days (R71)", () => {
    const los = calendar("US", "America/Los_Angeles");
    const { dueAt, acknowledgeBy = "" } = deadlinesOf(at("2026-11-24T18:00:00Z"), REGIMES.ccpa, los);
    expect(localDay(dueAt, "America/Los_Angeles")).toBe("2027-01-08");
    expect(localDay(at(acknowledgeBy), "America/Los_Angeles")).toBe("2026-12-09");
  });

  it("Brazil asks for a complete statement in 15 days, and knows no extension (R70)", () => {
    const received = at("2026-11-24T18:00:00Z");
    const brasilia = calendar("BR", "America/Sao_Paulo");
    expect(localDay(deadlinesOf(received, REGIMES.lgpd, brasilia).dueAt, brasilia.timeZone)).toBe("2026-12-09");
    expect(extendedDeadline(received, received, REGIMES.lgpd, brasilia)).toEqual({ refused: "not-allowed" });
  });
});

const anyInstant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2039, 0, 1) }).map(instantOf);
const zones = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Kolkata",
  "America/St_Johns",
);

describe("Days", () => {
  it("end with their last millisecond, in every zone, also where the clock is changed", () => {
    fc.assert(
      fc.property(anyInstant, zones, (instant, zone) => {
        const day = localDay(instant, zone);
        const end = endOfDay(day, zone);
        expect(end >= instant).toBe(true);
        expect(localDay(end, zone)).toBe(day);
        expect(localDay(instantOf(Date.parse(end) + 1), zone)).not.toBe(day);
      }),
    );
  });

  it("a term of a month never ends on a day off, nor more than five days after the month", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const due = localDay(deadlinesOf(instant, REGIMES.gdpr, berlin).dueAt, berlin.timeZone);
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(due));
        expect(berlin.holidays.has(due)).toBe(false);
        const earliest = plusMonths(localDay(instant, berlin.timeZone), 1);
        expect(due >= earliest).toBe(true);
        expect(Date.parse(due) - Date.parse(earliest)).toBeLessThanOrEqual(5 * 86_400_000);
      }),
    );
  });
});
