import type { IgnoredItem, MalformedItem } from "../messages.ts";
import type { E164 } from "../phone-number.ts";
import { isServiceAddress, parseCarrierNumber, parseE164, senderIdentity } from "../phone-number.ts";
import type { NumberForm } from "./generic-mapping-parts.ts";
import { readPerson } from "./person.ts";

/** The person behind an address written in this form; short codes and names are ignored, what is neither is malformed. */
export function readPersonIn(form: NumberForm, address: string, field: string): E164 | IgnoredItem | MalformedItem {
  if (typeof form === "object" && /^\d{7,}$/.test(address)) return numberIn(form, address) ?? readPerson("", field);
  if (isServiceAddress(address)) return readPerson(address, field);
  return numberIn(form, address) ?? readPerson("", field);
}

/** A sender of ours written in this form, as programs list it. */
export function senderIn(form: NumberForm, address: string): string {
  const person = readPersonIn(form, address, "to");
  return typeof person === "string" ? person : senderIdentity(address);
}

function numberIn(form: NumberForm, address: string): E164 | undefined {
  const compact = address.replace(/[\s().-]+/g, (gap, offset) => (offset === 0 && gap === " " ? "+" : ""));
  if (typeof form === "object") {
    const international = /^(\+|00)/.test(compact);
    return parseE164(international ? compact.replace(/^00/, "+") : `+${form.national}${compact.replace(/^0/, "")}`);
  }
  if (form === "e164") return parseE164(compact);
  return form === "digits" || compact.startsWith("00") ? parseCarrierNumber(compact) : undefined;
}

/** A number as this form writes it. For requests to the carrier, and simulators. */
export function writeNumber(form: NumberForm, number: string): string {
  if (!/^\+\d+$/.test(number)) return number;
  if (form === "e164") return number;
  if (form === "digits") return number.slice(1);
  if (form === "00") return `00${number.slice(1)}`;
  return number.startsWith(`+${form.national}`) ? `0${number.slice(1 + form.national.length)}` : `00${number.slice(1)}`;
}
