import { join } from "node:path";
import * as v from "valibot";
import type { Deployment } from "../../functions/deployment.ts";
import { epochMilliseconds, type Instant, instantOf, parseInstant } from "../../functions/instant.ts";
import { loadConfiguration, parseConfiguration } from "../configuration/load.ts";
import type { BusEvent } from "./aws/events.ts";
import type { ServiceName } from "./aws/outages.ts";
import { type Clock, createClock } from "./clock.ts";
import { type DataDirectory, openDataDirectory } from "./data-directory.ts";
import { chooseEngine, type EngineName, requestedEngine } from "./database/engine.ts";
import { deployedApp } from "./deployed-app.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import type { AwsCall } from "./functions/functions.ts";
import type { OutgoingCall } from "./functions/messages.ts";
import type { Outcome } from "./functions/pool.ts";
import type { LocalRoute } from "./http/server.ts";
import { deploymentSecrets } from "./secrets/deployment-secrets.ts";
import { type Secrets, watchSecretsFile } from "./secrets/secrets-file.ts";
import { type Simulation, type SimulationResult, simulate } from "./simulation.ts";
import { loadSimulators } from "./simulators.ts";

export interface LocalStackOptions {
  /** A configuration as it is written in a file; default the file at `configurationPath`. */
  readonly configuration?: unknown;
  /** Default the example that ships. */
  readonly configurationPath?: string | undefined;
  /** Secrets by connection, and `_pepper`; default `secretsPath`, else made up. */
  readonly secrets?: Secrets | undefined;
  readonly secretsPath?: string | undefined;
  /** Default `:memory:`. */
  readonly dataDirectory?: string | undefined;
  /** Default 0: any free one. */
  readonly port?: number | undefined;
  /** Default the loopback interface alone. */
  readonly host?: string | undefined;
  /** RFC 3339: the instant at which the clock starts; default now. */
  readonly now?: string | undefined;
  /** Default `LOCAL_DATABASE_ENGINE` or `DYNAMODB_ENDPOINT`, else the first that this machine can run. */
  readonly engine?: EngineName | { readonly endpoint: string } | undefined;
  readonly publicBaseUrl?: string | undefined;
  /** Default `local`. */
  readonly apiToken?: string | undefined;
  /** Whether calls to carriers go out. Default: when `secretsPath` is given, since made-up secrets reach no carrier. */
  readonly callsCarriers?: boolean | undefined;
  /** What a carrier answers to a call that does not go out; default 202 and an empty object. */
  readonly carrierAnswer?: ((call: OutgoingCall) => { readonly status: number; readonly body: string }) | undefined;
  /** Whether expired items are removed, as TTL does in its own time; default true. */
  readonly removeExpired?: boolean | undefined;
  /** Take lines for the operator; default nothing is printed. */
  readonly report?: ((line: string) => void) | undefined;
  readonly accessLog?: ((line: string) => void) | undefined;
}

