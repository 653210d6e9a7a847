import { epochMilliseconds, type Instant, instantOf } from "./instant.ts";

/** A calendar day as ISO 8601 writes it (`2027-01-31`), so that text order is time order. */
export type Day = `${number}-${number}-${number}`;

/** Whether the text is a day of the calendar. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format;
}

/** The calendar day that an instant falls on in a time zone (IANA). */
export function localDay(at: Instant, timeZone: string): Day {
  const parts = formatIn(timeZone).formatToParts(epochMilliseconds(at));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return dayOf(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
}

const DAY_MILLISECONDS = 86_400_000;

const dayOf = (text: string): Day => text as Day;
const fromUtc = (milliseconds: number): Day => dayOf(instantOf(milliseconds).slice(0, 10));
const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day moved by whole days. */
export const plusDays = (day: Day, days: number): Day => fromUtc(toUtc(day) + days * DAY_MILLISECONDS);

/** The same day number that many months on; the month's last day where it has no such number (Regulation 1182/71, Art. 3(2)(c)). */
export function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, number = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(number, last)));
}

/** From Sunday = 0. */
export const weekdayOf = (day: Day): number => new Date(toUtc(day)).getUTCDay();

/** The last millisecond of a day in a time zone. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const next = plusDays(day, 1);
  // Zones lie within a day of UTC: the first instant of the next day is found by halving between there and here.
  let before = toUtc(day) - DAY_MILLISECONDS;
  let after = toUtc(next) + DAY_MILLISECONDS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(instantOf(middle), timeZone) >= next) after = middle;
    else before = middle;
  }
  return instantOf(before);
}
