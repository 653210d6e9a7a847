/** A day of the calendar, wherever it is. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * A public holiday by the rule that makes it one. `observed`: where it falls on a Saturday the Friday before is free too, where on a Sunday the
 * Monday after. `weekday` counts from Sunday = 0; `nth` −1 is the last of the month. `easter` counts days from Easter Sunday.
 */
export type Holiday =
  | { readonly month: number; readonly day: number; readonly observed?: true }
  | { readonly month: number; readonly weekday: number; readonly nth: 1 | 2 | 3 | 4 | -1 }
  | { readonly easter: number };

const DAY_MILLISECONDS = 86_400_000;
const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

/** The day of the week, from Sunday = 0. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

function shifted(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Easter Sunday of the Gregorian calendar (J. Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moons = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * a + century - Math.floor(century / 4) - Math.floor(moons / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((a + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * correction + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

function falls(holiday: Holiday, day: Day): boolean {
  if ("easter" in holiday) return utc(shifted(easter(day.year), holiday.easter)) === utc(day);
  if (day.month !== holiday.month) return false;
  if ("day" in holiday) return day.day === holiday.day;
  if (weekdayOf(day) !== holiday.weekday) return false;
  if (holiday.nth === -1) return shifted(day, 7).month !== day.month;
  return Math.ceil(day.day / 7) === holiday.nth;
}

function observedOn(holiday: Holiday, day: Day): boolean {
  if (!("observed" in holiday)) return false;
  const weekday = weekdayOf(day);
  return (weekday === 5 && falls(holiday, shifted(day, 1))) || (weekday === 1 && falls(holiday, shifted(day, -1)));
}

/** Whether one of the holidays is on that day. */
export function isHoliday(day: Day, holidays: readonly Holiday[]): boolean {
  return holidays.some((holiday) => falls(holiday, day) || observedOn(holiday, day));
}
