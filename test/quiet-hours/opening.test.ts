import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Program } from "../../functions/deployment.ts";
import { type Instant, instantOf, parseInstant } from "../../functions/instant.ts";
import { parseE164 } from "../../functions/phone-number.ts";
import { openingAt } from "../../functions/quiet-hours/opening.ts";
import { type Place, placeOfNumber, placesOf } from "../../functions/quiet-hours/place.ts";
import { zonesOfRegion } from "../../functions/quiet-hours/regions.ts";
import { ACME } from "../consent/programs.ts";
import { PLACES } from "./places.ts";

function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`${text} is no time`);
  return read;
}

function placeOf(number: string): Place | undefined {
  const phone = parseE164(number);
  return phone && placeOfNumber(phone, PLACES);
}

const opening = (number: string, at: string, quietHours?: Program["quietHours"]) =>
  openingAt(placesOf(placeOf(number), undefined), { ...ACME, ...(quietHours && { quietHours }) }, instant(at));

const [CALIFORNIA, ALABAMA, TORONTO, IDAHO] = ["+14155550100", "+12055550100", "+14165550100", "+12085550100"];
const [SPAIN, GERMANY, FRANCE, MARTINIQUE] = ["+34600000001", "+4915550000001", "+33600000001", "+596696000001"];
const [KOREA, VIETNAM, EMIRATES, AUSTRALIA, INDIA] = [
  "+821000000001",
  "+84900000001",
  "+971500000001",
  "+61491570006",
  "+919000000001",
];

