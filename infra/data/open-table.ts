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

/**
 * The table of an installation, for commands that need more than `/v1` gives: the deployed one that `SMS_CONSENT_TABLE` names, with the AWS
 * credentials and region of the environment; else that of the running local stack. Throws CommandProblem where there is neither.
 */
export async function openInstalledTable(environment: Readonly<Record<string, string | undefined>>): Promise<Table> {
  const { SMS_CONSENT_TABLE, LOCAL_API_TOKEN, PORT } = environment;
  if (SMS_CONSENT_TABLE) return openWith(new DynamoDBClient({}), SMS_CONSENT_TABLE);
  const { endpoint, tables } = await askLocalStack(`http://127.0.0.1:${PORT || "3000"}`, LOCAL_API_TOKEN || "local");
  const [name] = Object.values(tables);
  if (name === undefined) throw new CommandProblem("the local stack has no table");
  return openWith(new DynamoDBClient({ endpoint, region: "eu-west-1", credentials: LOCAL_CREDENTIALS }), name);
}
