declare const e164: unique symbol;

/** A phone number in E.164 form: `+`, country code, subscriber number, at most 15 digits (ITU-T E.164 §6). */
export type E164 = string & { readonly [e164]: true };

/** Accepts only E.164 as it stands; does not guess a country. Whether the number exists is asked where it matters, not here. */
export function parseE164(text: string): E164 | undefined {
  return /^\+[1-9]\d{6,14}$/.test(text) ? (text as E164) : undefined;
}

/** Fewer digits than this, without a sign that a country code follows, are a short code; no shorter number is written so by any carrier. */
const FEWEST_BARE_DIGITS = 9;

/**
 * The number of a person as carriers write it: `+316…`, `316…`, `00316…`, and ` 316…` (a plus sign that was form-decoded). With a sign before it
 * a number has 7 to 15 digits, country code included (Niue and Tokelau have seven); without, 9 to 15, since up to 8 digits are a short code.
 * So a number of 7 or 8 digits is only understood with its sign. Undefined for short codes, alphanumeric senders and everything that is no number.
 */
export function parseCarrierNumber(text: string): E164 | undefined {
  const [sign = ""] = /^(\+|00|\s)/.exec(text) ?? [];
  const digits = text.slice(sign.length).replace(/[\s().-]/g, "");
  if (sign === "" && digits.length < FEWEST_BARE_DIGITS) return undefined;
  return parseE164(`+${digits}`);
}

/** What a message was sent from or to, in the one form configuration uses: E.164 where it is a number, else the short code or name as it is. */
export function senderIdentity(text: string): string {
  return parseCarrierNumber(text) ?? text.trim();
}

/** A short code of 3 to 8 digits or an alphanumeric sender (3GPP TS 23.038: up to 11 characters): a genuine originating address that is nobody's phone. */
export function isServiceAddress(text: string): boolean {
  return /^\d{3,8}$/.test(text) || /^(?=.*[A-Za-z])[A-Za-z0-9 ._&-]{1,11}$/.test(text);
}
