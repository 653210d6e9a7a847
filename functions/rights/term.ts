import type { Instant } from "../instant.ts";
import { type Day, endOfDay, localDay, plusDays, plusMonths, weekdayOf } from "../local-day.ts";
import type { Regime, Term } from "./regimes.ts";

/** Where and when the law counts: the controller's time zone (IANA) and its country's public holidays. */
export interface Calendar {
  readonly timeZone: string;
  readonly holidays: ReadonlySet<string>;
}

/** The days by which a request is to be dealt with, each as the last instant of that day where the controller is. */
export interface Deadlines {
  readonly dueAt: Instant;
  /** Before any holiday is credited, and two days early in the shortest month: what to work towards. */
  readonly targetAt: Instant;
  readonly acknowledgeBy?: Instant;
}

const TARGET_DAYS = 28;

const SATURDAY = 6;

const isWorkingDay = (day: Day, { holidays }: Calendar): boolean =>
  weekdayOf(day) !== SATURDAY && weekdayOf(day) !== 0 && !holidays.has(day);

function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = plusDays(next, 1);
  return next;
}

function plusWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let next = day;
  for (let left = count; left > 0; left -= 1) next = nextWorkingDay(plusDays(next, 1), calendar);
  return next;
}

/** The last day of a term whose event is on `day`; that day itself is not counted (Regulation 1182/71, Art. 3(1)). */
function lastDay(day: Day, term: Term, calendar: Calendar): Day {
  if ("months" in term) return plusMonths(day, term.months);
  return "days" in term ? plusDays(day, term.days) : plusWorkingDays(day, term.workingDays, calendar);
}

function endOfTerm(day: Day, term: Term, regime: Regime, calendar: Calendar): Day {
  const last = lastDay(day, term, calendar);
  return regime.endsOnWorkingDay ? nextWorkingDay(last, calendar) : last;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** When a request received at `receivedAt` is due, counted in days of the controller's time zone, not of UTC. */
export function deadlinesOf(receivedAt: Instant, regime: Regime, calendar: Calendar): Deadlines {
  const { timeZone } = calendar;
  const day = localDay(receivedAt, timeZone);
  const due = endOfTerm(day, regime.answer, regime, calendar);
  return {
    dueAt: endOfDay(due, timeZone),
    targetAt: endOfDay(earlier(plusDays(day, TARGET_DAYS), lastDay(day, regime.answer, calendar)), timeZone),
    ...(regime.acknowledge && { acknowledgeBy: endOfDay(lastDay(day, regime.acknowledge, calendar), timeZone) }),
  };
}

/** `too-late`: the first term has run out. `not-allowed`: the law knows no extension. */
export type Extension = { readonly dueAt: Instant } | { readonly refused: "too-late" | "not-allowed" };

/**
 * The date due once extended: counted from receipt, and only while the first term runs, since the person has to hear of it within that
 * (GDPR 12(3)).
 */
export function extendedDeadline(receivedAt: Instant, now: Instant, regime: Regime, calendar: Calendar): Extension {
  if (regime.extended === undefined) return { refused: "not-allowed" };
  if (now > deadlinesOf(receivedAt, regime, calendar).dueAt) return { refused: "too-late" };
  const { timeZone } = calendar;
  return { dueAt: endOfDay(endOfTerm(localDay(receivedAt, timeZone), regime.extended, regime, calendar), timeZone) };
}
