/**
 * Text as XML 1.0 character data or attribute value. What XML cannot hold (§2.2: most control characters, U+FFFE, U+FFFF) is left
 * out, half a surrogate pair becomes U+FFFD, and a carriage return is written so that a parser keeps it (§2.11).
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The texts of all elements of this name in a document written with `xmlText`. For simulators. */
export function elementTexts(xml: string, name: string): readonly string[] {
  const elements = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, "g"));
  return [...elements].map(([, text = ""]) => unescapeXml(text));
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code, name) =>
    code === undefined ? (NAMED_ENTITIES[name] ?? entity) : String.fromCodePoint(Number(code)),
  );
}
