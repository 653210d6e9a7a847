import { ArnFormat, Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { EventBus } from "aws-cdk-lib/aws-events";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { SendPermission } from "../../functions/carriers/carrier.ts";
import { ENVIRONMENT, type EnvironmentName } from "../../functions/environment.ts";
import { HEADS_PARTITION } from "../../functions/store/keys.ts";
import type { TableAction } from "../access.ts";

/** Each gives a function the permission for something together with the variable that names it, so that neither is there without the other. */
function allow(lambda: LambdaFunction, actions: readonly string[], resources: readonly string[]): void {
  lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
}

export function setEnvironment(lambda: LambdaFunction, name: EnvironmentName, value: string): void {
  lambda.addEnvironment(ENVIRONMENT[name], value);
}

/** The key may be used only through the service that encrypts with it, never by the function itself. */
function allowKey(lambda: LambdaFunction, key: IKey, service: string, actions: readonly string[]): void {
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [key.keyArn],
      conditions: { StringEquals: { "kms:ViaService": `${service}.${Stack.of(lambda).region}.amazonaws.com` } },
    }),
  );
}

const KEY_READ = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE = [...KEY_READ, "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"];

const WRITES: readonly TableAction[] = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"];

/** Actions on a table, whose name the variable has. */
export function allowTable(
  lambda: LambdaFunction,
  table: TableV2,
  key: IKey,
  actions: readonly TableAction[],
  name: "tableName" | "tombstoneTableName",
): void {
  if (actions.length === 0) return;
  allow(lambda, actions, [table.tableArn]);
  allowKey(lambda, key, "dynamodb", actions.some((action) => WRITES.includes(action)) ? KEY_WRITE : KEY_READ);
  setEnvironment(lambda, name, table.tableName);
}

export function allowIndexes(lambda: LambdaFunction, table: TableV2, indexes: readonly string[]): void {
  if (indexes.length === 0) return;
  allow(
    lambda,
    ["dynamodb:Query"],
    indexes.map((index) => `${table.tableArn}/index/${index}`),
  );
}

/** Actions on the map of the ledgers' ends: its partitions and no other. */
export function allowHeadMap(lambda: LambdaFunction, table: TableV2, key: IKey, actions: readonly TableAction[]): void {
  if (actions.length === 0) return;
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [table.tableArn],
      conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${HEADS_PARTITION}*`] } },
    }),
  );
  allowKey(lambda, key, "dynamodb", KEY_WRITE);
  setEnvironment(lambda, "tableName", table.tableName);
}

export function allowSigning(lambda: LambdaFunction, key: IKey): void {
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ["kms:Sign"],
      resources: [key.keyArn],
      conditions: { StringEquals: { "kms:SigningAlgorithm": "ECDSA_SHA_256" } },
    }),
  );
  allow(lambda, ["kms:GetPublicKey"], [key.keyArn]);
  setEnvironment(lambda, "signingKeyId", key.keyArn);
}

export function allowPepper(lambda: LambdaFunction, pepper: Secret, key: IKey): void {
  allow(lambda, ["secretsmanager:GetSecretValue"], [pepper.secretArn]);
  allowKey(lambda, key, "secretsmanager", ["kms:Decrypt"]);
  setEnvironment(lambda, "pepperSecretId", pepper.secretArn);
}

export function allowConnectionSecrets(
  lambda: LambdaFunction,
  secrets: ReadonlyMap<string, Secret>,
  prefix: string,
  key: IKey,
): void {
  setEnvironment(lambda, "connectionSecretPrefix", prefix);
  const arns = [...secrets.values()].map(({ secretArn }) => secretArn);
  if (arns.length === 0) return;
  allow(lambda, ["secretsmanager:GetSecretValue"], arns);
  allowKey(lambda, key, "secretsmanager", ["kms:Decrypt"]);
}

/** Lets the sender call those carriers' send APIs that are services of AWS. */
export function allowSendApis(lambda: LambdaFunction, permissions: readonly SendPermission[]): void {
  const stack = Stack.of(lambda);
  for (const { action, resources } of permissions) {
    const [service = ""] = action.split(":");
    allow(
      lambda,
      [action],
      resources.map((resource) => stack.formatArn({ service, resource, arnFormat: ArnFormat.NO_RESOURCE_NAME })),
    );
  }
}

/** SQS encrypts what is sent with a data key that it makes and reads in the sender's name. */
export function allowSendingTo(
  lambda: LambdaFunction,
  queue: IQueue,
  key: IKey,
  name: "retryQueueUrl" | "sendQueueUrl",
): void {
  allowDeadLetters(lambda, queue, key);
  setEnvironment(lambda, name, queue.queueUrl);
}

/** As `allowSendingTo`, for a queue that Lambda itself sends to in the function's name. */
export function allowDeadLetters(lambda: LambdaFunction, queue: IQueue, key: IKey): void {
  allow(lambda, ["sqs:SendMessage"], [queue.queueArn]);
  allowKey(lambda, key, "sqs", ["kms:GenerateDataKey", "kms:Decrypt"]);
}

export function allowDraining(lambda: LambdaFunction, queue: IQueue, key: IKey): void {
  allow(lambda, ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], [queue.queueArn]);
  allowKey(lambda, key, "sqs", ["kms:Decrypt"]);
}

/** What Lambda asks for to read a stream (DynamoDB Developer Guide, "IAM policy to grant read access for a DynamoDB stream only"). */
export function allowStream(lambda: LambdaFunction, streamArn: string, key: IKey): void {
  allow(
    lambda,
    ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"],
    [streamArn],
  );
  allowKey(lambda, key, "dynamodb", ["kms:Decrypt"]);
}

export function allowPublishing(lambda: LambdaFunction, bus: EventBus): void {
  allow(lambda, ["events:PutEvents"], [bus.eventBusArn]);
  setEnvironment(lambda, "eventBusName", bus.eventBusName);
}
