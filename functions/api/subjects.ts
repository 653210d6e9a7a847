import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as v from "valibot";
import { readyPeppers } from "../connections/ready-peppers.ts";
import { type LedgerRecord, verifyLedger } from "../consent/ledger.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { type History, readHistory } from "../store/history.ts";
import { readPerson } from "../store/person.ts";
import { parseSubject, type Subject, subjectsOf } from "../subject.ts";
import { phoneField } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { stateView } from "./state-view.ts";

function notKnown(): RequestRefused {
  return new RequestRefused({ status: 404, type: "unknown-subject", title: "Nothing is held about this subject" });
}

function subjectOfPath(event: APIGatewayProxyEventV2): Subject {
  const subject = parseSubject(event.pathParameters?.subject ?? "");
  if (subject === undefined) throw notKnown();
  return subject;
}

const lookupRequest = v.strictObject({ phone: phoneField });

/** `POST /v1/subjects/lookup`: from a number to its subject. The number travels in the body only. */
export const lookupRoute: Route = async (event, { table, now, signal }) => {
  const { phone } = readJson(event, lookupRequest);
  const { subject, record } = await readPerson(
    table,
    subjectsOf(phone, await readyPeppers(table, signal)),
    now,
    signal,
  );
  if (record === undefined) throw notKnown();
  return jsonAnswer(200, { subject, state: stateView(record, now) });
};

/** `GET /v1/subjects/{subject}`. */
export const subjectRoute: Route = async (event, { table, now, signal }) => {
  const { subject, record } = await readPerson(table, [subjectOfPath(event)], now, signal);
  if (record === undefined) throw notKnown();
  return jsonAnswer(200, { subject, state: stateView(record, now) });
};

const ledgerView = (records: readonly LedgerRecord[]) => records.map(({ entry, personal }) => ({ ...entry, personal }));

async function historyOf(
  event: APIGatewayProxyEventV2,
  { table, now }: ApiContext,
): Promise<History & { subject: Subject }> {
  const subject = subjectOfPath(event);
  const history = await readHistory(table, subject, now);
  const { state, ledger, messages, reports } = history;
  if (state === undefined && ledger.length + messages.length + reports.length === 0) throw notKnown();
  return { ...history, subject };
}

/** `GET /v1/subjects/{subject}/ledger`: every entry, and whether the chain is whole up to the head that the state names. */
export const ledgerRoute: Route = async (event, context) => {
  const { subject, state, ledger } = await historyOf(event, context);
  return jsonAnswer(200, { subject, ledger: ledgerView(ledger), verdict: verifyLedger(ledger, state?.head) });
};

/** `GET /v1/subjects/{subject}/export`: everything held about the person. */
export const exportRoute: Route = async (event, context) => {
  const { subject, state, ledger, messages, reports, replies } = await historyOf(event, context);
  const phone = state?.state.phone ?? messages[0]?.from ?? reports.find(({ to }) => to !== undefined)?.to;
  return jsonAnswer(200, {
    subject,
    phone,
    state: state && stateView(state, context.now),
    messages: messages.map(({ expiresAt: _, carrierTime, receivedAt, reply, ...message }) => ({
      ...message,
      at: carrierTime ?? receivedAt,
      receivedAt,
      ...(reply && { reply: reply.text }),
    })),
    deliveries: reports.map(({ rank: _rank, expiresAt: _expiry, ...report }) => report),
    replies: replies.map(({ expiresAt: _, ...reply }) => reply),
    requests: [],
    ledger: ledgerView(ledger),
  });
};
