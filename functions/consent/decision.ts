import type { Instant } from "../instant.ts";
import type { RefusalGround, RequestKind, RequestStep } from "../rights/request.ts";
import type { ConsentStatus, PersonState, PurposeRef } from "./state.ts";

/** What was done about a request about the person's data. */
type RequestAct = "request-opened" | `request-${Exclude<RequestStep["step"], "received">}`;

/** What the person did, what a carrier reported, what an operator decided, or what time brought about, in the ledger's words. */
export type LedgerAct =
  | "granted"
  | "requested"
  | "confirmed"
  | "withdrawn"
  | "unreachable"
  | "review-confirmed"
  | "review-reversed"
  | "restricted"
  | "restriction-lifted"
  | "restriction-ending"
  | "held"
  | "hold-ending"
  | "hold-released"
  | "corrected"
  | "reassigned"
  | "reachable"
  | "proof-expired"
  | "expiring-soon"
  | "expired"
  | "erasing"
  | "erased"
  | RequestAct;

/** One purpose's change of status. */
export interface StatusChange extends PurposeRef {
  readonly from: ConsentStatus;
  readonly to: ConsentStatus;
}

/** The request that an entry is about. */
export interface RecordedRequest {
  /** The entry that opened it. */
  readonly ledgerSeq: number;
  readonly kind: RequestKind;
  /** Who confirmed. */
  readonly processor?: string;
  /** Why it was refused. */
  readonly ground?: RefusalGround;
  /** By when it is to be answered, where the step set that. */
  readonly dueAt?: Instant;
}

/** What a decision puts on record. */
export interface Recorded {
  readonly act: LedgerAct;
  readonly changes: readonly StatusChange[];
  /** Set when the person objected to direct marketing (GDPR 21(2)), which is more than a withdrawal. */
  readonly objection?: true;
  /** Set when the number became unreachable, or proved to be reachable after all. */
  readonly unreachable?: boolean;
  /** Set where a grant ended the suppression that an erasure had left. */
  readonly suppressionLifted?: true;
  /** How many items of each kind an erasure deleted. */
  readonly deleted?: Readonly<Record<string, number>>;
  readonly request?: RecordedRequest;
}

/**
 * What an act leads to. `recorded` is absent where nothing changed that needs proof; the state may still differ, since the ordering rule
 * remembers the latest act.
 */
export interface Decision<Outcome extends string> {
  readonly outcome: Outcome;
  readonly state: PersonState;
  readonly recorded?: Recorded;
}
