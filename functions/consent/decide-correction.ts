import type { Decision } from "./decision.ts";
import type { PersonState } from "./state.ts";

export type CorrectionOutcome = "corrected" | "unknown-entry";

/**
 * Puts on record that an earlier entry, `corrects`, is wrong in something (R10, GDPR 5(1)(d), 16). The entry itself stays as it is, and so does what
 * holds: consent comes and goes by acts alone, a grant that was none ends by a withdrawal. `ledgerSeq` is the number that the new entry gets.
 */
export function decideCorrection(state: PersonState, corrects: number, ledgerSeq: number): Decision<CorrectionOutcome> {
  if (corrects >= ledgerSeq) return { outcome: "unknown-entry", state };
  return { outcome: "corrected", state, recorded: { act: "corrected", changes: [] } };
}
