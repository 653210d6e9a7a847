/** What the person at the keyboard can put right. */
export class CommandProblem extends Error {}

/** Runs a command; a problem that can be put right is said in one line, and the exit code tells. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