describe("Quiet hours (R103)", () => {
  // 2026-11-24 is a Tuesday.
  it.each<[string, string, string, boolean]>([
    ["California on a weekday just before nine", CALIFORNIA, "2026-11-24T16:59:59.999Z", false],
    ["California on a weekday at nine", CALIFORNIA, "2026-11-24T17:00:00Z", true],
    ["California on a weekday just before eight in the evening", CALIFORNIA, "2026-11-25T03:59:59.999Z", true],
    ["California on a weekday at eight in the evening", CALIFORNIA, "2026-11-25T04:00:00Z", false],
    ["California on a Sunday before noon", CALIFORNIA, "2026-11-22T19:59:59Z", false],
    ["California on a Sunday at noon", CALIFORNIA, "2026-11-22T20:00:00Z", true],
    ["California on Thanksgiving", CALIFORNIA, "2026-11-26T20:00:00Z", false],
    ["California on the day on which Independence Day is observed", CALIFORNIA, "2026-07-03T20:00:00Z", false],
    ["Alabama on a Sunday afternoon", ALABAMA, "2026-11-22T20:00:00Z", false],
    ["Alabama on a Saturday afternoon", ALABAMA, "2026-11-21T20:00:00Z", true],
    ["Idaho when only its Pacific part sleeps", IDAHO, "2026-11-24T16:30:00Z", false],
    ["Idaho when all of it is awake", IDAHO, "2026-11-24T17:00:00Z", true],
    ["Toronto on a weekday at nine in the evening", TORONTO, "2026-11-25T02:15:00Z", true],
    ["Toronto on a weekday at half past nine", TORONTO, "2026-11-25T02:30:00Z", false],
    ["Toronto on a Saturday before ten", TORONTO, "2026-11-21T14:59:00Z", false],
    ["Toronto on a Saturday at ten", TORONTO, "2026-11-21T15:00:00Z", true],
    ["Toronto on a holiday of the United States", TORONTO, "2026-11-26T20:00:00Z", true],
    ["Spain when it is eight in Madrid and seven on the Canaries", SPAIN, "2026-11-24T07:30:00Z", false],
    ["Spain when it is eight on the Canaries", SPAIN, "2026-11-24T08:00:00Z", true],
    ["Spain when it is nine in the evening in Madrid", SPAIN, "2026-11-24T20:00:00Z", false],
    ["Germany on a Sunday before ten", GERMANY, "2026-11-22T08:59:00Z", false],
    ["Germany on a Sunday at ten", GERMANY, "2026-11-22T09:00:00Z", true],
    ["Germany on a Sunday at eight in the evening", GERMANY, "2026-11-22T19:00:00Z", false],
    ["France on a Saturday", FRANCE, "2026-11-21T12:00:00Z", true],
    ["France on a Sunday", FRANCE, "2026-11-22T12:00:00Z", false],
    ["France on Ascension Day", FRANCE, "2027-05-06T12:00:00Z", false],
    ["France at eight in the evening", FRANCE, "2026-11-24T19:00:00Z", false],
    ["Martinique on the day that slavery ended there", MARTINIQUE, "2026-05-22T15:00:00Z", false],
    ["France on that day", FRANCE, "2026-05-22T15:00:00Z", true],
    ["Korea at nine in the evening", KOREA, "2026-11-24T12:00:00Z", false],
    ["Korea just before", KOREA, "2026-11-24T11:59:00Z", true],
    ["Vietnam at seven", VIETNAM, "2026-11-24T00:00:00Z", true],
    ["Vietnam at ten in the evening", VIETNAM, "2026-11-24T15:00:00Z", false],
    ["the Emirates at eight", EMIRATES, "2026-11-24T04:00:00Z", true],
    ["the Emirates before eight", EMIRATES, "2026-11-24T03:59:00Z", false],
    ["Australia when Perth sleeps", AUSTRALIA, "2026-11-24T00:30:00Z", false],
    ["Australia when all of it is awake", AUSTRALIA, "2026-11-24T03:00:00Z", true],
    ["Australia on a Sunday", AUSTRALIA, "2026-11-22T03:00:00Z", false],
    ["Australia on Anzac Day", AUSTRALIA, "2028-04-25T03:00:00Z", false],
    ["a country without hours, at night", INDIA, "2026-11-24T21:00:00Z", true],
  ])("of %s", (_, number, at, open) => {
    expect(opening(number, at).open).toBe(open);
  });

  it.each<[string, string, string, string]>([
    ["the next morning", CALIFORNIA, "2026-11-24T09:00:00Z", "2026-11-24T17:00:00.000Z"],
    ["a Friday after Thanksgiving", CALIFORNIA, "2026-11-26T04:00:00Z", "2026-11-27T17:00:00.000Z"],
    [
      "the Tuesday after Easter, from a Saturday night in France",
      FRANCE,
      "2027-03-27T20:00:00Z",
      "2027-03-30T06:00:00.000Z",
    ],
    [
      "the hour of summer, over the night in which clocks go forward",
      GERMANY,
      "2026-03-28T21:00:00Z",
      "2026-03-29T08:00:00.000Z",
    ],
    [
      "the hour of winter, over the night in which they go back",
      GERMANY,
      "2026-10-24T21:00:00Z",
      "2026-10-25T09:00:00.000Z",
    ],
    ["the latest morning of several zones", IDAHO, "2026-11-24T12:00:00Z", "2026-11-24T17:00:00.000Z"],
  ])("end with %s", (_, number, at, next) => {
    expect(opening(number, at)).toEqual({ open: false, next });
  });

  it("are narrowed by the program's, never widened", () => {
    const quiet = { from: "18:30", to: "10:15" };
    expect(opening(GERMANY, "2026-11-24T09:14:00Z", quiet)).toEqual({ open: false, next: "2026-11-24T09:15:00.000Z" });
    expect(opening(GERMANY, "2026-11-24T17:29:00Z", quiet)).toEqual({ open: true });
    expect(opening(GERMANY, "2026-11-24T17:30:00Z", quiet)).toMatchObject({ open: false });
    expect(opening(GERMANY, "2026-11-24T22:00:00Z", { from: "12:00", to: "13:00" }).open).toBe(false);
    expect(opening(INDIA, "2026-11-24T07:00:00Z", { from: "12:00", to: "13:00" })).toEqual({
      open: false,
      next: "2026-11-24T07:30:00.000Z",
    });
  });

  it("that begin in an hour which the clocks leave out end when the clocks have gone forward", () => {
    const quiet = { from: "00:00", to: "02:30" };
    const germany = { ...placeOf(GERMANY), country: "DE", zones: ["Europe/Berlin"] };
    const { hours: _, ...withoutHours } = germany;
    expect(openingAt([withoutHours], { ...ACME, quietHours: quiet }, instant("2026-03-29T00:30:00Z"))).toEqual({
      open: false,
      next: "2026-03-29T01:00:00.000Z",
    });
  });

  it("never end where the program and the country have no hour in common", () => {
    expect(opening(GERMANY, "2026-11-24T12:00:00Z", { from: "07:00", to: "22:00" })).toEqual({ open: false });
  });

  it("are the program's in its controller's time zone for a number of no country", () => {
    const quiet = { from: "21:00", to: "08:00" };
    expect(opening("+88235000000", "2026-11-24T20:30:00Z", quiet).open).toBe(false);
    expect(opening("+88235000000", "2026-11-24T19:30:00Z", quiet).open).toBe(true);
  });
});

describe("A purpose that people say yes to for the night (R103)", () => {
  const night = (number: string, at: string) =>
    openingAt(placesOf(placeOf(number), undefined), ACME, instant(at), true).open;

  it("is open at night in Korea, where that yes is asked for, and nowhere else", () => {
    expect(night(KOREA, "2026-11-24T15:00:00Z")).toBe(true);
    expect(opening(KOREA, "2026-11-24T15:00:00Z").open).toBe(false);
    expect(night(VIETNAM, "2026-11-24T18:00:00Z")).toBe(false);
    expect(night(GERMANY, "2026-11-24T23:00:00Z")).toBe(false);
  });

  it("keeps the program's own quiet hours", () => {
    const program = { ...ACME, quietHours: { from: "22:00", to: "07:00" } };
    const korea = placesOf(placeOf(KOREA), undefined);
    expect(openingAt(korea, program, instant("2026-11-24T14:00:00Z"), true).open).toBe(false);
    expect(openingAt(korea, program, instant("2026-11-24T12:30:00Z"), true).open).toBe(true);
  });
});

