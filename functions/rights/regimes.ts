/** A length of time that a law counts: whole months, calendar days, or working days. */
export type Term = { readonly months: number } | { readonly days: number } | { readonly workingDays: number };

/** What a law asks of whoever answers a request about personal data. */
export interface Regime {
  /** By when the request is answered, from the day it is received. */
  readonly answer: Term;
  /** The latest day that an extension may reach, from the same day; absent where the law knows none. */
  readonly extended?: Term;
  /** By when its receipt is confirmed, where the law asks for that. */
  readonly acknowledge?: Term;
  /** Whether a term that ends on a Saturday, Sunday or public holiday runs to the end of the next working day. */
  readonly endsOnWorkingDay: boolean;
  /** Whether the clock starts only when the person is identified. */
  readonly startsWhenIdentified: boolean;
  readonly source: string;
}

export const REGIMES = {
  gdpr: {
    answer: { months: 1 },
    extended: { months: 3 },
    endsOnWorkingDay: true,
    startsWhenIdentified: false,
    source: "GDPR 12(3); Regulation (EEC, Euratom) 1182/71, Art. 3",
  },
  "uk-gdpr": {
    answer: { months: 1 },
    extended: { months: 3 },
    endsOnWorkingDay: true,
    startsWhenIdentified: true,
    source: "UK GDPR 12(3), 12A; ICO, Right of access: the next working day after a weekend or public holiday",
  },
  ccpa: {
    answer: { days: 45 },
    extended: { days: 90 },
    acknowledge: { workingDays: 10 },
    endsOnWorkingDay: false,
    startsWhenIdentified: false,
    source:
      "11 CCR § 7021: 45 calendar days also while identity is verified; receipt confirmed within 10 business days",
  },
  lgpd: {
    answer: { days: 15 },
    endsOnWorkingDay: false,
    startsWhenIdentified: false,
    source: "Lei 13.709/2018 (LGPD), Art. 19, II",
  },
} as const satisfies Record<string, Regime>;

export const REGIME_NAMES = ["gdpr", "uk-gdpr", "ccpa", "lgpd"] as const satisfies readonly (keyof typeof REGIMES)[];
export type RegimeName = (typeof REGIME_NAMES)[number];

const BY_COUNTRY: Readonly<Record<string, RegimeName>> = { GB: "uk-gdpr", US: "ccpa", BR: "lgpd" };

/** The law that a controller answers under unless its configuration says otherwise, by its country (ISO 3166-1 alpha-2). */
export const regimeOfCountry = (country: string): RegimeName => BY_COUNTRY[country] ?? "gdpr";
