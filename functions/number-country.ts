import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { E164 } from "./phone-number.ts";

/**
 * The country that a number was issued in (ISO 3166-1 alpha-2), by the numbering plans; undefined where several share its calling code and the
 * number does not tell which. It says nothing of where its holder is.
 */
export function countryOfNumber(phone: E164): string | undefined {
  return parsePhoneNumberFromString(phone)?.country;
}
