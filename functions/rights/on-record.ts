import type { Recorded } from "../consent/decision.ts";
import { expiryOf } from "../consent/retention.ts";
import type { PersonState } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import { epochSeconds, type Instant, instantOf, laterOf } from "../instant.ts";
import { type DataRequest, isOver, type OpenRequest, type RequestStep } from "./request.ts";

/** The steps that set the date due, or are about it. */
const DATED: readonly RequestStep["step"][] = ["received", "identified", "extended", "due-soon", "overdue"];

/** What a step of a request puts on record. */
export function recordedStep(
  { ledgerSeq, kind, dueAt, refusal }: Pick<DataRequest, "ledgerSeq" | "kind" | "dueAt" | "refusal">,
  { step, note }: Pick<RequestStep, "step" | "note">,
): Recorded {
  return {
    act: step === "received" ? "request-opened" : `request-${step}`,
    changes: [],
    request: {
      ledgerSeq,
      kind,
      ...(step === "confirmed" && note !== undefined && { processor: note }),
      ...(step === "refused" && refusal !== undefined && { ground: refusal }),
      ...(DATED.includes(step) && { dueAt }),
    },
  };
}

/** A request as it is kept: one that is over has an end (R88). */
export function kept(request: DataRequest, { retention }: Pick<Deployment, "retention">): DataRequest {
  const { closedAt } = request;
  if (!isOver(request) || closedAt === undefined) return request;
  return { ...request, expiresAt: epochSeconds(expiryOf("dataRequest", closedAt, retention)) };
}

const openRequestOf = (request: DataRequest, askedAt: Instant): OpenRequest => {
  const { kind, program, ledgerSeq, dueAt, identifiedAt } = request;
  return { kind, program, ledgerSeq, dueAt, askedAt, identified: identifiedAt !== undefined };
};

/** The state beside a request as it is now: it names what is open, and stays as long as the record of what is over. */
export function withRequest<State extends PersonState>(state: State, request: DataRequest): State {
  const { requests = [] } = state;
  const others = requests.filter(({ ledgerSeq }) => ledgerSeq !== request.ledgerSeq);
  const before = requests.find(({ ledgerSeq }) => ledgerSeq === request.ledgerSeq);
  const open = isOver(request)
    ? others
    : [...others, openRequestOf(request, before?.askedAt ?? request.receivedAt)].sort(
        (a, b) => a.ledgerSeq - b.ledgerSeq,
      );
  const end = request.expiresAt === undefined ? undefined : instantOf(request.expiresAt * 1000);
  const until = end && laterOf(end, state.requestsKeptUntil ?? end);
  return { ...state, requests: open, ...(until && { requestsKeptUntil: until }) };
}
