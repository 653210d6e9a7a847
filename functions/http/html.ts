const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text in HTML, in an element or a quoted attribute: nothing in it is markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

/** Text in HTML whose direction is its own, or the one named, and does not spread to what stands around it. */
export const isolated = (text: string, direction?: "ltr"): string =>
  `<bdi${direction === undefined ? "" : ` dir="${direction}"`}>${escaped(text)}</bdi>`;
