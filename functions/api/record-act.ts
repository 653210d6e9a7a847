import { randomBytes } from "node:crypto";
import { readyPeppers } from "../connections/ready-peppers.ts";
import type { Decision } from "../consent/decision.ts";
import { appendEntry, type Cause, EMPTY_LEDGER, type PersonalValue } from "../consent/ledger.ts";
import { newPerson, type PersonState, stateExpiry } from "../consent/state.ts";
import { RequestRefused } from "../http/problem.ts";
import type { Instant } from "../instant.ts";
import type { E164 } from "../phone-number.ts";
import { writeChange } from "../store/change.ts";
import { readPerson } from "../store/person.ts";
import type { ReplyRecord } from "../store/records.ts";
import { type Subject, subjectsOf } from "../subject.ts";
import type { ApiContext } from "./handler.ts";

const MOST_ATTEMPTS = 5;

/** An act that reached us through the API. */
export interface ApiAct<Outcome extends string> {
  readonly phone: E164;
  readonly receivedAt: Instant;
  readonly cause: Cause;
  readonly policyVersion?: string;
  readonly personal: Readonly<Record<string, PersonalValue>>;
  /** Decides on the state as it is; may throw RequestRefused. `ledgerSeq` is the number its entry would get. */
  decide(before: PersonState, ledgerSeq: number): Decision<Outcome>;
  /** What has to be sent to the person in consequence of an entry, by its hash. */
  reply?(decision: Decision<Outcome>, entryHash: string): ReplyRecord | undefined;
}

export interface RecordedAct<Outcome extends string> {
  readonly subject: Subject;
  readonly decision: Decision<Outcome>;
  readonly ledgerSeq: number;
}

async function tryAct<Outcome extends string>(
  act: ApiAct<Outcome>,
  { table, deployment, now, signal }: ApiContext,
): Promise<RecordedAct<Outcome> | undefined> {
  const { subject, record } = await readPerson(
    table,
    subjectsOf(act.phone, await readyPeppers(table, signal)),
    now,
    signal,
  );
  const before = record?.state ?? newPerson(subject, act.phone, now);
  const head = record?.head ?? EMPTY_LEDGER;
  const decision = act.decide(before, head.seq + 1);
  const { recorded, state } = decision;
  if (recorded === undefined && record === undefined) return { subject, decision, ledgerSeq: head.seq };
  const draft = recorded && {
    ...recorded,
    subject,
    receivedAt: act.receivedAt,
    recordedAt: now,
    cause: act.cause,
    ...(act.policyVersion !== undefined && { policyVersion: act.policyVersion }),
  };
  const ledger = draft && appendEntry(head, draft, act.personal, () => randomBytes(16).toString("base64url"));
  const expiresAt = stateExpiry(state, ledger?.entry.seq ?? head.seq, deployment.retention);
  const reply = ledger && act.reply?.(decision, ledger.entry.hash);
  const change = {
    subject,
    state: {
      ...(record && { previous: record }),
      state,
      ...(expiresAt !== undefined && { expiresAt }),
      ...(ledger && { ledger }),
    },
    ...(reply && { reply }),
  };
  const { result } = await writeChange(table, change, now, signal);
  return result === "written" ? { subject, decision, ledgerSeq: ledger?.entry.seq ?? head.seq } : undefined;
}

/** Decides on an act and writes decision and proof together. Throws RequestRefused 503 when the state keeps moving. */
export async function recordAct<Outcome extends string>(
  act: ApiAct<Outcome>,
  context: ApiContext,
): Promise<RecordedAct<Outcome>> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const recorded = await tryAct(act, context);
    if (recorded !== undefined) return recorded;
  }
  throw new RequestRefused({ status: 503, type: "contended", title: "The person's state keeps changing; try again" });
}
