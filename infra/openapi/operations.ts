import type { GenericSchema } from "valibot";
import * as v from "valibot";
import { changesAnswer, changesQuery } from "../../functions/api/shapes/changes.ts";
import { checkAnswer, checkRequest } from "../../functions/api/shapes/check.ts";
import { consentAnswer, consentRequest } from "../../functions/api/shapes/consents.ts";
import { correctionAnswer, correctionRequest } from "../../functions/api/shapes/corrections.ts";
import { headsAnswer } from "../../functions/api/shapes/heads.ts";
import { linkAnswer, linkRequest } from "../../functions/api/shapes/links.ts";
import { reassignmentAnswer, reassignmentRequest } from "../../functions/api/shapes/reassignments.ts";
import { receiptsAnswer, receiptsQuery } from "../../functions/api/shapes/receipts.ts";
import {
  registryEntriesAnswer,
  registryEntriesRequest,
  registryListAnswer,
  registryListRequest,
} from "../../functions/api/shapes/registries.ts";
import {
  confirmationRequest,
  extensionRequest,
  newRequest,
  refusalRequest,
  requestAnswer,
  requestOpened,
  requestsAnswer,
  requestsQuery,
  requestView,
  stepRequest,
} from "../../functions/api/shapes/requests.ts";
import {
  holdAnswer,
  holdRequest,
  liftingAnswer,
  liftingRequest,
  releaseAnswer,
  releaseRequest,
  restrictionAnswer,
  restrictionRequest,
} from "../../functions/api/shapes/restriction.ts";
import { reviewDecided, reviewDecision, reviewsAnswer, reviewsQuery } from "../../functions/api/shapes/reviews.ts";
import { exportAnswer, ledgerAnswer, lookupRequest, subjectAnswer } from "../../functions/api/shapes/subjects.ts";
import { withdrawalAnswer, withdrawalRequest } from "../../functions/api/shapes/withdrawals.ts";
import type { ApiRouteKey } from "../routes.ts";

/** What one route takes and gives, beside what all have in common. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly query?: GenericSchema;
  readonly request?: GenericSchema;
  /** The request's body may be left out. */
  readonly requestOptional?: boolean;
  readonly status: 200 | 201;
  readonly answer: GenericSchema;
  /** Default `application/json`. */
  readonly contentType?: string;
  /** Other forms of the same answer, by content type. */
  readonly forms?: readonly string[];
  /** Refusals of its own, with what each means. */
  readonly problems: Readonly<Record<number, string>>;
}

const NO_SUCH_PERSON = "Nothing is held about this subject.";
const NO_SUCH_PROGRAM = "The deployment has no such program or purpose.";
const NO_SUCH_REQUEST = "There is no such request, or its record has run out.";
const WRONG_END = "The end is not to come, or more than ten years away.";
const NO_SUCH_REGISTRY = "The deployment names no such registry.";
const CONTENDED = "The person's state keeps changing, or the table cannot answer now; try again.";

/** What is done about one request. */
function stepOperation(
  id: string,
  summary: string,
  { conflict, wrong, ...rest }: Pick<Operation, "request" | "requestOptional"> & { conflict: string; wrong?: string },
): Operation {
  const problems = { 404: NO_SUCH_REQUEST, 409: conflict, ...(wrong && { 422: wrong }), 503: CONTENDED };
  return { id, summary, ...rest, status: 200, answer: requestAnswer, problems };
}

