import { type ParseArgsConfig, parseArgs } from "node:util";
import { ConfigurationError } from "./configuration/problem.ts";

/** What the person at the keyboard can put right. */
export class CommandProblem extends Error {}

/** The command line as `options` reads it. Throws CommandProblem with the usage for an option that is none. */
export function readCommandLine<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CommandProblem(`${error instanceof Error ? error.message : "bad option"}\n\n${usage}`);
  }
}

/** Runs a command; a problem that can be put right is said in plain words, and the exit code tells. */
export async function runCommand(main: () => void | Promise<void>, failure = 1): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof CommandProblem) && !(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = failure;
  }
}
