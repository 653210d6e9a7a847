/** An error in the form of the AWS JSON protocols. */
export class ServiceError extends Error {
  readonly code: string;
  readonly queryCode: string | undefined;

  /** `queryCode` is the older name of the error that SQS also sends, in a header. */
  constructor(code: string, message: string, queryCode?: string) {
    super(message);
    this.code = code;
    this.queryCode = queryCode;
  }
}

/** The operations of a service by the name the SDK sends, from parsed input to output. */
export type Operations = Readonly<Record<string, (input: unknown) => unknown>>;
