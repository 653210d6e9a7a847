import { readyPeppers } from "../connections/ready-peppers.ts";
import { decideReassignment } from "../consent/decide-reassignment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { count } from "../observability/metrics.ts";
import type { E164 } from "../phone-number.ts";
import { isEmpty, readHistory } from "../store/history.ts";
import { subjectsOf } from "../subject.ts";
import { callerOf } from "./caller.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { reassignmentRequest } from "./shapes/reassignments.ts";

/** Whether anything is held of the number: nothing is begun for somebody of whom we know nothing. */
async function isHeld(phone: E164, { table, now, signal }: ApiContext): Promise<boolean> {
  for (const subject of subjectsOf(phone, await readyPeppers(table, signal))) {
    if (!isEmpty(await readHistory(table, subject, now))) return true;
  }
  return false;
}

/** `POST /v1/reassignments`: the number is somebody else's. Every grant of it ends, and the new owner begins anew (R47). */
export const reassignmentsRoute: Route = async (event, context) => {
  const { phone, at, source } = readJson(event, reassignmentRequest);
  const { now } = context;
  if (at > now) {
    throw new RequestRefused({
      status: 422,
      type: "wrong-time",
      title: "The reassignment lies in the future",
      errors: [{ path: "at", expected: "a time that is not in the future" }],
    });
  }
  if (!(await isHeld(phone, context))) return jsonAnswer(200, { status: "nothing-held", ended: [] });
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      phone,
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), reassignedAt: at, source },
      personal: {},
      decide: (before) => decideReassignment(before, at, now),
    },
    context,
  );
  const ended = (decision.recorded?.changes ?? []).map(({ program, purpose }) => ({ program, purpose }));
  if (decision.outcome === "reassigned") count("reassigned");
  return jsonAnswer(200, { status: decision.outcome, subject, ended, ledgerSeq });
};
