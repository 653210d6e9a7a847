import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Direction, HttpAnswer, Verdict } from "../carriers/carrier.ts";
import { currentInstant } from "../clock.ts";
import { CredentialsUnavailable } from "../connections/secrets.ts";
import type { Deployment } from "../deployment.ts";
import { requireEnvironment } from "../environment.ts";
import { readWebhookRequest, type WebhookRequest } from "../http/webhook-request.ts";
import { type Instant, millisecondsBetween } from "../instant.ts";
import type { WebhookItem } from "../messages.ts";
import { errorName, logError, logInfo, logWarning } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import type { Table } from "../store/table.ts";
import { connectionAfresh, connectionByName, type OpenConnection } from "./connections.ts";
import { handleItems, type ReceivedItem } from "./handle-items.ts";
import type { UsefulItem } from "./item.ts";
import { queueForRetry } from "./retry-queue.ts";

/** What carriers post stays far below: a batch of a hundred reports is about 100 KB. */
const LARGEST_BODY_BYTES = 256 * 1024;
/** The table gets this long before the retry queue takes over, and less when credentials took their time. */
const STORE_BUDGET_MILLISECONDS = { most: 1_000, least: 300 };
/** The shortest carrier limit is two seconds, cold start included; what is left of them is the queue's. */
const DECIDED_BY_MILLISECONDS = 1_400;

function storeBudget(receivedAt: Instant): number {
  const left = DECIDED_BY_MILLISECONDS - millisecondsBetween(receivedAt, currentInstant());
  return Math.min(STORE_BUDGET_MILLISECONDS.most, Math.max(STORE_BUDGET_MILLISECONDS.least, left));
}

/** The carrier's confirmation could not be called. */
class HandshakeFailed extends Error {
  constructor(cause: unknown) {
    super("the call back to the carrier failed", { cause });
    this.name = "HandshakeFailed";
  }
}

type Refusal = Extract<Verdict, { genuine: false }>;
type Answer = APIGatewayProxyStructuredResultV2;

const bare = (statusCode: number, headers: Record<string, string> = {}): Answer => ({ statusCode, headers, body: "" });

function answerOf({ status, contentType, headers, body }: HttpAnswer): Answer {
  const type = contentType === undefined ? {} : { "content-type": contentType };
  return { statusCode: status, headers: { ...headers, ...type }, body };
}

/** A mismatch is judged again with credentials read afresh, since a secret may have been rotated a moment ago. */
async function verify(
  request: WebhookRequest,
  connection: OpenConnection,
  deployment: Deployment,
  now: Instant,
): Promise<{ verdict: Verdict; connection: OpenConnection }> {
  const verdict = await connection.verify(request, now);
  if (verdict.genuine) return { verdict, connection };
  const afresh = await connectionAfresh(deployment, connection.name);
  if (afresh === undefined) return { verdict, connection };
  return { verdict: await afresh.verify(request, now), connection: afresh };
}

function refuse(verdict: Refusal, connection: OpenConnection, direction: Direction): Answer {
  const { reason, differs, challenge, unavailable } = verdict;
  count("signatureRejected", { connection: connection.name, reason, differs });
  logWarning("webhook refused", { connection: connection.name, direction, reason, differs });
  if (unavailable === true) return bare(503, { "retry-after": "30" });
  return challenge === undefined ? bare(403) : bare(401, { "www-authenticate": challenge });
}

const isOnTrial = ({ reportUntil }: OpenConnection, now: Instant) => reportUntil !== undefined && now < reportUntil;

/** On trial, what would be refused is taken and put on record, so that an operator sees what enforcing would cost. */
function tolerate({ reason, differs }: Refusal, { name }: OpenConnection, direction: Direction): void {
  count("signatureTolerated", { connection: name, reason, differs });
  logWarning("webhook tolerated", { connection: name, direction, reason, differs });
}

function note(item: Exclude<WebhookItem, UsefulItem>, connection: OpenConnection): void {
  const { name } = connection;
  if (item.kind === "malformed") {
    count("malformed", { connection: name });
    logWarning("item malformed", { connection: name, problem: item.problem });
    return;
  }
  if (item.kind === "ignored") count("ignored", { connection: name, reason: item.reason });
  logInfo(`item ${item.kind}`, { connection: name, reason: item.reason });
}

/** Items worth recording; each of the others is counted by reason. */
function usefulItems({ connection, receivedAt, genuine }: Reception, items: readonly WebhookItem[]): ReceivedItem[] {
  return items.flatMap((item): ReceivedItem[] => {
    if (item.kind === "inbound" || item.kind === "delivery") {
      return [{ item, receivedAt, ...(!genuine && { unverified: true }) }];
    }
    note(item, connection);
    return [];
  });
}

