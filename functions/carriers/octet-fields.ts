import * as v from "valibot";

/** Values by name as the octets that were percent-encoded, for carriers whose parameters are not UTF-8. Repeated names keep all values. */
export type OctetFields = ReadonlyMap<string, readonly Uint8Array[]>;

/** Reads a query or a form (`application/x-www-form-urlencoded`) without assuming a character set for the values; names are UTF-8. */
export function octetFields(encoded: string | Uint8Array): OctetFields {
  const fields = new Map<string, Uint8Array[]>();
  for (const pair of Buffer.from(encoded).toString("latin1").split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = percentDecoded(equals === -1 ? pair : pair.slice(0, equals)).toString("utf8");
    const value = percentDecoded(equals === -1 ? "" : pair.slice(equals + 1));
    const earlier = fields.get(name);
    if (earlier === undefined) fields.set(name, [value]);
    else earlier.push(value);
  }
  return fields;
}

/** Octets that `fieldsKeepingOctets` kept; none where the field is absent. */
export const octets = v.optional(v.instance(Uint8Array, "expected one text"), () => new Uint8Array());

/**
 * The fields as UTF-8 text, except the named ones, whose character set another field tells and which stay octets. A name that came with
 * different values holds the list of them, so that a schema asking for one refuses it.
 */
export function fieldsKeepingOctets(fields: OctetFields, kept: readonly string[]): Readonly<Record<string, unknown>> {
  const read = ([name, values]: readonly [string, readonly Uint8Array[]]): readonly [string, unknown] => {
    const [first = new Uint8Array(), ...others] = values;
    if (others.some((other) => Buffer.compare(first, other) !== 0)) return [name, values];
    return [name, kept.includes(name) ? first : Buffer.from(first).toString("utf8")];
  };
  return Object.fromEntries([...fields].map(read));
}

function percentDecoded(text: string): Buffer {
  const spaced = text.replaceAll("+", " ");
  const octets = spaced.replace(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(octets, "latin1");
}

/** Octets as a query or form value. For simulators. */
export function percentEncoded(octets: string | Uint8Array): string {
  return Buffer.from(octets)
    .toString("latin1")
    .replace(
      /[^A-Za-z0-9._~-]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    );
}
