/** Every function of the system; each is `functions/<name>.ts`. */
export const FUNCTION_NAMES = [
  "inbound",
  "delivery",
  "check",
  "api",
  "outbox",
  "sender",
  "heads",
  "deadlines",
  "erasure",
  "preferences",
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Makes a table with one value for every function. */
export function forEachFunction<Value>(make: (name: FunctionName) => Value): Readonly<Record<FunctionName, Value>> {
  return {
    inbound: make("inbound"),
    delivery: make("delivery"),
    check: make("check"),
    api: make("api"),
    outbox: make("outbox"),
    sender: make("sender"),
    heads: make("heads"),
    deadlines: make("deadlines"),
    erasure: make("erasure"),
    preferences: make("preferences"),
  };
}
