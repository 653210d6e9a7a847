import { isObject, type Json, type JsonObject } from "../template/json.ts";

type Matcher = (argument: Json, value: Json | undefined) => boolean;

const startsWith = (value: Json | undefined, prefix: Json) =>
  typeof value === "string" && typeof prefix === "string" && value.startsWith(prefix);
const endsWith = (value: Json | undefined, suffix: Json) =>
  typeof value === "string" && typeof suffix === "string" && value.endsWith(suffix);
const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "=": (value, bound) => value === bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

const matchers: Readonly<Record<string, Matcher>> = {
  prefix: (argument, value) => startsWith(value, argument),
  suffix: (argument, value) => endsWith(value, argument),
  exists: (argument, value) => (value !== undefined && !isObject(value)) === argument,
  "equals-ignore-case": (argument, value) =>
    typeof value === "string" && typeof argument === "string" && value.toLowerCase() === argument.toLowerCase(),
  "anything-but": (argument, value) => {
    if (value === undefined || isObject(value)) return false;
    if (!isObject(argument)) return !asList(argument).includes(value);
    return !matchesObject(argument, value);
  },
  numeric: (argument, value) => {
    const parts = asList(argument);
    if (typeof value !== "number") return false;
    for (let index = 0; index < parts.length; index += 2) {
      const compare = comparisons[String(parts[index])];
      if (compare === undefined)
        throw new Error(`event filter: "numeric" does not know ${JSON.stringify(parts[index])}`);
      if (!compare(value, Number(parts[index + 1]))) return false;
    }
    return true;
  },
};

function matchesObject(condition: JsonObject, value: Json | undefined): boolean {
  return Object.entries(condition).every(([name, argument]) => {
    const matcher = matchers[name];
    if (matcher === undefined) throw new Error(`event filter: "${name}" is not emulated`);
    return argument !== undefined && matcher(argument, value);
  });
}

function matchesAny(conditions: readonly Json[], value: Json | undefined): boolean {
  const values: readonly (Json | undefined)[] = Array.isArray(value) ? value : [value];
  return values.some((single) =>
    conditions.some((condition) => (isObject(condition) ? matchesObject(condition, single) : condition === single)),
  );
}

/**
 * Whether the value matches a Lambda event filter's pattern (Lambda developer guide, "Filter rule syntax"). Throws an error
 * naming a rule that is not emulated.
 */
function matchesPattern(pattern: Json, value: Json | undefined): boolean {
  if (Array.isArray(pattern)) return matchesAny(pattern, value);
  if (!isObject(pattern)) throw new Error("event filter: a rule must be a list");
  return Object.entries(pattern).every(([name, inner]) => {
    if (inner === undefined) return true;
    if (name === "$or") return asList(inner).some((alternative) => matchesPattern(alternative, value));
    return matchesPattern(inner, isObject(value) ? value[name] : undefined);
  });
}

/** The test that an event source mapping's filters make: any of them, or everything when there are none. Throws when a pattern is no JSON. */
export function createFilter(patterns: readonly string[]): (record: Json) => boolean {
  const parsed = patterns.map((pattern): Json => JSON.parse(pattern));
  for (const pattern of parsed) matchesPattern(pattern, {});
  return (record) => parsed.length === 0 || parsed.some((pattern) => matchesPattern(pattern, record));
}
