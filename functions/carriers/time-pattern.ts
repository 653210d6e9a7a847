import type { Instant } from "../instant.ts";
import { plausibleInstant } from "./carrier-time.ts";

const TOKEN_LENGTHS = { YYYY: 4, YY: 2, MM: 2, DD: 2, hh: 2, mm: 2, ss: 2, SSS: 3 } as const;
type Token = keyof typeof TOKEN_LENGTHS;
const TOKENS = /YYYY|YY|MM|DD|hh|mm|ss|SSS/g;

/** Whether the pattern names a year, a month and a day, each once, and nothing twice. */
export function isTimePattern(pattern: string): boolean {
  const tokens: readonly string[] = pattern.match(TOKENS) ?? [];
  const years = tokens.filter((token) => token.startsWith("Y")).length;
  return years === 1 && new Set(tokens).size === tokens.length && tokens.includes("MM") && tokens.includes("DD");
}

/**
 * A time written by a pattern of `YYYY` or `YY` (20xx), `MM`, `DD`, `hh` (00 to 23), `mm`, `ss`, `SSS` and other characters that stand for
 * themselves; what the text has beyond the pattern (a fraction, a zone) makes it no match. `zone` is `UTC`, an offset like `+02:00` or an
 * IANA name. Undefined when the text does not fit or names no such time (31 February).
 */
export function patternInstant(text: string, pattern: string, zone: string): Instant | undefined {
  const parts = splitByPattern(text, pattern);
  if (parts === undefined) return undefined;
  const year = parts.YYYY ?? 2000 + (parts.YY ?? 0);
  const { MM: month = 1, DD: day = 1, hh = 0, mm = 0, ss = 0, SSS = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hh, mm, ss, SSS);
  const read = new Date(local);
  const exists =
    read.getUTCMonth() === month - 1 && read.getUTCDate() === day && read.getUTCHours() === hh && mm < 60 && ss < 60;
  if (!exists) return undefined;
  return plausibleInstant(local - offsetAt(zone, local - offsetAt(zone, local)));
}

function splitByPattern(text: string, pattern: string): Partial<Record<Token, number>> | undefined {
  const parts: Partial<Record<Token, number>> = {};
  let position = 0;
  for (const piece of pattern.split(/(YYYY|YY|MM|DD|hh|mm|ss|SSS)/)) {
    if (isToken(piece)) {
      const digits = text.slice(position, position + TOKEN_LENGTHS[piece]);
      if (digits.length !== TOKEN_LENGTHS[piece] || !/^\d+$/.test(digits)) return undefined;
      parts[piece] = Number(digits);
    } else if (text.slice(position, position + piece.length) !== piece) return undefined;
    position += isToken(piece) ? TOKEN_LENGTHS[piece] : piece.length;
  }
  return position === text.length ? parts : undefined;
}

function isToken(piece: string): piece is Token {
  return Object.hasOwn(TOKEN_LENGTHS, piece);
}

/** Whether the text is `UTC`, an offset or an IANA zone that this runtime knows. */
export function isZone(zone: string): boolean {
  try {
    offsetAt(zone, 0);
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's clock is ahead of UTC at that moment. Throws a RangeError for no zone. */
function offsetAt(zone: string, utc: number): number {
  if (zone === "UTC") return 0;
  const formatter =
    formatters.get(zone) ?? new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  formatters.set(zone, formatter);
  const name = formatter.formatToParts(utc).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Writes an instant by the pattern, the reverse of `patternInstant`. For simulators and request templates. */
export function formatByPattern(at: Instant, pattern: string, zone: string): string {
  const utc = Date.parse(at);
  const local = new Date(utc + offsetAt(zone, utc)).toISOString();
  const values: Readonly<Record<Token, string>> = {
    YYYY: local.slice(0, 4),
    YY: local.slice(2, 4),
    MM: local.slice(5, 7),
    DD: local.slice(8, 10),
    hh: local.slice(11, 13),
    mm: local.slice(14, 16),
    ss: local.slice(17, 19),
    SSS: local.slice(20, 23),
  };
  return pattern.replace(TOKENS, (token) => (isToken(token) ? values[token] : token));
}
