import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Table } from "../../functions/store/table.ts";
import { CommandProblem } from "../command.ts";

const running = v.object({ endpoint: v.string(), tables: v.record(v.string(), v.string()) });

const LOCAL_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

const openWith = (client: DynamoDBClient, name: string): Table => ({
  name,
  client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
});

async function askLocalStack(url: string, token: string): Promise<v.InferOutput<typeof running>> {
  const unreachable = new CommandProblem(
    `no local stack answers at ${url}: start it with npm start, or name the table of a deployed installation in SMS_CONSENT_TABLE`,
  );
  const response = await fetch(`${url}/_local/database`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: "{}",
  }).catch(() => undefined);
  const read = v.safeParse(running, await response?.json().catch(() => undefined));
  if (!read.success) throw unreachable;
  return read.output;
}

/** The tables of an installation; that of who was erased where it is known. */
interface InstalledTables {
  readonly table: Table;
  readonly tombstones?: Table;
}

const isTombstones = (logicalId: string) => logicalId.includes("Tombstones");

/**
 * The tables of an installation, for commands that need more than `/v1` gives: the deployed ones that `SMS_CONSENT_TABLE` and `SMS_CONSENT_TOMBSTONES`
 * name, with the AWS credentials and region of the environment; else those of the running local stack. Throws CommandProblem where there is neither.
 */
export async function openInstalledTables(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<InstalledTables> {
  const { SMS_CONSENT_TABLE, SMS_CONSENT_TOMBSTONES, LOCAL_API_TOKEN, PORT } = environment;
  if (SMS_CONSENT_TABLE) {
    const client = new DynamoDBClient({});
    const tombstones = SMS_CONSENT_TOMBSTONES ? { tombstones: openWith(client, SMS_CONSENT_TOMBSTONES) } : {};
    return { table: openWith(client, SMS_CONSENT_TABLE), ...tombstones };
  }
  const { endpoint, tables } = await askLocalStack(`http://127.0.0.1:${PORT || "3000"}`, LOCAL_API_TOKEN || "local");
  const named = (wanted: boolean) => Object.entries(tables).find(([id]) => isTombstones(id) === wanted)?.[1];
  const [people, erased] = [named(false), named(true)];
  if (people === undefined) throw new CommandProblem("the local stack has no table");
  const client = new DynamoDBClient({ endpoint, region: "eu-west-1", credentials: LOCAL_CREDENTIALS });
  return { table: openWith(client, people), ...(erased !== undefined && { tombstones: openWith(client, erased) }) };
}

/** The table of what is held, of `openInstalledTables`. */
export async function openInstalledTable(environment: Readonly<Record<string, string | undefined>>): Promise<Table> {
  return (await openInstalledTables(environment)).table;
}
