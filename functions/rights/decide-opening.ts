import type { Recorded } from "../consent/decision.ts";
import type { PersonState } from "../consent/state.ts";
import { type Deployment, type Program, programById } from "../deployment.ts";
import { type Instant, millisecondsBetween } from "../instant.ts";
import type { Language } from "../language.ts";
import { calendarOf, regimeOf } from "./calendar.ts";
import { objectionCarriedOut, openRequest } from "./decide-request.ts";
import { kept, recordedStep, withRequest } from "./on-record.ts";
import type { DataRequest, OpenRequest, RequestChannel, RequestKind, RequestWrite } from "./request.ts";

/** What a person asks about their data, as it reached us. */
export interface Asking {
  readonly kinds: readonly RequestKind[];
  /** The program that was asked, whose controller answers. */
  readonly program: Program;
  readonly channel: RequestChannel;
  readonly receivedAt: Instant;
  /** When control of the number was shown; the act itself shows it where it came from the number (R60). */
  readonly identifiedAt?: Instant;
  readonly language?: Language;
  /** Who asks, for the steps: `person`, or the caller that speaks for them. */
  readonly by: string;
}

/** What became of one wish: a request of its own, or one that was open already and whose date holds (R58). */
export interface AskedFor extends Pick<DataRequest, "subject" | "ledgerSeq" | "kind" | "dueAt" | "status"> {
  readonly outcome: "opened" | "joined";
  /** What the ledger gets; nothing where the person asked the same within a day. */
  readonly recorded: readonly Recorded[];
  readonly write?: RequestWrite;
  /** The request is open, and control of the number has only now been shown. */
  readonly identifies: boolean;
}

/** The state after a person has asked, and what became of each wish. */
export interface Opening<State extends PersonState> {
  readonly state: State;
  readonly asked: readonly AskedFor[];
}

/** Asked again within a day, it is answered again and not put on record again: whoever has the number could fill it. */
const ON_RECORD_MILLISECONDS = 24 * 3_600_000;

/** What the recipients of the data have to be told of, and confirm (GDPR 19, 21(3)). */
const TOLD_TO_PROCESSORS: readonly RequestKind[] = ["erasure", "rectification", "restriction", "objection"];

/** The program's controller answers; a request of the same kind to another program of theirs is the same request. */
function openOf(kind: RequestKind, state: PersonState, { program }: Asking, deployment: Deployment) {
  const answers = (id: string) => programById(deployment, id)?.controller.name === program.controller.name;
  return state.requests?.find((open) => open.kind === kind && (open.program === program.id || answers(open.program)));
}

function joined<State extends PersonState>(state: State, open: OpenRequest, asking: Asking): Opening<State> {
  const { kind, ledgerSeq, dueAt } = open;
  const { receivedAt, by } = asking;
  const ref = { subject: state.subject, ledgerSeq };
  const onRecord = millisecondsBetween(open.askedAt, receivedAt) >= ON_RECORD_MILLISECONDS;
  const step = { step: "joined", at: receivedAt, by } as const;
  const asked: AskedFor = {
    ...ref,
    kind,
    dueAt,
    status: open.identified ? "identified" : "received",
    outcome: "joined",
    recorded: onRecord ? [recordedStep({ ledgerSeq, kind, dueAt }, step)] : [],
    ...(onRecord && { write: { joined: ref, step } }),
    identifies: !open.identified && asking.identifiedAt !== undefined,
  };
  if (!onRecord) return { state, asked: [asked] };
  const requests = (state.requests ?? []).map((one) => (one === open ? { ...one, askedAt: receivedAt } : one));
  return { state: { ...state, requests }, asked: [asked] };
}

function opened<State extends PersonState>(
  state: State,
  kind: RequestKind,
  asking: Asking,
  ledgerSeq: number,
  deployment: Deployment,
  now: Instant,
): Opening<State> {
  const { program, by, kinds: _, ...facts } = asking;
  const { controller } = program;
  const processors = TOLD_TO_PROCESSORS.includes(kind) ? deployment.processors : [];
  const opening = { ...facts, subject: state.subject, ledgerSeq, kind, program: program.id, processors };
  const asOpened = openRequest({ ...opening, regime: regimeOf(controller) }, by, calendarOf(controller));
  const request = kept(objectionCarriedOut(asOpened, now), deployment);
  const later = request.steps.slice(asOpened.steps.length);
  const { subject, dueAt, status } = request;
  const asked: AskedFor = {
    subject,
    ledgerSeq,
    kind,
    dueAt,
    status,
    outcome: "opened",
    recorded: [recordedStep(request, { step: "received" }), ...later.map((step) => recordedStep(request, step))],
    write: { request },
    identifies: false,
  };
  return { state: withRequest(state, request), asked: [asked] };
}

/**
 * Opens a request for each wish, or joins the one that is open. `ledgerSeq` is the number that the first entry will have; the entries of all wishes
 * follow each other.
 */
export function decideOpening<State extends PersonState>(
  before: State,
  asking: Asking,
  ledgerSeq: number,
  deployment: Deployment,
  now: Instant,
): Opening<State> {
  let opening: Opening<State> = { state: before, asked: [] };
  for (const kind of asking.kinds) {
    const entries = opening.asked.flatMap(({ recorded }) => recorded).length;
    const open = openOf(kind, opening.state, asking, deployment);
    const next = open
      ? joined(opening.state, open, asking)
      : opened(opening.state, kind, asking, ledgerSeq + entries, deployment, now);
    opening = { state: next.state, asked: [...opening.asked, ...next.asked] };
  }
  return opening;
}
