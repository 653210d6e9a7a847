import { join } from "node:path";
import { RemovalPolicy, Stage } from "aws-cdk-lib";
import type { ThrottleSettings } from "aws-cdk-lib/aws-apigatewayv2";
import type { IAlarmAction } from "aws-cdk-lib/aws-cloudwatch";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { EventBus } from "aws-cdk-lib/aws-events";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { Deployment } from "../functions/deployment.ts";
import { ACCESS } from "./access.ts";
import { type Bundles, bundleFunctions } from "./bundle.ts";
import { sendPermissionsOf } from "./bundled-carriers.ts";
import { Alarms } from "./constructs/alarms.ts";
import { consentTable } from "./constructs/consent-table.ts";
import { consentDashboard } from "./constructs/dashboard.ts";
import { callDaily, callHourly, drainQueue, followTable } from "./constructs/event-sources.ts";
import { SystemFunction } from "./constructs/functions.ts";
import {
  allowConnectionSecrets,
  allowHeadMap,
  allowIndexes,
  allowPepper,
  allowPublishing,
  allowSendApis,
  allowSendingTo,
  allowSigning,
  allowTable,
  setEnvironment,
} from "./constructs/grants.ts";
import { ConsentApi } from "./constructs/http-api.ts";
import { Outputs } from "./constructs/outputs.ts";
import { Queues } from "./constructs/queues.ts";
import { Secrets } from "./constructs/secrets.ts";
import { tombstoneTable } from "./constructs/tombstone-table.ts";
import { FUNCTION_NAMES, type FunctionName, forEachFunction } from "./function-names.ts";
import type { ApiScope } from "./routes.ts";

export interface SmsConsentProps {
  /** The validated configuration, of `loadConfiguration` or `parseConfiguration`. */
  readonly deployment: Deployment;
  /** The base that carriers call and sign, where the deployment names none; default the API's own address. No trailing slash. */
  readonly publicBaseUrl?: string;
  readonly throttle?: ThrottleSettings;
  /** Who is told when an alarm sounds. */
  readonly alarmActions?: readonly IAlarmAction[];
  /** The functions' bundles; default they are made here. */
  readonly bundles?: Bundles;
}

/** The whole system: webhooks in, consent kept and proven, replies and events out. */
export class SmsConsent extends Construct {
  readonly table: TableV2;
  /** Who was erased. */
  readonly tombstones: TableV2;
  readonly eventBus: EventBus;
  readonly functions: Readonly<Record<FunctionName, LambdaFunction>>;
  /** Without a trailing slash. */
  readonly publicBaseUrl: string;
  readonly #api: ConsentApi;
  readonly #key: Key;
  readonly #signingKey: Key;

