import { RemovalPolicy, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
  type ThrottleSettings,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpIamAuthorizer, HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { ApiAuthorization } from "../../functions/deployment.ts";
import { type FunctionName, forEachFunction } from "../function-names.ts";
import { type ApiScope, ROUTES, type Route } from "../routes.ts";
import { LOG_RETENTION } from "./functions.ts";

/** A request's fate, and nothing of whom it was about: the path, the query and the caller's address may each lead to a person. */
const ACCESS_LOG = {
  requestId: "$context.requestId",
  routeKey: "$context.routeKey",
  status: "$context.status",
  latency: "$context.responseLatency",
  integrationStatus: "$context.integrationStatus",
  integrationLatency: "$context.integrationLatency",
  integrationError: "$context.integrationErrorMessage",
} as const;

/** Below an account's own default quota, so that a flood here leaves the account's other APIs their share. */
const DEFAULT_THROTTLE: ThrottleSettings = { rateLimit: 5_000, burstLimit: 2_500 };

const METHODS = { GET: HttpMethod.GET, POST: HttpMethod.POST, DELETE: HttpMethod.DELETE } as const;

export interface ConsentApiProps {
  readonly authorization: ApiAuthorization;
  readonly throttle?: ThrottleSettings;
}

function authorizer(authorization: ApiAuthorization): IHttpRouteAuthorizer {
  if (authorization.type === "iam") return new HttpIamAuthorizer();
  const { issuer, audience } = authorization;
  return new HttpJwtAuthorizer("Jwt", issuer, { jwtAudience: [...audience] });
}

function reasonToBeOpen(path: string): string {
  if (path === "/health") return "Says that the system is up, and nothing else.";
  return path.startsWith("/p/")
    ? "A person who withdraws needs no login (GDPR 7(3)); the unguessable token in the path, texted to their number, opens the page of that number alone."
    : "Carriers cannot sign as AWS or an identity provider would have it; the function verifies each carrier's own signature first.";
}

/** The HTTP API with its one stage and its access log; the routes come when the functions are there. */
export class ConsentApi extends Construct {
  readonly api: HttpApi;
  /** Without a trailing slash. */
  readonly endpoint: string;
  readonly #authorization: ApiAuthorization;
  readonly #routes = new Map<ApiScope, HttpRoute[]>();

  constructor(scope: Construct, id: string, { authorization, throttle = DEFAULT_THROTTLE }: ConsentApiProps) {
    super(scope, id);
    this.#authorization = authorization;
    this.api = new HttpApi(this, "HttpApi", {
      description: "Carriers' webhooks, and consent for the systems that send.",
      createDefaultStage: false,
    });
    this.endpoint = this.api.apiEndpoint;
    const log = new LogGroup(this, "AccessLog", { retention: LOG_RETENTION, removalPolicy: RemovalPolicy.DESTROY });
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }

  /** Adds every route there is, each to its function. */
  addRoutes(functions: Readonly<Record<FunctionName, IFunction>>): void {
    const integrations = forEachFunction((name) => new HttpLambdaIntegration(`To-${name}`, functions[name]));
    const authorized = authorizer(this.#authorization);
    for (const route of ROUTES) this.#addRoute(route, integrations[route.function], authorized);
  }

  #addRoute(route: Route, integration: HttpLambdaIntegration, authorized: IHttpRouteAuthorizer): void {
    const shape = { path: route.path, methods: route.methods.map((method) => METHODS[method]), integration };
    if (route.access === "open") {
      for (const open of this.api.addRoutes(shape)) {
        Validations.of(open).acknowledge({ id: "AwsSolutions-APIG4", reason: reasonToBeOpen(route.path) });
      }
      return;
    }
    const { scope } = route.access;
    const scoped = this.#authorization.type === "jwt" ? { authorizationScopes: [scope] } : {};
    const added = this.api.addRoutes({ ...shape, ...scoped, authorizer: authorized });
    this.#routes.set(scope, [...(this.#routes.get(scope) ?? []), ...added]);
  }

  /** Lets a role call the routes of one scope, and no others. Only where `/v1` is behind IAM: a token carries its own scopes. */
  grantInvoke(grantee: IGrantable, scope: ApiScope): void {
    for (const route of this.#routes.get(scope) ?? []) route.grantInvoke(grantee);
  }
}
