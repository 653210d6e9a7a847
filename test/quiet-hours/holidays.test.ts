import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { type Holiday, isHoliday } from "../../functions/quiet-hours/holidays.ts";
import { SENDING_HOURS } from "../../functions/quiet-hours/profiles.ts";

const YEARS = Array.from({ length: 60 }, (_, index) => 2022 + index);

function daysOf(year: number): readonly Date[] {
  const first = Date.UTC(year, 0, 1);
  const length = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  return Array.from({ length }, (_, index) => new Date(first + index * 86_400_000));
}

function computed(year: number, holidays: readonly Holiday[]): readonly string[] {
  return daysOf(year)
    .filter((date) => isHoliday({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }, holidays))
    .map((date) => date.toISOString().slice(0, 10));
}

function listed(country: string, year: number): readonly string[] {
  const calendar = new Holidays(country);
  const days = [year - 1, year, year + 1]
    .flatMap((each) => calendar.getHolidays(each))
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => date.startsWith(String(year)));
  return [...new Set(days)].sort();
}

const holidaysOf = (mark: string) =>
  SENDING_HOURS.find(({ countries, beginnings }) => countries.includes(mark) || beginnings.includes(mark))?.holidays ??
  [];

describe("Public holidays", () => {
  it.each(YEARS)("are those of the United States in %i, with the days on which they are observed", (year) => {
    // The calendar does not know that Veterans Day is observed on another day too.
    const computedDays = computed(year, holidaysOf("1")).filter((date) => !/-11-1[02]$/.test(date));
    expect(computedDays).toEqual(listed("US", year));
  });

  it("count Veterans Day on the weekday on which federal offices keep it (OPM, federal holidays of 2018 and 2023)", () => {
    expect(computed(2018, holidaysOf("1"))).toEqual(expect.arrayContaining(["2018-11-11", "2018-11-12"]));
    expect(computed(2023, holidaysOf("1"))).toEqual(expect.arrayContaining(["2023-11-10", "2023-11-11"]));
  });

  it.each(YEARS)("are those of France in %i", (year) => {
    expect(computed(year, holidaysOf("FR"))).toEqual(listed("FR", year));
  });

  it("count New Year's Day on the last of December when it falls on a Saturday", () => {
    expect(computed(2027, holidaysOf("1"))).toContain("2027-12-31");
  });
});
