import { currentInstant } from "../../functions/clock.ts";
import { replayTombstones } from "../../functions/erasure/replay.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { loadConfiguration } from "../configuration/load.ts";
import { openInstalledTables } from "../data/open-table.ts";

const USAGE = `usage: npm run -s replay-tombstones

erases again whoever was erased and is in the table again, because it was restored from before; until it has run, such a table is not served from

It plays every tombstone over the table of the running local stack, or over the one that SMS_CONSENT_TABLE names with the tombstones of the table that
SMS_CONSENT_TOMBSTONES names, by the configuration that SMS_CONSENT_CONFIG names. Broken off, it is run again: what is done is done.`;

/** A day: it is run by hand, and reads every tombstone there is. */
const TIMEOUT_MILLISECONDS = 86_400_000;

await runCommand(async () => {
  const { values } = readCommandLine({ options: { help: { type: "boolean", default: false } } }, USAGE);
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const deployment = loadConfiguration(process.env.SMS_CONSENT_CONFIG);
  const { table, tombstones } = await openInstalledTables(process.env);
  if (tombstones === undefined)
    throw new CommandProblem("the table of who was erased is not known: name it in SMS_CONSENT_TOMBSTONES");
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const replay = await replayTombstones({ deployment, table, tombstones, now: currentInstant(), signal });
  process.stdout.write(`${replay.tombstones} tombstones, ${replay.erased} people erased again\n`);
});
