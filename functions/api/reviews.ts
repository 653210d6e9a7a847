import { type DoubtfulWithdrawal, decideReview, programToAsk, type ReviewDecision } from "../consent/decide-review.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PersonState } from "../consent/state.ts";
import { type Program, programById } from "../deployment.ts";
import { readJson, readQuery } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import type { Instant } from "../instant.ts";
import { count } from "../observability/metrics.ts";
import { openingAt } from "../quiet-hours/opening.ts";
import { compiledPlaces, placeOfNumber, placesOf } from "../quiet-hours/place.ts";
import { senderFor } from "../replies/sender-for.ts";
import { isAgendaPosition } from "../store/agenda.ts";
import { entryId, parseEntryId } from "../store/entry-id.ts";
import type { ReviewRecord } from "../store/records.ts";
import { type ReviewWithMessage, readOpenReviews, readReview } from "../store/reviews.ts";
import { callerOf } from "./caller.ts";
import { confirmRequest } from "./confirm-request.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { requireProgram } from "./fields.ts";
import type { ApiContext, Route } from "./handler.ts";
import { recordAct } from "./record-act.ts";
import { reviewDecision, reviewsQuery } from "./shapes/reviews.ts";

function reviewView({ review, message }: ReviewWithMessage) {
  const { subject, connection, program, rule, language, receivedAt, ended, ledgerSeq } = review;
  return {
    id: entryId(review),
    subject,
    connection,
    program,
    rule,
    ...(language && { language }),
    receivedAt,
    ...(message && { text: message.text }),
    ended: ended.map(({ program, purpose }) => ({ program, purpose })),
    ledgerSeq,
  };
}

/** `GET /v1/reviews`: doubtful wishes to stop that took effect and that nobody has looked at yet, the oldest first. */
export const reviewsRoute: Route = async (event, { deployment, table, now, signal }) => {
  const { cursor, limit, ...filters } = readQuery(event, reviewsQuery);
  if (filters.program !== undefined) requireProgram(deployment, filters.program);
  const after = cursor === undefined ? undefined : readCursor(cursor, isAgendaPosition);
  const { reviews, next } = await readOpenReviews(table, after, limit, now, signal);
  const { connection, program, language, rule } = filters;
  const wanted = reviews.filter(
    ({ review }) =>
      (connection ?? review.connection) === review.connection &&
      (program ?? review.program) === review.program &&
      (language ?? review.language) === review.language &&
      (rule ?? review.rule) === review.rule,
  );
  return jsonAnswer(200, {
    reviews: wanted.map(reviewView),
    ...(next !== undefined && { cursor: writeCursor(next) }),
  });
};

const STATUS_AFTER = { confirm: "confirmed", reverse: "reversed" } as const satisfies Record<ReviewDecision, string>;

function decidedView(review: ReviewRecord) {
  const { subject, status, decidedAt, outcome } = review;
  return {
    id: entryId(review),
    subject,
    status,
    asked: outcome === "asked",
    ...(outcome !== undefined && outcome !== "asked" && { notAsked: outcome }),
    decidedAt,
  };
}

function questionTo(withdrawal: DoubtfulWithdrawal, { deployment, now }: ApiContext) {
  const program = programById(deployment, programToAsk(withdrawal) ?? "");
  if (program === undefined) return undefined;
  const canSend = senderFor(program, deployment) !== undefined;
  return { program, canSend, requestExpiresAt: expiryOf("pendingOptIn", now, deployment.retention) };
}

/** The question is no answer to what the person has just texted, so that it keeps to the hours of marketing (R101). Throws RequestRefused 409 outside them. */
function requireOpenHours({ phone }: PersonState, program: Program, now: Instant): void {
  const place = phone && placeOfNumber(phone, compiledPlaces());
  const opening = openingAt(placesOf(place, undefined), program, now);
  if (opening.open) return;
  throw new RequestRefused({
    status: 409,
    type: "quiet-hours",
    title: "The person would be asked by text, and these are their quiet hours",
    detail: opening.next === undefined ? "No hours are open." : `Decide it again from ${opening.next} on.`,
  });
}

function alreadyDecided(review: ReviewRecord): RequestRefused {
  return new RequestRefused({
    status: 409,
    type: "already-decided",
    title: `The review was ${review.status} before`,
  });
}

/**
 * `POST /v1/reviews/{id}`: a person's judgement of a doubtful withdrawal. Either way the withdrawal stands; a reversal has the person asked whether
 * they want what they had, in their waking hours only. The same decision again answers as the first did.
 */
export const reviewDecisionRoute: Route = async (event, context) => {
  const { decision, reason } = readJson(event, reviewDecision);
  const { table, now, signal } = context;
  const id = parseEntryId(event.pathParameters?.id ?? "");
  const review = id && (await readReview(table, id.subject, id.ledgerSeq, now, signal));
  if (review === undefined) {
    throw new RequestRefused({ status: 404, type: "unknown-review", title: "There is no such review" });
  }
  if (review.status !== "open") {
    if (review.status !== STATUS_AFTER[decision]) throw alreadyDecided(review);
    return jsonAnswer(200, decidedView(review));
  }
  const question = questionTo(review, context);
  const judge = (before: PersonState, ledgerSeq: number) => {
    const made = decideReview(before, review, decision, question && { ...question, ledgerSeq }, now);
    if (made.outcome === "asked" && question) requireOpenHours(before, question.program, now);
    return made;
  };
  let decided = review;
  await recordAct(
    {
      subject: review.subject,
      receivedAt: now,
      cause: { channel: "operator", by: callerOf(event), about: review.ledgerSeq },
      personal: reason === undefined ? {} : { reason: { value: reason, keep: true } },
      decide: judge,
      asked: ({ outcome, state }) =>
        outcome === "asked" && question && state.phone !== undefined
          ? confirmRequest(
              { phone: state.phone, language: review.language, locale: state.locale },
              question.program,
              context,
            )
          : undefined,
      review({ outcome }) {
        decided = {
          ...review,
          status: STATUS_AFTER[decision],
          decidedAt: now,
          ...(outcome !== "confirmed" && { outcome }),
        };
        return decided;
      },
    },
    context,
  );
  count("reviewDecided", { decision });
  return jsonAnswer(200, decidedView(decided));
};
