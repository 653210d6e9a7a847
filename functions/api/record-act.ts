import { readyPeppers } from "../connections/ready-peppers.ts";
import type { Decision } from "../consent/decision.ts";
import type { Cause, PersonalValue } from "../consent/ledger.ts";
import { newPerson, type PersonState } from "../consent/state.ts";
import { RequestRefused } from "../http/problem.ts";
import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { type ReplyToSend, waitingReply } from "../replies/answer.ts";
import { writeChange } from "../store/change.ts";
import { Contended, untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { type Person, readPerson } from "../store/person.ts";
import { nextEntries, nextSeq } from "../store/proof.ts";
import type { ReviewRecord } from "../store/records.ts";
import { type Subject, subjectsOf } from "../subject.ts";
import type { ApiContext } from "./handler.ts";
import { unknownSubject } from "./subject-path.ts";

/** Whom an act is about: a number, or somebody who is on file already. */
export type About = { readonly phone: E164 } | { readonly subject: Subject };

/** An act that reached us through the API. */
export type ApiAct<Made extends Decision<string>> = About & {
  readonly receivedAt: Instant;
  readonly cause: Cause;
  readonly policyVersion?: string;
  readonly personal: Readonly<Record<string, PersonalValue>>;
  /** Decides on the state as it is; may throw RequestRefused. `ledgerSeq` is the number its entry would get. */
  decide(before: PersonState, ledgerSeq: number): Made;
  /** What the person has to be asked in consequence, once it is on record. */
  asked?(decision: Made): Omit<ReplyToSend, "reference"> | undefined;
  /** The review that the act decides. */
  review?(decision: Made): ReviewRecord;
};

export interface RecordedAct<Made extends Decision<string>> {
  readonly subject: Subject;
  readonly decision: Made;
  readonly ledgerSeq: number;
}

interface KnownPerson extends Person {
  readonly before: PersonState;
}

/** The person as the table knows them, and the state to decide on. Throws RequestRefused 404 for a subject that nothing is on file of. */
export async function readAbout(about: About, { table, now, signal }: ApiContext): Promise<KnownPerson> {
  if ("phone" in about) {
    const person = await readPerson(table, subjectsOf(about.phone, await readyPeppers(table, signal)), now, signal);
    return { ...person, before: person.record?.state ?? newPerson(person.subject, about.phone, now) };
  }
  const person = await readPerson(table, [about.subject], now, signal);
  if (person.record === undefined) throw unknownSubject();
  return { ...person, before: person.record.state };
}

async function tryAct<Made extends Decision<string>>(
  act: ApiAct<Made>,
  context: ApiContext,
): Promise<RecordedAct<Made> | undefined> {
  const { table, deployment, now, signal } = context;
  const person = await readAbout(act, context);
  const { subject, record, before } = person;
  const seq = nextSeq(person);
  const decision = act.decide(before, seq);
  const { recorded, state } = decision;
  if (recorded === undefined && record === undefined) return { subject, decision, ledgerSeq: 0 };
  const asked = act.asked?.(decision);
  const facts = recorded && {
    ...recorded,
    receivedAt: act.receivedAt,
    recordedAt: now,
    cause: act.cause,
    ...(act.policyVersion !== undefined && { policyVersion: act.policyVersion }),
    ...(asked !== undefined && { asked: asked.text }),
  };
  const ledger = facts ? nextEntries(person, [{ facts, personal: act.personal }]) : [];
  const entry = ledger[0]?.entry;
  const ledgerSeq = entry?.seq ?? seq - 1;
  const reply = entry && asked && waitingReply({ ...asked, reference: `api#${entry.hash}` }, now, now, deployment);
  const change = {
    subject,
    state: datedChange({ ...(record && { previous: record }), state, ledger }, deployment),
    ...(reply && { reply }),
    ...(act.review && { review: act.review(decision) }),
  };
  const { result } = await writeChange(table, change, now, signal);
  return result === "written" ? { subject, decision, ledgerSeq } : undefined;
}

/** Decides on an act and writes decision and proof together. Throws RequestRefused 503 when the state keeps moving. */
export function recordAct<Made extends Decision<string>>(
  act: ApiAct<Made>,
  context: ApiContext,
): Promise<RecordedAct<Made>> {
  return unlessContended(untilWritten(() => tryAct(act, context)));
}

/** What came of an attempt to write. Throws RequestRefused 503 when the state keeps moving. */
export async function unlessContended<Result>(writing: Promise<Result>): Promise<Result> {
  try {
    return await writing;
  } catch (error) {
    if (!(error instanceof Contended)) throw error;
    throw new RequestRefused({ status: 503, type: "contended", title: "The person's state keeps changing; try again" });
  }
}
