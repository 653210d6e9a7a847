import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { E164 } from "./phone-number.ts";

/**
 * The countries that a number may have been issued in (ISO 3166-1 alpha-2), by the numbering plans: one, or those that share its calling code where
 * the number does not tell which. It says nothing of where its holder is.
 */
export function countriesOfNumber(phone: E164): readonly string[] {
  const number = parsePhoneNumberFromString(phone);
  return number?.country === undefined ? (number?.getPossibleCountries() ?? []) : [number.country];
}
