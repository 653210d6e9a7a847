import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { configurationWarnings } from "../configuration/warnings.ts";
import { DEFAULT_DATA_DIRECTORY, type LocalStack, type LocalStackOptions, startLocalStack } from "./stack.ts";

// The console of the local stack: options from the environment, what an operator wants to know on standard output.

type Environment = Readonly<Record<string, string | undefined>>;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const warn = (line: string) => void process.stderr.write(`${line}\n`);

/** An environment variable; one that is set to nothing counts as absent. */
function variable(environment: Environment, name: string): string | undefined {
  return environment[name] === "" ? undefined : environment[name];
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error("PORT: expected a number from 0 to 65535");
  return port;
}

function readOptions(environment: Environment): LocalStackOptions & { readonly dataDirectory: string } {
  const dataDirectory = variable(environment, "DATA_DIR") ?? DEFAULT_DATA_DIRECTORY;
  return {
    configurationPath: variable(environment, "SMS_CONSENT_CONFIG"),
    secretsPath: variable(environment, "SMS_CONSENT_SECRETS"),
    dataDirectory,
    port: readPort(variable(environment, "PORT")),
    host: variable(environment, "HOST"),
    now: variable(environment, "NOW"),
    publicBaseUrl: variable(environment, "PUBLIC_BASE_URL"),
    apiToken: variable(environment, "LOCAL_API_TOKEN"),
    report: warn,
    accessLog: accessLog(dataDirectory),
  };
}

/** Where the functions' logs, the bus events and the access log are. */
const logDirectory = (dataDirectory: string) => join(dataDirectory, "logs");

/** Access lines go to a file beside the other logs, and to the console but for those of the local stack's own routes. */
function accessLog(dataDirectory: string): (line: string) => void {
  const show = (line: string) => {
    if (!line.startsWith("/_local ")) print(line);
  };
  if (dataDirectory === ":memory:") return show;
  const logs = logDirectory(dataDirectory);
  return (line) => {
    show(line);
    mkdirSync(logs, { recursive: true });
    appendFileSync(join(logs, "access.log"), `${line}\n`);
  };
}

function printWelcome(stack: LocalStack, { dataDirectory }: { readonly dataDirectory: string }): void {
  const { url, publicBaseUrl, apiToken, deployment, database } = stack;
  const connections = Object.keys(deployment.connections);
  const [program] = deployment.programs;
  const example =
    connections.find((name) => deployment.connections[name]?.defaultProgram === program.id) ?? connections[0];
  const check = JSON.stringify({ program: program.id, to: "+34600000001" });
  print(`database  ${database.engine}, ${dataDirectory === ":memory:" ? "in memory" : `data in ${dataDirectory}`}`);
  if (dataDirectory !== ":memory:") print(`logs      ${logDirectory(dataDirectory)}`);
  print("webhooks");
  const width = Math.max(...connections.map((name) => name.length));
  for (const name of connections) {
    print(`  ${name.padEnd(width)}  ${publicBaseUrl}/webhooks/${name}/inbound`);
    print(`  ${" ".repeat(width)}  ${publicBaseUrl}/webhooks/${name}/delivery`);
    const { reportUntil } = deployment.connections[name] ?? {};
    if (reportUntil !== undefined)
      print(`  ${" ".repeat(width)}  on trial until ${reportUntil}: takes what it would refuse`);
  }
  print("try");
  const at = new URL(url).port === "3000" ? "" : ` --url ${url}`;
  print(`  npm run simulate -- --connection ${example} --from +34600000001 --text "BAJA"${at}`);
  print(
    `  curl -s ${url}/v1/check -H 'authorization: Bearer ${apiToken}' -H 'content-type: application/json' -d '${check}'`,
  );
  print(`ready ${url}`);
}

function explain(error: unknown, port: number | undefined): string {
  if (!(error instanceof Error)) return "the local stack could not start";
  if (!("code" in error)) return error.message;
  if (error.code === "EADDRINUSE")
    return `PORT: ${port} is in use by another program; set PORT to another, or to 0 for any free one`;
  if (error.code === "EACCES") return `PORT: this user may not listen on ${port}`;
  return error.message;
}

/** Stops the stack at the first signal and ends the process. */
function stopOnSignals(stack: LocalStack): void {
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await stack.stop().catch(() => undefined);
    process.exit(code);
  };
  process.on("SIGTERM", () => void stop(0));
  process.on("SIGINT", () => void stop(0));
  process.on("SIGHUP", () => void stop(0));
  process.on("uncaughtException", (error) => {
    warn(`the local stack failed: ${error.stack ?? error.message}`);
    void stop(1);
  });
}

async function main(): Promise<void> {
  let port: number | undefined;
  try {
    const options = readOptions(process.env);
    port = options.port;
    const stack = await startLocalStack(options);
    stopOnSignals(stack);
    for (const warning of configurationWarnings(stack.deployment)) warn(warning);
    printWelcome(stack, options);
  } catch (error) {
    warn(explain(error, port));
    process.exit(1);
  }
}

await main();
