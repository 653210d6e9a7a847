import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

/** What the system counts, by the name that alarms and dashboards use. */
export const METRICS = {
  /** A genuine webhook was accepted. */
  webhookReceived: "WebhookReceived",
  /** A webhook was refused as not the carrier's. */
  signatureRejected: "SignatureRejected",
  /** A connection on trial would have refused a webhook, and took it. */
  signatureTolerated: "SignatureTolerated",
  /** A genuine webhook broke the carrier's own format. */
  malformed: "Malformed",
  /** Genuine, but of no use to us. */
  ignored: "Ignored",
  /** A redelivery or a replay. */
  duplicate: "Duplicate",
  /** A person had as many replies in an hour as there may be; a text that wanted another was recorded and not answered. */
  limited: "Limited",
  optOut: "OptOut",
  /** A doubtful wish to stop, resolved towards the person. */
  optOutLikely: "OptOutLikely",
  /** A person has looked at one of those. */
  reviewDecided: "ReviewDecided",
  optIn: "OptIn",
  /** A confirmation was asked for. */
  optInRequested: "OptInRequested",
  /** A link was tried that there is none of: run out, or guessed. */
  linkUnknown: "LinkUnknown",
  /** A person asks something about their data. */
  requestOpened: "RequestOpened",
  /** A request is due within a week, and one is past its date: counted at every run of the schedule. */
  requestDueSoon: "RequestDueSoon",
  requestOverdue: "RequestOverdue",
  consentRefused: "ConsentRefused",
  deliveryReport: "DeliveryReport",
  /** A report that says something about a person and names none. */
  reportWithoutRecipient: "ReportWithoutRecipient",
  unreachable: "Unreachable",
  /** A number is somebody else's. */
  reassigned: "Reassigned",
  /** The table could not take an item in time, and the queue has it. */
  queuedForRetry: "QueuedForRetry",
  /** Neither table nor queue took an item; the carrier was asked to send again. */
  notAccepted: "NotAccepted",
  credentialsUnavailable: "CredentialsUnavailable",
  replySent: "ReplySent",
  replyRefused: "ReplyRefused",
  /** Too old to be worth saying, erased, or its fate at the carrier unknown. */
  replyDropped: "ReplyDropped",
  /** A restriction is past its end, and nobody has lifted it. */
  restrictionOverdue: "RestrictionOverdue",
  checkAllowed: "CheckAllowed",
  checkRefused: "CheckRefused",
} as const;

export type MetricName = keyof typeof METRICS;

const metrics = new Metrics();

/**
 * Counts `by`: over all, by the first dimension, by the first two, and so on, so that an alarm can watch the whole and a plot one connection.
 * Dimensions hold connection names and stable words, never anything of a person.
 */
export function count(name: MetricName, dimensions: Readonly<Record<string, string>> = {}, by = 1): void {
  if (by === 0) return;
  const entries = Object.entries(dimensions);
  for (let length = 0; length <= entries.length; length += 1) {
    const metric = metrics.singleMetric();
    metric.addDimensions(Object.fromEntries(entries.slice(0, length)));
    metric.addMetric(METRICS[name], MetricUnit.Count, by);
  }
}
