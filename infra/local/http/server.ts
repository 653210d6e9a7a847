import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "../clock.ts";
import type { LocalFunction } from "../functions/pool.ts";
import type { Place } from "../template/names.ts";
import type { Route } from "../template/resources.ts";
import { type Answer, answerOf, gatewayAnswers, jsonAnswer } from "./answer.ts";
import { isBearer } from "./bearer.ts";
import { gatewayEvent, splitTarget } from "./event.ts";
import { matchRoute, type RouteMatch } from "./routes.ts";

/** A route of the local stack itself, under `/_local/`. `rest` is the path after the route's name, without a slash. */
export type LocalRoute = (body: unknown, rest: string) => Promise<{ readonly status: number; readonly body: unknown }>;

/** What the server needs once the stack is built. */
export interface Served {
  readonly routes: readonly Route[];
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly place: Place;
  readonly clock: Clock;
  readonly apiToken: string;
  /** By the first path segment after `/_local/`. */
  readonly localRoutes: Readonly<Record<string, LocalRoute>>;
  /** Called when a function has answered a request. */
  onAnswered(): void;
  /** Route key, status and milliseconds: nothing of the request itself. */
  accessLog(line: string): void;
}

/** The gateway's limit for a body (API Gateway quotas, "HTTP API"). */
const LARGEST_BODY = 10 * 1024 * 1024;

/** The body, or undefined when it is over the limit; what is over is read and dropped, so that the sender hears the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= LARGEST_BODY) chunks.push(chunk);
  }
  return length > LARGEST_BODY ? undefined : Buffer.concat(chunks);
}

function write(response: ServerResponse, { status, headers, cookies, body }: Answer): void {
  response.writeHead(status, {
    ...headers,
    "content-length": String(body.length),
    ...(cookies.length > 0 && { "set-cookie": [...cookies] }),
  });
  response.end(body);
}

async function invoke(request: IncomingMessage, body: Buffer, match: RouteMatch, served: Served): Promise<Answer> {
  const { functions, place, clock } = served;
  const target = functions.get(match.route.functionArn);
  if (target === undefined) return gatewayAnswers.failed;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(gatewayAnswers.unavailable), match.route.timeoutMilliseconds);
  });
  const outcome = target.invoke(gatewayEvent(request, body, match, place, clock.now())).then(answerOf);
  const answer = await Promise.race([outcome, patience]);
  clearTimeout(timer);
  served.onAnswered();
  return answer;
}

async function answerLocal(path: string, body: Buffer, served: Served): Promise<Answer> {
  const [name = "", ...rest] = path.slice("/_local/".length).split("/");
  const route = served.localRoutes[name];
  if (route === undefined) return gatewayAnswers.notFound;
  let parsed: unknown;
  try {
    parsed = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
  } catch {
    return jsonAnswer(400, { message: "the body is not JSON" });
  }
  try {
    const answer = await route(parsed, decodeURIComponent(rest.join("/")));
    return jsonAnswer(answer.status, answer.body);
  } catch (error) {
    return jsonAnswer(400, { message: error instanceof Error ? error.message : "failed" });
  }
}

async function answer(
  request: IncomingMessage,
  served: Served,
): Promise<{ readonly key: string; readonly answer: Answer }> {
  const { path } = splitTarget(request.url ?? "/");
  const body = await readBody(request);
  const isLocal = path.startsWith("/_local/");
  const match = isLocal ? undefined : matchRoute(served.routes, request.method ?? "GET", path);
  const key = isLocal ? "/_local" : (match?.route.routeKey ?? "no route");
  if (body === undefined) return { key, answer: gatewayAnswers.tooLarge };
  if (!isLocal && match === undefined) return { key, answer: gatewayAnswers.notFound };
  const isOpen = match?.route.authorizationType === "NONE";
  if (!isOpen && !isBearer(request.headers.authorization, served.apiToken))
    return { key, answer: gatewayAnswers.unauthorized };
  if (match !== undefined) return { key, answer: await invoke(request, body, match, served) };
  if (request.method !== "POST") return { key, answer: gatewayAnswers.notFound };
  return { key, answer: await answerLocal(path, body, served) };
}

export interface HttpServer {
  readonly port: number;
  /** Stops listening, gives running requests up to `graceMilliseconds`, then cuts them off. */
  close(graceMilliseconds: number): Promise<void>;
}

/** Listens on this port (0: any free one). `served` is asked for at each request; until it is there, the answer is 503. Rejects when the port is taken. */
export function startHttpServer(port: number, host: string, served: () => Served | undefined): Promise<HttpServer> {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now();
    const now = served();
    if (now === undefined) return write(response, gatewayAnswers.unavailable);
    try {
      const result = await answer(request, now);
      write(response, result.answer);
      now.accessLog(`${result.key} ${result.answer.status} ${Math.round(performance.now() - started)} ms`);
    } catch {
      if (!response.headersSent) write(response, gatewayAnswers.failed);
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: address !== null && typeof address === "object" ? address.port : port,
        close: (graceMilliseconds) =>
          new Promise((closed) => {
            const impatience = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
            server.close(() => {
              clearTimeout(impatience);
              closed();
            });
            server.closeIdleConnections();
          }),
      });
    });
  });
}
