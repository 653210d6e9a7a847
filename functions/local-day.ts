import { epochMilliseconds, type Instant } from "./instant.ts";

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
export function localDay(at: Instant, timeZone: string): string {
  const parts = formatIn(timeZone).formatToParts(epochMilliseconds(at));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
