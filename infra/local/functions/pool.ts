import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { FromWorker, FunctionError, OutgoingAnswerMessage, OutgoingCall, WorkerSettings } from "./messages.ts";

export type Outcome =
  | { readonly outcome: "returned"; readonly payload: unknown }
  | { readonly outcome: "failed"; readonly error: FunctionError }
  | { readonly outcome: "timed-out" };

/** One Lambda function with its workers. */
export interface LocalFunction {
  readonly name: string;
  readonly arn: string;
  /** Waits for a free worker, then for the answer; never rejects. `event` is sent as JSON. */
  invoke(event: unknown): Promise<Outcome>;
  /** Invocations that are running or waiting. */
  pending(): number;
  stop(): Promise<void>;
}

export interface PoolOptions extends WorkerSettings {
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  /** How many invocations may run at once; further ones wait. */
  readonly concurrency: number;
  onOutput(text: string): void;
  onAwsCall(target: string): void;
  onOutgoingCall(call: OutgoingCall): OutgoingAnswerMessage["answer"];
  onEnd(): void;
}

interface Waiting {
  readonly event: string;
  readonly end: (outcome: Outcome) => void;
}

interface Member {
  readonly worker: Worker;
  state: "starting" | "idle" | "busy";
  end?: ((outcome: Outcome) => void) | undefined;
}

const CRASHED: FunctionError = { errorType: "Runtime.ExitError", errorMessage: "the worker exited", trace: [] };

/** Where Node keeps compiled code, if this process was told: workers of one bundle then compile it once. */
const COMPILED_CODE =
  process.env.NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE };

/** Starts workers as invocations need them, each with an environment of its own and one invocation at a time, as Lambda does. */
export function createPool(options: PoolOptions): LocalFunction {
  const { environment, timeoutMilliseconds, concurrency, onOutput, onAwsCall, onOutgoingCall, onEnd, ...rest } =
    options;
  const settings: WorkerSettings = rest;
  const members = new Set<Member>();
  const waiting: Waiting[] = [];
  let pending = 0;
  let stopped = false;

  const remove = (member: Member) => {
    members.delete(member);
    return member.worker.terminate();
  };

  const startWorker = () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      env: { ...COMPILED_CODE, ...environment },
      workerData: settings,
      execArgv: [],
      argv: [],
    });
    const member: Member = { worker, state: "starting" };
    members.add(member);
    worker.unref();
    worker.on("message", (message: FromWorker) => receive(member, message));
    worker.on("error", (error) => {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      fail(member, { errorType: name, errorMessage: message, trace: (stack ?? "").split("\n") });
    });
    worker.on("exit", () => fail(member, CRASHED));
  };

  /** Ends what the worker was doing, or was started for, with this error, and lets it go. */
  const fail = (member: Member, error: FunctionError) => {
    if (!members.has(member)) return;
    const end = member.end ?? (member.state === "starting" ? waiting.shift()?.end : undefined);
    member.end = undefined;
    void remove(member);
    end?.({ outcome: "failed", error });
    dispatch();
  };

  const free = (member: Member, outcome: Outcome) => {
    const { end } = member;
    member.end = undefined;
    member.state = "idle";
    end?.(outcome);
    dispatch();
  };

  const receive = (member: Member, message: FromWorker) => {
    switch (message.type) {
      case "ready":
        member.state = "idle";
        return dispatch();
      case "init-failed":
        return fail(member, message.error);
      case "result":
        return free(member, { outcome: "returned", payload: JSON.parse(message.payload) });
      case "failed":
        return free(member, { outcome: "failed", error: message.error });
      case "output":
        return onOutput(message.text);
      case "aws-call":
        return onAwsCall(message.target);
      case "outgoing": {
        const answer = onOutgoingCall(message.call);
        return member.worker.postMessage({ type: "outgoing-answer", id: message.id, answer });
      }
    }
  };

  const run = (member: Member, { event, end }: Waiting) => {
    member.state = "busy";
    const timer = setTimeout(() => {
      member.end = undefined;
      void remove(member);
      end({ outcome: "timed-out" });
      dispatch();
    }, timeoutMilliseconds);
    member.end = (outcome) => {
      clearTimeout(timer);
      end(outcome);
    };
    member.worker.postMessage({ type: "invoke", requestId: randomUUID(), event, timeoutMilliseconds });
  };

  const dispatch = () => {
    for (const member of members) {
      if (member.state !== "idle") continue;
      const next = waiting.shift();
      if (next === undefined) return;
      run(member, next);
    }
    const starting = [...members].filter(({ state }) => state === "starting").length;
    if (!stopped && waiting.length > starting && members.size < concurrency) startWorker();
  };

  return {
    name: settings.functionName,
    arn: settings.functionArn,
    pending: () => pending,
    invoke(event) {
      if (stopped) return Promise.resolve({ outcome: "failed", error: CRASHED });
      pending += 1;
      return new Promise((resolve) => {
        const end = (outcome: Outcome) => {
          pending -= 1;
          resolve(outcome);
          onEnd();
        };
        waiting.push({ event: JSON.stringify(event), end });
        dispatch();
      });
    },
    async stop() {
      stopped = true;
      const stopping = [...members].map((member) => {
        member.end?.({ outcome: "failed", error: CRASHED });
        member.end = undefined;
        return remove(member);
      });
      for (const { end } of waiting.splice(0)) end({ outcome: "failed", error: CRASHED });
      await Promise.all(stopping);
    },
  };
}
