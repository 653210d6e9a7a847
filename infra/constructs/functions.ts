import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { BUNDLE_HANDLER, type Bundle } from "../bundle.ts";
import type { FunctionName } from "../function-names.ts";
import { FUNCTION_SETTINGS } from "../function-settings.ts";

export const METRICS_SERVICE = "sms-consent";
export const METRICS_NAMESPACE = "SmsConsent";

/** Logs hold nothing of a person, and are of use for a month. */
export const LOG_RETENTION = RetentionDays.ONE_MONTH;

export interface SystemFunctionProps {
  readonly bundle: Bundle;
  readonly concurrency?: number;
}

/** One function, its role, which can write its own log and nothing else until more is allowed, and its log. */
export class SystemFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, name: FunctionName, { bundle, concurrency }: SystemFunctionProps) {
    super(scope, id);
    const settings = FUNCTION_SETTINGS[name];
    const logGroup = new LogGroup(this, "Log", { retention: LOG_RETENTION, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.function = new LambdaFunction(this, "Function", {
      description: settings.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle.directory),
      handler: BUNDLE_HANDLER,
      memorySize: settings.memoryMegabytes,
      timeout: Duration.seconds(settings.timeoutSeconds),
      role,
      logGroup,
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
      environment: {
        POWERTOOLS_SERVICE_NAME: METRICS_SERVICE,
        POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
        POWERTOOLS_LOG_LEVEL: "INFO",
      },
    });
  }
}
