import { isFresh, requestAnswer } from "../replies/answer.ts";
import { HANDED_OVER, newsAnswer } from "../requests/tell.ts";
import { decideOpening } from "../rights/decide-opening.ts";
import { type RequestKind, referenceOf } from "../rights/request.ts";
import type { Effect, Message } from "./consent-effect.ts";
import type { Processing } from "./processing.ts";

/** Answered by what was done about messages at once: nothing is left for the person to wait for. */
const ANSWERED_BY_WITHDRAWAL: RequestKind = "objection";

/**
 * What is said once requests are open: after what else the text did, where that is said; the question of the double opt-in goes before all. What is held
 * is handed over at once, on a page whose link goes to the number itself and nowhere else (R61).
 */
function answerTo(effect: Effect, { reading }: Message, processing: Processing): Pick<Effect, "answer" | "link"> {
  const { receivedAt, now, deployment, unverified } = processing;
  const { answer, link, asked = [] } = effect;
  const before = { ...(answer && { answer }), ...(link && { link }) };
  const waiting = asked.filter(({ kind }) => kind !== ANSWERED_BY_WITHDRAWAL);
  if (waiting.length === 0 || answer?.kind === "confirm") return before;
  const said = answer !== undefined && reading.wish !== "help" && isFresh(answer.kind, receivedAt, now) ? [answer] : [];
  const asksForData =
    link === undefined && !unverified ? waiting.find(({ kind }) => HANDED_OVER.includes(kind)) : undefined;
  const ready =
    asksForData && newsAnswer("requestReady", { ...asksForData, program: reading.program.id }, now, deployment);
  const told = waiting
    .filter((request) => request !== asksForData)
    .map((request) => ({ reference: referenceOf(request), due: request.dueAt }));
  if (ready === undefined) return { ...before, answer: requestAnswer(told, said) };
  const all = [...said, ready.answer];
  const [only] = all;
  const whole = told.length === 0 && all.length === 1 && only !== undefined ? only : requestAnswer(told, all);
  return { answer: whole, ...(ready.link && { link: ready.link }) };
}

/**
 * The effect of a text with the requests that it opens or joins. It came from the number, which is all the identification that data of the number
 * take (GDPR 11, 12(6); R60), unless its signature did not match. `ledgerSeq` is the number that the first entry of the text would get.
 */
export function withRequests(effect: Effect, message: Message, ledgerSeq: number, processing: Processing): Effect {
  const { reading } = message;
  if (reading.requests.length === 0) return effect;
  const { deployment, receivedAt, now, unverified } = processing;
  const { language } = reading.understanding;
  const asking = {
    kinds: reading.requests,
    program: reading.program,
    channel: "sms",
    receivedAt,
    ...(unverified ? {} : { identifiedAt: receivedAt }),
    ...(language && { language }),
    by: "person",
  } as const;
  const first = effect.recorded === undefined ? ledgerSeq : ledgerSeq + 1;
  const { state, asked } = decideOpening(effect.state, asking, first, deployment, now);
  const [one] = asked;
  const outcome = effect.outcome === "recorded" && one ? `request-${one.outcome}` : effect.outcome;
  const made = { ...effect, outcome, state, asked };
  return { ...made, ...answerTo(made, message, processing) };
}
