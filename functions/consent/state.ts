import type { Deployment } from "../deployment.ts";
import { type Instant, laterOf } from "../instant.ts";
import type { Language } from "../language.ts";
import type { E164 } from "../phone-number.ts";
import type { OpenRequest } from "../rights/request.ts";
import type { Subject } from "../subject.ts";
import type { GrantAct, WithdrawalAct } from "./ordering.ts";
import { expiryOf, proofCountriesOf, proofExpiryOf } from "./retention.ts";

/** How a grant was given; silence, a pre-ticked box or a purchase are not among them (GDPR 4(11), recital 32). */
export const GRANT_METHODS = [
  "web-form",
  "keyword",
  "email-reply",
  "signed-statement",
  "yes-no-choice",
  "point-of-sale",
] as const;
export type GrantMethod = (typeof GRANT_METHODS)[number];

export const GRANT_BASES = ["consent", "soft-opt-in"] as const;
/** What a grant rests on: the person's yes, or that they are a customer who was offered a refusal and used none (ePrivacy 13(2)). */
export type GrantBasis = (typeof GRANT_BASES)[number];

export const RELATIONSHIPS = ["purchase", "inquiry"] as const;
/** What made somebody a customer, where the law counts them differently (CASL 10(10)). */
export type Relationship = (typeof RELATIONSHIPS)[number];

/** What a grant rests on, as far as that decides how long it lasts. */
export interface Grounds {
  /** Absent: consent. */
  readonly basis?: GrantBasis;
  readonly relationship?: Relationship;
}

/** Whether the text names a basis. */
export const isGrantBasis = (text: string): text is GrantBasis => GRANT_BASES.some((basis) => basis === text);

/** Who or what withdrew: the person by SMS, on the preference page, through another channel that reached our API, or the carrier reporting that it opted them out. */
export type WithdrawalSource = "sms" | "api" | "preference-page" | "carrier";

export interface Granted {
  readonly status: "granted";
  readonly since: Instant;
  /** The person's last own act, which the grant's age is counted from; for one that reached us by the API, when its evidence says they acted. */
  readonly lastActAt: Instant;
  readonly act: GrantAct;
  /** The withdrawals that the grant is provably later than, as one; a renewal has to be later than them too. */
  readonly overcame?: WithdrawalAct;
  /** Absent: consent. */
  readonly basis?: "soft-opt-in";
  /** Of a customer, where it is on record. */
  readonly relationship?: Relationship;
  readonly method: GrantMethod;
  readonly policyVersion: string;
  /** That its age was put on record, as counted from this act of the person's. */
  readonly told?: { readonly lastActAt: Instant; readonly step: "expiring-soon" | "expired"; readonly at?: Instant };
  /** The ledger entry that this rests on. */
  readonly ledgerSeq: number;
}

export interface Withdrawn {
  readonly status: "withdrawn";
  readonly since: Instant;
  /** The latest withdrawal, which any later grant is measured against. */
  readonly act: WithdrawalAct;
  readonly source: WithdrawalSource;
  readonly ledgerSeq: number;
  /** When the person first objected to direct marketing; absent where they have withdrawn and no more (GDPR 21(3)). */
  readonly objectedSince?: Instant;
}

/** A double opt-in that was asked for and not yet answered. */
export interface Pending {
  /** Our first receipt of the act that made us ask. */
  readonly actedAt: Instant;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  readonly method: GrantMethod;
  readonly policyVersion: string;
  readonly ledgerSeq: number;
}

/** What holds for one purpose of one program. What stood before a pending request still stands if the request runs out. */
export interface PurposeConsent {
  readonly standing?: Granted | Withdrawn;
  readonly pending?: Pending;
}

export interface PurposeRef {
  readonly program: string;
  readonly purpose: string;
}

export type Consents = Readonly<Record<string, Readonly<Record<string, PurposeConsent>>>>;

/** When a restriction or a legal hold ends, and that this was announced on record. */
export interface StatedEnd {
  readonly until: Instant;
  readonly told?: true;
}

/** What is held is kept from expiring for somebody's claims, and used as before. It ends with its date, by itself. */
export interface LegalHold extends StatedEnd {
  readonly since: Instant;
}

/** A message that a carrier reports to have gone out to the person. */
export interface SentMessage {
  /** A digest of the carrier's id for it. */
  readonly id: string;
  readonly at: Instant;
  /** Whose sender it came from; absent where the report names none that a program lists. */
  readonly program?: string;
}