/** The whole system at work on this machine, as the template has it. */
export interface LocalStack {
  readonly url: string;
  /** What carriers sign. */
  readonly publicBaseUrl: string;
  readonly apiToken: string;
  readonly deployment: Deployment;
  /** `now` is an instant in RFC 3339. */
  readonly clock: { now(): string; advance(milliseconds: number): void; set(instant: string): void };
  /** Stopping the engine plays an outage; it needs a data directory. */
  readonly database: {
    readonly engine: string;
    readonly endpoint: string;
    stop(): Promise<void>;
    start(): Promise<void>;
  };
  /** Outages of the other services: their calls end in a reset connection until all are restored. */
  readonly services: { fail(names: readonly ServiceName[]): void; restore(): void };
  /** Physical names by logical id. */
  readonly tables: Readonly<Record<string, string>>;
  functionLogs(): readonly string[];
  busEvents(): readonly BusEvent[];
  /** Calls to carriers that did not go out. */
  outgoingCalls(): readonly OutgoingCall[];
  /** Every call of a function to an AWS service, in order. */
  awsCalls(): readonly AwsCall[];
  /** Every message in the queue, also those delayed or in somebody's hands, by a part of its logical id. */
  queueDepth(logicalIdPart: string): number;
  /** The body of every message that was put into the queue, in order, also of those long gone. */
  queueBodies(logicalIdPart: string): readonly string[];
  /** Resolves when nothing runs and nothing that could be delivered now is undelivered; messages that wait for a time are not waited for. */
  whenIdle(timeoutMilliseconds?: number): Promise<void>;
  simulate(simulation: Simulation): Promise<SimulationResult>;
  runSchedule(name: string): Promise<readonly Outcome[]>;
  /** Invokes a function by a part of its logical id. */
  invoke(logicalIdPart: string, event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

function instant(text: string, name: string): number {
  const parsed = parseInstant(text);
  if (parsed === undefined)
    throw new Error(`${name}: expected an RFC 3339 time with a zone, e.g. 2026-11-24T09:15:02Z`);
  return epochMilliseconds(parsed);
}

function readDeployment({ configuration, configurationPath }: LocalStackOptions, now: Instant): Deployment {
  return configuration === undefined
    ? loadConfiguration(configurationPath, now)
    : parseConfiguration(configuration, { now });
}

function readBaseUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\/[^?#]+$/.test(url) || !URL.canParse(url)) {
    throw new Error("PUBLIC_BASE_URL: expected an http or https URL without query, e.g. https://sms.example.com");
  }
  return url.replace(/\/+$/, "");
}

const clockMove = v.union(
  [v.object({ advance: v.pipe(v.number(), v.finite()) }), v.object({ set: v.string() })],
  "expected {advance: milliseconds} or {set: RFC 3339 time}",
);

/** The local routes that act on the emulator as such. */
function controlRoutes(emulator: Emulator): Readonly<Record<string, LocalRoute>> {
  return {
    async clock(body) {
      const move = v.safeParse(clockMove, body);
      if (!move.success)
        return { status: 400, body: { message: "expected {advance: milliseconds} or {set: RFC 3339 time}" } };
      if ("advance" in move.output) emulator.clock.advance(move.output.advance);
      else emulator.clock.set(instant(move.output.set, "set"));
      return { status: 200, body: { now: instantOf(emulator.clock.now()) } };
    },
    async database() {
      return { status: 200, body: { endpoint: emulator.database.endpoint, tables: emulator.tables } };
    },
    async schedules(_body, name) {
      const outcomes = await emulator.runSchedule(name);
      const succeeded = outcomes.every(({ outcome }) => outcome === "returned");
      return { status: succeeded ? 200 : 502, body: { outcomes: outcomes.map(({ outcome }) => outcome) } };
    },
  };
}

/** Starts the system on this machine. It leaves the environment and the working directory of this process alone; several can run in one process. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const engine = chooseEngine(options.engine ?? requestedEngine(process.env));
  const publicBaseUrl = readBaseUrl(options.publicBaseUrl);
  const clock = createClock(options.now === undefined ? undefined : instant(options.now, "NOW"));
  const deployment = readDeployment(options, instantOf(clock.now()));
  const { secrets, secretsPath } = options;
  const fromFile = secretsPath === undefined ? undefined : watchSecretsFile(secretsPath);
  fromFile?.();
  const data = openDataDirectory(options.dataDirectory ?? ":memory:");
  try {
    const simulators = await loadSimulators(deployment);
    const held = deploymentSecrets({
      given: secrets === undefined ? fromFile : () => secrets,
      connections: deployment.connections,
      simulators,
      secretsPath: data.file("secrets.json"),
      pepperPath: data.file("pepper.json"),
    });
    const callsCarriers = options.callsCarriers ?? secretsPath !== undefined;
    const apiToken = options.apiToken ?? "local";
    const play = (input: unknown, emulator: Emulator) =>
      simulate(input, {
        deployment,
        simulators,
        secret: held.connection,
        now: clock.now,
        publicBaseUrl: emulator.publicBaseUrl,
        localUrl: emulator.url,
      });
    const emulator = await startEmulator({
      app: () => deployedApp(deployment),
      port: options.port ?? 0,
      host: options.host ?? "127.0.0.1",
      publicBaseUrl,
      apiToken,
      clock,
      data,
      engine,
      secretValues: held.values,
      removeExpired: options.removeExpired ?? true,
      answerOutgoing: (call) =>
        callsCarriers ? undefined : (options.carrierAnswer?.(call) ?? { status: 202, body: "{}" }),
      report: options.report ?? (() => {}),
      accessLog: options.accessLog ?? (() => {}),
      localRoutes: (running) => ({
        ...controlRoutes(running),
        simulate: async (body) => ({ status: 200, body: await play(body, running) }),
      }),
    });
    return localStack(emulator, deployment, apiToken, clock, data, (simulation) => play(simulation, emulator));
  } catch (error) {
    data.release();
    throw error;
  }
}

function localStack(
  emulator: Emulator,
  deployment: Deployment,
  apiToken: string,
  clock: Clock,
  data: DataDirectory,
  play: (simulation: Simulation) => Promise<SimulationResult>,
): LocalStack {
  const { database } = emulator;
  return {
    url: emulator.url,
    publicBaseUrl: emulator.publicBaseUrl,
    apiToken,
    deployment,
    clock: {
      now: () => instantOf(clock.now()),
      advance: clock.advance,
      set: (to) => clock.set(instant(to, "set")),
    },
    database,
    services: emulator.services,
    tables: emulator.tables,
    functionLogs: emulator.functionLogs,
    busEvents: emulator.busEvents,
    outgoingCalls: emulator.outgoingCalls,
    awsCalls: emulator.awsCalls,
    queueDepth: emulator.queueDepth,
    queueBodies: emulator.queueBodies,
    whenIdle: emulator.whenIdle,
    runSchedule: emulator.runSchedule,
    invoke: emulator.invoke,
    simulate: play,
    async stop() {
      await emulator.stop();
      data.release();
    },
  };
}

/** Where the data is kept when nothing else is said: beside `package.json`, and not in version control. */
export const DEFAULT_DATA_DIRECTORY = join(import.meta.dirname, "..", "..", ".local");
