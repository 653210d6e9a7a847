import type { SendApi, SendCall, SendOutcome } from "../carriers/carrier.ts";
import { meaningOf } from "../carriers/declared-codes.ts";
import { currentInstant } from "../clock.ts";
import { openRequest, type PurposeConsent } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { errorName, logInfo, logWarning } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import { type ItemKey, subjectOfPartition } from "../store/keys.ts";
import { readPerson } from "../store/person.ts";
import type { ReplyRecord } from "../store/records.ts";
import { claimReply, settleReply } from "../store/replies.ts";
import { noteSentMessage, waitingReport } from "../store/sent-messages.ts";
import type { Table } from "../store/table.ts";
import { queueForRetry } from "../webhooks/retry-queue.ts";
import { connectionByName } from "./connections.ts";

const TIMEOUT_MILLISECONDS = 10_000;

/** The carrier certainly did not take the reply; it may be tried again. */
class NotTaken extends Error {
  constructor() {
    super("the carrier did not take the reply");
    this.name = "NotTaken";
  }
}

/** `ambiguous`: the carrier may or may not have sent it, so that it must not be tried again. */
type Attempt = SendOutcome | { readonly outcome: "ambiguous" | "overtaken" };

async function callCarrier(
  send: SendApi,
  { method, url, headers, body }: SendCall,
  connection: string,
): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(body !== undefined && { body }),
    });
    return send.read({ status: response.status, body: await response.text() });
  } catch (error) {
    logWarning("carrier did not answer", { connection, error: errorName(error) });
    return { outcome: "ambiguous" };
  }
}

async function settle(table: Table, key: ItemKey, reply: ReplyRecord, result: Attempt): Promise<void> {
  const dimensions = { connection: reply.connection, kind: reply.kind };
  logInfo("reply handled", { connection: reply.connection, outcome: result.outcome });
  switch (result.outcome) {
    case "sent":
      count("replySent", dimensions);
      await settleReply(table, key, "sent", result.messageId);
      return placeReports(table, key, reply, result.messageId ?? reply.reference);
    case "refused":
      count("replyRefused", { ...dimensions, reason: result.reason });
      return settleReply(table, key, "refused");
    case "ambiguous":
      count("replyDropped", { ...dimensions, reason: "ambiguous" });
      return settleReply(table, key, "ambiguous");
    case "overtaken":
      count("replyDropped", { ...dimensions, reason: "overtaken" });
      return settleReply(table, key, "stale");
    case "throttled":
      await settleReply(table, key, "pending");
      throw new NotTaken();
  }
}

/**
 * Lets delivery reports that name nobody find the person by the id they give: the carrier's, or our reference where it gave none. One that came
 * before goes the way of the others now.
 */
async function placeReports(table: Table, key: ItemKey, reply: ReplyRecord, messageId: string): Promise<void> {
  await noteSentMessage(table, messageId, key, reply);
  const { connection, to, from } = reply;
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const waiting = await waitingReport(table, connection, messageId, currentInstant(), signal);
  if (waiting === undefined) return;
  const { status, errorCode, errorClass, at } = waiting;
  const { effect } = meaningOf(errorClass ?? "other");
  const error = { ...(errorCode !== undefined && { errorCode }), ...(errorClass && { errorClass }), effect };
  const item = { kind: "delivery", messageId, to, from, status, ...error, carrierTime: at } as const;
  await queueForRetry([{ connection, receivedAt: currentInstant(), item }]);
}

/** What a reply says and the person has overtaken meanwhile, least of all with a withdrawal, is not said any more. */
async function isOvertaken(table: Table, { PK }: ItemKey, { kind }: ReplyRecord): Promise<boolean> {
  const subject = subjectOfPartition(PK);
  const holds = HOLDS[kind];
  if (subject === undefined || holds === undefined) return false;
  const now = currentInstant();
  const { record } = await readPerson(table, [subject], now, AbortSignal.timeout(TIMEOUT_MILLISECONDS));
  const consents = Object.values(record?.state.consents ?? {}).flatMap((purposes) => Object.values(purposes));
  return !consents.some((consent) => holds(consent, now));
}

/** What has to hold of some purpose for a reply to be true still. */
const HOLDS: Partial<Record<ReplyRecord["kind"], (consent: PurposeConsent, now: Instant) => boolean>> = {
  confirm: (consent, now) => openRequest(consent, now) !== undefined,
  optedIn: ({ standing }) => standing?.status === "granted",
  alreadyIn: ({ standing }) => standing?.status === "granted",
};

/** A carrier that refuses because the person opted out there has told us so: it goes the way of a delivery report that says it. */
async function passOnOptOut({ connection, from, to, reference }: ReplyRecord): Promise<void> {
  const item = {
    kind: "delivery",
    messageId: reference,
    to,
    from,
    status: "rejected",
    errorClass: "opted-out",
    effect: "withdraw",
  } as const;
  await queueForRetry([{ connection, receivedAt: currentInstant(), item }]);
}

/** The carrier's answer to a claimed reply. Throws when the carrier was certainly not called. */
async function attempt(key: ItemKey, reply: ReplyRecord, deployment: Deployment, table: Table): Promise<Attempt> {
  if (await isOvertaken(table, key, reply)) return { outcome: "overtaken" };
  const send = (await connectionByName(deployment, reply.connection))?.send;
  if (send === undefined) return { outcome: "refused", reason: "no-send-api" };
  const { reference, from, to, text } = reply;
  return callCarrier(send, send.call({ reference, from, to, text }), reply.connection);
}

/**
 * Sends a waiting reply at most once: it is claimed by condition first, and one that is stale, erased or claimed already is left alone. Throws
 * when the carrier was certainly not reached, so that the queue brings it back.
 */
export async function sendReply(key: ItemKey, deployment: Deployment, table: Table): Promise<void> {
  const reply = await claimReply(table, key, currentInstant());
  if (reply === undefined) {
    count("replyDropped", { reason: "stale-or-gone" });
    return;
  }
  let result: Attempt;
  try {
    result = await attempt(key, reply, deployment, table);
  } catch (error) {
    await settleReply(table, key, "pending");
    throw error;
  }
  if (result.outcome === "refused" && result.optedOut === true) await passOnOptOut(reply);
  await settle(table, key, reply, result);
}