/** What decides whether a person may be texted, apart from whether their number is held. */
interface StateFacts {
  readonly subject: Subject;
  readonly locale?: Language;
  readonly consents: Consents;
  readonly restrictedSince?: Instant;
  /** When the restriction is due to be lifted, which takes somebody who tells the person before. */
  readonly restrictionEnd?: StatedEnd;
  readonly legalHold?: LegalHold;
  /** While items are kept from expiring by a restriction or a legal hold, and after it until each has its expiry back. */
  readonly itemsHeld?: true;
  /** Nothing is sent, whatever else stands: the person wants to be forgotten, or is. Only a fresh grant of their own lifts it (GDPR 17, 21(3)). */
  readonly suppressedSince?: Instant;
  /** The first entry of the ledger that is kept, since the proof before it has expired; `cleared` once none before it is left. */
  readonly ledgerKept?: { readonly from: number; readonly cleared?: true };
  /** Since when the number has been somebody else's; what was before is the former owner's. */
  readonly reassignedAt?: Instant;
  readonly unreachableSince?: Instant;
  /** When we last confirmed an opt-out, so that a repeated STOP is answered at most once a day. */
  readonly optOutAnsweredAt?: Instant;
  /** What went out within a day, where the law caps it. */
  readonly sentMessages?: readonly SentMessage[];
  /** While what is held is being erased: the ledger entry that began it. */
  readonly erasing?: number;
  /** What the person asks about their data, as long as it is not answered. */
  readonly requests?: readonly OpenRequest[];
  /** How long the requests that are over are kept on record, and with them the ledger that proves what was done. */
  readonly requestsKeptUntil?: Instant;
  readonly createdAt: Instant;
}

/** Somebody whose number is held, here and nowhere else but in messages to and from them. */
export interface HeldState extends StateFacts {
  readonly phone: E164;
  readonly erasedAt?: never;
}

/** Somebody who was erased: that they are not to be texted, and the end of their ledger, under the keyed hash of a number that is not held. */
export interface ErasedState extends StateFacts {
  readonly phone?: never;
  readonly erasedAt: Instant;
  readonly suppressedSince: Instant;
}

/** Everything that decides whether a person may be texted. */
export type PersonState = HeldState | ErasedState;

/** A person of whom nothing is known yet. */
export function newPerson(subject: Subject, phone: E164, now: Instant): HeldState {
  return { subject, phone, consents: {}, createdAt: now };
}

/** What holds for a purpose; empty when nothing is recorded. */
export function consentFor(state: PersonState, ref: PurposeRef): PurposeConsent {
  return state.consents[ref.program]?.[ref.purpose] ?? {};
}

/** The request that is still open at `now`; one past its window counts as never asked. */
export function openRequest(consent: PurposeConsent, now: Instant): Pending | undefined {
  return consent.pending !== undefined && consent.pending.expiresAt > now ? consent.pending : undefined;
}

export const CONSENT_STATUSES = ["none", "pending", "granted", "withdrawn"] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/** The status at `now`. An open request shows as pending unless a grant already stands. */
export function consentStatus(consent: PurposeConsent, now: Instant): ConsentStatus {
  if (consent.standing?.status === "granted") return "granted";
  if (openRequest(consent, now) !== undefined) return "pending";
  return consent.standing?.status ?? "none";
}

/** The ledger entry that the status at `now` rests on; undefined when nothing is recorded. */
export function entryOfStatus(consent: PurposeConsent, now: Instant): number | undefined {
  const request = consentStatus(consent, now) === "pending" ? openRequest(consent, now) : undefined;
  return (request ?? consent.standing)?.ledgerSeq;
}

/** The state with one purpose replaced. */
export function withConsent<State extends PersonState>(state: State, ref: PurposeRef, consent: PurposeConsent): State {
  return {
    ...state,
    consents: { ...state.consents, [ref.program]: { ...state.consents[ref.program], [ref.purpose]: consent } },
  };
}

/** Whether something keeps what is held about the person from expiring (R89). */
export function suspendsExpiry({ restrictedSince, legalHold }: PersonState): boolean {
  return restrictedSince !== undefined || legalHold !== undefined;
}

/** When the last request runs out that was put to somebody who had been erased: so long their number is needed, and no longer. */
export function returnRequestEnd(state: PersonState): Instant | undefined {
  if (state.erasedAt === undefined) return undefined;
  const all = Object.values(state.consents).flatMap((purposes) => Object.values(purposes));
  return all
    .flatMap(({ pending }) => (pending === undefined ? [] : [pending.expiresAt]))
    .sort()
    .at(-1);
}

const LONGEST_LAPSING_LEDGER = 50;

/** When a consent ended; undefined while it is in force, or its end is not on record. */
function endOf(standing: Granted | Withdrawn): Instant | undefined {
  if (standing.status === "withdrawn") return laterOf(standing.since, standing.act.receivedAt);
  if (standing.told?.step !== "expired") return undefined;
  return standing.told.lastActAt === standing.lastActAt ? standing.told.at : undefined;
}