const HANDSHAKE_MILLISECONDS = 3_000;

/** Makes the calls back that the carrier waits for. Throws HandshakeFailed, so that the carrier asks again. */
async function shakeHands(items: readonly WebhookItem[]): Promise<void> {
  for (const item of items) {
    if (item.kind !== "handshake") continue;
    const signal = AbortSignal.timeout(HANDSHAKE_MILLISECONDS);
    const response = await fetch(item.url, { redirect: "error", signal }).catch((cause: unknown) => {
      throw new HandshakeFailed(cause);
    });
    if (!response.ok) throw new HandshakeFailed(undefined);
  }
}

function malformed(problem: string, connection: OpenConnection, direction: Direction): Answer {
  count("malformed", { connection: connection.name });
  logWarning("webhook malformed", { connection: connection.name, direction, problem });
  return { statusCode: 400, headers: { "content-type": "text/plain; charset=utf-8" }, body: `${problem}\n` };
}

/** A webhook that is to be recorded. */
interface Reception {
  readonly request: WebhookRequest;
  readonly connection: OpenConnection;
  readonly direction: Direction;
  readonly receivedAt: Instant;
  /** False for what a connection on trial takes although it would refuse it. */
  readonly genuine: boolean;
}

/** Records every item of a webhook, in the table or in the retry queue, and answers as the carrier expects. */
async function record(reception: Reception, deployment: Deployment, table: Table): Promise<Answer> {
  const { request, connection, direction, receivedAt, genuine } = reception;
  const parsed = connection.parse(request, direction);
  if ("malformed" in parsed) return malformed(parsed.malformed, connection, direction);
  const [only, ...others] = parsed.items;
  if (only?.kind === "malformed" && others.length === 0) return malformed(only.problem, connection, direction);
  count("webhookReceived", { connection: connection.name, direction });
  if (genuine) await shakeHands(parsed.items);
  const items = usefulItems(reception, parsed.items);
  const context = { deployment, table, connection, answerOpen: true, budgetMilliseconds: storeBudget(receivedAt) };
  const { outcomes, failed } = await handleItems(items, context);
  if (failed.length > 0) {
    await queueForRetry(failed);
    count("queuedForRetry", { connection: connection.name }, failed.length);
  }
  const replies = outcomes.flatMap(({ reply }) => (reply ? [reply] : []));
  return answerOf(connection.answer(direction, replies, parsed.items));
}

/**
 * Receives one webhook: verifies before anything is parsed or stored, then records every item of it, in the table or in the retry queue. The
 * answer is the carrier's own success; 403 or 401 for a forgery; 404 for an unknown connection; 413 for a body over 256 KiB; 400 for a
 * genuine webhook that breaks the carrier's format; 503 when credentials or both stores are out of reach, or anything else goes wrong, so that the
 * carrier sends again.
 */
export async function receiveWebhook(
  event: APIGatewayProxyEventV2,
  direction: Direction,
  deployment: Deployment,
  table: Table,
): Promise<Answer> {
  const receivedAt = currentInstant();
  const request = readWebhookRequest(event, requireEnvironment("publicBaseUrl"));
  if (request.body.byteLength > LARGEST_BODY_BYTES) {
    logWarning("webhook too large", { direction });
    return bare(413);
  }
  const name = event.pathParameters?.connection ?? "";
  try {
    const connection = await connectionByName(deployment, name);
    if (connection === undefined) return bare(404);
    const checked = await verify(request, connection, deployment, receivedAt);
    const { genuine } = checked.verdict;
    if (!checked.verdict.genuine) {
      const tolerated = isOnTrial(connection, receivedAt) && checked.verdict.unavailable !== true;
      if (!tolerated) return refuse(checked.verdict, connection, direction);
      tolerate(checked.verdict, connection, direction);
    }
    const reception = { request, connection: checked.connection, direction, receivedAt, genuine };
    return await record(reception, deployment, table);
  } catch (error) {
    if (error instanceof CredentialsUnavailable) {
      count("credentialsUnavailable", { connection: name });
      logError("credentials unavailable", { connection: name, problem: error.problem });
      return bare(503, { "retry-after": "30" });
    }
    // Whatever else went wrong is answered alike, and its message stays unread: it may quote what a person sent.
    count("notAccepted", { connection: name });
    logError("webhook not accepted", { connection: name, error: errorName(error) });
    return bare(503, { "retry-after": "30" });
  }
}