/** Every route under `/v1`, by method and path. A route that is not described does not compile. */
const DESCRIBED: Readonly<Record<ApiRouteKey, Operation>> = {
  "POST /v1/check": {
    id: "check",
    summary: "May these numbers be texted for this purpose? Strongly consistent, in the order asked.",
    request: checkRequest,
    status: 200,
    answer: checkAnswer,
    problems: { 422: NO_SUCH_PROGRAM },
  },
  "POST /v1/consents": {
    id: "recordConsent",
    summary: "Records a grant that was given on another channel than SMS, or refuses it with the reason.",
    request: consentRequest,
    status: 201,
    answer: consentAnswer,
    problems: {
      409: "The number is suppressed, the person opted out where they may not be asked again yet, or has to be asked to confirm while what is held about the person is restricted.",
      422: "This is not provable consent, or names what the deployment does not have.",
      503: CONTENDED,
    },
  },
  "POST /v1/withdrawals": {
    id: "recordWithdrawal",
    summary: "Records a withdrawal on another channel, with the effect and the speed of a STOP.",
    request: withdrawalRequest,
    status: 200,
    answer: withdrawalAnswer,
    problems: { 422: NO_SUCH_PROGRAM, 503: CONTENDED },
  },
  "POST /v1/subjects/lookup": {
    id: "lookupSubject",
    summary: "From a number, which travels in the body alone, to its subject and what holds for it.",
    request: lookupRequest,
    status: 200,
    answer: subjectAnswer,
    problems: { 404: NO_SUCH_PERSON },
  },
  "GET /v1/subjects/{subject}": {
    id: "getSubject",
    summary: "What holds for a person.",
    status: 200,
    answer: subjectAnswer,
    problems: { 404: NO_SUCH_PERSON },
  },
  "GET /v1/subjects/{subject}/ledger": {
    id: "getLedger",
    summary: "Every change and its evidence, with a verdict on the chain and on what was signed about it.",
    status: 200,
    answer: ledgerAnswer,
    problems: { 404: NO_SUCH_PERSON },
  },
  "GET /v1/subjects/{subject}/export": {
    id: "exportSubject",
    summary: "Everything held about a person.",
    status: 200,
    answer: exportAnswer,
    problems: { 404: NO_SUCH_PERSON },
  },
  "GET /v1/subjects/{subject}/receipts": {
    id: "getReceipts",
    summary: "What the person agreed to: ISO/IEC TS 27560 records or receipts in JSON-LD, or a page or text to read.",
    query: receiptsQuery,
    status: 200,
    answer: receiptsAnswer,
    contentType: "application/ld+json",
    forms: ["text/html", "text/plain"],
    problems: { 404: NO_SUCH_PERSON },
  },
  "GET /v1/heads/{day}": {
    id: "getSignedHead",
    summary: "What was signed on a day (a UTC date, or `latest`) about where every ledger ends. It names nobody.",
    status: 200,
    answer: headsAnswer,
    problems: { 404: "Nothing was signed on this day." },
  },
  "GET /v1/changes": {
    id: "listChanges",
    summary: "What has changed since, for lists kept elsewhere, in the order it was recorded.",
    query: changesQuery,
    status: 200,
    answer: changesAnswer,
    problems: { 422: "The deployment has no such program." },
  },
  "POST /v1/requests": {
    id: "openRequest",
    summary:
      "What a person asks about their data (GDPR 15 to 21) on another channel than SMS; the same again joins what is open. An objection and an erasure stop messages at once.",
    request: newRequest,
    status: 201,
    answer: requestOpened,
    problems: { 422: "The deployment has no such program, or the time is to come.", 503: CONTENDED },
  },
  "GET /v1/requests": {
    id: "listRequests",
    summary: "Requests about personal data: those that are open by when they are due, or those that are over.",
    query: requestsQuery,
    status: 200,
    answer: requestsAnswer,
    problems: { 422: "The deployment has no such program." },
  },
  "GET /v1/requests/{id}": {
    id: "getRequest",
    summary: "One request, with every step, who took it and when.",
    status: 200,
    answer: requestView,
    problems: { 404: NO_SUCH_REQUEST },
  },
  "POST /v1/requests/{id}/take": stepOperation("takeRequest", "Takes a request in hand.", {
    request: stepRequest,
    requestOptional: true,
    conflict: "It is over.",
  }),
  "POST /v1/requests/{id}/confirmations": stepOperation(
    "confirmRequest",
    "A processor did its part of a request (GDPR 19).",
    { request: confirmationRequest, conflict: "It is over.", wrong: "It waits for no such processor." },
  ),
  "POST /v1/requests/{id}/extend": stepOperation(
    "extendRequest",
    "Extends a request once, for a reason that the person is told within the first term (GDPR 12(3)).",
    {
      request: extensionRequest,
      conflict: "It is over, was extended before, its first term is, or the law knows none.",
    },
  ),
  "POST /v1/requests/{id}/refuse": stepOperation(
    "refuseRequest",
    "Refuses a request on a ground that the person is told (GDPR 12(4)).",
    { request: refusalRequest, conflict: "It is over.", wrong: "The ground has to be justified (GDPR 12(5))." },
  ),
  "POST /v1/requests/{id}/complete": stepOperation(
    "completeRequest",
    "Closes a request that was answered; not while a processor has not confirmed, nor before the person is identified.",
    { request: stepRequest, requestOptional: true, conflict: "It is over, or something is outstanding." },
  ),
  "POST /v1/requests/{id}/withdraw": stepOperation("withdrawRequest", "The person took a request back.", {
    request: stepRequest,
    requestOptional: true,
    conflict: "It is over.",
  }),
  "GET /v1/reviews": {
    id: "listReviews",
    summary: "Doubtful withdrawals that wait for a person to look at them.",
    query: reviewsQuery,
    status: 200,
    answer: reviewsAnswer,
    problems: {},
  },
  "POST /v1/reviews/{id}": {
    id: "decideReview",
    summary: "Confirms or reverses a doubtful withdrawal; a reversal asks the person and grants nothing.",
    request: reviewDecision,
    status: 200,
    answer: reviewDecided,
    problems: {
      404: "There is no such review.",
      409: "It was decided otherwise before, or the person would be asked in their quiet hours.",
      503: CONTENDED,
    },
  },
  "POST /v1/subjects/{subject}/restriction": {
    id: "restrictSubject",
    summary: "Has what is held about a person stored and not used (GDPR 18): nothing is sent, and nothing expires.",
    request: restrictionRequest,
    status: 200,
    answer: restrictionAnswer,
    problems: { 404: NO_SUCH_PERSON, 422: WRONG_END, 503: CONTENDED },
  },
  "DELETE /v1/subjects/{subject}/restriction": {
    id: "liftRestriction",
    summary: "Lifts a restriction, of which the person has been told before (GDPR 18(3)).",
    request: liftingRequest,
    requestOptional: true,
    status: 200,
    answer: liftingAnswer,
    problems: {
      404: NO_SUCH_PERSON,
      409: "It is not said when and how the person was told.",
      422: "The person was told in the future.",
      503: CONTENDED,
    },
  },
  "POST /v1/subjects/{subject}/hold": {
    id: "holdSubject",
    summary: "Keeps everything held about a person from expiring until a date, for claims; it may be used as before.",
    request: holdRequest,
    status: 200,
    answer: holdAnswer,
    problems: { 404: NO_SUCH_PERSON, 422: WRONG_END, 503: CONTENDED },
  },
  "DELETE /v1/subjects/{subject}/hold": {
    id: "releaseSubject",
    summary: "Ends a legal hold: everything has the expiry back that it had, unless a restriction stands.",
    request: releaseRequest,
    requestOptional: true,
    status: 200,
    answer: releaseAnswer,
    problems: { 404: NO_SUCH_PERSON, 503: CONTENDED },
  },
  "POST /v1/subjects/{subject}/corrections": {
    id: "correctLedger",
    summary: "A new ledger entry that says what is wrong in an earlier one; it changes nothing that holds.",
    request: correctionRequest,
    status: 201,
    answer: correctionAnswer,
    problems: { 404: NO_SUCH_PERSON, 422: "The person's ledger has no such entry.", 503: CONTENDED },
  },
  "POST /v1/reassignments": {
    id: "recordReassignment",
    summary: "A number is somebody else's: ends the grants of its former owner, and suppresses nobody.",
    request: reassignmentRequest,
    status: 200,
    answer: reassignmentAnswer,
    problems: { 422: "The reassignment lies in the future.", 503: CONTENDED },
  },
  "POST /v1/registries/{registry}/entries": {
    id: "listNumbers",
    summary: "Whom the list of a registry names, in as many calls as it takes.",
    request: registryEntriesRequest,
    status: 200,
    answer: registryEntriesAnswer,
    problems: { 404: NO_SUCH_REGISTRY, 422: "The list is of a time to come." },
  },
  "POST /v1/registries/{registry}": {
    id: "completeList",
    summary: "The list of a registry has come in whole: whom it does not name is on it no longer.",
    request: registryListRequest,
    status: 200,
    answer: registryListAnswer,
    problems: { 404: NO_SUCH_REGISTRY, 422: "The list is of a time to come." },
  },
  "POST /v1/links": {
    id: "sendLink",
    summary: "Texts a person who has asked for it the link to their preference page; the link is told to nobody else.",
    request: linkRequest,
    status: 201,
    answer: linkAnswer,
    problems: {
      404: NO_SUCH_PERSON,
      409: "The number is suppressed.",
      422: "The program is unknown, or none of its connections can send.",
      429: "A link was sent within the last ten minutes.",
    },
  },
  "GET /v1/openapi.json": {
    id: "getContract",
    summary: "This document.",
    status: 200,
    answer: v.looseObject({ openapi: v.string(), paths: v.looseObject({}) }),
    contentType: "application/vnd.oai.openapi+json",
    problems: {},
  },
};

/** The operations by method and path, to look them up by what a route says of itself. */
export const OPERATIONS: Readonly<Record<string, Operation>> = DESCRIBED;
