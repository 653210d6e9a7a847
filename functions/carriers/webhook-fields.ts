/** More parameters than any carrier sends: beyond them a request is refused before they are read, sorted or signed. */
const MOST_PARAMETERS = 300;
const AMPERSAND = 0x26;

/** Whether a form or query, still encoded, holds more parameters than any carrier sends. */
export function hasTooManyParameters(encoded: string | Uint8Array): boolean {
  let count = 1;
  for (const octet of typeof encoded === "string" ? Buffer.from(encoded) : encoded) {
    if (octet === AMPERSAND && ++count > MOST_PARAMETERS) return true;
  }
  return false;
}

/** The same of parameters that stood in JSON. */
export function areTooMany(parameters: readonly unknown[]): boolean {
  return parameters.length > MOST_PARAMETERS;
}

/**
 * Whether every name is one that a carrier gives its parameters. A signature over names and values without separators is the same when they are
 * split elsewhere, so that without this a person's words could be made the name of another parameter.
 */
export function areParameterNames(names: readonly string[]): boolean {
  return names.every((name) => /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name));
}

/**
 * Form or query parameters by name. A name that came more than once with different values holds the array of them, so that a
 * schema asking for one text refuses it instead of picking one; an identical repetition counts once.
 */
export type WebhookFields = Readonly<Record<string, string | readonly string[]>>;

/** Groups decoded name–value pairs by name, in the order of first appearance. The object has no prototype, so no name is special. */
export function groupFields(pairs: Iterable<readonly [string, string]>): WebhookFields {
  const grouped = new Map<string, Set<string>>();
  for (const [name, value] of pairs) {
    const values = grouped.get(name);
    if (values === undefined) grouped.set(name, new Set([value]));
    else values.add(value);
  }
  const fields: Record<string, string | readonly string[]> = Object.create(null);
  for (const [name, values] of grouped) {
    const [first = "", ...others] = values;
    fields[name] = others.length === 0 ? first : [first, ...others];
  }
  return fields;
}

/** The same with names in lower case, for carriers that vary the case of their parameters. */
export function groupFieldsIgnoringCase(pairs: Iterable<readonly [string, string]>): WebhookFields {
  return groupFields([...pairs].map(([name, value]) => [name.toLowerCase(), value] as const));
}
