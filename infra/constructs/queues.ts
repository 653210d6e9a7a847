import { Duration, Validations } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

/** Dead letters hold what a carrier sent and nobody could record; long enough to look into, and SQS's most. */
const DEAD_LETTER_RETENTION = Duration.days(14);

/** A queue of messages that wait for somebody to look at them. */
function deadLetterQueue(scope: Construct, id: string, key: IKey): Queue {
  return new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: DEAD_LETTER_RETENTION,
  });
}

interface WorkQueueProps {
  readonly key: IKey;
  readonly retention: Duration;
  /** How long a message that was not done is out of sight before it is tried again; at least its function's timeout. */
  readonly visibilityTimeout: Duration;
  readonly deliveryDelay?: Duration;
  /** How often it is tried before it is a dead letter. */
  readonly attempts: number;
}

/** A queue that a function drains, with the dead letters of what it could not do. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, "DeadLetters", props.key);
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: props.key,
      enforceSSL: true,
      retentionPeriod: props.retention,
      visibilityTimeout: props.visibilityTimeout,
      ...(props.deliveryDelay && { deliveryDelay: props.deliveryDelay }),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.attempts },
    });
  }
}

/** Every queue of the system. */
export class Queues extends Construct {
  /** Verified webhooks wait here for the table to come back; texts never behind reports. */
  readonly retry: Readonly<Record<"inbound" | "delivery", WorkQueue>>;
  /** The ids of replies that wait to be sent. */
  readonly send: WorkQueue;
  /** Where the stream's records are noted that could not be passed on. */
  readonly streamDeadLetters: Queue;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.retry = { inbound: this.#retryQueue("InboundRetry", key), delivery: this.#retryQueue("DeliveryRetry", key) };
    this.send = new WorkQueue(this, "Send", {
      key,
      retention: Duration.days(1),
      visibilityTimeout: Duration.seconds(40),
      // A reply is worth sending for five minutes; the rest of its tries is for a table that is out of reach.
      attempts: 20,
    });
    this.streamDeadLetters = deadLetterQueue(this, "StreamDeadLetters", key);
    Validations.of(this.streamDeadLetters).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "It is the dead-letter queue of the table's stream, which names it in its event source.",
    });
  }

  #retryQueue(id: string, key: IKey): WorkQueue {
    return new WorkQueue(this, id, {
      key,
      retention: Duration.days(4),
      visibilityTimeout: Duration.minutes(1),
      // What kept the table from answering for a second mostly lasts for some more.
      deliveryDelay: Duration.seconds(5),
      // SQS's most: at a minute each, an outage of sixteen hours passes before anything is a dead letter.
      attempts: 1000,
    });
  }
}
