import { decideHold, decideLifting, decideRelease, decideRestriction } from "../consent/decide-restriction.ts";
import { settleHold } from "../deadlines/settle-hold.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { type Instant, plusMilliseconds } from "../instant.ts";
import { errorName, logWarning } from "../observability/log.ts";
import { phoneOf, readHistory } from "../store/history.ts";
import type { Subject } from "../subject.ts";
import { callerOf } from "./caller.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { holdRequest, liftingRequest, releaseRequest, restrictionRequest } from "./shapes/restriction.ts";
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

const YEAR_MILLISECONDS = 366 * 86_400_000;
/** An end beyond this is none. */
const LONGEST_YEARS = 10;

const because = (reason: string | undefined) => (reason === undefined ? {} : { reason: { value: reason, keep: true } });

const wrongTime = (path: string, title: string, expected: string) =>
  new RequestRefused({ status: 422, type: "wrong-time", title, errors: [{ path, expected }] });

/** Throws RequestRefused 422 for an end that is past or too far off. */
function requireEnd(until: Instant, now: Instant): void {
  const latest = plusMilliseconds(now, LONGEST_YEARS * YEAR_MILLISECONDS);
  if (until > now && until <= latest) return;
  throw wrongTime("until", "The end is no time to come", `a time to come, at most ${LONGEST_YEARS} years from now`);
}

/**
 * `POST /v1/subjects/{subject}/restriction`: stored, not used, and kept from expiring (GDPR 18). Again, it changes nothing but an end that is stated
 * anew.
 */
export const restrictRoute: Route = async (event, context) => {
  const { reason, until } = readJson(event, restrictionRequest);
  const { now } = context;
  if (until !== undefined) requireEnd(until, now);
  const about = await aboutSubject(subjectOfPath(event), context);
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      ...about,
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), ...(until !== undefined && { until }) },
      personal: because(reason),
      decide: (before) => decideRestriction(before, until, now),
    },
    context,
  );
  const itemsHeld = await settledNow(subject, context);
  const { restrictedSince, restrictionEnd } = decision.state;
  return jsonAnswer(200, {
    subject,
    restricted: true,
    restrictedSince,
    ...(restrictionEnd && { restrictedUntil: restrictionEnd.until }),
    itemsHeld,
    ledgerSeq,
  });
};

function notTold(): RequestRefused {
  return new RequestRefused({
    status: 409,
    type: "person-not-told",
    title: "The person is told before a restriction is lifted (GDPR 18(3))",
    errors: [
      { path: "announcedAt", expected: "when the person was told, a time since the restriction began" },
      { path: "announcedThrough", expected: "how the person was told" },
    ],
  });
}

/**
 * `DELETE /v1/subjects/{subject}/restriction`: everything has the expiry back that it had. The person is told before (GDPR 18(3)): who lifts it says
 * when that was and how, and without it is refused.
 */
export const liftRestrictionRoute: Route = async (event, context) => {
  const { reason, announcedAt, announcedThrough } = event.body ? readJson(event, liftingRequest) : {};
  const { now } = context;
  if (announcedAt !== undefined && announcedAt > now) {
    throw wrongTime("announcedAt", "The announcement lies in the future", "a time that is not in the future");
  }
  const toldAt = announcedThrough === undefined ? undefined : announcedAt;
  const { subject, ledgerSeq } = await recordAct(
    {
      subject: subjectOfPath(event),
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), ...(announcedAt !== undefined && { announcedAt }) },
      personal: {
        ...because(reason),
        ...(announcedThrough !== undefined && { announcedThrough: { value: announcedThrough, keep: true } }),
      },
      decide(before) {
        const made = decideLifting(before, toldAt);
        if (made.outcome === "not-told") throw notTold();
        return made;
      },
    },
    context,
  );
  await settledNow(subject, context);
  return jsonAnswer(200, { subject, restricted: false, ledgerSeq });
};

/** `POST /v1/subjects/{subject}/hold`: a legal hold keeps everything from expiring until its end, and lets it be used as before. Again, it takes the new end. */
export const holdRoute: Route = async (event, context) => {
  const { reason, until } = readJson(event, holdRequest);
  const { now } = context;
  requireEnd(until, now);
  const about = await aboutSubject(subjectOfPath(event), context);
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      ...about,
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), until },
      personal: because(reason),
      decide: (before) => decideHold(before, until, now),
    },
    context,
  );
  const itemsHeld = await settledNow(subject, context);
  const heldSince = decision.state.legalHold?.since ?? now;
  return jsonAnswer(200, { subject, heldSince, heldUntil: until, itemsHeld, ledgerSeq });
};

/** `DELETE /v1/subjects/{subject}/hold`: everything has the expiry back that it had, unless a restriction stands as well. */
export const releaseHoldRoute: Route = async (event, context) => {
  const { reason } = event.body ? readJson(event, releaseRequest) : {};
  const { subject, ledgerSeq } = await recordAct(
    {
      subject: subjectOfPath(event),
      receivedAt: context.now,
      cause: { channel: "operator", by: callerOf(event) },
      personal: because(reason),
      decide: decideRelease,
    },
    context,
  );
  await settledNow(subject, context);
  return jsonAnswer(200, { subject, held: false, ledgerSeq });
};
