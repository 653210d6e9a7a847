import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import { type AskedBreadth, breadthOf, scopeOverPrograms, withdrawalScope } from "../consent/scope.ts";
import { consentFor, consentStatus, type PurposeRef } from "../consent/state.ts";
import type { Deployment, Program } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { countriesOfNumber } from "../number-country.ts";
import { count } from "../observability/metrics.ts";
import { requireNotFuture, requireProgram, requirePurpose } from "./fields.ts";
import type { Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { type WithdrawalRequest, withdrawalRequest } from "./shapes/withdrawals.ts";

const malformed = (path: string, expected: string) =>
  new RequestRefused({
    status: 400,
    type: "malformed",
    title: "The request is malformed",
    errors: [{ path, expected }],
  });

/** Named purposes of a program; a program alone as a STOP to it would; neither, as a STOP to every program. `scope` and `objection` go further. */
function scopeOf(request: WithdrawalRequest, deployment: Deployment): readonly PurposeRef[] {
  const { program: id, purposes, phone, receivedAt, scope, objection = false } = request;
  if (id === undefined && purposes !== undefined) throw malformed("program", "required when purposes are named");
  if (scope !== undefined && purposes !== undefined) throw malformed("scope", "absent when purposes are named");
  if (scope === "program" && id === undefined) throw malformed("program", "required for the scope of a program");
  const asked: AskedBreadth = scope ?? (objection ? "objection" : "default");
  const circumstances = { receivedAt, countries: countriesOfNumber(phone) };
  const breadthFor = (program: Program) => breadthOf(program, asked, circumstances);
  if (id === undefined) return scopeOverPrograms(deployment, breadthFor);
  const program = requireProgram(deployment, id);
  if (purposes === undefined) return withdrawalScope(deployment, program, breadthFor(program));
  return purposes.map((purpose, index) => ({
    program: program.id,
    purpose: requirePurpose(program, purpose, `purposes[${index}]`).id,
  }));
}

/** `POST /v1/withdrawals`: a withdrawal through any other channel, with the effect and the speed of a STOP (47 CFR 64.1200(a)(10)). */
export const withdrawalsRoute: Route = async (event, context) => {
  const request = readJson(event, withdrawalRequest);
  const { phone, receivedAt, channel, note, objection = false } = request;
  const { now } = context;
  requireNotFuture(receivedAt, now, "receivedAt");
  const purposes = scopeOf(request, context.deployment);
  const { subject, decision, ledgerSeq } = await recordAct(
    {
      phone,
      receivedAt,
      cause: { channel: "api", through: channel },
      personal: note === undefined ? {} : { note: { value: note, keep: true } },
      decide: (before, seq) =>
        decideWithdrawal(before, { purposes, act: { receivedAt }, source: "api", objection, ledgerSeq: seq }, now),
    },
    context,
  );
  if (decision.outcome === "withdrawn") count("optOut", { connection: "api" });
  const stands = decision.purposes.some(({ outcome }) => outcome === "superseded");
  return jsonAnswer(200, {
    subject,
    status: stands ? "granted" : "withdrawn",
    ledgerSeq,
    purposes: decision.purposes.map(({ program, purpose, outcome }) => ({
      program,
      purpose,
      status: consentStatus(consentFor(decision.state, { program, purpose }), now),
      outcome,
    })),
  });
};
