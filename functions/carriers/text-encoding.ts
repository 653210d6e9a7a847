import { decodeGsm7, encodeGsm7 } from "./gsm7.ts";

/**
 * How a carrier writes a text: in octets of a character set, or those octets in hexadecimal or base64. `gsm7` is one septet an octet.
 */
export const TEXT_ENCODINGS = [
  "utf8",
  "latin1",
  "utf16be",
  "gsm7",
  "hex-utf8",
  "hex-latin1",
  "hex-utf16be",
  "hex-gsm7",
  "base64",
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Whether the encoding needs the octets themselves, which a JSON string has lost. */
export function needsOctets(encoding: TextEncoding): boolean {
  return encoding === "latin1" || encoding === "utf16be" || encoding === "gsm7";
}

/**
 * The text of a value, given as octets or, from JSON and headers, as a string. Undefined when the value is not of that encoding.
 * Octets that are no UTF-8 become U+FFFD, so that a message is never lost to one of them.
 */
export function decodeText(value: string | Uint8Array, encoding: TextEncoding): string | undefined {
  if (typeof value === "string") {
    if (encoding === "utf8") return value;
    return needsOctets(encoding) ? undefined : decodeText(Buffer.from(value), encoding);
  }
  if (encoding.startsWith("hex-")) {
    const digits = Buffer.from(value).toString("latin1").trim();
    return /^([0-9a-f]{2})*$/i.test(digits)
      ? decodeOctets(Buffer.from(digits, "hex"), encoding.slice("hex-".length))
      : undefined;
  }
  if (encoding === "base64") {
    const digits = Buffer.from(value).toString("latin1").trim();
    return /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? decodeOctets(Buffer.from(digits, "base64"), "utf8") : undefined;
  }
  return decodeOctets(value, encoding);
}

function decodeOctets(octets: Uint8Array, characterSet: string): string | undefined {
  if (characterSet === "gsm7") return decodeGsm7(octets);
  if (characterSet === "utf16be")
    return octets.length % 2 === 0 ? new TextDecoder("utf-16be").decode(octets) : undefined;
  return Buffer.from(octets).toString(characterSet === "latin1" ? "latin1" : "utf8");
}

/** The octets by which a carrier would write the text; undefined when the encoding cannot hold it. For simulators. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array | undefined {
  if (encoding.startsWith("hex-")) {
    const octets = encodeOctets(text, encoding.slice("hex-".length));
    return octets && Buffer.from(Buffer.from(octets).toString("hex"));
  }
  if (encoding === "base64") return Buffer.from(Buffer.from(text).toString("base64"));
  return encodeOctets(text, encoding);
}

function encodeOctets(text: string, characterSet: string): Uint8Array | undefined {
  if (characterSet === "gsm7") return encodeGsm7(text);
  if (characterSet === "utf16be") return Buffer.from(text, "utf16le").swap16();
  if (characterSet === "latin1") return /^[\0-\u00ff]*$/.test(text) ? Buffer.from(text, "latin1") : undefined;
  return Buffer.from(text);
}
