import { Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Connection } from "../../functions/deployment.ts";
import { METRICS, type MetricName } from "../../functions/observability/metrics.ts";
import { FUNCTION_NAMES, type FunctionName } from "../function-names.ts";
import { type Alarms, businessMetric } from "./alarms.ts";
import { METRICS_NAMESPACE } from "./functions.ts";
import type { Queues, WorkQueue } from "./queues.ts";

const FIVE_MINUTES = Duration.minutes(5);

/** One line for each connection that counted this. */
function byConnection(name: MetricName): IMetric {
  const search = `{${METRICS_NAMESPACE},service,connection} MetricName="${METRICS[name]}"`;
  return new MathExpression({
    expression: `SEARCH('${search}', 'Sum', ${FIVE_MINUTES.toSeconds()})`,
    usingMetrics: {},
    label: "",
    period: FIVE_MINUTES,
  });
}

interface Question {
  readonly title: string;
  readonly left: IMetric[];
  readonly right?: IMetric[];
}

export interface ConsentDashboardProps {
  readonly api: HttpApi;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly queues: Queues;
  readonly alarms: Alarms;
  readonly connections: Readonly<Record<string, Connection>>;
}

/** The connections on trial and how long, in words that cannot be overlooked; undefined when there are none. */
function trialNotice(connections: Readonly<Record<string, Connection>>): string | undefined {
  const lines = Object.entries(connections)
    .filter(([, { verification }]) => verification === "report")
    .map(([name, { reportUntil }]) => `- \`${name}\` until ${reportUntil}`);
  if (lines.length === 0) return undefined;
  return ["## On trial: what their signatures would refuse is taken", ...lines].join("\n");
}

function questions({ api, functions, queues }: ConsentDashboardProps): Question[] {
  const waiting = ({ queue }: WorkQueue, label: string) =>
    queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: "Maximum", label });
  return [
    { title: "Are opt-outs flowing?", left: [byConnection("optOut")], right: [businessMetric("optOutLikely")] },
    {
      title: "Are people joining?",
      left: [businessMetric("optInRequested"), businessMetric("optIn"), businessMetric("consentRefused")],
    },
    { title: "Which carriers are talking to us?", left: [byConnection("webhookReceived")] },
    {
      title: "Are we refusing a carrier?",
      left: [byConnection("malformed"), byConnection("credentialsUnavailable"), byConnection("notAccepted")],
      right: [businessMetric("signatureRejected")],
    },
    {
      title: "Which connections are on trial, and take what they would refuse?",
      left: [byConnection("signatureTolerated")],
    },
    {
      title: "Is a carrier rejecting us?",
      left: [businessMetric("replySent"), businessMetric("replyRefused"), businessMetric("replyDropped")],
    },
    { title: "Do messages arrive?", left: [byConnection("deliveryReport")], right: [businessMetric("unreachable")] },
    { title: "May senders send?", left: [businessMetric("checkAllowed"), businessMetric("checkRefused")] },
    {
      title: "Is anything waiting?",
      left: [
        waiting(queues.retry.inbound, "texts to record"),
        waiting(queues.retry.delivery, "reports to record"),
        waiting(queues.send, "replies to send"),
      ],
      right: [functions.outbox.metric("IteratorAge", { period: FIVE_MINUTES, statistic: "Maximum" })],
    },
    {
      title: "Do we answer in time?",
      left: [
        functions.inbound.metricDuration({ period: FIVE_MINUTES, statistic: "p99", label: "inbound p99" }),
        functions.check.metricDuration({ period: FIVE_MINUTES, statistic: "p99", label: "check p99" }),
        api.metricLatency({ period: FIVE_MINUTES, statistic: "p99", label: "every route p99" }),
      ],
    },
    {
      title: "Does anything fail?",
      left: FUNCTION_NAMES.map((name) => functions[name].metricErrors({ period: FIVE_MINUTES, label: name })),
      right: [api.metricServerError({ period: FIVE_MINUTES, label: "answers of 5xx" })],
    },
  ];
}

/** One page whose every widget answers the question in its title. */
export function consentDashboard(scope: Construct, id: string, props: ConsentDashboardProps): Dashboard {
  const dashboard = new Dashboard(scope, id, { defaultInterval: Duration.hours(12) });
  dashboard.addWidgets(
    new AlarmStatusWidget({ title: "What is wrong now?", alarms: [...props.alarms.alarms], width: 24, height: 5 }),
  );
  const notice = trialNotice(props.connections);
  if (notice !== undefined) dashboard.addWidgets(new TextWidget({ markdown: notice, width: 24, height: 3 }));
  const widgets = questions(props).map(
    ({ title, left, right = [] }) => new GraphWidget({ title, left, right, width: 12, height: 6, liveData: true }),
  );
  for (let row = 0; row < widgets.length; row += 2) dashboard.addWidgets(...widgets.slice(row, row + 2));
  return dashboard;
}
