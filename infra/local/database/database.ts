import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { TableResource } from "../template/resources.ts";
import { type Engine, prepareDirectory } from "./engine.ts";
import { freePort, startEngine } from "./process.ts";
import { ensureTables } from "./tables.ts";
import { warmUp } from "./warm-up.ts";

/** The running database with the template's tables in it. */
export interface Database {
  readonly engine: string;
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  /** Ends the engine, as an outage would: calls are refused until `start`. Throws where the data would not outlive it. */
  stop(): Promise<void>;
  /** Starts the engine again, at the same endpoint. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/** Starts the engine, its files in `dataDirectory` or in memory without one, and makes the tables. */
export async function openDatabase(
  engine: Engine,
  dataDirectory: string | undefined,
  tables: readonly TableResource[],
  region: string,
): Promise<Database> {
  const directory = prepareDirectory(dataDirectory, engine);
  const port = engine.kind === "program" ? await freePort() : 0;
  const endpoint = engine.kind === "program" ? `http://127.0.0.1:${port}` : engine.endpoint;
  const launch = async () =>
    engine.kind === "program" ? startEngine(engine.command(port, directory), port) : undefined;
  let running = await launch();
  const settings = { endpoint, region, credentials, maxAttempts: 2 };
  const client = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);

  const close = async () => {
    client.destroy();
    streams.destroy();
    await running?.stop();
    running = undefined;
  };
  try {
    await ensureTables(client, tables);
    if (engine.kind === "program" && engine.name === "dynamodb-local") await warmUp(client);
  } catch (error) {
    await close();
    if (engine.kind === "program" || !(error instanceof Error) || !("code" in error)) throw error;
    throw new Error(`DYNAMODB_ENDPOINT: nothing answers at ${endpoint}`);
  }
  return {
    engine: engine.kind === "program" ? engine.name : "endpoint",
    endpoint,
    client,
    streams,
    async stop() {
      if (engine.kind === "endpoint") throw new Error("an engine that somebody else runs is not stopped from here");
      if (directory === undefined)
        throw new Error("an engine in memory loses its data when it stops: give a data directory");
      await running?.stop();
      running = undefined;
    },
    async start() {
      running ??= await launch();
    },
    close,
  };
}
