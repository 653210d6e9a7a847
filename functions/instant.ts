declare const instant: unique symbol;

/** A point in time as fixed-width RFC 3339 UTC with milliseconds (`2026-11-24T09:15:02.000Z`), so that text order is time order. */
export type Instant = string & { readonly [instant]: true };

/** The instant of a `Date` or of milliseconds since the epoch. Throws a RangeError when it is no valid time. */
export function instantOf(time: Date | number): Instant {
  return new Date(time).toISOString() as Instant;
}

/** Reads an RFC 3339 time with a zone, in the years 1 to 9999 UTC; anything else (also a time without a zone) is undefined. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const iso = text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) return undefined;
  // Beyond the four-digit years text order is no longer time order.
  const instant = instantOf(milliseconds);
  return /^[0-9]{4}-/.test(instant) && instant >= "0001" ? instant : undefined;
}

/** Milliseconds since the epoch. */
export function epochMilliseconds(at: Instant): number {
  return Date.parse(at);
}

/** Seconds since the epoch, rounded up, as DynamoDB's TTL attribute wants them. */
export function epochSeconds(at: Instant): number {
  return Math.ceil(epochMilliseconds(at) / 1000);
}

/** `at` moved by milliseconds, which may be negative. */
export function plusMilliseconds(at: Instant, milliseconds: number): Instant {
  return instantOf(epochMilliseconds(at) + milliseconds);
}

/** Milliseconds from `from` to `to`; negative when `to` is the earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return epochMilliseconds(to) - epochMilliseconds(from);
}

/** The later of two instants. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
