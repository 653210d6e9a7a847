import type { SendOutcome } from "../carriers/carrier.ts";
import { currentInstant } from "../clock.ts";
import { connectionByName, type OpenConnection } from "../connections/connection.ts";
import { openRequest } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import { errorName, logInfo, logWarning } from "../observability/log.ts";
import { count } from "../observability/metrics.ts";
import { type ItemKey, subjectOfPartition } from "../store/keys.ts";
import { readPerson } from "../store/person.ts";
import type { ReplyRecord } from "../store/records.ts";
import { claimReply, settleReply } from "../store/replies.ts";
import type { Table } from "../store/table.ts";

const TIMEOUT_MILLISECONDS = 10_000;

/** The carrier certainly did not take the reply; it may be tried again. */
class NotTaken extends Error {
  constructor() {
    super("the carrier did not take the reply");
    this.name = "NotTaken";
  }
}

type Send = NonNullable<OpenConnection["send"]>;

/** `ambiguous`: the carrier may or may not have sent it, so that it must not be tried again. */
async function callCarrier(send: Send, reply: ReplyRecord): Promise<SendOutcome | { readonly outcome: "ambiguous" }> {
  const { reference, from, to, text } = reply;
  const { method, url, headers, body } = send.call({ reference, from, to, text });
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
    logWarning("carrier did not answer", { connection: reply.connection, error: errorName(error) });
    return { outcome: "ambiguous" };
  }
}

async function settle(
  table: Table,
  key: ItemKey,
  reply: ReplyRecord,
  result: Awaited<ReturnType<typeof callCarrier>>,
): Promise<void> {
  const dimensions = { connection: reply.connection, kind: reply.kind };
  logInfo("reply handled", { connection: reply.connection, outcome: result.outcome });
  switch (result.outcome) {
    case "sent":
      count("replySent", dimensions);
      return settleReply(table, key, "sent", result.messageId);
    case "refused":
      count("replyRefused", { ...dimensions, reason: result.reason });
      return settleReply(table, key, "refused");
    case "ambiguous":
      count("replyDropped", { ...dimensions, reason: "ambiguous" });
      return settleReply(table, key, "ambiguous");
    case "throttled":
      await settleReply(table, key, "pending");
      throw new NotTaken();
  }
}

/** Nobody is asked to confirm what they have answered meanwhile, least of all with a withdrawal. */
async function isOvertaken(table: Table, { PK }: ItemKey, { kind }: ReplyRecord): Promise<boolean> {
  const subject = kind === "confirm" ? subjectOfPartition(PK) : undefined;
  if (subject === undefined) return false;
  const now = currentInstant();
  const { record } = await readPerson(table, [subject], now, AbortSignal.timeout(TIMEOUT_MILLISECONDS));
  const consents = Object.values(record?.state.consents ?? {}).flatMap((purposes) => Object.values(purposes));
  return !consents.some((consent) => openRequest(consent, now) !== undefined);
}

/**
 * Sends a waiting reply at most once: it is claimed by condition first, and one that is stale, erased or claimed already is left alone. Throws
 * NotTaken when the carrier was certainly not reached, so that the queue brings it back.
 */
export async function sendReply(key: ItemKey, deployment: Deployment, table: Table): Promise<void> {
  const reply = await claimReply(table, key, currentInstant());
  if (reply === undefined) {
    count("replyDropped", { reason: "stale-or-gone" });
    return;
  }
  if (await isOvertaken(table, key, reply)) {
    count("replyDropped", { connection: reply.connection, reason: "overtaken" });
    return settleReply(table, key, "stale");
  }
  let send: Send | undefined;
  try {
    send = (await connectionByName(deployment, reply.connection))?.send;
  } catch (error) {
    await settleReply(table, key, "pending");
    throw error;
  }
  const result = send ? await callCarrier(send, reply) : ({ outcome: "refused", reason: "no-send-api" } as const);
  await settle(table, key, reply, result);
}
