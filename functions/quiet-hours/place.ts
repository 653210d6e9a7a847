import type { E164 } from "../phone-number.ts";
import { SENDING_HOURS, type SendingHours } from "./profiles.ts";
import { zonesOfRegion } from "./regions.ts";

/** Where the holder of a number may be. */
export interface Place {
  /** ISO 3166-1 alpha-2; of countries that share a calling code, the one it is first of all of. */
  readonly country: string;
  /** Every IANA time zone that it could be. */
  readonly zones: readonly string[];
  /** The sending hours of the country; absent where it has none. */
  readonly hours?: SendingHours;
}

/** Places by the digits that a number begins with; the longest beginning counts. */
export type Places = ReadonlyMap<string, Place>;

const hoursOf = (beginning: string, country: string): SendingHours | undefined =>
  SENDING_HOURS.find(
    ({ countries, beginnings }) =>
      countries.includes(country) || beginnings.some((digits) => beginning.startsWith(digits)),
  );

/** The hours of the region itself, else of its country. */
const hoursOfRegion = (region: string): SendingHours | undefined =>
  SENDING_HOURS.find(({ regions }) => regions?.includes(region)) ??
  SENDING_HOURS.find(({ countries }) => countries.includes(region.slice(0, 2)));

/**
 * Reads the table that the bundler makes: lists of zones (`zone&zone`) with `|` between, `;`, and rows of digits, country and the number of the
 * list. Beginnings of the same country, zones and hours share one place.
 */
export function parsePlaces(table: string): Places {
  const [lists = "", rows = ""] = table.split(";");
  const zones = lists.split("|").map((list) => list.split("&"));
  const shared = new Map<string, Place>();
  const placeOf = (beginning: string, country: string, list: string): Place => {
    const hours = hoursOf(beginning, country);
    const key = `${country} ${list} ${hours && SENDING_HOURS.indexOf(hours)}`;
    const place = shared.get(key) ?? { country, zones: zones[Number(list)] ?? [], ...(hours && { hours }) };
    shared.set(key, place);
    return place;
  };
  return new Map(
    [...rows.matchAll(/(\d+)([A-Z]{2})(\d+)/g)].map(([, beginning = "", country = "", list = ""]) => [
      beginning,
      placeOf(beginning, country, list),
    ]),
  );
}

const LONGEST_BEGINNING = 4;

/** Where the holder of the number may be; undefined for a number of no country. */
export function placeOfNumber(number: E164, places: Places): Place | undefined {
  for (let length = LONGEST_BEGINNING; length > 0; length -= 1) {
    const place = places.get(number.slice(1, 1 + length));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Where a mobile number tells more than its country: by its area code, though its holder may have moved. */
const AREA_CODES: readonly string[] = ["US", "CA"];

/**
 * The places whose rules all hold for a person: their number's, and that of the region where they are known to be (R102). A number that says no
 * more than its country is in the zones of a region there. One that says otherwise stands beside the region: both have to be open.
 */
export function placesOf(place: Place | undefined, region: string | undefined): readonly Place[] {
  const zones = region === undefined ? undefined : zonesOfRegion(region);
  if (region === undefined || zones === undefined) return place === undefined ? [] : [place];
  const hours = hoursOfRegion(region);
  const known = { country: region.slice(0, 2), zones, ...(hours && { hours }) };
  if (place === undefined) return [known];
  const within = AREA_CODES.includes(place.country)
    ? zones.every((zone) => place.zones.includes(zone))
    : place.country === known.country;
  return [within ? { ...place, zones } : place, known];
}

declare const NUMBER_ZONES: string;

let compiled: Places | undefined;

/** The table that the bundler compiled in, read at the first call. */
export function compiledPlaces(): Places {
  compiled ??= parsePlaces(NUMBER_ZONES);
  return compiled;
}
