import { epochMilliseconds, type Instant, instantOf } from "../instant.ts";

declare const civilDay: unique symbol;

/** A day of the calendar, `2026-11-24`, wherever it is; text order is time order. */
export type CivilDay = string & { readonly [civilDay]: true };

const DAY_MILLISECONDS = 86_400_000;

const fromUtc = (milliseconds: number): CivilDay => instantOf(milliseconds).slice(0, 10) as CivilDay;
const toUtc = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`);

/** Reads `2026-11-24`; undefined for anything else, also for a day that the month does not have. */
export function parseCivilDay(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) return undefined;
  const day = text as CivilDay;
  return fromUtc(toUtc(day)) === day ? day : undefined;
}

/** The day moved by whole days. */
export const plusDays = (day: CivilDay, days: number): CivilDay => fromUtc(toUtc(day) + days * DAY_MILLISECONDS);

/** The same day number that many months on; the month's last day where it has no such number (Regulation 1182/71, Art. 3(2)(c)). */
export function plusMonths(day: CivilDay, months: number): CivilDay {
  const [year = 0, month = 1, number = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(number, last)));
}

/** From Sunday = 0. */
export const weekdayOf = (day: CivilDay): number => new Date(toUtc(day)).getUTCDay();

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format;
}

/** The day that an instant lies in, in a time zone (IANA). */
export const dayIn = (at: Instant, timeZone: string): CivilDay =>
  formatOf(timeZone).format(epochMilliseconds(at)) as CivilDay;

/** The last millisecond of a day in a time zone. */
export function endOfDay(day: CivilDay, timeZone: string): Instant {
  const next = plusDays(day, 1);
  // Zones lie within a day of UTC: the first instant of the next day is found by halving between there and here.
  let before = toUtc(day) - DAY_MILLISECONDS;
  let after = toUtc(next) + DAY_MILLISECONDS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(instantOf(middle), timeZone) >= next) after = middle;
    else before = middle;
  }
  return instantOf(before);
}
