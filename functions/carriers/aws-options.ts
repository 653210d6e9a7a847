import * as v from "valibot";
import { apiBaseUrl } from "./api-url.ts";

/** A topic's name of three parts that matter: partition, region and the whole. */
const topicArn = v.pipe(
  v.string(),
  v.regex(
    /^arn:aws[a-z-]*:sns:[a-z0-9-]{3,}:\d{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?$/,
    "expected the ARN of an SNS topic",
  ),
);

const given = v.pipe(v.string(), v.nonEmpty());
const seconds = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Options of a connection to AWS End User Messaging SMS, whose two-way messages and delivery events come through SNS. */
export const awsOptions = v.strictObject({
  /** The topics that count, e.g. `arn:aws:sns:us-east-1:111122223333:two-way-sms`. */
  topicArns: v.pipe(v.array(topicArn), v.nonEmpty("expected at least one topic")),
  /** `2` refuses SHA-1; topics sign with version 1 unless their `SignatureVersion` attribute says 2. */
  minSignatureVersion: v.optional(v.picklist([1, 2]), 1),
  /** Whether a genuine subscription of one of the topics is confirmed by itself; else it waits for a person. */
  autoConfirm: v.optional(v.boolean(), true),
  /** How far the signed time may be from ours, in seconds, either way: SNS tries for at most an hour, with the first attempt's time. */
  toleranceSeconds: v.optional(seconds(60, 172_800), 3_900),
  /**
   * Who answers STOP and HELP. `carrier` (default): AWS does, and mostly keeps such messages to itself. `self`: self-managed opt-outs are on
   * for the number. Toll-free numbers are answered by their network in both cases.
   */
  optOutHandling: v.optional(v.picklist(["carrier", "self"]), "carrier"),
  /** The region to send in; that of the first topic by default. */
  region: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,}$/, "expected a region"))),
  /** Replies go out with this configuration set, which delivery events need. */
  configurationSetName: v.optional(given),
  messageType: v.optional(v.picklist(["TRANSACTIONAL", "PROMOTIONAL"]), "TRANSACTIONAL"),
  /** The endpoint to send to, in place of the region's. */
  apiBaseUrl: v.optional(apiBaseUrl),
  /** How long the same message may still come after its first attempt. SNS's default is three more, 20 s apart; a delivery policy may stretch them over an hour. */
  redeliverySeconds: v.optional(seconds(15, 3_600), 120),
});
export type AwsOptions = v.InferOutput<typeof awsOptions>;
