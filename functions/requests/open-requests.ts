import type { ApiContext } from "../api/handler.ts";
import { type About, readAbout, unlessContended } from "../api/record-act.ts";
import { decideWithdrawal } from "../consent/decide-withdrawal.ts";
import type { Cause, PersonalValue } from "../consent/ledger.ts";
import { breadthOf, withdrawalScope } from "../consent/scope.ts";
import type { PersonState, WithdrawalSource } from "../consent/state.ts";
import { countriesOfNumber } from "../number-country.ts";
import { type AskedFor, type Asking, decideOpening } from "../rights/decide-opening.ts";
import { writeChange } from "../store/change.ts";
import { untilWritten } from "../store/contention.ts";
import { datedChange } from "../store/dated-change.ts";
import { nextEntries, nextSeq } from "../store/proof.ts";
import type { Subject } from "../subject.ts";
import { identifyAsked } from "./identify-asked.ts";
import { told } from "./take-step.ts";
import { HANDED_OVER, tell } from "./tell.ts";

/** What somebody asks by another way than a text, with why and how it goes on record. */
export type Wishes = About & {
  readonly asking: Asking & { readonly channel: "api" | "preference-page" };
  readonly cause: Cause;
  /** Committed to by the first entry. */
  readonly personal: Readonly<Record<string, PersonalValue>>;
};

export interface RequestsOpened {
  readonly subject: Subject;
  readonly asked: readonly AskedFor[];
  /** The end of the person's ledger. */
  readonly ledgerSeq: number;
}

/** Whoever objects or wants to be forgotten wants no more messages, and need not prove anything for that (GDPR 21(3), R63). */
function withdrawal(before: PersonState, { asking }: Wishes, ledgerSeq: number, { deployment, now }: ApiContext) {
  const { kinds, program, receivedAt, channel } = asking;
  const objection = kinds.includes("objection");
  if (!objection && !kinds.includes("erasure")) return { state: before };
  const countries = before.phone === undefined ? [] : countriesOfNumber(before.phone);
  const breadth = breadthOf(program, objection ? "objection" : "default", { receivedAt, countries });
  const purposes = withdrawalScope(deployment, program, breadth);
  const source: WithdrawalSource = channel;
  return decideWithdrawal(before, { purposes, act: { receivedAt }, source, objection, ledgerSeq }, now);
}

/**
 * What goes to the number about what was asked elsewhere: whether it is theirs, or their data. Once a day at the most, as it goes on record; an
 * objection takes no proof (R63).
 */
function toldOf(asked: readonly AskedFor[], state: PersonState, { asking }: Wishes, { deployment, now }: ApiContext) {
  const { program, language, identifiedAt } = asking;
  const written = asked.filter(({ write }) => write !== undefined);
  const wanted = (one: AskedFor) => {
    if (identifiedAt === undefined) return one.status === "received" && one.kind !== "objection";
    return HANDED_OVER.includes(one.kind);
  };
  const first = written.find(wanted);
  if (first === undefined) return {};
  const request = { ...first, program: program.id, ...(language && { language }) };
  return tell(identifiedAt === undefined ? "verifyRequest" : "requestReady", request, state, deployment, now);
}

async function tryOpening(wishes: Wishes, context: ApiContext): Promise<RequestsOpened | undefined> {
  const { table, deployment, now, signal } = context;
  const { asking, cause } = wishes;
  const person = await readAbout(wishes, context);
  const { subject, record, before } = person;
  const seq = nextSeq(person);
  const stopped = withdrawal(before, wishes, seq, context);
  const stop = "recorded" in stopped && stopped.recorded ? [stopped.recorded] : [];
  const { state, asked } = decideOpening(stopped.state, asking, seq + stop.length, deployment, now);
  if (await identifyAsked(asked, asking.program, cause, context)) return undefined;
  const records = [...stop, ...asked.flatMap(({ recorded }) => recorded)];
  if (records.length === 0) return { subject, asked, ledgerSeq: seq - 1 };
  const statements = records.map((recorded, index) => ({
    facts: { ...recorded, receivedAt: asking.receivedAt, recordedAt: now, cause },
    personal: index === 0 ? wishes.personal : {},
  }));
  const ledger = nextEntries(person, statements);
  const change = {
    subject,
    ...told(toldOf(asked, state, wishes, context), ledger, context),
    state: datedChange({ ...(record && { previous: record }), state, ledger }, deployment),
    requests: asked.flatMap(({ write }) => (write === undefined ? [] : [write])),
  };
  const { result } = await writeChange(table, change, now, signal);
  return result === "written" ? { subject, asked, ledgerSeq: seq - 1 + records.length } : undefined;
}

/**
 * Opens a request for each wish, or joins the one that is open, with its ledger entries; what stops messages does so at once. Throws RequestRefused
 * 404 for a subject that nothing is on file of, and 503 when the state keeps moving.
 */
export function openRequests(wishes: Wishes, context: ApiContext): Promise<RequestsOpened> {
  return unlessContended(untilWritten(() => tryOpening(wishes, context)));
}
