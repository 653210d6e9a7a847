import * as v from "valibot";
import type { IgnoredItem, MalformedItem } from "../messages.ts";
import type { E164 } from "../phone-number.ts";
import { isServiceAddress, parseCarrierNumber } from "../phone-number.ts";

/** An address in a report, where empty text says as little as none. */
export const addressOrNone = v.nullish(v.pipe(v.string(), v.maxLength(255)));

/**
 * The person behind an originating address. A short code or a name is a genuine sender that is nobody's phone, and so ignored;
 * what is neither is malformed. `field` is the carrier's name for it.
 */
export function readPerson(address: string, field: string): E164 | IgnoredItem | MalformedItem {
  if (isServiceAddress(address)) return { kind: "ignored", reason: "sender-not-a-person" };
  return parseCarrierNumber(address) ?? { kind: "malformed", problem: `${field}: expected a phone number` };
}
