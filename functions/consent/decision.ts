import type { ConsentStatus, PersonState, PurposeRef } from "./state.ts";

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
  | "reassigned"
  | "reachable"
  | "expiring-soon"
  | "expired"
  | "erasing"
  | "erased";

/** One purpose's change of status. */
export interface StatusChange extends PurposeRef {
  readonly from: ConsentStatus;
  readonly to: ConsentStatus;
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
