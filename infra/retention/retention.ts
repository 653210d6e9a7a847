import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { RETENTION, type RetentionKind } from "../../functions/consent/retention.ts";
import { instantOf } from "../../functions/instant.ts";
import { type StateChange, writeChange } from "../../functions/store/change.ts";
import type { Table } from "../../functions/store/table.ts";
import { CommandProblem, readCommandLine, runCommand } from "../command.ts";
import { loadConfiguration } from "../configuration/load.ts";
import { openInstalledTable } from "../data/open-table.ts";
import { visitPartitions } from "../data/scan.ts";
import { redatedProof } from "./redated-proof.ts";
import { type Shortened, shortenedAmong } from "./shortened.ts";

const USAGE = `usage: npm run -s retention -- --dry-run | --apply

has what is stored already expire by the retention periods in the configuration, where they have been shortened: what is new expires by them anyway

  --dry-run   counts what would expire sooner, by kind, and changes nothing
  --apply     does it

It reads the whole table, of the running local stack or of the deployed installation whose table SMS_CONSENT_TABLE names, and the configuration that
SMS_CONSENT_CONFIG names. Nothing is kept longer by it, and nothing of a restricted person is touched. Broken off, it is run again: what is done is done.
Of proof it is the day that is planned anew on which it ends, for each person; on that day the schedule has it expire.`;

const SEGMENTS = 4;
const AT_ONCE = 10;
const TIMEOUT_MILLISECONDS = 10_000;

function readMode(): "dry-run" | "apply" | "help" {
  const { values } = readCommandLine(
    {
      options: {
        "dry-run": { type: "boolean", default: false },
        apply: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    },
    USAGE,
  );
  if (values.help) return "help";
  if (values["dry-run"] === values.apply)
    throw new CommandProblem(`one of --dry-run and --apply was expected\n\n${USAGE}`);
  return values.apply ? "apply" : "dry-run";
}

/** Gives an item its sooner expiry, unless it has changed since it was read: a restriction takes the expiry off. */
async function shorten(table: Table, { key, from, to }: Shortened): Promise<boolean> {
  try {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: "SET expiresAt = :to",
        ConditionExpression: "expiresAt = :from",
        ExpressionAttributeValues: { ":from": from, ":to": to },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Plans the end of somebody's proof anew, unless their state has moved on since it was read: then it was planned with that. */
async function redate(table: Table, change: StateChange): Promise<boolean> {
  const { subject } = change.state;
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  return (await writeChange(table, { subject, state: change }, instantOf(Date.now()), signal)).result === "written";
}

await runCommand(async () => {
  const mode = readMode();
  if (mode === "help") return void process.stdout.write(`${USAGE}\n`);
  const deployment = loadConfiguration(process.env.SMS_CONSENT_CONFIG);
  const table = await openInstalledTable(process.env);
  const counts = new Map<string, number>();
  const add = (kind: RetentionKind, number: number) => counts.set(kind, (counts.get(kind) ?? 0) + number);
  await visitPartitions(table, SEGMENTS, async (_, items) => {
    const due = shortenedAmong(items, deployment.retention);
    const proof = redatedProof(items, deployment);
    if (proof !== undefined) add("consentProof", mode === "dry-run" || (await redate(table, proof)) ? 1 : 0);
    for (let start = 0; start < due.length; start += AT_ONCE) {
      const some = due.slice(start, start + AT_ONCE);
      const done = mode === "apply" ? await Promise.all(some.map((one) => shorten(table, one))) : some.map(() => true);
      for (const [index, { kind }] of some.entries()) {
        if (done[index] === true) add(kind, 1);
      }
    }
  });
  process.stdout.write(`kind\t${mode === "apply" ? "shortened" : "would be shortened"}\n`);
  for (const kind of Object.keys(RETENTION)) process.stdout.write(`${kind}\t${counts.get(kind) ?? 0}\n`);
});
