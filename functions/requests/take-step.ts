import type { Recorded } from "../consent/decision.ts";
import type { Cause, LedgerRecord, PersonalValue } from "../consent/ledger.ts";
import type { PersonState } from "../consent/state.ts";
import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import { type ReplyToSend, waitingReply } from "../replies/answer.ts";
import { carryOut } from "../rights/carry-out.ts";
import { isRefused, type StepRefused, type StepResult } from "../rights/decide-request.ts";
import { kept, recordedStep, withRequest } from "../rights/on-record.ts";
import type { DataRequest, RequestRef } from "../rights/request.ts";
import { type Change, writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { readPerson } from "../store/person.ts";
import { nextEntries, type Statement } from "../store/proof.ts";
import type { LinkRecord } from "../store/records.ts";
import { readRequest } from "../store/requests.ts";
import type { Table } from "../store/table.ts";

/** What a step is taken with, by whichever function. */
export interface StepContext {
  readonly deployment: Deployment;
  readonly table: Table;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

/** What is written together with a step, once it is taken. */
export interface Along {
  /** The state that the step leads to, beyond what it says of requests, and what of that is on record, before the step itself. */
  readonly state?: PersonState;
  readonly recorded?: readonly Recorded[];
  /** What the person is told. */
  readonly reply?: Omit<ReplyToSend, "reference"> | undefined;
  readonly link?: LinkRecord | undefined;
}

export interface Step {
  readonly cause: Cause;
  /** Committed to by the first entry of the step. */
  readonly personal?: Readonly<Record<string, PersonalValue>>;
  /** Decides on the request as it is; the request itself where there is nothing to do. It may take several steps at once. */
  decide(request: DataRequest, state: PersonState): StepResult;
  /** What else the step brings about. `ledgerSeq` is the number that the first entry will have. */
  along?(request: DataRequest, state: PersonState, ledgerSeq: number): Along;
}

/** `taken` is false where the step had been taken before. */
export interface StepTaken {
  readonly taken: boolean;
  readonly request: DataRequest;
  /** The end of the person's ledger. */
  readonly ledgerSeq: number;
}

/** `unknown`: there is no such request, or nothing is on file of its person any more. */
export type StepOutcome = StepTaken | StepRefused | { readonly refused: "unknown" };

/** What the person is told, as it is written beside the entries that it follows from. */
export function told(
  { reply, link }: Pick<Along, "reply" | "link">,
  ledger: readonly LedgerRecord[],
  { deployment, now }: Pick<StepContext, "deployment" | "now">,
): Pick<Change, "reply" | "link"> {
  const last = ledger.at(-1)?.entry;
  return {
    ...(reply &&
      last && { reply: waitingReply({ ...reply, reference: `request#${last.hash}` }, now, now, deployment) }),
    ...(link && { link }),
  };
}

async function tryStep(ref: RequestRef, step: Step, context: StepContext): Promise<StepOutcome | undefined> {
  const { table, deployment, now, signal } = context;
  const { subject } = ref;
  const [person, before] = await Promise.all([
    readPerson(table, [subject], now, signal),
    readRequest(table, ref, now, signal),
  ]);
  const { record } = person;
  if (before === undefined || record === undefined) return { refused: "unknown" };
  const decided = step.decide(before, record.state);
  if (isRefused(decided)) return decided;
  if (decided === before) return { taken: false, request: before, ledgerSeq: record.head.seq };
  const request = kept(decided, deployment);
  const {
    state = record.state,
    recorded = [],
    reply,
    link,
  } = step.along?.(request, record.state, record.head.seq + 1) ?? {};
  const carried = carryOut(request, state, now);
  const steps = request.steps.slice(before.steps.length).map((taken) => recordedStep(request, taken));
  const statements = [...recorded, ...carried.recorded, ...steps].map((what, index): Statement => {
    const facts = { ...what, receivedAt: now, recordedAt: now, cause: step.cause };
    return { facts, personal: index === 0 ? (step.personal ?? {}) : {} };
  });
  const ledger = nextEntries(person, statements);
  const last = ledger.at(-1)?.entry;
  const change = {
    subject,
    state: datedChange({ previous: record, state: withRequest(carried.state, request), ledger }, deployment),
    requests: [{ request, previousVersion: before.version }],
    ...told({ reply, link }, ledger, context),
  };
  const { result } = await writeChange(table, change, now, signal);
  if (result !== "written") return undefined;
  return { taken: true, request, ledgerSeq: last?.seq ?? record.head.seq };
}

/**
 * Takes a request a step further: reads the person and the request, decides, and writes the request, its ledger entries and the state together,
 * guarded by the versions of both. Taken again it changes nothing. Rejects with the table's error when it cannot be reached, and with
 * Contended when the state keeps moving.
 */
export function takeStep(ref: RequestRef, step: Step, context: StepContext): Promise<StepOutcome> {
  return untilWritten(() => tryStep(ref, step, context));
}
