import { confirmRequest } from "../api/confirm-request.ts";
import { recordAct } from "../api/record-act.ts";
import { unknownSubject } from "../api/subject-path.ts";
import { decideGrant, type GrantOutcome } from "../consent/decide-grant.ts";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import { policyInForce } from "../consent/policies.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PurposeRef } from "../consent/state.ts";
import type { Program, Purpose } from "../deployment.ts";
import { count } from "../observability/metrics.ts";
import { askFor } from "./ask.ts";
import { type Choice, everything, nameOfChoice, refOf } from "./choices.ts";
import type { Submission } from "./form.ts";
import type { ChoicesLink, Visit } from "./visit.ts";
import { disclosureShown } from "./wording.ts";

/** What became of a submission, for the page that is shown next. */
const RESULTS = ["saved", "stopped", "asked", "requested"] as const;
export type Result = (typeof RESULTS)[number];

/** Whether the text says what became of a submission. */
export const isResult = (text: string | undefined): text is Result => RESULTS.some((result) => result === text);

const objection = ({ gpc }: Visit) => (gpc ? { globalPrivacyControl: true as const } : {});

async function withdraw(purposes: readonly PurposeRef[], visit: Visit): Promise<void> {
  const { link, context } = visit;
  const { now } = context;
  const { decision } = await recordAct(
    {
      subject: link.subject,
      receivedAt: now,
      cause: { channel: "preference-page", ...objection(visit) },
      personal: {},
      decide: (before, ledgerSeq) =>
        decideWithdrawal(before, { purposes, act: { receivedAt: now }, source: "preference-page", ledgerSeq }, now),
    },
    context,
  );
  if (decision.outcome === "withdrawn") count("optOut", { connection: "preference-page" });
}

/**
 * A box that was ticked is the person's own affirmative act, and answers the link that we sent to the number: later than a withdrawal that came
 * before the link, and than no other. Since a link can be passed on, a program with double opt-in asks the number itself all the same
 * (BGH I ZR 164/09), and so does any after a withdrawal that may be the later act.
 */
async function grant(program: Program, purposes: readonly Purpose[], visit: Visit): Promise<GrantOutcome> {
  const { link, language, context } = visit;
  const { deployment, now } = context;
  const policyVersion = policyInForce(program, now).version;
  const evidence = {
    action: "ticked the box and saved",
    disclosure: disclosureShown(purposes, program, language),
    language,
    policyVersion,
    capturedAt: now,
    controller: program.controller.name,
  };
  const { decision } = await recordAct(
    {
      subject: link.subject,
      receivedAt: now,
      cause: { channel: "preference-page", method: "web-form", evidence, ...objection(visit) },
      policyVersion,
      personal: {},
      decide(before, ledgerSeq) {
        if (before.suppressedSince !== undefined) throw unknownSubject();
        const act = { receivedAt: now, proof: { by: "answer", requestedAt: link.createdAt } as const };
        return decideGrant(
          before,
          {
            purposes: purposes.map(({ id }) => ({ program: program.id, purpose: id })),
            act,
            actedAt: now,
            method: "web-form",
            policyVersion,
            doubleOptIn: program.optIn === "double",
            refreshAfterMonths: program.refreshAfterMonths,
            requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention),
            ledgerSeq,
          },
          now,
        );
      },
      asked(made) {
        const { phone, unreachableSince, restrictedSince } = made.state;
        const asks = made.outcome === "pending" && unreachableSince === undefined && restrictedSince === undefined;
        return asks && phone !== undefined ? confirmRequest({ phone, language }, program, context) : undefined;
      },
    },
    context,
  );
  if (decision.outcome === "granted") count("optIn", { connection: "preference-page" });
  if (decision.outcome === "pending") count("optInRequested", { connection: "preference-page" });
  return decision.outcome;
}

const ASKING: readonly GrantOutcome[] = ["pending", "already-pending"];

/** Grants what was ticked that the page had shown as off: a page that is out of date switches nothing on. */
async function grantTicked(ticked: readonly Choice[], visit: Visit): Promise<Result> {
  let asked = false;
  for (const program of new Set(ticked.map((choice) => choice.program))) {
    const purposes = ticked.filter((choice) => choice.program === program).map(({ purpose }) => purpose);
    asked = ASKING.includes(await grant(program, purposes, visit)) || asked;
  }
  return asked ? "asked" : "saved";
}

/** Carries a submission out: what was unticked is withdrawn first, at once and with the effect of a STOP. */
export async function submit(
  submission: Submission,
  choices: readonly Choice[],
  visit: Visit<ChoicesLink>,
): Promise<Result> {
  if (submission.act === "stop") {
    await withdraw(everything(visit.context.deployment, visit.program), visit);
    return "stopped";
  }
  if (submission.act !== "save") {
    await askFor(submission.act, visit);
    return "requested";
  }
  const { was, want } = submission;
  const changed = (before: boolean) =>
    choices.filter((choice) => {
      const name = nameOfChoice(refOf(choice));
      return was.has(name) === before && want.has(name) !== before;
    });
  const unticked = changed(true).map(refOf);
  if (unticked.length > 0) await withdraw(unticked, visit);
  return grantTicked(
    changed(false).filter(({ on, canGrant }) => !on && canGrant),
    visit,
  );
}
