import { decideLifting, decideRestriction } from "../consent/decide-restriction.ts";
import { settleHold } from "../deadlines/settle-hold.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { errorName, logWarning } from "../observability/log.ts";
import { phoneOf, readHistory } from "../store/history.ts";
import type { Subject } from "../subject.ts";
import { callerOf } from "./caller.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { liftingRequest, restrictionRequest } from "./shapes/restriction.ts";
import { subjectOfPath, unknownSubject } from "./subject-path.ts";

/** Whom an act is about: somebody with a state, or with no more than messages. */
async function aboutSubject(subject: Subject, { table, now }: ApiContext) {
  const history = await readHistory(table, subject, now);
  if (history.state !== undefined) return { subject };
  const phone = phoneOf(history);
  if (phone === undefined) throw unknownSubject();
  return { phone };
}

/** Whether the items could be settled at once; what could not is settled by the schedule. */
async function settledNow(subject: Subject, { table, deployment, now, signal }: ApiContext): Promise<boolean> {
  try {
    await settleHold(table, deployment, subject, now, signal, { forget: false });
    return true;
  } catch (error) {
    logWarning("items of a restriction not settled yet", { error: errorName(error) });
    return false;
  }
}

const because = (reason: string | undefined) => (reason === undefined ? {} : { reason: { value: reason, keep: true } });

/** `POST /v1/subjects/{subject}/restriction`: stored, not used, and kept from expiring (GDPR 18). Again, it changes nothing. */
export const restrictRoute: Route = async (event, context) => {
  const { reason } = readJson(event, restrictionRequest);
  const { now } = context;
  const about = await aboutSubject(subjectOfPath(event), context);
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      ...about,
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event) },
      personal: because(reason),
      decide: (before) => decideRestriction(before, now),
    },
    context,
  );
  const itemsHeld = await settledNow(subject, context);
  const { restrictedSince } = decision.state;
  return jsonAnswer(200, { subject, restricted: true, restrictedSince, itemsHeld, ledgerSeq });
};

/**
 * `DELETE /v1/subjects/{subject}/restriction`: everything has the expiry back that it had. The person is told before (GDPR 18(3)); by whom and how is
 * the controller's, who says when it was.
 */
export const liftRestrictionRoute: Route = async (event, context) => {
  const { reason, announcedAt } = event.body ? readJson(event, liftingRequest) : {};
  const { now } = context;
  if (announcedAt !== undefined && announcedAt > now) {
    throw new RequestRefused({
      status: 422,
      type: "wrong-time",
      title: "The announcement lies in the future",
      errors: [{ path: "announcedAt", expected: "a time that is not in the future" }],
    });
  }
  const { subject, ledgerSeq } = await recordAct(
    {
      subject: subjectOfPath(event),
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), ...(announcedAt !== undefined && { announcedAt }) },
      personal: because(reason),
      decide: (before) => decideLifting(before),
    },
    context,
  );
  await settledNow(subject, context);
  return jsonAnswer(200, { subject, restricted: false, announce: announcedAt === undefined, ledgerSeq });
};
