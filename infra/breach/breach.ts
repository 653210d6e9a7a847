import { closeSync, openSync, writeSync } from "node:fs";
import { parseInstant } from "../../functions/instant.ts";
import { subjectOfPartition } from "../../functions/store/keys.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { openInstalledTable } from "../data/open-table.ts";
import { visitPartitions } from "../data/scan.ts";
import { affectedBy } from "./affected.ts";

const USAGE = `usage: npm run -s breach -- --until <time> [--from <time>] [--list <file.ndjson>]

counts whom a breach of the table up to a time touches, by country and kind of data (GDPR 33(3)(a)); sends nothing, changes nothing

  --until <time>    when the breach ended, RFC 3339: what was written later was not in it
  --from <time>     counts only what came in from then on: for a breach of what arrives, not of the table
  --list <file>     writes a line for each person: subject, country, kinds of data

It reads the whole table, of the running local stack or of the deployed installation whose table SMS_CONSENT_TABLE names. What was deleted or has
expired since is not in it any more: restore the table to the time of the breach (point-in-time recovery) and name the restored one to count that too.`;

const SEGMENTS = 4;

function timeOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = parseInstant(text);
  if (time === undefined) throw new CommandProblem(`--${name}: expected an RFC 3339 time with a zone\n\n${USAGE}`);
  return time;
}

function readOptions() {
  const { values } = readCommandLine(
    {
      options: {
        until: { type: "string" },
        from: { type: "string" },
        list: { type: "string" },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  return {
    ...values,
    from: timeOf("from", values.from),
    until: timeOf("until", values.help ? undefined : (values.until ?? "")) ?? "",
  };
}

await runCommand(async () => {
  const { from, until, list, help } = readOptions();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const table = await openInstalledTable(process.env);
  const file = list === undefined ? undefined : openSync(list, "w", 0o600);
  const counts = new Map<string, number>();
  let people = 0;
  await visitPartitions(table, SEGMENTS, (partition, items) => {
    const subject = subjectOfPartition(partition);
    const affected = subject && affectedBy(items, { from, until });
    if (affected === undefined) return;
    people += 1;
    for (const kind of affected.kinds) {
      const key = `${affected.country}\t${kind}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (file !== undefined) writeSync(file, `${JSON.stringify({ subject, ...affected })}\n`);
  });
  if (file !== undefined) closeSync(file);
  process.stdout.write(`country\tdata\tpeople\n`);
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${key}\t${count}\n`);
  process.stdout.write(`${people} people in all\n`);
});