const standingsOf = ({ consents }: PersonState): readonly (Granted | Withdrawn)[] =>
  Object.values(consents)
    .flatMap((purposes) => Object.values(purposes))
    .flatMap(({ standing }) => (standing === undefined ? [] : [standing]));

/**
 * When the proof of consents that have all ended need not be kept any longer (R88). `since` is what the period counts from where it is later than the
 * last end. Undefined while a grant is in force or its end is not on record, and where there was none.
 */
function proofExpiry(
  state: PersonState,
  { retention, programs }: Periods,
  since: readonly Instant[] = [],
): Instant | undefined {
  const { phone, consents } = state;
  const ends = standingsOf(state).map(endOf);
  const last = ends.every((end) => end !== undefined) ? [...ends, ...since].sort().at(-1) : undefined;
  if (last === undefined) return undefined;
  const controllers = programs
    .filter(({ id }) => Object.hasOwn(consents, id))
    .map(({ controller }) => controller.country);
  return proofExpiryOf(last, [...controllers, ...proofCountriesOf(phone)], retention);
}

type Periods = Pick<Deployment, "retention" | "programs">;

/**
 * When nothing in the state holds any longer and it may expire: never while something stands, else with the last open request, with what a
 * delivery report said about the number, with the last message of a former owner, with the record of the last request, or once consents that have lapsed need no proof any more. `ledgerSeq` is the end of its ledger: the entries lapse with the state and are re-dated with it in one
 * transaction, which takes a hundred writes, so that a longer chain stays.
 */
export function stateExpiry(state: PersonState, ledgerSeq: number, periods: Periods): Instant | undefined {
  const { retention } = periods;
  if (suspendsExpiry(state) || state.itemsHeld !== undefined || state.suppressedSince !== undefined) return undefined;
  if ((state.requests ?? []).length > 0) return undefined;
  // Entries that are still to go would be left behind.
  if (state.ledgerKept !== undefined && state.ledgerKept.cleared === undefined) return undefined;
  if (ledgerSeq - (state.ledgerKept?.from ?? 1) >= LONGEST_LAPSING_LEDGER) return undefined;
  const all = Object.values(state.consents).flatMap((purposes) => Object.values(purposes));
  // What ended by a reassignment has its proof in the ledger, which would lapse with the state.
  const ended = state.reassignedAt !== undefined && all.length > 0;
  if (ended) return undefined;
  // A withdrawal stands for ever: it is what keeps the number from being texted again.
  const standing = standingsOf(state);
  const proof = standing.every(({ status }) => status === "granted") ? proofExpiry(state, periods) : undefined;
  if (proof === undefined && standing.length > 0) return undefined;
  const requests = all.flatMap((consent) => (consent.pending ? [consent.pending.expiresAt] : []));
  const report = state.unreachableSince && expiryOf("deliveryReport", state.unreachableSince, retention);
  const formerOwners = state.reassignedAt && expiryOf("consentMessage", state.reassignedAt, retention);
  const ends = [report, formerOwners, proof, state.requestsKeptUntil];
  return [...requests, ...ends.filter((end) => end !== undefined)].sort().at(-1);
}

/** The end of a ledger, and when it came about, as far as that is known. */
export interface ProofEnd {
  readonly ledgerSeq: number;
  readonly lastEntryAt?: Instant | undefined;
}

/**
 * When the entries of the ledger expire while the state stays, since a withdrawal in it stands, or a former owner's consents have ended: then the state is
 * left alone, with the one entry that says so (R90). Undefined where the ledger lapses with the state or is still needed, and where nothing is left of it.
 */
export function ledgerExpiry(
  state: PersonState,
  { ledgerSeq, lastEntryAt }: ProofEnd,
  periods: Periods,
): Instant | undefined {
  const { ledgerKept, reassignedAt, requestsKeptUntil } = state;
  if (suspendsExpiry(state) || state.itemsHeld !== undefined || state.erasing !== undefined) return undefined;
  if ((state.requests ?? []).length > 0) return undefined;
  if (ledgerSeq <= (ledgerKept?.from ?? 0) || ledgerSeq === 0) return undefined;
  if (stateExpiry(state, ledgerSeq, periods) !== undefined) return undefined;
  const requests = Object.values(state.consents)
    .flatMap((purposes) => Object.values(purposes))
    .flatMap(({ pending }) => (pending === undefined ? [] : [pending.expiresAt]));
  const since = [...requests, ...(lastEntryAt ? [lastEntryAt] : []), ...(reassignedAt ? [reassignedAt] : [])];
  const proof = proofExpiry(state, periods, since);
  return proof && requestsKeptUntil ? laterOf(proof, requestsKeptUntil) : proof;
}
