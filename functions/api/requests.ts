import { readJson, readQuery } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { count } from "../observability/metrics.ts";
import { openRequests } from "../requests/open-requests.ts";
import { viewOfRequest } from "../requests/request-view.ts";
import { type DataRequest, isOver, referenceOf } from "../rights/request.ts";
import { isAgendaPosition } from "../store/agenda.ts";
import { entryId, parseEntryId } from "../store/entry-id.ts";
import { listRequests, readRequest } from "../store/requests.ts";
import { callerOf } from "./caller.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { requireNotFuture, requireProgram } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { newRequest, requestsQuery } from "./shapes/requests.ts";

/** That the path names no request. */
export const unknownRequest = (): RequestRefused =>
  new RequestRefused({ status: 404, type: "unknown-request", title: "There is no such request" });

/** `POST /v1/requests`: what somebody asked by another way than a text. The same again joins what is open, whose date holds. */
export const newRequestRoute: Route = async (event, context) => {
  const { phone, kind, program: id, channel, receivedAt, details } = readJson(event, newRequest);
  const { deployment, now } = context;
  requireNotFuture(receivedAt, now, "receivedAt");
  const program = id === undefined ? deployment.programs[0] : requireProgram(deployment, id);
  const asking = { kinds: [kind], program, channel: "api", receivedAt, by: callerOf(event) } as const;
  const personal = details === undefined ? {} : { details: { value: details, keep: true } };
  const cause = { channel: "api", through: channel } as const;
  const { subject, asked, ledgerSeq } = await openRequests({ phone, asking, cause, personal }, context);
  const [made] = asked;
  if (made === undefined) throw new Error("a wish has neither opened nor joined a request");
  if (made.outcome === "opened") count("requestOpened", { kind });
  const { status, dueAt, outcome } = made;
  const joined = outcome === "joined";
  const named = { id: entryId(made), reference: referenceOf(made) };
  return jsonAnswer(201, { ...named, subject, kind, status, dueAt, joined, ledgerSeq });
};

/** `GET /v1/requests`: those that are open by when they are due, or those that are over by when that was. */
export const requestsRoute: Route = async (event, { deployment, table, now, signal }) => {
  const { cursor, limit, status, kind, program, dueBefore } = readQuery(event, requestsQuery);
  if (program !== undefined) requireProgram(deployment, program);
  const after = cursor === undefined ? undefined : readCursor(cursor, isAgendaPosition);
  const over = status !== undefined && isOver({ status });
  const range = {
    over,
    limit,
    ...(after !== undefined && { after }),
    ...(dueBefore !== undefined && !over && { until: dueBefore }),
  };
  const { requests, next } = await listRequests(table, range, now, signal);
  const wanted = requests.filter(
    (request) =>
      (status ?? request.status) === request.status &&
      (kind ?? request.kind) === request.kind &&
      (program ?? request.program) === request.program &&
      (dueBefore === undefined || request.dueAt <= dueBefore),
  );
  return jsonAnswer(200, {
    requests: wanted.map(viewOfRequest),
    ...(next !== undefined && { cursor: writeCursor(next) }),
  });
};

/** The request that a path names. Throws RequestRefused 404 when it names none. */
async function requestOfPath(id: string | undefined, { table, now, signal }: ApiContext): Promise<DataRequest> {
  const ref = parseEntryId(id ?? "");
  const request = ref && (await readRequest(table, ref, now, signal));
  if (request === undefined) throw unknownRequest();
  return request;
}

/** `GET /v1/requests/{id}`. */
export const requestRoute: Route = async (event, context) =>
  jsonAnswer(200, viewOfRequest(await requestOfPath(event.pathParameters?.id, context)));