  constructor(scope: Construct, id: string, props: SmsConsentProps) {
    super(scope, id);
    const { deployment } = props;
    this.#key = new Key(this, "Key", {
      description: "Encrypts what sms-consent holds about people, and its secrets.",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#signingKey = new Key(this, "SigningKey", {
      description:
        "Signs daily where every ledger of sms-consent ends. Its signatures are proof, so that it is kept for good.",
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = consentTable(this, "Table", this.#key);
    this.tombstones = tombstoneTable(this, "Tombstones", this.#key);
    this.eventBus = new EventBus(this, "Events", {
      description: "Changes of consent, without personal data unless configured.",
    });
    this.#api = new ConsentApi(this, "Gateway", {
      authorization: deployment.api,
      ...(props.throttle && { throttle: props.throttle }),
    });
    this.publicBaseUrl = deployment.publicBaseUrl ?? props.publicBaseUrl ?? this.#api.endpoint;
    this.functions = this.#makeFunctions(deployment, props.bundles);
    const secrets = new Secrets(this, "Secrets", { key: this.#key, connections: Object.keys(deployment.connections) });
    const queues = new Queues(this, "Queues", this.#key);
    for (const name of FUNCTION_NAMES) {
      this.#grantData(name, secrets, deployment);
      this.#connectQueues(name, queues);
    }
    // A little after midnight, when what the day brought is in the map.
    callDaily(this, "SignDaily", this.functions.heads, { hour: "0", minute: "20" });
    callHourly(this, "MeetDeadlines", this.functions.deadlines, { minute: "35" });
    callHourly(this, "ContinueErasures", this.functions.erasure, { minute: "50" });
    this.#api.addRoutes(this.functions);
    const monitored = { functions: this.functions, queues };
    const alarms = new Alarms(this, "Alarms", { ...monitored, actions: props.alarmActions ?? [] });
    consentDashboard(this, "Dashboard", {
      ...monitored,
      alarms,
      api: this.#api.api,
      connections: deployment.connections,
    });
    new Outputs(this, "Outputs", {
      publicBaseUrl: this.publicBaseUrl,
      apiUrl: this.#api.endpoint,
      tableName: this.table.tableName,
      tombstoneTableName: this.tombstones.tableName,
      eventBusName: this.eventBus.eventBusName,
      signingKeyId: this.#signingKey.keyId,
      connections: Object.keys(deployment.connections),
      connectionSecretPrefix: secrets.connectionPrefix,
    });
  }

  /** Lets a role call the routes of one scope under `/v1`, and no others; for deployments whose API is behind IAM. */
  grantInvoke(grantee: IGrantable, scope: ApiScope): void {
    this.#api.grantInvoke(grantee, scope);
  }

  #makeFunctions(deployment: Deployment, given: Bundles | undefined): Readonly<Record<FunctionName, LambdaFunction>> {
    const outdir = join(Stage.of(this)?.outdir ?? "cdk.out", "bundles", this.node.addr);
    const bundles = given ?? bundleFunctions(deployment, { outdir });
    return forEachFunction((name) => {
      const concurrency = deployment.concurrency[name];
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const props = { bundle: bundles[name], ...(concurrency !== undefined && { concurrency }) };
      return new SystemFunction(this, title, name, props).function;
    });
  }

  #grantData(name: FunctionName, secrets: Secrets, deployment: Deployment): void {
    const lambda = this.functions[name];
    const access = ACCESS[name];
    allowTable(lambda, this.table, this.#key, access.table, "tableName");
    allowTable(lambda, this.tombstones, this.#key, access.tombstones, "tombstoneTableName");
    allowIndexes(lambda, this.table, access.indexes);
    allowHeadMap(lambda, this.table, this.#key, access.headMap);
    if (access.signingKey) allowSigning(lambda, this.#signingKey);
    if (access.pepper) allowPepper(lambda, secrets.pepper, this.#key);
    if (access.connectionSecrets) {
      allowConnectionSecrets(lambda, secrets.connections, secrets.connectionPrefix, this.#key);
    }
    if (access.sendQueue === "drains") allowSendApis(lambda, sendPermissionsOf(deployment));
    if (access.eventBus) allowPublishing(lambda, this.eventBus);
    if (access.publicBaseUrl) setEnvironment(lambda, "publicBaseUrl", this.publicBaseUrl);
  }

  #connectQueues(name: FunctionName, queues: Queues): void {
    const lambda = this.functions[name];
    const { retryQueue, sendQueue, follows } = ACCESS[name];
    const key = this.#key;
    if (retryQueue !== "none") {
      const { queue } = queues.retry[retryQueue];
      allowSendingTo(lambda, queue, key, "retryQueueUrl");
      drainQueue(lambda, "Retry", queue, { key, batchSize: 10, maxConcurrency: 10 });
    }
    if (sendQueue === "fills") allowSendingTo(lambda, queues.send.queue, key, "sendQueueUrl");
    // What a carrier says on refusing a text goes the way of what it says in a report.
    if (sendQueue === "drains") allowSendingTo(lambda, queues.retry.delivery.queue, key, "retryQueueUrl");
    if (sendQueue === "drains")
      drainQueue(lambda, "Send", queues.send.queue, { key, batchSize: 5, maxConcurrency: 50 });
    if (follows.length > 0) {
      const { table } = this;
      followTable(lambda, "Stream", { table, key, deadLetters: queues.streamDeadLetters, prefixes: follows });
    }
  }
}
