import { conditionHolds, resolve, type Scope } from "./intrinsics.ts";
import { isObject, type Json } from "./json.ts";
import type { CloudFormationTemplate, TemplateResource } from "./template.ts";

/** Where the stack pretends to be deployed. */
export interface Place {
  readonly stackName: string;
  readonly region: string;
  readonly accountId: string;
  /** Of the server that answers for the queues, without a trailing slash: queue URLs are made of it. */
  readonly awsUrl: string;
}

/** How CloudFormation names one type of resource: which property holds its name, what `Ref` gives, its ARN, further attributes. */
interface Naming {
  readonly nameProperty?: string;
  readonly longestName?: number;
  reference?(name: string, arn: string, place: Place): string;
  arn?(name: string, place: Place): string;
  readonly attributes?: Readonly<Record<string, (name: string, arn: string, place: Place) => string>>;
}

const arnOf = (service: string, place: Place, rest: string) =>
  `arn:aws:${service}:${place.region}:${place.accountId}:${rest}`;

const byName = (name: string) => name;
const byArn = (_name: string, arn: string) => arn;
const queueUrl = (name: string, _arn: string, place: Place) => `${place.awsUrl}/${place.accountId}/${name}`;

const table: Naming = {
  nameProperty: "TableName",
  reference: byName,
  arn: (name, place) => arnOf("dynamodb", place, `table/${name}`),
  attributes: { StreamArn: (_name, arn) => `${arn}/stream/local` },
};

const namings: Readonly<Record<string, Naming>> = {
  "AWS::DynamoDB::GlobalTable": table,
  "AWS::DynamoDB::Table": table,
  "AWS::Lambda::Function": {
    nameProperty: "FunctionName",
    longestName: 64,
    arn: (name, place) => arnOf("lambda", place, `function:${name}`),
  },
  "AWS::SQS::Queue": {
    nameProperty: "QueueName",
    longestName: 80,
    reference: queueUrl,
    arn: (name, place) => arnOf("sqs", place, name),
    attributes: { QueueName: byName, QueueUrl: queueUrl },
  },
  "AWS::Events::EventBus": {
    nameProperty: "Name",
    arn: (name, place) => arnOf("events", place, `event-bus/${name}`),
    attributes: { Name: byName },
  },
  "AWS::Events::Rule": { nameProperty: "Name", arn: (name, place) => arnOf("events", place, `rule/${name}`) },
  "AWS::Scheduler::Schedule": {
    nameProperty: "Name",
    arn: (name, place) => arnOf("scheduler", place, `schedule/default/${name}`),
  },
  "AWS::SecretsManager::Secret": {
    nameProperty: "Name",
    reference: byArn,
    // Secrets Manager ends the ARN with a hyphen and six characters, and the CDK takes the name out of it by that form.
    arn: (name, place) => arnOf("secretsmanager", place, `secret:${name}-local0`),
    attributes: { Id: byArn },
  },
  "AWS::ApiGatewayV2::Api": {
    attributes: { ApiId: byName, ApiEndpoint: (name, _arn, place) => apiEndpoint(name, place) },
  },
  "AWS::ApiGatewayV2::Stage": { nameProperty: "StageName" },
  "AWS::KMS::Key": { arn: (name, place) => arnOf("kms", place, `key/${name}`), attributes: { KeyId: byName } },
};

/** The address that AWS would give the API: what templates build URLs of. */
export function apiEndpoint(apiId: string, place: Place): string {
  return `https://${apiId}.execute-api.${place.region}.amazonaws.com`;
}

/** A template's resources by name, as the intrinsic functions see them. */
export interface Names extends Scope {
  physicalName(logicalId: string): string;
  arn(logicalId: string): string;
  /** Every property of the resource, resolved. */
  properties(logicalId: string): Json;
}

/** Names every resource of the template as CloudFormation would, for a stack at this place. */
export function nameResources(template: CloudFormationTemplate, place: Place): Names {
  const pseudo: Readonly<Record<string, string>> = {
    "AWS::Region": place.region,
    "AWS::AccountId": place.accountId,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": place.stackName,
    "AWS::StackId": arnOf("cloudformation", place, `stack/${place.stackName}/local`),
  };

  const resource = (logicalId: string): TemplateResource => {
    const found = template.Resources[logicalId];
    if (found === undefined) throw new Error(`the template has no resource or parameter "${logicalId}"`);
    return found;
  };

  const property = (logicalId: string, name: string): Json | undefined => {
    const value = resource(logicalId).Properties?.[name];
    return value === undefined ? undefined : resolve(value, names);
  };

  const generatedName = (logicalId: string, naming: Naming, type: string): string => {
    if (type === "AWS::ApiGatewayV2::Api") return logicalId.toLowerCase();
    // The form CloudFormation gives a secret: the logical id, a hyphen, random characters.
    if (type === "AWS::SecretsManager::Secret") return `${logicalId}-local`;
    return `${place.stackName}-${logicalId}`.slice(-(naming.longestName ?? 255)).replace(/^-+/, "");
  };

  const names: Names = {
    physicalName(logicalId) {
      const { Type } = resource(logicalId);
      const naming = namings[Type] ?? {};
      const given = naming.nameProperty === undefined ? undefined : property(logicalId, naming.nameProperty);
      return typeof given === "string" ? given : generatedName(logicalId, naming, Type);
    },
    arn(logicalId) {
      const { Type } = resource(logicalId);
      const [, service = "unknown"] = Type.split("::");
      const name = names.physicalName(logicalId);
      return namings[Type]?.arn?.(name, place) ?? arnOf(service.toLowerCase(), place, name);
    },
    reference(name) {
      if (name === "AWS::NoValue") return undefined;
      if (pseudo[name] !== undefined) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter !== undefined) return parameter.Default ?? "";
      const { Type } = resource(name);
      // Both stand for the function itself here: there is one version, the one that was synthesised.
      if (Type === "AWS::Lambda::Alias" || Type === "AWS::Lambda::Version") {
        return functionArn(String(property(name, "FunctionName")), place);
      }
      const physical = names.physicalName(name);
      return namings[Type]?.reference?.(physical, names.arn(name), place) ?? physical;
    },
    attribute(logicalId, attribute) {
      const { Type } = resource(logicalId);
      const special = namings[Type]?.attributes?.[attribute];
      if (special !== undefined) return special(names.physicalName(logicalId), names.arn(logicalId), place);
      return attribute.endsWith("Arn") ? names.arn(logicalId) : `${names.physicalName(logicalId)}.${attribute}`;
    },
    condition(name) {
      const condition = template.Conditions[name];
      if (condition === undefined) throw new Error(`the template has no condition "${name}"`);
      return condition;
    },
    mapping(name) {
      const mapping = template.Mappings[name];
      if (!isObject(mapping)) throw new Error(`the template has no mapping "${name}"`);
      return mapping;
    },
    properties(logicalId) {
      return resolve(resource(logicalId).Properties ?? {}, names) ?? {};
    },
  };
  return names;
}

/** The unqualified ARN of a function given by name, by ARN with or without a qualifier, or inside an API integration's URI. */
export function functionArn(reference: string, place: Place): string {
  const [, arnName] = /:function:([^:/]+)/.exec(reference) ?? [];
  return arnOf("lambda", place, `function:${arnName ?? reference}`);
}

/** Whether the resource is there at all under the template's conditions. */
export function isPresent(resource: TemplateResource, names: Names): boolean {
  return resource.Condition === undefined || conditionHolds(resource.Condition, names);
}
