/** The decoder for each character set, by its name without punctuation, as gateways write them (`UTF-16BE`, `UTF16-BE`, `utf8`). */
const DECODERS: Readonly<Record<string, string>> = {
  utf8: "utf-8",
  utf16be: "utf-16be",
  utf16le: "utf-16le",
  iso88591: "windows-1252",
  latin1: "windows-1252",
  windows1252: "windows-1252",
  usascii: "windows-1252",
};

/** The decoder's name for a character set; undefined for one that is not known here. */
export function knownCharset(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return Object.hasOwn(DECODERS, plain) ? DECODERS[plain] : undefined;
}

/**
 * Text of octets. In a character set that is not known here, or not named, octets that are UTF-8 are taken for it and others for
 * Windows-1252, of which ISO 8859-1 is a part, so that a message is never lost.
 */
export function decodeCharset(octets: Uint8Array, name: string): string {
  const known = knownCharset(name);
  if (known !== undefined) return decoded(octets, known, false);
  try {
    return decoded(octets, "utf-8", true);
  } catch {
    return decoded(octets, "windows-1252", false);
  }
}

function decoded(octets: Uint8Array, label: string, fatal: boolean): string {
  return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(octets);
}
