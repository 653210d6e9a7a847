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
