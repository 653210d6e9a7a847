import type { OptOutScope, Program } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { type Day, localDay } from "../local-day.ts";

/** A rule of a country that holds from a day on. */
export interface DatedRule {
  readonly id: string;
  /** ISO 3166-1 alpha-2: of the person's number, or of the controller. */
  readonly country: string;
  /** The first day on which it holds, where the authority sits. */
  readonly from: Day;
  readonly timeZone: string;
  /** What a STOP covers where the program does not say. */
  readonly optOutScope: OptOutScope;
  readonly source: string;
}

/** Every rule with a date. One that is postponed or comes into force is a line here. */
export const DATED_RULES: readonly DatedRule[] = [
  {
    id: "us-revoke-all",
    country: "US",
    from: "2027-01-31",
    timeZone: "America/New_York",
    optOutScope: "all",
    source:
      "47 CFR 64.1200(a)(10): one revocation covers unrelated texts of the same caller; waived until 31 January 2027 by FCC order DA 26-12 of 6 January 2026",
  },
];

/** The circumstances that decide which dated rules bear on a withdrawal. */
export interface Circumstances {
  /** Our first receipt of it. */
  readonly receivedAt: Instant;
  /** The countries that the number may be of. */
  readonly countries: readonly string[];
}

/** Whether the rule holds: on its day where the authority sits, for numbers that may be of the country, and for its controllers. */
function holds(rule: DatedRule, program: Program, { receivedAt, countries }: Circumstances): boolean {
  const concerned = program.controller.country === rule.country || countries.includes(rule.country);
  return concerned && localDay(receivedAt, rule.timeZone) >= rule.from;
}

/** What a STOP to the program covers: what its configuration says, else what a rule in force asks, else its default. */
export function optOutScopeOf(
  program: Program,
  circumstances: Circumstances,
  rules: readonly DatedRule[] = DATED_RULES,
): OptOutScope {
  if (program.optOutScopeStated === true) return program.optOutScope;
  return rules.find((rule) => holds(rule, program, circumstances))?.optOutScope ?? program.optOutScope;
}
