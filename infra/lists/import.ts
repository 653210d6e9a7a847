import { existsSync, statSync } from "node:fs";
import { isDay } from "../../functions/local-day.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { connectToApi } from "./consent-api.ts";
import { type Counts, importList, refusedPath } from "./import-list.ts";
import { importRegistry } from "./import-registry.ts";
import { IMPORT_COLUMNS } from "./import-row.ts";
import { showProgress } from "./progress.ts";

const USAGE = `usage: npm run import -- <list.csv | list.ndjson> [--concurrency <n>] [--restart]
       npm run import -- --registry <id> --as-of <day> <list.csv | list.ndjson> [--concurrency <n>]

carries grants and withdrawals from a list into an installation, each row as POST /v1/consents or /v1/withdrawals would take it

  columns               ${IMPORT_COLUMNS.join(", ")}, evidence.<name>;
                        in NDJSON each line is an object with these, or with the body of the route
  status                granted (the default) or withdrawn; purposes are separated by spaces
  --concurrency <n>     calls under way at a time; default 16
  --restart             begins anew where an interrupted import would go on

  --registry <id>       the list is a registry's of people who want no advertising: columns phone and, where it is known, since
  --as-of <day>         of which day that list is; once all of it is in, whom it does not name is on the registry no longer

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
        registry: { type: "string" },
        "as-of": { type: "string" },
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
  const { registry, "as-of": day } = values;
  if (registry !== undefined && (day === undefined || !isDay(day)))
    throw new CommandProblem("--as-of: expected the day that the registry's list is of, such as 2026-11-24");
  const list = registry === undefined || day === undefined ? undefined : { registry, asOf: `${day}T00:00:00Z` };
  return { list, path: path ?? "", concurrency, restart: values.restart, help: values.help };
}

const summary = ({ granted, pending, withdrawn, refused }: Counts) =>
  `${granted} granted, ${pending} asked to confirm, ${withdrawn} withdrawn, ${refused} refused`;

await runCommand(async () => {
  const { help, list, ...options } = readOptions();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const progress = showProgress(existsSync(options.path) ? statSync(options.path).size : 0);
  try {
    if (list !== undefined) {
      const onProgress = (bytes: number, listed: number) => progress.update(bytes, `${listed} listed`);
      const listed = await importRegistry({ ...options, ...list, onProgress }, connectToApi(process.env));
      progress.stop();
      return void process.stdout.write(`${listed} listed; the list of ${list.asOf.slice(0, 10)} is in force\n`);
    }
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
