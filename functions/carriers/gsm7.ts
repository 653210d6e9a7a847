/** The default alphabet of SMS (3GPP TS 23.038 §6.2.1), by septet. */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const ESCAPE = 0x1b;
/** The extension table (§6.2.1.1), by the septet that follows an escape. */
const EXTENSION: ReadonlyMap<number, string> = new Map([
  [0x0a, "\f"],
  [0x14, "^"],
  [0x28, "{"],
  [0x29, "}"],
  [0x2f, "\\"],
  [0x3c, "["],
  [0x3d, "~"],
  [0x3e, "]"],
  [0x40, "|"],
  [0x65, "€"],
]);

/** Text of octets that hold one septet each, as gateways pass it on; an octet above 127 or an unknown extension becomes U+FFFD. */
export function decodeGsm7(octets: Uint8Array): string {
  let text = "";
  for (let index = 0; index < octets.length; index++) {
    const septet = octets[index] ?? 0;
    if (septet === ESCAPE) text += EXTENSION.get(octets[++index] ?? 0) ?? "\ufffd";
    else text += BASIC[septet] ?? "\ufffd";
  }
  return text;
}

/** The octets of a text, one septet each; undefined when the alphabet lacks a character of it. */
export function encodeGsm7(text: string): Uint8Array | undefined {
  const octets: number[] = [];
  for (const character of text) {
    const septet = BASIC.indexOf(character);
    const extended = [...EXTENSION].find(([, listed]) => listed === character)?.[0];
    if (septet !== -1 && septet !== ESCAPE) octets.push(septet);
    else if (extended !== undefined) octets.push(ESCAPE, extended);
    else return undefined;
  }
  return Uint8Array.from(octets);
}
