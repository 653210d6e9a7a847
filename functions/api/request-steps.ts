import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { programById } from "../deployment.ts";
import { readJson } from "../http/json-request.ts";
import { jsonAnswer, RequestRefused } from "../http/problem.ts";
import type { Instant } from "../instant.ts";
import { viewOfRequest } from "../requests/request-view.ts";
import { type Step, takeStep } from "../requests/take-step.ts";
import { type News, tell } from "../requests/tell.ts";
import { calendarOf } from "../rights/calendar.ts";
import {
  complete,
  confirmProcessor,
  extend,
  isRefused,
  objectionCarriedOut,
  refuse,
  type StepRefused,
  type StepResult,
  take,
  withdraw,
} from "../rights/decide-request.ts";
import type { DataRequest, RefusalGround, RequestStatus } from "../rights/request.ts";
import { parseEntryId } from "../store/entry-id.ts";
import { callerOf } from "./caller.ts";
import type { ApiContext, Route } from "./handler.ts";
import { unlessContended } from "./record-act.ts";
import { unknownRequest } from "./requests.ts";
import { confirmationRequest, extensionRequest, refusalRequest, stepRequest } from "./shapes/requests.ts";

const TITLES: Readonly<Record<StepRefused["refused"], string>> = {
  "is-over": "The request is over",
  "unknown-processor": "The request waits for no such processor",
  "too-late": "The first term is over, and the person was to be told within it",
  "not-allowed": "The law that the request is answered under knows no extension",
  "already-extended": "The request was extended before, which can be once",
  "not-identified": "Control of the number was not shown yet",
  "not-erased": "The person is being erased, and the request closes by itself once that is done",
  outstanding: "Not every processor has confirmed",
};

function problemOf(refusal: StepRefused): RequestRefused {
  const { refused } = refusal;
  const title = TITLES[refused];
  if (refused === "unknown-processor") {
    const errors = [{ path: "processor", expected: "a processor that the request names" }];
    return new RequestRefused({ status: 422, type: refused, title, errors });
  }
  const detail = "processors" in refusal ? { detail: `Outstanding: ${refusal.processors.join(", ")}.` } : {};
  return new RequestRefused({ status: 409, type: refused, title, ...detail });
}

/** What an operator does about the request that the path names. Throws RequestRefused 404, 409 or 422 where it cannot be done. */
async function stepAnswer(
  event: APIGatewayProxyEventV2,
  context: ApiContext,
  step: Pick<Step, "decide"> & {
    readonly reason?: string | undefined;
    /** What the person is told of it. */
    news?(request: DataRequest): News | undefined;
  },
) {
  const ref = parseEntryId(event.pathParameters?.id ?? "");
  if (ref === undefined) throw unknownRequest();
  const { reason, decide, news } = step;
  const personal = reason === undefined ? {} : { reason: { value: reason, keep: true } };
  const cause = { channel: "operator", by: callerOf(event) } as const;
  const along: Step["along"] = (request, state) => {
    const told = news?.(request);
    return told === undefined ? {} : tell(told, request, state, context.deployment, context.now);
  };
  const outcome = await unlessContended(takeStep(ref, { cause, personal, decide, along }, context));
  if ("request" in outcome) {
    return jsonAnswer(200, { request: viewOfRequest(outcome.request), ledgerSeq: outcome.ledgerSeq });
  }
  throw outcome.refused === "unknown" ? unknownRequest() : problemOf(outcome);
}

/** The same again changes nothing. */
const unless = (status: RequestStatus, decide: Step["decide"]): Step["decide"] => {
  return (request, state) => (request.status === status ? request : decide(request, state));
};

const optionalReason = (event: APIGatewayProxyEventV2) =>
  event.body ? readJson(event, stepRequest).reason : undefined;

/** `POST /v1/requests/{id}/take`: somebody has it in hand. */
export const takeRoute: Route = (event, context) =>
  stepAnswer(event, context, {
    reason: optionalReason(event),
    decide: (request) => take(request, callerOf(event), context.now),
  });

/** `POST /v1/requests/{id}/confirmations`: a processor did its part (GDPR 19). With the last of them an objection is done. */
export const confirmationRoute: Route = (event, context) => {
  const { processor } = readJson(event, confirmationRequest);
  return stepAnswer(event, context, {
    decide(request) {
      const confirmed = confirmProcessor(request, processor, callerOf(event), context.now);
      return isRefused(confirmed) ? confirmed : objectionCarriedOut(confirmed, context.now);
    },
  });
};

/** `POST /v1/requests/{id}/extend`: once, counted from receipt, while the first term runs (GDPR 12(3), R56). */
export const extendRoute: Route = (event, context) => {
  const { reason } = readJson(event, extensionRequest);
  const { deployment, now } = context;
  return stepAnswer(event, context, {
    reason,
    decide(request) {
      if (request.extension?.reason === reason) return request;
      const controller = programById(deployment, request.program)?.controller ?? deployment.programs[0].controller;
      return extend(request, reason, callerOf(event), now, calendarOf(controller));
    },
    news: () => "requestExtended",
  });
};

/** What has to be justified in writing (GDPR 12(5), R57). */
const JUSTIFIED: readonly RefusalGround[] = ["manifestly-unfounded", "excessive"];

const sameRefusal = (request: DataRequest, ground: RefusalGround) =>
  request.status === "refused" && request.refusal === ground;

/** `POST /v1/requests/{id}/refuse`: on a ground that the person is told, with their remedies (GDPR 12(4)). */
export const refuseRoute: Route = (event, context) => {
  const { ground, reason } = readJson(event, refusalRequest);
  if (reason === undefined && JUSTIFIED.includes(ground)) {
    throw new RequestRefused({
      status: 422,
      type: "not-justified",
      title: "This ground has to be justified in writing (GDPR 12(5))",
      errors: [{ path: "reason", expected: "why the ground applies" }],
    });
  }
  return stepAnswer(event, context, {
    reason,
    decide: (request) =>
      sameRefusal(request, ground) ? request : refuse(request, ground, callerOf(event), context.now),
    news: () => "requestRefused",
  });
};

/** An erasure closes by itself, with what the person is told and a certificate, once it is done. */
function completedBy(request: DataRequest, by: string, now: Instant): StepResult {
  const completed = complete(request, by, now);
  return request.kind === "erasure" && !isRefused(completed) ? { refused: "not-erased" } : completed;
}

/** `POST /v1/requests/{id}/complete`: answered, and every processor has confirmed. */
export const completeRoute: Route = (event, context) =>
  stepAnswer(event, context, {
    reason: optionalReason(event),
    decide: unless("completed", (request) => completedBy(request, callerOf(event), context.now)),
    // An erasure tells it before the number goes.
    news: ({ kind }) => (kind === "erasure" ? undefined : "requestCompleted"),
  });

/** `POST /v1/requests/{id}/withdraw`: the person took it back. */
export const withdrawRoute: Route = (event, context) =>
  stepAnswer(event, context, {
    reason: optionalReason(event),
    decide: unless("withdrawn", (request) => withdraw(request, callerOf(event), context.now)),
  });
