import { type Day, weekdayOf } from "./holidays.ts";

/** What a clock and a calendar on the wall show. */
export interface LocalTime {
  readonly day: Day;
  /** From Sunday = 0. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const MINUTE_MILLISECONDS = 60_000;

/** Zones change their offset on quarters of an hour of UTC only (IANA time zone database, since 1972). */
export const QUARTER_MILLISECONDS = 15 * MINUTE_MILLISECONDS;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  FORMATS.set(zone, format);
  return format;
}

/** The zone's offset from UTC in milliseconds, at an instant in milliseconds since the epoch. */
function offsetOf(zone: string, at: number): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(formatOf(zone).format(at)) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MILLISECONDS;
}

/** The local time at an instant in milliseconds since the epoch, in an IANA zone. */
export function localTime(at: number, zone: string): LocalTime {
  const shown = new Date(at + offsetOf(zone, at));
  const day = { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
  return { day, weekday: weekdayOf(day), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}
