import { describe, expect, it } from "vitest";
import { DATED_RULES, type DatedRule, optOutScopeOf } from "../../functions/consent/dated-rules.ts";
import type { Program } from "../../functions/deployment.ts";
import { type Instant, parseInstant } from "../../functions/instant.ts";
import { isDay } from "../../functions/local-day.ts";
import { countriesOfNumber } from "../../functions/number-country.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { numberingPlansTable } from "../../infra/numbering-plans.ts";
import { ACME } from "./programs.ts";

const PLANS = numberingPlansTable();

function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`${text} is no time`);
  return read;
}

function countriesOf(number: string): readonly string[] {
  const phone = parseE164(number);
  if (phone === undefined) throw new Error(`${number} is no number`);
  return countriesOfNumber(phone, PLANS);
}

const AMERICAN = countriesOf("+14155550123");
const CONTROLLER: Program = { ...ACME, controller: { ...ACME.controller, country: "US" } };
/** In New York, five hours behind UTC in January. */
const LAST_MOMENT_BEFORE = instant("2027-01-31T04:59:59.999Z");
const FIRST_MOMENT = instant("2027-01-31T05:00:00Z");

describe("A revocation in the United States (R40)", () => {
  it.each<[string, Program, readonly string[], Instant, string]>([
    [
      "covers the brand until the last moment of 30 January 2027 in New York",
      ACME,
      AMERICAN,
      LAST_MOMENT_BEFORE,
      "brand",
    ],
    ["covers everything from the first moment of 31 January 2027 in New York", ACME, AMERICAN, FIRST_MOMENT, "all"],
    [
      "covers everything of a controller there, whatever the number",
      CONTROLLER,
      countriesOf("+34600000001"),
      FIRST_MOMENT,
      "all",
    ],
    ["covers everything where the number may be of there", ACME, countriesOf("+15555550123"), FIRST_MOMENT, "all"],
    [
      "covers what the configuration says, where it says",
      { ...ACME, optOutScopeStated: true },
      AMERICAN,
      FIRST_MOMENT,
      "brand",
    ],
    ["is no matter of a Canadian number", ACME, countriesOf("+14165550123"), FIRST_MOMENT, "brand"],
    ["is no matter of other countries", ACME, countriesOf("+34600000001"), FIRST_MOMENT, "brand"],
  ])("%s", (_, program, countries, receivedAt, expected) => {
    expect(optOutScopeOf(program, { receivedAt, countries })).toBe(expected);
  });
});

describe("The rules with a date", () => {
  it("are data: another day is another line", () => {
    const [rule] = DATED_RULES;
    if (rule === undefined) throw new Error("there is none");
    const postponed: readonly DatedRule[] = [{ ...rule, from: "2028-01-31" }];
    expect(optOutScopeOf(ACME, { receivedAt: FIRST_MOMENT, countries: ["US"] }, postponed)).toBe("brand");
    expect(optOutScopeOf(ACME, { receivedAt: FIRST_MOMENT, countries: ["US"] }, [])).toBe("brand");
  });

  it("each name a day of the calendar, a time zone and a source, and no two are called the same", () => {
    for (const { from, timeZone, source } of DATED_RULES) {
      expect(isDay(from)).toBe(true);
      expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
      expect(source).toMatch(/\d/);
    }
    expect(new Set(DATED_RULES.map(({ id }) => id)).size).toBe(DATED_RULES.length);
  });
});
