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

interface ZoneHours {
  readonly zone: string;
  readonly hours: SendingHours | undefined;
}

/** The hours of each zone, without those that a consent to messages at night lifts (R103). */
const hoursByZone = (places: readonly Place[], night: boolean): readonly ZoneHours[] =>
  places.flatMap(({ zones, hours }) =>
    zones.map((zone) => ({ zone, hours: night && hours?.nightConsent === true ? undefined : hours })),
  );

/**
 * Whether it is open at `at` in every zone that the person could be in (R102), by each place's hours narrowed by the program's quiet hours.
 * Where no place is known there are no hours but the program's, in the time zone of its controller. `night`: the purpose is one that people say
 * yes to for the night.
 */
export function openingAt(places: readonly Place[], program: Program, at: Instant, night = false): Opening {
  const known = hoursByZone(places, night);
  const zones = known.length > 0 ? known : [{ zone: program.controller.timeZone, hours: undefined }];
  const quiet = program.quietHours;
  const closedZone = (time: number) => zones.find(({ zone, hours }) => !isOpen(localTime(time, zone), hours, quiet));
  const start = epochMilliseconds(at);
  if (closedZone(start) === undefined) return { open: true };
  let time = start - (start % MINUTE_MILLISECONDS);
  for (let closed = closedZone(time); closed !== undefined; closed = closedZone(time)) {
    if (time > start + HORIZON_MILLISECONDS) return { open: false };
    time = nextChange(time, localTime(time, closed.zone), closed.hours, quiet);
  }
  return { open: false, next: instantOf(time) };
}
