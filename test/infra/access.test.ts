import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { describe, expect, it } from "vitest";
import { parseConfiguration } from "../../infra/configuration/load.ts";
import { ROUTES } from "../../infra/routes.ts";
import { SmsConsent } from "../../infra/sms-consent.ts";
import {
  emptyBundles,
  resourceOf,
  resourcesOf,
  type SampleTemplate,
  sampleStack,
  smallestConfiguration,
  templateOf,
} from "./sample.ts";

const template = templateOf(sampleStack());

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, unknown>>;
}

function statementsOf(from: SampleTemplate, id: string): Statement[] {
  return resourceOf(from, "AWS::IAM::Policy", `System${id}Role`).Properties.PolicyDocument.Statement;
}

const listed = (value: string | string[]): string[] => (typeof value === "string" ? [value] : value);

/** Every action that a function's role allows, without what the key is used for. */
function actionsOf(id: string): string[] {
  const actions = statementsOf(template, id).flatMap(({ Action }) => listed(Action));
  return [...new Set(actions)].filter((action) => !action.startsWith("kms:") && !action.startsWith("logs:")).sort();
}

describe("A function's role", () => {
  it("of the sender may call the send API of a carrier that is a service of AWS, and only where a connection has one", () => {
    expect(actionsOf("Sender")).not.toContain("sms-voice:SendTextMessage");
    const { programs } = smallestConfiguration();
    const aws = { carrier: "aws", defaultProgram: "acme", topicArns: ["arn:aws:sns:eu-west-1:111122223333:texts"] };
    const withAws = templateOf(sampleStack({ connections: { aws }, programs }));
    const [grant, ...others] = statementsOf(withAws, "Sender").filter(
      ({ Action }) => Action === "sms-voice:SendTextMessage",
    );
    expect(others).toEqual([]);
    expect(JSON.stringify(grant?.Resource)).toContain(":phone-number/*");
    expect(JSON.stringify(grant?.Resource)).not.toContain('"*"');
  });

  it.each([
    [
      "Inbound",
      [
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "secretsmanager:GetSecretValue",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
      ],
    ],
    [
      "Delivery",
      [
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "secretsmanager:GetSecretValue",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
      ],
    ],
    ["Check", ["dynamodb:BatchGetItem", "dynamodb:GetItem", "secretsmanager:GetSecretValue"]],
    [
      "Api",
      [
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "secretsmanager:GetSecretValue",
      ],
    ],
    [
      "Outbox",
      [
        "dynamodb:DescribeStream",
        "dynamodb:GetItem",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
        "dynamodb:UpdateItem",
        "events:PutEvents",
        "sqs:SendMessage",
      ],
    ],
    [
      "Erasure",
      [
        "dynamodb:BatchGetItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:ListStreams",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "sqs:SendMessage",
      ],
    ],
    [
      "Sender",
      [
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:UpdateItem",
        "secretsmanager:GetSecretValue",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
      ],
    ],
    ["Heads", ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"]],
    ["Deadlines", ["dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"]],
    [
      "Preferences",
      ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"],
    ],
  ])("allows exactly what it needs: %s", (id, actions) => {
    expect(actionsOf(id)).toEqual(actions);
  });

  it("of outbox and heads writes to the map of the ledgers' ends alone, and of heads reads nothing else either", () => {
    for (const id of ["Outbox", "Heads"]) {
      const statements = statementsOf(template, id);
      const ofMap = statements.filter(({ Condition }) => Condition?.["ForAllValues:StringLike"] !== undefined);
      expect(ofMap.map(({ Condition }) => Condition)).toEqual([
        { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["HEADS#*"] } },
      ]);
      const elsewhere = statements
        .filter((statement) => !ofMap.includes(statement))
        .flatMap(({ Action }) => listed(Action));
      expect(elsewhere.filter((action) => /^dynamodb:(Put|Update|Delete)/.test(action))).toEqual([]);
      if (id === "Heads") expect(elsewhere.filter((action) => action.startsWith("dynamodb:"))).toEqual([]);
    }
  });

  it("of heads alone signs, with one algorithm and the key that is for signing", () => {
    const signing = resourcesOf(template, "AWS::IAM::Policy").flatMap(([id, { Properties }]) =>
      Properties.PolicyDocument.Statement.filter(({ Action }: Statement) => listed(Action).includes("kms:Sign")).map(
        (statement: Statement) => ({ id, statement }),
      ),
    );
    expect(signing).toEqual([
      {
        id: expect.stringMatching(/^SystemHeads/),
        statement: {
          Action: "kms:Sign",
          Effect: "Allow",
          Resource: { "Fn::GetAtt": [expect.stringMatching(/^SystemSigningKey/), "Arn"] },
          Condition: { StringEquals: { "kms:SigningAlgorithm": "ECDSA_SHA_256" } },
        },
      },
    ]);
  });

  it("allows no wildcard, neither of actions nor of resources (R81)", () => {
    for (const [, { Properties }] of resourcesOf(template, "AWS::IAM::Policy")) {
      for (const { Effect, Action, Resource } of Properties.PolicyDocument.Statement) {
        expect(Effect).toBe("Allow");
        expect(JSON.stringify([Action, Resource])).not.toContain("*");
      }
    }
  });

  it("has no managed policy of AWS's, and is for Lambda alone", () => {
    for (const [, { Properties }] of resourcesOf(template, "AWS::IAM::Role")) {
      expect(Properties).not.toHaveProperty("ManagedPolicyArns");
      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
      ]);
    }
  });

  it("may use the key only through the service whose data it encrypts", () => {
    const uses = resourcesOf(template, "AWS::IAM::Policy")
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
      .filter(({ Action }: Statement) => listed(Action).some((action) => action.startsWith("kms:")))
      .filter(({ Action }: Statement) => !listed(Action).some((action) => /^kms:(Sign|GetPublicKey)$/.test(action)));
    expect(uses.length).toBeGreaterThan(0);
    for (const { Condition } of uses) {
      expect(JSON.stringify(Condition.StringEquals["kms:ViaService"])).toMatch(/"(dynamodb|secretsmanager|sqs)\./);
    }
  });

  it("lets check decrypt what is in the table, but encrypt nothing into it", () => {
    for (const id of ["Check"]) {
      const forTable = statementsOf(template, id).filter((statement) =>
        JSON.stringify(statement).includes('"dynamodb.'),
      );
      const actions = new Set(forTable.flatMap(({ Action }) => listed(Action)));
      expect([...actions].sort()).toEqual(["kms:Decrypt", "kms:DescribeKey"]);
    }
  });
});

