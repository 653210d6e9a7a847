import { setTimeout as delay } from "node:timers/promises";
import { type BusEvent, eventsOperations } from "./aws/events.ts";
import { type SecretValues, secretsOperations } from "./aws/secrets.ts";
import { startAwsServer } from "./aws/server.ts";
import { sqsOperations } from "./aws/sqs.ts";
import type { Clock } from "./clock.ts";
import type { DataDirectory } from "./data-directory.ts";
import { type Database, openDatabase } from "./database/database.ts";
import type { Engine } from "./database/engine.ts";
import { createExpiry } from "./database/expiry.ts";
import { openCheckpoints } from "./event-sources/checkpoints.ts";
import type { EventSource } from "./event-sources/source.ts";
import { startSource } from "./event-sources/sources.ts";
import { type AwsCall, createFunctions } from "./functions/functions.ts";
import type { OutgoingAnswerMessage, OutgoingCall } from "./functions/messages.ts";
import type { LocalFunction, Outcome } from "./functions/pool.ts";
import { type LocalRoute, type Served, startHttpServer } from "./http/server.ts";
import { whenIdle } from "./idle.ts";
import { openLog } from "./log.ts";
import { openJournal } from "./queues/journal.ts";
import { createQueue, type Queue } from "./queues/queue.ts";
import { findSchedule, runSchedule } from "./schedules.ts";
import { nameResources, type Place } from "./template/names.ts";
import { readResources } from "./template/resources.ts";
import { readTemplate, type SynthesisedApp } from "./template/template.ts";

