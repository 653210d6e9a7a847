import type { Deployment } from "../deployment.ts";
import type { Instant } from "../instant.ts";
import type { Decision } from "./decision.ts";
import type { LedgerHead } from "./ledger.ts";
import { ledgerExpiry, type PersonState } from "./state.ts";

/** The end of a ledger, and when it came about. */
interface DatedHead {
  readonly head: LedgerHead;
  readonly lastEntryAt?: Instant | undefined;
}

export type ProofOutcome = "proof-expired" | "still-needed";

/**
 * Cuts a ledger whose proof is older than its period (R88). What holds stays: a withdrawal stands for ever (R45). The new entry names the last that was
 * cut, so that what is kept still verifies from there, and no entry can be taken away without one that says so.
 */
export function decideProofEnd(
  state: PersonState,
  { head, lastEntryAt }: DatedHead,
  periods: Pick<Deployment, "retention" | "programs">,
  now: Instant,
): Decision<ProofOutcome> & { readonly through?: LedgerHead } {
  const expiresAt = ledgerExpiry(state, { ledgerSeq: head.seq, lastEntryAt }, periods);
  if (expiresAt === undefined || expiresAt > now) return { outcome: "still-needed", state };
  return {
    outcome: "proof-expired",
    state: { ...state, ledgerKept: { from: head.seq + 1 } },
    recorded: { act: "proof-expired", changes: [] },
    through: head,
  };
}