interface RouteProperties {
  readonly RouteKey: string;
  readonly AuthorizationType: string;
  readonly AuthorizationScopes?: string[];
  readonly AuthorizerId?: unknown;
}

const routesOf = (from: SampleTemplate): RouteProperties[] =>
  resourcesOf(from, "AWS::ApiGatewayV2::Route").map(([, { Properties }]) => ({
    RouteKey: Properties.RouteKey,
    AuthorizationType: Properties.AuthorizationType,
    AuthorizationScopes: Properties.AuthorizationScopes,
    AuthorizerId: Properties.AuthorizerId,
  }));

describe("A route", () => {
  const jwt = { type: "jwt", issuer: "https://login.acme.example", audience: ["sms-consent"] };
  const withJwt = templateOf(sampleStack({ api: jwt }));

  it("is there for everything in the list of routes, and nothing else is", () => {
    const wanted = ROUTES.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`));
    expect(
      routesOf(template)
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual(wanted.sort());
  });

  it("is open for carriers, the page behind a personal link and the health check alone", () => {
    for (const from of [template, withJwt]) {
      const open = routesOf(from).filter(({ AuthorizationType }) => AuthorizationType === "NONE");
      expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual([
        "GET /health",
        "GET /p/{token}",
        "GET /webhooks/{connection}/delivery",
        "GET /webhooks/{connection}/delivery/{token}",
        "GET /webhooks/{connection}/inbound",
        "GET /webhooks/{connection}/inbound/{token}",
        "POST /p/{token}",
        "POST /webhooks/{connection}/delivery",
        "POST /webhooks/{connection}/delivery/{token}",
        "POST /webhooks/{connection}/inbound",
        "POST /webhooks/{connection}/inbound/{token}",
      ]);
    }
  });

  it("under /v1 is behind IAM, unless the configuration names an issuer of tokens", () => {
    const routes = routesOf(template).filter(({ RouteKey }) => RouteKey.includes("/v1"));
    expect(routes.length).toBeGreaterThan(6);
    for (const { AuthorizationType } of routes) expect(AuthorizationType).toBe("AWS_IAM");
  });

  it("under /v1 asks a token for the scope of its group, where tokens are used", () => {
    const scopes = routesOf(withJwt)
      .filter(({ RouteKey }) => RouteKey.includes("/v1"))
      .map(({ RouteKey, AuthorizationType, AuthorizationScopes }) => [
        RouteKey,
        AuthorizationType,
        AuthorizationScopes,
      ]);
    expect(scopes).toEqual([
      ["POST /v1/check", "JWT", ["check"]],
      ["POST /v1/consents", "JWT", ["consents"]],
      ["POST /v1/withdrawals", "JWT", ["consents"]],
      ["POST /v1/subjects/lookup", "JWT", ["rights"]],
      ["GET /v1/subjects/{subject}", "JWT", ["rights"]],
      ["GET /v1/subjects/{subject}/ledger", "JWT", ["rights"]],
      ["GET /v1/subjects/{subject}/export", "JWT", ["rights"]],
      ["GET /v1/subjects/{subject}/receipts", "JWT", ["rights"]],
      ["GET /v1/heads/{day}", "JWT", ["rights"]],
      ["GET /v1/changes", "JWT", ["consents"]],
      ["GET /v1/reviews", "JWT", ["admin"]],
      ["POST /v1/reviews/{id}", "JWT", ["admin"]],
      ["POST /v1/subjects/{subject}/restriction", "JWT", ["admin"]],
      ["DELETE /v1/subjects/{subject}/restriction", "JWT", ["admin"]],
      ["POST /v1/subjects/{subject}/hold", "JWT", ["admin"]],
      ["DELETE /v1/subjects/{subject}/hold", "JWT", ["admin"]],
      ["POST /v1/subjects/{subject}/corrections", "JWT", ["admin"]],
      ["GET /v1/requests", "JWT", ["rights"]],
      ["POST /v1/requests", "JWT", ["rights"]],
      ["GET /v1/requests/{id}", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/take", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/confirmations", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/extend", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/refuse", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/complete", "JWT", ["rights"]],
      ["POST /v1/requests/{id}/withdraw", "JWT", ["rights"]],
      ["POST /v1/reassignments", "JWT", ["admin"]],
      ["POST /v1/registries/{registry}", "JWT", ["admin"]],
      ["POST /v1/registries/{registry}/entries", "JWT", ["admin"]],
      ["POST /v1/links", "JWT", ["consents"]],
      ["GET /v1/openapi.json", "JWT", ["consents"]],
    ]);
    expect(resourceOf(withJwt, "AWS::ApiGatewayV2::Authorizer", "System").Properties).toMatchObject({
      AuthorizerType: "JWT",
      JwtConfiguration: { Issuer: "https://login.acme.example", Audience: ["sms-consent"] },
    });
  });

  it("can be opened to a role scope by scope: who may ask may do nothing else", () => {
    const stack = new Stack(new App(), "Theirs");
    const deployment = parseConfiguration(smallestConfiguration());
    const consent = new SmsConsent(stack, "Consent", { deployment, bundles: emptyBundles() });
    const sender = new Role(stack, "Sender", { assumedBy: new ServicePrincipal("ecs-tasks.amazonaws.com") });
    consent.grantInvoke(sender, "check");
    const policies = Object.entries(Template.fromStack(stack).findResources("AWS::IAM::Policy"));
    const [, policy] = policies.find(([id]) => id.startsWith("SenderDefaultPolicy")) ?? [];
    const [statement, ...others] = policy?.Properties.PolicyDocument.Statement ?? [];
    expect(others).toEqual([]);
    expect(statement.Action).toBe("execute-api:Invoke");
    expect(JSON.stringify(statement.Resource)).toMatch(/"\/\*\/POST\/v1\/check"/);
  });
});

describe("The access log", () => {
  const { Properties } = resourceOf(template, "AWS::ApiGatewayV2::Stage", "System");

  it("holds the fate of a request and nothing that leads to a person", () => {
    expect(JSON.parse(Properties.AccessLogSettings.Format)).toEqual({
      requestId: "$context.requestId",
      routeKey: "$context.routeKey",
      status: "$context.status",
      latency: "$context.responseLatency",
      integrationStatus: "$context.integrationStatus",
      integrationLatency: "$context.integrationLatency",
      integrationError: "$context.integrationErrorMessage",
    });
  });

  it("is of a stage that is throttled", () => {
    expect(Properties.DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 5_000, ThrottlingBurstLimit: 2_500 });
  });
});
