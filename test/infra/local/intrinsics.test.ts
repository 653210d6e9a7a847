import { describe, expect, it } from "vitest";
import { nameResources, type Place } from "../../../infra/local/template/names.ts";
import { readResources } from "../../../infra/local/template/resources.ts";
import { readTemplate } from "../../../infra/local/template/template.ts";

const place: Place = {
  stackName: "local",
  region: "eu-west-1",
  accountId: "000000000000",
  awsUrl: "http://127.0.0.1:9",
};

const TABLE = {
  Type: "AWS::DynamoDB::GlobalTable",
  Properties: {
    AttributeDefinitions: [{ AttributeName: "PK", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "PK", KeyType: "HASH" }],
  },
};

const namesOf = (template: object) => nameResources(readTemplate(template), place);

/** What a property with this value is at run time. */
function resolved(value: unknown, rest: object = {}) {
  const names = namesOf({
    Resources: {
      Probe: { Type: "AWS::IAM::Role", Properties: { value } },
      Table: TABLE,
      Queue: { Type: "AWS::SQS::Queue" },
      Secret: { Type: "AWS::SecretsManager::Secret", Properties: { Name: "a-b/c" } },
      Http: { Type: "AWS::ApiGatewayV2::Api" },
      Function: { Type: "AWS::Lambda::Function", Properties: { FunctionName: "answer" } },
      Live: { Type: "AWS::Lambda::Alias", Properties: { FunctionName: { Ref: "Function" }, Name: "live" } },
    },
    ...rest,
  });
  return Object(names.properties("Probe")).value;
}

/** A placeholder as `Fn::Sub` has it. */
const at = (name: string) => ["$", "{", name, "}"].join("");

describe("a template's intrinsic functions", () => {
  it.each([
    ["a table by its name", { Ref: "Table" }, "local-Table"],
    ["a queue by its URL", { Ref: "Queue" }, "http://127.0.0.1:9/000000000000/local-Queue"],
    ["a queue's ARN", { "Fn::GetAtt": ["Queue", "Arn"] }, "arn:aws:sqs:eu-west-1:000000000000:local-Queue"],
    ["a secret by its ARN", { Ref: "Secret" }, "arn:aws:secretsmanager:eu-west-1:000000000000:secret:a-b/c-local0"],
    ["an alias as its function", { Ref: "Live" }, "arn:aws:lambda:eu-west-1:000000000000:function:answer"],
    ["an API's address", { "Fn::GetAtt": ["Http", "ApiEndpoint"] }, "https://http.execute-api.eu-west-1.amazonaws.com"],
    ["a pseudo parameter", { Ref: "AWS::Region" }, "eu-west-1"],
    ["joined text", { "Fn::Join": ["-", ["a", { Ref: "AWS::AccountId" }]] }, "a-000000000000"],
    [
      "substituted text",
      { "Fn::Sub": `${at("AWS::StackName")}/${at("Queue.QueueName")}/${at("!Kept")}` },
      `local/local-Queue/${at("Kept")}`,
    ],
    [
      "text substituted from variables",
      { "Fn::Sub": [`${at("a")}-${at("Table")}`, { a: { Ref: "AWS::Partition" } }] },
      "aws-local-Table",
    ],
    ["a part of split text", { "Fn::Select": [1, { "Fn::Split": [":", "a:b:c"] }] }, "b"],
    ["a list without what is no value", ["a", { Ref: "AWS::NoValue" }], ["a"]],
  ])("give %s", (_what, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  it("follow conditions and parameters' defaults", () => {
    const rest = {
      Parameters: { Stage: { Type: "String", Default: "test" } },
      Conditions: { IsTest: { "Fn::Equals": [{ Ref: "Stage" }, "test"] } },
    };
    expect(resolved({ "Fn::If": ["IsTest", "yes", "no"] }, rest)).toBe("yes");
  });

  it("name the function that is not understood", () => {
    expect(() => resolved({ "Fn::ImportValue": "elsewhere" })).toThrow("Fn::ImportValue is not understood");
  });

  it("name a reference to nothing", () => {
    expect(() => resolved({ Ref: "Nowhere" })).toThrow('no resource or parameter "Nowhere"');
  });
});

describe("a template's resources", () => {
  const read = (Resources: object) => {
    const template = readTemplate({ Resources });
    return readResources(template, nameResources(template, place), place);
  };

  it("are refused by type when they would act at run time and cannot be run here", () => {
    expect(() => read({ Machine: { Type: "AWS::StepFunctions::StateMachine" } })).toThrow(
      "resource Machine: the local stack does not know how to run AWS::StepFunctions::StateMachine",
    );
  });

  it("are refused by property when a property cannot be emulated", () => {
    expect(() => read({ Jobs: { Type: "AWS::SQS::Queue", Properties: { FifoQueue: true } } })).toThrow(
      "resource Jobs (AWS::SQS::Queue): FifoQueue: FIFO queues are not emulated",
    );
  });

  it("are passed over when they only guard or watch", () => {
    const { tables } = read({
      Table: TABLE,
      Key: { Type: "AWS::KMS::Key" },
      Alarm: { Type: "AWS::CloudWatch::Alarm" },
      Log: { Type: "AWS::Logs::LogGroup" },
    });
    expect(tables.map(({ logicalId }) => logicalId)).toEqual(["Table"]);
  });
});
