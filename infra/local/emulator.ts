import { setTimeout as delay } from "node:timers/promises";
import { type BusEvent, eventsOperations } from "./aws/events.ts";
import { kmsOperations } from "./aws/kms.ts";
import { createOutages, type Outages } from "./aws/outages.ts";
import { type SecretValues, secretsOperations } from "./aws/secrets.ts";
import { type Services, startAwsServer } from "./aws/server.ts";
import { sqsOperations } from "./aws/sqs.ts";
import type { Clock } from "./clock.ts";
import type { DataDirectory } from "./data-directory.ts";
import { type Database, openDatabase } from "./database/database.ts";
import type { Engine } from "./database/engine.ts";
import { createExpiry, type Expiry } from "./database/expiry.ts";
import { openCheckpoints } from "./event-sources/checkpoints.ts";
import type { EventSource } from "./event-sources/source.ts";
import { startSource } from "./event-sources/sources.ts";
import { findResource } from "./find-resource.ts";
import { type AwsCall, createFunctions } from "./functions/functions.ts";
import type { OutgoingAnswerMessage, OutgoingCall } from "./functions/messages.ts";
import type { Outcome } from "./functions/pool.ts";
import { type LocalRoute, type Served, startHttpServer } from "./http/server.ts";
import { whenIdle } from "./idle.ts";
import { openQueues } from "./queues/queues.ts";
import { openRecordings } from "./recordings.ts";
import { runSchedule } from "./schedules.ts";
import { nameResources, type Place } from "./template/names.ts";
import { readResources } from "./template/resources.ts";
import { readTemplate, type SynthesisedApp } from "./template/template.ts";

export interface EmulatorOptions {
  /** Asked for once the port is ours, since synthesis takes longer than everything else. */
  app(): Promise<SynthesisedApp>;
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** The base that callers of the HTTP API use, without a trailing slash; default the local address. */
  readonly publicBaseUrl?: string | undefined;
  readonly apiToken: string;
  readonly clock: Clock;
  readonly data: DataDirectory;
  readonly engine: Engine;
  readonly secretValues: SecretValues;
  /** Whether expired items are removed, as TTL does in its own time. */
  readonly removeExpired: boolean;
  /** What a call to another host is answered with instead; undefined lets it go out. */
  answerOutgoing(call: OutgoingCall): OutgoingAnswerMessage["answer"];
  /** Takes lines for the operator. */
  report(line: string): void;
  accessLog(line: string): void;
  /** Further local routes, by the first segment after `/_local/`. */
  localRoutes?(emulator: Emulator): Readonly<Record<string, LocalRoute>>;
}

/** A template at work on this machine. */
export interface Emulator {
  readonly url: string;
  readonly publicBaseUrl: string;
  /** Where the functions find SQS, EventBridge, Secrets Manager and KMS. */
  readonly awsUrl: string;
  readonly clock: Clock;
  readonly database: Database;
  /** Has SQS, EventBridge, Secrets Manager or KMS fail, and brings them back. */
  readonly services: Pick<Outages, "fail" | "restore">;
  /** Physical names by logical id. */
  readonly tables: Readonly<Record<string, string>>;
  functionLogs(): readonly string[];
  busEvents(): readonly BusEvent[];
  /** Calls of the functions to other hosts that were not let out. */
  outgoingCalls(): readonly OutgoingCall[];
  awsCalls(): readonly AwsCall[];
  /** Every message in the queue, also those delayed or in somebody's hands. The queue is named by logical id, by name, or by a part of the logical id. */
  queueDepth(part: string): number;
  /** The body of every message that was put into the queue, in order, also of those long gone. */
  queueBodies(part: string): readonly string[];
  /** See `idle.ts`. */
  whenIdle(timeoutMilliseconds?: number): Promise<void>;
  /** Invokes a function named by logical id or a part of it. */
  invoke(part: string, event: unknown): Promise<Outcome>;
  runSchedule(name: string): Promise<readonly Outcome[]>;
  stop(): Promise<void>;
}

/** How often expired items are looked for, in milliseconds. */
const SWEEP = 3_000;
/** What running work is given at a stop, in milliseconds. */
const GRACE = 700;

/** Removes expired items now and then, and when asked to. An engine that is away, in an outage that is being played, is looked at again at the next turn. */
function sweepRegularly(expiry: Expiry): { sweep(): Promise<void>; stop(): void } {
  const sweep = () => expiry.sweep().catch(() => undefined);
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return { sweep, stop: () => clearInterval(timer) };
}

const LEAVE_EXPIRED = { sweep: async () => {}, stop: () => {} };

/** What has been started, to be stopped in the opposite order. */
class Started {
  readonly #stops: (() => unknown)[] = [];

  add<Thing>(thing: Thing, stop: (thing: Thing) => unknown): Thing {
    this.#stops.push(() => stop(thing));
    return thing;
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) await stop();
  }
}

