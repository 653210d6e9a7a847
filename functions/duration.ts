/** A length of time in configuration: a whole number and a unit, e.g. `30d`, `72h`, `3y`. A year is 365 days, rounded in the person's favour by the rule that uses it. */
export type Duration = `${number}${"s" | "m" | "h" | "d" | "y"}`;

const MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, y: 365 * 86_400_000 } as const;

/** Whether the text is a duration as configuration writes it. */
export function isDuration(text: string): text is Duration {
  return /^\d{1,5}[smhdy]$/.test(text);
}

/** The duration in milliseconds. */
export function durationMilliseconds(duration: Duration): number {
  const unit = duration.slice(-1) as keyof typeof MILLISECONDS;
  return Number(duration.slice(0, -1)) * MILLISECONDS[unit];
}

const UNIT_NAMES = { s: "second", m: "minute", h: "hour", d: "day", y: "year" } as const;

/** The duration in English words, e.g. `30 days`. */
export function durationInWords(duration: Duration): string {
  const unit = duration.slice(-1) as keyof typeof UNIT_NAMES;
  const number = Number(duration.slice(0, -1));
  return `${number} ${UNIT_NAMES[unit]}${number === 1 ? "" : "s"}`;
}

/** The duration in words of a language (BCP 47), as its readers count. */
export function durationIn(language: string, duration: Duration): string {
  const unit = duration.slice(-1) as keyof typeof UNIT_NAMES;
  const format = new Intl.NumberFormat(language, { style: "unit", unit: UNIT_NAMES[unit], unitDisplay: "long" });
  return format.format(Number(duration.slice(0, -1)));
}
