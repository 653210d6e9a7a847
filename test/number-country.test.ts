import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { describe, expect, it } from "vitest";
import { countriesOfNumber } from "../functions/number-country.ts";
import { type E164, parseE164 } from "../functions/phone-number.ts";
import { numberingPlansTable } from "../infra/numbering-plans.ts";

const PLANS = numberingPlansTable();

function number(text: string): E164 {
  const phone = parseE164(text);
  if (phone === undefined) throw new Error(`${text} is not E.164`);
  return phone;
}

/** What the whole library says, of which the table is a part. */
function countriesByLibrary(phone: E164): readonly string[] {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.country === undefined ? (parsed?.getPossibleCountries() ?? []) : [parsed.country];
}

const SHARED_CODES = Object.entries(PLANS).flatMap(([code, plan]) => (typeof plan === "string" ? [] : [code]));
const digits = (fewest: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: fewest, maxLength: most }).map((each) => each.join(""));
const ofAnyCode = digits(8, 14).map((rest) => `+${rest.replace(/^0/, "1")}`);
const ofSharedCode = fc
  .tuple(fc.constantFrom(...SHARED_CODES), fc.constantFrom("", "0", "1", "8", "0011"), digits(4, 11))
  .map(([code, dialled, rest]) => `+${code}${dialled}${rest}`)
  .filter((text) => parseE164(text) !== undefined);
/** Every beginning of the four digits that tell most countries apart, with the lengths that numbers have. */
const northAmerican = fc
  .tuple(fc.integer({ min: 200, max: 999 }), digits(7, 7))
  .map(([area, rest]) => `+1${area}${rest}`);

describe("The countries of a number", () => {
  it.each([
    ["+14155550123", ["US"]],
    ["+14165550123", ["CA"]],
    ["+447911123456", ["GG"]],
    ["+442079460018", ["GB"]],
    ["+34600000001", ["ES"]],
    ["+77011234567", ["KZ"]],
    ["+79161234567", ["RU"]],
    ["+80012345678", []],
    ["+2104567890", []],
  ])("of %s are %j", (text, expected) => {
    const countries = countriesOfNumber(number(text), PLANS);
    expect(countries).toEqual(countriesByLibrary(number(text)));
    expect(countries).toEqual(expected);
  });

  it("are all that share the calling code and its length where the number does not tell which", () => {
    const countries = countriesOfNumber(number("+15555550123"), PLANS);
    expect(countries).toContain("US");
    expect(countries).toContain("CA");
    expect(countries.length).toBeGreaterThan(20);
  });

  it.each([
    ["any calling code", ofAnyCode, 2_000],
    ["a calling code that countries share, with and without a prefix of national calls", ofSharedCode, 4_000],
    ["North America", northAmerican, 2_000],
  ])("are what the whole library says, for numbers of %s", (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts.map(number), (phone) => {
        expect(countriesOfNumber(phone, PLANS)).toEqual(countriesByLibrary(phone));
      }),
      { numRuns },
    );
  });
});
