import * as v from "valibot";
import { isObject } from "./json.ts";
import { functionArn, isPresent, type Names, type Place } from "./names.ts";
import type { CloudFormationTemplate } from "./template.ts";

const seconds = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number());

const keySchema = v.array(v.object({ AttributeName: v.string(), KeyType: v.picklist(["HASH", "RANGE"]) }));
const projection = v.object({
  ProjectionType: v.optional(v.picklist(["ALL", "KEYS_ONLY", "INCLUDE"])),
  NonKeyAttributes: v.optional(v.array(v.string())),
});
const secondaryIndex = v.object({ IndexName: v.string(), KeySchema: keySchema, Projection: projection });

const tableProperties = v.object({
  AttributeDefinitions: v.array(v.object({ AttributeName: v.string(), AttributeType: v.picklist(["S", "N", "B"]) })),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: v.optional(v.array(secondaryIndex), []),
  LocalSecondaryIndexes: v.optional(v.array(secondaryIndex), []),
  StreamSpecification: v.optional(
    v.object({ StreamViewType: v.picklist(["NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY"]) }),
  ),
  TimeToLiveSpecification: v.optional(v.object({ AttributeName: v.string(), Enabled: v.boolean() })),
});

const functionProperties = v.object({
  Handler: v.string(),
  Runtime: v.pipe(v.string(), v.regex(/^nodejs/, "expected a Node.js runtime")),
  Code: v.object({ S3Key: v.string() }),
  Timeout: v.optional(seconds, 3),
  MemorySize: v.optional(v.number(), 128),
  ReservedConcurrentExecutions: v.optional(v.number()),
  Environment: v.optional(v.object({ Variables: v.optional(v.record(v.string(), v.string()), {}) }), {}),
});

const queueProperties = v.object({
  FifoQueue: v.optional(v.literal(false, "FIFO queues are not emulated")),
  VisibilityTimeout: v.optional(seconds, 30),
  DelaySeconds: v.optional(seconds, 0),
  MessageRetentionPeriod: v.optional(seconds, 345_600),
  MaximumMessageSize: v.optional(v.number(), 1_048_576),
  RedrivePolicy: v.optional(v.object({ deadLetterTargetArn: v.string(), maxReceiveCount: v.number() })),
});

const mappingProperties = v.object({
  EventSourceArn: v.string(),
  FunctionName: v.string(),
  Enabled: v.optional(v.boolean(), true),
  BatchSize: v.optional(v.number()),
  MaximumBatchingWindowInSeconds: v.optional(seconds, 0),
  FunctionResponseTypes: v.optional(v.array(v.string()), []),
  FilterCriteria: v.optional(v.object({ Filters: v.array(v.object({ Pattern: v.string() })) }), { Filters: [] }),
  BisectBatchOnFunctionError: v.optional(v.boolean(), false),
  MaximumRetryAttempts: v.optional(v.number(), -1),
  MaximumRecordAgeInSeconds: v.optional(v.number(), -1),
  DestinationConfig: v.optional(v.object({ OnFailure: v.optional(v.object({ Destination: v.string() })) }), {}),
  ScalingConfig: v.optional(v.object({ MaximumConcurrency: v.optional(v.number()) }), {}),
});

const secretProperties = v.object({
  GenerateSecretString: v.optional(v.record(v.string(), v.unknown())),
  SecretString: v.optional(v.string()),
  Tags: v.optional(v.array(v.object({ Key: v.string(), Value: v.string() })), []),
});

const routeProperties = v.object({
  RouteKey: v.string(),
  AuthorizationType: v.optional(v.string(), "NONE"),
  AuthorizationScopes: v.optional(v.array(v.string()), []),
  Target: v.pipe(v.string(), v.startsWith("integrations/")),
});

const integrationProperties = v.object({
  IntegrationType: v.literal("AWS_PROXY", "only Lambda proxy integrations are emulated"),
  IntegrationUri: v.string(),
  PayloadFormatVersion: v.literal("2.0", "only payload format 2.0 is emulated"),
  TimeoutInMillis: v.optional(v.number(), 30_000),
});

const stageProperties = v.object({ StageName: v.literal("$default", "only the $default stage is emulated") });

const keyProperties = v.object({ KeySpec: v.optional(v.string(), "SYMMETRIC_DEFAULT") });

const scheduleProperties = v.object({ Target: v.object({ Arn: v.string(), Input: v.optional(v.string()) }) });

const ruleProperties = v.object({
  ScheduleExpression: v.string("event patterns are not emulated, only schedules"),
  Targets: v.optional(v.array(v.object({ Arn: v.string(), Input: v.optional(v.string()) })), []),
});

interface Named {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
}
type Resource<Schema extends v.GenericSchema> = Named & { readonly properties: v.InferOutput<Schema> };

export type TableResource = Resource<typeof tableProperties>;
export type FunctionResource = Resource<typeof functionProperties>;
export type QueueResource = Resource<typeof queueProperties>;
export type MappingResource = Resource<typeof mappingProperties>;
export type SecretResource = Resource<typeof secretProperties>;
export type KeyResource = Resource<typeof keyProperties>;

export interface Route {
  readonly routeKey: string;
  readonly apiId: string;
  /** `NONE`, or how AWS would check the caller (`AWS_IAM`, `JWT`, `CUSTOM`). */
  readonly authorizationType: string;
  readonly authorizationScopes: readonly string[];
  readonly functionArn: string;
  readonly timeoutMilliseconds: number;
}

