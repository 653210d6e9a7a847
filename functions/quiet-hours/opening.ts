import type { Program } from "../deployment.ts";
import { epochMilliseconds, type Instant, instantOf } from "../instant.ts";
import { isHoliday } from "./holidays.ts";
import { type LocalTime, localTime, QUARTER_MILLISECONDS } from "./local-time.ts";
import type { Place } from "./place.ts";
import type { Hours, SendingHours } from "./profiles.ts";

/** Whether marketing may go out by the clock, and when next if not. */
export type Opening =
  | { readonly open: true }
  /** `next` is absent where the program's hours and the country's have nothing in common. */
  | { readonly open: false; readonly next?: Instant };

type QuietHours = Program["quietHours"];

const MINUTE_MILLISECONDS = 60_000;
/** Longer than any run of holidays; within it every day of the week and both sides of a change of clocks have come. */
const HORIZON_MILLISECONDS = 15 * 86_400_000;

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function hoursOf({ weekday, day }: LocalTime, hours: SendingHours): Hours {
  if (isHoliday(day, hours.holidays)) return "closed";
  if (weekday === 0) return hours.sunday;
  return weekday === 6 ? hours.saturday : hours.mondayToFriday;
}

function isWithin(minute: number, from: string, to: string): boolean {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}

/** Half-open on both sides (R103): at `from` it is open, at `to` no longer; the program's quiet hours the other way round. */
function isOpen(time: LocalTime, hours: SendingHours | undefined, quiet: QuietHours): boolean {
  if (quiet !== undefined && isWithin(time.minute, quiet.from, quiet.to)) return false;
  if (hours === undefined) return true;
  const today = hoursOf(time, hours);
  return today !== "closed" && isWithin(time.minute, ...today);
}

/** The next minute at which anything could change in a zone: on a quarter of an hour clocks may change, else hours begin. */
function nextChange(at: number, { minute }: LocalTime, hours: SendingHours | undefined, quiet: QuietHours): number {
  const quarter = QUARTER_MILLISECONDS - (at % QUARTER_MILLISECONDS);
  const daily = [hours?.mondayToFriday, hours?.saturday, hours?.sunday];
  const starts = [...daily.flatMap((each) => (each === undefined || each === "closed" ? [] : [each[0]])), quiet?.to];
  const waits = starts.flatMap((start) => {
    const wait = start === undefined ? 0 : minuteOf(start) - minute;
    return wait > 0 ? [wait * MINUTE_MILLISECONDS] : [];
  });
  return at + Math.min(quarter, ...waits);
}

/**
 * Whether it is open at `at` in every zone that the number could be in (R102), by the country's hours narrowed by the program's quiet hours.
 * A place that is unknown has no hours but the program's, in the time zone of its controller.
 */
export function openingAt(place: Place | undefined, program: Program, at: Instant): Opening {
  const { hours, zones } = place ?? { hours: undefined, zones: [program.controller.timeZone] };
  const quiet = program.quietHours;
  const closedZone = (time: number) => zones.find((zone) => !isOpen(localTime(time, zone), hours, quiet));
  const start = epochMilliseconds(at);
  if (closedZone(start) === undefined) return { open: true };
  let time = start - (start % MINUTE_MILLISECONDS);
  for (let zone = closedZone(time); zone !== undefined; zone = closedZone(time)) {
    if (time > start + HORIZON_MILLISECONDS) return { open: false };
    time = nextChange(time, localTime(time, zone), hours, quiet);
  }
  return { open: false, next: instantOf(time) };
}
