import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Outages } from "./outages.ts";
import { type Operations, ServiceError } from "./service.ts";

/** The services' names in the SDK's `x-amz-target` header. */
export type Services = Readonly<Record<string, Operations>>;

export interface AwsServer {
  readonly url: string;
  close(): Promise<void>;
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
    ...headers,
  });
  response.end(JSON.stringify(body));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
  outages: Outages,
  report: (line: string) => void,
): Promise<void> {
  const body = await text(request);
  const [service = "", operation = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  if (outages.isAway(service)) return void request.socket.destroy();
  try {
    const run = services[service]?.[operation];
    if (run === undefined) {
      throw new ServiceError("UnknownOperationException", `the local stack does not answer ${service}.${operation}`);
    }
    send(response, 200, Object(await run(JSON.parse(body || "{}"))));
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      report(`${service}.${operation} failed: ${error instanceof Error ? error.message : "unknown"}`);
      send(response, 500, { __type: "InternalFailure", message: "the local stack failed" });
      return;
    }
    const query = error.queryCode === undefined ? {} : { "x-amzn-query-error": `${error.queryCode};Sender` };
    send(response, 400, { __type: error.code, message: error.message }, query);
  }
}

/** Answers the SDK's calls to the services other than DynamoDB, on a free port of the loopback interface. `services` is asked for at each call. */
export function startAwsServer(
  services: () => Services,
  outages: Outages,
  report: (line: string) => void,
): Promise<AwsServer> {
  const server = createServer((request, response) => {
    // A caller that hangs up in the middle has no answer to wait for.
    answer(request, response, services(), outages, report).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
