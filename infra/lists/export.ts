import { parseInstant } from "../../functions/instant.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { BEGINNING } from "./change-pages.ts";
import { connectToApi } from "./consent-api.ts";
import { exportList } from "./export-list.ts";
import { showProgress } from "./progress.ts";

const USAGE = `usage: npm run export -- <list.csv | list.ndjson> [--program <id>] [--since <time>] [--restart]

writes what holds for each purpose of everybody whose number is held: phone, program, purpose, status, at, subject, ledgerSeq

  --program <id>    only this program; default all
  --since <time>    only what has changed since, RFC 3339; default from the beginning
  --restart         begins anew where an interrupted export would go on

What changes while the list is written comes again further down: the last row of a number and purpose counts. The list holds phone numbers, and ages
from the moment it is written: ask POST /v1/check before each send.

SMS_CONSENT_URL names the installation (default the local stack); SMS_CONSENT_TOKEN or AWS credentials say who calls.`;

function readOptions() {
  const { values, positionals } = readCommandLine(
    {
      allowPositionals: true,
      options: {
        program: { type: "string" },
        since: { type: "string", default: BEGINNING },
        restart: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  const [path, ...others] = positionals;
  if (!values.help && (path === undefined || others.length > 0)) throw new CommandProblem(USAGE);
  if (parseInstant(values.since) === undefined)
    throw new CommandProblem("--since: expected an RFC 3339 time with a zone, e.g. 2026-11-24T00:00:00Z");
  return { path: path ?? "", program: values.program, since: values.since, restart: values.restart, help: values.help };
}

await runCommand(async () => {
  const { help, ...options } = readOptions();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const start = Date.parse(options.since);
  const progress = showProgress(Math.max(1, Date.now() - start));
  try {
    const onProgress = (at: string, rows: number) =>
      progress.update(at === "" ? 0 : Date.parse(at) - start, `${rows} rows`);
    const rows = await exportList({ ...options, onProgress }, connectToApi(process.env));
    progress.stop();
    process.stdout.write(`${rows} rows in ${options.path}\n`);
  } finally {
    progress.stop();
  }
});
