import { createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { CommandProblem, readCommandLine, runCommand } from "./command.ts";
import { examine } from "./verification/findings.ts";
import { readLedgerDocuments } from "./verification/ledger-document.ts";
import { examineStatements, readStatements } from "./verification/statements.ts";

// `npm run verify-ledger`: whether ledgers that were handed over are whole, without the database that they came from.

const USAGE = `usage: npm run -s verify-ledger -- [--public-key <pem file> [--heads <file>]] [<file>]
Reads what GET /v1/subjects/{subject}/ledger or …/export answered, or several such answers, each on a line of its own; without a file, standard input.
Says of each ledger whether an entry was changed, removed, moved or added, and ends with 0 when all are intact, 1 when one is not, 2 when there is
nothing that can be verified.
  --public-key <file>   what daily heads are signed with, as GET /v1/heads/latest names it or aws kms get-public-key gives it, in PEM. With it, entries
                        that are missing at the end are found even where the state was made to agree, and so is a ledger that was written anew.
  --heads <file>        what GET /v1/heads/{day} answered on some days, each on a line of its own, as it was kept elsewhere: whether these follow each
                        other, and whether the ledger's statement is the one that was kept
  --help                shows this`;

function readOptions(parameters: readonly string[]) {
  return readCommandLine(
    {
      args: [...parameters],
      allowPositionals: true,
      options: {
        "public-key": { type: "string" },
        heads: { type: "string" },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? process.stdin.fd : path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandProblem(`${path} cannot be read${code}`);
  }
}

function readPublicKey(path: string): KeyObject {
  const pem = readText(path);
  try {
    return createPublicKey(pem);
  } catch {
    throw new CommandProblem(`${path}: expected a public key in PEM`);
  }
}

function main(): void {
  const { values, positionals } = readOptions(process.argv.slice(2));
  const [path = "-", ...others] = positionals;
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  if (others.length > 0) throw new CommandProblem(`one file was expected\n\n${USAGE}`);
  const keyPath = values["public-key"];
  const publicKey = keyPath === undefined ? undefined : readPublicKey(keyPath);
  if (values.heads !== undefined && publicKey === undefined) throw new CommandProblem("--heads needs --public-key");
  const kept = values.heads === undefined ? [] : readStatements(readText(values.heads));
  const statements = publicKey === undefined || kept.length === 0 ? [] : [examineStatements(kept, publicKey)];
  const ledgers = readLedgerDocuments(readText(path)).map((document) => examine(document, publicKey, kept));
  const findings = [...statements, ...ledgers];
  for (const { lines } of findings) process.stdout.write(`${lines.join("\n")}\n`);
  const whole = ledgers.filter(({ intact }) => intact).length;
  if (ledgers.length > 1) process.stdout.write(`${whole} of ${ledgers.length} ledgers are intact\n`);
  process.exitCode = findings.every(({ intact }) => intact) ? 0 : 1;
}

await runCommand(main, 2);
