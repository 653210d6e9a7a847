import * as v from "valibot";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import { stopOfEveryProgram, withdrawalScope } from "../consent/scope.ts";
import type { PurposeRef } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { plusMilliseconds } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { instantField, phoneField, requireProgram, requirePurpose, textField } from "./fields.ts";
import type { Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";

const FUTURE_TOLERANCE_MILLISECONDS = 5 * 60_000;

const withdrawalRequest = v.strictObject({
  phone: phoneField,
  program: v.optional(v.string()),
  purposes: v.optional(v.pipe(v.array(v.string()), v.minLength(1, "at least one purpose"))),
  channel: textField(64),
  receivedAt: instantField,
  note: v.optional(textField(1_000)),
});

type WithdrawalRequest = v.InferOutput<typeof withdrawalRequest>;

/** Named purposes of a program; a program alone as a STOP to it would; neither, as a STOP to every program. */
function scopeOf({ program: id, purposes }: WithdrawalRequest, deployment: Deployment): readonly PurposeRef[] {
  if (id === undefined) {
    if (purposes === undefined) return stopOfEveryProgram(deployment);
    throw new RequestRefused({
      status: 400,
      type: "malformed",
      title: "The request is malformed",
      errors: [{ path: "program", expected: "required when purposes are named" }],
    });
  }
  const program = requireProgram(deployment, id);
  if (purposes === undefined) return withdrawalScope(deployment, program, "default");
  return purposes.map((purpose, index) => ({
    program: program.id,
    purpose: requirePurpose(program, purpose, `purposes[${index}]`).id,
  }));
}

/** `POST /v1/withdrawals`: a withdrawal through any other channel, with the effect and the speed of a STOP (47 CFR 64.1200(a)(10)). */
export const withdrawalsRoute: Route = async (event, context) => {
  const request = readJson(event, withdrawalRequest);
  const { phone, receivedAt, channel, note } = request;
  const { now } = context;
  if (receivedAt > plusMilliseconds(now, FUTURE_TOLERANCE_MILLISECONDS)) {
    throw new RequestRefused({
      status: 422,
      type: "wrong-time",
      title: "The withdrawal lies in the future",
      errors: [{ path: "receivedAt", expected: "a time that is not in the future" }],
    });
  }
  const purposes = scopeOf(request, context.deployment);
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      phone,
      receivedAt,
      cause: { channel: "api", through: channel },
      personal: note === undefined ? {} : { note: { value: note, keep: true } },
      decide: (before, seq) =>
        decideWithdrawal(before, { purposes, act: { receivedAt }, source: "api", ledgerSeq: seq }, now),
    },
    context,
  );
  if (decision.outcome === "withdrawn") count("optOut", { connection: "api" });
  const status = decision.outcome === "superseded" ? "granted" : "withdrawn";
  return jsonAnswer(200, { subject, status, ledgerSeq });
};
