import * as v from "valibot";

/** The configuration cannot be used; `problems` has one line for each bad value. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[];
  constructor(source: string, problems: readonly string[]) {
    super(`${source} cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

/** Where a bad value stands, as in `programs[0].senders`. */
export type Path = readonly (string | number)[];

export function pathText(path: Path): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === "number") return `${before}[${key}]`;
    return before === "" ? key : `${before}.${key}`;
  }, "");
  return text === "" ? "configuration" : text;
}

/** What kind of thing a value is, in words; the value itself is never repeated, since a credential may stand in the wrong place. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** One line of a ConfigurationError. */
export function problem(path: Path, expected: string, found: unknown): string {
  return `${pathText(path)}: expected ${expected}, found ${kindOf(found)}`;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  Array: "an array",
  Object: "an object",
  string: "a string",
  number: "a number",
  boolean: "true or false",
  never: "no member of this name",
};

/** What a schema expects, in words, from Valibot's own notation. */
function inWords(notation: string): string {
  const choices = /^\((.*)\)$/.exec(notation)?.[1]?.split(" | ");
  return choices === undefined ? (IN_WORDS[notation] ?? notation) : `one of ${choices.join(", ")}`;
}

const EXPECTED = "expected ";

function expectation(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith(EXPECTED)
    ? issue.message.slice(EXPECTED.length)
    : inWords(issue.expected ?? issue.type.replaceAll("_", " "));
}

/** The bad value; for a member too many, what stands under its name. */
function badValue(issue: v.BaseIssue<unknown>): unknown {
  const last = issue.path?.at(-1);
  return last === undefined ? issue.input : last.value;
}

function keyOf({ key }: { readonly key: unknown }): string | number {
  return typeof key === "number" ? key : String(key);
}

/** A line for an issue of a schema, whose own messages begin with "expected". `prefix` leads to the value that the schema read. */
export function problemOfIssue(issue: v.BaseIssue<unknown>, prefix: Path = []): string {
  return problem([...prefix, ...(issue.path ?? []).map(keyOf)], expectation(issue), badValue(issue));
}

/** What a schema expects of a value that is not there. */
function expectationOf(schema: v.GenericSchema | undefined): string | undefined {
  const [issue] = (schema && v.safeParse(schema, undefined).issues) ?? [];
  return issue && expectation(issue);
}

/** The message of an object schema: what a missing member should be, and for a member too many which there are. */
function memberMessage(entries: Readonly<Record<string, v.GenericSchema>>) {
  const names = Object.keys(entries).join(", ");
  return (issue: v.BaseIssue<unknown>): string => {
    if (issue.expected === "never") return `expected no member of this name (there are ${names})`;
    const missing = issue.path === undefined ? undefined : entries[String(issue.path[0].key)];
    return `expected ${expectationOf(missing) ?? "an object"}`;
  };
}

/** To Valibot a list is an object as well. */
const noList = v.custom<unknown>((value) => !Array.isArray(value), "expected an object");

/** Reads an object, as the schema says, and no list. */
export function objectBy<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(noList, schema);
}

type Members = Readonly<Record<string, v.GenericSchema>>;

/** One of the kinds of object that a variant tells apart. */
export function variantMembers<const Entries extends Members>(entries: Entries) {
  return v.strictObject(entries, memberMessage(entries));
}

/** An object with these members and no others. */
export function members<const Entries extends Members>(entries: Entries) {
  return objectBy(variantMembers(entries));
}

/** An object with these members, and others that something else reads. */
export function membersAmongOthers<const Entries extends Members>(entries: Entries) {
  return objectBy(v.looseObject(entries, memberMessage(entries)));
}
