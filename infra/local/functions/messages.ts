/** What a worker is started with. */
export interface WorkerSettings {
  readonly taskRoot: string;
  /** `<file>.<export>`, as the template has it. */
  readonly handler: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMegabytes: number;
  /** The shared offset of the one clock. */
  readonly clock: SharedArrayBuffer;
}

export interface InvokeMessage {
  readonly type: "invoke";
  readonly requestId: string;
  /** JSON, as Lambda hands it over. */
  readonly event: string;
  readonly timeoutMilliseconds: number;
}

/** What to do with a call that the function wants to make to another host. */
export interface OutgoingAnswerMessage {
  readonly type: "outgoing-answer";
  readonly id: number;
  /** Absent: the call may go out. */
  readonly answer?: { readonly status: number; readonly body: string } | undefined;
}

export type ToWorker = InvokeMessage | OutgoingAnswerMessage;

/** An error as Lambda reports it. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

export interface OutgoingCall {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "init-failed"; readonly error: FunctionError }
  | { readonly type: "result"; readonly payload: string }
  | { readonly type: "failed"; readonly error: FunctionError }
  | { readonly type: "output"; readonly text: string }
  | { readonly type: "aws-call"; readonly target: string }
  | { readonly type: "outgoing"; readonly id: number; readonly call: OutgoingCall };
