import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getNodeValue, type ParseError, parseTree, printParseErrorCode, type Node as SyntaxNode } from "jsonc-parser";
import * as v from "valibot";
import { carrierByName } from "../../functions/carriers/registry.ts";
import type { Connection, Deployment } from "../../functions/deployment.ts";
import { type Instant, instantOf } from "../../functions/instant.ts";
import { crossProblems } from "./cross-checks.ts";
import { ConfigurationError, pathText, problemOfIssue } from "./problem.ts";
import { configuration, type WrittenDeployment } from "./schema.ts";

/** The example that ships, which works as it is. */
const EXAMPLE_CONFIGURATION = join(import.meta.dirname, "example.jsonc");

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Members that are written twice: of two connections with one name JSON would keep the last and say nothing. */
function repeatedMembers(node: SyntaxNode, text: string): string[] {
  const names = new Set<unknown>();
  const own = (node.type === "object" ? (node.children ?? []) : []).flatMap(({ children: [name] = [] }) => {
    if (name === undefined || !names.has(name.value)) {
      names.add(name?.value);
      return [];
    }
    return [`${lineAndColumn(text, name.offset)}: the member ${pathText([String(name.value)])} is there twice`];
  });
  return [...own, ...(node.children ?? []).flatMap((child) => repeatedMembers(child, text))];
}

function readCommentedJson(text: string, source: string): unknown {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset }) => `${lineAndColumn(text, offset)}: ${printParseErrorCode(error)}`);
  if (tree === undefined || problems.length > 0)
    throw new ConfigurationError(source, problems.length > 0 ? problems : ["it is empty"]);
  const repeated = repeatedMembers(tree, text);
  if (repeated.length > 0) throw new ConfigurationError(source, repeated);
  return getNodeValue(tree);
}

/** What the carriers make of their options, so that no function has to read them. Throws a ValiError on options that the cross-checks let pass. */
function withOptionsRead(written: WrittenDeployment): Deployment {
  const connections = Object.entries(written.connections).map(([name, connection]): [string, Connection] => {
    const carrier = carrierByName(connection.carrier);
    if (carrier === undefined) throw new Error(`no carrier is called ${connection.carrier}`);
    const options = v.parse(carrier.optionsSchema, connection.options);
    return [name, { ...connection, options, canSend: carrier.canSend(options) }];
  });
  return { ...written, connections: Object.fromEntries(connections) };
}

/** Reads a configuration. Throws a ConfigurationError with a line for every bad value: its path, what was expected, what kind of thing it is. `now` bounds how long a trial may last. */
export function parseConfiguration(
  value: unknown,
  {
    source = "the configuration",
    now = instantOf(Date.now()),
  }: { readonly source?: string; readonly now?: Instant } = {},
): Deployment {
  const read = v.safeParse(configuration, value);
  const problems = (read.issues ?? []).map((issue) => problemOfIssue(issue));
  if (read.typed) problems.push(...crossProblems(read.output, now));
  if (!read.typed || problems.length > 0) throw new ConfigurationError(source, problems);
  return withOptionsRead(read.output);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new ConfigurationError(path, ["the file cannot be read"]);
  }
}

/**
 * Reads a configuration file, JSON in which comments and trailing commas may stand. Without a path, or with
 * an empty one as of a variable that is not set, the example. Throws a ConfigurationError naming the file.
 */
export function loadConfiguration(path?: string, now?: Instant): Deployment {
  const source = path || EXAMPLE_CONFIGURATION;
  return parseConfiguration(readCommentedJson(readText(source), source), { source, ...(now && { now }) });
}
