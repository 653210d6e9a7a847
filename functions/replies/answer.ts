import type { ConfirmationOutcome, GrantOutcome } from "../consent/decide-grant.ts";
import { answersRepeatedOptOut, type WithdrawalOutcome } from "../consent/decide-withdrawal.ts";
import { policyInForce } from "../consent/policies.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PersonState } from "../consent/state.ts";
import type { Deployment, OptOutScope, Program } from "../deployment.ts";
import { epochSeconds, type Instant, millisecondsBetween, plusMilliseconds } from "../instant.ts";
import type { Language } from "../language.ts";
import type { CarrierAct } from "../messages.ts";
import type { E164 } from "../phone-number.ts";
import type { ReplyRecord } from "../store/records.ts";
import type { Understanding } from "../understanding/intent.ts";
import type { ReplyKind, ReplyValues } from "./kinds.ts";
import { replyLanguage } from "./language-choice.ts";
import { renderReply } from "./reply.ts";

/** Something to say, in whichever language it turns out to be. */
export interface Answer {
  readonly kind: ReplyKind;
  text(language: Language, program: Program, now: Instant): string;
}

const withdrawalAnswer = (kind: "optedOut" | "optedOutAskErasure" | "alreadyOut", scope: OptOutScope): Answer => ({
  kind,
  text: (language, program) => renderReply(kind, language, program, { scope }),
});

/** What holds a link of the person's own. */
export const linkAnswer = (url: string): Answer => ({
  kind: "requestLink",
  text: (language, program) => renderReply("requestLink", language, program, { url }),
});

/** That a request to be erased has been met. */
export const dataDeletedAnswer = (reference: string): Answer => ({
  kind: "dataDeleted",
  text: (language, program) => renderReply("dataDeleted", language, program, { reference }),
});

/** A withdrawal that went further than the person may have meant, with the page where they choose. */
export const chooseAnswer = (scope: OptOutScope, url: string): Answer => ({
  kind: "optedOutChoose",
  text: (language, program) => renderReply("optedOutChoose", language, program, { scope, url }),
});

const optInAnswer = (kind: "optedIn" | "alreadyIn" | "confirm"): Answer => ({
  kind,
  text: (language, program, now) => renderReply(kind, language, program, { notice: policyInForce(program, now).url }),
});

/** Brand, contact, how to stop. */
export const HELP_ANSWER: Answer = {
  kind: "help",
  text: (language, program) => renderReply("help", language, program, {}),
};

/** Asks the number itself to confirm. */
export const CONFIRM_ANSWER = optInAnswer("confirm");

/** That requests about the person's data are registered, each with its reference and date due; after what else is to be said. */
export const requestAnswer = (
  requests: readonly ReplyValues["requestReceived"][],
  first: readonly Answer[] = [],
): Answer => ({
  kind: "requestReceived",
  text: (language, program, now) =>
    [
      ...first.map((answer) => answer.text(language, program, now)),
      ...requests.map((request) => renderReply("requestReceived", language, program, request)),
    ].join("\n"),
});

/** What we say about a withdrawal, if anything. */
export function answerToWithdrawal(
  outcome: WithdrawalOutcome,
  before: PersonState,
  understanding: Understanding,
  scope: OptOutScope,
  now: Instant,
): Answer | undefined {
  if (outcome === "withdrawn") {
    return withdrawalAnswer(understanding.ask === "erasure" ? "optedOutAskErasure" : "optedOut", scope);
  }
  const answered = outcome === "already-withdrawn" && answersRepeatedOptOut(before, now);
  return answered ? withdrawalAnswer("alreadyOut", scope) : undefined;
}

/** What we say about a grant or a confirmation. */
export const ANSWER_TO_GRANT: Readonly<Record<GrantOutcome | ConfirmationOutcome, Answer | undefined>> = {
  granted: optInAnswer("optedIn"),
  pending: CONFIRM_ANSWER,
  "already-granted": optInAnswer("alreadyIn"),
  "already-pending": CONFIRM_ANSWER,
  superseded: undefined,
  "nothing-pending": undefined,
};

/** What a carrier that answers by itself has already said. */
const SAID_BY_CARRIER: Readonly<Record<CarrierAct["intent"], readonly ReplyKind[]>> = {
  "opt-out": ["optedOut", "optedOutAskErasure", "optedOutChoose", "alreadyOut"],
  "opt-in": ["optedIn", "alreadyIn"],
  help: ["help"],
};

/** Whether the carrier has said it already, so that the person is not told twice. */
export function isSaidByCarrier(kind: ReplyKind, act: CarrierAct | undefined): boolean {
  return act?.replied === true && SAID_BY_CARRIER[act.intent].includes(kind);
}

const MINUTE_MILLISECONDS = 60_000;
/** An opt-out is confirmed within five minutes or not at all (47 CFR 64.1200(a)(12)). */
const OPT_OUT_FRESH_MILLISECONDS = 5 * MINUTE_MILLISECONDS;
const OTHER_FRESH_MILLISECONDS = 60 * MINUTE_MILLISECONDS;
const OPT_OUT_ANSWERS: readonly ReplyKind[] = SAID_BY_CARRIER["opt-out"];

/** Until when an answer to something received at `receivedAt` is worth sending. */
function freshUntil(kind: ReplyKind, receivedAt: Instant): Instant {
  return plusMilliseconds(
    receivedAt,
    OPT_OUT_ANSWERS.includes(kind) ? OPT_OUT_FRESH_MILLISECONDS : OTHER_FRESH_MILLISECONDS,
  );
}

/** Whether it is not too late to answer. */
export function isFresh(kind: ReplyKind, receivedAt: Instant, now: Instant): boolean {
  return millisecondsBetween(now, freshUntil(kind, receivedAt)) > 0;
}

/** The text of an answer, in the language of the person's words, else the one on file, else one of the number's country or the program's. */
export function answerText(
  answer: Answer,
  program: Program,
  number: E164,
  understood: Language | undefined,
  locale: Language | undefined,
  now: Instant,
): string {
  const known = { ...(understood && { understood }), ...(locale && { locale }) };
  return answer.text(replyLanguage({ ...known, number, program }), program, now);
}

/** What is to go out through a send API; `reference` tells it from any other reply to the person. */
export interface ReplyToSend {
  readonly reference: string;
  readonly connection: string;
  readonly kind: ReplyKind;
  readonly from: string;
  readonly to: E164;
  readonly text: string;
}

/** A reply for the send API. */
export function waitingReply(
  reply: ReplyToSend,
  receivedAt: Instant,
  now: Instant,
  deployment: Deployment,
): ReplyRecord {
  return {
    ...reply,
    status: "pending",
    createdAt: now,
    freshUntil: freshUntil(reply.kind, receivedAt),
    expiresAt: epochSeconds(expiryOf("reply", now, deployment.retention)),
  };
}