export interface Schedule extends Named {
  readonly source: "aws.scheduler" | "aws.events";
  readonly targets: readonly { readonly functionArn: string; readonly input?: string | undefined }[];
}

/** Everything in a template that acts at run time. */
export interface RunningResources {
  readonly tables: readonly TableResource[];
  readonly functions: readonly FunctionResource[];
  readonly queues: readonly QueueResource[];
  readonly mappings: readonly MappingResource[];
  readonly secrets: readonly SecretResource[];
  readonly keys: readonly KeyResource[];
  readonly buses: readonly Named[];
  readonly routes: readonly Route[];
  readonly schedules: readonly Schedule[];
  readonly apiIds: readonly string[];
}

const EXECUTED = new Set([
  "AWS::DynamoDB::GlobalTable",
  "AWS::DynamoDB::Table",
  "AWS::Lambda::Function",
  "AWS::Lambda::Alias",
  "AWS::Lambda::Version",
  "AWS::Lambda::EventSourceMapping",
  "AWS::SQS::Queue",
  "AWS::Events::EventBus",
  "AWS::Events::Rule",
  "AWS::Scheduler::Schedule",
  "AWS::SecretsManager::Secret",
  "AWS::KMS::Key",
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Stage",
  "AWS::ApiGatewayV2::Authorizer",
]);

/** What guards, watches or addresses the system and does not act in it. */
const NOT_EXECUTED =
  /^AWS::(IAM|Logs|CloudWatch|CDK|CertificateManager|Route53|Backup|WAFv2|XRay|ApplicationAutoScaling|SNS|ResourceGroups|Budgets)::|^AWS::Lambda::(Permission|EventInvokeConfig)$|^AWS::SQS::QueuePolicy$|^AWS::Events::EventBusPolicy$|^AWS::Scheduler::ScheduleGroup$|^AWS::SecretsManager::ResourcePolicy$|^AWS::KMS::Alias$|^AWS::ApiGatewayV2::(DomainName|ApiMapping)$/;

/** Reads what the template says is to run. Throws an error naming the resource whose type or property is not emulated. */
export function readResources(template: CloudFormationTemplate, names: Names, place: Place): RunningResources {
  const present = Object.entries(template.Resources).filter(([, resource]) => isPresent(resource, names));
  for (const [logicalId, { Type }] of present) {
    if (!EXECUTED.has(Type) && !NOT_EXECUTED.test(Type)) {
      throw new Error(`resource ${logicalId}: the local stack does not know how to run ${Type}`);
    }
  }

  const read = <Schema extends v.GenericSchema>(logicalId: string, schema: Schema): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, names.properties(logicalId));
    if (result.success) return result.output;
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? "properties";
    throw new Error(`resource ${logicalId} (${template.Resources[logicalId]?.Type}): ${path}: ${issue.message}`);
  };
  const ids = (...types: readonly string[]) => present.filter(([, { Type }]) => types.includes(Type)).map(([id]) => id);
  const named = (logicalId: string): Named => ({
    logicalId,
    name: names.physicalName(logicalId),
    arn: names.arn(logicalId),
  });
  const all = <Schema extends v.GenericSchema>(schema: Schema, ...types: readonly string[]): Resource<Schema>[] =>
    ids(...types).map((logicalId) => ({ ...named(logicalId), properties: read(logicalId, schema) }));

  for (const stage of ids("AWS::ApiGatewayV2::Stage")) read(stage, stageProperties);
  return {
    tables: all(tableProperties, "AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table"),
    functions: all(functionProperties, "AWS::Lambda::Function"),
    queues: all(queueProperties, "AWS::SQS::Queue"),
    mappings: all(mappingProperties, "AWS::Lambda::EventSourceMapping"),
    secrets: all(secretProperties, "AWS::SecretsManager::Secret"),
    keys: all(keyProperties, "AWS::KMS::Key"),
    buses: ids("AWS::Events::EventBus").map(named),
    apiIds: ids("AWS::ApiGatewayV2::Api").map((id) => names.physicalName(id)),
    routes: ids("AWS::ApiGatewayV2::Route").map((logicalId) => {
      const route = read(logicalId, routeProperties);
      // The integration's physical name is made of its logical id, which `Ref` gave the target.
      const target = route.Target.slice("integrations/".length);
      const owner = ids("AWS::ApiGatewayV2::Integration").find((id) => names.reference(id) === target);
      if (owner === undefined) throw new Error(`resource ${logicalId}: Target names no integration of this template`);
      const integration = read(owner, integrationProperties);
      const properties = names.properties(logicalId);
      return {
        routeKey: route.RouteKey,
        apiId: isObject(properties) ? String(properties.ApiId) : "",
        authorizationType: route.AuthorizationType,
        authorizationScopes: route.AuthorizationScopes,
        functionArn: functionArn(integration.IntegrationUri, place),
        timeoutMilliseconds: integration.TimeoutInMillis,
      };
    }),
    schedules: [
      ...all(scheduleProperties, "AWS::Scheduler::Schedule").map(({ properties: { Target }, ...rest }) => ({
        ...rest,
        source: "aws.scheduler" as const,
        targets: [{ functionArn: functionArn(Target.Arn, place), input: Target.Input }],
      })),
      ...all(ruleProperties, "AWS::Events::Rule").map(({ properties: { Targets }, ...rest }) => ({
        ...rest,
        source: "aws.events" as const,
        targets: Targets.map(({ Arn, Input }) => ({ functionArn: functionArn(Arn, place), input: Input })),
      })),
    ],
  };
}
