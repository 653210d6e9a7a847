import { existsSync, statSync } from "node:fs";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { connectToApi } from "./consent-api.ts";
import { type Counts, importList, refusedPath } from "./import-list.ts";
import { IMPORT_COLUMNS } from "./import-row.ts";
import { showProgress } from "./progress.ts";

const USAGE = `usage: npm run import -- <list.csv | list.ndjson> [--concurrency <n>] [--restart]

carries grants and withdrawals from a list into an installation, each row as POST /v1/consents or /v1/withdrawals would take it

  columns               ${IMPORT_COLUMNS.join(", ")}, evidence.<name>;
                        in NDJSON each line is an object with these, or with the body of the route
  status                granted (the default) or withdrawn; purposes are separated by spaces
  --concurrency <n>     calls under way at a time; default 16
  --restart             begins anew where an interrupted import would go on

A grant needs the evidence that a form needs. Where the program wants double opt-in, and for whoever withdrew before, the person is asked by SMS.
Refused rows are written to <list>.refused.ndjson with the reason.

SMS_CONSENT_URL names the installation (default the local stack); SMS_CONSENT_TOKEN or AWS credentials say who calls.`;

function readOptions() {
  const { values, positionals } = readCommandLine(
    {
      allowPositionals: true,
      options: {
        concurrency: { type: "string", default: "16" },
        restart: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  const [path, ...others] = positionals;
  const concurrency = Number(values.concurrency);
  if (!values.help && (path === undefined || others.length > 0)) throw new CommandProblem(USAGE);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 256)
    throw new CommandProblem("--concurrency: expected a whole number from 1 to 256");
  return { path: path ?? "", concurrency, restart: values.restart, help: values.help };
}

const summary = ({ granted, pending, withdrawn, refused }: Counts) =>
  `${granted} granted, ${pending} asked to confirm, ${withdrawn} withdrawn, ${refused} refused`;

await runCommand(async () => {
  const { help, ...options } = readOptions();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const progress = showProgress(existsSync(options.path) ? statSync(options.path).size : 0);
  try {
    const onProgress = (bytes: number, counts: Counts) => progress.update(bytes, summary(counts));
    const counts = await importList(
      { ...options, startedAt: new Date().toISOString(), onProgress },
      connectToApi(process.env),
    );
    progress.stop();
    process.stdout.write(`${summary(counts)}${counts.refused > 0 ? `: see ${refusedPath(options.path)}` : ""}\n`);
  } finally {
    progress.stop();
  }
});
