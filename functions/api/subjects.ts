import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { readyPeppers } from "../connections/ready-peppers.ts";
import { verifyLedger } from "../consent/ledger.ts";
import { verifyAttestation } from "../consent/signed-head.ts";
import { heldData, ledgerView } from "../disclosure/held-data.ts";
import { attestationFor } from "../heads/attestation.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer } from "../http/problem.ts";
import { type History, isEmpty, readHistory } from "../store/history.ts";
import { readPerson, type SubjectKeys } from "../store/person.ts";
import { type Subject, subjectsOf } from "../subject.ts";
import type { ApiContext, Route } from "./handler.ts";
import { lookupRequest } from "./shapes/subjects.ts";
import { stateView } from "./state-view.ts";
import { subjectOfPath, unknownSubject } from "./subject-path.ts";

/** The person's state; of somebody who has one, or of whom at least something is held. Throws RequestRefused 404 otherwise. */
async function knownState(subjects: SubjectKeys, { table, deployment, now, signal }: ApiContext) {
  const { subject, record } = await readPerson(table, subjects, now, signal);
  if (record !== undefined) return { subject, state: stateView(record, deployment, now) };
  for (const candidate of subjects) {
    if (!isEmpty(await readHistory(table, candidate, now)))
      return { subject: candidate, state: stateView(undefined, deployment, now) };
  }
  throw unknownSubject();
}

/** `POST /v1/subjects/lookup`: from a number to its subject. The number travels in the body only. */
export const lookupRoute: Route = async (event, context) => {
  const { phone } = readJson(event, lookupRequest);
  const peppers = await readyPeppers(context.table, context.signal);
  return jsonAnswer(200, await knownState(subjectsOf(phone, peppers), context));
};

/** `GET /v1/subjects/{subject}`. */
export const subjectRoute: Route = async (event, context) =>
  jsonAnswer(200, await knownState([subjectOfPath(event)], context));

async function historyOf(
  event: APIGatewayProxyEventV2,
  { table, now }: ApiContext,
): Promise<History & { subject: Subject }> {
  const subject = subjectOfPath(event);
  const history = await readHistory(table, subject, now);
  if (isEmpty(history)) throw unknownSubject();
  return { ...history, subject };
}

/**
 * `GET /v1/subjects/{subject}/ledger`: every entry, whether the chain is whole up to the head that the state names, and what was signed about it.
 * A person whom the signed map names and of whom nothing is left gets an empty ledger and that verdict.
 */
export const ledgerRoute: Route = async (event, { table, now }) => {
  const subject = subjectOfPath(event);
  const [history, signed] = await Promise.all([readHistory(table, subject, now), attestationFor(table, subject, now)]);
  if (isEmpty(history) && signed?.head === undefined) throw unknownSubject();
  const { state, ledger } = history;
  const { head } = state ?? {};
  return jsonAnswer(200, {
    subject,
    ledger: ledgerView(ledger),
    ...(head && { head }),
    verdict: verifyLedger(ledger, head, subject),
    ...(signed && { attestation: { ...signed, verdict: verifyAttestation(subject, ledger, signed) } }),
  });
};

/** `GET /v1/subjects/{subject}/export`: everything held about the person. */
export const exportRoute: Route = async (event, context) => {
  const { subject, ...history } = await historyOf(event, context);
  return jsonAnswer(200, heldData(subject, history, context.deployment, context.now));
};