/** Runs everything in the synthesised template that acts at run time. Rejects, leaving nothing behind, when something cannot be run. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const started = new Started();
  try {
    return await build(options, started);
  } catch (error) {
    await started.stop();
    throw error;
  }
}

const addressOf = (host: string, port: number) => `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;

async function build(options: EmulatorOptions, started: Started): Promise<Emulator> {
  const { clock, data, report } = options;
  let served: Served | undefined;
  let services: Services = {};
  const http = started.add(await startHttpServer(options.port, options.host, () => served), (server) =>
    server.close(0),
  );
  const outages = createOutages();
  const aws = started.add(await startAwsServer(() => services, outages, report), (server) => server.close());
  const url = addressOf(options.host, http.port);
  const publicBaseUrl = options.publicBaseUrl ?? url;

  const app = await options.app();
  const place: Place = { stackName: "local", region: "eu-west-1", accountId: "000000000000", awsUrl: aws.url };
  const template = readTemplate(app.template);
  const resources = readResources(template, nameResources(template, place), place);
  const { tables, apiIds } = resources;

  const recordings = openRecordings(data);
  const sources: EventSource[] = [];
  const nudge = () => {
    for (const source of sources) source.nudge();
  };
  const database = started.add(await openDatabase(options.engine, data.path, tables, place.region), (one) =>
    one.close(),
  );
  const queues = openQueues(resources.queues, data.file("queues.jsonl"), clock, {
    onMessage: nudge,
    onPutIn: (queue, body) => recordings.queueMessages.append({ queue, body }),
  });
  const functions = createFunctions(resources.functions, {
    place,
    clock,
    endpoints: { database: database.endpoint, aws: aws.url, publicBaseUrl },
    apiIds,
    log: recordings.functionLog,
    assetDirectory: app.assetDirectory,
    onAwsCall: recordings.awsCalls.append,
    onOutgoingCall(call) {
      const answer = options.answerOutgoing(call);
      if (answer !== undefined) recordings.outgoingCalls.append(call);
      return answer;
    },
    onEnd: nudge,
    report,
  });
  const busNames = ["default", ...resources.buses.map(({ name }) => name)];
  services = {
    AmazonSQS: sqsOperations(queues.all),
    AWSEvents: eventsOperations(busNames, place, clock, recordings.busEvents.append),
    secretsmanager: secretsOperations(resources.secrets, options.secretValues),
    TrentService: kmsOperations(resources.keys, data.file("signing-keys.json")),
  };

  const expiry = createExpiry(database.client, tables, clock);
  const sweeper = started.add(options.removeExpired ? sweepRegularly(expiry) : LEAVE_EXPIRED, (one) => one.stop());
  const checkpoints = openCheckpoints(data.file("checkpoints.json"));
  const queue = queues.withArn;
  // Sources end when their functions do, and the other way round.
  started.add(sources, (all) =>
    Promise.all([...all.map((source) => source.stop()), ...[...functions.values()].map((one) => one.stop())]),
  );
  for (const mapping of resources.mappings.filter(({ properties }) => properties.Enabled)) {
    sources.push(
      startSource(mapping, { place, clock, database, expiry, checkpoints, functions, tables, queue, report }),
    );
  }
  clock.onJump(() => {
    void sweeper.sweep();
    nudge();
  });

  const pending = () => [...functions.values()].some((one) => one.pending() > 0);
  const emulator: Emulator = {
    url,
    publicBaseUrl,
    awsUrl: aws.url,
    clock,
    database,
    services: outages,
    tables: Object.fromEntries(tables.map(({ logicalId, name }) => [logicalId, name])),
    functionLogs: recordings.functionLog.entries,
    busEvents: recordings.busEvents.entries,
    outgoingCalls: recordings.outgoingCalls.entries,
    awsCalls: recordings.awsCalls.entries,
    queueBodies(part) {
      const { name } = findResource(resources.queues, part, "queue");
      return recordings.queueMessages.entries().flatMap(({ queue, body }) => (queue === name ? [body] : []));
    },
    queueDepth: (part) => queue(findResource(resources.queues, part, "queue").arn)?.depth() ?? 0,
    whenIdle: (timeoutMilliseconds = 45_000) =>
      whenIdle({ functions, sources, settle: sweeper.sweep }, timeoutMilliseconds),
    async invoke(part, event) {
      const target = functions.get(findResource(resources.functions, part, "function").arn);
      if (target === undefined) throw new Error(`the function ${part} does not run`);
      return target.invoke(event);
    },
    runSchedule: async (name) =>
      runSchedule(findResource(resources.schedules, name, "schedule"), functions, place, clock),
    async stop() {
      const closing = http.close(GRACE);
      for (let waited = 0; waited < GRACE && pending(); waited += 20) await delay(20);
      await closing;
      await started.stop();
    },
  };
  served = {
    routes: resources.routes,
    functions,
    place,
    clock,
    apiToken: options.apiToken,
    localRoutes: options.localRoutes?.(emulator) ?? {},
    onAnswered: nudge,
    accessLog: options.accessLog,
  };
  return emulator;
}