export interface EmulatorOptions {
  /** Asked for once the port is ours, since synthesis takes longer than everything else. */
  app(): SynthesisedApp;
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
  /** Where the functions find SQS, EventBridge and Secrets Manager. */
  readonly awsUrl: string;
  readonly clock: Clock;
  readonly database: Database;
  /** Physical names by logical id. */
  readonly tables: Readonly<Record<string, string>>;
  functionLogs(): readonly string[];
  busEvents(): readonly BusEvent[];
  /** Calls of the functions to other hosts that were not let out. */
  outgoingCalls(): readonly OutgoingCall[];
  awsCalls(): readonly AwsCall[];
  /** Every message in the queue, also those delayed or in somebody's hands. The queue is named by logical id, by name, or by a part of the logical id. */
  queueDepth(part: string): number;
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

interface Labelled {
  readonly logicalId: string;
  readonly name: string;
}

/** The one resource with this logical id or name, or whose logical id holds the text. */
function findResource<Kind extends Labelled>(resources: readonly Kind[], wanted: string, kind: string): Kind {
  const exact = resources.filter(({ logicalId, name }) => logicalId === wanted || name === wanted);
  const found = exact.length > 0 ? exact : resources.filter(({ logicalId }) => logicalId.includes(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new Error(
    `no single ${kind} "${wanted}"; there are: ${resources.map(({ logicalId }) => logicalId).join(", ")}`,
  );
}

/** Runs everything in the synthesised template that acts at run time. Rejects, leaving nothing behind, when something cannot be run. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { clock, data, report } = options;
  const cleanups: (() => Promise<unknown>)[] = [];
  const cleanUp = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    return await build();
  } catch (error) {
    await cleanUp();
    throw error;
  }

  async function build(): Promise<Emulator> {
    let served: Served | undefined;
    const http = await startHttpServer(options.port, options.host, () => served);
    cleanups.push(() => http.close(0));
    const url = `http://${options.host === "0.0.0.0" ? "127.0.0.1" : options.host}:${http.port}`;
    const publicBaseUrl = options.publicBaseUrl ?? url;

    let services = {};
    const aws = await startAwsServer(() => services, report);
    cleanups.push(() => aws.close());

    const app = options.app();
    const template = readTemplate(app.template);
    const place: Place = { stackName: "local", region: "eu-west-1", accountId: "000000000000", awsUrl: aws.url };
    const resources = readResources(template, nameResources(template, place), place);

    const database = await openDatabase(options.engine, data.path, resources.tables, place.region);
    cleanups.push(() => database.close());

    const functionLog = openLog(data.file("logs", "functions.log"));
    const eventLog = openLog(data.file("logs", "events.log"));
    const busEvents: BusEvent[] = [];
    const outgoingCalls: OutgoingCall[] = [];
    const awsCalls: AwsCall[] = [];
    const sources: EventSource[] = [];
    const nudge = () => {
      for (const source of sources) source.nudge();
    };

    const functions = createFunctions(resources.functions, {
      place,
      clock,
      endpoints: { database: database.endpoint, aws: aws.url, publicBaseUrl },
      apiIds: resources.apiIds,
      log: functionLog,
      assetDirectory: app.assetDirectory,
      onAwsCall: (call) => void awsCalls.push(call),
      onOutgoingCall(call) {
        const answer = options.answerOutgoing(call);
        if (answer !== undefined) outgoingCalls.push(call);
        return answer;
      },
      onEnd: nudge,
      report,
    });
    const stopFunctions = () => Promise.all([...functions.values()].map((one) => one.stop()));
    cleanups.push(stopFunctions);

    const journal = openJournal(data.file("queues.jsonl"));
    const queues: readonly Queue[] = resources.queues.map((resource) =>
      createQueue(resource, journal.kept(resource.name), {
        clock,
        journal,
        find: (arn) => queueWithArn(arn),
        onMessage: nudge,
      }),
    );
    const queueWithArn = (arn: string) => queues.find((queue) => queue.resource.arn === arn);

    const expiry = createExpiry(database.client, resources.tables, clock);
    const checkpoints = openCheckpoints(data.file("checkpoints.json"));
    for (const mapping of resources.mappings.filter(({ properties }) => properties.Enabled)) {
      const { tables } = resources;
      sources.push(
        startSource(mapping, {
          place,
          clock,
          database,
          expiry,
          checkpoints,
          functions,
          tables,
          queue: queueWithArn,
          report,
        }),
      );
    }
    const stopSources = () => Promise.all(sources.map((source) => source.stop()));
    cleanups.push(async () => void (await Promise.all([stopSources(), stopFunctions()])));

    const onEvent = (event: BusEvent) => {
      busEvents.push(event);
      eventLog.append(JSON.stringify(event));
    };
    services = {
      AmazonSQS: sqsOperations(queues),
      AWSEvents: eventsOperations(["default", ...resources.buses.map(({ name }) => name)], place, clock, onEvent),
      secretsmanager: secretsOperations(resources.secrets, options.secretValues),
    };

    // An engine that is away, in an outage that is being played, is looked at again at the next turn.
    const sweep = () => (options.removeExpired ? expiry.sweep().catch(() => undefined) : Promise.resolve());
    const sweeping = setInterval(sweep, SWEEP);
    sweeping.unref();
    cleanups.push(async () => clearInterval(sweeping));
    clock.onJump(() => {
      void sweep();
      nudge();
    });

    const functionOf = (part: string): LocalFunction => {
      const target = functions.get(findResource(resources.functions, part, "function").arn);
      if (target === undefined) throw new Error(`the function ${part} does not run`);
      return target;
    };

    const emulator: Emulator = {
      url,
      publicBaseUrl,
      awsUrl: aws.url,
      clock,
      database,
      tables: Object.fromEntries(resources.tables.map(({ logicalId, name }) => [logicalId, name])),
      functionLogs: functionLog.lines,
      busEvents: () => busEvents,
      outgoingCalls: () => outgoingCalls,
      awsCalls: () => awsCalls,
      queueDepth: (part) => {
        const wanted = findResource(resources.queues, part, "queue");
        return queueWithArn(wanted.arn)?.depth() ?? 0;
      },
      whenIdle: (timeoutMilliseconds = 15_000) => whenIdle({ functions, sources, settle: sweep }, timeoutMilliseconds),
      invoke: async (part, event) => functionOf(part).invoke(event),
      runSchedule: async (name) => runSchedule(findSchedule(resources.schedules, name), functions, place, clock),
      async stop() {
        const pending = () => [...functions.values()].some((one) => one.pending() > 0);
        const closing = http.close(GRACE);
        for (let waited = 0; waited < GRACE && pending(); waited += 20) await delay(20);
        await closing;
        await cleanUp();
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
}
