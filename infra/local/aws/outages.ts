/** The services that can be away, by the name the SDK sends in `x-amz-target`. */
const TARGETS = {
  sqs: "AmazonSQS",
  events: "AWSEvents",
  secretsmanager: "secretsmanager",
  kms: "TrentService",
} as const;

export type ServiceName = keyof typeof TARGETS;

/** Plays outages of the services other than DynamoDB: calls to those that are away end in a connection that is reset. */
export interface Outages {
  /** From now on these services are away, beside those that are away already. */
  fail(names: readonly ServiceName[]): void;
  /** Every service is back. */
  restore(): void;
  isAway(target: string): boolean;
}

export function createOutages(): Outages {
  const away = new Set<string>();
  return {
    fail(names) {
      for (const name of names) away.add(TARGETS[name]);
    },
    restore: () => away.clear(),
    isAway: (target) => away.has(target),
  };
}
