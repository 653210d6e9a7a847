import diagnostics from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type {
  FromWorker,
  FunctionError,
  InvokeMessage,
  OutgoingAnswerMessage,
  ToWorker,
  WorkerSettings,
} from "./messages.ts";
import { installClock } from "./worker-clock.ts";
import { guardFetch } from "./worker-fetch.ts";

// Lambda's runtime for one function in one thread: loads the bundle, then answers one invocation at a time.

type Handler = (event: unknown, context: object) => unknown;

const settings: WorkerSettings = workerData;
const port = parentPort;
if (port === null) throw new Error("worker.ts is started as a worker thread");

const tell = (message: FromWorker) => port.postMessage(message);

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
}

/** Sends what the function prints over the same port as its result, so that a result never overtakes the lines before it. */
function captureOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      tell({ type: "output", text: typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8") });
      const done = rest.find((argument) => typeof argument === "function");
      if (done !== undefined) queueMicrotask(() => done());
      return true;
    };
  }
}

/** Names each AWS operation that the function calls, as the SDK's JSON protocols put it in a header. */
function reportAwsCalls(): void {
  diagnostics.subscribe("http.client.request.start", (message) => {
    const { request } = message as { request: { getHeader(name: string): unknown } };
    const target = request.getHeader("x-amz-target");
    if (typeof target === "string") tell({ type: "aws-call", target });
  });
}

const decisions = new Map<number, (answer: OutgoingAnswerMessage["answer"]) => void>();
let calls = 0;

/** On Lambda nothing lies above the bundle; here a package.json above the assets must not say what kind of module `.js` is. */
function loadAsLambdaDoes(taskRoot: string): void {
  if (existsSync(join(taskRoot, "package.json"))) return;
  const root = pathToFileURL(`${taskRoot}/`).href;
  registerHooks({
    load: (url, context, nextLoad) =>
      nextLoad(url, url.startsWith(root) && url.endsWith(".js") ? { ...context, format: "commonjs" } : context),
  });
}

async function loadHandler(): Promise<Handler> {
  const split = settings.handler.lastIndexOf(".");
  const file = settings.handler.slice(0, split);
  const path = [".js", ".mjs", ".cjs"]
    .map((extension) => join(settings.taskRoot, `${file}${extension}`))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`the bundle has no ${file}.js, .mjs or .cjs for handler ${settings.handler}`);
  const module = await import(pathToFileURL(path).href);
  const name = settings.handler.slice(split + 1);
  const handler: unknown = module[name] ?? module.default?.[name];
  if (typeof handler !== "function") throw new Error(`${settings.handler} is not exported by the bundle`);
  return (event, context) => handler(event, context);
}

function lambdaContext({ requestId, timeoutMilliseconds }: InvokeMessage): object {
  const deadline = performance.now() + timeoutMilliseconds;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: settings.functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: settings.functionArn,
    memoryLimitInMB: String(settings.memoryMegabytes),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${settings.functionName}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(deadline - performance.now())),
  };
}

async function invoke(handler: Handler, message: InvokeMessage): Promise<void> {
  try {
    const result = await handler(JSON.parse(message.event), lambdaContext(message));
    tell({ type: "result", payload: JSON.stringify(result) ?? "null" });
  } catch (error) {
    tell({ type: "failed", error: describe(error) });
  }
}

installClock(settings.clock);
captureOutput();
reportAwsCalls();
guardFetch((call) => {
  const id = calls++;
  tell({ type: "outgoing", id, call });
  return new Promise((decided) => decisions.set(id, decided));
});
loadAsLambdaDoes(settings.taskRoot);

try {
  const handler = await loadHandler();
  port.on("message", (message: ToWorker) => {
    if (message.type === "invoke") {
      void invoke(handler, message);
      return;
    }
    decisions.get(message.id)?.(message.answer);
    decisions.delete(message.id);
  });
  tell({ type: "ready" });
} catch (error) {
  tell({ type: "init-failed", error: describe(error) });
}
