import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { connectToApi } from "./consent-api.ts";
import { differencesPath, reconcileList } from "./reconcile-list.ts";

const USAGE = `usage: npm run reconcile -- <list.csv | list.ndjson> --program <id> [--column <name>] [--apply]

compares a carrier's opt-out list with what holds here, and shows both sides

  --program <id>     the program whose senders the list is about
  --column <name>    where the list has the number; default phone
  --apply            withdraws here what the carrier blocks and we would text

Differences are written to <list>.differences.ndjson: "carrier-only" for numbers that the carrier blocks although consent or a request stands here,
"ours-only" for numbers withdrawn here that the carrier would still deliver to.

SMS_CONSENT_URL names the installation (default the local stack); SMS_CONSENT_TOKEN or AWS credentials say who calls.`;

function readOptions() {
  const { values, positionals } = readCommandLine(
    {
      allowPositionals: true,
      options: {
        program: { type: "string" },
        column: { type: "string", default: "phone" },
        apply: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  const [path = "", ...others] = positionals;
  const { program = "", ...rest } = values;
  if (!values.help && (path === "" || program === "" || others.length > 0)) throw new CommandProblem(USAGE);
  return { path, program, ...rest };
}

await runCommand(async () => {
  const { help, ...options } = readOptions();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const found = await reconcileList({ ...options, startedAt: new Date().toISOString() }, connectToApi(process.env));
  const { listed, unreadable, carrierOnly, oursOnly, applied } = found;
  process.stdout.write(
    `${listed} numbers on the carrier's list${unreadable > 0 ? `, ${unreadable} rows without a number` : ""}\n`,
  );
  process.stdout.write(
    `${carrierOnly} purposes stand here although the carrier blocks the number${options.apply ? `: ${applied} withdrawn now` : ""}\n`,
  );
  process.stdout.write(`${oursOnly} purposes are withdrawn here although the carrier would deliver\n`);
  if (carrierOnly + oursOnly > 0) process.stdout.write(`see ${differencesPath(options.path)}\n`);
});
