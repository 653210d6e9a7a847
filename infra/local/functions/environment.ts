import { apiEndpoint, type Place } from "../template/names.ts";
import type { FunctionResource } from "../template/resources.ts";

/** The services that the local stack answers for, as the SDK names them in its endpoint variables. */
const ANSWERED_SERVICES = ["SQS", "EVENTBRIDGE", "SECRETS_MANAGER", "KMS"] as const;

export interface Endpoints {
  readonly database: string;
  readonly aws: string;
  /** The base that callers of the HTTP API use, without a trailing slash. */
  readonly publicBaseUrl: string;
}

/** The whole environment of a function's workers: what the template gives it, what Lambda sets, and where the SDK finds the services. */
export function functionEnvironment(
  resource: FunctionResource,
  taskRoot: string,
  place: Place,
  apiIds: readonly string[],
  endpoints: Endpoints,
): Readonly<Record<string, string>> {
  const atPublicBase = (value: string) =>
    apiIds.reduce((text, id) => text.replaceAll(apiEndpoint(id, place), endpoints.publicBaseUrl), value);
  const variables = Object.entries(resource.properties.Environment.Variables ?? {});
  return {
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_LAMBDA_FUNCTION_NAME: resource.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(resource.properties.MemorySize),
    LAMBDA_TASK_ROOT: taskRoot,
    _HANDLER: resource.properties.Handler,
    TZ: ":UTC",
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.database,
    ...Object.fromEntries(ANSWERED_SERVICES.map((service) => [`AWS_ENDPOINT_URL_${service}`, endpoints.aws])),
    ...Object.fromEntries(variables.map(([name, value]) => [name, atPublicBase(value)])),
  };
}
