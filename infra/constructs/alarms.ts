import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { METRICS, type MetricName } from "../../functions/observability/metrics.ts";
import { FUNCTION_NAMES, type FunctionName } from "../function-names.ts";
import { METRICS_NAMESPACE, METRICS_SERVICE } from "./functions.ts";
import type { Queues } from "./queues.ts";

const FIVE_MINUTES = Duration.minutes(5);

/** What the functions count, over all connections. */
export function businessMetric(name: MetricName, dimensions: Readonly<Record<string, string>> = {}): Metric {
  return new Metric({
    namespace: METRICS_NAMESPACE,
    metricName: METRICS[name],
    dimensionsMap: { service: METRICS_SERVICE, ...dimensions },
    statistic: "Sum",
    period: FIVE_MINUTES,
  });
}

export interface AlarmsProps {
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly queues: Queues;
  /** Who is told; nobody when absent. */
  readonly actions: readonly IAlarmAction[];
}

interface Rule {
  readonly id: string;
  readonly metric: IMetric;
  /** The alarm sounds at this value and above. */
  readonly threshold: number;
  readonly periods: number;
  /** What is wrong, and what to look at. */
  readonly description: string;
}

function deadLetterRules({ queues }: AlarmsProps): Rule[] {
  const rule = (id: string, queue: IQueue, description: string): Rule => ({
    id,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: "Maximum" }),
    threshold: 1,
    periods: 1,
    description,
  });
  return [
    rule(
      "InboundDeadLetters",
      queues.retry.inbound.deadLetters,
      "Texts from people could not be recorded after every try: opt-outs may be among them. Look at the log of inbound for the reason, mend it, then redrive the dead-letter queue to its source.",
    ),
    rule(
      "DeliveryDeadLetters",
      queues.retry.delivery.deadLetters,
      "Delivery reports could not be recorded after every try. Look at the log of delivery for the reason, mend it, then redrive the dead-letter queue to its source.",
    ),
    rule(
      "SendDeadLetters",
      queues.send.deadLetters,
      "Replies were not sent and are too old to send now. Look at the log of sender, and at the carrier's status; the opt-outs themselves are recorded.",
    ),
    rule(
      "StreamDeadLetters",
      queues.streamDeadLetters,
      "Changes were recorded but not passed on as events or replies. The message names the shard and the sequence numbers, which the stream keeps for 24 hours: look at the log of outbox and read them again before that.",
    ),
  ];
}

function functionRules({ functions }: AlarmsProps): Rule[] {
  return FUNCTION_NAMES.flatMap((name): Rule[] => {
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [
      {
        id: `${title}Errors`,
        metric: functions[name].metricErrors({ period: FIVE_MINUTES }),
        threshold: 1,
        periods: 1,
        description: `The function ${name} failed or ran out of time, which no input should make it do. Look at its log for the last error's name and stack.`,
      },
      {
        id: `${title}Throttles`,
        metric: functions[name].metricThrottles({ period: FIVE_MINUTES }),
        threshold: 1,
        periods: 3,
        description: `The function ${name} has been called more often at a time than it may run. Look at the account's concurrency quota and at concurrency.${name} in the configuration.`,
      },
    ];
  });
}

/** Below so many in an hour a share of them says nothing. */
const ENOUGH_DOUBTFUL = 20;

/** How many of a hundred withdrawals in an hour were read out of doubtful words. */
function doubtfulShare(): IMetric {
  const period = Duration.hours(1);
  return new MathExpression({
    expression: `IF(doubtful >= ${ENOUGH_DOUBTFUL}, 100 * doubtful / all, 0)`,
    usingMetrics: {
      doubtful: businessMetric("optOutLikely").with({ period }),
      all: businessMetric("optOut").with({ period }),
    },
    label: "doubtful withdrawals, of a hundred",
    period,
  });
}

