import type { Holiday } from "./holidays.ts";

/** Local time of day from which and until which marketing may go out, `HH:MM` and half-open; nothing goes out on a day of `closed`. */
export type Hours = readonly [from: string, to: string] | "closed";

/** When a country lets marketing go out. */
export interface SendingHours {
  readonly mondayToFriday: Hours;
  readonly saturday: Hours;
  readonly sunday: Hours;
  /** Days without any. */
  readonly holidays: readonly Holiday[];
  /** Of which countries (ISO 3166-1 alpha-2): of those that share a calling code, the one it is first of all of. */
  readonly countries: readonly string[];
  /** Or of which beginnings of a number, digits only. */
  readonly beginnings: readonly string[];
  /** Or of which regions, ISO 3166-2, of people who are known to be there. */
  readonly regions?: readonly string[];
  /** Whether somebody who said yes to messages at night may get them outside the hours. */
  readonly nightConsent?: true;
  readonly source: string;
}

const [MONDAY, THURSDAY] = [1, 4];

/** 5 U.S.C. §6103(a), (b). */
const UNITED_STATES: readonly Holiday[] = [
  { month: 1, day: 1, observed: true },
  { month: 1, weekday: MONDAY, nth: 3 },
  { month: 2, weekday: MONDAY, nth: 3 },
  { month: 5, weekday: MONDAY, nth: -1 },
  { month: 6, day: 19, observed: true },
  { month: 7, day: 4, observed: true },
  { month: 9, weekday: MONDAY, nth: 1 },
  { month: 10, weekday: MONDAY, nth: 2 },
  { month: 11, day: 11, observed: true },
  { month: 11, weekday: THURSDAY, nth: 4 },
  { month: 12, day: 25, observed: true },
];

/** Code du travail, L3133-1. */
const FRANCE: readonly Holiday[] = [
  { month: 1, day: 1 },
  { easter: 1 },
  { month: 5, day: 1 },
  { month: 5, day: 8 },
  { easter: 39 },
  { easter: 50 },
  { month: 7, day: 14 },
  { month: 8, day: 15 },
  { month: 11, day: 1 },
  { month: 11, day: 11 },
  { month: 12, day: 25 },
];

/** The industry standard's national public holidays. */
const AUSTRALIA: readonly Holiday[] = [
  { month: 1, day: 1 },
  { month: 1, day: 26 },
  { easter: -2 },
  { easter: 1 },
  { month: 4, day: 25 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
];

const UNITED_STATES_STRICT = {
  mondayToFriday: ["09:00", "20:00"],
  saturday: ["09:00", "20:00"],
  holidays: UNITED_STATES,
  countries: [],
} as const;

const FRENCH = {
  mondayToFriday: ["08:00", "20:00"],
  saturday: ["08:00", "20:00"],
  sunday: "closed",
  beginnings: [],
  source: "CPCE L.34-5 and the operators' charter: the narrowest of the hours that operators let through",
} as const;

const daily = (hours: Hours) => ({
  mondayToFriday: hours,
  saturday: hours,
  sunday: hours,
  holidays: [],
  beginnings: [],
});

/** The hours of law, standard or operators. The first that a number is of is its own; a number of none has no hours but the program's. */
export const SENDING_HOURS: readonly SendingHours[] = [
  {
    ...UNITED_STATES_STRICT,
    sunday: "closed",
    // Alabama, Louisiana, Mississippi.
    beginnings: "205 251 256 334 659 938 225 318 337 504 985 228 601 662 769".split(" ").map((code) => `1${code}`),
    regions: ["US-AL", "US-LA", "US-MS"],
    source: "As everywhere in the United States; and no Sunday in Alabama, Louisiana and Mississippi",
  },
  {
    ...daily(["09:00", "21:30"]),
    saturday: ["10:00", "18:00"],
    sunday: ["10:00", "18:00"],
    countries: ["CA"],
    source: "CRTC Unsolicited Telecommunications Rules, Part III (of telemarketing calls)",
  },
  {
    ...UNITED_STATES_STRICT,
    sunday: ["12:00", "20:00"],
    beginnings: ["1"],
    countries: ["US"],
    source:
      "47 CFR 64.1200(c)(1) (08:00–21:00), narrowed to what Florida, Oklahoma, Washington, Maryland, Connecticut and Texas ask together",
  },
  { ...FRENCH, holidays: FRANCE, countries: ["FR"] },
  // Code du travail, L3422-2: the day on which slavery ended, in each overseas department. Réunion shares its calling code with Mayotte.
  { ...FRENCH, holidays: [...FRANCE, { month: 5, day: 27 }], countries: ["GP"] },
  { ...FRENCH, holidays: [...FRANCE, { month: 5, day: 22 }], countries: ["MQ"] },
  { ...FRENCH, holidays: [...FRANCE, { month: 6, day: 10 }], countries: ["GF"] },
  { ...FRENCH, holidays: [...FRANCE, { month: 4, day: 27 }, { month: 12, day: 20 }], countries: ["RE"] },
  {
    ...daily(["08:00", "21:00"]),
    sunday: ["10:00", "20:00"],
    countries: "AT BE BG HR CY CZ DK EE FI DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB".split(" "),
    source:
      "No statute: nuisance and fairness, in the European Union, the European Economic Area and the United Kingdom",
  },
  {
    ...daily(["08:00", "21:00"]),
    countries: ["KR"],
    nightConsent: true,
    source: "Korean Network Act, article 50(3): from nine to eight only with a separate consent",
  },
  { ...daily(["07:00", "22:00"]), countries: ["VN"], source: "Decree 91/2020/ND-CP" },
  { ...daily(["08:00", "21:00"]), countries: ["AE", "SA"], source: "TDRA and CST: sources differ, the narrowest" },
  {
    ...daily(["09:00", "20:00"]),
    saturday: ["09:00", "17:00"],
    sunday: "closed",
    holidays: AUSTRALIA,
    countries: ["AU"],
    source: "Telecommunications (Telemarketing and Research Calls) Industry Standard 2017 (of calls)",
  },
];
