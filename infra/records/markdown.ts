/** Text from a configuration, so that it shows as it is: no markup of its own, on one line. */
export const shown = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|#]/g, "\\$&");

/** A table; every cell is shown as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(shown).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${shown(item)}`).join("\n");
