import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import * as v from "valibot";
import { epochMilliseconds, type Instant } from "../instant.ts";
import { AWS_STATUSES } from "./aws-codes.ts";
import { regionOf, snsStringToSign } from "./aws-sns.ts";
import type { CarrierSimulator, SimulatedRequest, SimulatorSettings } from "./simulator.ts";
import { valueWithStatus } from "./status-table.ts";

/** The private half that only SNS has: PEM, in development secrets alone. */
const signing = v.object({
  privateKey: v.string("expected the private key of development secrets"),
  certificates: v.record(v.string(), v.string()),
});
const listedTopics = v.object({ topicArns: v.pipe(v.array(v.string()), v.nonEmpty()) });

/** Publishes a message to the first of the connection's topics. */
function notification(message: object, id: string, at: Instant, url: string, settings: SimulatorSettings) {
  const { privateKey, certificates } = v.parse(signing, settings.credentials);
  const [TopicArn = ""] = v.parse(listedTopics, settings.options).topicArns;
  const [SigningCertURL = ""] = Object.keys(certificates);
  const unsigned = {
    Type: "Notification",
    MessageId: id,
    TopicArn,
    Message: JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: "2",
    Signature: "",
    SigningCertURL,
  } as const;
  const signature = sign("sha256", Buffer.from(snsStringToSign(unsigned)), createPrivateKey(privateKey));
  return {
    method: "POST",
    url,
    headers: {
      "content-type": "text/plain; charset=UTF-8",
      "user-agent": "Amazon Simple Notification Service Agent",
      "x-amz-sns-message-type": "Notification",
      "x-amz-sns-topic-arn": TopicArn,
    },
    body: JSON.stringify({ ...unsigned, Signature: signature.toString("base64") }),
  } satisfies SimulatedRequest;
}

export const simulator: CarrierSimulator = {
  developmentCredentials(options) {
    const [topic = ""] = v.parse(listedTopics, options).topicArns;
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const url = `https://sns.${regionOf(topic)}.amazonaws.com/SimpleNotificationService-development.pem`;
    return {
      certificates: { [url]: publicKey.export({ format: "pem", type: "spki" }) },
      privateKey: privateKey.export({ format: "pem", type: "pkcs8" }),
    };
  },
  inbound: ({ id, from, to, text, at }, webhookUrl, settings) => {
    const message = {
      originationNumber: from,
      destinationNumber: to,
      messageKeyword: "KEYWORD_111122223333",
      messageBody: text,
      inboundMessageId: id,
    };
    return notification(message, `sns-${id}`, at, webhookUrl, settings);
  },
  delivery: ({ messageId, to, from, status, errorCode, at }, webhookUrl, settings) => {
    const event = {
      eventType: errorCode ?? `TEXT_${valueWithStatus(AWS_STATUSES, status) ?? "UNKNOWN"}`,
      eventVersion: "1.0",
      eventTimestamp: epochMilliseconds(at),
      isFinal: !["accepted", "queued", "sent"].includes(status),
      originationPhoneNumber: from,
      destinationPhoneNumber: to,
      messageId,
    };
    return notification(event, `sns-${messageId}-${event.eventType}`, at, webhookUrl, settings);
  },
  readReplies: () => [],
};
