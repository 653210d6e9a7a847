import { createHash } from "node:crypto";
import type { MessageAttribute, ReceivedMessage } from "./queue.ts";

const ACCOUNT_USER = "AIDALOCAL";

/** The system attributes of a received message, as SQS and Lambda show them. */
export function lambdaAttributes(message: ReceivedMessage): Readonly<Record<string, string>> {
  return {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: ACCOUNT_USER,
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  };
}

const sized = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** The MD5 of message attributes (SQS developer guide, "Calculating the MD5 message digest for message attributes"). */
export function attributesDigest(attributes: Readonly<Record<string, MessageAttribute>>): string {
  const hash = createHash("md5");
  for (const name of Object.keys(attributes).sort()) {
    const { DataType = "", StringValue, BinaryValue } = attributes[name] ?? {};
    const isBinary = BinaryValue !== undefined;
    hash.update(sized(Buffer.from(name)));
    hash.update(sized(Buffer.from(DataType)));
    hash.update(Buffer.from([isBinary ? 2 : 1]));
    hash.update(sized(isBinary ? Buffer.from(BinaryValue, "base64") : Buffer.from(StringValue ?? "")));
  }
  return hash.digest("hex");
}

/** A message as a Lambda function receives it from an SQS event source (Lambda developer guide, "Using Lambda with Amazon SQS"). */
export function sqsRecord(message: ReceivedMessage, queueArn: string, region: string): object {
  const attributes = Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
    name,
    {
      ...(StringValue !== undefined && { stringValue: StringValue }),
      ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
      stringListValues: [],
      binaryListValues: [],
      dataType: DataType,
    },
  ]);
  return {
    messageId: message.id,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: lambdaAttributes(message),
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: createHash("md5").update(message.body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
