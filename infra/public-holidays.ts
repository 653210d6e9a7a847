import Holidays from "date-holidays";
import type { Deployment } from "../functions/deployment.ts";

/** The years that a bundle knows the holidays of: a request of the last one may still be extended into the year after. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2040;

const known = new Map<string, readonly string[]>();

/** A country's public holidays, `2026-12-25`, in order; a holiday of some regions only is none, since a term must not end too late. */
export function publicHolidaysOf(country: string): readonly string[] {
  const before = known.get(country);
  if (before !== undefined) return before;
  const calendar = new Holidays(country, { types: ["public"] });
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, year) => FIRST_YEAR + year);
  const days = years.flatMap((year) => calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  const holidays = [...new Set(days)].sort();
  known.set(country, holidays);
  return holidays;
}

/** The holidays of the countries that the deployment's controllers are in, by country; computed when functions are bundled, since the library takes megabytes. */
export function publicHolidays({ programs }: Deployment): Readonly<Record<string, readonly string[]>> {
  const countries = [...new Set(programs.map(({ controller }) => controller.country))].sort();
  return Object.fromEntries(countries.map((country) => [country, publicHolidaysOf(country)]));
}