describe("A person whose region is known (R102)", () => {
  const known = (number: string, region: string, at: string) =>
    openingAt(placesOf(placeOf(number), region), ACME, instant(at)).open;

  it("who has a number of another zone waits for both", () => {
    // Nine in New York is six in California; half past seven in the evening there is half past ten.
    expect(known(CALIFORNIA, "US-NY", "2026-11-24T14:30:00Z")).toBe(false);
    expect(known(CALIFORNIA, "US-NY", "2026-11-24T18:00:00Z")).toBe(true);
    expect(known(CALIFORNIA, "US-NY", "2026-11-25T01:30:00Z")).toBe(false);
  });

  it("has the hours of the state as well as those of the area code", () => {
    const sunday = "2026-11-22T21:00:00Z";
    expect(opening(CALIFORNIA, sunday).open).toBe(true);
    expect(known(CALIFORNIA, "US-AL", sunday)).toBe(false);
    expect(known(ALABAMA, "US-CA", sunday)).toBe(false);
  });

  it("of a country whose numbers do not say where they are, has that region's clock", () => {
    // Eight in Sydney and five in Perth.
    const morning = "2026-11-24T22:30:00Z";
    expect(opening(AUSTRALIA, morning).open).toBe(false);
    expect(known(AUSTRALIA, "AU-NSW", morning)).toBe(true);
    expect(known(SPAIN, "ES-MD", "2026-11-24T07:30:00Z")).toBe(true);
    expect(known(SPAIN, "ES-GC", "2026-11-24T07:30:00Z")).toBe(false);
  });

  it("abroad has the hours there and those of the number's country", () => {
    expect(known(GERMANY, "US-NY", "2026-11-24T09:00:00Z")).toBe(false);
    expect(known(GERMANY, "US-NY", "2026-11-24T15:00:00Z")).toBe(true);
    expect(known(GERMANY, "US-NY", "2026-11-24T21:00:00Z")).toBe(false);
  });

  it("is in zones that the running Node.js knows", () => {
    for (const region of ["US-FL", "CA-QC", "CA-BC", "AU-NSW", "US-PR", "PT-20", "CA-YT", "AU-WA"]) {
      expect(openingAt(placesOf(undefined, region), ACME, instant("2026-11-24T12:00:00Z"))).toHaveProperty("open");
      expect(zonesOfRegion(region)?.length, region).toBeGreaterThan(0);
    }
    expect(zonesOfRegion("US-XX")).toBeUndefined();
  });
});

const anyInstant = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((milliseconds) => instantOf(milliseconds));
const anyPlace = fc.constantFrom(...new Set(PLACES.values()));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const anyProgram = fc
  .option(fc.tuple(anyTime, anyTime).filter(([from, to]) => from !== to))
  .map((quiet) => ({ ...ACME, ...(quiet && { quietHours: { from: quiet[0], to: quiet[1] } }) }));

describe("The next instant at which it is open", () => {
  it("is open, is later, and the minute before it is not open", () => {
    fc.assert(
      fc.property(anyPlace, anyProgram, anyInstant, (place, program, at) => {
        const found = openingAt([place], program, at);
        if (found.open || found.next === undefined) return;
        expect(found.next > at).toBe(true);
        expect(openingAt([place], program, found.next)).toEqual({ open: true });
        const before = instantOf(Date.parse(found.next) - 1);
        expect(openingAt([place], program, before)).toEqual({ open: false, next: found.next });
      }),
      { numRuns: 300 },
    );
  });

  it("is the first: at every quarter of an hour before it, it is closed", () => {
    fc.assert(
      fc.property(anyPlace, anyProgram, anyInstant, (place, program, at) => {
        const found = openingAt([place], program, at);
        if (found.open || found.next === undefined) return;
        for (let time = Date.parse(at); time < Date.parse(found.next); time += 15 * 60_000) {
          expect(openingAt([place], program, instantOf(time)).open).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("A number that could be in several zones (R102)", () => {
  it("is open exactly when each of the zones is", () => {
    fc.assert(
      fc.property(anyPlace, anyProgram, anyInstant, (place, program, at) => {
        const each = place.zones.map((zone) => openingAt([{ ...place, zones: [zone] }], program, at).open);
        expect(openingAt([place], program, at).open).toBe(each.every((open) => open));
      }),
    );
  });
});
