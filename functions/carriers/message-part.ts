import type { MessagePart } from "../messages.ts";

/** The part that a carrier's own members say a text is; undefined where they say that it is whole, or nothing that can be. */
export function messagePart(reference: string, number: number, total: number): MessagePart | undefined {
  const isPart = /^[\w-]{1,64}$/.test(reference) && Number.isInteger(total) && total >= 2 && total <= 255;
  return isPart && Number.isInteger(number) && number >= 1 && number <= total
    ? { reference, number, total }
    : undefined;
}

/** Information elements that number the parts of a message: their identifier, and how many octets of theirs are the reference (3GPP TS 23.040 §9.2.3.24). */
const CONCATENATION = [
  { identifier: 0x00, referenceOctets: 1 },
  { identifier: 0x08, referenceOctets: 2 },
];

/** The part that a user data header in hexadecimal says a text is, e.g. `050003CC0201`: the first of two; undefined where it numbers no parts. */
export function partOfUserDataHeader(hexadecimal: string): MessagePart | undefined {
  const octets = Buffer.from(/^([0-9A-Fa-f]{2}){1,140}$/.test(hexadecimal) ? hexadecimal : "", "hex");
  const elements = octets.subarray(1, 1 + (octets[0] ?? 0));
  for (let at = 0; at + 1 < elements.length; ) {
    const size = elements[at + 1] ?? 0;
    const data = elements.subarray(at + 2, at + 2 + size);
    const known = CONCATENATION.find(
      ({ identifier, referenceOctets }) => identifier === elements[at] && size === referenceOctets + 2,
    );
    if (known !== undefined && data.length === size) {
      const [total = 0, number = 0] = data.subarray(known.referenceOctets);
      return messagePart(data.subarray(0, known.referenceOctets).toString("hex"), number, total);
    }
    at += 2 + size;
  }
  return undefined;
}
