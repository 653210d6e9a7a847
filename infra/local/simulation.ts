import { randomBytes } from "node:crypto";
import { request as httpRequest } from "node:http";
import * as v from "valibot";
import { problemOf } from "../../functions/carriers/schema-problem.ts";
import type { CarrierSimulator, SimulatedRequest } from "../../functions/carriers/simulator.ts";
import { type Deployment, programById } from "../../functions/deployment.ts";
import { instantOf } from "../../functions/instant.ts";
import { DELIVERY_STATUSES } from "../../functions/messages.ts";
import { parseE164 } from "../../functions/phone-number.ts";

const phone = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const number = parseE164(dataset.value);
    if (number !== undefined) return number;
    addIssue({ message: "expected a phone number in E.164 form, e.g. +34600000001" });
    return NEVER;
  }),
);

const inboundSchema = v.object({
  kind: v.literal("inbound"),
  connection: v.string(),
  /** The person. */
  from: phone,
  /** The sender of ours; default the first of the connection's default program. */
  to: v.optional(v.string()),
  text: v.string(),
  id: v.optional(v.string()),
});
const deliverySchema = v.object({
  kind: v.literal("delivery"),
  connection: v.string(),
  from: v.optional(v.string()),
  /** The person; `to` is understood as well. */
  recipient: v.optional(phone),
  to: v.optional(phone),
  /** Of the message that is reported on. */
  id: v.optional(v.string()),
  status: v.picklist(DELIVERY_STATUSES, `expected one of ${DELIVERY_STATUSES.join(", ")}`),
  errorCode: v.optional(v.string()),
});
const simulationSchema = v.variant("kind", [inboundSchema, deliverySchema]);

/** What a carrier is played to have received, or to report. */
export type Simulation = v.InferInput<typeof simulationSchema>;

export interface SimulationResult {
  readonly request: SimulatedRequest;
  readonly answer: {
    readonly status: number;
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What the person reads. */
  readonly replies: readonly string[];
}

export interface SimulationSurroundings {
  readonly deployment: Deployment;
  readonly simulators: ReadonlyMap<string, CarrierSimulator>;
  /** The connection's secret; undefined when there is none. */
  secret(connection: string): unknown;
  /** Milliseconds of the one clock. */
  now(): number;
  /** The base that is signed, and the one to post to. */
  readonly publicBaseUrl: string;
  readonly localUrl: string;
}

/** Posts the request as it is: `fetch` would write its URL anew, and the URL is signed. */
function post(request: SimulatedRequest, publicBaseUrl: string, localUrl: string): Promise<SimulationResult["answer"]> {
  if (!request.url.startsWith(publicBaseUrl)) throw new Error("the simulator left the public base URL");
  const { hostname, port } = new URL(localUrl);
  // A path in the base is that of a proxy in front, which takes it off.
  const path = request.url.slice(publicBaseUrl.length);
  const body = Buffer.from(request.body ?? "");
  const headers = { ...request.headers, "content-length": String(body.length) };
  return new Promise((resolve, reject) => {
    const call = httpRequest({ hostname, port, path, method: request.method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          contentType: response.headers["content-type"] ?? "",
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
          ),
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}

function readSimulation(input: unknown): v.InferOutput<typeof simulationSchema> {
  const result = v.safeParse(simulationSchema, input);
  if (!result.success) throw new Error(problemOf(result.issues[0]));
  return result.output;
}

/**
 * Plays the connection's carrier: signs a webhook with the connection's secret and the one clock, posts it to the local stack. Throws an
 * error naming the field that is missing or wrong, or the connections there are.
 */
export async function simulate(input: unknown, surroundings: SimulationSurroundings): Promise<SimulationResult> {
  const { deployment, simulators, publicBaseUrl, localUrl } = surroundings;
  const play = readSimulation(input);
  const name = play.connection;
  const connection = Object.hasOwn(deployment.connections, name) ? deployment.connections[name] : undefined;
  const simulator = simulators.get(name);
  if (connection === undefined || simulator === undefined) {
    throw new Error(`connection: expected one of ${Object.keys(deployment.connections).join(", ")}`);
  }
  const credentials = surroundings.secret(name);
  if (credentials === undefined) throw new Error(`SMS_CONSENT_SECRETS holds no secret for the connection ${name}`);

  const settings = { options: connection.options, credentials };
  const sender = programById(deployment, connection.defaultProgram)?.senders[0] ?? "";
  const id = play.id ?? randomBytes(16).toString("hex");
  const at = instantOf(surroundings.now());
  const url = `${publicBaseUrl}/webhooks/${name}/${play.kind}`;

  if (play.kind === "inbound") {
    const { from, to = sender, text } = play;
    const request = simulator.inbound({ id, from, to, text, at }, url, settings);
    const answer = await post(request, publicBaseUrl, localUrl);
    return { request, answer, replies: simulator.readReplies(answer, settings.options) };
  }
  const recipient = play.recipient ?? play.to;
  if (recipient === undefined) throw new Error("recipient: missing");
  const { from = sender, status, errorCode } = play;
  const report = { messageId: id, to: recipient, from, status, at, ...(errorCode !== undefined && { errorCode }) };
  const request = simulator.delivery(report, url, settings);
  return { request, answer: await post(request, publicBaseUrl, localUrl), replies: [] };
}
