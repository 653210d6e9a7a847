import { returned } from "../consent/decide-erasure.ts";
import { decideConfirmation, decideGrant } from "../consent/decide-grant.ts";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import type { Decision, Recorded } from "../consent/decision.ts";
import { callToActionRead, policyInForce, type ShownDisclosure } from "../consent/policies.ts";
import { expiryOf } from "../consent/retention.ts";
import { breadthOf, confirmationScope, grantScope, statedScope, withdrawalScope } from "../consent/scope.ts";
import { consentFor, openRequest, type PersonState } from "../consent/state.ts";
import type { Program } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { preferenceLink } from "../links/personal-link.ts";
import type { InboundMessage } from "../messages.ts";
import { countriesOfNumber } from "../number-country.ts";
import { ANSWER_TO_GRANT, type Answer, answerToWithdrawal, chooseAnswer, HELP_ANSWER } from "../replies/answer.ts";
import type { AskedFor } from "../rights/decide-opening.ts";
import type { LinkRecord } from "../store/records.ts";
import type { Understanding } from "../understanding/intent.ts";
import type { Processing } from "./processing.ts";
import { CARRIER_OPT_OUT, type Reading } from "./reading.ts";

/** A message that has been read and filed. */
export interface Message {
  readonly inbound: InboundMessage;
  readonly id: string;
  readonly reading: Reading;
  /** The carrier's time where it can be true. */
  readonly carrierTime?: Instant;
}

/** What a message does to the person's state, what that rests on, and what we say about it. */
export interface Effect {
  readonly outcome: string;
  readonly state: PersonState;
  readonly recorded?: Recorded;
  readonly policyVersion?: string;
  readonly disclosure?: ShownDisclosure;
  readonly answer?: Answer;
  /** The link that the answer holds. */
  readonly link?: LinkRecord;
  /** The requests about the person's data that it opens or joins. */
  readonly asked?: readonly AskedFor[];
}

interface Act {
  readonly message: Message;
  readonly before: PersonState;
  /** The number its ledger entry would get. */
  readonly ledgerSeq: number;
  readonly time: { readonly receivedAt: Instant; readonly carrierTime?: Instant };
  readonly processing: Processing;
}

const objects = ({ intent, also }: Understanding): boolean => intent === "objection" || also.includes("objection");

/**
 * Whether "stop this, keep that" can be carried out as it was said: service messages stay where the program has them beside its marketing. Where it
 * cannot be told what is to stay, everything stops that a STOP covers (47 CFR 64.1200(a)(12)), and the person chooses.
 */
const keepsService = ({ keeps }: Understanding, { purposes }: Program): boolean =>
  keeps === "service" && ["service", "marketing"].every((kind) => purposes.some((purpose) => purpose.kind === kind));

function withdrawalEffect({ message, before, ledgerSeq, time, processing }: Act): Effect {
  const { deployment, now, receivedAt } = processing;
  const { program, understanding } = message.reading;
  const objection = objects(understanding);
  const narrowed = keepsService(understanding, program);
  const asked =
    narrowed && !objection
      ? "marketing"
      : understanding.scope === "all"
        ? "all"
        : objection
          ? "objection"
          : (understanding.scope ?? "default");
  const countries = countriesOfNumber(message.inbound.from);
  const breadth = breadthOf(program, asked, { receivedAt, countries });
  const purposes = withdrawalScope(deployment, program, breadth);
  const source = understanding.rule === CARRIER_OPT_OUT ? "carrier" : "sms";
  const decision = decideWithdrawal(before, { purposes, act: time, source, objection, ledgerSeq }, now);
  const answer = answerToWithdrawal(decision.outcome, before, understanding, statedScope(breadth), now);
  const chooses = understanding.keeps !== undefined && !narrowed && answer?.kind === "optedOut";
  if (!chooses) return { ...decision, ...(answer && { answer }) };
  const { url, record } = preferenceLink(before.subject, program.id, now, deployment);
  return { ...decision, answer: chooseAnswer(statedScope(breadth), url), link: record };
}

