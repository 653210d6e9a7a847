import { type Instant, millisecondsBetween } from "../instant.ts";
import type { ErasureCertificate } from "./erasure-certificate.ts";
import { REGIMES } from "./regimes.ts";
import { type DataRequest, isOver, type RefusalGround, type RequestStatus, type RequestStep } from "./request.ts";
import { type Calendar, deadlinesOf, extendedDeadline } from "./term.ts";

/** A request as it is made, before it has dates and steps. */
export type Opening = Pick<
  DataRequest,
  "subject" | "ledgerSeq" | "kind" | "channel" | "program" | "regime" | "language" | "receivedAt"
> & {
  /** When control of the number was shown; the act itself shows it where it came from the number (R60). */
  readonly identifiedAt?: Instant;
  /** Who holds copies of what the request is about. */
  readonly processors: readonly string[];
};

/** Opens a request. Its clock starts on the day it reached the controller, not when somebody reads it (R54). */
export function openRequest(opening: Opening, by: string, calendar: Calendar): DataRequest {
  const { identifiedAt, processors, ...facts } = opening;
  const steps: RequestStep[] = [{ step: "received", at: opening.receivedAt, by }];
  if (identifiedAt !== undefined) steps.push({ step: "identified", at: identifiedAt, by: "system" });
  return {
    ...facts,
    ...deadlinesOf(opening.receivedAt, REGIMES[opening.regime], calendar),
    ...(identifiedAt !== undefined && { identifiedAt }),
    status: identifiedAt === undefined ? "received" : "identified",
    processors: Object.fromEntries(processors.map((name) => [name, null])),
    steps,
    version: 1,
  };
}

/** Why a step cannot be taken. `outstanding` names the processors that have not confirmed. */
export type StepRefused =
  | {
      readonly refused:
        | "is-over"
        | "unknown-processor"
        | "too-late"
        | "not-allowed"
        | "already-extended"
        | "not-identified"
        | "not-erased";
    }
  | { readonly refused: "outstanding"; readonly processors: readonly string[] };

export type StepResult = DataRequest | StepRefused;

export const isRefused = (result: StepResult): result is StepRefused => "refused" in result && !("steps" in result);

const withStep = (request: DataRequest, step: RequestStep, change: Partial<DataRequest> = {}): DataRequest => ({
  ...request,
  ...change,
  steps: [...request.steps, step],
  version: request.version + 1,
});

/** A step of a request that is not over. */
function whileOpen(request: DataRequest, step: () => StepResult): StepResult {
  return isOver(request) ? { refused: "is-over" } : step();
}

/** Control of the number was shown. The British clock starts only then (UK GDPR 12A); the others go on as they were (R59). */
export function identify(request: DataRequest, now: Instant, calendar: Calendar): StepResult {
  return whileOpen(request, () => {
    if (request.identifiedAt !== undefined) return request;
    const { startsWhenIdentified } = REGIMES[request.regime];
    const dates = startsWhenIdentified ? deadlinesOf(now, REGIMES[request.regime], calendar) : {};
    const status: RequestStatus = request.status === "received" ? "identified" : request.status;
    return withStep(request, { step: "identified", at: now, by: "person" }, { ...dates, identifiedAt: now, status });
  });
}

/** Somebody has taken it in hand. */
export function take(request: DataRequest, by: string, now: Instant): StepResult {
  return whileOpen(request, () =>
    request.status === "in-progress"
      ? request
      : withStep(request, { step: "taken", at: now, by }, { status: "in-progress" }),
  );
}

/** One extension, counted from receipt, with its reason, while the first term runs (GDPR 12(3), R56). */
export function extend(request: DataRequest, reason: string, by: string, now: Instant, calendar: Calendar): StepResult {
  return whileOpen(request, () => {
    if (request.extension !== undefined) return { refused: "already-extended" };
    const start = REGIMES[request.regime].startsWhenIdentified
      ? (request.identifiedAt ?? request.receivedAt)
      : request.receivedAt;
    const extension = extendedDeadline(start, now, REGIMES[request.regime], calendar);
    if ("refused" in extension) return extension;
    const step: RequestStep = { step: "extended", at: now, by, note: reason };
    return withStep(request, step, { dueAt: extension.dueAt, extension: { at: now, reason } });
  });
}

/** How long before its date a request is said to be due soon. */
export const DUE_SOON_MILLISECONDS = 7 * 86_400_000;

const REDATING: readonly RequestStep["step"][] = ["identified", "extended"];

/** Says once by each date that a request is due soon, and once that it is overdue (R77). */
export function remind(request: DataRequest, now: Instant): StepResult {
  return whileOpen(request, () => {
    const { steps, dueAt } = request;
    const step = now > dueAt ? "overdue" : "due-soon";
    const saidSince = steps.slice(steps.findLastIndex((before) => REDATING.includes(before.step)) + 1);
    const early = millisecondsBetween(now, dueAt) > DUE_SOON_MILLISECONDS;
    if (early || saidSince.some((before) => before.step === step)) return request;
    return withStep(request, { step, at: now, by: "system" });
  });
}

/** A processor says that it did its part (GDPR 19). Saying it again changes nothing. */
export function confirmProcessor(request: DataRequest, processor: string, by: string, now: Instant): StepResult {
  return whileOpen(request, () => {
    const confirmed = Object.hasOwn(request.processors, processor) ? request.processors[processor] : undefined;
    if (confirmed === undefined) return { refused: "unknown-processor" };
    if (confirmed !== null) return request;
    return withStep(
      request,
      { step: "confirmed", at: now, by, note: processor },
      { processors: { ...request.processors, [processor]: now } },
    );
  });
}

/** The processors that have not confirmed yet. */
export const outstandingOf = ({ processors }: DataRequest): readonly string[] =>
  Object.keys(processors).filter((name) => processors[name] === null);

/**
 * Nothing closes while a processor has not confirmed, nor is anything disclosed to somebody who was not identified. An erasure has a certificate of
 * what was deleted.
 */
export function complete(request: DataRequest, by: string, now: Instant, certificate?: ErasureCertificate): StepResult {
  return whileOpen(request, () => {
    if (request.identifiedAt === undefined && request.kind !== "objection") return { refused: "not-identified" };
    const processors = outstandingOf(request);
    if (processors.length > 0) return { refused: "outstanding", processors };
    const change = { status: "completed" as const, closedAt: now, ...(certificate && { certificate }) };
    return withStep(request, { step: "completed", at: now, by }, change);
  });
}

/** An objection to marketing has its effect at once: with nobody left to do their part, it is done (GDPR 21(3), R63). */
export function objectionCarriedOut(request: DataRequest, now: Instant): DataRequest {
  if (request.kind !== "objection" || isOver(request)) return request;
  const completed = complete(request, "system", now);
  return isRefused(completed) ? request : completed;
}

/** Refused on a ground that the person is told, with their remedies (GDPR 12(4), R57). */
export function refuse(request: DataRequest, ground: RefusalGround, by: string, now: Instant): StepResult {
  return whileOpen(request, () =>
    withStep(
      request,
      { step: "refused", at: now, by, note: ground },
      { status: "refused", refusal: ground, closedAt: now },
    ),
  );
}

/** The person took it back. */
export function withdraw(request: DataRequest, by: string, now: Instant): StepResult {
  return whileOpen(request, () =>
    withStep(request, { step: "withdrawn", at: now, by }, { status: "withdrawn", closedAt: now }),
  );
}
