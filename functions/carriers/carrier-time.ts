import type { Instant } from "../instant.ts";
import { instantOf, millisecondsBetween, parseInstant } from "../instant.ts";

/** Milliseconds of the years 2000 to 2100: what lies outside is no time of a text message. */
const EARLIEST = Date.UTC(2000);
const LATEST = Date.UTC(2100);

/** The instant of these milliseconds if it lies in this century. */
export function plausibleInstant(milliseconds: number): Instant | undefined {
  return milliseconds >= EARLIEST && milliseconds < LATEST ? instantOf(milliseconds) : undefined;
}

/** Unix time in seconds or milliseconds, as digits (a fraction is allowed in seconds); undefined for anything else. */
export function unixInstant(value: string | number, unit: "s" | "ms"): Instant | undefined {
  if (!/^\d{1,16}(\.\d{1,9})?$/.test(String(value))) return undefined;
  return plausibleInstant(Math.trunc(Number(value) * (unit === "s" ? 1000 : 1)));
}

/** A time in RFC 3339's form whose zone, where the carrier writes none, is UTC by its documentation; undefined for anything else. */
export function utcInstant(text: string): Instant | undefined {
  const at = parseInstant(text) ?? parseInstant(`${text}Z`);
  return at && plausibleInstant(Date.parse(at));
}

/** Whether `at` is at most this many seconds before or after `now`. */
export function isWithin(at: Instant, now: Instant, seconds: number): boolean {
  return Math.abs(millisecondsBetween(at, now)) <= seconds * 1000;
}