/** A grant that the number itself has confirmed is the one thing that ends what an erasure left (R67). */
function endingSuppression({ state, recorded }: Decision<string>, { message, processing }: Act): Partial<Effect> {
  if (state.suppressedSince === undefined || recorded === undefined) return {};
  const { from } = message.inbound;
  return { state: returned(state, from, processing.now), recorded: { ...recorded, suppressionLifted: true } };
}

function confirmationEffect(act: Act): Effect {
  const { message, before, ledgerSeq, time } = act;
  const { program } = message.reading;
  const decision = decideConfirmation(before, { purposes: confirmationScope(program), ...time, ledgerSeq });
  const answer = ANSWER_TO_GRANT[decision.outcome];
  const { policyVersion } = decision;
  return {
    ...decision,
    ...endingSuppression(decision, act),
    ...(policyVersion !== undefined && { policyVersion }),
    ...(answer && { answer }),
  };
}

/** A no to a request ends it for good; with nothing asked it means nothing (R23). */
function refusalEffect({ message, before, ledgerSeq, time, processing }: Act): Effect {
  const { program, understanding } = message.reading;
  const { now } = processing;
  const purposes = confirmationScope(program).filter((ref) => openRequest(consentFor(before, ref), now) !== undefined);
  if (purposes.length === 0) return { outcome: "nothing-pending", state: before };
  const decision = decideWithdrawal(before, { purposes, act: time, source: "sms", ledgerSeq }, now);
  const answer = answerToWithdrawal(decision.outcome, before, understanding, "program", now);
  return { ...decision, ...(answer && { answer }) };
}

/** A keyword is a yes to what invited it, under the notice that was in force when it reached us. While the person is being erased it is none yet. */
function keywordEffect({ message, before, ledgerSeq, time, processing }: Act): Effect {
  if (before.erasing !== undefined) return { outcome: "erasing", state: before, answer: HELP_ANSWER };
  const { deployment, receivedAt, now, connection } = processing;
  const { program, understanding } = message.reading;
  const policyVersion = policyInForce(program, receivedAt).version;
  const disclosure = callToActionRead(program, [understanding.language, before.locale]);
  const grant = {
    purposes: grantScope(program),
    act: { ...time, proof: { by: "time", marginMilliseconds: connection.redeliverySeconds * 1000 } as const },
    actedAt: receivedAt,
    method: "keyword" as const,
    policyVersion,
    doubleOptIn: program.optIn === "double" || before.suppressedSince !== undefined,
    refreshAfterMonths: program.refreshAfterMonths,
    requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention),
    ledgerSeq,
  };
  const decision = decideGrant(before, grant, now);
  const answer = ANSWER_TO_GRANT[decision.outcome];
  return { ...decision, policyVersion, ...(disclosure && { disclosure }), ...(answer && { answer }) };
}

/** What the ledger gets of an effect, in this order. */
export const recordsOf = ({ recorded, asked = [] }: Effect): readonly Recorded[] => [
  ...(recorded === undefined ? [] : [recorded]),
  ...asked.flatMap((request) => request.recorded),
];

/** Decides what a message does to consent. `ledgerSeq` is the number its ledger entry would get. */
export function effectOf(message: Message, before: PersonState, ledgerSeq: number, processing: Processing): Effect {
  const { receivedAt } = processing;
  const time = { receivedAt, ...(message.carrierTime !== undefined && { carrierTime: message.carrierTime }) };
  const act = { message, before, ledgerSeq, time, processing };
  const { wish } = message.reading;
  if (wish === "help" || wish === "nothing") return { outcome: "recorded", state: before };
  if (wish === "withdraw") return withdrawalEffect(act);
  if (wish === "refuse") return refusalEffect(act);
  return wish === "confirm" ? confirmationEffect(act) : keywordEffect(act);
}
