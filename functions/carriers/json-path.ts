/** A way into a JSON document, e.g. `results[0].price.amount`: names separated by dots, positions in brackets. */
const PATH = /^(?:[^.[\]]+|\[\d{1,3}\])(?:\.[^.[\]]+|\[\d{1,3}\])*$/;
const STEP = /\[(\d+)\]|([^.[\]]+)/g;
const MAXIMUM_STEPS = 12;
/** Names through which an object leads to its prototype. */
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/** The steps of a path; no steps for the empty path, which is the document itself. */
export function pathSteps(path: string): readonly (string | number)[] {
  return [...path.matchAll(STEP)].map(([, position, name = ""]) => (position === undefined ? name : Number(position)));
}

/** Whether the text is a path that may be followed. */
export function isJsonPath(path: string): boolean {
  if (path === "") return true;
  const steps = pathSteps(path);
  return PATH.test(path) && steps.length <= MAXIMUM_STEPS && !steps.some((step) => FORBIDDEN_NAMES.has(String(step)));
}

/** What a path leads to; undefined where it leads nowhere. Follows own members only. */
export function valueAtPath(document: unknown, path: string): unknown {
  let value = document;
  for (const step of pathSteps(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The text of a JSON string, number or boolean; undefined for everything else. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
