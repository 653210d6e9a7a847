import { decideCorrection } from "../consent/decide-correction.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import { callerOf } from "./caller.ts";
import type { Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { correctionRequest } from "./shapes/corrections.ts";
import { subjectOfPath } from "./subject-path.ts";

/** `POST /v1/subjects/{subject}/corrections`: a new entry that says what is wrong in an earlier one, and what is right instead (R10). It changes nothing that holds. */
export const correctionsRoute: Route = async (event, context) => {
  const { corrects, reason, correction } = readJson(event, correctionRequest);
  const { subject, ledgerSeq } = await recordAct(
    {
      subject: subjectOfPath(event),
      receivedAt: context.now,
      cause: { channel: "operator", by: callerOf(event), corrects },
      personal: { reason: { value: reason, keep: true }, correction: { value: correction, keep: true } },
      decide(before, seq) {
        const made = decideCorrection(before, corrects, seq);
        if (made.outcome === "corrected") return made;
        throw new RequestRefused({
          status: 422,
          type: "unknown-entry",
          title: "The person's ledger has no such entry",
          errors: [{ path: "corrects", expected: "the number of an entry of this ledger" }],
        });
      },
    },
    context,
  );
  return jsonAnswer(201, { subject, corrects, ledgerSeq });
};
