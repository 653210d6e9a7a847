import { describe, expect, it } from "vitest";
import { ENVIRONMENT } from "../../functions/environment.ts";
import { resourceOf, resourcesOf, sampleStack, templateOf } from "./sample.ts";

const template = templateOf(sampleStack());

describe("The table", () => {
  const table = resourceOf(template, "AWS::DynamoDB::GlobalTable", "SystemTable");

  it("is keyed by PK and SK and paid for on demand", () => {
    expect(table.Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: expect.arrayContaining([
        { AttributeName: "PK", AttributeType: "S" },
        { AttributeName: "SK", AttributeType: "S" },
      ]),
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
    });
  });

  it("has indexes only for questions that span people, which project nothing that identifies anyone", () => {
    expect(table.Properties.GlobalSecondaryIndexes).toEqual([
      {
        IndexName: "changes",
        KeySchema: [
          { AttributeName: "changePartition", KeyType: "HASH" },
          { AttributeName: "changePosition", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["changed", "expiresAt"] },
      },
      {
        IndexName: "agenda",
        KeySchema: [
          { AttributeName: "agendaPartition", KeyType: "HASH" },
          { AttributeName: "agendaPosition", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["expiresAt"] },
      },
    ]);
  });

  it("forgets by expiresAt, and streams both images", () => {
    expect(table.Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
  });

  it("is encrypted with the deployment's own rotating key, recoverable for 35 days, and protected from deletion (R81)", () => {
    const [keyId] = resourcesOf(template, "AWS::KMS::Key").flatMap(([id]) => (id.startsWith("SystemKey") ? [id] : []));
    expect(table.Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          SSESpecification: { KMSMasterKeyId: { "Fn::GetAtt": [keyId, "Arn"] } },
        },
      ],
    });
    expect(resourceOf(template, "AWS::KMS::Key", "SystemKey").Properties).toMatchObject({ EnableKeyRotation: true });
  });

  it("outlives the stack, as its key and the pepper do", () => {
    const pepper = resourceOf(template, "AWS::SecretsManager::Secret", "SystemSecretsPepper");
    const keys = ["SystemKey", "SystemSigningKey"].map((id) => resourceOf(template, "AWS::KMS::Key", id));
    for (const resource of [table, ...keys, pepper]) {
      expect([resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
    }
  });
});

describe("The table of who was erased", () => {
  const table = resourceOf(template, "AWS::DynamoDB::GlobalTable", "SystemTombstones");

  it("is keyed by the person alone, and nothing in it expires (R68)", () => {
    expect(table.Properties.KeySchema).toEqual([{ AttributeName: "subject", KeyType: "HASH" }]);
    expect(table.Properties).not.toHaveProperty("TimeToLiveSpecification");
    expect(table.Properties).not.toHaveProperty("StreamSpecification");
  });

  it("is recoverable for itself, protected from deletion, and outlives the stack", () => {
    expect(table.Properties.Replicas).toMatchObject([
      {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { KMSMasterKeyId: { "Fn::GetAtt": [expect.stringMatching(/^SystemKey/), "Arn"] } },
      },
    ]);
    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });
});

describe("The secrets", () => {
  it("have a pepper that is made once, of 64 characters, under version 1", () => {
    // Another way of generating it would make another pepper at the next deployment, and everybody a stranger.
    expect(resourceOf(template, "AWS::SecretsManager::Secret", "SystemSecretsPepper").Properties).toMatchObject({
      GenerateSecretString: {
        SecretStringTemplate: "{}",
        GenerateStringKey: "1",
        PasswordLength: 64,
        ExcludePunctuation: true,
      },
      Tags: [{ Key: "sms-consent:pepper", Value: "true" }],
    });
    expect(resourcesOf(template, "AWS::SecretsManager::RotationSchedule")).toEqual([]);
  });

  it("have one for each connection, named by the stack, the construct and the connection", () => {
    const secret = resourceOf(template, "AWS::SecretsManager::Secret", "SystemSecretsConnectiontwilio");
    expect(secret.Properties).toMatchObject({
      Name: "SmsConsent/System/connections/twilio",
      Tags: [{ Key: "sms-consent:connection", Value: "twilio" }],
    });
  });

  it("are found by the functions under the name that they have", () => {
    const { Properties } = resourceOf(template, "AWS::Lambda::Function", "SystemInbound");
    expect(`${Properties.Environment.Variables[ENVIRONMENT.connectionSecretPrefix]}twilio`).toBe(
      "SmsConsent/System/connections/twilio",
    );
  });

  it("are encrypted with the deployment's own key", () => {
    for (const [, { Properties }] of resourcesOf(template, "AWS::SecretsManager::Secret")) {
      expect(Properties.KmsKeyId).toEqual({ "Fn::GetAtt": [expect.stringMatching(/^SystemKey/), "Arn"] });
    }
  });
});

describe("The key that signs where the ledgers end", () => {
  it("is for signatures over P-256 alone", () => {
    expect(resourceOf(template, "AWS::KMS::Key", "SystemSigningKey").Properties).toMatchObject({
      KeySpec: "ECC_NIST_P256",
      KeyUsage: "SIGN_VERIFY",
    });
  });

  it("is used every day a little after midnight", () => {
    const rule = resourceOf(template, "AWS::Events::Rule", "SystemSignDaily");
    expect(rule.Properties).toMatchObject({ ScheduleExpression: "cron(20 0 * * ? *)", State: "ENABLED" });
    expect(JSON.stringify(rule.Properties.Targets)).toContain("SystemHeadsFunction");
  });
});

describe("What falls due with time", () => {
  it.each([
    ["MeetDeadlines", 35, "Deadlines"],
    ["ContinueErasures", 50, "Erasure"],
  ])("is looked at every hour: %s", (name, minute, lambda) => {
    const rule = resourceOf(template, "AWS::Events::Rule", `System${name}`);
    expect(rule.Properties).toMatchObject({ ScheduleExpression: `cron(${minute} * * * ? *)`, State: "ENABLED" });
    expect(JSON.stringify(rule.Properties.Targets)).toContain(`System${lambda}Function`);
  });
});

describe("The functions", () => {
  const functions = resourcesOf(template, "AWS::Lambda::Function");

  it("are the ten of the system and no others", () => {
    expect(functions.map(([id]) => id.replace(/^System|Function\w+$/g, ""))).toEqual([
      "Inbound",
      "Delivery",
      "Check",
      "Api",
      "Outbox",
      "Sender",
      "Heads",
      "Deadlines",
      "Erasure",
      "Preferences",
    ]);
  });

  it("run on Node 24 on ARM, each with a log of its own", () => {
    const logs = new Set<string>();
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
        LoggingConfig: { LogGroup: { Ref: expect.stringMatching(/Log/) } },
      });
      logs.add(Properties.LoggingConfig.LogGroup.Ref);
    }
    expect(logs.size).toBe(functions.length);
  });

  it("have in their environment what the functions read, Powertools' settings, and nothing of a local run", () => {
    const known = new Set<string>([
      ...Object.values(ENVIRONMENT),
      "POWERTOOLS_SERVICE_NAME",
      "POWERTOOLS_METRICS_NAMESPACE",
      "POWERTOOLS_LOG_LEVEL",
    ]);
    for (const [, { Properties }] of functions) {
      const variables = Object.keys(Properties.Environment.Variables);
      expect(variables.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it.each([
    [
      "Inbound",
      ["tableName", "tombstoneTableName", "pepperSecretId", "connectionSecretPrefix", "publicBaseUrl", "retryQueueUrl"],
    ],
    [
      "Delivery",
      ["tableName", "tombstoneTableName", "pepperSecretId", "connectionSecretPrefix", "publicBaseUrl", "retryQueueUrl"],
    ],
    ["Check", ["tableName", "tombstoneTableName", "pepperSecretId"]],
    ["Api", ["tableName", "tombstoneTableName", "pepperSecretId", "publicBaseUrl"]],
    ["Preferences", ["tableName", "tombstoneTableName", "publicBaseUrl"]],
    ["Outbox", ["tableName", "sendQueueUrl", "eventBusName"]],
    ["Erasure", ["tableName", "tombstoneTableName"]],
    ["Sender", ["tableName", "connectionSecretPrefix", "retryQueueUrl"]],
  ] as const)("have the names of just what they may use: %s", (id, names) => {
    const { Properties } = resourceOf(template, "AWS::Lambda::Function", `System${id}`);
    const variables = Object.keys(Properties.Environment.Variables).filter((name) => !name.startsWith("POWERTOOLS_"));
    expect(variables.sort()).toEqual(names.map((name) => ENVIRONMENT[name]).sort());
  });

  it("have no concurrency reserved unless the configuration says so", () => {
    for (const [, { Properties }] of functions) expect(Properties).not.toHaveProperty("ReservedConcurrentExecutions");
    const reserved = templateOf(sampleStack({ concurrency: { inbound: 50 } }));
    const concurrency = resourcesOf(reserved, "AWS::Lambda::Function").map(
      ([, { Properties }]) => Properties.ReservedConcurrentExecutions,
    );
    expect(concurrency).toEqual([50, ...Array.from(concurrency.slice(1), () => undefined)]);
  });

  it("keep every log for thirty days, the access log too", () => {
    const logs = resourcesOf(template, "AWS::Logs::LogGroup");
    expect(logs.length).toBe(functions.length + 1);
    for (const [, { Properties }] of logs) expect(Properties.RetentionInDays).toBe(30);
  });
});

describe("The queues", () => {
  const queues = resourcesOf(template, "AWS::SQS::Queue");

  it("are encrypted with the deployment's own key and refuse what is not TLS", () => {
    for (const [, { Properties }] of queues) {
      expect(Properties.KmsMasterKeyId).toEqual({ "Fn::GetAtt": [expect.stringMatching(/^SystemKey/), "Arn"] });
    }
    const refusing = resourcesOf(template, "AWS::SQS::QueuePolicy").flatMap(([, { Properties }]) => Properties.Queues);
    expect(refusing.map(({ Ref }: { Ref: string }) => Ref).sort()).toEqual(queues.map(([id]) => id).sort());
  });

  it.each(["InboundRetry", "DeliveryRetry"])(
    "keep what has to be retried for four days, then its dead letter for fourteen: %s",
    (id) => {
      const { Properties } = resourceOf(template, "AWS::SQS::Queue", `SystemQueues${id}Queue`);
      expect(Properties).toMatchObject({ MessageRetentionPeriod: 345_600, VisibilityTimeout: 60, DelaySeconds: 5 });
      const [deadLetters] = Properties.RedrivePolicy.deadLetterTargetArn["Fn::GetAtt"];
      expect(template.Resources[deadLetters]?.Properties.MessageRetentionPeriod).toBe(1_209_600);
    },
  );

  it("hide a message for longer than its function may take", () => {
    for (const [, { Properties }] of resourcesOf(template, "AWS::Lambda::EventSourceMapping")) {
      const [source, attribute] = Properties.EventSourceArn["Fn::GetAtt"];
      if (attribute === "StreamArn") continue;
      const timeout = template.Resources[Properties.FunctionName.Ref]?.Properties.Timeout;
      expect(template.Resources[source]?.Properties.VisibilityTimeout).toBeGreaterThan(timeout);
    }
  });

  it("end in dead letters, each watched by an alarm", () => {
    const deadLetters = queues.filter(([id]) => id.includes("DeadLetters")).map(([id]) => id);
    expect(deadLetters.length).toBe(4);
    const watched = resourcesOf(template, "AWS::CloudWatch::Alarm").flatMap(([, { Properties }]) =>
      Properties.MetricName === "ApproximateNumberOfMessagesVisible"
        ? [Properties.Dimensions[0].Value["Fn::GetAtt"][0]]
        : [],
    );
    expect(watched.sort()).toEqual(deadLetters.sort());
  });
});

describe("The event sources", () => {
  const mappings = resourcesOf(template, "AWS::Lambda::EventSourceMapping").map(([, { Properties }]) => Properties);
  const [stream, requests] = mappings.filter(({ EventSourceArn }) => EventSourceArn["Fn::GetAtt"][1] === "StreamArn");

  it("bring back only the messages that a function reports as failed", () => {
    expect(mappings.length).toBe(5);
    for (const { FunctionResponseTypes } of mappings)
      expect(FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
  });

  it("feed each retry queue to the function that fills it, and the send queue to sender", () => {
    const wired = mappings
      .filter(({ EventSourceArn }) => EventSourceArn["Fn::GetAtt"][1] === "Arn")
      .map(({ EventSourceArn, FunctionName }) => [EventSourceArn["Fn::GetAtt"][0], FunctionName.Ref]);
    for (const [queue, lambda] of wired.slice(0, 2)) {
      const variables = template.Resources[lambda]?.Properties.Environment.Variables;
      expect(variables[ENVIRONMENT.retryQueueUrl]).toEqual({ Ref: queue });
    }
    const outbox = resourceOf(template, "AWS::Lambda::Function", "SystemOutbox").Properties.Environment.Variables;
    expect(wired[2]?.[1]).toMatch(/^SystemSender/);
    expect(outbox[ENVIRONMENT.sendQueueUrl]).toEqual({ Ref: wired[2]?.[0] });
  });

  it("give outbox the inserts of ledger entries and replies alone", () => {
    expect(JSON.parse(stream?.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ["INSERT", "MODIFY"],
      dynamodb: { Keys: { SK: { S: [{ prefix: "LEDGER#" }, { prefix: "REPLY#" }] } } },
    });
  });

  it("give erasure what is written of requests, and of the reply by which somebody is told that they were erased", () => {
    expect(requests?.FunctionName.Ref).toMatch(/^SystemErasure/);
    expect(JSON.parse(requests?.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ["INSERT", "MODIFY"],
      dynamodb: { Keys: { SK: { S: [{ prefix: "REQUEST#" }, { prefix: "REPLY#erasure#" }] } } },
    });
  });

  it("keep a person's order in the stream, isolate a bad record, and give up on it in time to look at it", () => {
    expect(stream).toMatchObject({
      ParallelizationFactor: 1,
      StartingPosition: "TRIM_HORIZON",
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 50,
      MaximumRecordAgeInSeconds: 43_200,
    });
    expect(stream?.DestinationConfig.OnFailure.Destination).toEqual({
      "Fn::GetAtt": [expect.stringMatching(/StreamDeadLetters/), "Arn"],
    });
  });
});

describe("The template", () => {
  it("prints the addresses to give to a carrier, and where its credentials go", () => {
    const withDomain = templateOf(sampleStack({ publicBaseUrl: "https://sms.acme.example" }));
    const values = Object.values(withDomain.Outputs).map(({ Value }) => Value);
    expect(values).toEqual(
      expect.arrayContaining([
        "https://sms.acme.example/webhooks/twilio/inbound",
        "https://sms.acme.example/webhooks/twilio/delivery",
        "SmsConsent/System/connections/twilio",
      ]),
    );
  });

  it.each([
    [
      "the deployment's",
      { publicBaseUrl: "https://a.example" },
      { publicBaseUrl: "https://b.example" },
      "https://a.example",
    ],
    ["else the stack's", {}, { publicBaseUrl: "https://b.example" }, "https://b.example"],
    ["else the API's own", {}, {}, { "Fn::GetAtt": [expect.stringMatching(/HttpApi/), "ApiEndpoint"] }],
  ])("has webhooks verified against one public base URL: %s", (_, members, props, expected) => {
    const { Properties } = resourceOf(
      templateOf(sampleStack(members, props)),
      "AWS::Lambda::Function",
      "SystemInbound",
    );
    expect(Properties.Environment.Variables[ENVIRONMENT.publicBaseUrl]).toEqual(expected);
  });

  it("holds no bucket and no clock of a demonstration", () => {
    expect(resourcesOf(template, "AWS::S3::Bucket")).toEqual([]);
    expect(JSON.stringify(template)).not.toMatch(/"(NOW|LOCAL_API_TOKEN|DATA_DIR|AWS_ENDPOINT_URL\w*)"/);
  });
});