function flowRules({ functions, queues }: AlarmsProps): Rule[] {
  return [
    {
      id: "StreamIsLate",
      metric: functions.outbox.metric("IteratorAge", { period: FIVE_MINUTES, statistic: "Maximum" }),
      threshold: 60_000,
      periods: 2,
      description:
        "Events and replies follow the changes more than a minute late. Look at the log of outbox: a record that keeps failing holds up those behind it.",
    },
    {
      id: "RetryQueueIsStuck",
      metric: queues.retry.inbound.queue.metricApproximateAgeOfOldestMessage({
        period: FIVE_MINUTES,
        statistic: "Maximum",
      }),
      threshold: 300,
      periods: 1,
      description:
        "Texts have waited more than five minutes to be recorded, opt-outs perhaps among them. Look at the table's health and throttling, then at the log of inbound.",
    },
    {
      id: "SignaturesRejected",
      metric: businessMetric("signatureRejected"),
      threshold: 20,
      periods: 2,
      description:
        "Webhooks are refused as not the carrier's. Either a credential was rotated at the carrier and not in the connection's secret, or the public URL differs from the one the carrier signs, or somebody is trying. Look at the log of inbound and delivery for the reason and the part that differs.",
    },
    {
      id: "LinksGuessed",
      metric: businessMetric("linkUnknown"),
      threshold: 200,
      periods: 2,
      description:
        "Many links to the preference page were tried that there are none of. A token has 128 bits and is not found by guessing, but somebody may be trying: look at the rate of GET /p/{token} in the access log, and throttle the route.",
    },
    {
      id: "CredentialsUnavailable",
      metric: businessMetric("credentialsUnavailable"),
      threshold: 1,
      periods: 1,
      description:
        "A connection's secret could not be read or lacks a credential, so that its webhooks are answered 503. Look at the log for the connection and the member that is missing, and put it into the secret.",
    },
    {
      id: "WebhooksNotAccepted",
      metric: businessMetric("notAccepted"),
      threshold: 1,
      periods: 1,
      description:
        "Neither the table nor the retry queue took a webhook, and the carrier was asked to send it again; not every carrier does. Look at DynamoDB's and SQS's health, and at the permissions of inbound and delivery.",
    },
    {
      id: "RestrictionOverdue",
      metric: businessMetric("restrictionOverdue").with({ period: Duration.hours(1) }),
      threshold: 1,
      periods: 1,
      description:
        "A restriction is past the end that was stated for it, and stands: it is not lifted before the person is told. Look at events of type subject.restriction-ending for whom, tell them, then lift it or state another end.",
    },
    {
      id: "RequestDueSoon",
      metric: businessMetric("requestDueSoon").with({ period: Duration.hours(1) }),
      threshold: 1,
      periods: 1,
      description:
        "A person's request about their data is due within a week and not answered. Look at GET /v1/requests, which lists the open ones by when they are due: answer it, or extend it with a reason while its first term runs.",
    },
    {
      id: "RequestOverdue",
      metric: businessMetric("requestOverdue").with({ period: Duration.hours(1) }),
      threshold: 1,
      periods: 1,
      description:
        "A person's request about their data is past its date by law and not answered. Look at GET /v1/requests, where it comes first: answer it, or refuse it on a ground.",
    },
    {
      id: "DoubtfulOptOutsGrow",
      metric: doubtfulShare(),
      // People who stop mostly text a keyword; when every fourth does not, more likely the reading has changed than the people.
      threshold: 25,
      periods: 1,
      description:
        "A quarter of an hour's opt-outs and more were read out of doubtful words. They took effect all the same. Either people answer a message that asks for words of their own, or a rule reads a wish to stop where there is none: look at GET /v1/reviews, by rule and language, and decide them.",
    },
    {
      id: "InboundIsSlow",
      metric: functions.inbound.metricDuration({ period: FIVE_MINUTES, statistic: "p99" }),
      threshold: 1_500,
      periods: 3,
      description:
        "One in a hundred texts takes over 1.5 seconds to handle; some carriers give up after two and the person gets no answer. Look at the table's latency, at cold starts, and whether the retry queue is draining.",
    },
  ];
}

/** Everything that should wake somebody, each saying in words what is wrong and what to look at. */
export class Alarms extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const rules = [...deadLetterRules(props), ...functionRules(props), ...flowRules(props)];
    this.alarms = rules.map(({ id, metric, threshold, periods, description }) => {
      const alarm = new Alarm(this, id, {
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: description,
      });
      alarm.addAlarmAction(...props.actions);
      return alarm;
    });
  }
}
