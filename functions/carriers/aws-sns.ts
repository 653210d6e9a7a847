import * as v from "valibot";

const confirmation = {
  SubscribeURL: v.string(),
  Token: v.string(),
};
const signed = {
  MessageId: v.string(),
  TopicArn: v.string(),
  Message: v.string(),
  Timestamp: v.string(),
  SignatureVersion: v.string(),
  Signature: v.string(),
  SigningCertURL: v.string(),
};

/** What SNS posts (docs.aws.amazon.com/sns, "HTTP/HTTPS notification JSON format" and its neighbours). */
export const snsEnvelope = v.variant("Type", [
  v.object({ Type: v.literal("Notification"), Subject: v.optional(v.string()), ...signed }),
  v.object({ Type: v.literal("SubscriptionConfirmation"), ...confirmation, ...signed }),
  v.object({ Type: v.literal("UnsubscribeConfirmation"), ...confirmation, ...signed }),
]);
export type SnsEnvelope = v.InferOutput<typeof snsEnvelope>;
export type SnsConfirmation = Exclude<SnsEnvelope, { Type: "Notification" }>;

/** Whether the body is meant as an envelope; with raw message delivery SNS posts the message alone, unsigned. */
export function isEnvelope(json: unknown): boolean {
  return typeof json === "object" && json !== null && "Signature" in json && "TopicArn" in json;
}

/** What is signed: name and value of each field on lines of their own, in byte order of the names, `Subject` only where there is one. */
export function snsStringToSign(envelope: SnsEnvelope): string {
  const { Message, MessageId, Timestamp, TopicArn, Type } = envelope;
  const fields =
    envelope.Type === "Notification"
      ? { Message, MessageId, Subject: envelope.Subject, Timestamp, TopicArn, Type }
      : { Message, MessageId, SubscribeURL: envelope.SubscribeURL, Timestamp, Token: envelope.Token, TopicArn, Type };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}\n${value}\n`)
    .join("");
}

/** The region in a topic's ARN. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] ?? "";
}

/**
 * The address, if it is one of SNS itself in the topic's own region: https, that exact host, its standard port, no user information. A
 * message may name any address, and whoever could make us fetch one of their choice would sign as they please.
 */
export function snsUrl(text: string, arn: string): URL | undefined {
  const url = URL.parse(text);
  const suffix = arn.startsWith("arn:aws-cn:") ? ".cn" : "";
  const isSns =
    url !== null &&
    url.protocol === "https:" &&
    url.host === `sns.${regionOf(arn)}.amazonaws.com${suffix}` &&
    url.username === "" &&
    url.password === "" &&
    url.hash === "";
  return isSns ? url : undefined;
}

/** The address that confirms a subscription, if it does that and nothing else: SNS's own, for this topic and token. */
export function confirmationUrl({ SubscribeURL, Token, TopicArn }: SnsConfirmation): string | undefined {
  const url = snsUrl(SubscribeURL, TopicArn);
  if (url === undefined || url.pathname !== "/") return undefined;
  const wanted = { Action: "ConfirmSubscription", TopicArn, Token };
  const confirms = Object.entries(wanted).every(([name, value]) => url.searchParams.get(name) === value);
  return confirms && url.searchParams.size === Object.keys(wanted).length ? url.href : undefined;
}
