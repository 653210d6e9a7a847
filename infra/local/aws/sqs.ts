import { createHash } from "node:crypto";
import * as v from "valibot";
import { attributesDigest, lambdaAttributes } from "../queues/message-shape.ts";
import type { MessageAttribute, Queue, ReceivedMessage } from "../queues/queue.ts";
import { type Operations, ServiceError } from "./service.ts";

const attribute = v.object({
  DataType: v.string(),
  StringValue: v.optional(v.string()),
  BinaryValue: v.optional(v.string()),
});
const message = v.object({
  MessageBody: v.pipe(v.string(), v.nonEmpty("The request must contain the parameter MessageBody.")),
  DelaySeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))),
  MessageAttributes: v.optional(v.record(v.string(), attribute), {}),
});
const toQueue = v.object({ QueueUrl: v.string() });
const sendMessage = v.object({ ...toQueue.entries, ...message.entries });
const sendBatch = v.object({
  ...toQueue.entries,
  Entries: v.array(v.object({ Id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)), ...message.entries })),
});
const receive = v.object({
  ...toQueue.entries,
  MaxNumberOfMessages: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10)), 1),
  VisibilityTimeout: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(43_200))),
});
const byHandle = v.object({ ...toQueue.entries, ReceiptHandle: v.string() });
const changeVisibility = v.object({
  ...byHandle.entries,
  VisibilityTimeout: v.pipe(v.number(), v.minValue(0), v.maxValue(43_200)),
});

type Message = v.InferOutput<typeof message>;

const QUERY_PREFIX = "AWS.SimpleQueueService.";

function read<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ServiceError("InvalidParameterValue", `${v.getDotPath(issue) ?? "request"}: ${issue.message}`);
}

/** Body and attributes together count against the limit (SQS developer guide, "Amazon SQS message quotas"). */
function size({ MessageBody, MessageAttributes }: Message): number {
  const attributes = Object.entries(MessageAttributes ?? {}).map(
    ([name, { DataType, StringValue = "", BinaryValue = "" }]) =>
      Buffer.byteLength(name + DataType + StringValue) + Buffer.from(BinaryValue, "base64").length,
  );
  return attributes.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(MessageBody));
}

/** Characters that SQS refuses: those that XML 1.0 cannot hold. */
const REFUSED_CHARACTERS = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function check(message: Message, limit: number): void {
  if (size(message) > limit) {
    throw new ServiceError(
      "InvalidParameterValue",
      `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
    );
  }
  if (REFUSED_CHARACTERS.test(message.MessageBody)) {
    throw new ServiceError(
      "InvalidMessageContents",
      "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.",
    );
  }
}

function accept(queue: Queue, { MessageBody, DelaySeconds, MessageAttributes }: Message) {
  const attributes: Readonly<Record<string, MessageAttribute>> = MessageAttributes ?? {};
  const { id } = queue.send(MessageBody, attributes, DelaySeconds);
  return {
    MessageId: id,
    MD5OfMessageBody: createHash("md5").update(MessageBody).digest("hex"),
    ...(Object.keys(attributes).length > 0 && { MD5OfMessageAttributes: attributesDigest(attributes) }),
  };
}

const shown = (received: ReceivedMessage) => ({
  MessageId: received.id,
  ReceiptHandle: received.receiptHandle,
  Body: received.body,
  MD5OfBody: createHash("md5").update(received.body).digest("hex"),
  Attributes: lambdaAttributes(received),
  ...(Object.keys(received.attributes).length > 0 && { MessageAttributes: received.attributes }),
});

/** SQS for the functions: what the queues of the template take and give. */
export function sqsOperations(queues: readonly Queue[]): Operations {
  const at = (url: string): Queue => {
    const queue = queues.find(({ resource }) => resource.name === url.slice(url.lastIndexOf("/") + 1));
    if (queue === undefined) {
      throw new ServiceError(
        "QueueDoesNotExist",
        "The specified queue does not exist.",
        `${QUERY_PREFIX}NonExistentQueue`,
      );
    }
    return queue;
  };

  return {
    SendMessage(input) {
      const request = read(sendMessage, input);
      const queue = at(request.QueueUrl);
      check(request, queue.resource.properties.MaximumMessageSize);
      return accept(queue, request);
    },
    SendMessageBatch(input) {
      const { QueueUrl, Entries } = read(sendBatch, input);
      const queue = at(QueueUrl);
      const limit = queue.resource.properties.MaximumMessageSize;
      if (Entries.length === 0)
        throw new ServiceError(
          "EmptyBatchRequest",
          "There should be at least one SendMessageBatchRequestEntry in the request.",
          `${QUERY_PREFIX}EmptyBatchRequest`,
        );
      if (Entries.length > 10)
        throw new ServiceError(
          "TooManyEntriesInBatchRequest",
          "Maximum number of entries per request are 10.",
          `${QUERY_PREFIX}TooManyEntriesInBatchRequest`,
        );
      if (new Set(Entries.map(({ Id }) => Id)).size < Entries.length)
        throw new ServiceError(
          "BatchEntryIdsNotDistinct",
          "Two or more batch entries in the request have the same Id.",
          `${QUERY_PREFIX}BatchEntryIdsNotDistinct`,
        );
      if (Entries.reduce((sum, entry) => sum + size(entry), 0) > limit)
        throw new ServiceError(
          "BatchRequestTooLong",
          `Batch requests cannot be longer than ${limit} bytes.`,
          `${QUERY_PREFIX}BatchRequestTooLong`,
        );
      const Successful: object[] = [];
      const Failed: object[] = [];
      for (const entry of Entries) {
        try {
          check(entry, limit);
          Successful.push({ Id: entry.Id, ...accept(queue, entry) });
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
        }
      }
      return { Successful, Failed };
    },
    ReceiveMessage(input) {
      const { QueueUrl, MaxNumberOfMessages, VisibilityTimeout } = read(receive, input);
      const Messages = at(QueueUrl).receive(MaxNumberOfMessages, VisibilityTimeout).map(shown);
      return Messages.length > 0 ? { Messages } : {};
    },
    DeleteMessage(input) {
      const { QueueUrl, ReceiptHandle } = read(byHandle, input);
      at(QueueUrl).remove(ReceiptHandle);
      return {};
    },
    ChangeMessageVisibility(input) {
      const { QueueUrl, ReceiptHandle, VisibilityTimeout } = read(changeVisibility, input);
      if (!at(QueueUrl).changeVisibility(ReceiptHandle, VisibilityTimeout)) {
        throw new ServiceError(
          "MessageNotInflight",
          "The specified message isn't in flight.",
          `${QUERY_PREFIX}MessageNotInflight`,
        );
      }
      return {};
    },
    GetQueueAttributes(input) {
      const queue = at(read(toQueue, input).QueueUrl);
      const visible = queue.visibleCount();
      return {
        Attributes: {
          QueueArn: queue.resource.arn,
          ApproximateNumberOfMessages: String(visible),
          ApproximateNumberOfMessagesNotVisible: String(queue.depth() - visible),
          VisibilityTimeout: String(queue.resource.properties.VisibilityTimeout),
        },
      };
    },
  };
}
