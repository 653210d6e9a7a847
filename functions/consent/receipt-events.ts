import type { Instant } from "../instant.ts";
import type { LedgerAct, StatusChange } from "./decision.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { GrantBasis, Grounds } from "./state.ts";

/** The states of consent in the terms of the W3C Data Privacy Vocabulary 2.3. Only the first two allow processing. */
export type ConsentState =
  | "ConsentGiven"
  | "RenewedConsentGiven"
  | "ConsentRequested"
  | "ConsentRequestDeferred"
  | "ConsentRefused"
  | "ConsentWithdrawn"
  | "ConsentRevoked"
  | "ConsentExpired";

/** One event in the life of consent to one purpose. */
export interface ConsentStateEvent {
  readonly state: ConsentState;
  readonly purpose: string;
  readonly at: Instant;
  readonly by: "person" | "controller";
  /** Until when it holds if nothing else happens; absent: until something does. */
  readonly until?: Instant;
  /** The entry it is from; one that time alone brought about has the entry whose time ran out. */
  readonly entry: LedgerEntry;
}

/** Whose act each is: consent that ends by the person's own is withdrawn, by anybody else's it is revoked (R26). */
const ACTOR: Readonly<Record<LedgerAct, "person" | "controller">> = {
  granted: "person",
  confirmed: "person",
  requested: "controller",
  withdrawn: "person",
  unreachable: "controller",
  "review-confirmed": "controller",
  "review-reversed": "controller",
  restricted: "controller",
  "restriction-lifted": "controller",
  "restriction-ending": "controller",
  held: "controller",
  "hold-ending": "controller",
  "hold-released": "controller",
  corrected: "controller",
  reassigned: "controller",
  reachable: "controller",
  "proof-expired": "controller",
  "expiring-soon": "controller",
  expired: "controller",
  erasing: "person",
  erased: "controller",
  "request-opened": "person",
  "request-joined": "person",
  "request-identified": "person",
  "request-taken": "controller",
  "request-due-soon": "controller",
  "request-overdue": "controller",
  "request-extended": "controller",
  "request-confirmed": "controller",
  "request-completed": "controller",
  "request-refused": "controller",
  "request-withdrawn": "person",
};

function stateAfter({ from, to }: StatusChange, act: LedgerAct, givenBefore: boolean): ConsentState {
  if (to === "granted") return givenBefore ? "RenewedConsentGiven" : "ConsentGiven";
  if (to === "pending") return "ConsentRequested";
  if (act === "expired") return "ConsentExpired";
  if (ACTOR[act] === "controller") return "ConsentRevoked";
  return from === "pending" ? "ConsentRefused" : "ConsentWithdrawn";
}

/** When the person acted, as far as it is known: what consent's age is counted from. */
const actedAt = ({ cause, receivedAt }: LedgerEntry): Instant =>
  (cause.channel === "api" || cause.channel === "preference-page") && cause.evidence
    ? (cause.evidence.confirmation?.at ?? cause.evidence.capturedAt)
    : receivedAt;

/** When what the periods of the deployment count from these runs out. */
export interface Periods {
  requestEnd(requestedAt: Instant): Instant;
  /** On the grounds that the entry has; absent: consent. */
  lapse(lastActAt: Instant, grounds?: Grounds): Instant;
}

/** What a grant rests on, by its entry. */
export const basisOf = ({ cause }: LedgerEntry): GrantBasis =>
  cause.channel === "api" && cause.basis === "soft-opt-in" ? "soft-opt-in" : "consent";

function groundsOf(entry: LedgerEntry): Grounds {
  const { cause } = entry;
  const relationship = cause.channel === "api" ? cause.evidence?.relationship : undefined;
  return { basis: basisOf(entry), ...(relationship && { relationship }) };
}

function untilOf(state: ConsentState, entry: LedgerEntry, periods: Periods) {
  if (state === "ConsentGiven" || state === "RenewedConsentGiven")
    return { until: periods.lapse(actedAt(entry), groundsOf(entry)) };
  return state === "ConsentRequested" ? { until: periods.requestEnd(entry.recordedAt) } : {};
}

/** What becomes of a state whose time has run out. */
const LAPSED: Readonly<Partial<Record<ConsentState, ConsentState>>> = {
  ConsentGiven: "ConsentExpired",
  RenewedConsentGiven: "ConsentExpired",
  ConsentRequested: "ConsentRequestDeferred",
};

function lapse(event: ConsentStateEvent | undefined, next: Instant): readonly ConsentStateEvent[] {
  if (event?.until === undefined || event.until > next) return [];
  const state = LAPSED[event.state];
  const { until: at, purpose, entry } = event;
  return state === undefined ? [] : [{ state, purpose, at, by: "controller", entry }];
}

/** A later act of the person that changed nothing has no entry, and yet keeps consent from growing old. */
function standingSince(event: ConsentStateEvent | undefined, periods: Periods, lastActAt: Instant | undefined) {
  if (event === undefined || lastActAt === undefined || LAPSED[event.state] !== "ConsentExpired") return event;
  return { ...event, until: periods.lapse(lastActAt, groundsOf(event.entry)) };
}

/**
 * The life of consent to one purpose of a program, from the entries of a ledger in their order, up to `now`. `lastActAt` says when the person last acted, where a grant stands.
 */
export function consentEvents(
  entries: readonly LedgerEntry[],
  ref: { readonly program: string; readonly purpose: string },
  periods: Periods,
  now: Instant,
  lastActAt?: Instant,
): readonly ConsentStateEvent[] {
  const events: ConsentStateEvent[] = [];
  for (const entry of entries) {
    const change = entry.changes.find(({ program, purpose }) => program === ref.program && purpose === ref.purpose);
    if (change === undefined || entry.act === "expiring-soon") continue;
    const before = events.at(-1);
    if (before?.state === "ConsentRequested") events.push(...lapse(before, entry.recordedAt));
    // What the former owner of a reassigned number gave is not renewed by the next one.
    const given = events
      .slice(events.findLastIndex((event) => event.entry.act === "reassigned") + 1)
      .some(({ state }) => state === "ConsentGiven");
    const state = stateAfter(change, entry.act, given);
    events.push({
      state,
      purpose: ref.purpose,
      at: entry.receivedAt,
      by: ACTOR[entry.act],
      ...untilOf(state, entry, periods),
      entry,
    });
  }
  const last = standingSince(events.at(-1), periods, lastActAt);
  return [...events.slice(0, -1), ...(last === undefined ? [] : [last, ...lapse(last, now)])];
}
