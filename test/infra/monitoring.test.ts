import { describe, expect, it } from "vitest";
import { instantOf } from "../../functions/instant.ts";
import { METRICS } from "../../functions/observability/metrics.ts";
import { FUNCTION_NAMES } from "../../infra/function-names.ts";
import {
  resourceOf,
  resourcesOf,
  type SampleResource,
  type SampleTemplate,
  sampleStack,
  templateOf,
} from "./sample.ts";

const template = templateOf(sampleStack());
const alarms = resourcesOf(template, "AWS::CloudWatch::Alarm").map(
  ([id, { Properties }]): SampleResource["Properties"] => ({ ...Properties, id }),
);

describe("An alarm", () => {
  it("says in words what is wrong and what to look at", () => {
    expect(alarms.length).toBe(15 + 2 * FUNCTION_NAMES.length);
    for (const { AlarmDescription } of alarms) {
      expect(AlarmDescription).toMatch(/^[A-Z].+\. ?.*(Look at|look at).+\.$/s);
    }
  });

  it("is silent where there is nothing to measure", () => {
    for (const { TreatMissingData } of alarms) expect(TreatMissingData).toBe("notBreaching");
  });

  it.each(["Errors", "Throttles"])("watches the %s of every function", (metric) => {
    const watched = alarms
      .filter(({ MetricName }) => MetricName === metric)
      .map(({ Dimensions }) => Dimensions[0].Value.Ref);
    const functions = resourcesOf(template, "AWS::Lambda::Function").map(([id]) => id);
    expect(functions.length).toBe(FUNCTION_NAMES.length);
    expect(watched.sort()).toEqual(functions.sort());
  });

  it.each([
    ["SignaturesRejected", { Namespace: "SmsConsent", MetricName: METRICS.signatureRejected, Statistic: "Sum" }],
    ["CredentialsUnavailable", { Namespace: "SmsConsent", MetricName: METRICS.credentialsUnavailable }],
    ["WebhooksNotAccepted", { Namespace: "SmsConsent", MetricName: METRICS.notAccepted, Threshold: 1 }],
    ["StreamIsLate", { Namespace: "AWS/Lambda", MetricName: "IteratorAge", Statistic: "Maximum", Threshold: 60_000 }],
    ["InboundIsSlow", { Namespace: "AWS/Lambda", MetricName: "Duration", ExtendedStatistic: "p99", Threshold: 1_500 }],
    ["RetryQueueIsStuck", { MetricName: "ApproximateAgeOfOldestMessage", Threshold: 300 }],
  ])("watches what the system itself counts: %s", (id, properties) => {
    expect(alarms.find((alarm) => alarm.id.includes(id))).toMatchObject(properties);
  });

  it("finds the functions' own counts under the service that they count for", () => {
    const { Properties } = resourceOf(template, "AWS::Lambda::Function", "SystemInbound");
    const { POWERTOOLS_SERVICE_NAME, POWERTOOLS_METRICS_NAMESPACE } = Properties.Environment.Variables;
    const alarm = alarms.find(({ MetricName }) => MetricName === METRICS.signatureRejected);
    expect(alarm).toMatchObject({
      Namespace: POWERTOOLS_METRICS_NAMESPACE,
      Dimensions: [{ Name: "service", Value: POWERTOOLS_SERVICE_NAME }],
    });
  });

  it("tells whom the stack's owner names", () => {
    const bind = () => ({ alarmActionArn: "arn:aws:sns:eu-west-1:111122223333:on-call" });
    const told = templateOf(sampleStack({}, { alarmActions: [{ bind }] }));
    for (const [, { Properties }] of resourcesOf(told, "AWS::CloudWatch::Alarm")) {
      expect(Properties.AlarmActions).toEqual(["arn:aws:sns:eu-west-1:111122223333:on-call"]);
    }
  });
});

describe("The dashboard", () => {
  it("answers a question with every widget", () => {
    const dashboard = resourceOf(template, "AWS::CloudWatch::Dashboard", "System");
    const body = JSON.stringify(dashboard.Properties.DashboardBody);
    const titles = [...body.matchAll(/\\"title\\":\\"([^"\\]+)/g)].map(([, title]) => title);
    expect(titles).toContain("Are opt-outs flowing?");
    expect(titles).toContain("Is a carrier rejecting us?");
    for (const title of titles) expect(title).toMatch(/\?$/);
  });

  it("names the connections on trial and how long, and says nothing of trials where there are none", () => {
    const bodyOf = (from: SampleTemplate) =>
      JSON.stringify(resourceOf(from, "AWS::CloudWatch::Dashboard", "System").Properties.DashboardBody);
    const reportUntil = instantOf(Date.now() + 86_400_000);
    const trial = { carrier: "twilio", defaultProgram: "acme", verification: "report", reportUntil };
    const onTrial = bodyOf(templateOf(sampleStack({ connections: { careful: trial } })));
    expect(onTrial).toContain("On trial");
    expect(onTrial).toContain(`careful\` until ${reportUntil}`);
    expect(bodyOf(template)).not.toContain("On trial");
  });
});
